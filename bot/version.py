"""The version of this bot, as ``pyproject.toml`` names it: the bot runs from its sources."""

import tomllib
from functools import cache
from pathlib import Path

PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"


@cache
def project_version() -> str:
    """The version, such as ``0.2.0``."""
    project: dict[str, str] = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    return project["version"]

"""Bring a database to the schema of this version."""

from enum import Enum
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError

_ROOT = Path(__file__).parents[2]


class NewerSchema(Exception):
    """The database was last used by a newer version of the bot."""


class OlderSchema(Exception):
    """The database has not been migrated to this version yet."""


class Standing(Enum):
    """How a database's schema compares with that of this version."""

    CURRENT, OLDER, NEWER = "current", "older", "newer"


def config_for(url: str) -> Config:
    config = Config(toml_file=str(_ROOT / "pyproject.toml"))
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config


def upgrade(url: str) -> None:
    """Blocks: run it in a thread.

    :raises NewerSchema: there is a revision that this version does not know; nothing was changed.
    """
    try:
        command.upgrade(config_for(url), "head")
    except CommandError as unknown:
        raise NewerSchema(str(unknown)) from unknown


def standing(revision: str | None) -> Standing:
    """What ``revision``, as the table ``alembic_version`` has it, is to this version."""
    scripts = ScriptDirectory.from_config(config_for(""))
    if revision == scripts.get_current_head():
        return Standing.CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    return Standing.OLDER if revision is None or revision in known else Standing.NEWER


def require_current(revision: str | None) -> None:
    """:raises OlderSchema, NewerSchema: the schema is not that of this version."""
    match standing(revision):
        case Standing.OLDER:
            raise OlderSchema
        case Standing.NEWER:
            raise NewerSchema(str(revision))

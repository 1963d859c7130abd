"""Bring a database to the schema of this version."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError

_ROOT = Path(__file__).parents[2]


class NewerSchema(Exception):
    """The database was last used by a newer version of the bot."""


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

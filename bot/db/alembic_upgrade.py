"""Runs Alembic's migrations. Imported by ``bot.db.migrate`` when there are any to run."""

from pathlib import Path

from alembic import command
from alembic.config import Config

_ROOT = Path(__file__).parents[2]


def config_for(url: str) -> Config:
    """Alembic's configuration, from ``pyproject.toml``, for the database at ``url``."""
    config = Config(toml_file=str(_ROOT / "pyproject.toml"))
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config


def upgrade(url: str) -> None:
    """Migrate the database at ``url`` to the latest revision.

    :raises CommandError: there is a revision that this version does not know.
    """
    command.upgrade(config_for(url), "head")

"""Migrates a database to the schema of this version (Alembic), and compares the two."""

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


class SchemaState(Enum):
    """How a database's schema compares with that of this version."""

    CURRENT, OLDER, NEWER = "current", "older", "newer"


def config_for(url: str) -> Config:
    """Alembic's configuration, from ``pyproject.toml``, for the database at ``url``."""
    config = Config(toml_file=str(_ROOT / "pyproject.toml"))
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config


def upgrade(url: str) -> None:
    """Migrate the database at ``url`` to the latest revision. Blocks: run it in a thread.

    :raises NewerSchema: there is a revision that this version does not know; nothing was changed.
    """
    try:
        command.upgrade(config_for(url), "head")
    except CommandError as unknown:
        raise NewerSchema(str(unknown)) from unknown


def schema_state(revision: str | None) -> SchemaState:
    """Compare ``revision``, as the table ``alembic_version`` has it, with this version's."""
    scripts = ScriptDirectory.from_config(config_for(""))
    if revision == scripts.get_current_head():
        return SchemaState.CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    return SchemaState.OLDER if revision is None or revision in known else SchemaState.NEWER


def require_current(revision: str | None) -> None:
    """Check that the schema is that of this version.

    :raises OlderSchema: it has to be migrated.
    :raises NewerSchema: a newer version used it.
    """
    match schema_state(revision):
        case SchemaState.OLDER:
            raise OlderSchema
        case SchemaState.NEWER:
            raise NewerSchema(str(revision))

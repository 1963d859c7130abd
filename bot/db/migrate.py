"""Migrates a database to the schema of this version, and compares the two."""

import asyncio
import sqlite3
from enum import Enum
from pathlib import Path

from bot.db import readonly
from bot.db.engine import is_postgresql, sqlite_file
from bot.db.server_state import server_state

# Each file begins with its revision.
REVISIONS = sorted(
    file.name.partition("_")[0] for file in (Path(__file__).parents[2] / "migrations/versions").glob("0*.py")
)


class NewerSchema(Exception):
    """The database was last used by a newer version of the bot."""


class OlderSchema(Exception):
    """The database has not been migrated to this version yet."""


class SchemaState(Enum):
    """How a database's schema compares with that of this version."""

    CURRENT, OLDER, NEWER = "current", "older", "newer"


def upgrade(url: str) -> None:
    """Migrate the database at ``url`` to the latest revision. Blocks: run it in a thread.

    Most starts find it there already, and do without Alembic: 12 MB, and a quarter of a second.

    Replicas are updated one after the other: a schema that is newer is left alone if this version runs on it.

    :raises NewerSchema: there is a revision that this version does not know; nothing was changed.
    """
    revision, runs_from = _revision(url)
    match schema_state(revision):
        case SchemaState.NEWER if runs_from in REVISIONS:
            return
        case SchemaState.NEWER:
            raise NewerSchema(str(revision))
        case SchemaState.OLDER:
            from bot.db import alembic_upgrade  # noqa: PLC0415 - see above

            alembic_upgrade.upgrade(url)


def _revision(url: str) -> tuple[str | None, str | None]:
    """The revision of a schema and, on a server, the oldest one whose version of the bot runs on it."""
    if is_postgresql(url):
        state = asyncio.run(server_state(url))
        return state.revision, state.runs_from
    file = sqlite_file(url)
    if file is None or not file.exists():
        return None, None
    try:
        with readonly.connect(file) as connection:
            return readonly.revision(connection), None
    except sqlite3.Error:  # Alembic meets the same, and what it says of it is known to ``startup_errors``
        return None, None


def schema_state(revision: str | None) -> SchemaState:
    """Compare ``revision``, as the table ``alembic_version`` has it, with this version's."""
    if revision == REVISIONS[-1]:
        return SchemaState.CURRENT
    return SchemaState.OLDER if revision is None or revision in REVISIONS else SchemaState.NEWER


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

"""Moves all data into another database, SQLite or PostgreSQL (``python -m bot move-database TARGET``).

1. Neither database has a bot on it, from the beginning to the end, and the target holds nothing.
2. The target is migrated, and all rows are copied in one transaction of it: a move that fails leaves none.
3. Both are read anew, and compared. The source is never written to.
"""

import asyncio
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Table, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import migrate, readonly, stored_rows
from bot.db.backup import NoSuchDirectory
from bot.db.engine import is_postgresql, sqlite_file
from bot.db.failures import DatabaseFailure, database_failure
from bot.db.keyring import WrongKey, load_keys
from bot.db.rotate import rotation_lock
from bot.db.server_state import server_state
from bot.db.sole_use import sole_use
from bot.db.stored_rows import TABLES, Contents, transaction

# A server may have several addresses; it is known by the moment it was started.
_IDENTITY = text("SELECT pg_postmaster_start_time(), current_database()")


class MoveRefused(Exception):
    """The move cannot begin; the text says why. Nothing was changed."""


class MoveFailed(Exception):
    """The target does not take the rows; the text says which. It holds none of them."""


class TargetUnusable(Exception):
    """The target's disk or server fails, or refuses the bot. It holds nothing of a move under way."""

    def __init__(self, failure: DatabaseFailure) -> None:
        self.failure = failure
        super().__init__(failure.value)


@dataclass(frozen=True, slots=True)
class MovedTable:
    """A table as it is in the source and in the target after the move."""

    name: str
    source: Contents
    target: Contents

    @property
    def is_same(self) -> bool:
        return self.source == self.target


async def move(source: str, target: str, configured: str, directory: Path) -> list[MovedTable]:
    """Copy everything from the database at ``source`` into the one at ``target``, and compare the two.

    ``configured``: the setting ``ENCRYPTION_KEY``; ``directory``: that of the key file.

    :raises MoveRefused, WrongKey: what is to be mended first; nothing was changed.
    :raises NoDatabase, OlderSchema, NewerSchema: the source is none of this version; likewise.
    :raises AlreadyRunning, AlreadyRotating: somebody uses one of them; likewise.
    :raises MoveFailed, TargetUnusable: nothing was moved.
    """
    _require_files(source, target)
    with _of_target("a look at it"):
        identity = await _identity(target)
    if identity == await _identity(source):
        raise MoveRefused("TARGET is the database that DATABASE_URL names")
    async with sole_use(source), sole_use(target), rotation_lock(directory):
        sealed = await _sealed_pepper(source)
        if sealed is not None:
            _require_key(sealed, configured, directory / "secret.key", on_server=is_postgresql(target))
        await _prepare(target)
        await _copy(source, target)
        return await _compared(source, target)


def _require_files(source: str, target: str) -> None:
    if not is_postgresql(source):
        readonly.database_file(source)
    file = sqlite_file(target)
    if file is not None and not file.parent.is_dir():
        raise NoSuchDirectory(str(file.parent))


async def _identity(url: str) -> object:
    """What is equal for the same database, by whatever address it is reached."""
    file = sqlite_file(url)
    if file is not None:
        return file.resolve()
    async with transaction(url) as connection:
        return tuple((await connection.execute(_IDENTITY)).one())


async def _sealed_pepper(source: str) -> bytes | None:
    """A value that only the source's key opens, if its schema is that of this version."""
    if is_postgresql(source):
        state = await server_state(source)
        revision, sealed = state.revision, state.sealed_pepper
    else:
        with readonly.connect(readonly.database_file(source)) as connection:
            revision, sealed = readonly.revision(connection), readonly.sealed_pepper(connection)
    migrate.require_current(revision)
    return sealed


def _require_key(sealed: bytes, configured: str, file: Path, *, on_server: bool) -> None:
    """Check that the bot will have the key at the target; it does not look for a key file on a server."""
    try:
        load_keys(configured, file).decrypt(sealed)
    except WrongKey:
        if not configured or not file.exists():
            raise
        load_keys("", file).decrypt(sealed)
    else:
        if configured or not on_server:
            return
    raise MoveRefused(f"ENCRYPTION_KEY: expected what {file} holds, for everything is encrypted with that")


async def _prepare(target: str) -> None:
    """Make the tables, where nothing is yet."""
    file = sqlite_file(target)
    if file is not None:
        file.touch(mode=0o600)
    with _of_target("a look at its tables"):
        async with transaction(target) as connection:
            filled = await stored_rows.filled_table(connection)
    if filled is not None:
        raise MoveRefused(f"TARGET holds data already, in its table {filled}; name an empty database")
    with _of_target("the migrations"):
        await asyncio.to_thread(migrate.upgrade, target)


async def _copy(source: str, target: str) -> None:
    async with transaction(source) as reading, transaction(target) as writing:
        for table in TABLES:
            await _copy_table(reading, writing, table)
        with _of_target("the rows"):
            await writing.commit()


async def _copy_table(reading: AsyncConnection, writing: AsyncConnection, table: Table) -> None:
    what = f"the rows of the table {table.name}"
    async with aclosing(stored_rows.pieces(reading, table)) as found:
        async for rows in found:
            with _of_target(what):
                await stored_rows.add(writing, table, rows)
    with _of_target(what):
        await stored_rows.continue_ids(writing, table)


async def _compared(source: str, target: str) -> list[MovedTable]:
    before = await stored_rows.contents(source)
    with _of_target("being read"):
        after = await stored_rows.contents(target)
    names = [table.name for table in TABLES]
    return list(map(MovedTable, names, before, after))


@contextmanager
def _of_target(what: str) -> Iterator[None]:
    """Tell the errors of the target from those of the source. Their texts may hold values of rows.

    :raises MoveFailed: the target does not take ``what``.
    """
    try:
        yield
    except migrate.NewerSchema:
        raise MoveRefused("TARGET was last used by a newer version of this bot; install that one") from None
    except SQLAlchemyError as error:
        failure = database_failure(error)
        if failure is not None:
            raise TargetUnusable(failure) from None
        if isinstance(error, DBAPIError):
            raise MoveFailed(f"TARGET does not take {what} ({type(error.orig).__name__})") from None
        raise

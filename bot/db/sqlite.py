"""SQLite: pooled connections for readers, one writer at a time, statements of many together in a thread."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager, nullcontext
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, Row, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.db.statement_groups import StatementGroups
from bot.db.statements import Outcome, Statement
from bot.turnstile import Turnstile

T = TypeVar("T")

READERS = 10  # connections
LOCK_TIMEOUT = 30.0  # seconds to wait while another process keeps the database locked
_USUAL: dict[str, Any] = {
    "connect_args": {"timeout": LOCK_TIMEOUT},
    "max_overflow": 0,
    "hide_parameters": True,  # an error's text goes into the log
}
_READS: dict[str, Any] = {"isolation_level": "AUTOCOMMIT", "skip_autocommit_rollback": True}


class SqliteBackend:
    """The connections to one file.

    SQLite has one writer at a time. Queueing for a lock here, first come, first served, spares the writers of
    one process SQLite's own busy waiting, which sleeps and starves.
    """

    def __init__(self, url: str, turnstile: Turnstile) -> None:
        self._readers = open_readers(url)
        self._writer = open_engine(url)
        self._group_writer = open_sync_engine(url)
        self._write_lock = asyncio.Lock()
        self._writes = StatementGroups(self._group_writer, self._write_lock, turnstile)
        self._reads = StatementGroups(open_sync_readers(url), nullcontext(), turnstile)
        self._reader_slots = asyncio.Semaphore(READERS)

    @property
    def is_shared(self) -> bool:
        return False

    def longest_wait(self) -> float:
        return 0.0  # there are no places to wait for

    @property
    def writers(self) -> tuple[Engine, ...]:
        return self._writer.sync_engine, self._group_writer

    @asynccontextmanager
    async def read(self, *, streamed: bool) -> AsyncIterator[AsyncConnection]:  # noqa: ARG002 - it streams in any mode
        async with self._reader_slots, self._readers.connect() as connection:
            yield connection

    async def fetch(self, statement: Statement) -> Sequence[Row[Any]]:
        [outcome] = await self._reads.execute([statement])
        return outcome.rows

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        async with self._write_lock:
            await self._writes.finish(deferred=True)  # what was handed over before comes first
            async with self._writer.begin() as connection:
                yield connection

    async def transact(
        self, work: Callable[[AsyncConnection], Coroutine[Any, Any, T]], info: Mapping[str, object]
    ) -> T:
        async with self._write_lock:
            await self._writes.finish(deferred=False)
            return await self._writes.transact(work, info)

    async def execute(self, statements: Sequence[Statement]) -> list[Outcome]:
        return await self._writes.execute(statements)

    def defer(self, statement: Statement) -> None:
        self._writes.defer(statement)

    @property
    def has_deferred(self) -> bool:
        return self._writes.has_deferred

    async def compact(self) -> None:
        """Vacuum the file and empty its log."""
        async with self.read(streamed=False) as connection:  # neither may stand in a transaction
            await connection.exec_driver_sql("VACUUM")
            await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    async def close(self) -> None:
        async with self._write_lock:
            await self._writes.close()
            await self._reads.close()
            await self._writer.dispose()
            await self._readers.dispose()


def open_engine(url: str) -> AsyncEngine:
    """The engine of the one who writes."""
    engine = create_async_engine(url, pool_size=1, **_USUAL)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def open_readers(url: str) -> AsyncEngine:
    """The engine of those who read, in autocommit mode for good: there is nothing to begin or to roll back.

    Switching a connection to that mode and back costs as much as reading a row.
    """
    engine = create_async_engine(url, pool_size=READERS, **_USUAL, **_READS)
    event.listen(engine.sync_engine, "connect", _prepare)
    return engine


def open_sync_engine(url: str) -> Engine:
    """The engine of the thread that writes for many (``bot.db.statement_groups``)."""
    engine = create_engine(_in_threads(url), pool_size=1, **_USUAL)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def open_sync_readers(url: str) -> Engine:
    """The engine of the thread that reads for many, in autocommit mode."""
    engine = create_engine(_in_threads(url), pool_size=1, **_USUAL, **_READS)
    event.listen(engine, "connect", _prepare)
    return engine


def _in_threads(url: str) -> URL:
    """The same database by Python's own driver, which blocks its thread."""
    return make_url(url).set(drivername="sqlite")


def _prepare(connection: Any, _record: object) -> None:
    """Set up a connection: WAL lets readers go on while one writes, FULL lets commits survive power cuts."""
    connection.isolation_level = None  # transactions begin in ``_begin``, not behind our back
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={int(LOCK_TIMEOUT * 1000)}")
    _enable_wal(cursor)
    for pragma in ("synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _enable_wal(cursor: Any) -> None:
    """Switch a new database to WAL. SQLite does not wait for locks here, so the write lock is awaited first.

    https://sqlite.org/c3ref/busy_handler.html
    """
    cursor.execute("PRAGMA journal_mode")
    if cursor.fetchone()[0] != "wal":
        for statement in ("BEGIN IMMEDIATE", "COMMIT", "PRAGMA journal_mode=WAL"):
            cursor.execute(statement)


def _begin(connection: Connection) -> None:
    """Begin with the write lock (IMMEDIATE): a later upgrade could fail although nobody waited too long.

    https://docs.sqlalchemy.org/en/21/dialects/sqlite.html#sqlite-transactions
    """
    connection.exec_driver_sql("BEGIN IMMEDIATE")

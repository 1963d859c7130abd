"""Access to SQLite: pooled connections for readers, one writer at a time, statements of many together."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Hashable, Sequence
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, Row, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.db.row_memory import RowMemory
from bot.db.statement_groups import Outcome, Statement, StatementGroups
from bot.turnstile import Turnstile

T = TypeVar("T")

READERS = 10  # connections
LOCK_TIMEOUT = 30.0  # seconds to wait while another process keeps the database locked
CHANGED = "changed rows"  # of a connection's transaction: see ``changes``
_WAIT = {"timeout": LOCK_TIMEOUT}
_PROPAGATION = 0.2  # seconds; a cancelled task ends at once, the tasks it waits for a moment later


class Database:
    """The connections to one database: ``read()`` sees committed rows, ``write()`` is one transaction.

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
        self._memory = RowMemory()
        self._reader_slots = asyncio.Semaphore(READERS)
        self._users = 0
        self._idle, self._open = asyncio.Event(), asyncio.Event()
        self._idle.set()
        self._open.set()

    @property
    def writers(self) -> tuple[Engine, ...]:
        """The engines that write, to listen to what they do. The second one does so in a thread."""
        return self._writer.sync_engine, self._group_writer

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection in autocommit mode, for statements that only read."""
        async with self._used(), self._reader_slots, self._readers.connect() as connection:
            yield connection

    async def fetch(self, statement: Statement) -> Sequence[Row[Any]]:
        """The rows that one statement reads, together with those of other callers."""
        async with self._used():
            [outcome] = await self._reads.execute([statement])
        return outcome.rows

    async def remembered(
        self, row: Hashable, statement: Statement, parse: Callable[[Sequence[Row[Any]]], T]
    ) -> T:
        """``parse`` what a statement reads, from memory where no transaction ``changes`` the row since."""

        async def read() -> T:
            return parse(await self.fetch(statement))

        return await self._memory.get(row, read)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that is committed when its block ends, and rolled back when that raises."""
        async with self._used(), self._write_lock:
            await self._writes.finish(deferred=True)  # what was handed over before comes first
            async with self._memory.changing() as changed, self._writer.begin() as connection:
                connection.info[CHANGED] = changed
                yield connection

    async def transact(self, work: Callable[[AsyncConnection], Coroutine[Any, Any, T]]) -> T:
        """As ``write``, in one visit of a thread: ``work`` may wait for nothing but its connection."""
        async with self._used(), self._write_lock:
            await self._writes.finish(deferred=False)
            async with self._memory.changing() as changed:
                return await self._writes.transact(work, {CHANGED: changed})

    async def execute(self, *statements: Statement, changed: Collection[Hashable] = ()) -> list[Outcome]:
        """Carry statements out as one transaction, which shares its commit with those of other callers.

        ``changed``: the remembered rows that they change.

        :raises SQLAlchemyError: none of them was carried out.
        """
        async with self._used(), self._memory.changing() as rows:
            rows.update(changed)
            return await self._writes.execute(statements)

    def defer(self, statement: Statement) -> None:
        """Carry a statement out in or before the next transaction.

        Nothing that is written from now on is committed without it.
        """
        self._writes.defer(statement)

    @property
    def has_deferred(self) -> bool:
        """Whether something waits for the next transaction."""
        return self._writes.has_deferred

    async def execute_deferred(self) -> None:
        """Carry out what was deferred, if no transaction did so by now.

        :raises SQLAlchemyError: it was not, and goes with the next one.
        """
        if self.has_deferred:
            await self.execute()

    def remember(self, row: Hashable, value: object) -> None:
        """Remember what a row was just changed to by ``execute``."""
        self._memory.keep(row, value)

    @asynccontextmanager
    async def paused(self) -> AsyncIterator[None]:
        """Keep everybody from the database for a block, which begins once those who use it have finished.

        Tasks are cancelled in such a block: SQLAlchemy throws away a connection whose user is cancelled in
        the middle of a statement, and aiosqlite's thread stays behind.
        """
        self._open.clear()
        try:
            await asyncio.sleep(0)  # for those who were just let in, and have not begun yet
            await self._idle.wait()
            yield
        finally:
            self._open.set()

    async def cancel_tasks(self, tasks: Collection[asyncio.Task[None]]) -> None:
        """Cancel tasks that may use the database, while it is paused, and wait until they have ended.

        The pause lasts until the cancellation has reached the tasks that they started themselves, but not
        until all have ended: whoever writes something as they end would wait for ever.
        """
        async with self.paused():
            for task in tasks:
                task.cancel()
            if tasks:
                await asyncio.wait(tasks, timeout=_PROPAGATION)
        await asyncio.gather(*tasks, return_exceptions=True)

    @asynccontextmanager
    async def _used(self) -> AsyncIterator[None]:
        while not self._open.is_set():
            await self._open.wait()
        self._users += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._users -= 1
            if not self._users:
                self._idle.set()

    async def compact(self) -> None:
        """Vacuum the file and empty its log, so that nothing replaced or erased lingers in either."""
        async with self.read() as connection:  # neither may stand in a transaction
            await connection.exec_driver_sql("VACUUM")
            await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    async def close(self) -> None:
        """Close all connections, after the transaction under way."""
        async with self._write_lock:
            await self._writes.close()
            await self._reads.close()
            await self._writer.dispose()
            await self._readers.dispose()


def changes(connection: AsyncConnection, *rows: Hashable) -> None:
    """Note that the transaction changes rows that may be remembered (``Database.remembered``)."""
    connection.info[CHANGED].update(rows)


def open_database(url: str, turnstile: Turnstile | None = None) -> Database:
    """The database at an SQLAlchemy URL; it connects on first use."""
    return Database(url, turnstile or Turnstile())


def open_engine(url: str) -> AsyncEngine:
    """The engine of the one who writes, also for migrations; all else goes through ``Database``."""
    engine = create_async_engine(url, connect_args=_WAIT, pool_size=1, max_overflow=0)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def open_readers(url: str) -> AsyncEngine:
    """The engine of those who read, in autocommit mode for good: there is nothing to begin or to roll back.

    Switching a connection to that mode and back costs as much as reading a row.
    """
    engine = create_async_engine(
        url,
        connect_args=_WAIT,
        pool_size=READERS,
        max_overflow=0,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    return engine


def open_sync_engine(url: str) -> Engine:
    """The engine of the thread that writes for many (``bot.db.statement_groups``)."""
    engine = create_engine(_in_threads(url), connect_args=_WAIT, pool_size=1, max_overflow=0)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def open_sync_readers(url: str) -> Engine:
    """The engine of the thread that reads for many, in autocommit mode."""
    engine = create_engine(
        _in_threads(url),
        connect_args=_WAIT,
        pool_size=1,
        max_overflow=0,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
    )
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


def sqlite_file(url: str) -> Path | None:
    """The file behind an SQLite URL; ``None`` for one in memory or another database."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database))

"""Access to SQLite: pooled connections for readers, one writer at a time, and the lock of a running bot."""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

READERS = 10  # connections; one more is the writer's, which must not wait for them, as all would wait for it
LOCK_TIMEOUT = 30.0  # seconds to wait while another process keeps the database locked
_PROPAGATION = 0.2  # seconds; a cancelled task ends at once, the tasks it waits for a moment later
_ATTEMPTS, _BETWEEN_ATTEMPTS = 5, 0.05  # ``in_use`` holds the lock for an instant


class AlreadyRunning(Exception):
    """Another process runs on this database; the text is its file."""


class Database:
    """The connections to one database: ``read()`` sees committed rows, ``write()`` is one transaction.

    SQLite has one writer at a time. Queueing for a lock here, first come, first served, spares the writers of
    one process SQLite's own busy waiting, which sleeps and starves.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._reader = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._write_lock = asyncio.Lock()
        self._reader_slots = asyncio.Semaphore(READERS)
        self._users = 0
        self._idle, self._open = asyncio.Event(), asyncio.Event()
        self._idle.set()
        self._open.set()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection in autocommit mode, for statements that only read."""
        async with self._used(), self._reader_slots, self._reader.connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that is committed when its block ends, and rolled back when that raises."""
        async with self._used(), self._write_lock, self._engine.begin() as connection:
            yield connection

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
            await self._engine.dispose()


def open_database(url: str) -> Database:
    """The database at an SQLAlchemy URL; it connects on first use."""
    return Database(open_engine(url))


def open_engine(url: str) -> AsyncEngine:
    """The bare SQLAlchemy engine, for migrations; all else goes through ``Database``."""
    engine = create_async_engine(
        url, connect_args={"timeout": LOCK_TIMEOUT}, pool_size=READERS + 1, max_overflow=0
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


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
    if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def sqlite_file(url: str) -> Path | None:
    """The file behind an SQLite URL; ``None`` for one in memory or another database."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database))


@asynccontextmanager
async def exclusive_lock(file: Path) -> AsyncIterator[None]:
    """Hold the lock file of a database, so that no second bot buys and sends everything twice.

    The lock ends with its process, also after ``kill -9``.

    :raises AlreadyRunning: another process holds it.
    """
    with _lock_file(file).open("a") as lock:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as busy:
                if attempt == _ATTEMPTS:
                    raise AlreadyRunning(str(file)) from busy
            await asyncio.sleep(_BETWEEN_ATTEMPTS)
        yield


def in_use(file: Path) -> bool:
    """Whether a bot runs on this database at the moment."""
    try:
        with _lock_file(file).open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except BlockingIOError:
        return True
    return False


def _lock_file(file: Path) -> Path:
    """One lock for one file, by whatever link it is reached."""
    return file.resolve().with_suffix(".lock")

"""The door to the database: readers share connections, writers take turns."""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

READERS = 10  # connections; one more is the writer's, who must not wait for them, as all would wait for it
PATIENCE = 30.0  # seconds to wait while another process keeps the database locked
_HEARD = 0.2  # seconds; a cancelled task hears of it at once, the tasks it waits for a moment later
_LOOKS, _BETWEEN_LOOKS = 5, 0.05  # a command that asks who runs holds the lock for an instant


class AlreadyRunning(Exception):
    """Another process holds this database."""


class Database:
    """``read()`` sees committed rows; ``write()`` is one transaction, committed when its block ends.

    SQLite has one writer at a time. Taking turns here, in the order of arrival, spares the writers of one
    process SQLite's own busy waiting, which sleeps and starves.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._reader = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._turn = asyncio.Lock()
        self._seats = asyncio.Semaphore(READERS)
        self._users = 0
        self._idle, self._open = asyncio.Event(), asyncio.Event()
        self._idle.set()
        self._open.set()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        async with self._used(), self._seats, self._reader.connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        async with self._used(), self._turn, self._engine.begin() as connection:
            yield connection

    @asynccontextmanager
    async def quiet(self) -> AsyncIterator[None]:
        """A time in which nobody uses the database: who wants to must wait, who does is waited for.

        Tasks that are to be cancelled are cancelled now: SQLAlchemy throws away a connection whose user is
        cancelled in the middle of a statement, and aiosqlite's thread stays behind.
        """
        self._open.clear()
        try:
            await asyncio.sleep(0)  # for those who were just let in, and have not begun yet
            await self._idle.wait()
            yield
        finally:
            self._open.set()

    async def end(self, tasks: Collection[asyncio.Task[None]]) -> None:
        """Cancel tasks that may use the database, while it is quiet, and wait until they have ended.

        The quiet lasts until the word has reached the tasks that they began themselves, but not until all
        have ended: whoever writes something as they end would wait for ever.
        """
        async with self.quiet():
            for task in tasks:
                task.cancel()
            if tasks:
                await asyncio.wait(tasks, timeout=_HEARD)
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
        """Write the file anew and empty its log, so that nothing replaced or erased lingers in either."""
        async with self.read() as connection:  # neither may stand in a transaction
            await connection.exec_driver_sql("VACUUM")
            await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    async def close(self) -> None:
        async with self._turn:
            await self._engine.dispose()


def open_database(url: str) -> Database:
    return Database(open_engine(url))


def open_engine(url: str) -> AsyncEngine:
    """For migrations; everybody else takes turns behind ``Database``."""
    engine = create_async_engine(
        url, connect_args={"timeout": PATIENCE}, pool_size=READERS + 1, max_overflow=0
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    """WAL lets readers go on while one writes; FULL makes a commit survive a power cut."""
    connection.isolation_level = None  # transactions begin in ``_begin``, not behind our back
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={int(PATIENCE * 1000)}")
    _keep_a_log(cursor)
    for pragma in ("synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _keep_a_log(cursor: Any) -> None:
    """Once for a new database. SQLite does not wait for this switch, so the turn to write is awaited first.

    https://sqlite.org/c3ref/busy_handler.html
    """
    cursor.execute("PRAGMA journal_mode")
    if cursor.fetchone()[0] != "wal":
        for statement in ("BEGIN IMMEDIATE", "COMMIT", "PRAGMA journal_mode=WAL"):
            cursor.execute(statement)


def _begin(connection: Connection) -> None:
    """IMMEDIATE takes the write lock at once: a later upgrade could fail although nobody waited too long.

    https://docs.sqlalchemy.org/en/21/dialects/sqlite.html#sqlite-transactions
    """
    if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def sqlite_file(url: str) -> Path | None:
    """The file behind an SQLite address; ``None`` for one in memory or another database."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database))


@asynccontextmanager
async def sole_user(file: Path) -> AsyncIterator[None]:
    """Keep a second bot off the same file, which would buy and send everything twice.

    :raises AlreadyRunning: another process has it. The lock ends with its process, also after ``kill -9``.
    """
    with _lock_file(file).open("a") as lock:
        for look in range(1, _LOOKS + 1):
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as busy:
                if look == _LOOKS:
                    raise AlreadyRunning(str(file)) from busy
            await asyncio.sleep(_BETWEEN_LOOKS)
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

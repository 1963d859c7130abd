"""Keeps a second bot away from a PostgreSQL database: the lock of a session, taken at the start.

The lock ends with its process, also after ``kill -9``, for the kernel closes the connection. Where the
connection is lost and the process is not, it is taken again at once, and whoever finds it taken by another
bot ends. A pooler that gives a connection to somebody else after each transaction keeps no lock; it refuses
the settings that every connection of the bot has (``bot.db.postgresql``), and so the bot does not start.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Any

import structlog
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.db.engine import sqlite_file
from bot.db.file_lock import AlreadyRunning, exclusive_lock
from bot.db.postgresql import connected, open_single

log = structlog.get_logger()

PROBE_EVERY = 1.0  # seconds
PROBE_TIMEOUT = 3.0  # seconds
_ATTEMPTS, _BETWEEN_ATTEMPTS = 10, 0.1  # seconds; the server needs a moment to see that a process is gone
LOCK = 1_752_396_898  # any number, the same in all versions of the bot; locks are by database
_TAKE = text(f"SELECT pg_try_advisory_lock({LOCK})")
_SESSION = text("SELECT pid, backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()")
_END_SESSION = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE pid = :pid AND backend_start = :backend_start"
)
IS_TAKEN = text(
    "SELECT EXISTS (SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database"  # noqa: S608 - a number
    " WHERE locktype = 'advisory' AND classid = 0 AND objsubid = 1 AND granted"
    f" AND datname = current_database() AND objid = {LOCK})"
)


class SoleProcess:
    """The lock of the one bot that runs on the database at ``url``."""

    def __init__(self, url: str) -> None:
        self._engine: AsyncEngine = open_single(url, "lock").execution_options(isolation_level="AUTOCOMMIT")
        self._connection: AsyncConnection | None = None
        self._held = AsyncExitStack()  # which ends the session
        self._session: dict[str, Any] = {}  # that holds the lock, or held it
        parts = make_url(url)
        self._about = f"{parts.host}/{parts.database}"

    async def take(self) -> None:
        """Take the lock.

        :raises AlreadyRunning: another bot has it.
        :raises SQLAlchemyError: the server is away.
        """
        for attempt in range(1, _ATTEMPTS + 1):
            if await self._is_taken_now():
                return
            if attempt < _ATTEMPTS:
                await asyncio.sleep(_BETWEEN_ATTEMPTS)
        raise AlreadyRunning(self._about)

    async def _is_taken_now(self) -> bool:
        async with AsyncExitStack() as stack:
            connection = await stack.enter_async_context(connected(self._engine))
            stack.push_async_callback(connection.invalidate)
            if self._session:  # the server may believe that the connection lost is still there
                await connection.execute(_END_SESSION, self._session)
            if not await connection.scalar(_TAKE):
                return False
            self._session = (await connection.execute(_SESSION)).one()._asdict()
            self._connection, self._held = connection, stack.pop_all()
        return True

    async def keep(self) -> None:
        """Look for ever whether the lock is held, and take it again where its connection was lost.

        :raises AlreadyRunning: another bot was faster.
        """
        while True:
            await asyncio.sleep(PROBE_EVERY)
            if await self._is_held():
                continue
            await self.release()
            try:
                await self.take()
            except SQLAlchemyError as error:
                log.warning("the database's lock could not be taken again", cause=str(error)[:200])
            else:
                log.warning("the connection of the database's lock was lost, and the lock taken again")

    async def _is_held(self) -> bool:
        if self._connection is None:
            return False
        try:
            async with asyncio.timeout(PROBE_TIMEOUT):
                await self._connection.execute(text("SELECT 1"))
        except (SQLAlchemyError, TimeoutError):
            return False
        return True

    async def release(self) -> None:
        """Give the lock up, if it is held: it ends with its session."""
        self._connection = None
        await self._held.aclose()
        await self._engine.dispose()


@asynccontextmanager
async def sole_process(url: str) -> AsyncIterator[SoleProcess]:
    """Hold the lock of the database at ``url``, so that no second bot buys and sends everything twice.

    :raises AlreadyRunning: another bot runs on it.
    """
    sole = SoleProcess(url)
    try:
        await sole.take()
        yield sole
    finally:
        await sole.release()


def sole_use(url: str) -> AbstractAsyncContextManager[object]:
    """Hold the lock of a database of either kind, for a command that needs the bot stopped.

    :raises AlreadyRunning: a bot runs on it.
    """
    file = sqlite_file(url)
    return sole_process(url) if file is None else exclusive_lock(file)

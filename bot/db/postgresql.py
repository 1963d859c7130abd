"""PostgreSQL: pooled connections by asyncpg, transactions side by side, and what its errors mean.

Who reads a row in order to change it locks the row (``with_for_update``), for others write at the same time.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import structlog
from sqlalchemy import Engine, ExceptionContext, Row, event, text
from sqlalchemy.exc import DBAPIError, DisconnectionError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot import fence
from bot.db.failures import DatabaseAway, DatabaseFailure, database_failure
from bot.db.statements import DeferredStatements, Outcome, Statement, executed

T = TypeVar("T")
log = structlog.get_logger()

READERS, WRITERS = 5, 5  # connections, ten in all
ATTEMPTS = 4  # at a transaction that others were in the way of
CONNECT_TIMEOUT = 5.0  # seconds
STATEMENT_TIMEOUT = 10.0  # seconds; without one a connection that was cut off would never be given up
LOCK_TIMEOUT = "5s"
_SESSION = {
    "application_name": "hstock-bot",
    "jit": "off",  # all statements are short
    "lock_timeout": LOCK_TIMEOUT,
    "synchronous_commit": "on",  # what was committed is not lost with the server, or money moves twice
    "idle_in_transaction_session_timeout": "3s",  # whoever was stopped in a transaction keeps no row locked
}


class PostgresqlBackend:
    """The connections to one database of a server."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._engine = open_engine(url)
        self._readers = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._reader_slots = asyncio.Semaphore(READERS)
        self._writer_slots = asyncio.Semaphore(WRITERS)
        self._deferred = DeferredStatements()
        self._deferred_turn = asyncio.Lock()
        self._longest_wait = 0.0

    @property
    def is_shared(self) -> bool:
        return True

    @property
    def writers(self) -> tuple[Engine, ...]:
        return (self._engine.sync_engine,)

    @asynccontextmanager
    async def read(self, *, streamed: bool) -> AsyncIterator[AsyncConnection]:
        """``streamed``: in a transaction, without which the server keeps no cursor."""
        engine, since = self._engine if streamed else self._readers, time.perf_counter()
        async with self._reader_slots, connected(engine) as connection:
            self._waited(since)
            yield connection

    async def fetch(self, statement: Statement) -> Sequence[Row[Any]]:
        async with self.read(streamed=False) as connection:
            return (await connection.execute(statement.sql, statement.parameters)).all()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        await self._carry_out_deferred()
        async with self._transaction() as connection:
            yield connection

    async def transact(
        self, work: Callable[[AsyncConnection], Coroutine[Any, Any, T]], info: Mapping[str, object]
    ) -> T:
        """Carry out a transaction, once more where others were in its way."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                async with self.write() as connection:
                    connection.info.update(info)
                    return await work(connection)
            except DBAPIError as error:
                if attempt == ATTEMPTS or database_failure(error) is not DatabaseFailure.IN_THE_WAY:
                    raise
                log.info("a transaction is carried out once more", cause=str(error.orig))
        raise AssertionError("unreachable")

    async def execute(self, statements: Sequence[Statement]) -> list[Outcome]:
        await self._carry_out_deferred()
        if not statements:
            return []
        async with self._transaction() as connection:
            return await connection.run_sync(executed, statements)

    def defer(self, statement: Statement) -> None:
        self._deferred.add(statement)

    def longest_wait(self) -> float:
        longest, self._longest_wait = self._longest_wait, 0.0
        return longest

    def _waited(self, since: float) -> None:
        self._longest_wait = max(self._longest_wait, time.perf_counter() - since)

    @property
    def has_deferred(self) -> bool:
        return bool(self._deferred)

    async def _carry_out_deferred(self) -> None:
        """Nobody goes on to write before that is committed which was deferred until now.

        Where it cannot be for a reason of its own, the rest does not wait for it.
        """
        async with self._deferred_turn:
            if not self._deferred:
                return
            statements, settle = self._deferred.take()
            with fence.behind(None):  # what was done is noted, whoever comes to do so
                task = asyncio.get_running_loop().create_task(self._execute(statements))
            task.add_done_callback(settle)
            try:
                await asyncio.shield(task)
            except asyncio.CancelledError:
                await asyncio.wait([task])
                raise
            except SQLAlchemyError as error:
                log.exception("deferred statements failed, and go with the next ones")
                if database_failure(error) is not None:
                    raise

    async def _execute(self, statements: Sequence[Statement]) -> None:
        async with self._transaction() as connection:
            await connection.run_sync(executed, statements)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncConnection]:
        fence.check()
        since = time.perf_counter()
        async with self._writer_slots, connected(self._engine) as connection, connection.begin():
            self._waited(since)
            yield connection
            fence.check()  # which rolls back

    async def compact(self) -> None:
        """Write every table anew (``VACUUM FULL``), however long it takes; who needs one waits."""
        engine = open_single(self._url, "compacting", lock_timeout=LOCK_TIMEOUT)
        try:
            async with connected(engine.execution_options(isolation_level="AUTOCOMMIT")) as connection:
                for table in (await connection.scalars(_TABLES)).all():
                    await connection.exec_driver_sql(f'VACUUM (FULL) "{table}"')
        finally:
            await engine.dispose()

    async def close(self) -> None:
        await self._engine.dispose()


_TABLES = text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1")


@asynccontextmanager
async def connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection of one of the engines below.

    :raises DatabaseAway: there is none; asyncpg and SQLAlchemy have several errors of their own for it, see
        https://github.com/sqlalchemy/sqlalchemy/issues/11956
    """
    try:
        connection = await engine.connect()
    except (OSError, PoolTimeout) as error:
        raise DatabaseAway(f"{type(error).__name__}: {error}") from error
    try:
        yield connection
    finally:
        await connection.close()


def open_engine(url: str) -> AsyncEngine:
    """The engine of a bot that runs."""
    settings = {"timeout": CONNECT_TIMEOUT, "command_timeout": STATEMENT_TIMEOUT, "server_settings": _SESSION}
    engine = create_async_engine(
        url,
        connect_args=settings,
        pool_size=READERS + WRITERS,
        max_overflow=0,
        pool_timeout=CONNECT_TIMEOUT,
        pool_recycle=1800,  # seconds
        hide_parameters=True,
    )
    event.listen(engine.sync_engine, "handle_error", _give_up_lost)
    event.listen(engine.sync_engine, "checkout", _replace_closed)
    return engine


def open_single(url: str, name: str, **session: str) -> AsyncEngine:
    """The engine of one who needs one connection for something of its own, such as migrating."""
    settings = {
        "timeout": CONNECT_TIMEOUT,
        "server_settings": {**session, "application_name": f"hstock-bot {name}"},
    }
    engine = create_async_engine(
        url, connect_args=settings, pool_size=1, max_overflow=0, hide_parameters=True
    )
    event.listen(engine.sync_engine, "handle_error", _give_up_lost)
    return engine


def _replace_closed(connection: Any, _record: object, _proxy: object) -> None:
    """Let the pool open another one for a connection that ended while nobody used it.

    As ``pool_pre_ping`` does, without asking the server each time: asyncpg knows what it was told.
    """
    if connection.driver_connection.is_closed():
        raise DisconnectionError


def _give_up_lost(context: ExceptionContext) -> DatabaseAway | None:
    """Keep a connection out of the pool whose statement got no answer, or that asyncpg lost track of.

    Somebody else would be given the answer, or "cannot switch to state".
    """
    error = context.original_exception
    known = error.__cause__ or error
    if isinstance(known, OSError) or type(known).__name__ == "InternalClientError":
        context.is_disconnect = True
        return DatabaseAway(f"{type(known).__name__}: {known}")
    return None

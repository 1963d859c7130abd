"""Access to the database, SQLite or PostgreSQL: reads, transactions, and rows that are remembered."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Hashable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy import Engine, Row
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.postgresql import PostgresqlBackend
from bot.db.row_memory import RowMemory
from bot.db.sqlite import SqliteBackend
from bot.db.statements import Outcome, Statement
from bot.turnstile import Turnstile

T = TypeVar("T")

CHANGED = "changed rows"  # of a connection's transaction: see ``changes``
_PROPAGATION = 0.2  # seconds; a cancelled task ends at once, the tasks it waits for a moment later


class Backend(Protocol):
    """How one kind of database is used; ``Database`` says what each of these is for."""

    @property
    def is_shared(self) -> bool: ...
    @property
    def writers(self) -> tuple[Engine, ...]: ...
    @property
    def has_deferred(self) -> bool: ...
    def read(self, *, streamed: bool) -> AbstractAsyncContextManager[AsyncConnection]: ...
    def write(self) -> AbstractAsyncContextManager[AsyncConnection]: ...
    def defer(self, statement: Statement, /) -> None: ...
    def longest_wait(self) -> float: ...
    async def fetch(self, statement: Statement, /) -> Sequence[Row[Any]]: ...
    async def execute(self, statements: Sequence[Statement], /) -> list[Outcome]: ...
    async def transact(
        self, work: Callable[[AsyncConnection], Coroutine[Any, Any, T]], info: Mapping[str, object], /
    ) -> T: ...
    async def compact(self) -> None: ...
    async def close(self) -> None: ...


class Database:
    """The connections to one database: ``read()`` sees committed rows, ``write()`` is one transaction.

    Where others may write at the same time, as on PostgreSQL, whoever reads a row in order to change it locks
    it: ``with_for_update``, which SQLAlchemy leaves out on SQLite. The usual order is customer, key, draft or
    order, outbox; what is deadlocked all the same is carried out again.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._memory = RowMemory()
        self._users = self._pauses = 0
        self._idle, self._open = asyncio.Event(), asyncio.Event()
        self._idle.set()
        self._open.set()

    @property
    def writers(self) -> tuple[Engine, ...]:
        """The engines that write, to listen to what they do. SQLite's second one does so in a thread."""
        return self._backend.writers

    @asynccontextmanager
    async def read(self, *, streamed: bool = False) -> AsyncIterator[AsyncConnection]:
        """A connection for statements that only read. ``streamed``: also for what comes row by row."""
        async with self._used(), self._backend.read(streamed=streamed) as connection:
            yield connection

    async def fetch(self, statement: Statement) -> Sequence[Row[Any]]:
        """The rows that one statement reads, together with those of other callers where that is cheaper."""
        async with self._used():
            return await self._backend.fetch(statement)

    async def remembered(
        self, row: Hashable, statement: Statement, parse: Callable[[Sequence[Row[Any]]], T]
    ) -> T:
        """``parse`` what a statement reads, from memory where no transaction ``changes`` the row since.

        Other replicas change rows without a word: nothing is remembered of a database that they share.
        """
        if self._backend.is_shared:
            return parse(await self.fetch(statement))

        async def read() -> T:
            return parse(await self.fetch(statement))

        return await self._memory.get(row, read)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that is committed when its block ends, and rolled back when that raises."""
        async with self._used(), self._memory.changing() as changed, self._backend.write() as connection:
            connection.info[CHANGED] = changed
            yield connection

    async def transact(self, work: Callable[[AsyncConnection], Coroutine[Any, Any, T]]) -> T:
        """As ``write``, and cheaper: ``work`` waits for nothing but its connection, and may be repeated."""
        async with self._used(), self._memory.changing() as changed:
            return await self._backend.transact(work, {CHANGED: changed})

    async def execute(self, *statements: Statement, changed: Collection[Hashable] = ()) -> list[Outcome]:
        """Carry statements out as one transaction, which may share its commit with those of other callers.

        ``changed``: the remembered rows that they change.

        :raises SQLAlchemyError: none of them was carried out.
        """
        async with self._used(), self._memory.changing() as rows:
            rows.update(changed)
            return await self._backend.execute(statements)

    def defer(self, statement: Statement) -> None:
        """Carry a statement out in or before the next transaction.

        Nothing that is written from now on is committed without it.
        """
        self._backend.defer(statement)

    @property
    def has_deferred(self) -> bool:
        """Whether something waits for the next transaction."""
        return self._backend.has_deferred

    @property
    def is_shared(self) -> bool:
        """Whether several replicas may use it at once."""
        return self._backend.is_shared

    def longest_wait(self) -> float:
        """The longest that anything waited for a connection, in seconds, since this was asked last."""
        return self._backend.longest_wait()

    async def execute_deferred(self) -> None:
        """Carry out what was deferred, if no transaction did so by now.

        :raises SQLAlchemyError: it was not, and goes with the next one.
        """
        if self.has_deferred:
            await self.execute()

    def remember(self, row: Hashable, value: object) -> None:
        """Remember what a row was just changed to by ``execute``."""
        if not self._backend.is_shared:
            self._memory.keep(row, value)

    @asynccontextmanager
    async def paused(self) -> AsyncIterator[None]:
        """Keep everybody from the database for a block, which begins once those who use it have finished.

        Tasks are cancelled in such a block: SQLAlchemy throws away a connection whose user is cancelled in
        the middle of a statement, and aiosqlite's thread stays behind. Blocks may overlap.
        """
        self._pauses += 1
        self._open.clear()
        try:
            await asyncio.sleep(0)  # for those who were just let in, and have not begun yet
            await self._idle.wait()
            yield
        finally:
            self._pauses -= 1
            if not self._pauses:
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
        """Write everything anew, so that nothing replaced or erased lingers on the disk."""
        async with self._used():
            await self._backend.compact()

    async def close(self) -> None:
        """Close all connections, after the transaction under way."""
        await self._backend.close()


def changes(connection: AsyncConnection, *rows: Hashable) -> None:
    """Note that the transaction changes rows that may be remembered (``Database.remembered``)."""
    connection.info[CHANGED].update(rows)


def open_database(url: str, turnstile: Turnstile | None = None) -> Database:
    """The database at an SQLAlchemy URL; it connects on first use."""
    return Database(backend_for(url, turnstile or Turnstile()))


def backend_for(url: str, turnstile: Turnstile) -> Backend:
    """How the database at an SQLAlchemy URL is used."""
    return PostgresqlBackend(url) if is_postgresql(url) else SqliteBackend(url, turnstile)


def is_postgresql(url: str) -> bool:
    """Whether an SQLAlchemy URL is that of a PostgreSQL database."""
    return make_url(url).get_backend_name() == "postgresql"


def sqlite_file(url: str) -> Path | None:
    """The file behind an SQLite URL; ``None`` for one in memory or another database."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database))

"""Statements of many callers carried out together in a thread: group commit, and reads in one visit.

A transaction through aiosqlite hops between threads a dozen times, a read half as often. Here a caller hands
its statements over and waits; whatever was handed over while others were carried out is next, in one visit of
one thread and, where they write, with one commit and its fsync for all. ``make bench-writes`` compares them.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import structlog
from sqlalchemy import Connection, CursorResult, Engine, ScalarResult
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.statements import DeferredStatements, Outcome, Statement, executed
from bot.turnstile import Turnstile

T = TypeVar("T")
log = structlog.get_logger()

MOST = 500  # callers served at once, so that other writers get their turn


@dataclass(slots=True)
class Request:
    """What one caller handed over; ``done`` is set once it is committed, or was not."""

    statements: Sequence[Statement]
    done: "asyncio.Future[list[Outcome]]"


class ThreadConnection:
    """What transactions use of an ``AsyncConnection``, for a coroutine that runs in the connection's thread.

    Nothing in it waits, so that the coroutine runs through as a plain function would.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.info = connection.info

    async def execute(self, *given: Any) -> CursorResult[Any]:
        return self._connection.execute(*given)

    async def scalar(self, *given: Any) -> Any:
        return self._connection.scalar(*given)

    async def scalars(self, *given: Any) -> ScalarResult[Any]:
        return self._connection.scalars(*given)


class StatementGroups:
    """Carries out requests in the order in which they were handed over, each whole or not at all.

    ``turn`` is held meanwhile: the turn to write, shared with those who write otherwise. Callers that were
    served at once go on through the ``turnstile``.
    """

    def __init__(
        self, engine: Engine, turn: AbstractAsyncContextManager[object], turnstile: Turnstile
    ) -> None:
        self._engine = engine
        self._turn = turn
        self._turnstile = turnstile
        self._thread = ThreadPoolExecutor(1, "statements")
        self._waiting: list[Request] = []
        self._deferred = DeferredStatements()
        self._tasks: set[asyncio.Task[None]] = set()

    async def execute(self, statements: Sequence[Statement]) -> list[Outcome]:
        """Return the outcome of each statement once all are committed.

        :raises SQLAlchemyError: none of them was carried out.
        """
        request = Request(statements, asyncio.get_running_loop().create_future())
        self._waiting.append(request)
        if len(self._waiting) == 1:
            self._begin(self._carry_out_in_turn())
        outcomes = await request.done
        await self._turnstile.enter()
        return outcomes

    def defer(self, statement: Statement) -> None:
        """Carry a statement out in the next transaction of anyone, together with others of the same SQL.

        It is committed before or with whatever is written from now on; what fails is tried with the next.
        """
        self._deferred.add(statement)

    @property
    def has_deferred(self) -> bool:
        """Whether something waits for the next transaction."""
        return bool(self._deferred)

    async def transact(
        self, work: Callable[[AsyncConnection], Coroutine[Any, Any, T]], info: Mapping[str, object]
    ) -> T:
        """Carry out a transaction in one visit of the thread; for who has the turn.

        Who is cancelled meanwhile waits for its end: only then is it another's turn.
        """
        deferred, settle = self._deferred.take()
        running = asyncio.get_running_loop().run_in_executor(
            self._thread, self._transact, work, info, deferred
        )
        running.add_done_callback(settle)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            await asyncio.wait([running])
            raise

    def _transact(
        self,
        work: Callable[[AsyncConnection], Coroutine[Any, Any, T]],
        info: Mapping[str, object],
        deferred: Sequence[Statement],
    ) -> T:
        with self._engine.begin() as connection:
            executed(connection, deferred)
            connection.info.update(info)
            coroutine = work(cast("AsyncConnection", ThreadConnection(connection)))
            try:
                coroutine.send(None)
            except StopIteration as done:
                found: T = done.value
                return found
            coroutine.close()
            raise RuntimeError("a transaction may wait for nothing but its connection")

    async def finish(self, *, deferred: bool) -> None:
        """Carry out what was handed over so far; for who has the turn, and is to come behind it.

        ``deferred``: this as well, even if alone; ``transact`` takes it along.
        """
        for _ in range(0, len(self._waiting) or (deferred and len(self._deferred)), MOST):
            await asyncio.shield(self._begin(self._carry_out_next()))  # its caller may be cancelled

    def _begin(self, work: Coroutine[None, None, None]) -> "asyncio.Task[None]":
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _carry_out_in_turn(self) -> None:
        while self._waiting:
            async with self._turn:
                await self._carry_out_next()

    async def _carry_out_next(self) -> None:
        requests, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
        if self._deferred:
            requests.insert(0, self._deferred_request())
        if not requests:
            return
        outcomes = await asyncio.get_running_loop().run_in_executor(self._thread, self._in_thread, requests)
        for request, outcome in zip(requests, outcomes, strict=True):
            if request.done.done():
                continue  # whoever waited was cancelled
            if isinstance(outcome, Exception):
                request.done.set_exception(outcome)
            else:
                request.done.set_result(outcome)

    def _deferred_request(self) -> Request:
        statements, settle = self._deferred.take()
        request = Request(statements, asyncio.get_running_loop().create_future())
        request.done.add_done_callback(settle)
        request.done.add_done_callback(_log_failure)
        return request

    def _in_thread(self, requests: Sequence[Request]) -> Sequence[list[Outcome] | Exception]:
        """All in one transaction or, if that fails, each in one of its own: one cannot spoil the others."""
        try:
            with self._engine.begin() as connection:
                return [executed(connection, request.statements) for request in requests]
        except Exception as error:  # noqa: BLE001 - handed to whoever waits for it
            return [error] if len(requests) == 1 else [self._in_thread([request])[0] for request in requests]

    async def close(self) -> None:
        """Close the connection, after the transaction under way."""
        if self._tasks:
            await asyncio.wait(self._tasks)
        await asyncio.get_running_loop().run_in_executor(self._thread, self._engine.dispose)
        self._thread.shutdown()


def _log_failure(done: "asyncio.Future[list[Outcome]]") -> None:
    if not done.cancelled() and done.exception() is not None:
        log.error("deferred statements failed, and go with the next ones", exc_info=done.exception())

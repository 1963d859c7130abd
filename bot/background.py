"""Background work: what outlives the update that asked for it."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from bot.db.engine import Database

_BEGUN: ContextVar[list[asyncio.Task[None]] | None] = ContextVar("errands begun", default=None)


class BackgroundWork:
    """Work that outlives the update that asked for it: its customer can go on meanwhile.

    The end of the process waits for it, and never cancels one ``while_money_moves``.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._spending: set[asyncio.Task[None] | None] = set()

    def start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        if (begun := _BEGUN.get()) is not None:
            begun.append(task)

    @contextmanager
    def noted(self) -> Iterator[list[asyncio.Task[None]]]:
        """The errands that are started within, by whomever."""
        begun: list[asyncio.Task[None]] = []
        token = _BEGUN.set(begun)
        try:
            yield begun
        finally:
            _BEGUN.reset(token)

    @contextmanager
    def while_money_moves(self) -> Iterator[None]:
        task = asyncio.current_task()
        self._spending.add(task)
        try:
            yield
        finally:
            self._spending.discard(task)

    async def drain(self, patience: float, db: Database) -> None:
        """Let all come to their end; after ``patience`` seconds cancel those that move no money."""
        tasks = set(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=patience)
        await db.cancel_tasks(tasks - self._spending)
        await asyncio.gather(*tasks, return_exceptions=True)

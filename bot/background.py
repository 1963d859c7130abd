"""Background work: what goes on after the handler of an update has ended."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from bot.db.engine import Database


class BackgroundWork:
    """All background tasks of the process: its end waits for them, and cancels none ``while_money_moves``."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._spending: set[asyncio.Task[None] | None] = set()
        self._closing = asyncio.Event()

    @property
    def closing(self) -> bool:
        """Whether the process ends: what goes on step by step takes no further one."""
        return self._closing.is_set()

    async def rest(self, seconds: float) -> None:
        """Wait, but not beyond the moment in which the process ends."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._closing.wait()

    def start(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def of_update(self) -> "UpdateWork":
        return UpdateWork(self)

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
        self._closing.set()
        tasks = set(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=patience)
        await db.cancel_tasks(tasks - self._spending)
        await asyncio.gather(*tasks, return_exceptions=True)


@dataclass(frozen=True, slots=True)
class UpdateWork:
    """What one update started in the background: it counts as handled when all of that has ended.

    It goes with the update from the queue, through the dispatcher's data, to whoever starts something.
    """

    background: BackgroundWork
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self, work: Coroutine[None, None, None]) -> None:
        self.tasks.append(self.background.start(work))

"""Waits for changes of the simulators' state without polling."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 60.0  # seconds until something is said not to come; a busy machine takes its time


class Notifier:
    """Wakes all who wait after every change, to look once more: an ``asyncio.Condition`` without a lock."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def notify(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    async def changed(self) -> None:
        """Wait for the next change."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            await waiter
        finally:
            self._waiting.discard(waiter)

    async def until(self, look: Callable[[], T | None], seconds: float | None = PATIENCE) -> T:
        """What ``look`` finds, as soon as it finds something.

        :raises TimeoutError: nothing was found within ``seconds``; None waits without end.
        """
        async with asyncio.timeout(seconds):
            while (found := look()) is None:
                await self.changed()
        return found

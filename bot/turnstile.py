"""Lets few tasks go on in each iteration of the event loop, so that a crowd does not hold it up.

When many answers arrive at once, each wakes a task that works for a moment or two before it waits again. All
of them in one iteration would keep everybody else waiting.
"""

import asyncio
from collections import deque

AT_ONCE = 4  # tasks in an iteration


class Turnstile:
    """Lets ``at_once`` through in each iteration of the event loop, in the order in which they came."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._at_once = at_once
        self._passed = 0  # in this iteration
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def enter(self) -> None:
        """Wait for the iteration in which it is one's turn, which may be this one."""
        loop = asyncio.get_running_loop()
        if self._passed < self._at_once and not self._waiting:
            if not self._passed:
                loop.call_soon(self._open, loop)
            self._passed += 1
            return
        turn = loop.create_future()
        self._waiting.append(turn)
        await turn

    def _open(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begin the next iteration."""
        self._passed = 0
        while self._waiting and self._passed < self._at_once:
            turn = self._waiting.popleft()
            if not turn.done():  # else whoever waited was cancelled
                turn.set_result(None)
                self._passed += 1
        if self._passed:
            loop.call_soon(self._open, loop)

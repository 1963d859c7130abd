"""Loops that always go on, and say so loudly when they cannot."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import structlog

from bot.db.failures import database_failure

log = structlog.get_logger()

GIVE_UP_AFTER = 6  # failures, each within a minute of the last start
STEADY = 60.0  # seconds a loop must run to be forgiven its earlier failures
LONGEST_REST = 30.0


class LoopBroken(Exception):
    """A loop keeps failing; the process must end so that somebody looks."""


class Heartbeats:
    """When each loop last showed that it moves, by the monotonic clock."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._beats: dict[str, float] = {}

    def beat(self, name: str) -> None:
        self._beats[name] = self._now()

    def fresh(self, name: str, within: float) -> bool:
        """Whether ``name`` showed itself in the last ``within`` seconds."""
        last = self._beats.get(name)
        return last is not None and self._now() - last <= within


async def run_forever(name: str, run: Callable[[], Awaitable[None]]) -> None:
    """Run a loop for ever, again after each failure, with a rest in between.

    A disk that is full or away is waited for however long it takes: a new process could do no better.

    :raises LoopBroken: it fails again and again for another reason.
    """
    failures = 0
    while True:
        started = time.monotonic()
        try:
            await run()
        except LoopBroken:
            raise
        except Exception as failure:
            failures = 1 if time.monotonic() - started > STEADY else failures + 1
            if (sick := database_failure(failure)) and sick.passes:
                log.error("the database cannot be used", loop=name, cause=sick.value)  # noqa: TRY400 - the line says all
            else:
                log.exception("loop failed", loop=name, failures=failures)
                if failures >= GIVE_UP_AFTER:
                    raise LoopBroken(name) from failure
        await asyncio.sleep(min(2.0**failures, LONGEST_REST))

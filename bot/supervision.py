"""Runs the background loops for ever, restarting them after errors, and keeps their heartbeats."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import structlog

from bot.db.failures import database_failure

log = structlog.get_logger()

GIVE_UP_AFTER = 6  # failures, each within a minute of the last start
STEADY = 60.0  # seconds a loop must run for its earlier failures not to count
LONGEST_BACKOFF = 30.0  # seconds


class LoopBroken(Exception):
    """A loop keeps failing; the process must end, so that the operator looks."""


class Heartbeats:
    """When each loop last showed that it makes progress, by the monotonic clock; for the health check."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._beats: dict[str, float] = {}

    def beat(self, name: str) -> None:
        """Note that the loop ``name`` makes progress."""
        self._beats[name] = self._now()

    def fresh(self, name: str, within: float) -> bool:
        """Whether the loop ``name`` made progress in the last ``within`` seconds."""
        last = self._beats.get(name)
        return last is not None and self._now() - last <= within


async def run_forever(name: str, run: Callable[[], Awaitable[None]]) -> None:
    """Run a loop for ever: restart it after each failure, with exponential back-off up to 30 s.

    A disk that is full or away is waited for however long it takes: a new process could do no better.

    :raises LoopBroken: it failed six times in a row for another reason.
    """
    failures = 0
    while True:
        started = time.monotonic()
        try:
            await run()
        except LoopBroken:
            raise
        except Exception as error:
            if _is_cancelled():
                raise asyncio.CancelledError from error
            failures = 1 if time.monotonic() - started > STEADY else failures + 1
            if (failure := database_failure(error)) and failure.passes:
                log.error("the database cannot be used", loop=name, cause=failure.value)  # noqa: TRY400 - the line says all
            else:
                log.exception("loop failed", loop=name, failures=failures)
                if failures >= GIVE_UP_AFTER:
                    raise LoopBroken(name) from error
        await asyncio.sleep(min(2.0**failures, LONGEST_BACKOFF))


def _is_cancelled() -> bool:
    """Whether this task was cancelled, though it is not told.

    A task group that fails in that moment swallows it: https://github.com/python/cpython/issues/116720
    """
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0

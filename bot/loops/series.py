"""Asks the questions of series when their times have come."""

import asyncio

from bot.actions import series
from bot.db import series as stored
from bot.deps import Deps

LONGEST_SLEEP = 60.0  # seconds; also between two tries while the marketplace is away
SHORTEST_SLEEP = 1.0


async def ask_series(deps: Deps) -> None:
    """Ask for ever, each question at its time."""
    while True:
        deps.wakeups.series.clear()
        await series.ask_due(deps)
        async with deps.db.read() as connection:
            soonest = await stored.next_due(connection)
        wait = LONGEST_SLEEP if soonest is None else (soonest - deps.clock()).total_seconds()
        if wait <= 0:
            wait = LONGEST_SLEEP  # it could not be asked: it is tried again
        try:
            async with asyncio.timeout(min(max(wait, SHORTEST_SLEEP), LONGEST_SLEEP)):
                await deps.wakeups.series.wait()
        except TimeoutError:
            continue

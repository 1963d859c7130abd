"""Tells daily digests when they are due, a few at a time."""

import asyncio

import structlog

from bot.actions import digests
from bot.db import digests as stored
from bot.db.digests import DueDigest
from bot.deps import Deps

log = structlog.get_logger()

AT_ONCE = 10  # balances that are asked for
LONGEST_SLEEP = 60.0  # seconds: one that was just switched on is that late at most


async def tell_digests(deps: Deps) -> None:
    """Tell every digest at its hour, for ever."""
    while True:
        due = await stored.due(deps.db, deps.clock(), AT_ONCE)
        async with asyncio.TaskGroup() as group:
            telling = [group.create_task(told(deps, digest)) for digest in due]
        if not all(task.result() for task in telling):
            await asyncio.sleep(LONGEST_SLEEP)
        elif len(due) < AT_ONCE:
            await asyncio.sleep(await rest(deps))


async def told(deps: Deps, digest: DueDigest) -> bool:
    """Tell one digest; false: it failed, and is due as before."""
    try:
        await digests.tell(deps, digest)
    except Exception:  # one that cannot be made must not end the others
        log.exception("a digest was not told")
        return False
    return True


async def rest(deps: Deps) -> float:
    """How many seconds it is until the next digest is due, a minute at most."""
    following = await stored.next_due(deps.db)
    if following is None:
        return LONGEST_SLEEP
    seconds = (following - deps.clock()).total_seconds()
    return min(max(seconds, 1.0), LONGEST_SLEEP)

"""Forgets what nobody needs any more, in small batches, at the start and then once a day."""

import asyncio

import structlog

from bot.db import purge
from bot.db.purge import PurgeRule
from bot.deps import Deps

log = structlog.get_logger()

EVERY = 24 * 3600.0  # seconds

CHORES = (purge.handled_updates, purge.told_pushes, purge.old_drafts)


async def purge_daily(deps: Deps) -> None:
    while True:
        for chore in CHORES:
            await tidy(deps, chore(deps.clock()))
        await asyncio.sleep(EVERY)


async def tidy(deps: Deps, chore: PurgeRule) -> None:
    """Batch by batch: writers take turns, so that other ones come in between."""
    removed = 0
    while True:
        async with deps.db.read() as connection:
            keys = await purge.batch(connection, chore)
        if not keys:
            break
        async with deps.db.write() as connection:
            await purge.remove(connection, chore, keys)
        removed += len(keys)
    if removed:
        log.info("forgotten", what=chore.table.name, rows=removed)

"""Forgets what nobody needs any more, in small batches, at the start and then once a day."""

import asyncio

import structlog

from bot.db import purge
from bot.shop import Shop

log = structlog.get_logger()

EVERY = 24 * 3600.0  # seconds

CHORES = {"updates": purge.handled_updates, "pushes": purge.told_pushes, "drafts": purge.old_drafts}


async def keep_tidy(shop: Shop) -> None:
    while True:
        await tidy(shop)
        await asyncio.sleep(EVERY)


async def tidy(shop: Shop) -> None:
    """Writers take turns, so that other ones come in between two batches."""
    for what, forget in CHORES.items():
        total, removed = 0, purge.BATCH
        while removed == purge.BATCH:
            async with shop.db.write() as connection:
                removed = await forget(connection, shop.clock())
            total += removed
        if total:
            log.info("forgotten", what=what, rows=total)

"""Forgets what nobody needs any more, in small batches, at the start and then once a day."""

import asyncio

import structlog

from bot.db import purge
from bot.db.purge import Chore
from bot.shop import Shop

log = structlog.get_logger()

EVERY = 24 * 3600.0  # seconds

CHORES = (purge.handled_updates, purge.told_pushes, purge.old_drafts)


async def keep_tidy(shop: Shop) -> None:
    while True:
        for chore in CHORES:
            await tidy(shop, chore(shop.clock()))
        await asyncio.sleep(EVERY)


async def tidy(shop: Shop, chore: Chore) -> None:
    """Batch by batch: writers take turns, so that other ones come in between."""
    removed = 0
    while True:
        async with shop.db.read() as connection:
            keys = await purge.batch(connection, chore)
        if not keys:
            break
        async with shop.db.write() as connection:
            await purge.remove(connection, chore, keys)
        removed += len(keys)
    if removed:
        log.info("forgotten", what=chore.table.name, rows=removed)

"""Reads the catalogue in the background, with a connected customer's key, while somebody uses the bot."""

import asyncio
import time
from contextlib import suppress

import structlog

from bot.actions.account import unsealed
from bot.db import customers
from bot.market.errors import Refused
from bot.shop import Shop

log = structlog.get_logger()

REST = 60.0  # seconds between looks when all is fresh
REFUSED_REST = 600.0  # seconds a key that was refused is left alone


async def keep_catalog(shop: Shop) -> None:
    refused: dict[int, float] = {}  # key id → monotonic end of its rest
    while True:
        await shop.catalog.wanted.wait()
        refused = {key_id: until for key_id, until in refused.items() if until > time.monotonic()}
        async with shop.db.read() as connection:
            found = await customers.some_working_key(connection, refused)
        if found is None:
            await _next_key(shop)
            continue
        key_id, sealed = found
        try:
            wait = await shop.catalog.read_on(unsealed(shop, sealed))
        except Refused as no:
            log.warning("a key cannot read the catalogue", cause=type(no).__name__)
            refused[key_id] = time.monotonic() + REFUSED_REST
            continue
        if wait is None:
            shop.catalog.wanted.clear()
        await asyncio.sleep(REST if wait is None else wait)


async def _next_key(shop: Shop) -> None:
    """Wait until somebody connects a key, or one that was refused may be tried again."""
    shop.news.keys.clear()
    with suppress(TimeoutError):
        async with asyncio.timeout(REST):
            await shop.news.keys.wait()

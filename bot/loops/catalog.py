"""Reads the catalogue in the background, with a connected customer's key, while somebody uses the bot."""

import asyncio

import structlog

from bot.actions.account import unsealed
from bot.db import customers
from bot.market.errors import Refused
from bot.shop import Shop

log = structlog.get_logger()

REST = 60.0  # seconds between looks when all is fresh
REST_REFUSED = 300.0


async def keep_catalog(shop: Shop) -> None:
    while True:
        key = await _a_key(shop)
        if key is None:
            shop.news.keys.clear()
            await shop.news.keys.wait()
            continue
        await asyncio.sleep(await _read_on(shop, key))


async def _a_key(shop: Shop) -> str | None:
    async with shop.db.read() as connection:
        sealed = await customers.some_working_key(connection)
    return unsealed(shop, sealed) if sealed else None


async def _read_on(shop: Shop, key: str) -> float:
    """Read one page and return the seconds to wait before the next."""
    await shop.catalog.wanted.wait()
    try:
        wait = await shop.catalog.read_on(key)
    except Refused as no:
        log.warning("a key cannot read the catalogue", cause=type(no).__name__)
        return REST_REFUSED
    if wait is None:
        shop.catalog.wanted.clear()
        return REST
    return wait

"""Reads the catalogue in the background, while somebody uses the bot.

With the operator's key where there is one (``CATALOG_KEY``), else with that of a connected customer: the catalogue
is the same for everybody.
"""

import asyncio
import time
from collections.abc import Collection
from contextlib import suppress

import structlog

from bot.actions.account import unsealed
from bot.db import customers
from bot.market.errors import Refused
from bot.shop import Shop

log = structlog.get_logger()

REST = 60.0  # seconds between looks when all is fresh
REFUSED_REST = 600.0  # seconds a key that was refused is left alone
OPERATORS = 0  # stands for the operator's key among the ids of customers' keys


async def keep_catalog(shop: Shop) -> None:
    reader = shop.catalog.reader
    await reader.remember()
    refused: dict[int, float] = {}  # key id → monotonic end of its rest
    while True:
        await reader.wanted.wait()
        refused = {key_id: until for key_id, until in refused.items() if until > time.monotonic()}
        found = await _key(shop, refused)
        if found is None:
            await _next_key(shop)
            continue
        key_id, key = found
        try:
            wait = await reader.read_on(key)
        except Refused as no:
            log.warning("a key cannot read the catalogue", cause=type(no).__name__, ours=key_id == OPERATORS)
            refused[key_id] = time.monotonic() + REFUSED_REST
            continue
        if wait is None:
            reader.wanted.clear()
        await asyncio.sleep(REST if wait is None else wait)


async def _key(shop: Shop, refused: Collection[int]) -> tuple[int, str] | None:
    if shop.catalog_key and OPERATORS not in refused:
        return OPERATORS, shop.catalog_key
    async with shop.db.read() as connection:
        found = await customers.some_working_key(connection, refused)
    return None if found is None else (found[0], unsealed(shop, found[1]))


async def _next_key(shop: Shop) -> None:
    """Wait until somebody connects a key, or one that was refused may be tried again."""
    shop.news.keys.clear()
    with suppress(TimeoutError):
        async with asyncio.timeout(REST):
            await shop.news.keys.wait()

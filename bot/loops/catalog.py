"""Reads the catalogue in the background, while somebody uses the bot."""

import asyncio

from bot.loops.lent_keys import LentKeys
from bot.market.errors import Refused
from bot.shop import Shop


async def keep_catalog(shop: Shop) -> None:
    reader, keys = shop.catalog.reader, LentKeys(shop)
    await reader.remember()
    while True:
        await reader.wanted.wait()
        key = await keys.next()
        if key is None:
            await keys.wait()
            continue
        try:
            wait = await reader.read_on(key)
        except Refused as no:
            keys.refused(no)
            continue
        if wait is not None:
            await asyncio.sleep(wait)
        elif reader.wanted.is_set():
            await reader.rest()

"""The loop that reads the catalogue in the background while somebody uses the bot."""

import asyncio

from bot.deps import Deps
from bot.loops.catalog_keys import CatalogKeys
from bot.market.errors import Refused


async def read_catalog(deps: Deps) -> None:
    """Load the stored catalogue, then read it from the marketplace whenever it is wanted, for ever."""
    await deps.catalog.reader.restore()
    await read_when_wanted(deps)


async def read_when_wanted(deps: Deps) -> None:
    """Read the catalogue from the marketplace whenever it is wanted, for ever."""
    reader, keys = deps.catalog.reader, CatalogKeys(deps)
    while True:
        await reader.wanted.wait()
        key = await keys.next()
        if key is None:
            await keys.wait()
            continue
        try:
            wait = await reader.read_next_page(key)
        except Refused as refused:
            keys.back_off(refused)
            continue
        if wait is not None:
            await asyncio.sleep(wait)
        elif reader.wanted.is_set():
            await reader.wait_for_work()

"""Reads the catalogue in the background, while somebody uses the bot."""

import asyncio

from bot.deps import Deps
from bot.loops.borrowed_keys import BorrowedKeys
from bot.market.errors import Refused


async def read_catalog(deps: Deps) -> None:
    reader, keys = deps.catalog.reader, BorrowedKeys(deps)
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

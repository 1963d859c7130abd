"""Reminds customers, once each, that a warranty of theirs ends soon."""

import asyncio

from bot.actions import warranties
from bot.deps import Deps

EVERY = 60.0  # seconds; the shortest reminder comes an hour before the end


async def remind_of_warranties(deps: Deps) -> None:
    """Look for reminders that are due, for ever. What is due is stored, so that a restart misses none."""
    while True:
        more = await warranties.remind(deps)
        await asyncio.sleep(0 if more else EVERY)

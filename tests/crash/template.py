"""The data that every trial begins with: made once, by talking to the bot as anybody does."""

from pathlib import Path

from bot.sandbox.market import BEN
from tests.house import Town


async def make(data: Path) -> None:
    """A bot that Anna and Ben have connected their keys to, stopped."""
    async with Town(data).open() as town:
        await town.connected()
        await town.connected(BEN, town.ben())

"""Makes the database that every trial begins with, by talking to the bot as users do."""

from pathlib import Path

from sandbox.market.simulator import BEN
from tests.system import System, offered


async def make(home: Path) -> Path:
    """A bot that Anna and Ben have connected their keys to, stopped again; its data."""
    async with System(home).open() as system:
        anna = await system.connected()
        await offered(anna, 2)  # so that all that a dialogue needs is built before the first fork
        anna.press("Cancel")
        await anna.sees("Cancelled")
        await system.connected(BEN, system.ben())
    return system.data

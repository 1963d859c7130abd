"""Makes the data that every trial begins with, by talking to the bot as users do."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sandbox.market.simulator import BEN
from tests import postgresql
from tests.system import System, offered


@dataclass(frozen=True)
class InitialData:
    """A bot's directory and, where its database is on a server, the settings by which it finds it."""

    directory: Path
    url: str = ""
    key: str = ""

    @asynccontextmanager
    async def copied(self, *directories: Path) -> AsyncIterator[dict[str, str]]:
        """Copy everything for a trial, the files for each bot; its settings. The database goes with it."""
        for directory in directories:
            shutil.copytree(self.directory, directory)
        if not self.url:
            yield {}
            return
        url = await postgresql.copied(self.url.rpartition("/")[2])
        yield {"database_url": url, "encryption_key": self.key}
        await postgresql.drop(url)


async def make(home: Path) -> InitialData:
    """A bot that Anna and Ben have connected their keys to, stopped again; its data."""
    async with System(home).open() as system:
        anna = await system.connected()
        await offered(anna, 2)  # so that all that a dialogue needs is built before the first fork
        anna.press("Cancel")
        await anna.sees("Cancelled")
        await system.connected(BEN, system.ben())
    settings = system.settings
    return InitialData(system.data, settings.get("database_url", ""), settings.get("encryption_key", ""))

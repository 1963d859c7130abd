"""Keeps one catalogue for all replicas: whoever holds the role reads and shares it, the others load it."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.deps import Deps
from bot.domain.shards import Role
from bot.fence import OutOfTouch
from bot.loops.catalog_reader import read_when_wanted

log = structlog.get_logger()

LOAD_EVERY = 10.0  # seconds between two looks at what was shared, if nothing was heard of it
SHARE_EVERY = 5.0  # seconds in which what is read one after another is shared together
FIRST_SHARE = 1.0  # seconds within which it is, if nothing was: others' customers wait for it


@dataclass(slots=True)
class CatalogSharing:
    """One loop that shares or loads, as the role tells, and ``read`` for the time that the role is held."""

    deps: Deps
    _caught_up: asyncio.Event = field(default_factory=asyncio.Event)  # what was shared is here, and goes on
    _shared: bool = False  # something, the last time

    async def run(self) -> None:
        """Load what an earlier process saved here, then share or load for ever."""
        await self.deps.catalog.reader.restore()
        self._follow()
        while True:
            self.deps.wakeups.shelf.clear()
            try:
                await self._step()
            except (SQLAlchemyError, OutOfTouch) as error:
                log.info("the catalogue is shared later", cause=type(error).__name__)
            await self._rest()

    async def read(self) -> None:
        """Read from the marketplace for ever; to be run while the role is held."""
        if self._caught_up.is_set():  # others may have held it meanwhile
            self._follow()
        self.deps.wakeups.shelf.set()
        await self._caught_up.wait()
        await read_when_wanted(self.deps)

    async def end(self) -> None:
        """Share the last of what was read, while the lease still stands."""
        if self._caught_up.is_set():
            with suppress(SQLAlchemyError, OutOfTouch):
                await self._share()

    def _follow(self) -> None:
        self._caught_up.clear()
        self.deps.catalog.follower.begin()
        self.deps.catalog.reader.wishes.tell = self.deps.membership.tell

    async def _step(self) -> None:
        catalog, holds = self.deps.catalog, Role.CATALOGUE in self.deps.membership.roles
        if not holds and self._caught_up.is_set():
            self._follow()
        if not self._caught_up.is_set():
            listed = await catalog.follower.load()
            await catalog.reader.save()
            if not holds:
                return
            catalog.sharer.begin(listed)
            catalog.reader.go_on()
            self._caught_up.set()
        await self._share()

    async def _share(self) -> None:
        self._shared = await self.deps.catalog.sharer.share()
        if self._shared:
            self.deps.membership.tell("shelf")

    async def _rest(self) -> None:
        if self._caught_up.is_set():
            await asyncio.sleep(SHARE_EVERY if self._shared else FIRST_SHARE)
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(LOAD_EVERY):
                await self.deps.wakeups.shelf.wait()

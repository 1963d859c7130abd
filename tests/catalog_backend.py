"""Test backend with a catalogue: read from the simulated marketplace over HTTP, and kept on the disk."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.catalog.catalog import Catalog
from bot.catalog.store import Store
from bot.deps import Deps
from bot.loops.catalog_keys import REFUSED_BACKOFF
from bot.market.errors import Refused
from sandbox.market.assortment import SHELVES
from sandbox.market.simulator import ANNA
from tests.backend import Backend, backend_at

ITEMS = 450


@dataclass
class CatalogBackend:
    """A backend, its catalogue, and the files that the catalogue is kept in."""

    backend: Backend
    catalog: Catalog
    store: Store

    @property
    def deps(self) -> Deps:
        """What actions work with."""
        return replace(self.backend.deps, catalog=self.catalog)

    @property
    def asked(self) -> int:
        return self.backend.market.counts["services"]

    async def read_all(self) -> None:
        while await self.catalog.reader.read_next_page(ANNA) is not None:
            continue

    async def read_for(self, seconds: float) -> int:
        """As the loop reads in so many seconds, none of which pass; how many calls that took."""
        clock, calls = self.backend.clock, self.backend.market.counts.total()
        end = clock.now + timedelta(seconds=seconds)
        while clock.now < end:
            try:
                wait = await self.catalog.reader.read_next_page(ANNA)
            except Refused:
                wait = REFUSED_BACKOFF
            clock.pass_by(self.catalog.reader.idle_seconds if wait is None else wait)
        return self.backend.market.counts.total() - calls

    async def read_pages(self, pages: int) -> None:
        for _ in range(pages):
            await self.catalog.reader.read_next_page(ANNA)

    def names(self, words: str, lang: str = "en", most: int = 3) -> list[str]:
        contents = self.catalog.contents
        return [contents.item(row, lang).name for row in contents.find(words, lang, most)]

    def reopened(self) -> "CatalogBackend":
        """As after a restart."""
        market = self.backend.deps.market
        return CatalogBackend(self.backend, Catalog(market, self.store, clock=self.backend.clock), self.store)


@asynccontextmanager
async def catalog_backend_at(
    directory: Path, items: int, subcategories: int = len(SHELVES)
) -> AsyncIterator[CatalogBackend]:
    async with backend_at(directory, items, subcategories) as backend:
        store = Store(directory / "catalog")
        yield CatalogBackend(backend, Catalog(backend.deps.market, store, clock=backend.clock), store)


@pytest.fixture
async def catalog_backend(tmp_path: Path) -> AsyncIterator[CatalogBackend]:
    async with catalog_backend_at(tmp_path, ITEMS) as opened:
        yield opened

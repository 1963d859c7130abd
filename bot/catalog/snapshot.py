"""What is for sale, kept in memory. No tap waits for more than one page of a list; the rest follows in the
background, at the pace that clients of the live service keep.
"""

import asyncio
import base64
import hashlib
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import structlog

from bot.catalog.kept import FRESH_FOR, Kept
from bot.catalog.pages import PAGE, Fetch, Pages, Snapshot
from bot.market.client import Market
from bot.market.errors import Busy, InvalidRequest, NotFound, Unreachable
from bot.market.models import Category, Item, Rows, Shop, SmsProject, Subcategory

log = structlog.get_logger()

PAUSE = 2.0  # seconds between two pages, and after a rate-limit answer:
PAUSE_BUSY = 8.0
PAUSE_AWAY = 30.0


def slug(name: str) -> str:
    """A short stable name for one that does not fit into a button's 64 bytes."""
    return base64.b32encode(hashlib.sha256(name.encode()).digest()[:5]).decode().lower()


@dataclass(frozen=True, slots=True)
class Counts:
    total: int
    in_stock: int


class Catalog:
    def __init__(self, market: Market, *, now: Callable[[], float] = time.monotonic) -> None:
        self._market = market
        self._now = now
        self._kept = Kept(now)
        self._shelves: dict[tuple[str, str], Pages] = {}
        self._unfinished: list[Pages] = []
        self._next: Snapshot | None = None  # a refresh under way
        self._read_at: float | None = None
        self._counts: dict[str, Counts] | None = None
        self.snapshot = Snapshot(Pages(self._whole_list))
        self._begun = asyncio.Event()
        self.wanted = asyncio.Event()  # somebody is looking: keep it fresh

    async def categories(self, key: str) -> tuple[Category, ...]:
        self.wanted.set()
        return (await self._kept.get("categories", fetch=lambda: self._market.categories(key))).rows

    async def about(self, key: str, subcategory_id: str) -> Subcategory:
        return await self._kept.get(
            "about", subcategory_id, fetch=lambda: self._market.subcategory_info(key, subcategory_id)
        )

    async def shops(self, key: str, page: int) -> tuple[Shop, ...]:
        answer = await self._kept.get("shops", str(page), fetch=lambda: self._market.shops(key, page=page))
        return answer.rows

    async def projects(self, key: str) -> tuple[SmsProject, ...]:
        """Every service in every country that numbers can be rented for."""
        return (await self._kept.get("projects", fetch=lambda: self._market.sms_projects(key))).rows

    async def shelf(self, key: str, category: str, subcategory: str) -> Pages:
        """The items of a subcategory (or, with an empty one, of a category): its first page at least.

        A row does not tell its subcategory, only the API's own filter knows: hence a list of its own.
        """

        async def fetch(key: str, page: int) -> Rows[Item]:
            return await self._market.services(
                key, page=page, limit=PAGE, category=category or None, subcategory=subcategory or None
            )

        return await self._first_page((category, subcategory), fetch, key)

    async def recommended(self, key: str) -> Pages:
        async def fetch(key: str, page: int) -> Rows[Item]:
            return await self._market.products(key, page=page, limit=PAGE, recommended=True)

        return await self._first_page(("recommended", "\0"), fetch, key)

    async def of_shop(self, key: str, shop_id: str) -> Pages:
        async def fetch(key: str, page: int) -> Rows[Item]:
            return await self._market.services(key, page=page, limit=PAGE, shop_id=shop_id)

        return await self._first_page((shop_id, "\0shop"), fetch, key)

    async def _first_page(self, name: tuple[str, str], fetch: Fetch, key: str) -> Pages:
        self.wanted.set()

        async def begin() -> Pages:
            pages = Pages(fetch)
            await pages.read_next(key)
            self._unfinished.append(pages)
            return pages

        pages = await self._kept.get("shelf", *name, fetch=begin)
        self._shelves[name] = pages
        return pages

    async def item(self, key: str, service: int) -> Item | None:
        """One item by its number. ``None``: not known, as an SMM service may be until all pages are read."""
        known = self.snapshot.items.get(service)
        for pages in self._shelves.values():
            known = known or pages.rows.get(service)
        if known is None:
            found = (await self._market.products(key, product_ids=[service])).rows
            known = next((item for item in found if item.service == service), None)
        return known

    async def begun(self, patience: float) -> None:
        """Wait until there is something to search in, for ``patience`` seconds at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                await self._begun.wait()

    def counts(self) -> dict[str, Counts] | None:
        """Items per category by the rows' own word, once all were read."""
        return self._counts

    async def _whole_list(self, key: str, page: int) -> Rows[Item]:
        return await self._market.services(key, page=page, limit=PAGE)

    async def read_on(self, key: str) -> float | None:
        """Read one page of what is unfinished and return the seconds to wait; ``None``: all is fresh.

        :raises Refused: this key cannot read the catalogue.
        """
        try:
            return await self._read_one(key)
        except Busy as busy:
            return max(busy.delay, PAUSE_BUSY)
        except Unreachable as trouble:
            log.warning("catalogue not to be read now", cause=str(trouble))
            return PAUSE_AWAY

    async def _read_shelf(self, pages: Pages, key: str) -> None:
        try:
            await pages.read_next(key)
        except (InvalidRequest, NotFound) as no:  # one list must not keep all others from being read
            log.warning("a list cannot be read to its end", cause=str(no))
            pages.complete = True

    async def _read_one(self, key: str) -> float | None:
        self._unfinished = [pages for pages in self._unfinished if not pages.complete]
        for pages in self._unfinished:
            await self._read_shelf(pages, key)
            return PAUSE
        if self._next is None:
            if self._read_at is not None and self._now() - self._read_at < FRESH_FOR:
                return None
            first = self._read_at is None and not self.snapshot.pages.complete
            self._next = self.snapshot if first else Snapshot(Pages(self._whole_list))
        await self._next.read_next(key)
        self._begun.set()
        if self._next.pages.complete:
            log.info("catalogue read", items=len(self._next.items), pages=self._next.pages.read)
            self.snapshot, self._next, self._read_at = self._next, None, self._now()
            self._counts = _counted(self.snapshot)
        return PAUSE


def _counted(snapshot: Snapshot) -> dict[str, Counts]:
    items = snapshot.items.values()
    total = Counter(item.category for item in items)
    stocked = Counter(item.category for item in items if item.stock is None or item.stock > 0)
    return {name: Counts(total[name], stocked[name]) for name in total}

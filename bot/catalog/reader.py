"""Reads the catalogue into memory, a page at a time, and keeps it on the disk."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.catalog.contents import Contents
from bot.catalog.crawl import EVERYTHING, NOWHERE, PAGE, Plan, Reading, Target
from bot.catalog.languages import ENGLISH
from bot.catalog.lists import SHOPS_ON_A_PAGE, Lists
from bot.catalog.shelves import Place
from bot.catalog.store import VERSION, Store, Stored
from bot.market.client import Market
from bot.market.errors import Busy, InvalidRequest, NotFound, Unreachable
from bot.market.models import Category, Item, Rows

T = TypeVar("T")
log = structlog.get_logger()

PAUSE = 1.0  # seconds between two pages; after a rate-limit answer, and while nobody answers:
PAUSE_BUSY = 8.0
PAUSE_AWAY = 30.0
SLICE = 100  # rows taken in one go: the event loop has others to serve
USUAL_AGE = timedelta(hours=3)  # what is older says so
MOST_SHOPS = 500


class Reader:
    """``contents`` grows while it is read; ``store`` keeps it over a restart."""

    def __init__(
        self,
        market: Market,
        lists: Lists,
        contents: Contents,
        store: Store | None,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._market = market
        self._lists = lists
        self._contents = contents
        self._store = store
        self._clock = clock
        self._plan = Plan()
        self._reading: Reading | None = None
        self._everything_seen = False
        self._stored_trees: dict[str, tuple[Category, ...]] = {}
        self._told = ("", -1)  # the last progress in the log: language, tenths
        self.wanted = asyncio.Event()  # somebody is looking: keep it fresh

    # What is there

    def look_at(self, lang: str, *places: Place) -> None:
        """Somebody uses the catalogue in this language, and perhaps looks at places."""
        if lang != ENGLISH:
            self._plan.langs.setdefault(lang)
        for place in places:
            self._plan.open(lang, place)
        self.wanted.set()

    def is_read(self, place: Place) -> bool:
        return Target(place) in self._contents.read_at

    def shop_is_read(self, shop: str) -> bool:
        return Target(NOWHERE, shop=shop) in self._contents.read_at

    @property
    def complete(self) -> bool:
        """Whether all there is can be found."""
        return self._everything_seen or self._every_place_read

    @property
    def _every_place_read(self) -> bool:
        return bool(self._plan.places) and all(map(self.is_read, self._plan.places))

    def old_since(self, places: Iterable[Place]) -> datetime | None:
        """When the oldest of the places was read, if that is longer ago than usual."""
        times = [read for place in places if (read := self._contents.read_at.get(Target(place)))]
        oldest = min(times, default=None)
        return oldest if oldest is not None and self._clock() - oldest > USUAL_AGE else None

    # Reading it

    async def read_on(self, key: str) -> float | None:
        """Read one page of what is to be read and return the seconds to wait; ``None``: all is fresh.

        :raises Refused: this key cannot read the catalogue.
        """
        try:
            return await self._read_one(key)
        except Busy as busy:
            return max(busy.delay, PAUSE_BUSY)
        except Unreachable as trouble:
            log.warning("catalogue not to be read now", cause=str(trouble))
            return PAUSE_AWAY

    async def _read_one(self, key: str) -> float | None:
        places = [place for branch in await self._lists.tree(key, ENGLISH) for place in branch.places]
        if not places:  # a mishap of theirs, rather than the end of the marketplace
            log.warning("the marketplace lists no categories")
            return PAUSE_AWAY
        self._plan.places = places
        self._take_down()
        if self._every_place_read and not self._plan.shops:
            self._plan.shops = await self._every_shop(key)
        if self._reading is None:
            target = self._plan.next(self._contents.read_at, self._clock())
            if target is None:
                return None
            self._reading = Reading(target)
        await self._read_page(key, self._reading)
        return PAUSE

    def _take_down(self) -> None:
        """Close shelves that are no more; what was only seen in the list of everything, once all are read."""
        standing, all_read = set(self._plan.places), self._every_place_read
        for place in self._contents.every_place():
            if place not in standing and (place.subcategory or all_read):
                self._contents.take_down(place)

    async def _every_shop(self, key: str) -> list[str]:
        found: list[str] = []
        for page in range(1, MOST_SHOPS // SHOPS_ON_A_PAGE + 1):
            shops = await self._lists.shops(key, page)
            found += [shop.id for shop in shops]
            if len(shops) < SHOPS_ON_A_PAGE:
                break
        return list(dict.fromkeys(found))

    async def _read_page(self, key: str, reading: Reading) -> None:
        try:
            answer = await self._ask(key, reading)
        except (InvalidRequest, NotFound) as no:  # one list must not keep all others from being read
            log.warning("a list cannot be read to its end", cause=str(no))
            self._reading = None
            self._contents.read_at[reading.target] = self._clock()
            return
        await self._take(reading.target, reading.take(answer))
        if reading.complete:
            self._reading = None
            await self._finish(reading)

    async def _ask(self, key: str, reading: Reading) -> Rows[Item]:
        place, lang, shop = reading.target
        return await self._market.services(
            key,
            page=reading.page + 1,
            limit=PAGE,
            category=place.category or None,
            subcategory=place.subcategory or None,
            shop_id=shop or None,
            lang=lang,
        )

    async def _take(self, target: Target, items: Sequence[Item]) -> None:
        for part in _slices(items):
            if target.shop:
                self._contents.take_shop(target.shop, [item.service for item in part])
            elif target == EVERYTHING:
                self._contents.take_strays(part)
            elif target.lang == ENGLISH:
                self._contents.take(target.place, part)
            else:
                self._contents.take_names(target.lang, {item.service: item.name for item in part})
            await asyncio.sleep(0)

    async def _finish(self, reading: Reading) -> None:
        target, now = reading.target, self._clock()
        self._contents.read_at[target] = now
        if target == EVERYTHING:
            self._everything_seen = not reading.cut_off
            return
        if target.lang == ENGLISH and not target.shop:
            self._contents.close(target.place, reading.seen)
        self._tell_progress(target.lang)
        if self._store is None:
            return
        stored = await self._stored(reading, now)
        try:
            await asyncio.to_thread(self._store.save, stored)
            await self._store_tree(self._store, target.lang)
        except OSError as trouble:  # only the next start is slower for it
            log.warning("the catalogue could not be stored", cause=str(trouble))

    async def _store_tree(self, store: Store, lang: str) -> None:
        rows = self._lists.known_categories(lang)
        if rows is not None and rows is not self._stored_trees.get(lang):
            await asyncio.to_thread(store.save_tree, lang, rows)
            self._stored_trees[lang] = rows

    async def _stored(self, reading: Reading, now: datetime) -> Stored:
        place, lang, shop = reading.target
        if lang != ENGLISH or shop:
            return Stored(VERSION, lang, *place, shop, now, names=reading.seen)
        pieces = []
        for piece in self._contents.pack(place):
            pieces.append(piece)
            await asyncio.sleep(0)
        return Stored(VERSION, lang, *place, shop, now, pieces, self._contents.pictures(place))

    def _tell_progress(self, lang: str) -> None:
        done = sum(Target(place, lang) in self._contents.read_at for place in self._plan.places)
        told = (lang, 10 * done // max(len(self._plan.places), 1))
        if told != self._told:
            self._told = told
            log.info("catalogue", lang=lang, lists=done, of=len(self._plan.places), items=len(self._contents))

    # Remembering it

    async def remember(self) -> None:
        """Take what an earlier process read and stored."""
        if self._store is None:
            return
        for tree in await asyncio.to_thread(self._store.trees):
            self._lists.remember_categories(tree.lang, tree.rows)
        for file in await asyncio.to_thread(self._store.files):
            stored = await asyncio.to_thread(self._store.load, file)
            if stored is not None and stored.target not in self._contents.read_at:
                await self._take_stored(stored)
        if self._contents.read_at:
            log.info("catalogue remembered", items=len(self._contents))

    async def _take_stored(self, stored: Stored) -> None:
        target = stored.target
        for piece in stored.pieces:
            for rows in _slices([*self._contents.unpack(piece)]):
                self._contents.enlist(rows)
                await asyncio.sleep(0)
        for pictures in _slices([*stored.pictures.items()]):
            self._contents.take_pictures(dict(pictures))
            await asyncio.sleep(0)
        for names in _slices([*stored.names.items()]):
            if target.shop:
                self._contents.take_shop(target.shop, dict(names))
            else:
                self._contents.take_names(target.lang, dict(names))
            await asyncio.sleep(0)
        self._contents.read_at[target] = stored.read_at
        if target.lang != ENGLISH:
            self._plan.langs.setdefault(target.lang)


def _slices(rows: Sequence[T]) -> Iterable[Sequence[T]]:
    return (rows[start : start + SLICE] for start in range(0, len(rows), SLICE))

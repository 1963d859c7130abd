"""Reads the catalogue into memory, a page at a time."""

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import structlog

from bot.catalog import crawl
from bot.catalog.cached_lists import CachedLists
from bot.catalog.call_budget import CallBudget
from bot.catalog.contents import Contents
from bot.catalog.crawl import EVERYTHING, NOWHERE, Reading, Target
from bot.catalog.languages import ENGLISH
from bot.catalog.persistence import Persistence, slices
from bot.catalog.read_queue import TOO_OLD, ReadQueue
from bot.catalog.shelves import Place
from bot.catalog.store import Store
from bot.market.client import SHOPS_ON_A_PAGE, Market
from bot.market.errors import BadKey, Busy, InvalidRequest, MarketError, NotFound, Refused, Unreachable
from bot.market.models import Item, Rows

log = structlog.get_logger()

PAUSE = 1.0  # seconds from page to page, half of them without asking; after a rate-limit answer or an error,
# and while nobody answers:
PAUSE_BUSY = 8.0
PAUSE_AWAY = 30.0
USUAL_AGE = timedelta(hours=8)  # what is older says so
MOST_SHOPS = 500
TREE_FRESH_FOR = timedelta(hours=1)
TREE_AGAIN = timedelta(minutes=1)
SHOPS_FRESH_FOR = timedelta(days=1)
LONGEST_NAP = 60.0
MOST_REFUSALS = 3  # in a row, of different questions: then it may be the key
_SCANNED = 5_000  # rows looked through in one go


class Reader:
    """``contents`` grows while it is read; ``store`` keeps it over a restart."""

    def __init__(
        self,
        market: Market,
        lists: CachedLists,
        contents: Contents,
        store: Store | None,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._market = market
        self._lists = lists
        self._contents = contents
        self._keeping = Persistence(store, contents, lists)
        self._clock = clock
        self._plan = ReadQueue(contents)
        self._allowance = CallBudget()
        self._readings: dict[Target, Reading] = {}  # begun
        self._tree_due: datetime | None = None
        self._shops_due: datetime | None = None
        self._refusals = 0
        self._is_fresh = True
        self.nap = LONGEST_NAP  # seconds until something may be due
        self._looked = asyncio.Event()
        self.wanted = asyncio.Event()  # somebody is looking: keep it fresh

    # What is there

    def look_at(self, lang: str, *places: Place) -> None:
        """Somebody uses the catalogue in this language, and perhaps looks at places."""
        if lang != ENGLISH:
            self._plan.langs.setdefault(lang)
        for place in places:
            self._plan.open(lang, place)
        self._looked.set()
        self.wanted.set()

    def glimpse(self, places: Iterable[Place]) -> None:
        """Somebody sees the names of places."""
        for place in places:
            self._plan.glimpse(Target(place))

    def look_into_shop(self, shop: str) -> None:
        self._plan.glimpse(Target(NOWHERE, shop=shop))

    def is_read(self, place: Place) -> bool:
        return self._contents.told(place)

    def meet(self, place: Place, page: Rows[Item]) -> None:
        """A page of a place, just asked for, may tell that all of it is known already."""
        if self._contents.meet(place, page):
            self._contents.read_at[Target(place)] = self._clock()
            self._keeping.note(Target(place))

    def shop_is_read(self, shop: str) -> bool:
        return Target(NOWHERE, shop=shop) in self._contents.read_at

    @property
    def complete(self) -> bool:
        """Whether all there is can be found."""
        return EVERYTHING in self._contents.read_at

    def old_since(self, places: Iterable[Place]) -> datetime | None:
        """When the oldest of the places was read, if that is longer ago than usual."""
        times = [read for place in places if (read := self._contents.read_at_of(place))]
        oldest = min(times, default=None)
        return oldest if oldest is not None and self._clock() - oldest > USUAL_AGE else None

    # Reading it

    async def read_on(self, key: str) -> float | None:
        """Read one page of what is to be read and return the seconds to wait; ``None``: nothing may be read
        now, see ``rest``.

        :raises Refused: this key cannot read the catalogue.
        """
        try:
            return await self._read_one(key)
        except Busy as busy:
            return max(busy.delay, PAUSE_BUSY)

    async def rest(self) -> None:
        """Wait until more may be read, or somebody looks at something."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self.nap):
                await self._looked.wait()

    async def _read_one(self, key: str) -> float | None:
        now = self._clock()
        if self._tree_due is None or now >= self._tree_due:
            await self._read_tree(key, now)
        if self.complete and now >= (self._shops_due or now) and self._may_spend(now):
            await self._list_shops(key, now)
        reading = self._next(now)
        await self._keeping.save(now, soon=self._is_fresh)
        return None if reading is None else await self._read_page(key, reading)

    async def _read_tree(self, key: str, now: datetime) -> None:
        """Without the list of categories, rows are read all the same."""
        self._tree_due = now + TREE_AGAIN
        try:
            tree = await self._lists.tree(key, ENGLISH)
        except (BadKey, Busy):
            self._tree_due = None
            raise
        except MarketError as trouble:
            log.warning("the categories cannot be read now", cause=str(trouble))
            return
        self._tree_due = now + TREE_FRESH_FOR
        self._plan.places = [place for branch in tree for place in branch.places]

    async def _list_shops(self, key: str, now: datetime) -> None:
        self._shops_due = now + TREE_FRESH_FOR  # if nothing comes of it
        found: list[str] = []
        for page in range(1, MOST_SHOPS // SHOPS_ON_A_PAGE + 1):
            self._allowance.spend()
            try:
                shops = await self._lists.shops(key, page)
            except (Unreachable, InvalidRequest, NotFound) as trouble:
                log.warning("the shops cannot be listed now", cause=str(trouble))
                return
            found += [shop.id for shop in shops]
            if len(shops) < SHOPS_ON_A_PAGE:
                break
        self._shops_due = now + SHOPS_FRESH_FOR
        self._plan.shops = list(dict.fromkeys(found))

    def _next(self, now: datetime) -> Reading | None:
        """The list to go on with. Without any, ``nap`` tells how long, and ``wanted`` is cleared if all is
        fresh.
        """
        self._looked.clear()
        self.nap, self._is_fresh = LONGEST_NAP, True
        found = next(filter(None, (self._ready(target, now) for target in self._plan.urgent(now))), None)
        if found is not None:
            return found
        idle = next(filter(None, (self._ready(target, now) for target in self._plan.idle(now))), None)
        if idle is not None and self._may_spend(now):
            self._allowance.spend()
            return idle
        if self._is_fresh:
            self.wanted.clear()
        return None

    def _ready(self, target: Target, now: datetime) -> Reading | None:
        """The reading of a list, unless it is to wait since it failed."""
        self._is_fresh = False
        reading = self._readings.get(target)
        if reading is None or now - reading.begun > TOO_OLD:  # half of a list of yesterday is none
            reading = self._readings[target] = Reading(target, now)
        if reading.not_before is None or now >= reading.not_before:
            return reading
        self.nap = min(self.nap, (reading.not_before - now).total_seconds())
        return None

    def _may_spend(self, now: datetime) -> bool:
        pages = max(-(-len(self._contents) // crawl.PAGE), 1)
        wait = self._allowance.wait(pages, now)
        self.nap = min(self.nap, wait) if wait else self.nap
        return wait == 0

    async def _read_page(self, key: str, reading: Reading) -> float:
        begun = time.monotonic()
        try:
            new = reading.take(await self._ask(key, reading))
        except (BadKey, Busy):
            raise
        except MarketError as trouble:
            return await self._miss(reading, trouble)
        self._refusals = 0
        await self._take(reading.target, new)
        self._tell_progress(reading)
        await self._note(reading)
        return max(PAUSE - (time.monotonic() - begun), PAUSE / 2)

    async def _miss(self, reading: Reading, trouble: MarketError) -> float:
        page, place = reading.next_page, "/".join(reading.target.place)
        log.warning("a page cannot be read now", page=page, place=place, cause=str(trouble))
        reading.miss(self._clock())
        await self._note(reading)
        if not isinstance(trouble, Refused):
            return PAUSE_AWAY
        self._refusals += 1
        if self._refusals >= MOST_REFUSALS:
            self._refusals = 0
            raise trouble
        return PAUSE_BUSY

    async def _ask(self, key: str, reading: Reading) -> Rows[Item]:
        place, lang, shop = reading.target
        return await self._market.services(
            key,
            page=reading.next_page,
            limit=crawl.PAGE,
            category=place.category or None,
            subcategory=place.subcategory or None,
            shop_id=shop or None,
            lang=lang,
        )

    async def _take(self, target: Target, items: Sequence[Item]) -> None:
        for part in slices(items):
            if target.shop:
                self._contents.take_shop(target.shop, [item.service for item in part])
            elif target.lang == ENGLISH:
                self._contents.take(target.place, part)
            else:
                self._contents.take_names(target.lang, {item.service: item.name for item in part})
            await asyncio.sleep(0)

    async def _note(self, reading: Reading) -> None:
        """What is known since a page of a list was read or missed."""
        target = reading.target
        self._contents.surveyed |= reading.ended and target == EVERYTHING
        if not reading.complete:
            return
        del self._readings[target]
        if target.lang == ENGLISH and not target.shop and not reading.gave_up:
            await self._close(reading)
        self._contents.read_at[target] = self._clock()
        self._keeping.note(target)

    async def _close(self, reading: Reading) -> None:
        """See to what was not seen. That most is gone, nobody believes at once."""
        place, contents = reading.target.place, self._contents
        rows: Sequence[int] = range(len(contents.table)) if place == NOWHERE else contents.rows(place)
        unseen: list[int] = []
        for start in range(0, len(rows), _SCANNED):
            unseen += contents.unseen(rows[start : start + _SCANNED], reading.seen)
            await asyncio.sleep(0)
        sure = reading.whole and len(unseen) <= len(reading.seen)
        for part in slices(unseen):
            if place == NOWHERE:
                contents.let_go(part, sure=sure)
            elif sure:
                contents.set_aside(part)
            await asyncio.sleep(0)

    def _tell_progress(self, reading: Reading) -> None:
        place, lang, shop = reading.target
        if place == NOWHERE and not shop and reading.pages:
            tenths = [10 * page // reading.pages for page in (reading.page - 1, reading.page)]
            if tenths[0] != tenths[1]:
                read = {"page": reading.page, "of": reading.pages, "items": len(self._contents)}
                log.info("catalogue", lang=lang, **read)

    # Remembering it

    async def remember(self) -> None:
        """Take what an earlier process read and stored."""
        await self._keeping.remember()
        self._plan.langs.update(dict.fromkeys(self._contents.tongues))

"""Background reader: fetches the catalogue from the API into memory, one page for each call."""

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import structlog

from bot.catalog.cached_lists import CachedLists
from bot.catalog.call_budget import CallBudget
from bot.catalog.contents import Contents
from bot.catalog.crawl import EVERYTHING, NO_PLACE, PAGE_SIZE, Crawl, Target
from bot.catalog.languages import ENGLISH
from bot.catalog.persistence import Persistence, slices
from bot.catalog.read_queue import TOO_OLD, ReadQueue
from bot.catalog.shelves import Place
from bot.catalog.unseen import remove_unseen
from bot.catalog.wanted import Wanted
from bot.catalog.wishes import LISTED, OPENED, Wish, Wishes
from bot.market.client import SHOPS_ON_A_PAGE, Market
from bot.market.errors import BadKey, Busy, InvalidRequest, MarketError, NotFound, Refused, Unreachable
from bot.market.models import Item, Rows

log = structlog.get_logger()

PAUSE = 1.0  # seconds from page to page, half of them without asking; after a rate-limit answer or an error,
# and while nobody answers:
PAUSE_BUSY = 8.0
PAUSE_AWAY = 30.0
USUAL_AGE = timedelta(hours=8)  # what is older says so
MAX_SHOPS = 500
TREE_FRESH_FOR = timedelta(hours=1)
TREE_RETRY_AFTER = timedelta(minutes=1)
SHOPS_FRESH_FOR = timedelta(days=1)
MAX_IDLE = 60.0
MAX_REFUSALS = 3  # in a row, of different questions: then it may be the key


class Reader:
    """Decides what to read next, and reads it into ``contents``, which are saved over restarts."""

    def __init__(
        self,
        market: Market,
        lists: CachedLists,
        contents: Contents,
        persistence: Persistence,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._market = market
        self._lists = lists
        self._contents = contents
        self._persistence = persistence
        self._clock = clock
        self._queue = ReadQueue(contents)
        self._call_budget = CallBudget()
        self._crawls: dict[Target, Crawl] = {}  # begun
        self._tree_due: datetime | None = None
        self._shops_due: datetime | None = None
        self._refusals = 0
        self._is_fresh = True
        self.idle_seconds = MAX_IDLE  # seconds until something may be due
        self._work_arrived = asyncio.Event()
        self.wanted = Wanted(clock)  # somebody is looking: until all is fresh, and saved
        self.wishes = Wishes()
        self.restored = self._persistence.restored

    # What customers use, and what was read

    def note_opened(self, lang: str, *places: Place) -> None:
        """Note that a customer uses the catalogue in a language, and which open places to read first."""
        for place in places or (NO_PLACE,):
            self._note(OPENED, Target(place, lang))

    def note_listed(self, places: Iterable[Place]) -> None:
        """Note that a customer sees the names of places: they are read next."""
        for place in places:
            if not self.is_read(place):
                self._note(LISTED, Target(place))

    def note_shop_opened(self, shop: str) -> None:
        """Note that a customer looks at a shop: its list is read next."""
        if not self.shop_is_read(shop):
            self._note(LISTED, Target(NO_PLACE, shop=shop))

    def _note(self, kind: str, target: Target) -> None:
        self.fulfil(Wish(kind, target))
        self.wishes.add(kind, target)

    def fulfil(self, wish: Wish) -> None:
        """Read next what a customer looks at, here or at another replica."""
        if wish.kind == LISTED:
            self._queue.add_listed(wish.target)
            return
        self._queue.add_opened(wish.target)
        self._work_arrived.set()
        self.wanted.set()

    def is_read(self, place: Place) -> bool:
        """Return whether all rows of a place are in memory."""
        return self._contents.is_known(place)

    def learn_from_page(self, place: Place, page: Rows[Item]) -> None:
        """Mark a place as read if a page of it, fetched for a customer, shows that all its rows are known."""
        if self._contents.confirm_known(place, page):
            self._contents.read_at[Target(place)] = self._clock()
            self._persistence.mark_read(Target(place))

    def shop_is_read(self, shop: str) -> bool:
        """Return whether all that a shop sells is in memory."""
        return Target(NO_PLACE, shop=shop) in self._contents.read_at

    @property
    def complete(self) -> bool:
        """Whether the list of everything was read."""
        return EVERYTHING in self._contents.read_at

    def old_since(self, places: Iterable[Place]) -> datetime | None:
        """Return when the oldest of some places was read, if that is longer ago than ``USUAL_AGE``."""
        times = [read for place in places if (read := self._contents.read_at_of(place))]
        oldest = min(times, default=None)
        return oldest if oldest is not None and self._clock() - oldest > USUAL_AGE else None

    # Reading it

    async def read_next_page(self, key: str) -> float | None:
        """Read one page of what is to be read and return the seconds to wait; ``None``: nothing may be read
        now, see ``wait_for_work``.

        :raises Refused: this key cannot read the catalogue.
        """
        try:
            return await self._read_one(key)
        except Busy as busy:
            return max(busy.delay, PAUSE_BUSY)

    async def wait_for_work(self) -> None:
        """Wait until more may be read, or a customer opens something."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self.idle_seconds):
                await self._work_arrived.wait()

    async def _read_one(self, key: str) -> float | None:
        now = self._clock()
        if self._tree_due is None or now >= self._tree_due:
            await self._read_tree(key, now)
        if self.complete and now >= (self._shops_due or now) and self._may_spend(now):
            await self._read_shops(key, now)
        crawl = self._next(now)
        await self._persistence.save(now, soon=self._is_fresh)
        if crawl is not None:
            return await self._read_page(key, crawl)
        if self._is_fresh and not self._work_arrived.is_set():  # nothing was opened while it was saved
            self.wanted.clear()
        return None

    async def _read_tree(self, key: str, now: datetime) -> None:
        """Without the list of categories, rows are read all the same."""
        self._tree_due = now + TREE_RETRY_AFTER
        try:
            tree = await self._lists.tree(key, ENGLISH)
        except (BadKey, Busy):
            self._tree_due = None
            raise
        except MarketError as error:
            log.warning("the categories cannot be read now", cause=str(error))
            return
        self._tree_due = now + TREE_FRESH_FOR
        self._queue.places = [place for branch in tree for place in branch.places]

    async def _read_shops(self, key: str, now: datetime) -> None:
        self._shops_due = now + TREE_FRESH_FOR  # if nothing comes of it
        found: list[str] = []
        for page in range(1, MAX_SHOPS // SHOPS_ON_A_PAGE + 1):
            self._call_budget.spend()
            try:
                shops = await self._lists.shops(key, page)
            except (Unreachable, InvalidRequest, NotFound) as error:
                log.warning("the shops cannot be listed now", cause=str(error))
                return
            found += [shop.id for shop in shops]
            if len(shops) < SHOPS_ON_A_PAGE:
                break
        self._shops_due = now + SHOPS_FRESH_FOR
        self._queue.shops = list(dict.fromkeys(found))

    def _next(self, now: datetime) -> Crawl | None:
        """Return the list to go on with; without any, ``idle_seconds`` tells for how long."""
        self._work_arrived.clear()
        self.idle_seconds, self._is_fresh = MAX_IDLE, True
        found = next(filter(None, (self._ready(target, now) for target in self._queue.urgent(now))), None)
        if found is not None:
            return found
        idle = next(filter(None, (self._ready(target, now) for target in self._queue.idle(now))), None)
        if idle is not None and self._may_spend(now):
            self._call_budget.spend()
            return idle
        return None

    def _ready(self, target: Target, now: datetime) -> Crawl | None:
        """Return the state of reading a list, unless it is to wait since it failed."""
        self._is_fresh = False
        crawl = self._crawls.get(target)
        if crawl is None or now - crawl.begun > TOO_OLD:  # half of yesterday's list is of no use
            crawl = self._crawls[target] = Crawl(target, now)
        if crawl.not_before is None or now >= crawl.not_before:
            return crawl
        self.idle_seconds = min(self.idle_seconds, (crawl.not_before - now).total_seconds())
        return None

    def _may_spend(self, now: datetime) -> bool:
        pages = max(-(-len(self._contents) // PAGE_SIZE), 1)
        wait = self._call_budget.wait(pages, now)
        self.idle_seconds = min(self.idle_seconds, wait) if wait else self.idle_seconds
        return wait == 0

    async def _read_page(self, key: str, crawl: Crawl) -> float:
        begun = time.monotonic()
        try:
            new = crawl.accept(await self._fetch(key, crawl))
        except (BadKey, Busy):
            raise
        except MarketError as error:
            return await self._page_failed(crawl, error)
        self._refusals = 0
        await self._store_items(crawl.target, new)
        self._log_progress(crawl)
        await self._finish_if_complete(crawl)
        return max(PAUSE - (time.monotonic() - begun), PAUSE / 2)

    async def _page_failed(self, crawl: Crawl, error: MarketError) -> float:
        page, place = crawl.next_page, "/".join(crawl.target.place)
        log.warning("a page cannot be read now", page=page, place=place, cause=str(error))
        crawl.fail(self._clock())
        await self._finish_if_complete(crawl)
        if not isinstance(error, Refused):
            return PAUSE_AWAY
        self._refusals += 1
        if self._refusals >= MAX_REFUSALS:
            self._refusals = 0
            raise error
        return PAUSE_BUSY

    async def _fetch(self, key: str, crawl: Crawl) -> Rows[Item]:
        place, lang, shop = crawl.target
        return await self._market.services(
            key,
            page=crawl.next_page,
            limit=PAGE_SIZE,
            category=place.category or None,
            subcategory=place.subcategory or None,
            shop_id=shop or None,
            lang=lang,
        )

    async def _store_items(self, target: Target, items: Sequence[Item]) -> None:
        for part in slices(items):
            if target.shop:
                self._contents.set_shop(target.shop, [item.service for item in part])
            elif target.lang == ENGLISH:
                self._contents.add_items(target.place, part)
            else:
                self._contents.set_names(target.lang, {item.service: item.name for item in part})
            await asyncio.sleep(0)

    async def _finish_if_complete(self, crawl: Crawl) -> None:
        """Mark a list as read once its last page was read or given up."""
        target = crawl.target
        self._contents.crawled_once |= crawl.ended and target == EVERYTHING
        if not crawl.complete:
            return
        del self._crawls[target]
        if target.lang == ENGLISH and not target.shop and not crawl.gave_up:
            await remove_unseen(self._contents, crawl)
        self._contents.read_at[target] = self._clock()
        self._persistence.mark_read(target)

    def _log_progress(self, crawl: Crawl) -> None:
        place, lang, shop = crawl.target
        if place == NO_PLACE and not shop and crawl.is_at_a_tenth:
            items = len(self._contents)
            log.info("catalogue", lang=lang, page=crawl.page, of=crawl.pages, items=items)

    async def restore(self) -> None:
        """Load the catalogue that an earlier process saved."""
        await self._persistence.restore()

    async def save(self) -> None:
        """Save what another replica read, every few minutes."""
        await self._persistence.save(self._clock(), soon=False)

    def go_on(self) -> None:
        """Go on reading where another replica ended."""
        self.wishes.tell = None
        if self.wanted.is_set():
            self.wanted.clear()
            self.wanted.set()  # since now

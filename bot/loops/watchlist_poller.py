"""The watchlist poller: asks about watched items, many per request, and seldom where nothing changes.

Products are asked about a hundred at a time (action ``products``), rentals by the list of them all
(``sms_projects``). What no list tells (SMM services, and products that a list left out) is asked about one by
one, slowly (``inventory``).
"""

import asyncio
import heapq
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

import structlog

from bot.actions import watchlist_checks
from bot.db import watchlist
from bot.deps import Deps
from bot.domain.orders import Kind
from bot.domain.watchlist import Observation, Watch, next_look
from bot.loops.catalog_keys import CatalogKeys
from bot.market.errors import BadKey, Busy, MarketError, Refused

log = structlog.get_logger()

SLICE = 500  # watches read at once, so that other tasks can run in between
LONGEST_SLEEP = 30.0  # seconds until a new watch is noticed
BUSY_BACKOFF = 8.0  # seconds after a rate limit, and while the marketplace is away:
AWAY_BACKOFF, LONGEST_BACKOFF = 30.0, 600.0

Target = tuple[Kind, str]


class Lookup(Enum):
    """How an item is asked about; the value is for the log."""

    BATCH = "together"
    SINGLE = "alone"
    RENTALS = "rentals"


MOST_ITEMS = {
    Lookup.BATCH: watchlist_checks.TOGETHER,
    Lookup.SINGLE: 1,
    Lookup.RENTALS: 100_000,
}  # per request
PAUSE = {Lookup.BATCH: 2.0, Lookup.SINGLE: 15.0, Lookup.RENTALS: 60.0}  # seconds between two requests


@dataclass(slots=True)
class ScheduledItem:
    """When a watched item is asked about next, or sooner, where a request has room for it."""

    lookup: Lookup
    due: float = 0.0  # monotonic
    unchanged: int = 0  # observations in a row that brought nothing new
    near: bool = False  # somebody's wish may come true any moment
    sold_out: bool = False  # when it was seen last


@dataclass(slots=True)
class WatchlistPoller:
    """Schedules watched items, each once for all who watch it, and makes one request at a time."""

    deps: Deps
    keys: CatalogKeys
    _scheduled: dict[Target, ScheduledItem] = field(default_factory=dict)
    _ready: dict[Lookup, float] = field(default_factory=dict)  # monotonic: when it may be made again
    _failures: int = 0

    async def run(self) -> None:
        """Poll for ever."""
        while True:
            wait = await self.step()
            await asyncio.sleep(wait)

    async def step(self) -> float:
        """Make one request, if one is due, and return the seconds until the next step."""
        await self._load()
        when, lookup = self._next_due()
        wait = when - time.monotonic()
        if lookup is None or wait > 0:
            return min(wait, LONGEST_SLEEP)
        key = await self.keys.next()
        if key is None:
            await self.keys.wait()
            return 0.0
        try:
            await self._request(lookup, key)
        except BadKey as refused:
            self.keys.back_off(refused)
        except MarketError as error:
            return self._back_off(error)
        self._failures = 0
        return 0.0

    async def _load(self) -> None:
        """Load the watches of customers who can be reached, a slice at a time."""
        scheduled: dict[Target, ScheduledItem] = {}
        last = 0
        while True:
            async with self.deps.db.read() as connection:
                known = await watchlist.reachable(connection, after=last, most=SLICE)
            if not known:
                break
            for watch in known:
                self._add(watch, scheduled)
            last = known[-1].id
        self._scheduled = scheduled

    def _add(self, watch: Watch, scheduled: dict[Target, ScheduledItem]) -> None:
        target = watch.kind, watch.item
        if target not in scheduled:
            scheduled[target] = self._scheduled.get(target) or ScheduledItem(_lookup_of(watch.kind))
            scheduled[target].near = False
        scheduled[target].near |= watch.near
        scheduled[target].sold_out = not watch.in_stock

    def _next_due(self) -> tuple[float, Lookup | None]:
        items = self._scheduled.values()
        times = ((max(item.due, self._ready.get(item.lookup, 0.0)), item.lookup) for item in items)
        return min(times, key=lambda one: one[0], default=(float("inf"), None))

    async def _request(self, lookup: Lookup, key: str) -> None:
        """Ask about what is due in this way, and schedule it anew.

        :raises MarketError: nothing was learnt; all stays due.
        """
        possible = (target for target, item in self._scheduled.items() if item.lookup is lookup)
        chosen = heapq.nsmallest(MOST_ITEMS[lookup], possible, key=lambda target: self._scheduled[target].due)
        self._ready[lookup] = time.monotonic() + PAUSE[lookup]
        kind, items = chosen[0][0], [item for _, item in chosen]
        observations = await self._ask(lookup, key, items)
        changed = await watchlist_checks.learn(self.deps, kind, observations)
        for target in chosen:
            self._reschedule(target, observations.get(target[1]), new=target[1] in changed)

    async def _ask(self, lookup: Lookup, key: str, items: Sequence[str]) -> dict[str, Observation]:
        try:
            match lookup:
                case Lookup.BATCH:
                    return await watchlist_checks.observe_products(self.deps, key, items)
                case Lookup.RENTALS:
                    return await watchlist_checks.observe_rentals(self.deps, key, items)
                case Lookup.SINGLE:
                    return {items[0]: await watchlist_checks.observe_item(self.deps, key, items[0])}
        except BadKey:
            raise
        except Refused as refused:  # the request was refused, and not the key: one by one it may pass
            log.warning("a look at what is waited for was refused", way=lookup.value, cause=str(refused))
            return {}

    def _reschedule(self, target: Target, observation: Observation | None, *, new: bool) -> None:
        """Make an item due again: at once by itself where a list left it out, or its stock, which matters."""
        item = self._scheduled[target]
        item.unchanged = 0 if new else item.unchanged + 1
        unknown = observation is None or (observation.in_stock is None and item.sold_out)
        single = unknown and item.lookup is Lookup.BATCH
        item.lookup = Lookup.SINGLE if single else _lookup_of(target[0])
        wait = 0.0 if single else next_look(item.unchanged, near=item.near).total_seconds()
        item.due = time.monotonic() + wait

    def _back_off(self, error: MarketError) -> float:
        log.info("no word of what is waited for", cause=str(error))
        if isinstance(error, Busy):
            return max(error.delay, BUSY_BACKOFF)
        self._failures += 1
        return min(AWAY_BACKOFF * 2.0 ** (self._failures - 1), LONGEST_BACKOFF)


def _lookup_of(kind: Kind) -> Lookup:
    return {Kind.PRODUCT: Lookup.BATCH, Kind.SMM: Lookup.SINGLE, Kind.RENTAL: Lookup.RENTALS}[kind]

"""Watches orders: asks about each when it is due, as often as its kind and age deserve.

The schedule lives in memory and is rebuilt at start; it goes by the monotonic clock, so that a wall clock
that jumps causes no storm.
"""

import asyncio
import heapq
import random
import time
from collections import Counter
from dataclasses import dataclass, field

import structlog

from bot.actions import watch
from bot.actions.errors import NoKey
from bot.db import orders
from bot.loops.supervise import Pulse
from bot.market.errors import BadKey, Busy, InvalidRequest, MarketError, NotFound
from bot.model import Kind, Order, Seen
from bot.schedule import next_check, over
from bot.shop import Shop

log = structlog.get_logger()

AT_ONCE = 64  # questions under way about rentals, and as many about all else
PER_KEY = 4  # of them: a slow key must not take the places of others
CROWDED = 0.25  # seconds until an order that found no place is due again
REFUSED_REST = 300.0  # seconds until a refused key is tried again
SPREAD = 2.0  # seconds over which the first looks after a start are spread
THOROUGH_EVERY = 30.0  # seconds between questions for a rental's expiry and end
MISSING_LIMIT = 600.0  # seconds an order may be unknown before its owner is told
LONGEST_NAP = 5.0  # so that the pulse shows


@dataclass(slots=True)
class Watched:
    order: Order
    due: float = 0.0  # monotonic
    looking: bool = False
    failures: int = 0
    thorough_at: float = 0.0  # monotonic: when ``sms_status`` is due again
    refused: bool = False  # its key was
    missing_since: float | None = None  # monotonic: since when the marketplace does not know it


@dataclass(slots=True)
class Poller:
    shop: Shop
    pulse: Pulse
    _due: list[tuple[float, int]] = field(default_factory=list)
    _watched: dict[int, Watched] = field(default_factory=dict)
    _paused: dict[int, float] = field(default_factory=dict)  # key id → monotonic end of its pause
    _under_way: Counter[str] = field(default_factory=Counter)  # questions by key, and by kind
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def __len__(self) -> int:
        return len(self._watched)

    async def run(self) -> None:
        self._due, self._watched = [], {}
        self._under_way.clear()
        async with self.shop.db.read() as connection:
            stored = await orders.watched(connection)
        for order in stored:
            if next_check(order, self.shop.clock()) is not None:
                self._plan(Watched(order), random.uniform(0, SPREAD))  # noqa: S311 - no secret
        async with asyncio.TaskGroup() as group:
            group.create_task(self._take_new())
            while True:
                watched = await self._next()
                places = _places(watched.order)
                if self._under_way[places[0]] < PER_KEY and self._under_way[places[1]] < AT_ONCE:
                    self._under_way.update(places)
                    group.create_task(self._look(watched, places))
                else:
                    self._plan(watched, CROWDED)

    def _plan(self, watched: Watched, wait: float) -> None:
        """Look in ``wait`` seconds. An order has one place in the schedule: an earlier entry is void."""
        watched.due = time.monotonic() + wait
        self._watched[watched.order.id] = watched
        heapq.heappush(self._due, (watched.due, watched.order.id))
        self._changed.set()

    async def _take_new(self) -> None:
        while True:
            order_id = await self.shop.news.orders.get()
            async with self.shop.db.read() as connection:
                order = await orders.find(connection, order_id)
            if order is not None:
                self._take(order)

    def _take(self, order: Order) -> None:
        """Watch an order that is new, or whose key was just connected (again)."""
        self._paused.pop(order.key_id, None)
        watched = self._watched.get(order.id) or Watched(order)
        watched.order = order
        first = next_check(order, self.shop.clock())
        if first is not None and not watched.looking:
            self._plan(watched, first.total_seconds())

    async def _next(self) -> Watched:
        """The next order whose time has come."""
        while True:
            self.pulse.beat("poller")
            self._changed.clear()
            wait = self._due[0][0] - time.monotonic() if self._due else LONGEST_NAP
            if wait <= 0:
                due, order_id = heapq.heappop(self._due)
                watched = self._watched.get(order_id)
                if watched is not None and watched.due == due and not watched.looking:
                    return watched
                continue
            try:
                async with asyncio.timeout(min(wait, LONGEST_NAP)):
                    await self._changed.wait()
            except TimeoutError:
                continue

    async def _look(self, watched: Watched, places: tuple[str, str]) -> None:
        """One question. Whatever comes of it, the order is due again or let go; nothing ends the loop."""
        order_id, watched.looking = watched.order.id, True
        try:
            wait = await self._ask(watched)
        except Exception:
            log.exception("look at an order failed", order=order_id)
            wait = THOROUGH_EVERY
        finally:
            watched.looking = False
            self._under_way.subtract(places)
        if wait is None:
            self._watched.pop(order_id, None)
        else:
            self._plan(watched, wait)

    async def _ask(self, watched: Watched) -> float | None:
        """Look once and return the seconds to the next look; ``None``: let it go."""
        now = time.monotonic()
        paused = self._paused.get(watched.order.key_id, 0.0) - now
        if paused > 0:
            return paused
        thorough = watched.order.kind is Kind.RENTAL and now >= watched.thorough_at
        try:
            watched.order = await watch.look(self.shop, watched.order, thorough=thorough)
        except (NoKey, MarketError) as trouble:
            return await self._after(watched, trouble)
        watched.failures, watched.missing_since = 0, None
        if watched.refused:
            watched.refused = False
            await watch.key_works(self.shop, watched.order)
        watched.thorough_at = now + THOROUGH_EVERY if thorough else watched.thorough_at
        return await self._wait(watched)

    async def _after(self, watched: Watched, trouble: NoKey | MarketError) -> float | None:
        """What a look that failed means for the next one, in seconds."""
        now, order = time.monotonic(), watched.order
        match trouble:
            case NoKey():
                stored = await watch.handed_over(self.shop, order)
                watched.order = stored or order
                return 0.0 if stored else None
            case BadKey():
                return await self._rest_of_key(watched)
            case Busy():
                self._paused[order.key_id] = now + trouble.delay
                return trouble.delay
            case NotFound() | InvalidRequest():
                watched.missing_since = watched.missing_since or now
                if now - watched.missing_since > MISSING_LIMIT:
                    await watch.lost(self.shop, order)
                    return None
        watched.failures += 1
        log.info("no word of an order", order=order.id, cause=str(trouble))
        if over(order, self.shop.clock()):  # its time is up, whoever answers or not
            watched.order = await watch.learn(self.shop, order, watch.Answer(Seen(order.status)))
        return await self._wait(watched)

    async def _rest_of_key(self, watched: Watched) -> float:
        """Seconds until a key that was refused is tried again; its owner is told when it was no mistake."""
        if not await watch.key_is_refused(self.shop, watched.order):
            watched.failures += 1
            return await self._wait(watched) or THOROUGH_EVERY
        watched.refused = True
        self._paused[watched.order.key_id] = time.monotonic() + REFUSED_REST
        await watch.key_stopped(self.shop, watched.order)
        return REFUSED_REST

    async def _wait(self, watched: Watched) -> float | None:
        wait = next_check(watched.order, self.shop.clock(), watched.failures)
        if wait is None:
            await watch.stop_watching(self.shop, watched.order)
            return None
        return wait.total_seconds()


def _places(order: Order) -> tuple[str, str]:
    """What a question about this order counts against: its key, and its kind's places."""
    return f"key {order.key_id}", "rentals" if order.kind is Kind.RENTAL else "orders"

"""Watches orders: asks about each when it is due, as often as its kind and age deserve.

The schedule lives in memory and is rebuilt at start; it goes by the monotonic clock, so that a wall clock
that jumps causes no storm.
"""

import asyncio
import heapq
import random
import time
from dataclasses import dataclass, field

import structlog

from bot.actions import watch
from bot.actions.errors import NoKey
from bot.db import orders
from bot.loops.supervise import Pulse
from bot.market.errors import BadKey, Busy, MarketError, NotFound
from bot.model import Kind, Order, next_check
from bot.shop import Shop

log = structlog.get_logger()

AT_ONCE = 64  # questions under way
SPREAD = 2.0  # seconds over which the first looks after a start are spread
THOROUGH_EVERY = 30.0  # seconds between questions for a rental's expiry and end
MISSING_LIMIT = 600.0  # seconds an order may be unknown before its owner is told
LONGEST_NAP = 5.0  # so that the pulse shows


@dataclass(slots=True)
class Watched:
    order: Order
    failures: int = 0
    thorough_at: float = 0.0  # monotonic: when ``sms_status`` is due again
    missing_since: float | None = None  # monotonic: since when the marketplace does not know it


@dataclass(slots=True)
class Poller:
    shop: Shop
    pulse: Pulse
    _due: list[tuple[float, int]] = field(default_factory=list)
    _watched: dict[int, Watched] = field(default_factory=dict)
    _paused: dict[int, float] = field(default_factory=dict)  # key id → monotonic end of its pause
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def __len__(self) -> int:
        return len(self._watched)

    async def run(self) -> None:
        self._due, self._watched = [], {}
        async with self.shop.db.read() as connection:
            watched = await orders.watched(connection)
        for order in watched:
            if next_check(order, self.shop.clock()) is not None:
                self._add(order, random.uniform(0, SPREAD))  # noqa: S311 - no secret
        async with asyncio.TaskGroup() as group:
            group.create_task(self._take_new())
            while True:
                order_id = await self._next()
                await self._slots.acquire()
                group.create_task(self._look(order_id))

    def _add(self, order: Order, wait: float) -> None:
        self._watched[order.id] = Watched(order)
        heapq.heappush(self._due, (time.monotonic() + wait, order.id))

    async def _take_new(self) -> None:
        while True:
            order_id = await self.shop.news.orders.get()
            async with self.shop.db.read() as connection:
                order = await orders.find(connection, order_id)
            if order is None:
                continue
            if order_id in self._watched:
                self._watched[order_id].order = order  # its key may be another one now
                continue
            first = next_check(order, self.shop.clock())
            if first is not None:
                self._add(order, first.total_seconds())
                self._changed.set()

    async def _next(self) -> int:
        while True:
            self.pulse.beat("poller")
            self._changed.clear()
            wait = self._due[0][0] - time.monotonic() if self._due else LONGEST_NAP
            if wait <= 0:
                return heapq.heappop(self._due)[1]
            try:
                await asyncio.wait_for(self._changed.wait(), min(wait, LONGEST_NAP))
            except TimeoutError:
                continue

    async def _look(self, order_id: int) -> None:
        """One question. Whatever comes of it, the order is due again or let go; nothing ends the loop."""
        watched = self._watched.get(order_id)
        try:
            if watched is not None:
                wait = await self._ask(watched)
                if wait is None:
                    self._watched.pop(order_id, None)
                else:
                    heapq.heappush(self._due, (time.monotonic() + wait, order_id))
                    self._changed.set()
        except Exception:
            log.exception("look at an order failed", order=order_id)
            heapq.heappush(self._due, (time.monotonic() + THOROUGH_EVERY, order_id))
        finally:
            self._slots.release()

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
                await watch.key_stopped(self.shop, order)
                return None
            case Busy():
                self._paused[order.key_id] = now + trouble.delay
                return trouble.delay
            case NotFound():
                watched.missing_since = watched.missing_since or now
                if now - watched.missing_since > MISSING_LIMIT:
                    await watch.lost(self.shop, order)
                    return None
        watched.failures += 1
        log.info("no word of an order", order=order.id, cause=str(trouble))
        return await self._wait(watched)

    async def _wait(self, watched: Watched) -> float | None:
        wait = next_check(watched.order, self.shop.clock(), watched.failures)
        if wait is None:
            await watch.stop_watching(self.shop, watched.order)
            return None
        return wait.total_seconds()

"""The order poller: asks the marketplace about each tracked order as often as its kind and age deserve.

However many orders are due at once, other tasks run after each slice of them. How often an order is due is
decided in ``bot/domain/schedule.py``.
"""

import asyncio
import random
import time
from dataclasses import dataclass, field

import structlog

from bot.actions import tracking
from bot.actions.account import key_works
from bot.actions.errors import NoKey
from bot.db import orders
from bot.db.failures import database_failure
from bot.deps import Deps
from bot.domain.orders import Kind, Order, StatusReport
from bot.domain.schedule import next_check, over
from bot.loops.fair_queue import FairQueue
from bot.loops.key_backoff import KeyBackoff, refused_backoff
from bot.loops.order_loader import OrderLoader
from bot.loops.order_schedule import OrderSchedule, TrackedOrder
from bot.market.errors import BadKey, Busy, MarketError, NotFound
from bot.supervision import Heartbeats

log = structlog.get_logger()

AT_ONCE = 64  # requests about rentals, and as many about all other orders
PER_KEY = 2  # of each: a slow key must not occupy the places of others, nor its orders those of its rentals
SLICE = 100  # orders handled before other tasks run
SPREAD = 1.0  # of its own wait, over which an order's first request after a start is spread
DATABASE_BACKOFF = 5.0  # seconds until an order is looked at again where that could not be stored
THOROUGH_EVERY = 120.0  # seconds between two ``sms_status`` of a rental, which tells its expiry and charge
MISSING_LIMIT = 600.0  # seconds an order may be unknown before its owner is told
SHORTEST_BACKOFF = 1.0  # seconds after a rate limit, however short a wait was named
LONGEST_SLEEP = 5.0  # seconds, so that the heartbeat shows


@dataclass(slots=True)
class OrderPoller:
    """Schedules tracked orders and asks about those that are due, rentals apart from all others."""

    deps: Deps
    heartbeats: Heartbeats
    schedule: OrderSchedule = field(default_factory=OrderSchedule)
    _backoff: KeyBackoff = field(default_factory=KeyBackoff)
    loader: OrderLoader = field(init=False)
    _forgotten: set[TrackedOrder] = field(default_factory=set)  # of those that are queued or asked about
    _queues: tuple[FairQueue[TrackedOrder], ...] = ()
    _since_yield: int = 0  # orders handled since other tasks could run

    def __post_init__(self) -> None:
        self.loader = OrderLoader(self.deps)

    def __len__(self) -> int:
        """The number of tracked orders."""
        return len(self.schedule)

    @property
    def lag(self) -> float:
        """Seconds for which the order that is most behind has been due and was not asked about."""
        now, next_due = time.monotonic(), self.schedule.wait()
        waiting = (now - tracked.due for queue in self._queues for tracked in queue.firsts())
        return max(0.0, -(next_due or 0.0), *waiting)

    async def run(self) -> None:
        """Load the tracked orders and poll them for ever."""
        self.schedule = OrderSchedule()
        rentals, others = FairQueue[TrackedOrder](AT_ONCE, PER_KEY), FairQueue[TrackedOrder](AT_ONCE, PER_KEY)
        self._queues = rentals, others
        async with asyncio.TaskGroup() as group:
            loading = (self.loader.run(self), self.loader.hear())
            for work in (*loading, self._add_new(), self._wake_restored_keys()):
                group.create_task(work)
            while True:
                tracked = await self._next()
                queue = rentals if tracked.order.kind is Kind.RENTAL else others
                self._enqueue(tracked, queue)
                self._start(queue, group)

    # The schedule

    async def _next(self) -> TrackedOrder:
        """Wait for the next order that is due."""
        while True:
            self.heartbeats.beat("poller")
            await self._yield_now_and_then()
            self.schedule.changed.clear()
            wait = self.schedule.wait()
            if wait is not None and wait <= 0:
                if (tracked := self.schedule.pop()) is not None:
                    return tracked
                continue
            sleep = LONGEST_SLEEP if wait is None else min(wait, LONGEST_SLEEP)
            alarm = asyncio.get_running_loop().call_later(sleep, self.schedule.changed.set)
            try:
                await self.schedule.changed.wait()
            finally:
                alarm.cancel()

    async def _yield_now_and_then(self) -> None:
        """Let other tasks run, once per slice of what is done without waiting for anything."""
        self._since_yield += 1
        if self._since_yield >= SLICE:
            self._since_yield = 0
            await asyncio.sleep(0)

    # Which orders are tracked

    def forget_key(self, key_id: int) -> None:
        """Track the orders of an API key no more."""
        for tracked in self.schedule.of_key(key_id):
            self.schedule.forget(tracked)
            if tracked.in_progress:
                self._forgotten.add(tracked)

    def is_tracked(self, order: Order) -> bool:
        return self.schedule.find(order) is not None

    def track_stored(self, order: Order) -> None:
        """Spread the first requests after a start over each order's own wait: no storm, and none later."""
        wait = next_check(order, self.deps.clock())
        if wait is not None and self.schedule.find(order) is None:
            whole = wait.total_seconds()
            self.schedule.put(TrackedOrder(order), random.uniform(0, SPREAD * whole), of=whole)  # noqa: S311 - no secret

    async def _add_new(self) -> None:
        """Take order ids from ``wakeups.orders`` for ever."""
        while True:
            order_id = await self.deps.wakeups.orders.get()
            if await self.loader.is_elsewhere(order_id):
                self.deps.membership.tell(f"order {order_id}")
                continue
            async with self.deps.db.read() as connection:
                order = await orders.find(connection, order_id)
            if order is not None:
                self.add(order)

    def add(self, order: Order) -> None:
        """Track an order that is new, is known again, or whose key was just connected (again)."""
        tracked = self.schedule.find(order) or TrackedOrder(order)
        tracked.order, tracked.failures, tracked.missing_since = order, 0, None
        first = next_check(order, self.deps.clock())
        if first is not None and not tracked.in_progress:
            self.schedule.put(tracked, first.total_seconds())

    async def _wake_restored_keys(self) -> None:
        """When a refused key works again, whoever found it out, make its orders due now."""
        while True:
            key = await self.deps.market.key_status.next_working()
            try:
                known = await key_works(self.deps, key)
            except Exception:
                self.deps.market.key_status.refused(key)  # not stored: its next answer counts again
                raise
            for key_id in known:
                if self._backoff.restore(key_id):
                    await self._wake(key_id)

    async def _wake(self, key_id: int) -> None:
        """Make all orders of a key due now."""
        for tracked in self.schedule.of_key(key_id):
            if not tracked.in_progress and self.schedule.find(tracked.order) is tracked:
                self.schedule.put(tracked, 0.0)
            await self._yield_now_and_then()

    # Requests

    def _enqueue(self, tracked: TrackedOrder, queue: FairQueue[TrackedOrder]) -> None:
        """Queue an order that is due, unless its key is backing off."""
        order = tracked.order
        backoff = self._backoff.wait(order, time.monotonic())
        if backoff > 0:
            self.schedule.put(tracked, backoff)
        else:
            tracked.in_progress = True
            queue.put(order.key_id, tracked)

    def _start(self, queue: FairQueue[TrackedOrder], group: asyncio.TaskGroup) -> None:
        """Start a task for each place where an order may be asked about now."""
        while (found := queue.take()) is not None:
            group.create_task(self._work(found, queue, group))

    async def _work(
        self,
        found: tuple[int, TrackedOrder] | None,
        queue: FairQueue[TrackedOrder],
        group: asyncio.TaskGroup,
    ) -> None:
        """Ask about one order after another while some are due."""
        while found is not None:
            key_id, tracked = found
            await self._look(tracked, key_id, queue)
            await self._yield_now_and_then()
            found = queue.take()
            self._start(queue, group)  # the place that fell free may do for two: this key's, and any other's

    async def _look(self, tracked: TrackedOrder, key_id: int, queue: FairQueue[TrackedOrder]) -> None:
        """Ask about one order, then schedule it again or forget it; no error ends the loop."""
        try:
            wait = None if tracked in self._forgotten else await self._ask(tracked)
        except Exception as error:
            log.exception("look at an order failed", order=tracked.order.id)
            wait = DATABASE_BACKOFF if database_failure(error) else THOROUGH_EVERY
        finally:
            tracked.in_progress = False
            queue.release(key_id)
        if tracked in self._forgotten:  # meanwhile, or while it was queued
            self._forgotten.discard(tracked)
        elif wait is None:
            self.schedule.forget(tracked)
        else:
            self.schedule.put(tracked, wait)

    async def _ask(self, tracked: TrackedOrder) -> float | None:
        """Ask once and return the seconds until the order is due again; ``None``: it is tracked no more."""
        now = time.monotonic()
        backoff = self._backoff.begin(tracked.order, now)
        if backoff > 0:
            return backoff
        thorough = tracked.order.kind is Kind.RENTAL and now >= tracked.thorough_at
        try:
            tracked.order = await tracking.poll(self.deps, tracked.order, thorough=thorough)
        except (NoKey, MarketError) as error:
            return await self._after(tracked, error)
        tracked.failures, tracked.missing_since = 0, None
        if tracked.order.lost_at is not None:
            tracked.order = await tracking.resume(self.deps, tracked.order)
        tracked.thorough_at = now + THOROUGH_EVERY if thorough else tracked.thorough_at
        return await self._next_wait(tracked)

    async def _after(self, tracked: TrackedOrder, error: NoKey | MarketError) -> float | None:
        """After a failed request, the seconds until the next one; ``None``: the order is tracked no more."""
        now, order = time.monotonic(), tracked.order
        match error:
            case NoKey():
                stored = await tracking.under_another_key(self.deps, order)
                if stored is None:
                    return None
                self.schedule.forget(tracked)
                tracked.order = stored
                return 0.0
            case BadKey():
                return await self._back_off_key(tracked)
            case Busy():
                backoff = max(error.delay, SHORTEST_BACKOFF)
                self._backoff.limit(order.key_id, now + backoff)
                return backoff
            case NotFound():
                return await self._missing(tracked, now)
        tracked.missing_since = None  # an outage in between: who answered before did perhaps not know
        tracked.failures += 1
        log.info("no word of an order", order=order.id, cause=str(error))
        if over(order, self.deps.clock()):  # its time is up, whoever answers or not
            tracked.order = await tracking.learn(
                self.deps, order, tracking.Answer(StatusReport(order.status))
            )
        return await self._next_wait(tracked)

    async def _missing(self, tracked: TrackedOrder, now: float) -> float | None:
        """After "not found": once that lasts, the owner is told, and the order is asked about rarely."""
        tracked.failures += 1
        if tracked.missing_since is None:
            tracked.missing_since = now
        if tracked.order.lost_at is None and now - tracked.missing_since > MISSING_LIMIT:
            tracked.order = await tracking.mark_lost(self.deps, tracked.order)
        return await self._next_wait(tracked)

    async def _back_off_key(self, tracked: TrackedOrder) -> float:
        """After "bad key": the seconds until it is tried again; its owner is told if it is no mistake."""
        order = tracked.order
        if not self._backoff.is_refused(order.key_id):
            if not await tracking.key_is_refused(self.deps, order):
                tracked.failures += 1
                return await self._next_wait(tracked) or THOROUGH_EVERY
            await tracking.stop_key(self.deps, order)
        self._backoff.refuse(order.key_id, time.monotonic())
        return refused_backoff(order)

    async def _next_wait(self, tracked: TrackedOrder) -> float | None:
        """The seconds until an order is due again; one that is over is tracked no more."""
        wait = next_check(tracked.order, self.deps.clock(), tracked.failures)
        if wait is None:
            await tracking.stop_tracking(self.deps, tracked.order)
            return None
        return wait.total_seconds()

"""Watches orders: asks about each when it is due, as often as its kind and age deserve.

The schedule lives in memory and is rebuilt at start; it goes by the monotonic clock, so that a wall clock
that jumps causes no storm. However many orders are due at once, the event loop gets its turn after a few.
"""

import asyncio
import heapq
import random
import time
from collections import defaultdict
from dataclasses import dataclass, field

import structlog

from bot.actions import tracking
from bot.actions.account import key_works
from bot.actions.errors import NoKey
from bot.db import orders
from bot.deps import Deps
from bot.domain.orders import Kind, Order, StatusReport
from bot.domain.schedule import next_check, over
from bot.loops.fair_queue import Lines
from bot.loops.key_backoff import KeyBackoff, refused_rest
from bot.market.errors import BadKey, Busy, MarketError, NotFound
from bot.supervision import Heartbeats

log = structlog.get_logger()

AT_ONCE = 64  # questions under way about rentals, and as many about all else
PER_KEY = 2  # of each: a slow key must not take the places of others, nor its orders those of its rentals
SLICE = 100  # orders taken up in one go
SPREAD = 2.0  # seconds over which the first looks after a start are spread
THOROUGH_EVERY = 30.0  # seconds between questions for a rental's expiry and end
MISSING_LIMIT = 600.0  # seconds an order may be unknown before its owner is told
SHORTEST_REST = 1.0  # seconds after "too often", however short a wait was named
LONGEST_NAP = 5.0  # so that the pulse shows


@dataclass(slots=True)
class TrackedOrder:
    order: Order
    due: float = 0.0  # monotonic
    taken: bool = False  # in line, or being looked at
    failures: int = 0
    thorough_at: float = 0.0  # monotonic: when ``sms_status`` is due again
    missing_since: float | None = None  # monotonic: since when it is said not to be found


@dataclass(slots=True)
class OrderPoller:
    deps: Deps
    pulse: Heartbeats
    _due: list[tuple[float, int]] = field(default_factory=list)
    _watched: dict[int, TrackedOrder] = field(default_factory=dict)
    _of_key: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    _rests: KeyBackoff = field(default_factory=KeyBackoff)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _in_a_row: int = 0  # orders taken up since the event loop had its turn

    def __len__(self) -> int:
        return len(self._watched)

    async def run(self) -> None:
        self._due, self._watched = [], {}
        self._of_key.clear()
        rentals, others = Lines[TrackedOrder](AT_ONCE, PER_KEY), Lines[TrackedOrder](AT_ONCE, PER_KEY)
        async with asyncio.TaskGroup() as group:
            for work in (self._remember(), self._take_new(), self._hear()):
                group.create_task(work)
            while True:
                watched = await self._next()
                lines = rentals if watched.order.kind is Kind.RENTAL else others
                self._admit(watched, lines)
                self._begin(lines, group)

    # Who is due

    def _plan(self, watched: TrackedOrder, wait: float) -> None:
        """Look in ``wait`` seconds. An order has one place in the schedule: an earlier entry is void."""
        watched.due = time.monotonic() + wait
        self._watched[watched.order.id] = watched
        self._of_key[watched.order.key_id].add(watched.order.id)
        heapq.heappush(self._due, (watched.due, watched.order.id))
        self._changed.set()

    async def _next(self) -> TrackedOrder:
        """The next order whose time has come."""
        while True:
            self.pulse.beat("poller")
            await self._breathe()
            self._changed.clear()
            wait = self._due[0][0] - time.monotonic() if self._due else LONGEST_NAP
            if wait <= 0:
                due, order_id = heapq.heappop(self._due)
                watched = self._watched.get(order_id)
                if watched is not None and watched.due == due and not watched.taken:
                    return watched
                continue
            try:
                async with asyncio.timeout(min(wait, LONGEST_NAP)):
                    await self._changed.wait()
            except TimeoutError:
                continue

    async def _breathe(self) -> None:
        """Let others have their turn, after a slice of what can be done without waiting for anything."""
        self._in_a_row += 1
        if self._in_a_row >= SLICE:
            self._in_a_row = 0
            await asyncio.sleep(0)

    # Who is watched

    async def _remember(self) -> None:
        """Take up what is stored, rentals first, a slice at a time."""
        for rentals in (True, False):
            last = 0
            while True:
                async with self.deps.db.read() as connection:
                    stored = await orders.watched(connection, rentals=rentals, after=last, most=SLICE)
                if not stored:
                    break
                for order in stored:
                    if order.id not in self._watched and next_check(order, self.deps.clock()) is not None:
                        self._plan(TrackedOrder(order), random.uniform(0, SPREAD))  # noqa: S311 - no secret
                last = stored[-1].id

    async def _take_new(self) -> None:
        while True:
            order_id = await self.deps.wakeups.orders.get()
            async with self.deps.db.read() as connection:
                order = await orders.find(connection, order_id)
            if order is not None:
                self._take(order)

    def _take(self, order: Order) -> None:
        """Watch an order that is new, is known again, or whose key was just connected (again)."""
        watched = self._watched.get(order.id) or TrackedOrder(order)
        watched.order, watched.failures, watched.missing_since = order, 0, None
        first = next_check(order, self.deps.clock())
        if first is not None and not watched.taken:
            self._plan(watched, first.total_seconds())

    async def _hear(self) -> None:
        """A key that was refused works again, whoever found it out: its orders are looked at now."""
        while True:
            key = await self.deps.market.signs.next()
            try:
                known = await key_works(self.deps, key)
            except Exception:
                self.deps.market.signs.refused(key)  # it was not noted: the next sign is news again
                raise
            for key_id in known:
                if self._rests.takes(key_id):
                    await self._wake(key_id)

    async def _wake(self, key_id: int) -> None:
        for order_id in tuple(self._of_key.get(key_id, ())):
            watched = self._watched.get(order_id)
            if watched is not None and watched.order.key_id == key_id and not watched.taken:
                self._plan(watched, 0.0)
            await self._breathe()

    def _let_go(self, order: Order) -> None:
        self._watched.pop(order.id, None)
        self._of_key[order.key_id].discard(order.id)
        if not self._of_key[order.key_id]:
            del self._of_key[order.key_id]

    # Looking

    def _admit(self, watched: TrackedOrder, lines: Lines[TrackedOrder]) -> None:
        """Stand in line for a place; whose key rests needs none to find that out."""
        order = watched.order
        rest = self._rests.wait(order, time.monotonic())
        if rest > 0:
            self._plan(watched, rest)
        else:
            watched.taken = True
            lines.come(order.key_id, watched)

    def _begin(self, lines: Lines[TrackedOrder], group: asyncio.TaskGroup) -> None:
        while (found := lines.next()) is not None:
            key_id, watched = found
            group.create_task(self._look(watched, key_id, lines, group))

    async def _look(
        self, watched: TrackedOrder, key_id: int, lines: Lines[TrackedOrder], group: asyncio.TaskGroup
    ) -> None:
        """One question. Whatever comes of it, the order is due again or let go; nothing ends the loop."""
        order_id = watched.order.id
        try:
            wait = await self._ask(watched)
        except Exception:
            log.exception("look at an order failed", order=order_id)
            wait = THOROUGH_EVERY
        finally:
            watched.taken = False
            lines.leave(key_id)
        if wait is None:
            self._let_go(watched.order)
        else:
            self._plan(watched, wait)
        self._begin(lines, group)

    async def _ask(self, watched: TrackedOrder) -> float | None:
        """Look once and return the seconds to the next look; ``None``: let it go."""
        now = time.monotonic()
        rest = self._rests.begin(watched.order, now)
        if rest > 0:
            return rest
        thorough = watched.order.kind is Kind.RENTAL and now >= watched.thorough_at
        try:
            watched.order = await tracking.look(self.deps, watched.order, thorough=thorough)
        except (NoKey, MarketError) as trouble:
            return await self._after(watched, trouble)
        watched.failures, watched.missing_since = 0, None
        if watched.order.lost_at is not None:
            watched.order = await tracking.found_again(self.deps, watched.order)
        watched.thorough_at = now + THOROUGH_EVERY if thorough else watched.thorough_at
        return await self._wait(watched)

    async def _after(self, watched: TrackedOrder, trouble: NoKey | MarketError) -> float | None:
        """What a look that failed means for the next one, in seconds."""
        now, order = time.monotonic(), watched.order
        match trouble:
            case NoKey():
                stored = await tracking.handed_over(self.deps, order)
                watched.order = stored or order
                return 0.0 if stored else None
            case BadKey():
                return await self._rest_of_key(watched)
            case Busy():
                rest = max(trouble.delay, SHORTEST_REST)
                self._rests.busy(order.key_id, now + rest)
                return rest
            case NotFound():
                return await self._missing(watched, now)
        watched.missing_since = None  # an outage in between: who answered before did perhaps not know
        watched.failures += 1
        log.info("no word of an order", order=order.id, cause=str(trouble))
        if over(order, self.deps.clock()):  # its time is up, whoever answers or not
            watched.order = await tracking.learn(
                self.deps, order, tracking.Answer(StatusReport(order.status))
            )
        return await self._wait(watched)

    async def _missing(self, watched: TrackedOrder, now: float) -> float | None:
        """It is said not to be found: told when that lasts, and asked rarely from then on."""
        watched.failures += 1
        if watched.missing_since is None:
            watched.missing_since = now
        if watched.order.lost_at is None and now - watched.missing_since > MISSING_LIMIT:
            watched.order = await tracking.lost(self.deps, watched.order)
        return await self._wait(watched)

    async def _rest_of_key(self, watched: TrackedOrder) -> float:
        """Seconds until a key that was refused is tried again; its owner is told when it was no mistake."""
        order = watched.order
        if not self._rests.is_refused(order.key_id):
            if not await tracking.key_is_refused(self.deps, order):
                watched.failures += 1
                return await self._wait(watched) or THOROUGH_EVERY
            await tracking.key_stopped(self.deps, order)
        self._rests.refuse(order.key_id, time.monotonic())
        return refused_rest(order)

    async def _wait(self, watched: TrackedOrder) -> float | None:
        wait = next_check(watched.order, self.deps.clock(), watched.failures)
        if wait is None:
            await tracking.stop_watching(self.deps, watched.order)
            return None
        return wait.total_seconds()

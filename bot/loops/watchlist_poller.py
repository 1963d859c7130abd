"""Looks at what customers wait for: many by one question, and no oftener than it is worth.

Products are asked for a hundred at a time, rentals by the one list of them all. What no list tells (SMM
services, and products that one left out) is asked for one by one, slowly.
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
from bot.loops.borrowed_keys import BorrowedKeys
from bot.market.errors import BadKey, Busy, MarketError, Refused

log = structlog.get_logger()

SLICE = 500  # watches read in one go: the event loop has others to serve
NAP = 30.0  # seconds until a new watch is noticed
PAUSE_BUSY = 8.0  # after a rate-limit answer, and while the marketplace is away:
PAUSE_AWAY, LONGEST_PAUSE = 30.0, 600.0

Target = tuple[Kind, str]


class Way(Enum):
    """How to ask."""

    TOGETHER = "together"
    ALONE = "alone"
    RENTALS = "rentals"


MOST = {Way.TOGETHER: watchlist_checks.TOGETHER, Way.ALONE: 1, Way.RENTALS: 100_000}  # in one question
PAUSE = {Way.TOGETHER: 2.0, Way.ALONE: 15.0, Way.RENTALS: 60.0}  # seconds between two questions


@dataclass(slots=True)
class Plan:
    """When something is looked at next. What is due later comes along where a question has room for it."""

    way: Way
    due: float = 0.0  # monotonic
    calm: int = 0  # looks in a row that brought nothing new
    near: bool = False  # somebody's wish may come true any moment
    sold_out: bool = False  # when it was seen last


@dataclass(slots=True)
class WatchlistPoller:
    deps: Deps
    keys: BorrowedKeys
    _plans: dict[Target, Plan] = field(default_factory=dict)
    _ready: dict[Way, float] = field(default_factory=dict)  # monotonic: when this way may be taken again
    _failures: int = 0

    async def run(self) -> None:
        while True:
            wait = await self.step()
            await asyncio.sleep(wait)

    async def step(self) -> float:
        """Ask one question, if one is due, and return the seconds until the next step."""
        await self._take_stock()
        when, way = self._soonest()
        wait = when - time.monotonic()
        if way is None or wait > 0:
            return min(wait, NAP)
        key = await self.keys.next()
        if key is None:
            await self.keys.wait()
            return 0.0
        try:
            await self._look(way, key)
        except BadKey as no:
            self.keys.refused(no)
        except MarketError as trouble:
            return self._rest(trouble)
        self._failures = 0
        return 0.0

    async def _take_stock(self) -> None:
        """What is waited for now, by anybody who can be told; a slice at a time."""
        plans: dict[Target, Plan] = {}
        last = 0
        while True:
            async with self.deps.db.read() as connection:
                known = await watchlist.reachable(connection, after=last, most=SLICE)
            if not known:
                break
            for watch in known:
                self._note(watch, plans)
            last = known[-1].id
        self._plans = plans

    def _note(self, watch: Watch, plans: dict[Target, Plan]) -> None:
        target = watch.kind, watch.item
        if target not in plans:
            plans[target] = self._plans.get(target) or Plan(_way(watch.kind))
            plans[target].near = False
        plans[target].near |= watch.near
        plans[target].sold_out = not watch.in_stock

    def _soonest(self) -> tuple[float, Way | None]:
        times = ((max(plan.due, self._ready.get(plan.way, 0.0)), plan.way) for plan in self._plans.values())
        return min(times, key=lambda one: one[0], default=(float("inf"), None))

    async def _look(self, way: Way, key: str) -> None:
        """:raises MarketError: nothing was learnt; all stays due."""
        possible = (target for target, plan in self._plans.items() if plan.way is way)
        chosen = heapq.nsmallest(MOST[way], possible, key=lambda target: self._plans[target].due)
        self._ready[way] = time.monotonic() + PAUSE[way]
        kind, items = chosen[0][0], [item for _, item in chosen]
        sights = await self._ask(way, key, items)
        moved = await watchlist_checks.learn(self.deps, kind, sights)
        for target in chosen:
            self._plan(target, sights.get(target[1]), new=target[1] in moved)

    async def _ask(self, way: Way, key: str, items: Sequence[str]) -> dict[str, Observation]:
        try:
            match way:
                case Way.TOGETHER:
                    return await watchlist_checks.of_products(self.deps, key, items)
                case Way.RENTALS:
                    return await watchlist_checks.of_rentals(self.deps, key, items)
                case Way.ALONE:
                    return {items[0]: await watchlist_checks.of_one(self.deps, key, items[0])}
        except BadKey:
            raise
        except Refused as no:  # it is the question that was refused: one by one it may pass
            log.warning("a look at what is waited for was refused", way=way.value, cause=str(no))
            return {}

    def _plan(self, target: Target, sight: Observation | None, *, new: bool) -> None:
        """What a list left out, or told no stock of that matters, is asked for by itself the next time."""
        plan = self._plans[target]
        plan.calm = 0 if new else plan.calm + 1
        untold = sight is None or (sight.in_stock is None and plan.sold_out)
        alone = untold and plan.way is Way.TOGETHER
        plan.way = Way.ALONE if alone else _way(target[0])
        wait = 0.0 if alone else next_look(plan.calm, near=plan.near).total_seconds()
        plan.due = time.monotonic() + wait

    def _rest(self, trouble: MarketError) -> float:
        log.info("no word of what is waited for", cause=str(trouble))
        if isinstance(trouble, Busy):
            return max(trouble.delay, PAUSE_BUSY)
        self._failures += 1
        return min(PAUSE_AWAY * 2.0 ** (self._failures - 1), LONGEST_PAUSE)


def _way(kind: Kind) -> Way:
    return {Kind.PRODUCT: Way.TOGETHER, Kind.SMM: Way.ALONE, Kind.RENTAL: Way.RENTALS}[kind]

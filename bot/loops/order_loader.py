"""Loads the orders to track: all that are stored, or those of the shards that this replica holds."""

import asyncio
import time
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from bot.db import orders
from bot.deps import Deps
from bot.domain.orders import Order
from bot.domain.shards import ALL_SHARDS
from bot.garbage_collection import leave_out_what_was_loaded

SLICE = 100  # orders loaded in one go
LOOK_EVERY, YOUNG = 5.0, timedelta(minutes=10)  # seconds between two looks for orders that are so young
FULL_LOOK_EVERY = 600.0  # seconds between two looks for all orders


class Tracker(Protocol):
    """Whoever asks about the orders."""

    def track_stored(self, order: Order) -> None:
        """Track an order that was stored some time ago, unless it is tracked."""

    def add(self, order: Order) -> None:
        """Track an order that is new."""

    def is_tracked(self, order: Order) -> bool:
        """Whether it is tracked."""

    def forget_key(self, key_id: int) -> None:
        """Track the orders of an API key no more."""


@dataclass(slots=True)
class OrderLoader:
    """Tells a tracker what to track, and keeps it to the shards of this replica."""

    deps: Deps
    loaded: asyncio.Event = field(default_factory=asyncio.Event)  # all that was stored is tracked
    told: asyncio.Queue[int] = field(default_factory=asyncio.Queue)  # ids that other replicas told
    _look: asyncio.Event = field(default_factory=asyncio.Event)  # the shards that are held may be others

    def __post_init__(self) -> None:
        self.deps.membership.on_change(lambda _gained, _lost: self._look.set())

    async def run(self, tracker: Tracker) -> None:
        """Load what is stored; among several replicas, keep to the shards of this one for ever."""
        if not self.deps.membership.alone:
            await self._keep_to_shards(tracker)
        await self._load(tracker, ALL_SHARDS)
        leave_out_what_was_loaded()

    async def _load(self, tracker: Tracker, shards: Collection[int]) -> None:
        """Load the tracked orders of some shards, rentals first, a slice at a time."""
        for rentals in (True, False):
            last = 0
            while stored := await orders.tracked(
                self.deps.db, rentals=rentals, after=last, most=SLICE, shards=shards
            ):
                for order in stored:
                    tracker.track_stored(order)
                last = stored[-1].id
        self.loaded.set()

    async def _keep_to_shards(self, tracker: Tracker) -> None:
        """Track the orders of the shards that are held, told of new ones or not: what is told gets lost."""
        tracked: frozenset[int] = frozenset()
        full_at = 0.0
        while True:
            self._look.clear()
            held = self.deps.membership.shards
            for key_id in await orders.keys_of_shards(self.deps.db, tracked - held):
                tracker.forget_key(key_id)
                await asyncio.sleep(0)
            is_time = time.monotonic() >= full_at
            if wanted := held if is_time else held - tracked:
                full_at = time.monotonic() + FULL_LOOK_EVERY if is_time else full_at
                await self._load(tracker, wanted)
            tracked = held
            for order in await orders.young(self.deps.db, self.deps.clock() - YOUNG, held):
                if not tracker.is_tracked(order):
                    tracker.add(order)
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await self._look.wait()

    async def is_elsewhere(self, order_id: int) -> bool:
        """Whether another replica asks about an order."""
        membership = self.deps.membership
        if not membership.others:
            return False
        shard = await orders.shard_of(self.deps.db, order_id)
        return shard is not None and shard not in membership.shards

    async def hear(self) -> None:
        """Take the ids of orders of which other replicas told, for ever, and track those of this one."""
        while True:
            order_id = await self.told.get()
            if not await self.is_elsewhere(order_id):
                self.deps.wakeups.orders.put_nowait(order_id)

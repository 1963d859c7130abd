"""When each tracked order is due: a heap of times in memory, with the orders of each, rebuilt at each start.

It goes by the monotonic clock, so that a wall clock that jumps causes no storm.
"""

import asyncio
import heapq
import math
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.domain.orders import Order

NEVER = float("inf")
# A wait from so many seconds on may last as many more, so that orders are due together.
TOGETHER = ((300.0, 10.0), (30.0, 1.0))


@dataclass(slots=True, eq=False)
class TrackedOrder:
    """An order in the schedule, with what the poller remembers of it between two requests."""

    order: Order
    due: float = 0.0  # monotonic
    in_progress: bool = False  # queued, or being asked about
    failures: int = 0
    thorough_at: float = 0.0  # monotonic: when ``sms_status`` is due again
    missing_since: float | None = None  # monotonic: since when it is said not to be found


class _Due(NamedTuple):
    """The orders that are due at the same time: one number and a list take a fifth of an entry each."""

    at: float
    orders: list[TrackedOrder]


@dataclass(slots=True)
class OrderSchedule:
    """The tracked orders by the time they are due. ``changed`` is set when one is due before all others."""

    changed: asyncio.Event = field(default_factory=asyncio.Event)
    _due: list[float] = field(default_factory=list)
    _at: dict[float, _Due] = field(default_factory=dict)
    # By key, then by id: one dict of them all would hold everything up whenever it grows.
    _of_key: defaultdict[int, dict[int, TrackedOrder]] = field(default_factory=lambda: defaultdict(dict))

    def __len__(self) -> int:
        """The number of tracked orders."""
        return sum(map(len, self._of_key.values()))

    def put(self, tracked: TrackedOrder, wait: float, *, of: float | None = None) -> None:
        """Make an order due in ``wait`` seconds. An earlier entry of it is void.

        A long wait ends on a whole second, or on every tenth: one of many looks at once costs less than
        one by itself (``make bench-idle``). ``of``: the whole wait of which this is the rest.
        """
        due = _together(time.monotonic() + wait, of or wait)
        self._of_key[tracked.order.key_id][tracked.order.id] = tracked
        if (found := self._at.get(due)) is None:
            found = self._at[due] = _Due(due, [])
            heapq.heappush(self._due, due)
            if self._due[0] == due:
                self.changed.set()
        found.orders.append(tracked)
        tracked.due = found.at

    def wait(self) -> float | None:
        """The seconds until the next order is due, at most 0 if one is; ``None``: there is none."""
        return self._due[0] - time.monotonic() if self._due else None

    def pop(self) -> TrackedOrder | None:
        """Take the next entry; ``None``: it was void, or its order is being asked about."""
        due = self._due[0]
        tracked = self._at[due].orders.pop()
        if not self._at[due].orders:
            del self._at[due]
            heapq.heappop(self._due)
        return tracked if tracked.due == due and not tracked.in_progress else None

    def find(self, order: Order) -> TrackedOrder | None:
        return self._of_key.get(order.key_id, {}).get(order.id)

    def of_key(self, key_id: int) -> tuple[TrackedOrder, ...]:
        """All orders of an API key."""
        return tuple(self._of_key.get(key_id, {}).values())

    def forget(self, tracked: TrackedOrder) -> None:
        """Track an order no more."""
        tracked.due = NEVER  # whatever entry there is of it is void
        of_key = self._of_key[tracked.order.key_id]
        of_key.pop(tracked.order.id, None)
        if not of_key:
            del self._of_key[tracked.order.key_id]


def _together(due: float, wait: float) -> float:
    """The time at which an order is asked about that is due after so long a wait, with others."""
    step = next((step for least, step in TOGETHER if wait >= least), None)
    return due if step is None else math.ceil(due / step) * step

"""A fair queue with bounded concurrency: keys take turns, and each has so many running at most."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class FairQueue(Generic[T]):
    """At most ``at_once`` taken items run, ``per_key`` of them under one key; keys are served round-robin.

    An item that waits costs nothing: ``put`` and ``take`` are O(1), however many wait behind a slow key.
    """

    at_once: int
    per_key: int
    _waiting: defaultdict[int, deque[T]] = field(default_factory=lambda: defaultdict(deque))
    _eligible: deque[int] = field(default_factory=deque)  # keys with an item waiting and a free place
    _running: Counter[int] = field(default_factory=Counter)
    _taken: int = 0  # of all keys

    def put(self, key: int, item: T) -> None:
        """Add an item behind those of the same key."""
        self._waiting[key].append(item)
        if len(self._waiting[key]) == 1 and self._running[key] < self.per_key:
            self._eligible.append(key)

    def take(self) -> tuple[int, T] | None:
        """The next item and its key, which occupies a place until ``release``; ``None``: nothing may run."""
        if not self._eligible or self._taken >= self.at_once:
            return None
        key = self._eligible.popleft()
        waiting = self._waiting[key]
        item = waiting.popleft()
        self._running[key] += 1
        self._taken += 1
        if not waiting:
            del self._waiting[key]
        elif self._running[key] < self.per_key:
            self._eligible.append(key)
        return key, item

    def firsts(self) -> Iterator[T]:
        """The item of each key that waits longest."""
        return (waiting[0] for waiting in self._waiting.values())

    def release(self, key: int) -> None:
        """Free the place of an item that was taken."""
        was_full = self._running[key] >= self.per_key
        self._running[key] -= 1
        self._taken -= 1
        if not self._running[key]:
            del self._running[key]
        if was_full and key in self._waiting:
            self._eligible.append(key)

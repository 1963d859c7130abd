"""Places for what may run at once, and lines for what finds none: keys take turns, nobody asks twice."""

from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class Lines(Generic[T]):
    """At most ``at_once`` run, ``per_key`` of them under one key. To wait in line costs nothing."""

    at_once: int
    per_key: int
    _lines: defaultdict[int, deque[T]] = field(default_factory=lambda: defaultdict(deque))
    _turns: deque[int] = field(default_factory=deque)  # keys with somebody in line and a place of theirs free
    _running: Counter[int] = field(default_factory=Counter)

    def come(self, key: int, one: T) -> None:
        """Stand in line."""
        self._lines[key].append(one)
        if len(self._lines[key]) == 1 and self._running[key] < self.per_key:
            self._turns.append(key)

    def next(self) -> tuple[int, T] | None:
        """Whose turn it is takes a place; ``None``: nobody waits, or no place is free."""
        if not self._turns or self._running.total() >= self.at_once:
            return None
        key = self._turns.popleft()
        line = self._lines[key]
        one = line.popleft()
        self._running[key] += 1
        if not line:
            del self._lines[key]
        elif self._running[key] < self.per_key:
            self._turns.append(key)
        return key, one

    def leave(self, key: int) -> None:
        """Give a place back."""
        was_full = self._running[key] >= self.per_key
        self._running[key] -= 1
        if not self._running[key]:
            del self._running[key]
        if was_full and key in self._lines:
            self._turns.append(key)

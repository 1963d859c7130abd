"""Values that are remembered in memory, the latest ones of them."""

from collections.abc import Callable
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Latest(Generic[Key, Value]):
    """The latest ``most`` values, by key."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[Key, Value] = {}

    def keep(self, key: Key, value: Value) -> None:
        """Keep a value as the latest one."""
        self._kept.pop(key, None)
        self._kept[key] = value
        while len(self._kept) > self._most:
            del self._kept[next(iter(self._kept))]

    def drop(self, key: Key) -> None:
        """Forget a value, if there is one."""
        self._kept.pop(key, None)

    def drop_where(self, is_theirs: Callable[[Key], bool]) -> None:
        """Forget the values of some keys."""
        for key in [key for key in self._kept if is_theirs(key)]:
            del self._kept[key]

    def drop_oldest(self, is_old: Callable[[Value], bool]) -> None:
        """Forget the values that were kept first, as long as they are old."""
        while self._kept and is_old(self._kept[oldest := next(iter(self._kept))]):
            del self._kept[oldest]

    def find(self, key: Key) -> Value | None:
        """Find a value; ``None``: there is none, or no longer."""
        return self._kept.get(key)

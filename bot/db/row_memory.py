"""Rows that are read at every turn, remembered until a transaction changes them."""

from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

T = TypeVar("T")
MOST = 20_000  # rows; those not asked for longest go first
EVERY_ROW = "every row"  # in place of a row that changes


class RowMemory:
    """What was read, by a name for the row. What was read while a change went on is not kept."""

    def __init__(self) -> None:
        self._rows: OrderedDict[Hashable, Any] = OrderedDict()
        self._reads: dict[Hashable, object] = {}  # the last one begun of each row, unless it changed since

    async def get(self, row: Hashable, read: Callable[[], Awaitable[T]]) -> T:
        """Return what is remembered of a row, or read it."""
        if row in self._rows:
            self._rows.move_to_end(row)
            found: T = self._rows[row]
            return found
        this = self._reads[row] = object()
        try:
            found = await read()
            if self._reads.get(row) is this:  # else it may be what was before a change
                self.keep(row, found)
        finally:
            if self._reads.get(row) is this:
                del self._reads[row]
        return found

    @asynccontextmanager
    async def changing(self) -> AsyncIterator[set[Hashable]]:
        """Around a transaction: the rows that are put into the set are forgotten when it has ended.

        Also when it failed, for its commit may have been carried out all the same.
        """
        rows: set[Hashable] = set()
        try:
            yield rows
        finally:
            self._forget(rows)

    def keep(self, row: Hashable, value: object) -> None:
        """Remember a row as it is now."""
        self._reads.pop(row, None)
        self._rows[row] = value
        if len(self._rows) > MOST:
            self._rows.popitem(last=False)

    def _forget(self, rows: set[Hashable]) -> None:
        if EVERY_ROW in rows:
            self._rows.clear()
            self._reads.clear()
        for row in rows:
            self._rows.pop(row, None)
            self._reads.pop(row, None)

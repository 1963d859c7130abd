"""Cached sort orders of rows by name, price or stock, valid until something changes."""

from array import array
from collections.abc import Callable, Sequence
from itertools import chain
from typing import NamedTuple

from bot.catalog.columns import FOR_SALE
from bot.catalog.names import Names
from bot.catalog.table import Table

_MAX_ENTRIES = 100  # orders; the one not asked for longest goes first


class _Query(NamedTuple):
    shelves: tuple[int, ...]
    by: str
    flags: int
    names: Names


class SortedRows:
    """Sorts a table's rows, and caches the results."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._cache: dict[_Query, tuple[object, Sequence[int]]] = {}

    def rows(
        self, shelves: Sequence[int], by: str, *, flags: int = FOR_SALE, names: Names | None = None
    ) -> Sequence[int]:
        """Return the rows on ``shelves`` that have all ``flags``, sorted by ``name``, ``price`` or ``stock``.

        ``names`` are what is shown of them, where they have one. Most stock comes first, and one that is not
        told before any other. Rows alike stand as they came.
        """
        query = _Query(tuple(shelves), by, flags, names or self._table.names)
        state = self._state(query)
        cached = self._cache.pop(query, None)
        if cached is None or cached[0] != state:
            cached = (state, self._filtered(query) if flags & ~FOR_SALE else self._sorted(query))
            while len(self._cache) >= _MAX_ENTRIES:
                del self._cache[next(iter(self._cache))]
        self._cache[query] = cached
        return cached[1]

    def _state(self, query: _Query) -> object:
        """Return what a result depends on; while it is equal, the cached result is valid."""
        shelves = [self._table.shelves[number] for number in query.shelves]
        translated = query.names.version if query.names is not self._table.names else 0
        if query.by == "name" and not query.flags & ~FOR_SALE:
            return translated, *(shelf.order for shelf in shelves)
        return translated, *(shelf.version for shelf in shelves)

    def _filtered(self, query: _Query) -> Sequence[int]:
        held, flags = self._table.columns.flags, query.flags
        every = self.rows(query.shelves, query.by, names=query.names)
        return array("I", [row for row in every if held[row] & flags == flags])

    def _sorted(self, query: _Query) -> Sequence[int]:
        rows = chain.from_iterable(self._table.shelves[number].rows for number in query.shelves)
        return array("I", sorted(rows, key=self.key(query.by, query.names)))

    def key(self, by: str, names: Names | None = None) -> Callable[[int], float | str]:
        """Return the sort key of rows; ``names`` as in ``rows``."""
        table, names = self._table, names or self._table.names
        match by:
            case "price":
                return table.columns.prices.__getitem__
            case "stock":
                stocks = table.columns.stocks
                return lambda row: -stocks[row] if stocks[row] >= 0 else float("-inf")
            case _ if names is table.names:
                return names.folded
            case _:
                return lambda row: (names.get(row) or table.names.get(row) or "").casefold()

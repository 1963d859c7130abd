"""Rows of shelves in the order somebody wants to see them, worked out once until something changes."""

from array import array
from collections.abc import Callable, Sequence
from itertools import chain
from typing import NamedTuple

from bot.catalog.columns import ALIVE
from bot.catalog.names import Names
from bot.catalog.table import Table

_MOST_KEPT = 100  # orders; the one not asked for longest goes first


class _Asked(NamedTuple):
    shelves: tuple[int, ...]
    by: str
    flags: int
    names: Names


class SortedRows:
    """The orders of a table's rows."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._kept: dict[_Asked, tuple[object, Sequence[int]]] = {}

    def rows(
        self, shelves: Sequence[int], by: str, *, flags: int = ALIVE, names: Names | None = None
    ) -> Sequence[int]:
        """The rows on ``shelves`` that have all the ``flags``, ordered by ``name``, ``price`` or ``stock``.

        ``names`` are what is shown of them, where they have one. Most stock comes first, and one that is not
        told before any other. Rows alike stand as they came.
        """
        asked = _Asked(tuple(shelves), by, flags, names or self._table.names)
        state = self._state(asked)
        kept = self._kept.pop(asked, None)
        if kept is None or kept[0] != state:
            kept = (state, self._filtered(asked) if flags & ~ALIVE else self._sorted(asked))
            while len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
        self._kept[asked] = kept
        return kept[1]

    def _state(self, asked: _Asked) -> object:
        """What the order depends on; while it is the same, so is the order."""
        shelves = [self._table.shelves[number] for number in asked.shelves]
        translated = asked.names.version if asked.names is not self._table.names else 0
        if asked.by == "name" and not asked.flags & ~ALIVE:
            return translated, *(shelf.order for shelf in shelves)
        return translated, *(shelf.version for shelf in shelves)

    def _filtered(self, asked: _Asked) -> Sequence[int]:
        held, flags = self._table.columns.flags, asked.flags
        every = self.rows(asked.shelves, asked.by, names=asked.names)
        return array("I", [row for row in every if held[row] & flags == flags])

    def _sorted(self, asked: _Asked) -> Sequence[int]:
        rows = chain.from_iterable(self._table.shelves[number].rows for number in asked.shelves)
        return array("I", sorted(rows, key=self.key(asked.by, asked.names)))

    def key(self, by: str, names: Names | None = None) -> Callable[[int], float | str]:
        """What rows are compared by; ``names`` as in ``rows``."""
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

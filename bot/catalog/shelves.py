"""Shelves (the rows at one place), by number, name and subcategory id, with their counts."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


class Counts(NamedTuple):
    """How many items there are, and how many of them are in stock."""

    total: int
    in_stock: int


class Place(NamedTuple):
    """A subcategory of a category, by English names; ``subcategory`` is empty for the category as a whole."""

    category: str
    subcategory: str


@dataclass(slots=True, eq=False)
class Shelf:
    """The rows at one place. ``version`` changes with every change of its rows, ``order`` with what may
    change their order by name. The table alone writes them.
    """

    place: Place
    rows: "array[int]" = field(default_factory=lambda: array("I"))  # in the order they came
    in_stock: int = 0
    version: int = 0
    order: int = 0
    subcategory_id: str | None = None  # what ``subcategory_info`` is asked with

    @property
    def counts(self) -> Counts:
        return Counts(len(self.rows), self.in_stock)


class Shelves(Sequence[Shelf]):
    """The shelves by number. One is known by the names of its place, or by category and subcategory's id."""

    def __init__(self) -> None:
        self._shelves: list[Shelf] = []
        self._numbers: dict[tuple[str, str, str], int] = {}
        self._of_category: dict[str, list[int]] = {}
        self._of_id: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self._shelves)

    def __getitem__(self, number: int) -> Shelf:  # type: ignore[override]  # a slice is of no use
        return self._shelves[number]

    def number(self, category: str, subcategory: str, subcategory_id: str = "") -> int:
        """Return the number of a shelf, which is created if need be."""
        number = self._numbers.setdefault((category, subcategory, subcategory_id), len(self._shelves))
        if number == len(self._shelves):
            self._shelves.append(Shelf(Place(category, subcategory), subcategory_id=subcategory_id or None))
            self._of_category.setdefault(folded(category), []).append(number)
            if subcategory_id:
                self._of_id.setdefault(subcategory_id, []).append(number)
        return number

    def of_category(self, category: str) -> list[int]:
        """Return the numbers of a category's shelves, however its name is written."""
        return list(self._of_category.get(folded(category), ()))

    def of_id(self, subcategory_id: str) -> list[int]:
        """Return the numbers of a subcategory's shelves: rows that name different categories stand on
        several.
        """
        return list(self._of_id.get(subcategory_id, ()))


def folded(name: str) -> str:
    """Fold the case and the blanks of a name, to compare it."""
    return " ".join(name.split()).casefold()

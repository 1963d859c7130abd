"""Which rows stand on which shelf, and how many of them are in stock."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


class Counts(NamedTuple):
    total: int
    in_stock: int


class Place(NamedTuple):
    """Both names are the English ones; ``subcategory`` is empty for rows that only a category is known of."""

    category: str
    subcategory: str


@dataclass(slots=True, eq=False)
class Shelf:
    """``version`` changes with every change of its rows, ``order`` with what may change their order by
    name. The table alone writes them.
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
    """The shelves by number."""

    def __init__(self) -> None:
        self._shelves: list[Shelf] = []
        self._numbers: dict[Place, int] = {}

    def __len__(self) -> int:
        return len(self._shelves)

    def __getitem__(self, number: int) -> Shelf:  # type: ignore[override]  # a slice is of no use
        return self._shelves[number]

    def number(self, category: str, subcategory: str) -> int:
        """The number of a shelf, which is made if need be."""
        place = Place(category, subcategory)
        number = self._numbers.setdefault(place, len(self._shelves))
        if number == len(self._shelves):
            self._shelves.append(Shelf(place))
        return number

    def of_category(self, category: str) -> list[int]:
        """The numbers of a category's shelves."""
        return [number for number, shelf in enumerate(self._shelves) if shelf.place.category == category]

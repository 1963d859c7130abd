"""Where rows stand among the categories that the marketplace lists.

A row tells its category by name and, if it is a product, its subcategory by id; the list tells both by name.
They meet in the answer to a question by name: its rows show the id, and SMM items, which tell none, are rows
of the place that was asked for.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.catalog.shelves import Place, Shelves


@dataclass(slots=True)
class Parts:
    """What a place is made of: subcategories by their ids, and other shelves by their numbers."""

    ids: set[str] = field(default_factory=set)
    shelves: set[int] = field(default_factory=set)


class Made(NamedTuple):
    """``Parts`` for the disk, shelves by their places."""

    place: Place
    ids: list[str]
    shelves: list[Place]


class CategoryIndex:
    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self._parts: dict[Place, Parts] = {}
        self._of_category: dict[str, list[Place]] = {}

    def note(self, place: Place, shelf: int) -> None:
        """Rows of that shelf were told to be in the place."""
        subcategory_id = self._shelves[shelf].subcategory_id
        if subcategory_id:
            self.parts(place).ids.add(subcategory_id)
        else:
            self.parts(place).shelves.add(shelf)

    def parts(self, place: Place) -> Parts:
        """What the place is known to be made of, to be added to."""
        known = self._parts.get(place)
        if known is None:
            known = self._parts[place] = Parts()
            self._of_category.setdefault(place.category, []).append(place)
        return known

    def made(self) -> list[Made]:
        """What all places are known to be made of."""
        return [
            Made(place, sorted(known.ids), [self._shelves[shelf].place for shelf in sorted(known.shelves)])
            for place, known in self._parts.items()
        ]

    def remember(self, made: Iterable[Made]) -> None:
        for place, ids, shelves in made:
            known = self.parts(place)
            known.ids.update(ids)
            known.shelves.update(self._shelves.number(*shelf) for shelf in shelves)

    def subcategory_id(self, place: Place) -> str | None:
        return next(iter(self._parts[place].ids), None) if place in self._parts else None

    def shelves_of(self, *places: Place) -> list[int]:
        """The shelves of the places together. All that a category holds is what tells its name, and what was
        found in its subcategories.
        """
        found: dict[int, None] = {}
        for place in places:
            if place.subcategory:
                found.update(dict.fromkeys(self._of_parts(place)))
                continue
            found.update(dict.fromkeys(self._shelves.of_category(place.category)))
            for within in self._of_category.get(place.category, ()):
                found.update(dict.fromkeys(self._of_parts(within)))
        return list(found)

    def of_ids(self, ids: Iterable[str]) -> list[int]:
        return [shelf for one in ids for shelf in self._shelves.of_id(one)]

    def _of_parts(self, place: Place) -> list[int]:
        known = self._parts.get(place)
        return [*self.of_ids(known.ids), *known.shelves] if known else []

"""Maps each place (subcategory of a category, by name) to the shelves whose rows belong to it.

A row tells its category by name and, if it is a product, its subcategory by id; the list tells both by name.
They meet in the answer to a question by name: its rows show the id, and SMM items, which tell none, are rows
of the place that was asked for.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.catalog.shelves import Place, Shelves


@dataclass(slots=True)
class Members:
    """What belongs to a place: subcategories by their ids, and other shelves by their numbers."""

    ids: set[str] = field(default_factory=set)
    shelves: set[int] = field(default_factory=set)


class StoredPlace(NamedTuple):
    """``Members`` as they are stored on the disk, shelves by their places."""

    place: Place
    ids: list[str]
    shelves: list[Place]


class CategoryIndex:
    """Shelves by place, as far as answers have told which rows belong where."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self._members: dict[Place, Members] = {}
        self._of_category: dict[str, list[Place]] = {}

    def add(self, place: Place, shelf: int) -> None:
        """Note that rows of a shelf belong to a place."""
        subcategory_id = self._shelves[shelf].subcategory_id
        if subcategory_id:
            self.members(place).ids.add(subcategory_id)
        else:
            self.members(place).shelves.add(shelf)

    def members(self, place: Place) -> Members:
        """Return the members of a place, to be added to."""
        known = self._members.get(place)
        if known is None:
            known = self._members[place] = Members()
            self._of_category.setdefault(place.category, []).append(place)
        return known

    def stored_places(self) -> list[StoredPlace]:
        """Return the members of all places, to be stored."""
        return [
            StoredPlace(
                place, sorted(known.ids), [self._shelves[shelf].place for shelf in sorted(known.shelves)]
            )
            for place, known in self._members.items()
        ]

    def restore(self, stored_places: Iterable[StoredPlace]) -> None:
        """Add members that were stored."""
        for place, ids, shelves in stored_places:
            known = self.members(place)
            known.ids.update(ids)
            known.shelves.update(self._shelves.number(*shelf) for shelf in shelves)

    def subcategory_id(self, place: Place) -> str | None:
        """Return an id to ask ``subcategory_info`` with, if one is known."""
        return next(iter(self._members[place].ids), None) if place in self._members else None

    def shelves_of(self, *places: Place) -> list[int]:
        """Return the numbers of all shelves of some places. A category has the shelves that tell its name,
        and those of its subcategories.
        """
        found: dict[int, None] = {}
        for place in places:
            if place.subcategory:
                found.update(dict.fromkeys(self._shelves_of_members(place)))
                continue
            found.update(dict.fromkeys(self._shelves.of_category(place.category)))
            for within in self._of_category.get(place.category, ()):
                found.update(dict.fromkeys(self._shelves_of_members(within)))
        return list(found)

    def of_ids(self, ids: Iterable[str]) -> list[int]:
        """Return the shelves of subcategories by their ids."""
        return [shelf for one in ids for shelf in self._shelves.of_id(one)]

    def _shelves_of_members(self, place: Place) -> list[int]:
        known = self._members.get(place)
        return [*self.of_ids(known.ids), *known.shelves] if known else []

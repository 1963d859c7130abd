"""All that is for sale, in memory: one table of rows, their names and a search index for each language."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce
from heapq import nsmallest
from operator import or_

import msgspec

from bot.catalog import packing
from bot.catalog.category_index import CategoryIndex
from bot.catalog.columns import ALIVE
from bot.catalog.crawl import EVERYTHING, NOWHERE, Target
from bot.catalog.item_update import ItemUpdate
from bot.catalog.languages import ENGLISH
from bot.catalog.names import Names
from bot.catalog.row_sets import bits_of, rows_of
from bot.catalog.search import Index, merged
from bot.catalog.shelves import Counts, Place
from bot.catalog.sorting import SortedRows
from bot.catalog.table import Table
from bot.market.models import Item, Rows


@dataclass(slots=True)
class Translation:
    """What the rows are called in a language other than English, and how they are found by it."""

    names: Names = field(default_factory=Names)
    index: Index = field(default_factory=Index)

    def rename(self, row: int, name: str | None) -> None:
        known = self.names.get(row)
        if known == name:
            return
        if known is not None:
            self.index.discard(row, known)
        if name is not None:
            self.index.add(row, name)
        self.names.put(row, name)


class Contents:
    def __init__(self) -> None:
        self.table = Table()
        self.read_at: dict[Target, datetime] = {}
        self.surveyed = False  # the list of everything was gone through once, if not without gaps
        self.changed: set[int] = set()  # pieces (see ``packing``) that are not on the disk as they are here
        self.listed = CategoryIndex(self.table.shelves)
        self._missed: set[int] = set()  # services that were not seen where they should be
        self._orders = SortedRows(self.table)
        self.pictures = Names()
        self.index = Index()
        self.tongues: dict[str, Translation] = {}
        self.shops: dict[str, int] = {}  # the table's number of each

    def __len__(self) -> int:
        """How many items are for sale."""
        return self.table.having(ALIVE).bit_count()

    # Taking in what was read

    def take(self, place: Place, items: Iterable[Item]) -> None:
        """Rows that were told to be in a place (``NOWHERE``: for sale), new or changed."""
        for item in items:
            self._missed.discard(item.service)
            known = self.table.row_of(item.service)
            shelf = self._shelf(item, known, place)
            stood = None if known is None else self.table.shelf_of(known)
            put = self.table.put(item, shelf)
            self.pictures.put(put.row, item.image_url)
            if place != NOWHERE:
                self.listed.note(place, shelf)
            if put.before != item.name or stood != shelf:
                self.changed.add(put.row // packing.PIECE)
            if put.before == item.name:
                continue
            if put.before is not None:
                self.index.discard(put.row, put.before)
            self.index.add(put.row, item.name)

    def _shelf(self, item: Item, known: int | None, place: Place) -> int:
        """Where an item stands, by what its row tells or, if that is nothing, by what was asked for."""
        shelves, category = self.table.shelves, item.category or place.category
        if item.subcategory_id:
            return shelves.number(category, "", item.subcategory_id)
        if not place.subcategory and known is not None:
            here = self.table.shelf_of(known)
            if shelves[here].subcategory_id is None and category in ("", shelves[here].place.category):
                return here
        return shelves.number(category, place.subcategory)

    def meet(self, place: Place, page: Rows[Item]) -> bool:
        """Whether one page of a place is enough to know all of it: where its rows tell the subcategory's id,
        and the rows of that id are as many as its total.
        """
        shelves = self.listed.of_ids({item.subcategory_id or "" for item in page.rows})
        total = sum(len(self.table.shelves[shelf].rows) for shelf in shelves)
        if not total or page.total != total or not all(item.subcategory_id for item in page.rows):
            return False
        for shelf in shelves:
            self.listed.note(place, shelf)
        return True

    def unseen(self, rows: Iterable[int], seen: AbstractSet[int]) -> list[int]:
        """Those of the rows that are for sale, as far as is known, and were not seen."""
        services, flags = self.table.columns.services, self.table.columns.flags
        return [row for row in rows if flags[row] & ALIVE and services[row] not in seen]

    def set_aside(self, rows: Iterable[int]) -> None:
        """Rows that are not where they were: they stay in their category until everything was read again,
        which tells whether they are for sale elsewhere.
        """
        for row in rows:
            item = msgspec.structs.replace(self.table.item(row), subcategory_id=None)
            self.table.put(item, self.table.shelves.number(item.category, ""))
            self._missed.add(item.service)
            self.changed.add(row // packing.PIECE)

    def let_go(self, rows: Iterable[int], *, sure: bool) -> None:
        """Rows that were not seen where they should be are no longer for sale: at once if it is sure, else
        when they are missed once more.
        """
        for row in rows:
            service = self.table.service(row)
            if not sure and service not in self._missed:
                self._missed.add(service)
                continue
            self._missed.discard(service)
            self.changed.add(row // packing.PIECE)
            self.index.discard(row, self.table.kill(row) or "")
            for tongue in self.tongues.values():
                tongue.rename(row, None)

    def take_strays(self, items: Iterable[Item]) -> None:
        """Items that no list told yet."""
        self.take(NOWHERE, [item for item in items if self.table.row_of(item.service) is None])

    def take_names(self, lang: str, names: Mapping[int, str]) -> None:
        """What items are called in another language, by their numbers; unknown items have no name."""
        tongue = self.tongues.setdefault(lang, Translation())
        for service, name in names.items():
            row = self.table.row_of(service)
            if row is not None:
                tongue.rename(row, None if name == self.table.names.get(row) else name)

    def take_shop(self, shop: str, services: Iterable[int]) -> None:
        """The items that a shop sells."""
        number = self.shops.setdefault(shop, len(self.shops) + 1)
        for service in services:
            row = self.table.row_of(service)
            if row is not None:
                self.table.put_shop(row, number)

    def learn(self, glimpse: ItemUpdate) -> None:
        """Somebody has just seen price and stock of an item."""
        row = self.table.row_of(glimpse.service)
        if row is None:
            return
        before = self.table.item(row)
        after = glimpse.of(before)
        if after is not before:
            self.table.look(row, after.rate, after.stock)

    # Looking things up

    def item(self, row: int, lang: str) -> Item:
        found = self.table.item(row, self.name(row, lang))
        picture = self.pictures.get(row)
        return found if picture is None else msgspec.structs.replace(found, image_url=picture)

    def name(self, row: int, lang: str) -> str | None:
        """What it is called in a language; ``None``: as in English."""
        tongue = self.tongues.get(lang)
        return None if tongue is None else tongue.names.get(row)

    def told(self, place: Place) -> bool:
        """Whether all that is in the place is known. What was never asked for is not empty: a category that
        no row names may be called otherwise in the rows.
        """
        if Target(place) in self.read_at:
            return True
        return not place.subcategory and self.surveyed and self.counts([place]).total > 0

    def read_at_of(self, place: Place) -> datetime | None:
        """When the place was read last, by itself or with everything."""
        times = (self.read_at.get(Target(place)), self.read_at.get(EVERYTHING))
        return max(filter(None, times), default=None)

    def unsorted(self) -> set[str]:
        """Categories with items of which no subcategory is known."""
        return {
            shelf.place.category
            for shelf in self.table.shelves
            if shelf.rows and not shelf.place.subcategory and shelf.subcategory_id is None
        }

    def counts(self, places: Iterable[Place]) -> Counts:
        of_each = [self.table.shelves[shelf].counts for shelf in self.listed.shelves_of(*places)]
        return Counts(sum(one.total for one in of_each), sum(one.in_stock for one in of_each))

    def subcategory_id(self, place: Place) -> str | None:
        """What ``subcategory_info`` is asked with; only products tell it."""
        return self.listed.subcategory_id(place)

    def ordered(self, places: Iterable[Place], by: str, flags: int, lang: str) -> Sequence[int]:
        """The rows of some places that have all the flags, by ``name``, ``price`` or ``stock``."""
        tongue, shelves = self.tongues.get(lang), self.listed.shelves_of(*places)
        return self._orders.rows(shelves, by, flags=flags | ALIVE, names=tongue.names if tongue else None)

    def sorted_rows(self, rows: Iterable[int], by: str, lang: str) -> list[int]:
        """Any rows by ``name``, ``price`` or ``stock``."""
        tongue = self.tongues.get(lang)
        return sorted(rows, key=self._orders.key(by, tongue.names if tongue else None))

    def by_price(self, rows: int, most: int | None = None) -> list[int]:
        """A set of rows, the cheapest first; no more than ``most``."""
        price = self.table.columns.prices.__getitem__
        return sorted(rows_of(rows), key=price) if most is None else nsmallest(most, rows_of(rows), key=price)

    def met(self, words: str, lang: str, within: int | None = None) -> int:
        """The set of the rows of ``find``, by whichever language's names come nearer to the words."""
        found = [self.index.met(words, within)]
        if lang in self.tongues:
            found.append(self.tongues[lang].index.met(words, within))
        nearest = min((one.missing, one.guessed) for one in found)
        return reduce(or_, (one.rows for one in found if (one.missing, one.guessed) == nearest))

    def shown_name(self, row: int, lang: str) -> str:
        return self.name(row, lang) or self.table.names.get(row) or ""

    def of_shop(self, shop: str, flags: int) -> int:
        """The set of a shop's rows that have all the flags."""
        number = self.shops.get(shop)
        return 0 if number is None else self.table.of_shop(number) & self.table.having(flags | ALIVE)

    def find(self, words: str, lang: str, most: int, within: int | None = None) -> list[int]:
        """Ranked rows, found by their English names and by those of the customer's language."""
        rankings = [self.index.ranked(words, most, within)]
        if lang in self.tongues:
            rankings.append(self.tongues[lang].index.ranked(words, most, within))
        return merged(rankings, most)

    def alike(self, row: int, flags: int, most: int) -> list[int]:
        """Rows of the same shelf and of other shops whose names share the most words with the row's."""
        table = self.table
        shelf = bits_of(table.shelves[table.shelf_of(row)].rows, len(table))
        seller = table.shop_of(row)
        same = 1 << row | (table.of_shop(seller) if seller else 0)
        return self.find(
            table.names.get(row) or "", ENGLISH, most, shelf & ~same & table.having(flags | ALIVE)
        )

    def rows(self, place: Place) -> list[int]:
        """The rows of a place."""
        return [row for shelf in self.listed.shelves_of(place) for row in self.table.shelves[shelf].rows]

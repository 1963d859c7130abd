"""All that is for sale, in memory: one table of rows, their names and a search index for each language."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce
from heapq import nsmallest
from operator import or_

import msgspec

from bot.catalog import packing
from bot.catalog.bits import bits_of, rows_of
from bot.catalog.columns import ALIVE
from bot.catalog.crawl import NOWHERE, Target
from bot.catalog.glimpse import Glimpse
from bot.catalog.languages import ENGLISH
from bot.catalog.names import Names
from bot.catalog.order import Orders
from bot.catalog.search import Index, merged
from bot.catalog.shelves import Counts, Place
from bot.catalog.table import Table
from bot.market.models import Item


@dataclass(slots=True)
class Tongue:
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
        self._orders = Orders(self.table)
        self._pictures = Names()
        self._index = Index()
        self._tongues: dict[str, Tongue] = {}
        self._shops: dict[str, int] = {}  # the table's number of each

    def __len__(self) -> int:
        """How many items are for sale."""
        return self.table.having(ALIVE).bit_count()

    # Taking in what was read

    def take(self, place: Place, items: Iterable[Item]) -> None:
        """Rows of a place, new or changed."""
        shelf = self.table.shelves.number(*place)
        for item in items:
            put = self.table.put(item, shelf)
            self._pictures.put(put.row, item.image_url)
            if put.before == item.name:
                continue
            if put.before is not None:
                self._index.discard(put.row, put.before)
            self._index.add(put.row, item.name)

    def pack(self, place: Place) -> Iterator[bytes]:
        """The rows of a place for the disk, in pieces."""
        return packing.pack(self.table, self.table.shelves.number(*place))

    def unpack(self, piece: bytes) -> Iterable[int]:
        """Rows from the disk, which ``enlist`` then makes findable."""
        return packing.unpack(self.table, piece) or ()

    def enlist(self, rows: Iterable[int]) -> None:
        for row in rows:
            self._index.add(row, self.table.names.get(row) or "")

    def pictures(self, place: Place) -> dict[int, str]:
        """The addresses of the pictures in a place, by service."""
        found = ((self.table.service(row), self._pictures.get(row)) for row in self.rows(place))
        return {service: address for service, address in found if address is not None}

    def take_pictures(self, pictures: Mapping[int, str]) -> None:
        for service, address in pictures.items():
            if (row := self.table.row_of(service)) is not None:
                self._pictures.put(row, address)

    def close(self, place: Place, seen: Iterable[int]) -> None:
        """A place was read to its end: what was not seen there is no longer for sale."""
        there = frozenset(seen)
        for row in tuple(self.rows(place)):
            if self.table.service(row) not in there:
                name = self.table.kill(row)
                self._index.discard(row, name or "")
                for tongue in self._tongues.values():
                    tongue.rename(row, None)

    def take_down(self, place: Place) -> None:
        """A place is no more. Should it come back, it is read anew, in every language."""
        self.close(place, ())
        if place != NOWHERE and Target(place) in self.read_at:
            self.read_at = {target: read for target, read in self.read_at.items() if target.place != place}

    def take_strays(self, items: Iterable[Item]) -> None:
        """Items of which no list told the place; they find it when that is read."""
        for item in items:
            if self.table.row_of(item.service) is None:
                self.take(Place(item.category, ""), (item,))

    def take_names(self, lang: str, names: Mapping[int, str]) -> None:
        """What items are called in another language, by their numbers; unknown items have no name."""
        tongue = self._tongues.setdefault(lang, Tongue())
        for service, name in names.items():
            row = self.table.row_of(service)
            if row is not None:
                tongue.rename(row, None if name == self.table.names.get(row) else name)

    def take_shop(self, shop: str, services: Iterable[int]) -> None:
        """The items that a shop sells."""
        number = self._shops.setdefault(shop, len(self._shops) + 1)
        for service in services:
            row = self.table.row_of(service)
            if row is not None:
                self.table.put_shop(row, number)

    def learn(self, glimpse: Glimpse) -> None:
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
        picture = self._pictures.get(row)
        return found if picture is None else msgspec.structs.replace(found, image_url=picture)

    def name(self, row: int, lang: str) -> str | None:
        """What it is called in a language; ``None``: as in English."""
        tongue = self._tongues.get(lang)
        return None if tongue is None else tongue.names.get(row)

    def counts(self, places: Iterable[Place]) -> Counts:
        of_each = [self.table.shelves[self.table.shelves.number(*place)].counts for place in places]
        return Counts(sum(one.total for one in of_each), sum(one.in_stock for one in of_each))

    def subcategory_id(self, place: Place) -> str | None:
        """What ``subcategory_info`` is asked with; only products tell it."""
        return self.table.shelves[self.table.shelves.number(*place)].subcategory_id

    def ordered(self, places: Iterable[Place], by: str, flags: int, lang: str) -> Sequence[int]:
        """The rows of some places that have all the flags, by ``name``, ``price`` or ``stock``."""
        shelves = [self.table.shelves.number(*place) for place in places]
        tongue = self._tongues.get(lang)
        return self._orders.rows(shelves, by, flags=flags | ALIVE, names=tongue.names if tongue else None)

    def every_place(self) -> list[Place]:
        return [shelf.place for shelf in self.table.shelves]

    def sorted_rows(self, rows: Iterable[int], by: str, lang: str) -> list[int]:
        """Any rows by ``name``, ``price`` or ``stock``."""
        tongue = self._tongues.get(lang)
        return sorted(rows, key=self._orders.key(by, tongue.names if tongue else None))

    def by_price(self, rows: int, most: int | None = None) -> list[int]:
        """A set of rows, the cheapest first; no more than ``most``."""
        price = self.table.columns.prices.__getitem__
        return sorted(rows_of(rows), key=price) if most is None else nsmallest(most, rows_of(rows), key=price)

    def met(self, words: str, lang: str, within: int | None = None) -> int:
        """The set of the rows of ``find``, by whichever language's names come nearer to the words."""
        found = [self._index.met(words, within)]
        if lang in self._tongues:
            found.append(self._tongues[lang].index.met(words, within))
        nearest = min((one.missing, one.guessed) for one in found)
        return reduce(or_, (one.rows for one in found if (one.missing, one.guessed) == nearest))

    def shown_name(self, row: int, lang: str) -> str:
        return self.name(row, lang) or self.table.names.get(row) or ""

    def of_shop(self, shop: str, flags: int) -> int:
        """The set of a shop's rows that have all the flags."""
        number = self._shops.get(shop)
        return 0 if number is None else self.table.of_shop(number) & self.table.having(flags | ALIVE)

    def find(self, words: str, lang: str, most: int, within: int | None = None) -> list[int]:
        """Ranked rows, found by their English names and by those of the customer's language."""
        rankings = [self._index.ranked(words, most, within)]
        if lang in self._tongues:
            rankings.append(self._tongues[lang].index.ranked(words, most, within))
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

    def rows(self, place: Place) -> Sequence[int]:
        """The rows of a place, as they came."""
        return self.table.shelves[self.table.shelves.number(*place)].rows

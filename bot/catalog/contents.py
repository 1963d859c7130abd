"""The catalogue in memory: one table of rows, with names and a search index for each language."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce
from heapq import nsmallest
from operator import or_

import msgspec

from bot.catalog import packing
from bot.catalog.category_index import CategoryIndex
from bot.catalog.columns import FOR_SALE
from bot.catalog.crawl import EVERYTHING, NO_PLACE, Target
from bot.catalog.item_update import ItemUpdate
from bot.catalog.languages import ENGLISH
from bot.catalog.names import Names
from bot.catalog.ranking import merge_rankings
from bot.catalog.row_sets import bits_of, rows_of
from bot.catalog.search import Index
from bot.catalog.shelves import Counts, Place
from bot.catalog.sorting import SortedRows
from bot.catalog.table import Table
from bot.catalog.unshared import Unshared
from bot.market.models import Item, Rows


@dataclass(slots=True)
class Translation:
    """Names of rows in a language other than English, and the search index over them."""

    names: Names = field(default_factory=Names)
    index: Index = field(default_factory=Index)

    def rename(self, names: Mapping[int, str | None]) -> None:
        """Set the names of rows and index them; None removes one."""
        new: dict[int, str] = {}
        for row, name in names.items():
            known = self.names.get(row)
            if known == name:
                continue
            if known is not None:
                self.index.discard(row, known)
            if name is not None:
                new[row] = name
            self.names.put(row, name)
        self.index.add_all(new.items())


class Contents:
    """All items for sale, as far as they were read, and which lists were read when."""

    def __init__(self) -> None:
        self.table = Table()
        self.read_at: dict[Target, datetime] = {}
        self.crawled_once = False  # the list of everything was gone through once, if not without gaps
        self.changed: set[int] = set()  # chunks (see ``packing``) that are not on the disk as they are here
        self.unshared = Unshared()
        self.categories = CategoryIndex(self.table.shelves)
        self._missing_once: set[int] = set()  # services that were not seen where they should be
        self._sorted_rows = SortedRows(self.table)
        self.pictures = Names()
        self.index = Index()
        self.translations: dict[str, Translation] = {}
        self.shops: dict[str, int] = {}  # the table's number of each

    def __len__(self) -> int:
        """Return how many items are for sale."""
        return self.table.with_flags(FOR_SALE).bit_count()

    # Storing what was read

    def add_items(self, place: Place, items: Iterable[Item]) -> None:
        """Add or update items that a list of ``place`` told; ``NO_PLACE``: of no place in particular."""
        self.put(self._shelved(place, items))

    def _shelved(self, place: Place, items: Iterable[Item]) -> Iterator[tuple[Item, int]]:
        for item in items:
            shelf = self._shelf_for(item, self.table.row_of(item.service), place)
            if place != NO_PLACE:
                self.categories.add(place, shelf)
            yield item, shelf

    def put(self, shelved: Iterable[tuple[Item, int]]) -> None:
        """Add or update items, each with the number of its shelf."""
        named: dict[int, str] = {}
        for item, shelf in shelved:
            self._missing_once.discard(item.service)
            known = self.table.row_of(item.service)
            former_shelf = None if known is None else self.table.shelf_of(known)
            put = self.table.put(item, shelf)
            if self.pictures.get(put.row) != item.image_url:
                self.pictures.put(put.row, item.image_url)
            chunk = put.row // packing.CHUNK_ROWS
            self.unshared.rows.add(chunk)
            if put.before != item.name or former_shelf != shelf:
                self.changed.add(chunk)
            if put.before == item.name:
                continue
            if put.before is not None and put.row not in named:
                self.index.discard(put.row, put.before)
            named[put.row] = item.name
        self.index.add_all(named.items())

    def _shelf_for(self, item: Item, known: int | None, place: Place) -> int:
        """Return the shelf of an item, by its own fields or else by the place that was asked for."""
        shelves, category = self.table.shelves, item.category or place.category
        if item.subcategory_id:
            return shelves.number(category, "", item.subcategory_id)
        if not place.subcategory and known is not None:
            here = self.table.shelf_of(known)
            if shelves[here].subcategory_id is None and category in ("", shelves[here].place.category):
                return here
        return shelves.number(category, place.subcategory)

    def confirm_known(self, place: Place, page: Rows[Item]) -> bool:
        """Whether one page of a place is enough to know all of it: where its rows tell the subcategory's id,
        and the rows of that id are as many as its total.
        """
        shelves = self.categories.of_ids({item.subcategory_id or "" for item in page.rows})
        total = sum(len(self.table.shelves[shelf].rows) for shelf in shelves)
        if not total or page.total != total or not all(item.subcategory_id for item in page.rows):
            return False
        for shelf in shelves:
            self.categories.add(place, shelf)
        return True

    def unseen(self, rows: Iterable[int], seen: AbstractSet[int]) -> list[int]:
        """Return the rows for sale whose services are not among the ``seen`` ones."""
        services, flags = self.table.columns.services, self.table.columns.flags
        return [row for row in rows if flags[row] & FOR_SALE and services[row] not in seen]

    def move_to_category(self, rows: Iterable[int]) -> None:
        """Move rows that left their subcategory to their category, until the list of everything was read
        again and tells whether they are still for sale.
        """
        for row in rows:
            item = msgspec.structs.replace(self.table.item(row), subcategory_id=None)
            self.table.put(item, self.table.shelves.number(item.category, ""))
            self._missing_once.add(item.service)
            self.unshared.add_row(row)
            self.changed.add(row // packing.CHUNK_ROWS)

    def remove_unseen(self, rows: Iterable[int], *, sure: bool) -> None:
        """Remove rows that the list of everything did not tell: at once if ``sure``, else when they are
        missing for the second time.
        """
        for row in rows:
            service = self.table.service(row)
            if not sure and service not in self._missing_once:
                self._missing_once.add(service)
                continue
            self._missing_once.discard(service)
            self.unshared.add_row(row)
            self.changed.add(row // packing.CHUNK_ROWS)
            self.index.discard(row, self.table.remove(row) or "")
            for translation in self.translations.values():
                translation.rename({row: None})

    def add_unlisted(self, items: Iterable[Item]) -> None:
        """Add items that no list told yet."""
        self.add_items(NO_PLACE, [item for item in items if self.table.row_of(item.service) is None])

    def set_names(self, lang: str, names: Mapping[int, str]) -> None:
        """Set names in another language by service; services that are not for sale are passed over."""
        translation = self.translations.setdefault(lang, Translation())
        english, row_of = self.table.names, self.table.row_of
        renamed = {
            row: None if name == english.get(row) else name
            for service, name in names.items()
            if (row := row_of(service)) is not None
        }
        translation.rename(renamed)
        self.unshared.add_names(lang, renamed)

    def set_shop(self, shop: str, services: Iterable[int]) -> None:
        """Note which items a shop sells, by service."""
        number = self.shops.setdefault(shop, len(self.shops) + 1)
        for service in services:
            row = self.table.row_of(service)
            if row is not None:
                self.table.put_shop(row, number)
                self.unshared.add_row(row)

    def learn(self, update: ItemUpdate) -> None:
        """Store a newer price and stock of an item."""
        row = self.table.row_of(update.service)
        if row is None:
            return
        before = self.table.item(row)
        after = update.applied_to(before)
        if after is not before:
            self.table.set_price_and_stock(row, after.rate, after.stock)
            self.unshared.add_row(row)

    # Looking things up

    def item(self, row: int, lang: str) -> Item:
        """Return the item of a row, named in ``lang`` where there is such a name."""
        found = self.table.item(row, self.name(row, lang))
        picture = self.pictures.get(row)
        return found if picture is None else msgspec.structs.replace(found, image_url=picture)

    def name(self, row: int, lang: str) -> str | None:
        """Return the name in another language; ``None``: as in English."""
        translation = self.translations.get(lang)
        return None if translation is None else translation.names.get(row)

    def is_known(self, place: Place) -> bool:
        """Return whether all rows of a place are known. One that was never read is not taken for empty: a
        category that no row names may be called otherwise in the rows.
        """
        if Target(place) in self.read_at:
            return True
        return not place.subcategory and self.crawled_once and self.counts([place]).total > 0

    def read_at_of(self, place: Place) -> datetime | None:
        """Return when a place was read last, by itself or with everything."""
        times = (self.read_at.get(Target(place)), self.read_at.get(EVERYTHING))
        return max(filter(None, times), default=None)

    def categories_without_subcategories(self) -> set[str]:
        """Return the categories with items whose subcategory is not known."""
        return {
            shelf.place.category
            for shelf in self.table.shelves
            if shelf.rows and not shelf.place.subcategory and shelf.subcategory_id is None
        }

    def counts(self, places: Iterable[Place]) -> Counts:
        """Return how many items some places have, and how many of them in stock."""
        of_each = [self.table.shelves[shelf].counts for shelf in self.categories.shelves_of(*places)]
        return Counts(sum(one.total for one in of_each), sum(one.in_stock for one in of_each))

    def subcategory_id(self, place: Place) -> str | None:
        """Return the id that ``subcategory_info`` takes; only products tell it."""
        return self.categories.subcategory_id(place)

    def ordered(self, places: Iterable[Place], by: str, flags: int, lang: str) -> Sequence[int]:
        """Return the rows of places with all ``flags``, sorted by ``name``, ``price`` or ``stock``."""
        translation, shelves = self.translations.get(lang), self.categories.shelves_of(*places)
        return self._sorted_rows.rows(
            shelves, by, flags=flags | FOR_SALE, names=translation.names if translation else None
        )

    def sorted_rows(self, rows: Iterable[int], by: str, lang: str) -> list[int]:
        """Sort any rows by ``name``, ``price`` or ``stock``."""
        translation = self.translations.get(lang)
        return sorted(rows, key=self._sorted_rows.key(by, translation.names if translation else None))

    def by_price(self, rows: int, most: int | None = None) -> list[int]:
        """Sort a set of rows by price, the cheapest first; at most ``most`` of them."""
        price = self.table.columns.prices.__getitem__
        return sorted(rows_of(rows), key=price) if most is None else nsmallest(most, rows_of(rows), key=price)

    def match(self, words: str, lang: str, within: int | None = None) -> int:
        """Return the set of rows that match ``words`` best, by English names or those in ``lang``."""
        found = [self.index.match(words, within)]
        if lang in self.translations:
            found.append(self.translations[lang].index.match(words, within))
        nearest = min((one.missing, one.guessed) for one in found)
        return reduce(or_, (one.rows for one in found if (one.missing, one.guessed) == nearest))

    def display_name(self, row: int, lang: str) -> str:
        """Return the name in ``lang``, or else in English."""
        return self.name(row, lang) or self.table.names.get(row) or ""

    def of_shop(self, shop: str, flags: int) -> int:
        """Return the set of a shop's rows that have all ``flags``."""
        number = self.shops.get(shop)
        return 0 if number is None else self.table.of_shop(number) & self.table.with_flags(flags | FOR_SALE)

    def shop_of(self, row: int) -> str:
        """Return the id of the shop that sells a row; empty where none was seen to."""
        number = self.table.shop_of(row)
        return next((shop for shop, known in self.shops.items() if known == number), "")

    def find(self, words: str, lang: str, most: int, within: int | None = None) -> list[int]:
        """Search: at most ``most`` rows by their names in English and in ``lang``, the best first."""
        if lang not in self.translations:
            return self.index.find(words, most, within)
        indexes = (self.index, self.translations[lang].index)
        return merge_rankings([index.ranked(words, most, within) for index in indexes], most)

    def similar(self, row: int, flags: int, most: int) -> list[int]:
        """Return rows of the same shelf and other shops whose names share the most words with this row's."""
        table = self.table
        shelf = bits_of(table.shelves[table.shelf_of(row)].rows, len(table))
        seller = table.shop_of(row)
        same = 1 << row | (table.of_shop(seller) if seller else 0)
        return self.find(
            table.names.get(row) or "", ENGLISH, most, shelf & ~same & table.with_flags(flags | FOR_SALE)
        )

    def rows(self, place: Place) -> list[int]:
        """Return the rows of a place."""
        return [row for shelf in self.categories.shelves_of(place) for row in self.table.shelves[shelf].rows]

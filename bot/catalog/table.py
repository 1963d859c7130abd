"""The table of all items, by row: columns, English names, shelves, and sets of rows by condition.

An item takes some 200 bytes instead of a kilobyte and a half. Its description is not stored: a card asks for
it.
"""

from array import array
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import compress
from typing import Literal, NamedTuple

from bot.catalog.columns import FOR_SALE, IN_STOCK, Columns
from bot.catalog.names import Names
from bot.catalog.shelves import Shelves
from bot.market.models import Item

_DIGITS = bytes.maketrans(b"\0\1", b"01")
_MOST_SETS = 100  # kept of one version: anybody may ask for any price


class _SetKey(NamedTuple):
    """Key of a cached set. Flags 5, shop 5 and a price of 5 are different keys."""

    kind: Literal["flags", "below", "up to", "shop"]
    value: int | Decimal


class Put(NamedTuple):
    """The row an item was stored in, and the name it had before; ``None``: it was not for sale."""

    row: int
    before: str | None


class Table:
    """Items by row. Rows are numbered from 0 up, and a service keeps its row for good, also while it is not
    for sale.

    ``names`` are the English ones. ``version`` changes with every change of a row. Rows are written by this
    class alone.
    """

    def __init__(self) -> None:
        self.version = 0
        self.columns = Columns()
        self.names = Names()
        self.shelves = Shelves()
        self._shelf = array("I")  # of each row
        self._rows: dict[int, int] = {}  # by service
        self._sets: dict[_SetKey, int] = {}  # of this version:
        self._sets_version = 0

    def __len__(self) -> int:
        """Return how many rows there are, those not for sale as well."""
        return len(self._shelf)

    def put(self, item: Item, shelf: int) -> Put:
        """Insert or update an item on a shelf."""
        row = self._rows.get(item.service)
        if row is None:
            row = self._rows[item.service] = self.columns.append(item.service)
            self._shelf.append(shelf)
        before = self._take_from_shelf(row, moving_to=shelf)
        target = self.shelves[shelf]
        if before is None or self._shelf[row] != shelf:
            target.rows.append(row)
            target.order += 1
        if before != item.name:
            self.names.put(row, item.name)
            target.order += 1
        self._shelf[row] = shelf
        self.columns.write(row, item)
        target.in_stock += self.columns.flags[row] & IN_STOCK != 0
        target.subcategory_id = item.subcategory_id or target.subcategory_id
        self._changed(shelf)
        return Put(row, before)

    def extend(self, shelves: Sequence[int], columns: Columns, names: Names) -> list[int]:
        """Insert many rows at once, each with its shelf; return their numbers, without those whose service is
        in the table already.
        """
        rows = self.columns.extend(columns)
        self.names.extend(rows.start, names, len(rows))
        self._shelf.extend(shelves)
        new = [service not in self._rows for service in columns.services]
        added = list(compress(rows, new))
        for row in rows:
            if not new[row - rows.start]:
                self.columns.flags[row] = 0
        self._rows.update(zip(compress(columns.services, new), added, strict=True))
        for row in added:
            target = self.shelves[self._shelf[row]]
            target.rows.append(row)
            target.in_stock += self.columns.flags[row] & IN_STOCK != 0
        for shelf in set(shelves):
            self.shelves[shelf].order += 1
            self._changed(shelf)
        return added

    def set_price_and_stock(self, row: int, rate: Decimal, stock: int | None) -> None:
        """Update price and stock of a row that is for sale."""
        target = self.shelves[self._shelf[row]]
        target.in_stock -= self.columns.flags[row] & IN_STOCK != 0
        self.columns.set_price_and_stock(row, rate, stock)
        target.in_stock += self.columns.flags[row] & IN_STOCK != 0
        self._changed(self._shelf[row])

    def put_shop(self, row: int, shop: int) -> None:
        """Store the number of the shop that sells a row; 0 is unknown."""
        self.columns.shops[row] = shop
        self._changed(self._shelf[row])

    def remove(self, row: int) -> str | None:
        """Mark a row as not for sale; return the name it had."""
        before = self._take_from_shelf(row, moving_to=None)
        self.columns.flags[row] = 0
        return before

    def row_of(self, service: int) -> int | None:
        """Return the row of a service, if it is for sale."""
        row = self._rows.get(service)
        return row if row is not None and self.columns.flags[row] & FOR_SALE else None

    def item(self, row: int, name: str | None = None) -> Item:
        """Return the stored item of a row; ``name`` is a translation."""
        shelf = self.shelves[self._shelf[row]]
        known = name or self.names.get(row) or ""
        return self.columns.item(row, known, shelf.place.category, shelf.subcategory_id)

    def rate(self, row: int) -> Decimal:
        """Return the price of a row in dollars."""
        return self.columns.rate(row)

    def service(self, row: int) -> int:
        """Return the number to order a row with."""
        return self.columns.services[row]

    def shelf_of(self, row: int) -> int:
        """Return the number of a row's shelf."""
        return self._shelf[row]

    def shop_of(self, row: int) -> int:
        """Return the number of a row's shop; 0 is unknown."""
        return self.columns.shops[row]

    def with_flags(self, flags: int = FOR_SALE) -> int:
        """Return the set of rows with all ``flags``: an integer with bit n for row n."""
        digits = bytes(b"01"[byte & flags == flags] for byte in range(256))
        return self._set(_SetKey("flags", flags), lambda: self.columns.flags.translate(digits))

    def cheaper_than(self, dollars: Decimal) -> int:
        """Return the set of rows with a lower price, for sale or not."""
        limit = float(dollars)
        return self._priced(_SetKey("below", dollars), limit.__gt__)

    def costing_at_most(self, dollars: Decimal) -> int:
        """Return the set of rows with that price or a lower one, for sale or not."""
        limit = float(dollars)
        return self._priced(_SetKey("up to", dollars), limit.__ge__)

    def of_shop(self, shop: int) -> int:
        """Return the set of a shop's rows, for sale or not."""
        key = _SetKey("shop", shop)
        return self._set(key, lambda: bytes(map(shop.__eq__, self.columns.shops)).translate(_DIGITS))

    def _priced(self, key: _SetKey, fits: Callable[[float], bool]) -> int:
        return self._set(key, lambda: bytes(map(fits, self.columns.prices)).translate(_DIGITS))

    def _set(self, key: _SetKey, digits: Callable[[], bytes | bytearray]) -> int:
        if self._sets_version != self.version:
            self._sets, self._sets_version = {}, self.version
        found = self._sets.get(key)
        if found is None:
            if len(self._sets) >= _MOST_SETS:
                del self._sets[next(iter(self._sets))]
            found = self._sets[key] = int(digits()[::-1] or b"0", 2)
        return found

    def _take_from_shelf(self, row: int, moving_to: int | None) -> str | None:
        """Remove a row from its shelf, unless it stays there; return the name it had."""
        flags = self.columns.flags[row]
        if not flags & FOR_SALE:
            return None
        shelf = self.shelves[self._shelf[row]]
        shelf.in_stock -= flags & IN_STOCK != 0
        if self._shelf[row] != moving_to:
            shelf.rows.remove(row)
            shelf.order += 1
            self._changed(self._shelf[row])
        return self.names.get(row)

    def _changed(self, shelf: int) -> None:
        self.version += 1
        self.shelves[shelf].version += 1

"""The items of the whole catalogue: some 200 bytes each instead of a kilobyte and a half. A card asks live
for what is not kept: description and picture.
"""

from array import array
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import compress
from typing import Literal, NamedTuple

from bot.catalog.columns import ALIVE, IN_STOCK, Columns
from bot.catalog.names import Names
from bot.catalog.shelves import Shelves
from bot.market.models import Item

_DIGITS = bytes.maketrans(b"\0\1", b"01")
_MOST_SETS = 100  # kept of one version: anybody may ask for any price


class _Chosen(NamedTuple):
    """What a set holds. The kinds have numbers of their own: flags 5, shop 5 and a price of 5 are not one."""

    kind: Literal["flags", "below", "up to", "shop"]
    value: int | Decimal


class Put(NamedTuple):
    """Where an item was put, and the name the row had till then; ``None``: it was not for sale."""

    row: int
    before: str | None


class Table:
    """Rows are numbered from 0 up, and a service keeps its row for good, also while it is not for sale.

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
        self._sets: dict[_Chosen, int] = {}  # of this version:
        self._sets_version = 0

    def __len__(self) -> int:
        """How many rows there are, those not for sale as well."""
        return len(self._shelf)

    def put(self, item: Item, shelf: int) -> Put:
        """Add an item, or write over what was known of it."""
        row = self._rows.get(item.service)
        if row is None:
            row = self._rows[item.service] = self.columns.append(item.service)
            self._shelf.append(shelf)
        before = self._take_off(row, moving_to=shelf)
        onto = self.shelves[shelf]
        if before is None or self._shelf[row] != shelf:
            onto.rows.append(row)
            onto.order += 1
        if before != item.name:
            self.names.put(row, item.name)
            onto.order += 1
        self._shelf[row] = shelf
        self.columns.write(row, item)
        onto.in_stock += self.columns.flags[row] & IN_STOCK != 0
        onto.subcategory_id = item.subcategory_id or onto.subcategory_id
        self._changed(shelf)
        return Put(row, before)

    def extend(self, shelves: Sequence[int], columns: Columns, names: Names) -> list[int]:
        """Add many rows at once, each with its shelf; which rows they are, without those whose service is in
        the table already.
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
            onto = self.shelves[self._shelf[row]]
            onto.rows.append(row)
            onto.in_stock += self.columns.flags[row] & IN_STOCK != 0
        for shelf in set(shelves):
            self.shelves[shelf].order += 1
            self._changed(shelf)
        return added

    def look(self, row: int, rate: Decimal, stock: int | None) -> None:
        """Write price and stock of a row that is for sale."""
        onto = self.shelves[self._shelf[row]]
        onto.in_stock -= self.columns.flags[row] & IN_STOCK != 0
        self.columns.look(row, rate, stock)
        onto.in_stock += self.columns.flags[row] & IN_STOCK != 0
        self._changed(self._shelf[row])

    def put_shop(self, row: int, shop: int) -> None:
        """Note the number of the shop that sells it; 0 is unknown."""
        self.columns.shops[row] = shop
        self._changed(self._shelf[row])

    def kill(self, row: int) -> str | None:
        """The item is not for sale any more; the name it had till now."""
        before = self._take_off(row, moving_to=None)
        self.columns.flags[row] = 0
        return before

    def row_of(self, service: int) -> int | None:
        """The row of a service that is for sale."""
        row = self._rows.get(service)
        return row if row is not None and self.columns.flags[row] & ALIVE else None

    def item(self, row: int, name: str | None = None) -> Item:
        """The item as the marketplace's list has it, without what is not kept; ``name`` is a translation."""
        shelf = self.shelves[self._shelf[row]]
        known = name or self.names.get(row) or ""
        return self.columns.item(row, known, shelf.place.category, shelf.subcategory_id)

    def rate(self, row: int) -> Decimal:
        return self.columns.rate(row)

    def service(self, row: int) -> int:
        return self.columns.services[row]

    def shelf_of(self, row: int) -> int:
        return self._shelf[row]

    def shop_of(self, row: int) -> int:
        return self.columns.shops[row]

    def having(self, flags: int = ALIVE) -> int:
        """The rows with all the flags, as a set: an integer with bit n for row n."""
        chosen = bytes(b"01"[byte & flags == flags] for byte in range(256))
        return self._set(_Chosen("flags", flags), lambda: self.columns.flags.translate(chosen))

    def cheaper_than(self, dollars: Decimal) -> int:
        """The set of rows with a lower rate, for sale or not."""
        limit = float(dollars)
        return self._priced(_Chosen("below", dollars), limit.__gt__)

    def costing_at_most(self, dollars: Decimal) -> int:
        """The set of rows with that rate or a lower one, for sale or not."""
        limit = float(dollars)
        return self._priced(_Chosen("up to", dollars), limit.__ge__)

    def of_shop(self, shop: int) -> int:
        """The set of a shop's rows, for sale or not."""
        chosen = _Chosen("shop", shop)
        return self._set(chosen, lambda: bytes(map(shop.__eq__, self.columns.shops)).translate(_DIGITS))

    def _priced(self, chosen: _Chosen, fits: Callable[[float], bool]) -> int:
        return self._set(chosen, lambda: bytes(map(fits, self.columns.prices)).translate(_DIGITS))

    def _set(self, chosen: _Chosen, digits: Callable[[], bytes | bytearray]) -> int:
        if self._sets_version != self.version:
            self._sets, self._sets_version = {}, self.version
        found = self._sets.get(chosen)
        if found is None:
            if len(self._sets) >= _MOST_SETS:
                del self._sets[next(iter(self._sets))]
            found = self._sets[chosen] = int(digits()[::-1] or b"0", 2)
        return found

    def _take_off(self, row: int, moving_to: int | None) -> str | None:
        """Take a row off its shelf, unless it stays there, before it is written anew; the name it had."""
        flags = self.columns.flags[row]
        if not flags & ALIVE:
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

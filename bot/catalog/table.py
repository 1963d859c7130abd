"""The items of the whole catalogue in columns: some 200 bytes each instead of a kilobyte and a half. A card
asks live for what is not kept: description, picture and type.
"""

from array import array
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from bot.catalog.names import Names
from bot.catalog.shelves import Shelves
from bot.market.models import Item

ALIVE, IN_STOCK, RECOMMENDED, AUTOMATIC, MANUAL, SMM, REFILL, CANCEL = (1 << bit for bit in range(8))

_NONE = -1  # no limit, or a stock that is not told
_ID = 12  # bytes of an entity id; zeros where there is none
_NO_ID = bytes(_ID)
_FINEST = 255  # digits behind a rate's point
_LARGEST = 2**63 - 1
_DIGITS = bytes.maketrans(b"\0\1", b"01")


class Put(NamedTuple):
    """Where an item was put, and the name the row had till then; ``None``: it was not for sale."""

    row: int
    before: str | None


class Table:
    """Rows are numbered from 0 up, and a service keeps its row for good, also while it is not for sale.

    ``names`` are the English ones. ``version`` changes with every change of a row. Rows are written by
    ``put``, ``put_shop`` and ``kill`` alone.
    """

    def __init__(self) -> None:
        self.version = 0
        self.names = Names()
        self.shelves = Shelves()
        self.flags = bytearray()
        self.prices = array("d")  # dollars, to compare by; ``rate`` is exact
        self.stocks = array("q")  # -1: not told
        self._services = array("q")
        self._rows: dict[int, int] = {}
        self._ids = bytearray()
        self._odd_ids: dict[int, str] = {}
        self._digits = array("q")  # the rate without its point,
        self._scales = bytearray()  # and how many digits are behind it
        self._odd_rates: dict[int, Decimal] = {}
        self._lowest = array("q")
        self._highest = array("q")
        self._shelf = array("I")
        self._shop = array("I")
        self._sets: dict[object, int] = {}  # of this version:
        self._sets_version = 0

    def __len__(self) -> int:
        """How many rows there are, those not for sale as well."""
        return len(self._services)

    def put(self, item: Item, shelf: int) -> Put:
        """Add an item, or write over what was known of it."""
        row = self._rows.get(item.service)
        if row is None:
            row = self._append(item.service)
        before = self._take_off(row, moving_to=shelf)
        onto = self.shelves[shelf]
        if before is None or self._shelf[row] != shelf:
            onto.rows.append(row)
            onto.order += 1
        if before != item.name:
            self.names.put(row, item.name)
            onto.order += 1
        self._shelf[row] = shelf
        self._write(row, item)
        onto.in_stock += self.flags[row] & IN_STOCK != 0
        onto.subcategory_id = item.subcategory_id or onto.subcategory_id
        self._changed(shelf)
        return Put(row, before)

    def put_shop(self, row: int, shop: int) -> None:
        """Note the number of the shop that sells it; 0 is unknown."""
        self._shop[row] = shop
        self._changed(self._shelf[row])

    def kill(self, row: int) -> str | None:
        """The item is not for sale any more; the name it had till now."""
        before = self._take_off(row, moving_to=None)
        self.flags[row] = 0
        return before

    def row_of(self, service: int) -> int | None:
        """The row of a service that is for sale."""
        row = self._rows.get(service)
        return row if row is not None and self.flags[row] & ALIVE else None

    def item(self, row: int, name: str | None = None) -> Item:
        """The item as the marketplace's list has it, without what is not kept; ``name`` is a translation."""
        flags, highest, stock = self.flags[row], self._highest[row], self.stocks[row]
        shelf = self.shelves[self._shelf[row]]
        return Item(
            service=self._services[row],
            name=name or self.names.get(row) or "",
            rate=self.rate(row),
            entity_type="smm" if flags & SMM else "product",
            category=shelf.place.category,
            id=self._id(row),
            min=self._lowest[row],
            max=None if highest == _NONE else highest,
            stock=None if stock == _NONE else stock,
            refill=flags & REFILL != 0,
            cancel=flags & CANCEL != 0,
            auto_delivery=flags & AUTOMATIC != 0 if flags & (AUTOMATIC | MANUAL) else None,
            recommended=flags & RECOMMENDED != 0,
            subcategory_id=None if flags & SMM else shelf.subcategory_id,
        )

    def rate(self, row: int) -> Decimal:
        odd = self._odd_rates.get(row)
        return Decimal(self._digits[row]).scaleb(-self._scales[row]) if odd is None else odd

    def service(self, row: int) -> int:
        return self._services[row]

    def shelf_of(self, row: int) -> int:
        return self._shelf[row]

    def shop_of(self, row: int) -> int:
        return self._shop[row]

    def having(self, flags: int = ALIVE) -> int:
        """The rows with all the flags, as a set: an integer with bit n for row n."""
        chosen = bytes(b"01"[byte & flags == flags] for byte in range(256))
        return self._set(flags, lambda: self.flags.translate(chosen))

    def cheaper_than(self, dollars: Decimal) -> int:
        """The set of rows with a lower rate, for sale or not."""
        limit = float(dollars)
        return self._set(dollars, lambda: bytes(map(limit.__gt__, self.prices)).translate(_DIGITS))

    def of_shop(self, shop: int) -> int:
        """The set of a shop's rows, for sale or not."""
        return self._set(("shop", shop), lambda: bytes(map(shop.__eq__, self._shop)).translate(_DIGITS))

    def _set(self, key: object, digits: Callable[[], bytes | bytearray]) -> int:
        if self._sets_version != self.version:
            self._sets, self._sets_version = {}, self.version
        if key not in self._sets:
            self._sets[key] = int(digits()[::-1] or b"0", 2)
        return self._sets[key]

    def _append(self, service: int) -> int:
        row = self._rows[service] = len(self._services)
        self._services.append(service)
        for column in (self._digits, self._lowest, self._highest, self.stocks, self._shelf, self._shop):
            column.append(0)
        self.prices.append(0)
        self._scales.append(0)
        self.flags.append(0)
        self._ids += _NO_ID
        return row

    def _take_off(self, row: int, moving_to: int | None) -> str | None:
        """Take a row off its shelf, unless it stays there, before it is written anew; the name it had."""
        if not self.flags[row] & ALIVE:
            return None
        shelf = self.shelves[self._shelf[row]]
        shelf.in_stock -= self.flags[row] & IN_STOCK != 0
        if self._shelf[row] != moving_to:
            shelf.rows.remove(row)
            shelf.order += 1
            self._changed(self._shelf[row])
        return self.names.get(row)

    def _changed(self, shelf: int) -> None:
        self.version += 1
        self.shelves[shelf].version += 1

    def _write(self, row: int, item: Item) -> None:
        self._lowest[row] = item.min
        self._highest[row] = _NONE if item.max is None else item.max
        self.stocks[row] = _NONE if item.stock is None else item.stock
        self._write_rate(row, item.rate)
        self._write_id(row, item.id)
        self.flags[row] = (
            ALIVE
            | (IN_STOCK if item.stock is None or item.stock > 0 else 0)
            | (RECOMMENDED if item.recommended else 0)
            | (0 if item.auto_delivery is None else AUTOMATIC if item.auto_delivery else MANUAL)
            | (SMM if item.entity_type == "smm" else 0)
            | (REFILL if item.refill else 0)
            | (CANCEL if item.cancel else 0)
        )

    def _write_rate(self, row: int, rate: Decimal) -> None:
        whole, _, fraction = f"{rate:f}".partition(".")
        digits = int(whole + fraction)
        self._odd_rates.pop(row, None)
        if digits <= _LARGEST and len(fraction) <= _FINEST:
            self._digits[row], self._scales[row] = digits, len(fraction)
        else:
            self._odd_rates[row] = rate
        self.prices[row] = float(rate)

    def _write_id(self, row: int, entity_id: str) -> None:
        self._odd_ids.pop(row, None)
        packed = _packed(entity_id)
        if packed == _NO_ID and entity_id:
            self._odd_ids[row] = entity_id
        self._ids[row * _ID : (row + 1) * _ID] = packed

    def _id(self, row: int) -> str:
        packed = self._ids[row * _ID : (row + 1) * _ID]
        return self._odd_ids.get(row, "") if packed == _NO_ID else packed.hex()


def _packed(entity_id: str) -> bytes:
    """The 12 bytes that 24 small hexadecimal digits stand for; zeros for anything else."""
    try:
        packed = bytes.fromhex(entity_id)
    except ValueError:
        return _NO_ID
    return packed if len(packed) == _ID and packed.hex() == entity_id else _NO_ID

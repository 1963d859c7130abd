"""Column-wise storage of items: parallel arrays, about 100 bytes for a row."""

import sys
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from bot.market.models import DEFAULT_TYPE, Item

FOR_SALE, IN_STOCK, RECOMMENDED, AUTOMATIC, MANUAL, SMM, REFILL, CANCEL = (1 << bit for bit in range(8))

_NONE = -1  # no limit, or a stock that is not told
_ID = 12  # bytes of an entity id; zeros where there is none
_NO_ID = bytes(_ID)
_FINEST = 255  # digits behind a rate's point
_LARGEST = 2**63 - 1


def _whole_numbers() -> "array[int]":
    return array("q")


@dataclass(slots=True, eq=False)
class Columns:
    """The columns, each with one entry for a row; what does not fit into one stands in an ``odd_`` dict."""

    services: "array[int]" = field(default_factory=_whole_numbers)
    digits: "array[int]" = field(default_factory=_whole_numbers)  # the rate without its point, see scales
    lowest: "array[int]" = field(default_factory=_whole_numbers)
    highest: "array[int]" = field(default_factory=_whole_numbers)
    stocks: "array[int]" = field(default_factory=_whole_numbers)
    shops: "array[int]" = field(default_factory=_whole_numbers)
    scales: bytearray = field(default_factory=bytearray)  # digits behind the point of a rate
    flags: bytearray = field(default_factory=bytearray)
    ids: bytearray = field(default_factory=bytearray)
    odd_rates: dict[int, Decimal] = field(default_factory=dict)
    odd_ids: dict[int, str] = field(default_factory=dict)
    odd_types: dict[int, str] = field(default_factory=dict)  # of rows that are not of the usual type
    prices: "array[float]" = field(default_factory=lambda: array("d"))  # dollars, to compare by

    def append(self, service: int) -> int:
        """Add an empty row and return its number."""
        self.services.append(service)
        for column in (self.digits, self.lowest, self.highest, self.stocks, self.shops):
            column.append(0)
        self.scales.append(0)
        self.flags.append(0)
        self.ids += _NO_ID
        self.prices.append(0)
        return len(self.services) - 1

    def write(self, row: int, item: Item) -> None:
        """Store all fields of an item that are stored; ``tests/test_item_fields.py`` lists those that are
        not.
        """
        self.lowest[row] = item.min
        self.highest[row] = _NONE if item.max is None else item.max
        self.stocks[row] = _NONE if item.stock is None else item.stock
        self._write_rate(row, item.rate)
        self._write_id(row, item.id)
        self._write_type(row, item.type)
        self.flags[row] = (
            FOR_SALE
            | (IN_STOCK if item.stock is None or item.stock > 0 else 0)
            | (RECOMMENDED if item.recommended else 0)
            | (0 if item.auto_delivery is None else AUTOMATIC if item.auto_delivery else MANUAL)
            | (SMM if item.entity_type == "smm" else 0)
            | (REFILL if item.refill else 0)
            | (CANCEL if item.cancel else 0)
        )

    def set_price_and_stock(self, row: int, rate: Decimal, stock: int | None) -> None:
        """Store price and stock of a row alone."""
        self._write_rate(row, rate)
        self.stocks[row] = _NONE if stock is None else stock
        self.flags[row] = self.flags[row] & ~IN_STOCK | (IN_STOCK if stock is None or stock > 0 else 0)

    def item(self, row: int, name: str, category: str, subcategory_id: str | None) -> Item:
        """Return the stored item, with the fields that stand elsewhere."""
        flags, highest, stock = self.flags[row], self.highest[row], self.stocks[row]
        return Item(
            service=self.services[row],
            name=name,
            rate=self.rate(row),
            entity_type="smm" if flags & SMM else "product",
            category=category,
            id=self.entity_id(row),
            type=self.odd_types.get(row, DEFAULT_TYPE),
            min=self.lowest[row],
            max=None if highest == _NONE else highest,
            stock=None if stock == _NONE else stock,
            refill=flags & REFILL != 0,
            cancel=flags & CANCEL != 0,
            auto_delivery=flags & AUTOMATIC != 0 if flags & (AUTOMATIC | MANUAL) else None,
            recommended=flags & RECOMMENDED != 0,
            subcategory_id=None if flags & SMM else subcategory_id,
        )

    def rate(self, row: int) -> Decimal:
        """Return the price in dollars, with the zeros it was written with."""
        odd = self.odd_rates.get(row)
        return Decimal(self.digits[row]).scaleb(-self.scales[row]) if odd is None else odd

    def entity_id(self, row: int) -> str:
        """Return the field ``id``; empty where the API told none."""
        packed = self.ids[row * _ID : (row + 1) * _ID]
        return self.odd_ids.get(row, "") if packed == _NO_ID else packed.hex()

    def subset(self, rows: Iterable[int]) -> "Columns":
        """Copy some rows into columns of their own, numbered from 0."""
        found = Columns()
        for number, row in enumerate(rows):
            found.append(self.services[row])
            found.digits[number], found.scales[number] = self.digits[row], self.scales[row]
            found.lowest[number], found.highest[number] = self.lowest[row], self.highest[row]
            found.stocks[number], found.shops[number] = self.stocks[row], self.shops[row]
            found.flags[number], found.prices[number] = self.flags[row], self.prices[row]
            found.ids[number * _ID : (number + 1) * _ID] = self.ids[row * _ID : (row + 1) * _ID]
            if row in self.odd_rates:
                found.odd_rates[number] = self.odd_rates[row]
            if row in self.odd_ids:
                found.odd_ids[number] = self.odd_ids[row]
            if row in self.odd_types:
                found.odd_types[number] = self.odd_types[row]
        return found

    def extend(self, other: "Columns") -> range:
        """Append the rows of other columns and return their numbers."""
        first = len(self.services)
        for column, more in zip(self.whole_numbers(), other.whole_numbers(), strict=True):
            column.extend(more)
        self.scales += other.scales
        self.flags += other.flags
        self.ids += other.ids
        self.odd_rates.update((first + row, rate) for row, rate in other.odd_rates.items())
        self.odd_ids.update((first + row, odd) for row, odd in other.odd_ids.items())
        self.odd_types.update((first + row, sys.intern(odd)) for row, odd in other.odd_types.items())
        self.prices.extend(other.prices)
        return range(first, len(self.services))

    def whole_numbers(self) -> "tuple[array[int], ...]":
        """Return the columns of 64-bit integers, in the order they are stored in."""
        return self.services, self.digits, self.lowest, self.highest, self.stocks, self.shops

    def _write_rate(self, row: int, rate: Decimal) -> None:
        whole, _, fraction = f"{rate:f}".partition(".")
        digits = int(whole + fraction)
        self.odd_rates.pop(row, None)
        if digits <= _LARGEST and len(fraction) <= _FINEST:
            self.digits[row], self.scales[row] = digits, len(fraction)
        else:
            self.odd_rates[row] = rate
        self.prices[row] = float(rate)

    def _write_type(self, row: int, kind: str) -> None:
        self.odd_types.pop(row, None)
        if kind != DEFAULT_TYPE:
            self.odd_types[row] = sys.intern(kind)  # there are few, and each has many rows

    def _write_id(self, row: int, entity_id: str) -> None:
        self.odd_ids.pop(row, None)
        packed = _packed(entity_id)
        if packed == _NO_ID and entity_id:
            self.odd_ids[row] = entity_id
        self.ids[row * _ID : (row + 1) * _ID] = packed


def _packed(entity_id: str) -> bytes:
    """The 12 bytes that 24 small hexadecimal digits stand for; zeros for anything else."""
    try:
        packed = bytes.fromhex(entity_id)
    except ValueError:
        return _NO_ID
    return packed if len(packed) == _ID and packed.hex() == entity_id else _NO_ID

"""Newer price and stock of one item, told between two reads of its list by a card, a purchase or a watch."""

from decimal import Decimal
from typing import NamedTuple

from msgspec.structs import replace

from bot.market.models import Inventory, Item


class ItemUpdate(NamedTuple):
    """What changed of the item with this ``service``; ``None`` means: not told."""

    service: int
    rate: Decimal | None = None
    stock: int | None = None
    available: bool | None = None

    @classmethod
    def from_inventory(cls, service: int, told: Inventory) -> "ItemUpdate":
        """The live price and stock of action ``inventory``."""
        return cls(service, told.rate, told.stock, told.available)

    @classmethod
    def gone(cls, service: int) -> "ItemUpdate":
        """An item that the API says it does not know; its list tells whether that lasts."""
        return cls(service, available=False)

    def applied_to(self, item: Item) -> Item:
        """Return the item with this update; another item as it is."""
        if item.service != self.service:
            return item
        rate, stock = item.rate if self.rate in (None, item.rate) else self.rate, self._stock(item)
        return item if (rate, stock) == (item.rate, item.stock) else replace(item, rate=rate, stock=stock)

    def _stock(self, item: Item) -> int | None:
        if self.available is False:
            return 0
        if self.stock is None and self.available and item.stock == 0:
            return None  # in stock again, and not told how many
        return item.stock if self.stock is None else self.stock

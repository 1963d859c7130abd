"""An item of the simulated marketplace, its variants and its ids."""

import re
import zlib
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Literal

from sandbox.market.assortment import DESCRIPTIONS, Shelf
from sandbox.market.notations import Notation

Delivery = Literal["auto", "manual", "portions", "fails", "short"]
"""How an order ends: by itself, by hand, in three portions, cancelled by the supplier, or filled in part."""

SHOPS = ("T******s", "G****y", "A*********e", "m***r", "Д*****н", "电***店", "V*******o", "k**g")
GOOD_ID = "507f1f77bcf86cd7"
_SUBCATEGORY, _CATEGORY, _SHOP = "674a1f77bcf86cd7", "673b1f77bcf86cd7", "672c1f77bcf86cd7"


@dataclass(slots=True)
class Variant:
    name: str
    rate: Decimal
    stock: int


@dataclass(slots=True)
class Good:
    """One item. With variants, the first is the primary one: the item's price is its, the stock a part."""

    service: int
    shelf: Shelf
    name: str
    rate: Decimal
    minimum: int
    maximum: int
    stock: int
    delivery: Delivery = "auto"
    recommended: bool = False
    variants: list[Variant] = field(default_factory=list)
    type: str = "Default"  # of an SMM item: what an order takes beside a link and a quantity
    notation: Notation | None = None  # how accounts are declared and delivered; else as the shelf says

    @property
    def id(self) -> str:
        return f"{GOOD_ID}{self.service:08x}"

    @property
    def auto(self) -> bool:
        return self.delivery != "manual"

    @property
    def available(self) -> int:
        """Units in stock, all variants together."""
        return self.stock if not self.variants else sum(variant.stock for variant in self.variants)

    @property
    def shop(self) -> str:
        return SHOP_IDS[self.service % len(SHOPS)]

    def line(self, position: int) -> str:
        """What is delivered as the unit at a position, with names of values in braces."""
        if self.notation is not None:
            return self.notation.line(position)
        return _in_braces(self.shelf.fields)

    @property
    def description(self) -> str:
        if self.notation is not None:
            return self.notation.description(self.service)
        text = DESCRIPTIONS[self.service % len(DESCRIPTIONS)]
        return text.format(name=self.shelf.name, fields=self.shelf.fields)

    @property
    def image(self) -> str | None:
        path = f"/uploads/products/{slug(self.shelf.name or self.shelf.category)}.webp"
        return (path, f"https://example.com{path}", None)[self.service % 3]

    def set_stock(self, stock: int) -> None:
        """Puts the whole stock into the primary variant, if there are variants."""
        self.stock = stock
        for position, variant in enumerate(self.variants):
            variant.stock = 0 if position else stock

    def set_rate(self, rate: Decimal) -> None:
        self.rate = rate
        if self.variants:
            self.variants[0].rate = rate


@cache
def _in_braces(fields: str) -> str:
    return re.sub(r"[0-9A-Z]+", r"{\g<0>}", fields)


def slug(name: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())


def shop_id(position: int) -> str:
    return f"{_SHOP}{position:08x}"


SHOP_IDS = tuple(map(shop_id, range(len(SHOPS))))


def subcategory_id(shelf: Shelf) -> str | None:
    return (
        f"{_SUBCATEGORY}{zlib.crc32(f'{shelf.category}/{shelf.name}'.encode()):08x}" if shelf.name else None
    )


def category_id(category: str) -> str:
    return f"{_CATEGORY}{zlib.crc32(category.encode()):08x}"

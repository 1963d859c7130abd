"""Values of the catalogue's screens: shelves, pages of items and of sellers, an item's card."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.orders import Kind
from bot.market.errors import MarketError
from bot.market.models import Inventory, Item, Subcategory
from bot.market.models import Shop as Seller


@dataclass(frozen=True, slots=True)
class Shelf:
    """Without counts: not all of it was read yet."""

    key: str  # short and stable, for buttons
    name: str
    count: int | None
    in_stock: int | None


@dataclass(frozen=True, slots=True)
class ShelfList:
    title: str
    rows: tuple[Shelf, ...]


@dataclass(frozen=True, slots=True)
class SellerPage:
    rows: tuple[Seller, ...]
    page: int
    more: bool


@dataclass(frozen=True, slots=True)
class ItemPage:
    """``sort`` is empty where the order is not the customer's choice."""

    title: str
    rows: tuple[Item, ...]
    page: int
    pages: int
    total: int
    sort: str
    in_stock_only: bool
    delivery: str = "any"
    filtered: bool = True  # the customer's filters are kept to
    about: Subcategory | None = None
    loading: bool = False  # more rows are on their way
    old_since: datetime | None = None  # when it was read, if longer ago than usual


@dataclass(frozen=True, slots=True)
class Card:
    """An item with what ``inventory`` says of it now; ``highest`` 0 means sold out, ``None`` no limit."""

    item: Item
    live: Inventory | None
    trouble: MarketError | None
    lowest: int
    highest: int | None
    price_per: int = 1  # how many units the price is for

    @property
    def kind(self) -> Kind:
        return Kind.of_entity(self.item.entity_type)

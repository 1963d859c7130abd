"""Values of the catalogue's screens: shelves, pages of items and of sellers, an item's card; sort orders."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.orders import Kind
from bot.market.errors import MarketError
from bot.market.models import Inventory, Item, Subcategory
from bot.market.models import Shop as Seller


class SortOrder(StrEnum):
    """What a list of items is sorted by, as its customer chooses."""

    NAME = "name"
    PRICE = "price"  # cheapest first
    STOCK = "stock"  # most first


class Delivery(StrEnum):
    """The filter of items by how they are delivered."""

    ANY = "any"
    AUTO = "auto"  # by the marketplace, at once
    MANUAL = "manual"  # by a person


@dataclass(frozen=True, slots=True)
class Shelf:
    """A row that opens a category or subcategory; without counts: not all of it was read yet."""

    key: str  # short and stable, for buttons
    name: str
    count: int | None
    in_stock: int | None


@dataclass(frozen=True, slots=True)
class ShelfList:
    """Categories, or the subcategories of one, whose name is the title."""

    title: str
    rows: tuple[Shelf, ...]
    few: tuple[Item, ...] = ()  # of the category's items, for who is in a hurry


@dataclass(frozen=True, slots=True)
class SellerPage:
    """A page of sellers; the API tells no total, only whether there are more."""

    rows: tuple[Seller, ...]
    page: int
    more: bool


@dataclass(frozen=True, slots=True)
class ItemPage:
    """A page of items; ``sort`` is ``None`` where the order is not the customer's choice."""

    title: str
    rows: tuple[Item, ...]
    page: int
    pages: int
    total: int
    sort: SortOrder | None
    in_stock_only: bool
    delivery: Delivery = Delivery.ANY
    filtered: bool = True  # the customer's filters are kept to
    about: Subcategory | None = None
    seller: Seller | None = None  # whose items they are
    parted: bool = False  # they are all items of a category that has subcategories
    loading: bool = False  # more rows are on their way
    old_since: datetime | None = None  # when it was read, if longer ago than usual

    @property
    def narrowed(self) -> bool:
        """Whether filters of the customer's may leave rows out."""
        return self.filtered and (self.in_stock_only or self.delivery is not Delivery.ANY)


@dataclass(frozen=True, slots=True)
class Card:
    """An item with what ``inventory`` says of it now, or the error it answered.

    ``highest`` 0 means sold out, ``None`` no limit.
    """

    item: Item
    live: Inventory | None
    error: MarketError | None
    lowest: int
    highest: int | None
    price_per: int = 1  # how many units the price is for

    @property
    def kind(self) -> Kind:
        """The kind of an order of it."""
        return Kind.of_entity(self.item.entity_type)

"""Data models of the API's answers (``docs/api.md``), clean of its oddities.

Money is ``Decimal``, its currency an ISO 4217 code or ``None``, times are aware UTC, ids are as the API takes
them. Texts are the sellers' and unescaped.
"""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Generic, Literal, TypeVar

import msgspec

from bot.market.names import readable

EntityType = Literal["product", "smm"]
T = TypeVar("T")

DEFAULT_TYPE = ""  # ``Item.type`` of what the API calls ``Default``
_PACKAGE = "package"


class Rows(msgspec.Struct, Generic[T], frozen=True):
    """A list answer: the rows that could be read, how many could not, and the paging totals, if any."""

    rows: tuple[T, ...]
    skipped: int = 0
    total: int | None = None
    total_pages: int | None = None


class Category(msgspec.Struct, frozen=True):
    """One row of ``categories``. Names are as filters take them; ``names.readable`` cleans them."""

    name: str
    subcategories: tuple[str, ...]


class Subcategory(msgspec.Struct, frozen=True):
    """Action ``subcategory_info``."""

    id: str
    name: str
    image_url: str | None
    description: str
    category: str


class Shop(msgspec.Struct, frozen=True):
    """One row of ``shops``; the shape is not documented, so all but the id may be missing."""

    id: str
    name: str
    products: int | None
    rating: Decimal | None


class Item(msgspec.Struct, frozen=True):
    """One row of ``services`` or ``products``. ``service`` is the number to order with.

    ``category`` is the name that filters take, ``readable_category`` what is shown of it. ``type`` is the
    API's own word where an order takes more than a quantity and a link.
    """

    service: int
    name: str
    rate: Decimal
    entity_type: EntityType
    category: str = ""
    id: str = ""
    type: str = ""
    min: int = 1
    max: int | None = None
    stock: int | None = None
    refill: bool = False
    cancel: bool = False
    auto_delivery: bool | None = None
    description: str = ""
    image_url: str | None = None
    recommended: bool = False
    subcategory_id: str | None = None

    @property
    def readable_category(self) -> str:
        """The category's name without HTML."""
        return readable(self.category)

    @property
    def unsupported_type(self) -> str | None:
        """The type of an item that ``add`` cannot order; None for all others.

        It has no parameter for comments, polls, names…

        A package of one size is ordered by that size. Only SMM items have types.
        """
        one_package = self.type.casefold() == _PACKAGE and self.min == self.max
        return None if self.entity_type != "smm" or self.type == DEFAULT_TYPE or one_package else self.type


class Variant(msgspec.Struct, frozen=True):
    """One of ``subproducts`` in ``inventory``."""

    name: str
    stock: int | None


class Inventory(msgspec.Struct, frozen=True):
    """Action ``inventory``: live price and stock of one item. ``min``/``max`` only for products."""

    service: int
    rate: Decimal
    entity_type: EntityType | None
    stock: int | None
    available: bool
    auto_delivery: bool | None = None
    min: int | None = None
    max: int | None = None
    variants: tuple[Variant, ...] = ()


class Balance(msgspec.Struct, frozen=True):
    """Action ``balance``."""

    amount: Decimal
    currency: str | None


class OrderStatus(msgspec.Struct, frozen=True):
    """Action ``status``. ``status`` is the API's own word, empty without one.

    ``accounts`` are byte for byte. ``unread``: something that must be goods could not be read. ``raw`` is the
    whole answer as text then, and where undocumented fields could hold goods.
    """

    status: str
    charge: Decimal | None = None
    currency: str | None = None
    start_count: int | None = None
    remains: int | None = None
    entity_type: EntityType | None = None
    auto_delivery: bool | None = None
    accounts: tuple[str, ...] = ()
    unread: bool = False
    raw: str = ""


class SmsProject(msgspec.Struct, frozen=True):
    """One row of ``sms_projects``: one service in one country at one price."""

    project_id: str
    name: str
    price: Decimal
    country_id: str
    country_title: str


class SmsCountry(msgspec.Struct, frozen=True):
    """One row of ``sms_countries``; the live service puts a dial code (``+93``) into ``code``."""

    code: str
    name: str


class RentedNumber(msgspec.Struct, frozen=True):
    """One of the orders ``add_sms`` answers with. ``phone`` may be the bare national number."""

    order: int
    phone: str
    country: str
    status: str


class SmsCode(msgspec.Struct, frozen=True):
    """Action ``sms_code``. A code is a string: it may begin with zeros."""

    status: str
    code: str | None = None
    content: str | None = None


class SmsStatus(msgspec.Struct, frozen=True):
    """Action ``sms_status``; the only one that tells the charge and the expiry of a rental.

    The expiry is a moment, or ``expires_in`` from the answer on.
    """

    status: str
    phone: str = ""
    code: str | None = None
    content: str | None = None
    charge: Decimal | None = None
    currency: str | None = None
    expires_at: datetime | None = None
    expires_in: timedelta | None = None

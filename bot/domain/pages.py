"""Page sizes: how many rows a screen shows, and how many pages rows take."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.drafts import Draft
from bot.domain.orders import Order, OrderFilter, Sms

PAGE = 8  # rows on one screen: items, sellers, orders, services, countries, watches
SHELVES = 40  # categories, or subcategories; a keyboard has room for 100 buttons
A_FEW = 5  # items shown beside the subcategories of their category
VARIANTS = 10  # on an item's card
ACCOUNTS = 10  # in one message; more are a file
NUMBERS = 50  # rented ones in ``/numbers``
POPULAR_SERVICES, LAST_USED_SERVICES = 8, 3  # in ``/rent``
LAST_LINKS = 3  # offered when a link is asked for
INLINE_RESULTS = 20  # at once; Telegram asks for more with the offset it was given, and takes 50 at most


def pages_of(total: int) -> int:
    """Return how many pages so many rows take: one at least."""
    return max(-(-total // PAGE), 1)


@dataclass(frozen=True, slots=True)
class OrderPage:
    """A page of orders. ``doubts``: unsure purchases, which stand before all orders.

    ``missing``: the numbers of a list that was asked for of which there is no order. ``series``: how many of
    the customer's series go on asking.
    """

    rows: tuple[Order, ...]
    page: int
    pages: int
    total: int
    filter: OrderFilter
    words: str
    doubts: tuple[Draft, ...] = ()
    missing: tuple[int, ...] = ()
    series: int = 0


@dataclass(frozen=True, slots=True)
class NumberPage:
    """A page of active numbers, each with the last SMS it received, as they are ``now``."""

    rows: tuple[tuple[Order, Sms | None], ...]
    page: int
    pages: int
    now: datetime


@dataclass(frozen=True, slots=True)
class DeliveredPage:
    """A page of orders that delivered accounts, newest first. ``words`` were searched for."""

    rows: tuple[Order, ...]
    page: int
    pages: int
    total: int
    words: str

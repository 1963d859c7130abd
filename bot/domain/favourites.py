"""Favourites: what a customer buys again with few taps. Pure."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.domain.drafts import Draft
from bot.domain.orders import Kind, Order

MOST_FAVOURITES = 100  # of one customer


@dataclass(frozen=True, slots=True)
class Favourite:
    """An item, or one service's numbers in a country. With a quantity it is a preset.

    All but ``id``, ``title`` and ``used_at`` tells one from another.
    """

    id: int
    customer: int
    kind: Kind
    item: str  # the service number, or the project id of a rental
    title: str  # as it was called when it was kept
    used_at: datetime
    country: str | None = None  # of a rental: the short code, such as ``us``
    quantity: int | None = None
    link: str | None = None  # of an SMM preset; ``None``: it is asked for each time


def of_draft(draft: Draft, now: datetime) -> Favourite:
    """Make the preset of a purchase. An e-mail address is not kept: it is asked for on the confirmation."""
    return Favourite(
        id=0,
        customer=draft.customer,
        kind=draft.kind,
        item=draft.item,
        title=draft.title,
        used_at=now,
        country=draft.country,
        quantity=draft.quantity,
        link=draft.link if draft.kind is Kind.SMM else None,
    )


def of_order(order: Order, now: datetime) -> Favourite:
    """Make the preset of an order, with as much of it as is known."""
    return Favourite(
        id=0,
        customer=order.customer,
        kind=order.kind,
        item=order.item,
        title=order.title,
        used_at=now,
        country=order.country if order.kind is Kind.RENTAL else None,
        quantity=order.quantity or None,
        link=order.link if order.kind is Kind.SMM else None,
    )


@dataclass(frozen=True, slots=True)
class ListedFavourite:
    """A favourite as it is on sale now; ``price`` is ``None`` where that is not known.

    ``name``: in the customer's language, where the catalogue has one. ``gone``: the catalogue has it no more.
    """

    favourite: Favourite
    name: str
    price: Decimal | None = None
    price_per: int = 1  # how many units the price is for
    sold_out: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class FavouritePage:
    """A page of the favourites, the last used first."""

    rows: tuple[ListedFavourite, ...]
    page: int
    pages: int

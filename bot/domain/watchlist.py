"""A watch: when it is fulfilled, when its customer is told, and when to look again. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.domain.orders import Kind

SOON = timedelta(minutes=1)  # what has just changed may change again
NEAR = timedelta(minutes=2)
FAR = timedelta(minutes=15)
_NEARLY = Decimal("1.1")  # times the price wanted


class Notice(StrEnum):
    """What a customer is told of a watch."""

    BACK = "back"  # in stock again
    CHEAPER = "cheaper"  # at the price wanted, or below


@dataclass(frozen=True, slots=True)
class Watch:
    """An entry of one customer's watchlist: an item, or one service's numbers in a country.

    ``wanted`` is the highest price that is welcome; ``None``: all that matters is that it is in stock.
    """

    id: int
    customer: int
    kind: Kind
    item: str  # the service number, or the project id of a rental
    title: str
    price: Decimal | None  # as it was seen last; ``None``: it never was
    in_stock: bool
    created_at: datetime
    country: str | None = None  # of a rental: the short code, such as ``us``
    wanted: Decimal | None = None
    said: Notice | None = None  # and not over yet; ``None``: still waited for
    notices: int = 0  # so far

    @property
    def fulfilled(self) -> bool:
        """Whether what it waits for is so now."""
        if not self.in_stock or self.wanted is None:
            return self.in_stock
        return self.price is not None and self.price <= self.wanted

    @property
    def near(self) -> bool:
        """Whether what it waits for may come any moment."""
        if self.said is not None:
            return False
        if self.wanted is None or self.price is None:
            return True
        return not self.in_stock or self.price <= self.wanted * _NEARLY


@dataclass(frozen=True, slots=True)
class Observation:
    """Price and stock as one answer reports them. ``None``: it did not tell."""

    price: Decimal | None
    in_stock: bool | None


def observe(before: Watch, observation: Observation) -> Watch:
    """Merge an observation into a watch; one more of ``notices`` means that the customer is to be told.

    Told once: it is waited for anew only when it was sold out, or dearer than wanted, in between.
    """
    after = replace(
        before,
        price=before.price if observation.price is None else observation.price,
        in_stock=before.in_stock if observation.in_stock is None else observation.in_stock,
    )
    if not after.fulfilled:
        return replace(after, said=None)
    if before.said is not None:
        return after
    news = Notice.CHEAPER if before.in_stock else Notice.BACK
    return replace(after, said=news, notices=before.notices + 1)


def next_look(calm: int, *, near: bool) -> timedelta:
    """Return how long to wait after so many looks in a row that brought nothing new."""
    return min(SOON * (1 << min(calm, 4)), NEAR if near else FAR)


@dataclass(frozen=True, slots=True)
class WatchSubject:
    """Something that can be watched, as it is now."""

    kind: Kind
    item: str
    title: str
    price: Decimal | None
    in_stock: bool
    country: str | None = None


Watchable = WatchSubject | Watch


@dataclass(frozen=True, slots=True)
class WatchPage:
    """A page of the watchlist."""

    rows: tuple[Watch, ...]
    page: int
    pages: int
    total: int

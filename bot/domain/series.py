"""Series of orders: the same item again at fixed times, each asked for and confirmed. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.domain.drafts import Draft, DraftState, Verdict
from bot.domain.orders import Kind, Order

EVERY = (1, 2, 3, 6, 12, 24)  # hours
USUAL_EVERY, USUAL_TIMES, MOST_TIMES = 6, 5, 20
MOST_SERIES = 8  # of one customer at once
GOOD_FOR = timedelta(hours=1)  # how long a question can be confirmed, and how late it may be asked


class SeriesState(StrEnum):
    """The states of a series. Only a ``RUNNING`` one asks."""

    DRAFT = "draft"
    RUNNING = "running"
    ENDED = "ended"


class NoQuestion(StrEnum):
    """Why there is nothing to confirm although it is time."""

    SOLD_OUT = "sold_out"
    BALANCE = "balance"
    KEY = "key"
    OVER = "over"  # the order would go beyond the money set aside, so that the series ends
    OTHER = "other"


class SeriesField(StrEnum):
    """What of a series is typed."""

    QUANTITY = "quantity"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Series:
    """What is asked for, how often, and how far it is."""

    id: int
    customer: int
    key_id: int
    kind: Kind
    item: str
    title: str
    quantity: int
    estimate: Decimal  # of one order, when it was put together
    created_at: datetime
    link: str | None = None
    hours: int = USUAL_EVERY
    times: int = USUAL_TIMES
    total: Decimal | None = None  # the most to spend; ``None``: as much as was estimated for all
    currency: str | None = None
    state: SeriesState = SeriesState.DRAFT
    asked: int = 0
    next_at: datetime | None = None
    said: NoQuestion | None = None  # of the last time, where there was nothing to confirm

    @property
    def most(self) -> Decimal:
        """The most that all orders together may cost."""
        return self.times * self.estimate if self.total is None else self.total


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a series: its draft, and the order that came of it."""

    draft: Draft
    orders: tuple[Order, ...] = ()

    @property
    def is_bought(self) -> bool:
        """Whether it was confirmed, and surely or perhaps bought."""
        if self.draft.state is DraftState.UNSURE:
            return self.draft.verdict is not Verdict.NOT_CHARGED
        return self.draft.state in (DraftState.SENDING, DraftState.PLACED)

    @property
    def cost(self) -> Decimal:
        """The charge, or the estimate while there is none."""
        if not self.is_bought:
            return Decimal(0)
        charges = [order.charged for order in self.orders if order.charged is not None]
        return sum(charges, Decimal(0)) if charges else self.draft.estimate


@dataclass(frozen=True, slots=True)
class SeriesProgress:
    """A series with what was asked so far."""

    series: Series
    questions: tuple[Asked, ...] = ()

    @property
    def bought(self) -> int:
        """How many of its orders were confirmed."""
        return sum(one.is_bought for one in self.questions)

    @property
    def spent(self) -> Decimal:
        """What they cost."""
        return sum((one.cost for one in self.questions), Decimal(0))


def next_time(series: Series, now: datetime) -> datetime | None:
    """When to ask again once it was asked now; times that are long past are left out."""
    if series.next_at is None or series.asked >= series.times:
        return None
    every = timedelta(hours=series.hours)
    missed = max((now - series.next_at) // every, 0)
    return series.next_at + (missed + 1) * every


def is_past(series: Series, now: datetime) -> bool:
    """Whether the time to ask is so long ago that nobody waits for the question."""
    return series.next_at is not None and now > series.next_at + GOOD_FOR


def stays_within(progress: SeriesProgress, estimate: Decimal) -> bool:
    """Whether one more order keeps to the money set aside."""
    return progress.spent + estimate <= progress.series.most


def in_order(found: Sequence[Series]) -> list[Series]:
    """The series by the time at which they ask next."""
    return sorted(found, key=lambda one: (one.next_at or one.created_at, one.id))

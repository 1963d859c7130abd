"""What a customer spent in a period, by day and by category, each currency for itself. Pure."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.domain.orders import Kind
from bot.domain.success import ServiceRate

MOST_CATEGORIES = 6  # with a colour of their own; the rest are shown together
_MOST_BARS = 90


class Period(StrEnum):
    """How far back statistics reach: so many days of UTC, today included."""

    WEEK = "7"
    MONTH = "30"
    QUARTER = "90"
    ALL = "all"

    @property
    def days(self) -> int | None:
        """How many days; ``None``: all there are."""
        return None if self is Period.ALL else int(self.value)

    def since(self, now: datetime) -> datetime | None:
        """When its first day begins."""
        if self.days is None:
            return None
        midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight - timedelta(days=self.days - 1)


@dataclass(frozen=True, slots=True)
class Category:
    """What money was spent on. ``name``: empty where it is not known, and for the rest together."""

    name: str = ""
    rentals: bool = False


@dataclass(frozen=True, slots=True)
class Bought:
    """Orders alike of one day. ``charged``: what each of them cost; ``None`` while that is not known."""

    day: date
    kind: Kind
    item: str
    currency: str | None
    charged: Decimal | None
    orders: int


@dataclass(frozen=True, slots=True)
class Spending:
    """What was spent in one currency. ``bars``: of each span of days, the amount for each category."""

    currency: str | None
    orders: int
    total: Decimal
    shares: tuple[tuple[Category, Decimal], ...]  # the largest first
    bars: tuple[tuple[Decimal, ...], ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """The figures of a period.

    ``spendings``: a value a currency, the one most often paid in first. ``categories``: in the order of
    their colours. ``unknown``: orders whose cost is not known yet. ``rates``: the most rented services first.
    """

    period: Period
    first: date
    days_a_bar: int
    categories: tuple[Category, ...]
    spendings: tuple[Spending, ...]
    unknown: int
    rates: tuple[ServiceRate, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell of the period."""
        return not (self.spendings or self.unknown or self.rates)


class Ledger:
    """Adds up what was bought, without keeping the orders: by currency, category and day."""

    def __init__(self) -> None:
        self._amounts: dict[str | None, dict[Category, dict[date, Decimal]]] = defaultdict(dict)
        self._orders: Counter[str | None] = Counter()
        self._categories: Counter[Category] = Counter()
        self.unknown = 0

    def add(self, bought: Bought, category: Category) -> None:
        """Add orders of a category."""
        if bought.charged is None:
            self.unknown += bought.orders
            return
        self._orders[bought.currency] += bought.orders
        self._categories[category] += bought.orders
        days = self._amounts[bought.currency].setdefault(category, {})
        days[bought.day] = days.get(bought.day, Decimal(0)) + bought.charged * bought.orders

    def close(self, period: Period, today: date, rates: tuple[ServiceRate, ...] = ()) -> Statistics:
        """The figures of all that was added."""
        first, last = self._span(period, today)
        days_a_bar = -(-((last - first).days + 1) // _MOST_BARS)
        named = [one for one, _ in self._categories.most_common() if one != Category()]
        rest = len(named) > MOST_CATEGORIES or Category() in self._categories
        categories = (*named[:MOST_CATEGORIES], *([Category()] if rest else []))
        spendings = tuple(
            self._spending(currency, categories, first, last, days_a_bar)
            for currency, _ in self._orders.most_common()
        )
        return Statistics(period, first, days_a_bar, categories, spendings, self.unknown, rates)

    def _span(self, period: Period, today: date) -> tuple[date, date]:
        """The first day and the last, which a clock set back may have put behind today."""
        days = [
            day for categories in self._amounts.values() for amounts in categories.values() for day in amounts
        ]
        last = max([today, *days])
        first = min([today, *days]) if period.days is None else today - timedelta(days=period.days - 1)
        return first, last

    def _spending(
        self,
        currency: str | None,
        categories: tuple[Category, ...],
        first: date,
        last: date,
        days_a_bar: int,
    ) -> Spending:
        bars = [[Decimal(0)] * len(categories) for _ in range(0, (last - first).days + 1, days_a_bar)]
        for category, amounts in self._amounts[currency].items():
            place = categories.index(category if category in categories else Category())
            for day, amount in amounts.items():
                bars[(day - first).days // days_a_bar][place] += amount
        totals = [sum(column, Decimal(0)) for column in zip(*bars, strict=True)]
        paid = [(one, total) for one, total in zip(categories, totals, strict=True) if total]
        paid.sort(key=lambda share: -share[1])
        total = sum(totals, Decimal(0))
        return Spending(currency, self._orders[currency], total, tuple(paid), tuple(map(tuple, bars)))

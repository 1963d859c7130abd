"""Customers, their preferences, and their API keys as they may be shown."""

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.catalog import Delivery, SortOrder
from bot.domain.prices import Limit

MASKED_TAIL = 4


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a customer chooses in the settings and above the lists. Each field is a column of ``customers``.

    Change one by ``dataclasses.replace`` and store the whole by ``account.save_preferences``.
    """

    language: str
    status_pushes: bool = True
    watch_pushes: bool = True
    in_stock_only: bool = False
    sort: SortOrder = SortOrder.NAME
    delivery: Delivery = Delivery.ANY
    order_limit: Decimal | None = None  # the most one order may cost without being asked again
    day_limit: Decimal | None = None  # the most that all orders of a day of UTC may cost
    pinned_card: bool = False  # a pinned message counts what is under way
    language_chosen: bool = False  # in the settings; otherwise it follows Telegram's
    shares_success: bool = True  # how rentals ended counts for everybody's figures, which are shown
    offers_by_chance: bool = False  # offers to rent stand by what worked, otherwise by price

    @property
    def limits(self) -> dict[Limit, Decimal | None]:
        """The limits for spending; ``None`` is no limit."""
        return {Limit.ORDER: self.order_limit, Limit.DAY: self.day_limit}

    def with_limit(self, limit: Limit, amount: Decimal | None) -> "Preferences":
        """The same with another limit for spending; ``None`` lifts it."""
        if limit is Limit.ORDER:
            return replace(self, order_limit=amount)
        return replace(self, day_limit=amount)


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who has written to the bot."""

    id: int  # the Telegram id, and that of the private chat
    preferences: Preferences
    active_key: int | None
    smm_per: int | None = None  # how many units a rate is for, as real charges showed
    product_per: int | None = None
    currency: str | None = None  # of the account behind the active key, if it told one
    parked: bool = False  # blocked the bot

    @property
    def language(self) -> str:
        """The preferred language, as a tag that may be any."""
        return self.preferences.language

    @property
    def limits(self) -> dict[Limit, Decimal | None]:
        """The preferred limits for spending."""
        return self.preferences.limits


@dataclass(frozen=True, slots=True)
class StoredKey:
    """An API key of a customer, as a screen may show it."""

    id: int
    mask: str
    works: bool
    active: bool


def masked(key: str) -> str:
    """An API key as it may be shown: its last four characters."""
    return "••••" + key[-MASKED_TAIL:]

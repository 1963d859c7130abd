"""Customers, their preferences, and their API keys as they may be shown."""

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.catalog import Delivery, SortOrder
from bot.domain.notifications import PushGroup
from bot.domain.prices import Limit

MASKED_TAIL = 4


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a customer chooses in the settings and above the lists. Each field is a column of ``customers``.

    Change one by ``dataclasses.replace`` and store the whole by ``account.save_preferences``.
    """

    language: str
    muted: frozenset[PushGroup] = frozenset()  # what is not told
    in_stock_only: bool = False
    sort: SortOrder = SortOrder.NAME
    delivery: Delivery = Delivery.ANY
    order_limit: Decimal | None = None  # the most one order may cost without being asked again
    day_limit: Decimal | None = None  # the most that all orders of a day of UTC may cost
    pinned_card: bool = False  # a pinned message counts what is under way
    language_chosen: bool = False  # in the settings; otherwise it follows Telegram's
    unit_limit: Decimal | None = None  # the highest price, of as many units as the price shown is for
    month_limit: Decimal | None = None  # the most that all orders of a month of UTC may cost
    utc_offset: int | None = None  # minutes that their clock is ahead of UTC, if they said
    quiet_from: int | None = None  # hours of the day, both or neither: all but codes and goods is silent
    quiet_until: int | None = None
    digest_hour: int | None = None  # of the day, at which the day is summed up
    low_balance: Decimal | None = None  # to be told of a balance below it
    hide_accounts: bool = False  # what arrives is counted in the chat, and shown when it is asked for
    template: str | None = None  # of a line for each account in a file, as they typed it last
    shares_success: bool = True  # how rentals ended counts for everybody's figures, which are shown
    offers_by_chance: bool = False  # offers to rent stand by what worked, otherwise by price

    @property
    def offset(self) -> int:
        """Minutes that their clock is ahead of UTC, as far as it is known."""
        return self.utc_offset or 0

    @property
    def quiet_hours(self) -> tuple[int, int] | None:
        """From which hour of the day until which it is quiet, if any."""
        if self.quiet_from is None or self.quiet_until is None:
            return None
        return self.quiet_from, self.quiet_until

    def switched(self, group: PushGroup, *, on: bool) -> "Preferences":
        """The same with one group of pushes switched on or off."""
        return replace(self, muted=self.muted - {group} if on else self.muted | {group})

    @property
    def limits(self) -> dict[Limit, Decimal | None]:
        """The limits for spending; ``None`` is no limit."""
        return {
            Limit.UNIT: self.unit_limit,
            Limit.ORDER: self.order_limit,
            Limit.DAY: self.day_limit,
            Limit.MONTH: self.month_limit,
        }

    def with_limit(self, limit: Limit, amount: Decimal | None) -> "Preferences":
        """The same with another limit for spending; ``None`` lifts it."""
        match limit:
            case Limit.UNIT:
                return replace(self, unit_limit=amount)
            case Limit.ORDER:
                return replace(self, order_limit=amount)
            case Limit.DAY:
                return replace(self, day_limit=amount)
            case Limit.MONTH:
                return replace(self, month_limit=amount)


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

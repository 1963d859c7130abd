"""Number plans (**Keep trying**): what was confirmed, what was tried, and what is to be done next. Pure.

A plan rents one number after another for a service, until a code comes. It never has more than ``numbers``
numbers, nor spends more than ``most``; both count what may have been bought, and what was returned, too.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.domain.drafts import Draft, DraftState, Verdict
from bot.domain.orders import RENTAL_LIFE, Order, Phase
from bot.domain.rentals import RentOffer
from bot.domain.success import likeliest
from bot.market.models import Balance

MOST_NUMBERS, USUAL_NUMBERS = 5, 3  # of one plan
PATIENCES = (0, 2, 5, 10, 15)  # minutes to wait for a code; 0: until the number expires
TRIES = 2  # of one offer that was not even sent, such as one whose price moved
CLOSING = timedelta(minutes=1)  # past its expiry, in which the marketplace closes a number itself


class PlanState(StrEnum):
    """The states of a plan. Only a ``RUNNING`` one buys, and none runs on after a restart."""

    DRAFT = "draft"  # being put together
    RUNNING = "running"
    PAUSED = "paused"  # asks before it goes on
    ENDED = "ended"


class PlanReason(StrEnum):
    """Why a plan ended (the first five), or pauses."""

    CODE = "code"
    STOPPED = "stopped"  # by the customer
    NUMBERS = "numbers"  # as many as were allowed
    SPENT = "spent"  # nothing that is left to try costs as little as is left to spend
    OFFERS = "offers"  # nothing is left to try
    RESTART = "restart"  # of the bot
    UNSURE = "unsure"  # nobody knows what came of an attempt
    BALANCE = "balance"
    KEY = "key"
    LIMIT = "limit"  # one of the customer's own
    MARKET = "market"  # away, or asked too often
    MAINTENANCE = "maintenance"  # nothing may be bought; it goes on by itself


class PlanBound(StrEnum):
    """An amount of a plan that its customer may set."""

    FLOOR = "floor"  # per number
    CEILING = "ceiling"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be tried, and how far it is. ``countries``: their codes with commas between; empty: any."""

    id: int
    customer: int
    key_id: int
    service: str  # its key
    title: str
    ceiling: Decimal
    created_at: datetime  # or shown last, as long as it is put together
    countries: str = ""
    floor: Decimal | None = None
    numbers: int = USUAL_NUMBERS
    total: Decimal | None = None  # the most to spend; ``None``: as much as the numbers may cost
    patience: int = 0  # minutes, one of ``PATIENCES``
    currency: str | None = None
    state: PlanState = PlanState.DRAFT
    reason: PlanReason | None = None
    news: int = 0  # how often it ended or paused, which is told
    above_limits: bool = False  # the next number is wanted regardless of the customer's own limits
    due_at: datetime | None = None  # when the wait for a number is over
    message_id: int | None = None  # that shows its progress
    by_chance: bool = False  # what worked best is tried first, otherwise the cheapest

    @property
    def most(self) -> Decimal:
        """The most that it may spend."""
        worst = self.numbers * self.ceiling
        return worst if self.total is None else min(worst, self.total)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The codes of the countries; none where any will do."""
        return tuple(filter(None, self.countries.split(",")))

    def takes(self, offer: RentOffer) -> bool:
        """Whether an offer is within what was confirmed."""
        in_country = not self.chosen or offer.country in self.chosen
        return in_country and (self.floor or Decimal(0)) <= offer.price <= self.ceiling

    def rank(self, offer: RentOffer) -> tuple[float, Decimal, str, str]:
        """The sort key of offers: what is tried first comes first."""
        chance = likeliest(offer.worked) if self.by_chance else 0.0
        return chance, offer.price, offer.country_name, offer.project_id


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt: an ordinary draft, and the number that came of it."""

    draft: Draft
    orders: tuple[Order, ...] = ()

    @property
    def in_doubt(self) -> bool:
        """Whether nobody knows yet if it was bought."""
        unsettled = self.draft.state is DraftState.UNSURE and self.draft.verdict is None
        return unsettled or self.draft.state in (DraftState.PREPARED, DraftState.SENDING)

    @property
    def may_be_bought(self) -> bool:
        """Whether it counts against the number of numbers."""
        if self.draft.state is DraftState.UNSURE:
            return self.draft.verdict is not Verdict.NOT_CHARGED
        return self.draft.state in (DraftState.PREPARED, DraftState.SENDING, DraftState.PLACED)

    @property
    def cost(self) -> Decimal:
        """What counts against the money: the price, or the charge where that was more."""
        charges = sum((order.most_charged or order.charge or Decimal(0) for order in self.orders), Decimal(0))
        return max(self.draft.estimate, charges) if self.may_be_bought else Decimal(0)


@dataclass(frozen=True, slots=True)
class PlanScreen:
    """A plan as it is put together: what it would try first, the countries chosen, and the balance."""

    plan: Plan
    first: tuple[RentOffer, ...]
    countries: tuple[RentOffer, ...]  # the cheapest offer of each that was chosen
    balance: Balance
    payer: str | None = None  # the mask of the key that pays, where the customer has more than one
    rated: bool = False  # it is known what worked, so that the best may be tried first


@dataclass(frozen=True, slots=True)
class Halt:
    """The plan ends, or pauses."""

    state: PlanState
    reason: PlanReason


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing is to be done before ``until``, unless something is told of the number."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Try:
    """The next number may be rented, for ``left`` at most."""

    left: Decimal


def spent(attempts: Iterable[Attempt]) -> Decimal:
    """Sum up what the attempts may have cost."""
    return sum((attempt.cost for attempt in attempts), Decimal(0))


def next_step(plan: Plan, attempts: Sequence[Attempt], now: datetime) -> Halt | Wait | Try | None:
    """Decide how a plan goes on; ``None``: not at all, for it does not run."""
    if plan.state in (PlanState.DRAFT, PlanState.ENDED):
        return None
    if any(order.delivered for attempt in attempts for order in attempt.orders):
        return Halt(PlanState.ENDED, PlanReason.CODE)
    return _running_on(plan, attempts, now) if plan.state is PlanState.RUNNING else None


def _running_on(plan: Plan, attempts: Sequence[Attempt], now: datetime) -> Halt | Wait | Try:
    if any(attempt.in_doubt for attempt in attempts):
        return Halt(PlanState.PAUSED, PlanReason.UNSURE)
    bought = [attempt for attempt in attempts if attempt.may_be_bought]
    ends = max((_wait_ends(plan, order) for order in bought[-1].orders), default=now) if bought else now
    if ends > now:
        return Wait(ends)
    if len(bought) >= plan.numbers:
        return Halt(PlanState.ENDED, PlanReason.NUMBERS)
    return Try(plan.most - spent(attempts))


def _wait_ends(plan: Plan, order: Order) -> datetime:
    """When the next number may be rented, whatever becomes of this one."""
    if order.phase is not Phase.ACTIVE:
        return order.placed_at
    if plan.patience:
        return order.placed_at + timedelta(minutes=plan.patience)
    return (order.expires_at or order.placed_at + RENTAL_LIFE) + CLOSING


def exhausted(attempts: Sequence[Attempt]) -> set[str]:
    """The offers that are left out from now on: they were rented or refused, or twice could not be sent."""
    over = (DraftState.REFUSED, DraftState.UNSURE, DraftState.PREPARED, DraftState.SENDING, DraftState.PLACED)
    tried = [attempt.draft.item for attempt in attempts]
    ended = {attempt.draft.item for attempt in attempts if attempt.draft.state in over}
    return ended | {item for item in tried if tried.count(item) >= TRIES}


def choose(
    plan: Plan, offers: Iterable[RentOffer], tried: Collection[str], left: Decimal
) -> RentOffer | PlanReason:
    """Choose the offer to try next among those that are left, or say why there is none.

    Each price of the same service in the same country is an offer of its own.
    """
    fitting = [offer for offer in offers if plan.takes(offer) and offer.project_id not in tried]
    if not fitting:
        return PlanReason.OFFERS
    affordable = [offer for offer in fitting if offer.price <= left]
    return min(affordable, key=plan.rank, default=PlanReason.SPENT)

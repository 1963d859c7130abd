"""Orders and rentals, their kinds and phases, and what one poll reports of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

RENTAL_LIFE = timedelta(minutes=20)  # assumed until ``sms_status`` tells ``expires_at``


class Kind(StrEnum):
    """What an order is for; each kind has its own API actions."""

    PRODUCT = "product"
    SMM = "smm"
    RENTAL = "rental"

    @classmethod
    def of_entity(cls, entity_type: str) -> "Kind":
        """The kind of an item's orders, by the marketplace's own word; what is not SMM is a product."""
        return cls.SMM if entity_type == cls.SMM else cls.PRODUCT


class Phase(StrEnum):
    """What a status means to the customer."""

    ACTIVE = "active"
    DELIVERED = "delivered"
    PROBLEM = "problem"


class OrderFilter(StrEnum):
    """Which orders a list shows: all, or those in one phase."""

    ALL = "all"
    ACTIVE = "active"
    DELIVERED = "delivered"
    PROBLEM = "problem"

    @property
    def phase(self) -> Phase | None:
        """The phase of the orders that are shown; ``None``: any."""
        return None if self is OrderFilter.ALL else Phase(self.value)


@dataclass(frozen=True, slots=True)
class Order:
    """One order or rental as far as it is known. Accounts and codes are never part of it."""

    id: int
    customer: int
    key_id: int
    number: int
    kind: Kind
    item: str
    title: str
    quantity: int
    placed_at: datetime
    status: str  # the marketplace's word; empty until it said one
    phase: Phase = Phase.ACTIVE
    estimate: Decimal | None = None  # none where another variant may fill it, or it was placed elsewhere
    charge: Decimal | None = None
    currency: str | None = None  # of the charge
    start_count: int | None = None
    remains: int | None = None
    auto_delivery: bool | None = None
    delivered: int = 0  # how many accounts or codes were found so far
    phone: str | None = None  # of a rental, in international form
    phone_given: str | None = None  # the same as the API wrote it, which is how it wants it back
    country: str | None = None  # of a rental: the short code, such as ``us``
    expires_at: datetime | None = None
    finished_at: datetime | None = None
    status_changes: int = 0
    said: str = ""  # the words it had so far, folded and without counts, with | between them
    card_message_id: int | None = None
    link: str | None = None
    price_per: int = 1  # how many units the estimate took a ``rate`` to be for
    lost_at: datetime | None = None  # when its owner was told that the marketplace does not know it
    estimated_in: str | None = None  # the currency of the estimate
    draft: str = ""  # the nonce of the purchase it came of
    most_charged: Decimal | None = None  # what was charged before some of it was returned
    delivered_at: datetime | None = None  # when the first of it was seen
    first_code_at: datetime | None = None  # of a rental, since it is kept

    @property
    def charged(self) -> Decimal | None:
        """The real charge; ``None`` while it is not known."""
        return charged(self.phase, self.charge, self.estimate, self.most_charged)


def charged(
    phase: Phase, charge: Decimal | None, estimate: Decimal | None, most_charged: Decimal | None
) -> Decimal | None:
    """The real charge of an order; ``None`` while it is not known.

    Zero is a charge where the order failed, where all of it was returned, or where nothing was to be paid.
    Elsewhere it says that nothing was charged yet.
    """
    if charge == 0 and estimate != 0 and phase is not Phase.PROBLEM:
        returned = phase is Phase.DELIVERED and most_charged is not None
        return charge if returned else None
    return charge


@dataclass(frozen=True, slots=True)
class UnderWay:
    """What a customer has under way: numbers that wait for a code, and orders that are open."""

    numbers: int
    orders: int

    @property
    def some(self) -> bool:
        """Whether anything is."""
        return self.numbers + self.orders > 0


@dataclass(frozen=True, slots=True)
class StatusReport:
    """What one answer reports of an order. ``None``: it did not tell."""

    status: str
    charge: Decimal | None = None
    currency: str | None = None
    start_count: int | None = None
    remains: int | None = None
    auto_delivery: bool | None = None
    expires_at: datetime | None = None
    phone: str | None = None  # in international form, where it is told
    phone_given: str | None = None


@dataclass(frozen=True, slots=True)
class Sms:
    """An SMS that a rented number received. A text without a code is what was paid for as well."""

    code: str
    text: str

"""What a purchase, an order and news of it are. Pure: no clock, no database, no network."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.progress import is_full, without_counts


class Kind(StrEnum):
    PRODUCT = "product"
    SMM = "smm"
    RENTAL = "rental"

    @classmethod
    def of_entity(cls, entity_type: str) -> "Kind":
        """Of an item by the marketplace's own word; what is not SMM is a product."""
        return cls.SMM if entity_type == cls.SMM else cls.PRODUCT


class Phase(StrEnum):
    """What a status means to the customer; ``/orders`` filters by it."""

    ACTIVE = "active"
    DELIVERED = "delivered"
    PROBLEM = "problem"


class DraftState(StrEnum):
    """A purchase from its confirmation screen to its outcome. Only ``DRAFT`` may still be confirmed."""

    DRAFT = "draft"
    CANCELLED = "cancelled"
    PREPARED = "prepared"  # claimed by one tap; nothing was sent
    SENDING = "sending"  # committed just before the first byte leaves
    PLACED = "placed"
    REFUSED = "refused"  # the marketplace answered no
    NOT_SENT = "not_sent"  # surely never left this machine
    UNSURE = "unsure"  # left, and no usable answer came back


class Verdict(StrEnum):
    """What the balance told about an ``UNSURE`` draft."""

    NOT_CHARGED = "not_charged"
    CHARGED = "charged"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Draft:
    """One confirmation screen. ``nonce`` is all that its button carries."""

    nonce: str
    customer: int
    key_id: int
    kind: Kind
    item: str  # the service number, or the project id of a rental
    title: str
    quantity: int
    rate: Decimal
    estimate: Decimal
    created_at: datetime
    expires_at: datetime
    state: DraftState = DraftState.DRAFT
    link: str | None = None
    country: str | None = None  # of a rental: the short code, such as ``us``
    phone: str | None = None  # of a rental: the number to reuse, in international form
    phone_given: str | None = None  # the same as the API wrote it, which is how it wants it back
    auto_delivery: bool | None = None
    message_id: int | None = None  # the confirmation in the chat, which becomes the order's card
    balance_before: Decimal | None = None
    balance_after: Decimal | None = None
    words: str | None = None  # the marketplace's own reason, or the cause of the doubt
    sent_at: datetime | None = None
    verdict: Verdict | None = None
    price_per: int = 1  # how many units ``rate`` is for
    above_limits: bool = False  # the customer was told that it exceeds a limit of theirs
    currency: str | None = None  # of the account that pays, if it tells one
    at_rate: int | None = None  # units surely at that rate, where another variant may deliver the rest
    verdict_message_id: int | None = None  # what told the verdict

    @property
    def open(self) -> bool:
        """Whether another variant may fill it, at another price: the estimate is no total then."""
        return self.at_rate is not None

    @property
    def total(self) -> Decimal | None:
        return None if self.open else self.estimate


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

    @property
    def charged(self) -> Decimal | None:
        """The real charge; ``None`` while the marketplace has charged nothing yet."""
        return None if self.charge == 0 and self.phase is Phase.ACTIVE else self.charge


@dataclass(frozen=True, slots=True)
class Seen:
    """One look at an order. ``None`` means: this answer did not tell."""

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
    """One message of a rented number. A text without a code is what was paid for as well."""

    code: str
    text: str


class EventKind(StrEnum):
    """What the outbox carries. ``CARD`` and ``OUTCOME`` edit in place; the others ring."""

    CARD = "card"
    OUTCOME = "outcome"
    STATUS = "status"
    GOODS = "goods"
    UNREAD_GOODS = "unread_goods"  # delivered in a shape that could not be read
    CODE = "code"
    EXPIRED = "expired"
    CHARGE = "charge"  # another one than was estimated
    FEWER = "fewer"  # numbers than were asked for
    LOST = "lost"  # the marketplace no longer knows the order
    KEY_STOPPED = "key_stopped"
    WATCH = "watch"  # something waited for is in stock again, or cheap enough


@dataclass(frozen=True, slots=True)
class Event:
    """Something a customer is told once: unique by (about, kind, ordinal)."""

    kind: EventKind
    ordinal: int = 0
    secret: tuple[str, ...] = ()  # accounts; or the code and the whole SMS


_FAILED = frozenset(
    ("canceled", "cancelled", "refunded", "failed", "rejected", "expired", "fail", "error")
) | {"canceled and refunded"}
_DONE = frozenset(("completed", "complete", "delivered", "done", "success", "successful", "finished"))
_RENTAL_OVER = ("cancel", "refund", "expire")  # API.md: a status matching these ends a rental
RENTAL_LIFE = timedelta(minutes=20)  # assumed until ``sms_status`` tells ``expires_at``


def phase_of(kind: Kind, status: str) -> Phase:
    """What the marketplace's word means. The vocabulary is open: an unknown word is still active."""
    word = without_counts(status)
    if kind is Kind.RENTAL:  # only a code delivers it
        return Phase.PROBLEM if any(part in word for part in _RENTAL_OVER) else Phase.ACTIVE
    if word in _FAILED or (word == "partial" and kind is Kind.SMM):
        return Phase.PROBLEM  # "Partial" ends an SMM order: the rest is refunded; goods still follow
    return Phase.DELIVERED if word in _DONE and is_full(status) else Phase.ACTIVE

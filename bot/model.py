"""What an order is and what can happen to it. Pure: no clock, no database, no network.

The marketplace's answers may come twice, late, reordered or shrunk (FAULTS: U9), so knowledge only grows:
``changes`` merges what was seen into what is known and names the events a customer must be told.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.prices import as_expected, same_currency


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
    said: str = ""  # the words it had so far, folded, with | between them
    card_message_id: int | None = None
    link: str | None = None
    price_per: int = 1  # how many units the estimate took a ``rate`` to be for
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


class EventKind(StrEnum):
    """What the outbox carries. ``CARD`` and ``OUTCOME`` edit in place; the others ring."""

    CARD = "card"
    OUTCOME = "outcome"
    STATUS = "status"
    GOODS = "goods"
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


@dataclass(frozen=True, slots=True)
class Change:
    after: Order
    events: tuple[Event, ...]


_FAILED = frozenset(
    ("canceled", "cancelled", "refunded", "failed", "rejected", "expired", "fail", "error")
) | {"canceled and refunded"}
_DONE = frozenset(("completed", "complete", "delivered", "done", "success", "successful", "finished"))
_RENTAL_OVER = ("cancel", "refund", "expire")  # API.md: a status matching these ends a rental
LONGEST_RENTAL = timedelta(days=30)  # an expiry beyond it is no expiry
RENTAL_LIFE = timedelta(minutes=20)  # assumed until ``sms_status`` tells ``expires_at``


def phase_of(kind: Kind, status: str) -> Phase:
    """What the marketplace's word means. The vocabulary is open: an unknown word is still active."""
    word = " ".join(status.casefold().replace("_", " ").split())
    if kind is Kind.RENTAL:  # only a code delivers it
        return Phase.PROBLEM if any(part in word for part in _RENTAL_OVER) else Phase.ACTIVE
    if word in _FAILED or (word == "partial" and kind is Kind.SMM):
        return Phase.PROBLEM  # "Partial" ends an SMM order: the rest is refunded; goods still follow
    return Phase.DELIVERED if word in _DONE else Phase.ACTIVE


def _next_phase(before: Order, seen: Seen, *, fresh: bool) -> Phase:
    """A final phase never goes back (I7); only a refund may still follow a delivery."""
    if before.kind is Kind.RENTAL and (fresh or before.delivered):
        return Phase.DELIVERED
    phase = phase_of(before.kind, seen.status)
    return before.phase if phase is Phase.ACTIVE else phase


def changes(before: Order, seen: Seen, fresh: tuple[str, ...], now: datetime, text: str = "") -> Change:
    """Merge one look into what is known.

    ``fresh`` holds the accounts (or the one code) that were never seen before, ``text`` the whole SMS.
    """
    phase = _next_phase(before, seen, fresh=bool(fresh))
    goes_back = before.phase is not Phase.ACTIVE and phase_of(before.kind, seen.status) is Phase.ACTIVE
    status = before.status if goes_back or same_word(before.status, seen.status) else seen.status
    after = replace(
        before,
        status=status,
        phase=phase,
        charge=before.charge if seen.charge is None else seen.charge,
        currency=seen.currency or before.currency,
        start_count=before.start_count if seen.start_count is None else seen.start_count,
        remains=_remains(before, seen),
        auto_delivery=before.auto_delivery if seen.auto_delivery is None else seen.auto_delivery,
        delivered=before.delivered + len(fresh),
        expires_at=_expiry(before, seen),
        finished_at=before.finished_at or (None if phase is Phase.ACTIVE else now),
    )
    if after.status != before.status:
        said = "|".join(
            dict.fromkeys(filter(None, (*before.said.split("|"), folded(before.status), folded(status))))
        )
        after = replace(after, status_changes=before.status_changes + 1, said=said)
    return Change(after, tuple(_events(before, after, fresh, text)))


def _expiry(before: Order, seen: Seen) -> datetime | None:
    """An expiry that can be one: zero times and the year 9999 were seen in other APIs."""
    found = seen.expires_at
    if found is None or not before.placed_at - RENTAL_LIFE <= found <= before.placed_at + LONGEST_RENTAL:
        return before.expires_at
    return found


def expired(before: Order, now: datetime) -> Change:
    """The marketplace never closed this rental, but its time is over."""
    after = replace(before, phase=Phase.PROBLEM, finished_at=now)
    return Change(after, (Event(EventKind.EXPIRED), Event(EventKind.CARD)))


def same_word(one: str, other: str) -> bool:
    return folded(one) == folded(other)


def folded(word: str) -> str:
    return word.casefold().strip().replace("|", "/")


def _remains(before: Order, seen: Seen) -> int | None:
    if seen.remains is None or before.remains is None:
        return before.remains if seen.remains is None else seen.remains
    return min(before.remains, seen.remains)  # progress on the screen never runs backwards


def _events(before: Order, after: Order, fresh: tuple[str, ...], text: str) -> list[Event]:
    events: list[Event] = []
    if fresh and after.kind is Kind.RENTAL:
        events.append(Event(EventKind.CODE, before.delivered, (*fresh, text)))
    elif fresh:  # the delivery names the new status itself
        events.append(Event(EventKind.GOODS, before.delivered, fresh))
    elif after.kind is Kind.RENTAL:
        if after.phase is Phase.PROBLEM and before.phase is Phase.ACTIVE:
            events.append(Event(EventKind.EXPIRED))
    elif after.status != before.status and _is_news(before, after):
        events.append(Event(EventKind.STATUS, after.status_changes, (after.status,)))
    if after.charge != before.charge and charged_otherwise(after):
        events.append(Event(EventKind.CHARGE))
    if after != before:
        events.append(Event(EventKind.CARD))
    return events


def charged_otherwise(order: Order) -> bool:
    """Whether an order costs something else than was said; what a refund took back is no news."""
    if not order.charge or order.phase is Phase.PROBLEM:
        return False
    if order.estimate is None:  # of one bought here, the total was open until now
        return bool(order.draft)
    comparable = same_currency(order.estimated_in, order.currency)
    return comparable and not as_expected(order.estimate, order.charge)


def _is_news(before: Order, after: Order) -> bool:
    """Not the first word of an order that goes its way, nor one it had before: answers come reordered."""
    if after.phase is not before.phase:
        return True
    return bool(before.status) and folded(after.status) not in before.said.split("|")

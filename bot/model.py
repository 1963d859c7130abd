"""What an order is and what can happen to it. Pure: no clock, no database, no network.

The marketplace's answers may come twice, late, reordered or shrunk (FAULTS: U9), so knowledge only grows:
``changes`` merges what was seen into what is known and names the events a customer must be told.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    PRODUCT = "product"
    SMM = "smm"
    RENTAL = "rental"


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
    phone: str | None = None  # of a rental: the number to reuse
    auto_delivery: bool | None = None
    message_id: int | None = None  # the confirmation in the chat, which becomes the order's card
    balance_before: Decimal | None = None
    balance_after: Decimal | None = None
    words: str | None = None  # the marketplace's own reason, or the cause of the doubt
    sent_at: datetime | None = None
    verdict: Verdict | None = None


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
    estimate: Decimal | None = None
    charge: Decimal | None = None
    currency: str = "USD"
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
    card_message_id: int | None = None
    link: str | None = None


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
    LOST = "lost"  # the marketplace no longer knows the order
    KEY_STOPPED = "key_stopped"


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


_FAILED = ("cancel", "refund", "expire", "fail", "reject", "error")
_DONE = ("complete", "deliver", "success")
RENTAL_LIFE = timedelta(minutes=20)  # assumed until ``sms_status`` tells ``expires_at``
EXPIRY_GRACE = timedelta(minutes=2)  # the marketplace may close a rental a little late
LATE_CODES = timedelta(minutes=15)  # a code after the expiry is still the customer's
LATE_GOODS = timedelta(hours=24)  # accounts may follow a ``Completed``


def phase_of(kind: Kind, status: str) -> Phase:
    """What the marketplace's word means. The vocabulary is open: an unknown word is still active."""
    word = status.casefold()
    if any(part in word for part in _FAILED):
        return Phase.PROBLEM
    if kind is Kind.RENTAL:
        return Phase.ACTIVE  # only a code delivers a rental
    if "incomplete" not in word and "undeliver" not in word and any(part in word for part in _DONE):
        return Phase.PROBLEM if word.startswith("partial") and kind is Kind.SMM else Phase.DELIVERED
    # "Partial" ends an SMM order (the rest is refunded); a product is still being delivered.
    return Phase.PROBLEM if word == "partial" and kind is Kind.SMM else Phase.ACTIVE


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
        expires_at=seen.expires_at or before.expires_at,
        finished_at=before.finished_at or (None if phase is Phase.ACTIVE else now),
    )
    after = replace(after, status_changes=before.status_changes + (after.status != before.status))
    return Change(after, tuple(_events(before, after, fresh, text)))


def expired(before: Order, now: datetime) -> Change:
    """The marketplace never closed this rental, but its time is over."""
    after = replace(before, phase=Phase.PROBLEM, finished_at=now)
    return Change(after, (Event(EventKind.EXPIRED), Event(EventKind.CARD)))


def same_word(one: str, other: str) -> bool:
    return one.casefold().strip() == other.casefold().strip()


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
    elif after.status != before.status and (before.status or after.phase is not Phase.ACTIVE):
        events.append(Event(EventKind.STATUS, after.status_changes, (after.status,)))
    if after != before:
        events.append(Event(EventKind.CARD))
    return events


def over(order: Order, now: datetime) -> bool:
    """Whether a rental's time is up although the marketplace did not say so."""
    ends = order.expires_at or order.placed_at + RENTAL_LIFE
    return order.kind is Kind.RENTAL and order.phase is Phase.ACTIVE and now > ends + EXPIRY_GRACE


def next_check(order: Order, now: datetime, failures: int = 0) -> timedelta | None:
    """How long to wait before looking again; ``None`` when there is nothing more to learn.

    Proportional to age: what moves young is watched closely, what takes days costs a call in minutes.
    ``failures`` in a row double the wait, for a rental to 15 s at most: its code is what people wait for.
    """
    wait = _rental_wait(order, now) if order.kind is Kind.RENTAL else _order_wait(order, now)
    if wait is None or not failures:
        return wait
    slowest = timedelta(seconds=15) if order.kind is Kind.RENTAL else timedelta(minutes=15)
    return max(wait, min(timedelta(seconds=2 ** min(failures, 10)), slowest))


def _rental_wait(order: Order, now: datetime) -> timedelta | None:
    ends = order.expires_at or order.placed_at + RENTAL_LIFE
    if order.phase is Phase.DELIVERED:  # a second code may come while the number lives
        return timedelta(seconds=10) if now < ends else None
    if order.phase is Phase.PROBLEM:
        late = now < min(ends, order.finished_at or ends) + LATE_CODES
        return timedelta(seconds=30) if late else None
    age = now - order.placed_at
    return timedelta(seconds=2 if age < timedelta(minutes=3) else 4)


def _order_wait(order: Order, now: datetime) -> timedelta | None:
    age = max(now - order.placed_at, timedelta())
    if order.phase is not Phase.ACTIVE:
        lacking = (
            order.kind is Kind.PRODUCT
            and order.phase is Phase.DELIVERED
            and order.delivered < order.quantity
            and now < (order.finished_at or now) + LATE_GOODS
        )
        return max(timedelta(seconds=5), (now - (order.finished_at or now)) / 5) if lacking else None
    if order.auto_delivery is False:
        return min(max(age / 10, timedelta(minutes=1)), timedelta(minutes=20))
    least = timedelta(seconds=3 if order.kind is Kind.SMM else 2)
    return min(max(age / 10, least), timedelta(minutes=10))

"""Merges what one poll reports into an order, and names the events its customer must be told. Pure.

Answers may come twice, late, reordered or shrunk (docs/faults.md, U9), so knowledge only grows:
``changes`` merges what was seen into what is known and names the events a customer must be told.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

from bot.domain.endings import returned
from bot.domain.orders import RENTAL_LIFE, Kind, Order, Phase, StatusReport
from bot.domain.prices import as_expected, same_currency
from bot.domain.pushes import Event, PushKind
from bot.domain.statuses import phase_of, same_word, without_counts

LONGEST_RENTAL = timedelta(days=30)  # an expiry beyond it is no expiry


@dataclass(frozen=True, slots=True)
class Change:
    """An order as it is now, and what its customer must be told of it."""

    after: Order
    events: tuple[Event, ...]


def _next_phase(before: Order, seen: StatusReport, new: int) -> Phase:
    """A final phase never goes back (docs/faults.md, I7); only a refund may still follow a delivery."""
    if before.kind is Kind.RENTAL and (new or before.delivered):
        return Phase.DELIVERED
    phase = phase_of(before.kind, seen.status)
    whole = 0 < before.quantity <= before.delivered + new and before.kind is Kind.PRODUCT
    if phase is Phase.ACTIVE and before.phase is Phase.ACTIVE and whole:
        return Phase.DELIVERED  # whatever the word, also none
    return before.phase if phase is Phase.ACTIVE else phase


def changes(before: Order, seen: StatusReport, new: tuple[str, ...], now: datetime, text: str = "") -> Change:
    """Merge one report into what is known of an order, so that knowledge only grows.

    ``new`` holds the accounts that were never seen before, or the one code, which is empty where an SMS has
    none; ``text`` is the whole SMS.
    """
    phase = _next_phase(before, seen, len(new))
    goes_back = before.phase is not Phase.ACTIVE and phase_of(before.kind, seen.status) is Phase.ACTIVE
    is_told = seen.status and not goes_back and not same_word(before.status, seen.status)
    status = seen.status if is_told else before.status
    after = replace(
        before,
        status=status,
        phase=phase,
        charge=_charge(before, seen, goes_back=goes_back),
        most_charged=_most_charged(before, seen, goes_back=goes_back),
        currency=seen.currency or before.currency,
        start_count=before.start_count if seen.start_count is None else seen.start_count,
        remains=_remains(before, seen),
        auto_delivery=before.auto_delivery if seen.auto_delivery is None else seen.auto_delivery,
        delivered=before.delivered + len(new),
        delivered_at=before.delivered_at or (now if new else None),
        phone=before.phone or seen.phone,
        phone_given=before.phone_given or seen.phone_given,
        expires_at=_expiry(before, seen),
        finished_at=before.finished_at or (None if phase is Phase.ACTIVE else now),
        first_code_at=now if _is_first_code(before, new) else before.first_code_at,
    )
    if after.status != before.status:
        after = replace(after, status_changes=before.status_changes + 1, said=_said(before, status))
    return Change(after, tuple(_events(before, after, new, text)))


def _is_first_code(before: Order, new: tuple[str, ...]) -> bool:
    """It may come after the rental has ended, which ``finished_at`` then does not tell."""
    return before.kind is Kind.RENTAL and bool(new) and not before.delivered


def _charge(before: Order, seen: StatusReport, *, goes_back: bool) -> Decimal | None:
    """What an order that failed came to is not undone by an older answer."""
    known = goes_back and before.phase is Phase.PROBLEM and before.charge is not None
    return before.charge if known or seen.charge is None else seen.charge


def _most_charged(before: Order, seen: StatusReport, *, goes_back: bool) -> Decimal | None:
    """A charge that falls is money returned: what it was before is kept."""
    now = _charge(before, seen, goes_back=goes_back)
    if now is None or before.charge is None or now >= before.charge:
        return before.most_charged
    if not same_currency(before.currency, seen.currency):
        return None
    return max(before.charge, before.most_charged or before.charge)


def brings_nothing(before: Order, seen: StatusReport, now: datetime) -> bool:
    """Whether a report without goods changes nothing that is known. Most do not, and are seen at a glance."""
    if before.phase is Phase.ACTIVE and seen.status == before.status:
        repeats = all(new is None or new == getattr(before, name) for name, new in _figures(seen))
        if repeats and _next_phase(before, seen, 0) is Phase.ACTIVE:
            return True
    return changes(before, seen, (), now).after == before


def _figures(seen: StatusReport) -> tuple[tuple[str, object], ...]:
    return (
        ("charge", seen.charge),
        ("currency", seen.currency),
        ("start_count", seen.start_count),
        ("remains", seen.remains),
        ("auto_delivery", seen.auto_delivery),
        ("expires_at", seen.expires_at),
        ("phone", seen.phone),
        ("phone_given", seen.phone_given),
    )


def _said(before: Order, status: str) -> str:
    words = (*before.said.split("|"), without_counts(before.status), without_counts(status))
    return "|".join(dict.fromkeys(filter(None, words)))


def _expiry(before: Order, seen: StatusReport) -> datetime | None:
    """An expiry that can be one: zero times and the year 9999 were seen in other APIs."""
    found = seen.expires_at
    if found is None or not before.placed_at - RENTAL_LIFE <= found <= before.placed_at + LONGEST_RENTAL:
        return before.expires_at
    return found


def expired(before: Order, now: datetime) -> Change:
    """End a rental whose time is over, although the marketplace never closed it."""
    after = replace(before, phase=Phase.PROBLEM, finished_at=now)
    return Change(after, (Event(PushKind.EXPIRED), Event(PushKind.CARD)))


def _remains(before: Order, seen: StatusReport) -> int | None:
    if seen.remains is None or before.remains is None:
        return before.remains if seen.remains is None else seen.remains
    return min(before.remains, seen.remains)  # progress on the screen never runs backwards


def _events(before: Order, after: Order, new: tuple[str, ...], text: str) -> list[Event]:
    events: list[Event] = []
    if new and after.kind is Kind.RENTAL:
        events.append(Event(PushKind.CODE, before.delivered, (*new, text)))
    elif new:  # the delivery names the new status itself
        events.append(Event(PushKind.GOODS, before.delivered, new))
    elif after.kind is Kind.RENTAL:
        if after.phase is Phase.PROBLEM and before.phase is Phase.ACTIVE:
            events.append(Event(PushKind.EXPIRED))
    elif after.status != before.status and _is_news(before, after):
        events.append(Event(PushKind.STATUS, after.status_changes, (after.status,)))
    if after.charge != before.charge and charged_otherwise(after):
        events.append(Event(PushKind.CHARGE))
    if after != before:
        events.append(Event(PushKind.CARD))
    return events


def charged_otherwise(order: Order) -> bool:
    """Tell whether an order costs something else than was said; what a refund took back is no news."""
    if not order.charge or order.phase is Phase.PROBLEM or returned(order) is not None:
        return False
    if order.estimate is None:  # of one bought here, the total was open until now
        return bool(order.draft)
    comparable = same_currency(order.estimated_in, order.currency)
    return comparable and not as_expected(order.estimate, order.charge)


def _is_news(before: Order, after: Order) -> bool:
    """Not the first word of an order that goes its way, nor one it had before: answers come reordered."""
    if after.phase is not before.phase:
        return True
    word = without_counts(after.status)
    known = {without_counts(before.status), *map(without_counts, before.said.split("|"))}
    return bool(before.status and word) and word not in known

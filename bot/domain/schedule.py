"""The polling schedule: how long to wait before an order is polled again. Pure."""

from datetime import datetime, timedelta

from bot.domain.orders import RENTAL_LIFE, Kind, Order, Phase
from bot.domain.statuses import phase_of

SILENCE = timedelta(hours=1)  # past its end, until a rental that the marketplace never closed is over
LATE_CODES = timedelta(minutes=15)  # a code after the expiry is still the customer's
LATE_GOODS = timedelta(hours=24)  # accounts may follow a ``Completed``
LOST_FOR = timedelta(hours=24)  # an order that the marketplace does not know is asked for that long,
LOST_EVERY = timedelta(minutes=15)  # this often; a number for its first hour
LOST_NUMBER_EVERY, LOST_NUMBER_FOR = timedelta(minutes=1), timedelta(hours=1)
# How often a number that waits for its code is polled, by its age: most codes come in the first minute, and
# whoever waits longer minds a few seconds less. ``make bench-schedule`` has what that costs and brings.
CODE_EVERY = (
    (timedelta(seconds=75), timedelta(seconds=2)),
    (timedelta(minutes=3), timedelta(seconds=3)),
    (timedelta(minutes=8), timedelta(seconds=6)),
)
OLD_NUMBER_EVERY = timedelta(seconds=12)
MORE_CODES_EVERY, MORE_CODES_LATER_EVERY = timedelta(seconds=10), timedelta(seconds=30)
MORE_CODES_SOON = timedelta(minutes=2)  # after a code, in which another one or its text is likely


def over(order: Order, now: datetime) -> bool:
    """Tell whether a rental's time is up although the marketplace did not say so.

    It may live longer than was told or assumed: what is called active gets an hour more, for its code.
    """
    return order.kind is Kind.RENTAL and order.phase is Phase.ACTIVE and now > _ends(order) + SILENCE


def _ends(order: Order) -> datetime:
    return max(order.expires_at or order.placed_at, order.placed_at + RENTAL_LIFE)


def next_check(order: Order, now: datetime, failures: int = 0) -> timedelta | None:
    """Return how long to wait before an order is polled again; ``None`` when there is nothing more to learn.

    Proportional to age: what moves young is polled closely, what takes days costs a call in minutes.
    ``failures`` in a row double the wait, for a rental to 15 s at most: its code is what people wait for.
    """
    wait = _rental_wait(order, now) if order.kind is Kind.RENTAL else _order_wait(order, now)
    if wait is not None and order.lost_at is not None:
        return _lost_wait(order, now) if now < order.lost_at + LOST_FOR else None
    if wait is None or not failures:
        return wait
    slowest = timedelta(seconds=15) if order.kind is Kind.RENTAL else timedelta(minutes=15)
    return max(wait, min(timedelta(seconds=2 ** min(failures, 10)), slowest))


def _lost_wait(order: Order, now: datetime) -> timedelta:
    young = order.kind is Kind.RENTAL and now < order.placed_at + LOST_NUMBER_FOR
    return LOST_NUMBER_EVERY if young else LOST_EVERY


def _rental_wait(order: Order, now: datetime) -> timedelta | None:
    ends = order.expires_at or order.placed_at + RENTAL_LIFE
    late = (order.finished_at or ends) + LATE_CODES
    if order.phase is Phase.DELIVERED:  # another SMS, or the text of its code, may still come
        soon = now - (order.finished_at or order.placed_at) < MORE_CODES_SOON
        return (MORE_CODES_EVERY if soon else MORE_CODES_LATER_EVERY) if now < max(ends, late) else None
    if order.phase is Phase.PROBLEM:
        return timedelta(seconds=30) if now < late else None
    age = now - order.placed_at
    return next((wait for until, wait in CODE_EVERY if age < until), OLD_NUMBER_EVERY)


def _order_wait(order: Order, now: datetime) -> timedelta | None:
    age = max(now - order.placed_at, timedelta())
    if order.phase is not Phase.ACTIVE:
        since = now - (order.finished_at or now)
        return max(timedelta(seconds=5), since / 5) if _may_bring_more(order) and since < LATE_GOODS else None
    if order.auto_delivery is False:
        return min(max(age / 10, timedelta(minutes=1)), timedelta(minutes=20))
    least = timedelta(seconds=20 if order.kind is Kind.SMM else 2)
    return min(max(age / 10, least), timedelta(minutes=10))


def _may_bring_more(order: Order) -> bool:
    """Whether a delivered product lacks accounts, or has all of them and no final word."""
    if order.kind is not Kind.PRODUCT or order.phase is not Phase.DELIVERED:
        return False
    return order.delivered < max(order.quantity, 1) or phase_of(order.kind, order.status) is Phase.ACTIVE

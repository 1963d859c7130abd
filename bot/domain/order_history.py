"""The history of an order: what was observed of its status, charge, start count and remains. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.domain.orders import Order

_FIGURES = ("status", "charge", "start_count", "remains")


@dataclass(frozen=True, slots=True)
class Observation:
    """What was known of an order from ``at`` on. ``status``: empty until the marketplace said one."""

    at: datetime
    status: str
    charge: Decimal | None = None
    start_count: int | None = None
    remains: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history: what was new ``at`` that time; ``None``: this did not change."""

    at: datetime
    status: str | None
    charge: Decimal | None
    start_count: int | None
    remains: int | None


def is_observed(before: Order, after: Order) -> bool:
    """Tell whether something changed that the history keeps."""
    return any(getattr(before, name) != getattr(after, name) for name in _FIGURES)


def observation(order: Order, at: datetime) -> Observation:
    """What the history keeps of an order."""
    return Observation(at, order.status, order.charge, order.start_count, order.remains)


def entries(observed: Sequence[Observation]) -> tuple[Entry, ...]:
    """The lines of a history, oldest first.

    While nothing but ``remains`` falls, which it may at each poll, the last of it stands for all.
    """
    lines = [_entry(before, one) for before, one in zip((None, *observed), observed, strict=False)]
    following = (*lines[1:], None)
    return tuple(
        line
        for line, after in zip(lines, following, strict=False)
        if _says_something(line) and not (_is_progress(line) and after is not None and _is_progress(after))
    )


def _entry(before: Observation | None, now: Observation) -> Entry:
    if before is None:
        return Entry(now.at, now.status, now.charge or None, now.start_count, now.remains)
    return Entry(
        now.at,
        now.status if now.status != before.status else None,
        _charged(before.charge, now.charge),
        now.start_count if now.start_count != before.start_count else None,
        now.remains if now.remains != before.remains else None,
    )


def _charged(before: Decimal | None, now: Decimal | None) -> Decimal | None:
    """A charge of zero is news only where there was another before."""
    return now if now != before and (now or before) else None


def _says_something(line: Entry) -> bool:
    return any(part is not None for part in (line.status, line.charge, line.start_count, line.remains))


def _is_progress(line: Entry) -> bool:
    others = (line.status, line.charge, line.start_count)
    return line.remains is not None and all(part is None for part in others)

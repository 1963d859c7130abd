"""What customers are told of, and when it rings: groups of pushes, quiet hours, the daily digest. Pure.

A customer's clock is a fixed difference to UTC, in minutes, which they chose by telling what time it is.
"""

from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

HOURS = range(24)
DAY_MINUTES = 24 * 60
_FURTHEST_AHEAD = 13 * 60 + 45  # minutes of the zones east of UTC; what is beyond is taken for one west of it
_BESIDE = (0, 30, 45)  # minutes by which zones differ from whole hours
_A_DAY = timedelta(days=1)


class PushGroup(StrEnum):
    """Kinds of pushes that are switched off together."""

    STATUS = "status"  # an order's status changed
    NUMBERS = "numbers"  # a number expired without a code, or fewer came than were asked for
    CHARGES = "charges"  # a charge that differs from the estimate
    TRACKING = "tracking"  # the marketplace takes a key no more, or no longer knows an order
    WARRANTY = "warranty"  # it ends soon
    WATCH = "watch"  # something on the watchlist
    NEWS = "news"  # of those who run the bot


def local(now: datetime, offset: int) -> datetime:
    """The customer's own date and time, as one of UTC."""
    return now.astimezone(UTC) + timedelta(minutes=offset)


def is_quiet(now: datetime, quiet: tuple[int, int] | None, offset: int) -> bool:
    """Tell whether it is within the quiet hours, from one hour of the day until another."""
    if quiet is None:
        return False
    start, end = quiet
    hour = local(now, offset).hour
    return start <= hour < end if start < end else hour >= start or hour < end


def offsets_at(now: datetime, hour: int) -> tuple[int, ...]:
    """The differences to UTC, in minutes, of the zones where it is this hour of the day now."""
    here = now.astimezone(UTC)
    of_minutes = sorted({(here.minute + beside) % 60 for beside in _BESIDE})
    since_midnight = here.hour * 60 + here.minute
    return tuple(as_offset(hour * 60 + minute - since_midnight) for minute in of_minutes)


def as_offset(minutes: int) -> int:
    """A difference to UTC in minutes, from one of the same time of day."""
    ahead = minutes % DAY_MINUTES
    return ahead if ahead <= _FURTHEST_AHEAD else ahead - DAY_MINUTES


def next_digest(now: datetime, hour: int, offset: int) -> datetime:
    """The next moment, in UTC, at which this hour of the day begins for the customer."""
    here = local(now, offset)
    begins = datetime.combine(here.date(), time(hour), UTC)
    following = begins if begins > here else begins + _A_DAY
    return following - timedelta(minutes=offset)


def crossed(balance: Decimal, threshold: Decimal | None, *, was_low: bool) -> bool:
    """Tell whether a balance fell below the threshold, or rose to it again, since it was looked at last."""
    is_low = threshold is not None and balance < threshold
    return is_low is not was_low

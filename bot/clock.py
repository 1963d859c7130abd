"""The wall clock, as aware UTC, and how far it is from a server's."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

MOST_SKEW = 5.0  # seconds; beyond it a 2FA code is another one for too long


def utc_now() -> datetime:
    """The present time."""
    return datetime.now(UTC)


def clock_skew(date: str, now: datetime) -> float | None:
    """Seconds that this machine's clock is ahead of an answer's ``Date``; ``None``: that cannot be read.

    https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1 The header has whole seconds: up to one is nothing.
    """
    try:
        theirs = parsedate_to_datetime(date)
    except (ValueError, OverflowError):
        return None
    ahead = (now - (theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC))).total_seconds()
    return ahead if ahead < 0 else max(ahead - 1.0, 0.0)

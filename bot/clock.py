"""The wall clock, as aware UTC."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """The present time."""
    return datetime.now(UTC)

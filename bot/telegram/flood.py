"""The flood limit of one person: when their updates are more than somebody makes by hand."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

BURST = 30  # updates that somebody in a hurry may have waiting
WITHIN = 60.0  # seconds in which more than a burst is no longer made by hand
MOST = 500  # updates of one person that wait in memory, however slowly they were made
LATEST = 2**40  # seconds since 1970, beyond any date; a float holds it exactly


def made_at(update: Mapping[str, Any], received_at: datetime) -> float:
    """When somebody made an update, in seconds since 1970: messages tell it, taps do not.

    After a downtime a whole day's words arrive at once, and are no flood.
    """
    for content in update.values():
        match content:
            case {"edit_date": int(seconds)} | {"date": int(seconds)}:
                return float(min(seconds, LATEST))
    return received_at.timestamp()


def is_flood(waiting: Sequence[float], made: float) -> bool:
    """Whether another update is too much while those made at ``waiting`` are not handled yet.

    Whoever waits for their answers never gets here, however quick they are.
    """
    if len(waiting) >= MOST:
        return True
    return len(waiting) >= BURST and made - waiting[-BURST] < WITHIN


def is_spoken(update: Mapping[str, Any]) -> bool:
    """Whether it stands in the private chat, where a warning about it can be read."""
    match update:
        case {"message": {"chat": {"type": "private"}}}:
            return True
    return False

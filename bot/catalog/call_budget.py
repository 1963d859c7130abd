"""Token bucket for background calls to the API, in proportion to the size of the catalogue."""

from dataclasses import dataclass
from datetime import datetime

FIRST = 100  # calls, the first reading of the rows among them, that a catalogue costs at once however small
_SHARE_AT_ONCE, _SHARE_AN_HOUR = 1 / 8, 1 / 3  # of its pages: in no hour more than half as many calls
_HOUR = 3600.0
_ROUNDING = 1e-6


def at_once(pages: int) -> float:
    """Return the bucket's size: calls in a row, once a catalogue of so many pages was read."""
    return max(pages * _SHARE_AT_ONCE, FIRST - pages)


def an_hour(pages: int) -> float:
    """Return how many calls an hour refill the bucket."""
    return pages * _SHARE_AN_HOUR


@dataclass(slots=True)
class CallBudget:
    """The state of the bucket: ``wait`` tells when a call may be made, ``spend`` counts it."""

    _spent: float = 0.0
    _at: datetime | None = None

    def wait(self, pages: int, now: datetime) -> float:
        """Return the seconds until one more call may be made, in a catalogue of so many pages."""
        if self._at is not None:
            gone = max((now - self._at).total_seconds(), 0.0)
            self._spent = max(self._spent - gone * an_hour(pages) / _HOUR, 0.0)
        self._at = now
        missing = self._spent + 1 - at_once(pages)
        return missing * _HOUR / an_hour(pages) if missing > _ROUNDING else 0.0

    def spend(self) -> None:
        """Take one call out of the bucket."""
        self._spent += 1

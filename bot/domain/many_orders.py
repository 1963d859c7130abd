"""Several orders at once: what came of tracking each number, and how far a list was refreshed."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.orders import Order

MOST_LISTED = 100  # numbers that ``/orders`` takes at once
MOST_TRACKED = 10  # … and ``/track``, which asks the marketplace for each
MOST_REFRESHED = 20  # orders that **Refresh all** asks about


class TrackOutcome(StrEnum):
    """What came of one number that is to be tracked."""

    TRACKED = "tracked"
    KNOWN = "known"  # it was tracked before
    NOT_THEIRS = "not_theirs"  # no key of the customer's knows it
    NO_ANSWER = "no_answer"  # the marketplace gave none for this number
    NOT_ASKED = "not_asked"  # an earlier answer told to ask no further


@dataclass(frozen=True, slots=True)
class TrackedNumber:
    """A number, what came of it, and its order where there is one."""

    number: int
    outcome: TrackOutcome
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class Refreshed:
    """How far a list was refreshed: ``asked`` of ``chosen`` orders, of which ``silent`` got no answer.

    ``active``: all in the list that have not ended.
    """

    chosen: int
    active: int
    asked: int = 0
    silent: int = 0


def ranges(numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """Put numbers together to ranges of neighbours, in order, each by its first and its last number."""
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found

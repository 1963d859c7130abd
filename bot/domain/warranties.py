"""The warranty that a shop stated of an order: until when it holds, and when to remind of its end. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.orders import Kind, Order, Phase

LONGEST = timedelta(days=3_650)  # what is stated to be longer has no end that anybody could be told
REMINDED_BEFORE = timedelta(hours=1)  # at least; else when a fifth of it is left
_LEFT = 5
_ANY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Warranty:
    """A warranty from the first delivery on. ``at_least``: some came later, or may have, with a later end."""

    begins: datetime
    ends: datetime
    at_least: bool = False

    @property
    def remind_at(self) -> datetime | None:
        """When to remind of its end; ``None``: it is so short that the delivery itself has to do."""
        when = self.ends - max((self.ends - self.begins) / _LEFT, REMINDED_BEFORE)
        return when if when > self.begins else None


def warranty_of(order: Order, stated: timedelta | None) -> Warranty | None:
    """The warranty of an order for which so long a one was stated; ``None``: there is nothing that has it."""
    if stated is None or stated > LONGEST or not _holds_something(order):
        return None
    begins = order.delivered_at or order.finished_at or order.placed_at
    at_least = order.finished_at is None or order.finished_at > begins
    return Warranty(begins, begins + stated, at_least)


def is_changed(before: Order, after: Order) -> bool:
    """Tell whether a warranty, if one was stated, has another end now."""
    return warranty_of(before, _ANY) != warranty_of(after, _ANY)


def _holds_something(order: Order) -> bool:
    """Whether something was delivered that was paid for; of what all money was returned nobody complains."""
    came = order.delivered > 0 or order.phase is Phase.DELIVERED
    returned = order.charged == 0 and order.estimate != 0
    return order.kind is Kind.PRODUCT and came and not returned

"""Events a customer is told of: what the outbox carries."""

from dataclasses import dataclass
from enum import StrEnum


class PushKind(StrEnum):
    """What the outbox carries. ``CARD`` and ``OUTCOME`` edit in place; the others ring."""

    CARD = "card"
    OUTCOME = "outcome"
    STATUS = "status"
    GOODS = "goods"
    UNREAD_GOODS = "unread_goods"  # delivered in a shape that could not be read
    CODE = "code"
    EXPIRED = "expired"
    CHARGE = "charge"  # another one than was estimated
    FEWER = "fewer"  # numbers than were asked for
    LOST = "lost"  # the marketplace no longer knows the order
    KEY_STOPPED = "key_stopped"
    WATCH = "watch"  # something waited for is in stock again, or cheap enough


@dataclass(frozen=True, slots=True)
class Event:
    """Something a customer is told once: unique by (about, kind, ordinal)."""

    kind: PushKind
    ordinal: int = 0
    secret: tuple[str, ...] = ()  # accounts; or the code and the whole SMS

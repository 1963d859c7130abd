"""The kinds of pushes (messages that nobody asked for this moment), and how each is sent and kept.

A new kind is a member of ``PushKind``, its row in ``PUSH_RULES``, and its view in ``bot/loops/render.py``.
The pinned card alone is shown by ``bot/loops/pinned_card.py``.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from bot.domain.customers import Preferences
from bot.domain.notifications import PushGroup, is_quiet

PAUSED = 1  # the ordinal of what tells that a batch paused or ended; its progress has 0
VERDICT = 1  # the ordinal of an outcome that tells what a doubt came to; the outcome itself has 0


class PushKind(StrEnum):
    """What the outbox carries."""

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
    LOW_BALANCE = "low_balance"  # it fell below the customer's own threshold
    DIGEST = "digest"  # what a day brought
    PLAN = "plan"  # the progress of a number plan
    PLAN_NEWS = "plan_news"  # it ended without a code, or asks before it goes on
    SERIES = "series"  # it is time for an order of a series
    PINNED = "pinned"  # the card that counts what is under way
    BATCH = "batch"  # a list of orders, as far as it has come
    WARRANTY = "warranty"  # it ends soon
    BROADCAST = "broadcast"  # a message of those who run the bot
    BROADCAST_PROGRESS = "broadcast_progress"  # how far it is, for its owner


class PushSubject(StrEnum):
    """What a push is about, by the row that it is read from."""

    ORDER = "order"
    DRAFT = "draft"
    KEY = "key"
    WATCH = "watch"
    PLAN = "plan"
    SERIES = "series"
    CUSTOMER = "customer"
    BATCH = "batch"
    BROADCAST = "broadcast"

    @property
    def prefix(self) -> str:
        """How the outbox' ``about`` of such a push begins."""
        return f"{self.value}:"


class About(str):
    """The outbox' key of what a push is about: ``order:12``, ``draft:<nonce>``, ``watch:4``."""

    __slots__ = ()

    @classmethod
    def of_order(cls, order_id: int) -> "About":
        """The key of pushes about an order, by our own id."""
        return cls(f"{PushSubject.ORDER.prefix}{order_id}")

    @classmethod
    def of_draft(cls, nonce: str) -> "About":
        """The key of pushes about a purchase."""
        return cls(f"{PushSubject.DRAFT.prefix}{nonce}")

    @classmethod
    def of_key(cls, key_id: int) -> "About":
        """The key of pushes about an API key."""
        return cls(f"{PushSubject.KEY.prefix}{key_id}")

    @classmethod
    def of_watch(cls, watch_id: int) -> "About":
        """The key of pushes about an entry of the watchlist."""
        return cls(f"{PushSubject.WATCH.prefix}{watch_id}")

    @classmethod
    def of_plan(cls, plan_id: int) -> "About":
        """The key of pushes about a number plan."""
        return cls(f"{PushSubject.PLAN.prefix}{plan_id}")

    @classmethod
    def of_series(cls, series_id: int) -> "About":
        """The key of pushes about a series of orders."""
        return cls(f"{PushSubject.SERIES.prefix}{series_id}")

    @classmethod
    def of_customer(cls, customer: int) -> "About":
        """The key of pushes about all that a customer has under way."""
        return cls(f"{PushSubject.CUSTOMER.prefix}{customer}")

    @classmethod
    def of_batch(cls, nonce: str) -> "About":
        """The key of pushes about a list of orders."""
        return cls(f"{PushSubject.BATCH.prefix}{nonce}")

    @classmethod
    def of_broadcast(cls, broadcast: int, customer: int | None = None) -> "About":
        """The key of pushes about a broadcast: of its progress, or of its message to one customer."""
        return cls(f"{PushSubject.BROADCAST.prefix}{broadcast}{'' if customer is None else f'/{customer}'}")

    @property
    def broadcast(self) -> int:
        """The id of the broadcast it is about."""
        return int(self.id.partition("/")[0])

    @property
    def subject(self) -> PushSubject:
        """What kind of thing it is about."""
        return PushSubject(self.partition(":")[0])

    @property
    def id(self) -> str:
        """The nonce of a draft or a batch; of all else the row's id, as text."""
        return self.partition(":")[2]

    @property
    def row(self) -> int:
        """The row's id, of all but a draft."""
        return int(self.id)


class Priority(IntEnum):
    """The order in which one customer's pushes leave; the lowest goes first."""

    CODE = 0
    OUTCOME = 1
    GOODS = 2
    NEWS = 3
    LOW = 4
    BROADCAST = 5


@dataclass(frozen=True, slots=True)
class PushRule:
    """How pushes of one kind are sent and kept.

    ``edits``: it shows the present state and is edited in place, so it may be queued anew, and a copy of it
    needs no mark as a repeat. ``deduplicates``: its row is all that keeps the same from being told twice, so
    it is purged only after its order's end. ``group``: what customers switch it off with; what has none is
    always told. ``rings``: also in quiet hours. ``once``: what was begun to be sent and got no answer is not
    sent again.
    """

    about: PushSubject
    priority: Priority
    edits: bool = False
    deduplicates: bool = True
    group: PushGroup | None = None
    rings: bool = False
    once: bool = False

    @property
    def of_purchases(self) -> bool:
        """Whether it tells of what was paid for: that arrives in any case, also for who is banned."""
        return self.about in (PushSubject.ORDER, PushSubject.DRAFT)

    def wanted(self, chosen: Preferences) -> bool:
        """Whether a customer is told of it."""
        return self.group not in chosen.muted

    def silent(self, chosen: Preferences, now: datetime) -> bool:
        """Whether it arrives without a sound."""
        return not self.rings and is_quiet(now, chosen.quiet_hours, chosen.offset)


PUSH_RULES: dict[PushKind, PushRule] = {
    PushKind.CARD: PushRule(PushSubject.ORDER, Priority.LOW, edits=True, deduplicates=False),
    PushKind.OUTCOME: PushRule(PushSubject.DRAFT, Priority.OUTCOME, edits=True, deduplicates=False),
    PushKind.STATUS: PushRule(PushSubject.ORDER, Priority.NEWS, group=PushGroup.STATUS),
    PushKind.GOODS: PushRule(PushSubject.ORDER, Priority.GOODS, rings=True),
    PushKind.UNREAD_GOODS: PushRule(PushSubject.ORDER, Priority.GOODS, rings=True),
    PushKind.CODE: PushRule(PushSubject.ORDER, Priority.CODE, rings=True),
    PushKind.EXPIRED: PushRule(PushSubject.ORDER, Priority.NEWS, group=PushGroup.NUMBERS),
    PushKind.CHARGE: PushRule(PushSubject.ORDER, Priority.NEWS, group=PushGroup.CHARGES),
    # Placed once, by the very statement that stores what came.
    PushKind.FEWER: PushRule(PushSubject.DRAFT, Priority.NEWS, deduplicates=False, group=PushGroup.NUMBERS),
    # Numbered by the second.
    PushKind.LOST: PushRule(PushSubject.ORDER, Priority.NEWS, deduplicates=False, group=PushGroup.TRACKING),
    PushKind.KEY_STOPPED: PushRule(
        PushSubject.KEY, Priority.NEWS, deduplicates=False, group=PushGroup.TRACKING
    ),
    PushKind.LOW_BALANCE: PushRule(PushSubject.KEY, Priority.NEWS, deduplicates=False),
    PushKind.DIGEST: PushRule(PushSubject.CUSTOMER, Priority.LOW, deduplicates=False),
    # Numbered by the watch's own count.
    PushKind.WATCH: PushRule(PushSubject.WATCH, Priority.LOW, deduplicates=False, group=PushGroup.WATCH),
    PushKind.PLAN: PushRule(PushSubject.PLAN, Priority.LOW, edits=True, deduplicates=False),
    # Numbered by the plan's own count.
    PushKind.PLAN_NEWS: PushRule(PushSubject.PLAN, Priority.NEWS, deduplicates=False),
    # Numbered by the series' own count.
    PushKind.SERIES: PushRule(PushSubject.SERIES, Priority.NEWS, deduplicates=False),
    PushKind.PINNED: PushRule(PushSubject.CUSTOMER, Priority.LOW, edits=True, deduplicates=False),
    # It rings at any hour: the next morning may be too late.
    PushKind.WARRANTY: PushRule(PushSubject.ORDER, Priority.NEWS, group=PushGroup.WARRANTY, rings=True),
    PushKind.BATCH: PushRule(PushSubject.BATCH, Priority.NEWS, edits=True, deduplicates=False),
    PushKind.BROADCAST: PushRule(
        PushSubject.BROADCAST, Priority.BROADCAST, deduplicates=False, group=PushGroup.NEWS, once=True
    ),
    PushKind.BROADCAST_PROGRESS: PushRule(
        PushSubject.BROADCAST, Priority.LOW, edits=True, deduplicates=False
    ),
}


@dataclass(frozen=True, slots=True)
class Event:
    """Something a customer is told once: unique by (about, kind, ordinal)."""

    kind: PushKind
    ordinal: int = 0
    secret: tuple[str, ...] = ()  # accounts; or the code and the whole SMS

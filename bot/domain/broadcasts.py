"""Broadcasts: messages of the owners to many customers."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LONGEST_CAPTION = 1_024  # UTF-16 units; https://core.telegram.org/bots/api#sendphoto
# https://core.telegram.org/bots/api#deletemessage, with some minutes to do it in
DELETABLE_FOR = timedelta(hours=47, minutes=45)
MONTH, WEEK = 30, 7  # days


class Segment(StrEnum):
    """To whom a broadcast goes: never to who blocked the bot, is banned, or wants no news."""

    ALL = "all"
    LANGUAGE = "language"
    WEEK = "week"  # used the bot within 7 days
    MONTH = "month"  # within 30
    WITH_KEY = "with-key"
    WITHOUT_KEY = "without-key"
    OPEN_ORDERS = "open-orders"


class BroadcastState(StrEnum):
    """The states of a broadcast. A stopped one may go on; what was deleted is over for good."""

    DRAFT = "draft"
    RUNNING = "running"
    STOPPED = "stopped"
    DONE = "done"
    DELETING = "deleting"
    DELETED = "deleted"


class Delivery(StrEnum):
    """What became of a broadcast's message to one customer."""

    QUEUED = "queued"
    SENT = "sent"
    SKIPPED = "skipped"  # it was stopped before
    BLOCKED = "blocked"  # they blocked the bot
    FAILED = "failed"  # refused, or begun and never answered: it is not sent twice
    DELETED = "deleted"
    KEPT = "kept"  # Telegram did not let it be deleted


@dataclass(frozen=True, slots=True)
class Audience:
    """A segment; by language, with the codes that clients send for it, such as ``de,de-at``."""

    segment: Segment = Segment.ALL
    language: str | None = None

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the language."""
        return tuple((self.language or "").split(","))


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A message, to whom it goes, and how far it is. ``text`` is Telegram's HTML, ``photo`` a file id."""

    id: int
    admin: int
    created_at: datetime
    text: str
    photo: str | None = None
    segment: Segment = Segment.ALL
    language: str | None = None
    state: BroadcastState = BroadcastState.DRAFT
    total: int = 0  # as many as were counted when it was confirmed
    run: int = 0  # how often it was begun, or went on
    cursor: int = 0  # the last customer whose message was queued in this run
    message_id: int | None = None  # what shows its progress

    @property
    def name(self) -> str:
        """How admins tell it from others."""
        return f"#{self.id}"

    @property
    def audience(self) -> Audience:
        """To whom it goes."""
        return Audience(self.segment, self.language)


@dataclass(frozen=True, slots=True)
class BroadcastProgress:
    """How far a broadcast is: messages by what became of them."""

    broadcast: Broadcast
    sent: int = 0
    blocked: int = 0
    failed: int = 0
    deleted: int = 0
    kept: int = 0

    @property
    def done(self) -> int:
        """Messages whose fate is known."""
        return self.sent + self.blocked + self.failed + self.deleted + self.kept

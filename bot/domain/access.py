"""Who is let in: invitations, and what may be seen of a person in ``/admin``."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.admin import Role

INVITE = "invite_"  # how the payload of an invitation's link begins
USES: tuple[int | None, ...] = (1, 5, 25, 100, None)  # people that a link may be for; ``None``: any number
DAYS: tuple[int | None, ...] = (1, 7, 30, None)  # for which it holds


class Door(StrEnum):
    """What becomes of what somebody wrote or tapped."""

    OPEN = "open"
    SILENT = "silent"  # they are banned, or were told before
    STRANGER = "stranger"  # to be told that an invitation is needed
    CLOSED = "closed"  # to be told that there is maintenance
    SPENT = "spent"  # to be told that theirs is not valid any more


def mark_of(token: str) -> str:
    """A digest of an invitation's token."""
    return hashlib.sha256(token.encode()).hexdigest()[:16]


def name_of(token: str) -> str:
    """How admins tell an invitation from others; nobody comes in by it."""
    return token[:4]


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link by which up to ``uses`` people come in, until ``expires_at``; ``None``: no such bound."""

    token: str
    admin: int
    created_at: datetime
    expires_at: datetime | None = None
    uses: int | None = None
    used: int = 0
    revoked: bool = False

    @property
    def name(self) -> str:
        """By which admins tell it from others; nobody comes in by it."""
        return name_of(self.token)

    @property
    def mark(self) -> str:
        """By which buttons name it: whoever reads what a button sends back learns no link."""
        return mark_of(self.token)

    def holds(self, now: datetime) -> bool:
        """Whether somebody may still come in by it."""
        fresh = self.expires_at is None or now < self.expires_at
        return fresh and not self.revoked and (self.uses is None or self.used < self.uses)


@dataclass(frozen=True, slots=True)
class PersonFigures:
    """What may be seen of somebody in ``/admin``: counts and states, never a key, goods, a code or a word.

    ``since`` is ``None`` for whoever is no customer.
    """

    id: int
    banned: bool
    role: Role | None
    since: datetime | None = None
    last_active: date | None = None
    language: str | None = None
    parked: bool = False
    keys: int = 0
    working_keys: int = 0
    active_orders: int = 0
    delivered_orders: int = 0
    problem_orders: int = 0
    doubts: int = 0
    waiting: int = 0  # messages in the outbox
    came_by: str | None = None  # the name of an invitation

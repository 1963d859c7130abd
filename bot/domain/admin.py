"""Values of the operators' screens: roles, the audit log, and the figures of the overview."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.maintenance import Level


class Role(StrEnum):
    """What somebody may do in ``/admin``: owners stand in ``ADMIN_IDS``, helpers only read."""

    OWNER = "owner"
    HELPER = "helper"


class AdminAction(StrEnum):
    """What the audit log tells of. The texts of the members are ``admin-did-…``."""

    HELPER_ADDED = "helper-added"
    HELPER_REMOVED = "helper-removed"
    BANNED = "banned"
    UNBANNED = "unbanned"
    INVITED = "invited"  # a link was made
    REVOKED = "revoked"
    MAINTENANCE_OFF = "off"
    READ_ONLY = "read-only"
    CLOSED = "closed"
    BROADCAST = "broadcast"  # begun, or continued
    BROADCAST_STOPPED = "broadcast-stopped"
    BROADCAST_DELETED = "broadcast-deleted"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One action of an admin. ``person``: whom it was about, unless they had all their data deleted.

    ``about``: the name of the broadcast or the invitation it was about.
    """

    at: datetime
    admin: int
    action: AdminAction
    person: int | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class CallFigures:
    """How the latest calls to a service went: their number, quantiles of their time, the share of errors."""

    calls: int
    median: timedelta
    most: timedelta  # the 95th percentile
    errors: float  # 0 to 1


@dataclass(frozen=True, slots=True)
class DayFigures:
    """How many customers were new on a day of UTC, used the bot, or blocked it and are not back."""

    day: date
    new: int
    active: int
    parked: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many things wait, and since when the oldest of them."""

    count: int
    oldest: datetime


@dataclass(frozen=True, slots=True)
class Disk:
    """Bytes of the file system that holds the data."""

    free: int
    size: int


@dataclass(frozen=True, slots=True)
class Overview:
    """What ``/admin`` shows first. No figure tells anything of one customer."""

    at: datetime
    customers: int
    parked: int
    days: tuple[DayFigures, ...]  # the newest first
    purchases: Mapping[str, int]  # by outcome, of the last 24 hours
    doubts: Backlog | None
    orders: int  # that are tracked
    late: timedelta  # the latest of the last looks at them
    outbox: Mapping[str, Backlog]  # by kind of push
    market: CallFigures | None
    telegram: CallFigures | None
    catalog_read: datetime | None
    languages: Mapping[str, int]
    disk: Disk
    version: str
    replicas: int | None = None  # that live; ``None``: there can be no others
    maintenance: Level = Level.OFF
    market_away: bool = False

"""Membership: what this replica of the bot holds, and whether it may still act on it."""

import asyncio
import math
import os
import secrets
import socket
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain import shards as division
from bot.domain.shards import ALL_SHARDS, Role, shard_of

MARGIN = 1.0  # seconds earlier it trusts itself no more
Changed = Callable[[frozenset[int], frozenset[int]], None]  # shards gained and lost


def awake() -> float:
    """Seconds that also pass while the machine sleeps, which the usual monotonic clock leaves out."""
    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(clock)


def replica_name() -> str:
    """Whom the operator would look for: host and process."""
    return f"{socket.gethostname()}:{os.getpid()}"


class Life:
    """One registration of a replica, until it is declared dead; its id is never used again."""

    def __init__(self, *, trusted_until: float = -math.inf) -> None:
        self.id = secrets.randbits(62)
        self.trusted_until = trusted_until

    def is_trusted(self) -> bool:
        """Whether nobody can have declared this replica dead."""
        return awake() < self.trusted_until

    @property
    def trust(self) -> float:
        """For how many seconds it may act without hearing of the database."""
        return max(self.trusted_until - awake(), 0.0)

    def heard(self, since: float) -> None:
        """Note a beat that was committed, and that was begun at ``since``."""
        self.trusted_until = max(self.trusted_until, since + division.LEASE - MARGIN)

    def end(self) -> None:
        """Note that it was declared dead, or gave itself up."""
        self.trusted_until = -math.inf


@dataclass(slots=True)
class Membership:
    """The shards and roles that this replica holds, and how many replicas live.

    ``alone``: it is the only one by proof, such as a lock on the file of the database, and holds everything
    for ever.
    """

    alone: bool = True
    life: Life = field(default_factory=lambda: Life(trusted_until=math.inf))
    living: int = 1
    clock_ahead: float = 0.0  # seconds that this machine's clock is ahead of the one that all replicas go by
    shards: frozenset[int] = ALL_SHARDS
    roles: frozenset[Role] = frozenset(Role)
    tell: Callable[[str], None] = lambda _topic: None  # wakes the other replicas
    paused: Callable[[], None] = lambda: None  # counts a purchase that was kept from leaving
    _listeners: list[Changed] = field(default_factory=list)
    _busy: list[Callable[[], Iterable[int]]] = field(default_factory=list)
    _roles_changed: asyncio.Event = field(default_factory=asyncio.Event)

    def serves(self, customer: int) -> bool:
        """Whether this replica serves a customer or chat now."""
        return shard_of(customer) in self.shards and self.life.is_trusted()

    def common_time(self, here: datetime) -> datetime:
        """The time by the clock that all replicas go by, when it is ``here`` by this machine's."""
        return here - timedelta(seconds=self.clock_ahead)

    def teller(self, topic: str) -> Callable[[], None]:
        """What wakes the other replicas for a topic."""
        return lambda: self.tell(topic)

    def is_trusted(self) -> bool:
        """Whether nobody can have declared this replica dead."""
        return self.life.is_trusted()

    @property
    def others(self) -> bool:
        """Whether there may be other replicas that hold something."""
        return not self.alone and len(self.shards) < len(ALL_SHARDS)

    def on_change(self, listener: Changed) -> None:
        """Call a listener whenever shards are gained or lost."""
        self._listeners.append(listener)

    def hold(self, shards: Collection[int], roles: Collection[Role]) -> None:
        """Hold these from now on, and nothing else."""
        gained, lost = frozenset(shards) - self.shards, self.shards - frozenset(shards)
        self.shards = frozenset(shards)
        if frozenset(roles) != self.roles:
            self.roles = frozenset(roles)
            self._roles_changed.set()
            self._roles_changed = asyncio.Event()
        if gained or lost:
            for listener in self._listeners:
                listener(gained, lost)

    def keeps_busy(self, customers: Callable[[], Iterable[int]]) -> None:
        """Ask there for the customers with whom something is under way; their shards are not given up."""
        self._busy.append(customers)

    def busy(self) -> frozenset[int]:
        """The shards in which something is under way."""
        return frozenset(shard_of(customer) for customers in self._busy for customer in customers())

    async def role_is(self, role: Role, *, held: bool) -> None:
        """Wait until a role is held, or is not."""
        while (role in self.roles) is not held:
            await self._roles_changed.wait()

"""Keeps this replica's place among several: beats, takes free leases, gives surplus ones up, buries the dead.

Beats go by a connection of their own, and wait for nothing else. What follows from them, such as taking over
a shard, goes on beside them.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.actions import takeover
from bot.alikeness import compare
from bot.db import batches, locks, plans, replicas
from bot.db.lifeline import Lifeline
from bot.db.replicas import Replica
from bot.deps import Deps
from bot.domain import shards as division
from bot.domain.plans import PlanState
from bot.domain.shards import ALL_SHARDS, LEASES, Role, lease_name, shard_of, share, surplus
from bot.loops.catalog_sharing import CatalogSharing
from bot.membership import Life, awake, replica_name
from bot.replica_metrics import ReplicaMetrics
from bot.version import project_version

log = structlog.get_logger()

BEAT_EVERY = 1.0  # seconds
SENT_WITHIN = 2.0  # seconds that messages under way get before others serve their chats
GIVEN_WITHIN = 5.0  # seconds in which giving everything up is tried again
_SHARD_OF = {lease_name(shard): shard for shard in ALL_SHARDS}
_ROLES = {role.value: role for role in Role}


@dataclass(slots=True)
class LeaseKeeper:
    """Keeps the membership of this replica true to the database.

    ``settle``: awaited before shards are given up, it notes what is not noted yet. ``sending``: the chats
    with a message under way; ``sent`` waits until there are none. ``polls``: whether Telegram is heard of by
    polling. ``settings``: fingerprints of what must be alike. ``home``: the directory that this replica has
    locked. ``catalogue``: the last that was read of it is shared before leases are given up.
    """

    deps: Deps
    lifeline: Lifeline
    settle: Callable[[], Awaitable[None]]
    sending: Callable[[], Collection[int]]
    sent: Callable[[], Awaitable[None]]
    polls: Callable[[], bool]
    settings: str
    home: str
    metrics: ReplicaMetrics
    catalogue: CatalogSharing
    polled: float = float("inf")  # seconds since any replica heard of Telegram by polling
    look: asyncio.Event = field(default_factory=asyncio.Event)  # leases may be free
    _begun: bool = False  # to take what is free
    _leaving: bool = False
    _kept: set[str] = field(default_factory=set)  # leases that could not be handed over at once, at the end
    _gone: bool = False  # it was leaving, and is taken for dead
    _stale: set[int] = field(default_factory=set)  # replicas whose beats are overdue
    _beating_since: float = float("inf")  # without a gap in which it might have been found dead itself
    _beat_at: float = float("-inf")
    _dividing: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def prepare(self) -> None:
        """Register, without taking anything yet: others go on serving all.

        :raises UnlikeReplicas, SQLAlchemyError: others run with other settings; the database is away.
        """
        self.deps.membership.life, self.deps.membership.tell = Life(), self.lifeline.tell
        await self._register()
        await self._beat()

    @asynccontextmanager
    async def standing_by(self) -> AsyncIterator[None]:
        """Show for a block that this replica lives."""
        over = asyncio.Event()
        beating = asyncio.get_running_loop().create_task(self._beats(over))
        try:
            yield
        finally:
            over.set()  # a beat that was cut off would cost its connection
            await beating

    async def begin(self) -> None:
        """Take what is free: others leave this replica its share from now on."""
        self._begun = True
        await self.deps.db.execute(replicas.leaving(self.deps.membership.life.id, leaves=False))
        await self._beat()
        await self._divide()

    async def run(self) -> None:
        """Beat and divide for ever."""
        async with asyncio.TaskGroup() as group:
            for work in (self.lifeline.run(), self._beats(asyncio.Event()), self._divisions()):
                group.create_task(work)

    async def hold_no_more(self, *roles: Role) -> None:
        """Serve nobody from now on, and keep ``roles``; what goes on here is waited for elsewhere."""
        self._leaving = True
        with suppress(TimeoutError):  # what is just being taken is let go of as well
            async with asyncio.timeout(SENT_WITHIN), self._dividing:
                pass
        self.deps.membership.hold((), roles)

    async def end_alone(self) -> None:
        """As ``hold_no_more``, where nobody is there to take over: what was read last is shared before."""
        with suppress(TimeoutError):
            async with asyncio.timeout(SENT_WITHIN):
                await self.catalogue.end()
        await self.hold_no_more(*self.deps.membership.roles)  # which end with all loops

    async def hand_over(self) -> None:
        """Give up for others to take all but the chats with a message that is under way for longer."""
        await self.hold_no_more()
        with suppress(TimeoutError):
            async with asyncio.timeout(SENT_WITHIN):
                await asyncio.gather(self.sent(), self.catalogue.end())
        self._kept = {lease_name(shard_of(chat)) for chat in self.sending()}
        if not await self._let_go([name for name in LEASES if name not in self._kept]):
            self._kept = {*LEASES}

    async def hand_over_rest(self, patience: float) -> None:
        """Give up what was kept, once the messages under way are sent, or after ``patience`` seconds."""
        if self._kept:
            with suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await self.sent()
            await self._let_go(LEASES)

    async def resign(self) -> None:
        """Leave the table: whatever this replica still has in hand is orphaned."""
        async with self.deps.db.write() as connection:
            await takeover.remove(self.deps, connection, [self.deps.membership.life.id])
        self.lifeline.tell("leases")  # free now, where they could not be handed over
        self.deps.membership.life.end()
        await self.lifeline.tell_now()

    async def _let_go(self, names: Collection[str]) -> bool:
        leaving = replicas.leaving(self.deps.membership.life.id)
        with suppress(TimeoutError):
            async with asyncio.timeout(GIVEN_WITHIN):
                while True:
                    try:
                        await self.deps.db.execute(leaving)
                        await self._give(names)
                    except SQLAlchemyError as error:
                        log.warning("leases are not given up yet", cause=type(error).__name__)
                        await asyncio.sleep(BEAT_EVERY / 2)
                    else:
                        await self.lifeline.tell_now()  # the loop that tells them may end in this moment
                        return True
        return False

    async def _register(self) -> None:
        about = {"name": replica_name(), "version": project_version()}
        about |= {"home": self.home, "settings": self.settings}
        async with self.deps.db.write() as connection:
            await locks.registration(connection)
            standing = await replicas.standing(connection)
            before = [one.id for one in standing if one.home == self.home]
            if before:  # they ran in this directory, and ended, for its lock is ours
                await takeover.remove(self.deps, connection, before)
            for other in standing:
                if other.silent < division.LEASE and other.id not in before:
                    compare(self.settings, other.settings, other.name)
            me = self.deps.membership.life.id
            await replicas.register(connection, me, about, by_server=True, leaving=not self._begun)

    async def _beats(self, over: asyncio.Event) -> None:
        while not (self._gone or over.is_set()):
            begun = awake()
            try:
                await self._beat()
            except SQLAlchemyError as error:
                log.warning("the database did not hear of this replica", cause=type(error).__name__)
            with suppress(TimeoutError):
                async with asyncio.timeout(max(BEAT_EVERY - (awake() - begun), 0.1)):
                    await over.wait()

    async def _beat(self) -> None:
        membership, since = self.deps.membership, awake()
        standing = await self.lifeline.beat(membership.life.id, polls=self.polls())
        if standing is None:
            await self._begin_anew()
            return
        membership.life.heard(since)
        now = awake()
        if now - self._beat_at > division.LEASE:
            self._beating_since = now
        self._beat_at = now
        line = self.lifeline
        membership.clock_ahead = line.skew
        self.metrics.heard(notifications=line.hears, roundtrip=line.roundtrip, skew=line.skew)
        self._count(standing)
        self.look.set()

    def _count(self, standing: Sequence[Replica]) -> None:
        """Note who lives, and who is silent."""
        me = self.deps.membership.life.id
        self._stale = {one.id for one in standing if one.silent > division.LEASE and one.id != me}
        leaving = {one.id for one in standing if one.leaving}
        self.deps.membership.living = max(len(standing) - len(self._stale | leaving), 1)  # all may be leaving
        self.polled = min((one.polled for one in standing if one.id not in self._stale), default=0.0)

    async def _begin_anew(self) -> None:
        """Declared dead: others have all of it by now. Live on as somebody else, who holds nothing."""
        self.metrics.died()
        log.error("this replica was taken for dead, and begins anew")
        membership = self.deps.membership
        membership.life.end()
        membership.hold((), ())
        self._gone = self._leaving
        if not self._gone:
            membership.life = Life()
            await self._register()

    async def _divisions(self) -> None:
        while True:
            await self.look.wait()
            self.look.clear()
            if self._leaving:
                return
            try:
                async with self._dividing:
                    await self._divide()
            except SQLAlchemyError as error:
                log.warning("leases are divided later", cause=type(error).__name__)
                await asyncio.sleep(BEAT_EVERY)

    async def _divide(self) -> None:
        """Bury who is silent, take what is free up to one's share, and give up what is beyond it."""
        life = self.deps.membership.life
        if not life.is_trusted():
            return
        if self._stale and self._may_bury() and (dead := await takeover.bury(self.deps, self._stale)):
            self.metrics.found_dead(len(dead))
            self.lifeline.tell("leases")
        async with self.deps.db.read() as connection:
            holders = await replicas.holders(connection)
            self._count(await replicas.standing(connection))  # whoever gave leases up may be about to end
        mine = {name for name, holder in holders.items() if holder == life.id}
        mine |= await self._take([name for name, holder in holders.items() if holder is None], mine)
        if await self._begin_to_hold(mine, life):
            await self._give_surplus()

    def _may_bury(self) -> bool:
        """Whether the silence of others is theirs: after an outage of the database all were silent."""
        return awake() - self._beating_since >= division.LEASE

    async def _take(self, free: list[str], mine: set[str]) -> set[str]:
        room = share(self.deps.membership.living) - sum(name in _SHARD_OF for name in mine)
        wanted = [name for name in free if name in _SHARD_OF][: max(room, 0)]
        wanted += [name for name in free if name in _ROLES]
        if not wanted:
            return set()
        async with self.deps.db.write() as connection:
            return set(await replicas.take(connection, self.deps.membership.life.id, wanted, len(wanted)))

    async def _begin_to_hold(self, mine: set[str], life: Life) -> bool:
        """Hold what the table says, once what others left there is taken over; ``False``: not any more."""
        membership = self.deps.membership
        if membership.life is not life:
            return False
        shards = {_SHARD_OF[name] for name in mine if name in _SHARD_OF}
        if gained := shards - membership.shards:
            await takeover.take_over(self.deps, gained)
            log.info("serves other customers as well", shards=len(gained), of=len(shards))
        if self._leaving or membership.life is not life:  # meanwhile
            return False
        roles = frozenset(_ROLES[name] for name in mine if name in _ROLES)
        if roles - membership.roles:
            log.info("does for all replicas", roles=sorted(roles))
        membership.hold(shards, roles)
        return True

    async def _give_surplus(self) -> None:
        """Give up what others should carry, but nothing in which something is under way."""
        membership = self.deps.membership
        if len(membership.shards) <= share(membership.living):
            return
        async with self.deps.db.read() as connection:
            going_on = [plan.customer for plan in await plans.in_state(connection, PlanState.RUNNING)]
            going_on += [batch.customer for batch in await batches.under_way(connection)]
        busy = membership.busy() | frozenset(map(shard_of, going_on))
        if given := surplus(membership.shards, busy, membership.living):
            membership.hold(membership.shards - frozenset(given), membership.roles)
            await self._give([lease_name(shard) for shard in given])

    async def _give(self, names: Collection[str]) -> None:
        """Give up what is not served any more: others serve it once it stands in the table."""
        await self.settle()
        await self.deps.db.execute(replicas.giving(self.deps.membership.life.id, names))
        self.lifeline.tell("leases")

"""Replicas of the bot on one database: who lives, who holds which lease, and who spends under which key.

All moments are by the database's clock, in microseconds. A row that is skipped as locked is in others' hands.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import BigInteger, bindparam, case, delete, false, func, literal, or_, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.replica_tables import leases, replicas, turns
from bot.db.statements import Statement
from bot.domain.shards import LEASES

STANDING = select(replicas.c.id)
NOW = func.floor(func.extract("epoch", func.clock_timestamp()) * 1_000_000).cast(BigInteger)  # of PostgreSQL
_IS_FREE = or_(leases.c.holder.is_(None), leases.c.holder.not_in(STANDING))
_LEAVING = func.coalesce(replicas.c.leaving, false())
_BEAT = (
    update(replicas)
    .where(replicas.c.id == bindparam("me"))
    .values(beat_at=NOW, polled_at=case((bindparam("polls"), NOW), else_=replicas.c.polled_at))
)
_NEW_TURN = insert(turns)
_TAKE_TURN = _NEW_TURN.on_conflict_do_update(
    index_elements=["payer"],
    set_={"nonce": _NEW_TURN.excluded.nonce, "carrier": _NEW_TURN.excluded.carrier},
    where=or_(turns.c.carrier.not_in(STANDING), turns.c.nonce == _NEW_TURN.excluded.nonce),
).returning(turns.c.nonce)
_END_TURN = delete(turns).where(
    turns.c.payer == bindparam("of"),
    turns.c.nonce == bindparam("whose"),
    turns.c.carrier == bindparam("me"),  # another one may carry the same draft by now
)


@dataclass(frozen=True, slots=True)
class Replica:
    """One that was not found dead. ``silent``, ``polled``: seconds since its last beat, and its last poll.

    ``leaving``: it takes nothing, for it ends, or has not begun. ``read_at``: when that was read, in seconds
    since 1970.
    """

    id: int
    name: str
    version: str
    home: str
    settings: str
    leaving: bool
    silent: float
    polled: float
    read_at: float


async def register(
    connection: AsyncConnection,
    me: int,
    about: Mapping[str, str],
    *,
    by_server: bool,
    leaving: bool = False,
) -> None:
    """Store a replica that begins to live, and what leases there are.

    ``about``: its name, version, home and settings. ``leaving``: it takes nothing yet.
    """
    moment = NOW if by_server else literal(0)
    row = {"id": me, **about, "leaving": leaving}
    await connection.execute(
        insert(replicas).values(**row, started_at=moment, beat_at=moment, polled_at=literal(0))
    )
    known = [{"name": name, "epoch": 0} for name in LEASES]
    await connection.execute(insert(leases).on_conflict_do_nothing(), known)


async def beat(connection: AsyncConnection, me: int, *, polls: bool) -> bool:
    """Show that a replica lives, and whether it polls; ``False``: it was declared dead."""
    return (await connection.execute(_BEAT, {"me": me, "polls": polls})).rowcount == 1


async def standing(connection: AsyncConnection) -> list[Replica]:
    """List the replicas that were not found dead."""
    silent, polled = NOW - replicas.c.beat_at, NOW - replicas.c.polled_at
    known = *(replicas.c[name] for name in ("id", "name", "version", "home", "settings")), _LEAVING
    told = (silent.label("silent"), polled.label("polled"), NOW.label("now"))
    found = await connection.execute(select(*known, *told))
    return [Replica(*row[:6], *(moment / 1e6 for moment in row[6:])) for row in found]


async def all_ids(connection: AsyncConnection) -> Sequence[int]:
    """The ids of all replicas that stand in the table."""
    return (await connection.scalars(STANDING)).all()


async def holders(connection: AsyncConnection) -> dict[str, int | None]:
    """Who holds each lease; ``None``: nobody, or somebody dead."""
    living = case((leases.c.holder.in_(STANDING), leases.c.holder), else_=None)
    return {row.name: row[1] for row in await connection.execute(select(leases.c.name, living))}


async def lock_silent(connection: AsyncConnection, stale: Collection[int], seconds: float) -> list[int]:
    """Lock those of some replicas that have been silent for so long, unless somebody else is at it."""
    silent = replicas.c.beat_at < NOW - int(seconds * 1e6)
    wanted = select(replicas.c.id).where(replicas.c.id.in_(stale), silent)
    return list(await connection.scalars(wanted.with_for_update(skip_locked=True)))


async def remove(connection: AsyncConnection, dead: Collection[int]) -> None:
    """Remove replicas, with the leases and turns that they hold."""
    await connection.execute(delete(replicas).where(replicas.c.id.in_(dead)))
    await connection.execute(update(leases).where(leases.c.holder.in_(dead)).values(holder=None))
    await connection.execute(delete(turns).where(turns.c.carrier.in_(dead)))


async def take(connection: AsyncConnection, me: int, wanted: Collection[str], most: int) -> list[str]:
    """Take free leases, as many as are allowed; the names of those that were taken."""
    free = select(leases.c.name).where(leases.c.name.in_(wanted), _IS_FREE).limit(most)
    mine = select(replicas.c.id).where(replicas.c.id == me).exists()
    taken = (
        update(leases)
        .where(leases.c.name.in_(free.with_for_update(skip_locked=True)), mine)
        .values(holder=me, epoch=leases.c.epoch + 1)
        .returning(leases.c.name)
    )
    return list(await connection.scalars(taken))


def leaving(me: int, *, leaves: bool = True) -> Statement:
    """Note that a replica takes nothing any more, or does from now on: only those are counted."""
    return Statement(update(replicas).where(replicas.c.id == me).values(leaving=leaves), {})


def giving(me: int, names: Collection[str]) -> Statement:
    """Give leases up for others to take."""
    held = (leases.c.holder == me, leases.c.name.in_(names))
    return Statement(update(leases).where(*held).values(holder=None), {})


def taking_turn(payer: int, nonce: str, me: int) -> Statement:
    """Take the turn to spend under an API key; a row comes back where it was free, or was this draft's."""
    return Statement(_TAKE_TURN, {"payer": payer, "nonce": nonce, "carrier": me})


def ending_turn(payer: int, nonce: str, me: int) -> Statement:
    """Let others spend under an API key."""
    return Statement(_END_TURN, {"of": payer, "whose": nonce, "me": me})

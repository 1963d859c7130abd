"""Orders and rentals, and the marks (keyed hashes) of the accounts and codes delivered with them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, exists, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import order_history
from bot.db.engine import Database
from bot.db.shard_filter import in_shards, shard
from bot.db.statements import Statement
from bot.db.tables import drafts, keys, marks, orders
from bot.domain.order_history import is_observed, observation
from bot.domain.orders import Kind, Order, Phase, UnderWay
from bot.domain.shards import ALL_SHARDS, SHARDS

_NAMES = tuple(field.name for field in fields(Order))
COLUMNS = tuple(orders.c[name] for name in _NAMES)
_ADD = insert(orders).on_conflict_do_nothing().returning(orders.c.id)
_FIND = select(*COLUMNS).where(orders.c.id == bindparam("of"))
_FIND_LOCKED = _FIND.with_for_update()
_TRACKED = (
    select(*COLUMNS)
    .join(keys, keys.c.id == orders.c.key_id)
    .where(orders.c.watched.is_(True), keys.c.removed.is_(False), orders.c.id > bindparam("after"))
    .order_by(orders.c.id)
    .limit(bindparam("most"))
)
_RENTALS = _TRACKED.where(orders.c.kind == Kind.RENTAL)
_OTHERS = _TRACKED.where(orders.c.kind != Kind.RENTAL)
# That of the first customer of its API key: one replica asks under a key, whose limits are by key.
_ALIKE = keys.alias()
_FIRST = select(func.min(_ALIKE.c.customer)).where(_ALIKE.c.mark == keys.c.mark).correlate(keys)
_SHARD = shard(_FIRST.scalar_subquery())
_IN_SHARDS = in_shards(_FIRST.scalar_subquery())
_YOUNG = _TRACKED.where(orders.c.placed_at > bindparam("since"))
_KEYS_OF_SHARDS = select(keys.c.id).where(_IN_SHARDS)
_SHARD_OF_ORDER = (
    select(_SHARD)
    .select_from(keys)
    .join(orders, orders.c.key_id == keys.c.id)
    .where(orders.c.id == bindparam("of"))
)
_IS_RENTAL = (orders.c.kind == Kind.RENTAL).label("rental")
_UNDER_WAY = (
    select(_IS_RENTAL, func.count().label("orders"))
    .where(orders.c.customer == bindparam("of"), orders.c.phase == Phase.ACTIVE, orders.c.watched.is_(True))
    .group_by(_IS_RENTAL)
)
_OFTEN_ALIKE = [
    _NAMES.index(name)
    for name in ("customer", "key_id", "item", "title", "quantity", "status", "charge", "currency")
]
_KIND, _PHASE = _NAMES.index("kind"), _NAMES.index("phase")
_KINDS, _PHASES = {kind.value: kind for kind in Kind}, {phase.value: phase for phase in Phase}
_CHANGE = update(orders).where(orders.c.id == bindparam("of"))


def from_row(row: Sequence[Any]) -> Order:
    """An order from its ``COLUMNS``."""
    values = [*row]
    values[_KIND], values[_PHASE] = _KINDS[values[_KIND]], _PHASES[values[_PHASE]]
    return Order(*values)


def _sharing(row: Sequence[Any], shared: dict[tuple[int, Any], Any]) -> Order:
    """The same, where one object does for equal values of many orders."""
    values = [*row]
    for at in _OFTEN_ALIKE:
        values[at] = shared.setdefault((at, values[at]), values[at])
    return from_row(values)


async def add(connection: AsyncConnection, order: Order) -> int | None:
    """Store a new order and return its id; ``None`` if its number is bound already (docs/faults.md, U8)."""
    values = {name: value for name, value in asdict(order).items() if name != "id"}
    order_id: int | None = (await connection.execute(_ADD, values)).scalar_one_or_none()
    if order_id is not None:
        await order_history.note(connection, order_id, observation(order, order.placed_at))
    return order_id


async def is_bound(connection: AsyncConnection, number: int, kind: Kind) -> bool:
    """Whether an order number is stored already, whoever's it is: the marketplace gives each away once."""
    alike = orders.c.kind == Kind.RENTAL if kind is Kind.RENTAL else orders.c.kind != Kind.RENTAL
    return bool(await connection.scalar(select(exists().where(orders.c.number == number, alike))))


async def find(connection: AsyncConnection, order_id: int, *, lock: bool = False) -> Order | None:
    """Read an order by our own id; ``lock`` it to change it in the same transaction."""
    row = (await connection.execute(_FIND_LOCKED if lock else _FIND, {"of": order_id})).first()
    return from_row(row) if row else None


async def fetch(db: Database, order_id: int) -> Order | None:
    """Read an order by our own id, outside of any transaction."""
    rows = await db.fetch(Statement(_FIND, {"of": order_id}))
    return from_row(rows[0]) if rows else None


async def by_number(connection: AsyncConnection, customer: int, number: int) -> Order | None:
    """Read a customer's order by the marketplace's number."""
    found = await connection.execute(
        select(*COLUMNS).where(orders.c.customer == customer, orders.c.number == number).limit(1)
    )
    row = found.first()
    return from_row(row) if row else None


async def is_untracked(connection: AsyncConnection, order_id: int) -> bool:
    """Whether an order that has not ended is not asked about any more, or only rarely because it was lost."""
    stopped = orders.c.watched.is_(False) & (orders.c.phase == Phase.ACTIVE)
    untracked = exists().where(orders.c.id == order_id, or_(stopped, orders.c.lost_at.is_not(None)))
    return bool(await connection.scalar(select(untracked)))


async def resume_tracking(connection: AsyncConnection, order_id: int, key_id: int) -> None:
    """Ask about an order (again), under this API key; it is lost no more."""
    await connection.execute(
        update(orders).where(orders.c.id == order_id).values(watched=True, key_id=key_id, lost_at=None)
    )


async def mark_lost(connection: AsyncConnection, order_id: int, now: datetime) -> bool:
    """Note that the marketplace does not know an order; whether that is news."""
    result = await connection.execute(
        update(orders).where(orders.c.id == order_id, orders.c.lost_at.is_(None)).values(lost_at=now)
    )
    return result.rowcount == 1


async def save(connection: AsyncConnection, before: Order, after: Order, now: datetime) -> None:
    """Update the columns of an order that changed, and no others; its history is kept beside them."""
    changed = {name: new for name in _NAMES if (new := getattr(after, name)) != getattr(before, name)}
    if changed:
        await connection.execute(_CHANGE, {"of": after.id, **changed})
    if is_observed(before, after):
        await order_history.note(connection, after.id, observation(after, now))


def setting_card(order_id: int, message_id: int) -> Statement:
    """Store the id of the message that is an order's card, to be edited from now on."""
    return Statement(_CHANGE, {"of": order_id, "card_message_id": message_id})


async def set_code(connection: AsyncConnection, order_id: int, sealed: bytes) -> None:
    """Store the last SMS of a rental, sealed, for its card."""
    await connection.execute(update(orders).where(orders.c.id == order_id).values(code=sealed))


async def sealed_codes(connection: AsyncConnection, order_ids: Sequence[int]) -> dict[int, bytes]:
    """Read the last SMS of rentals as ``set_code`` stored them, of those that received one."""
    wanted = (orders.c.id.in_(order_ids), orders.c.code.is_not(None))
    found = await connection.execute(select(orders.c.id, orders.c.code).where(*wanted))
    return {row.id: row.code for row in found}


async def tracked(
    db: Database,
    *,
    rentals: bool,
    after: int = 0,
    most: int = 1_000,
    shards: Collection[int] = ALL_SHARDS,
) -> list[Order]:
    """List tracked orders by id, a page of ``most`` that begins behind ``after``: the rentals, or all others.

    Also those of a key that is refused: it may be taken again. A hundred thousand may be kept in memory.
    """
    return await _page(db, _RENTALS if rentals else _OTHERS, shards, {"after": after, "most": most})


async def young(db: Database, since: datetime, shards: Collection[int]) -> list[Order]:
    """List the tracked orders of some shards that were placed since then, a thousand at most."""
    return await _page(db, _YOUNG, shards, {"after": 0, "most": 1_000, "since": since})


async def _page(
    db: Database, wanted: Select[Any], shards: Collection[int], given: dict[str, Any]
) -> list[Order]:
    shared: dict[tuple[int, Any], Any] = {}
    if len(shards) < SHARDS:
        wanted, given = wanted.where(_IN_SHARDS), {**given, "shards": sorted(shards)}
    return [_sharing(row, shared) for row in await db.fetch(Statement(wanted, given))]


async def keys_of_shards(db: Database, shards: Collection[int]) -> list[int]:
    """The ids of the API keys whose orders the holders of some shards ask about."""
    if not shards:
        return []
    rows = await db.fetch(Statement(_KEYS_OF_SHARDS, {"shards": sorted(shards)}))
    return [row.id for row in rows]


async def shard_of(db: Database, order_id: int) -> int | None:
    """The shard whose holder asks about an order; ``None``: there is none of that id."""
    rows = await db.fetch(Statement(_SHARD_OF_ORDER, {"of": order_id}))
    return int(rows[0][0]) if rows else None


async def tracked_ids(connection: AsyncConnection, key_id: int) -> Sequence[int]:
    """The ids of the orders that are tracked under an API key."""
    found = await connection.scalars(
        select(orders.c.id).where(orders.c.key_id == key_id, orders.c.watched.is_(True))
    )
    return found.all()


async def track_key(connection: AsyncConnection, key_id: int) -> None:
    """Track all orders of an API key."""
    await connection.execute(update(orders).where(orders.c.key_id == key_id).values(watched=True))


async def move_to_key(connection: AsyncConnection, old_key: int, new_key: int) -> None:
    """Move the orders of one API key to another that was made anew on the same account."""
    twin = orders.alias()
    known = exists().where(
        twin.c.key_id == new_key, twin.c.kind == orders.c.kind, twin.c.number == orders.c.number
    )
    await connection.execute(update(orders).where(orders.c.key_id == old_key, ~known).values(key_id=new_key))


def stopping_tracking(order_id: int) -> Statement:
    """Ask about an order no more."""
    return Statement(_CHANGE, {"of": order_id, "watched": False})


async def known_marks(connection: AsyncConnection, order_id: int) -> frozenset[bytes]:
    """The marks of all that an order delivered so far."""
    return frozenset(await connection.scalars(select(marks.c.mark).where(marks.c.order_id == order_id)))


async def add_marks(connection: AsyncConnection, order_id: int, found: Iterable[bytes]) -> None:
    """Add the marks of what an order delivered; known ones are skipped."""
    rows = [{"order_id": order_id, "mark": mark} for mark in found]
    if rows:
        await connection.execute(insert(marks).on_conflict_do_nothing(), rows)


async def active_with_link(
    connection: AsyncConnection, customer: int, item: str
) -> Sequence[tuple[int, str]]:
    """Numbers and links of a customer's orders of an item that have not ended, newest first."""
    active = (orders.c.phase == Phase.ACTIVE, orders.c.lost_at.is_(None), orders.c.link.is_not(None))
    found = await connection.execute(
        select(orders.c.number, orders.c.link)
        .where(orders.c.customer == customer, orders.c.kind == Kind.SMM, orders.c.item == item, *active)
        .order_by(orders.c.id.desc())
    )
    return [(row.number, row.link) for row in found]


async def of_draft(connection: AsyncConnection, customer: int, nonce: str) -> list[Order]:
    """The orders that came of one draft, in the order in which they were stored."""
    mine = (orders.c.customer == customer, orders.c.draft == nonce)
    found = await connection.execute(select(*COLUMNS).where(*mine).order_by(orders.c.id))
    return [from_row(row) for row in found]


async def under_way(db: Database, customer: int) -> UnderWay:
    """Count a customer's orders that have not ended and are tracked."""
    counts = {bool(row.rental): row.orders for row in await db.fetch(Statement(_UNDER_WAY, {"of": customer}))}
    return UnderWay(numbers=counts.get(True, 0), orders=counts.get(False, 0))


async def rentals(connection: AsyncConnection, customer: int, most: int) -> list[Order]:
    """A customer's rentals, newest first."""
    found = await connection.execute(
        select(*COLUMNS)
        .where(orders.c.customer == customer, orders.c.kind == Kind.RENTAL)
        .order_by(orders.c.id.desc())
        .limit(most)
    )
    return [from_row(row) for row in found]


async def of_batch(connection: AsyncConnection, customer: int, batch: str) -> dict[str, Order]:
    """The orders that came of a batch's lines, by the nonces of their drafts."""
    lines = select(drafts.c.nonce).where(drafts.c.batch == batch)
    mine = (orders.c.customer == customer, orders.c.draft.in_(lines))
    found = map(from_row, await connection.execute(select(*COLUMNS).where(*mine)))
    return {order.draft: order for order in found}


async def active_links(connection: AsyncConnection, customer: int) -> list[tuple[str, str]]:
    """The item and the link of each of a customer's open orders that have a link."""
    mine = (orders.c.customer == customer, orders.c.phase == Phase.ACTIVE, orders.c.kind == Kind.SMM)
    found = select(orders.c.item, orders.c.link).where(*mine, orders.c.link.is_not(None))
    return [(row.item, row.link) for row in await connection.execute(found)]

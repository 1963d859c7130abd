"""Broadcasts and their messages: each step is one compare-and-set, and each customer has one message."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.admin_tables import broadcast_messages, broadcasts
from bot.db.statements import Statement
from bot.db.tables import customers
from bot.domain.broadcasts import Broadcast, BroadcastProgress, BroadcastState, Delivery, Segment

_COLUMNS = tuple(broadcasts.c[field.name] for field in fields(Broadcast))
_NOTE = (
    update(broadcast_messages)
    .where(
        broadcast_messages.c.broadcast == bindparam("of"),
        broadcast_messages.c.customer == bindparam("whose"),
        broadcast_messages.c.run == bindparam("in_run"),
    )
    .values(state=bindparam("became"), message_id=bindparam("shown_in"), at=bindparam("then"))
)
_SET_MESSAGE = update(broadcasts).where(broadcasts.c.id == bindparam("of"))


def _broadcast(row: Any) -> Broadcast:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names
    values["segment"], values["state"] = Segment(values["segment"]), BroadcastState(values["state"])
    return Broadcast(**values)


async def add(connection: AsyncConnection, new: Broadcast) -> int:
    """Store a new broadcast and return its id."""
    values = {name: value for name, value in asdict(new).items() if name != "id"}
    statement = insert(broadcasts).values(values).returning(broadcasts.c.id)
    return int((await connection.execute(statement)).scalar_one())


async def find(connection: AsyncConnection, broadcast: int) -> Broadcast | None:
    """Read a broadcast by its id."""
    row = (await connection.execute(select(*_COLUMNS).where(broadcasts.c.id == broadcast))).first()
    return _broadcast(row) if row else None


async def latest(connection: AsyncConnection, most: int) -> list[Broadcast]:
    """List the broadcasts that were confirmed, the newest first."""
    begun = select(*_COLUMNS).where(broadcasts.c.state != BroadcastState.DRAFT)
    return [
        _broadcast(row)
        for row in await connection.execute(begun.order_by(broadcasts.c.id.desc()).limit(most))
    ]


async def at_work(connection: AsyncConnection) -> list[Broadcast]:
    """List the broadcasts that are being sent or deleted, or were stopped with messages still under way."""
    working = broadcasts.c.state.in_((BroadcastState.RUNNING, BroadcastState.DELETING))
    under_way = (broadcasts.c.state == BroadcastState.STOPPED) & _waiting(broadcasts.c.id).exists()
    found = select(*_COLUMNS).where(working | under_way).order_by(broadcasts.c.id)
    return [_broadcast(row) for row in await connection.execute(found)]


async def change(
    connection: AsyncConnection, known: Broadcast, *before: BroadcastState, **values: Any
) -> bool:
    """Compare-and-set: change a broadcast that is in one of these states."""
    unchanged = (broadcasts.c.id == known.id, broadcasts.c.state.in_(before))
    return (await connection.execute(update(broadcasts).where(*unchanged).values(**values))).rowcount == 1


async def progress(connection: AsyncConnection, known: Broadcast) -> BroadcastProgress:
    """Count the messages of a broadcast by what became of them."""
    rows = await connection.execute(
        select(broadcast_messages.c.state, func.count().label("rows"))
        .where(broadcast_messages.c.broadcast == known.id)
        .group_by(broadcast_messages.c.state)
    )
    counts = {Delivery(row.state): int(row.rows) for row in rows}
    return BroadcastProgress(
        known,
        sent=counts.get(Delivery.SENT, 0),
        blocked=counts.get(Delivery.BLOCKED, 0),
        failed=counts.get(Delivery.FAILED, 0),
        deleted=counts.get(Delivery.DELETED, 0),
        kept=counts.get(Delivery.KEPT, 0),
    )


async def count_waiting(connection: AsyncConnection, known: Broadcast) -> int:
    """Count the messages that wait to be sent to who can be reached."""
    return int(await connection.scalar(_waiting(known.id).with_only_columns(func.count())) or 0)


def _waiting(broadcast: Any) -> Select[Any]:
    """The messages of a broadcast that wait to be sent, or are under way, to who can be reached."""
    return (
        select(broadcast_messages.c.customer)
        .select_from(broadcast_messages)
        .join(customers, customers.c.id == broadcast_messages.c.customer)
        .where(
            broadcast_messages.c.broadcast == broadcast,
            broadcast_messages.c.state == Delivery.QUEUED,
            customers.c.parked.is_(False),
        )
    )


def noting(
    broadcast: int, customer: int, run: int, became: Delivery, message_id: int | None, now: datetime
) -> Statement:
    """Note what became of a message of this run."""
    values = {"of": broadcast, "whose": customer, "in_run": run, "became": became}
    return Statement(_NOTE, {**values, "shown_in": message_id, "then": now})


async def sent_since(
    connection: AsyncConnection, known: Broadcast, since: datetime, most: int
) -> Sequence[tuple[int, int, int]]:
    """List messages that can be deleted still: customer, message id and run of each."""
    mine = (broadcast_messages.c.broadcast == known.id, broadcast_messages.c.state == Delivery.SENT)
    found = await connection.execute(
        select(broadcast_messages.c.customer, broadcast_messages.c.message_id, broadcast_messages.c.run)
        .where(*mine, broadcast_messages.c.at > since)
        .limit(most)
    )
    return [(row.customer, row.message_id, row.run) for row in found]


async def keep_older(connection: AsyncConnection, known: Broadcast, since: datetime) -> None:
    """Note of the messages that were sent before then that they cannot be deleted."""
    mine = (broadcast_messages.c.broadcast == known.id, broadcast_messages.c.state == Delivery.SENT)
    older = update(broadcast_messages).where(*mine, broadcast_messages.c.at <= since)
    await connection.execute(older.values(state=Delivery.KEPT))


def setting_message(broadcast: int, message_id: int) -> Statement:
    """Store the id of the message that shows a broadcast's progress."""
    return Statement(_SET_MESSAGE, {"of": broadcast, "message_id": message_id})

"""The outbox: the queue of pushes to send through Telegram. A row is one message or one edit."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import customers, outbox
from bot.domain.pushes import PUSH_RULES, About, PushKind


@dataclass(frozen=True, slots=True)
class Push:
    """One row to send. ``copies`` counts how often it was begun to be sent without an answer."""

    id: int
    customer: int
    about: About
    kind: PushKind
    ordinal: int
    priority: int
    secret: bytes | None
    copies: int
    version: int


_COLUMNS = (
    outbox.c.id,
    outbox.c.customer,
    outbox.c.about,
    outbox.c.kind,
    outbox.c.ordinal,
    outbox.c.priority,
    outbox.c.secret,
    outbox.c.copies,
    outbox.c.version,
)


def _push(row: Any) -> Push:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names
    return Push(**{**values, "about": About(values["about"]), "kind": PushKind(values["kind"])})


async def put(
    connection: AsyncConnection,
    customer: int,
    about: About,
    kind: PushKind,
    now: datetime,
    *,
    ordinal: int = 0,
    secret: bytes | None = None,
    priority: int | None = None,
) -> bool:
    """Queue a push, in the transaction that observed its reason; whether it is to be sent (again).

    The same (about, kind, ordinal) is queued once. A kind that ``edits`` is queued anew instead, for it shows
    the present state. What waits and is urgent stays urgent, or a customer would hear how an order goes on
    before its number.
    """
    rule = PUSH_RULES[kind]
    statement = insert(outbox).values(
        customer=customer,
        about=about,
        kind=kind,
        ordinal=ordinal,
        priority=rule.priority if priority is None else priority,
        secret=secret,
        state="queued",
        copies=0,
        version=0,
        created_at=now,
    )
    if rule.edits:
        more_urgent = (outbox.c.state == "queued") & (outbox.c.priority < statement.excluded.priority)
        statement = statement.on_conflict_do_update(
            index_elements=["about", "kind", "ordinal"],
            set_={
                "state": "queued",
                "priority": case((more_urgent, outbox.c.priority), else_=statement.excluded.priority),
                "version": outbox.c.version + 1,
                "copies": 0,
            },
        )
    else:
        statement = statement.on_conflict_do_nothing()
    return bool((await connection.execute(statement)).rowcount)


async def next_of_each(
    connection: AsyncConnection, most: int, but: Collection[int], later: Collection[int] = ()
) -> list[Push]:
    """The next row to send of each customer who can be reached, by priority and then by arrival.

    One row each: a long queue never hides another's message. Left out are the customers in ``but`` and the
    rows in ``later``, which were put off and hold no others up.
    """
    place = func.row_number().over(partition_by=outbox.c.customer, order_by=(outbox.c.priority, outbox.c.id))
    waiting = (
        select(*_COLUMNS, place.label("place"))
        .outerjoin(customers, customers.c.id == outbox.c.customer)
        .where(
            outbox.c.state == "queued",
            customers.c.parked.is_not(True),
            outbox.c.customer.not_in(but),
            outbox.c.id.not_in(later),
        )
        .subquery()
    )
    firsts = [waiting.c[column.name] for column in _COLUMNS]
    found = await connection.execute(
        select(*firsts).where(waiting.c.place == 1).order_by(waiting.c.priority, waiting.c.id).limit(most)
    )
    return [_push(row) for row in found]


async def begin(connection: AsyncConnection, push: Push) -> None:
    """Count a copy before it is sent, so that one sent twice after a crash can be marked as a repeat."""
    await connection.execute(update(outbox).where(outbox.c.id == push.id).values(copies=push.copies + 1))


async def recount(connection: AsyncConnection, push: Push, copies: int) -> None:
    """Correct the count of copies, once it is known what became of the last one."""
    await connection.execute(update(outbox).where(outbox.c.id == push.id).values(copies=copies))


async def sent(connection: AsyncConnection, push: Push) -> None:
    """Mark a push as sent and erase its secret, unless it was queued anew meanwhile."""
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == push.id, outbox.c.version == push.version)
        .values(state="sent", secret=None)
    )


async def drop(connection: AsyncConnection, about: About) -> None:
    """Delete every push about something that is no more."""
    await connection.execute(delete(outbox).where(outbox.c.about == about))


async def fail(connection: AsyncConnection, push: Push) -> None:
    """Give a push up that Telegram refuses for good: it is kept, sealed, for the operator."""
    await connection.execute(
        update(outbox).where(outbox.c.id == push.id, outbox.c.version == push.version).values(state="failed")
    )


@dataclass(frozen=True, slots=True)
class Depth:
    """The length of the outbox in rows: ``waiting`` to be sent, ``parked`` until their customer returns, and
    ``failed`` for good.
    """

    waiting: int = 0
    parked: int = 0
    failed: int = 0


async def depth(connection: AsyncConnection) -> Depth:
    """Count what the outbox holds."""
    parked = func.coalesce(customers.c.parked, False)
    found = await connection.execute(
        select(outbox.c.state, parked.label("parked"), func.count().label("rows"))
        .outerjoin(customers, customers.c.id == outbox.c.customer)
        .where(outbox.c.state.in_(("queued", "failed")))
        .group_by(outbox.c.state, parked)
    )
    rows = [(row.state, bool(row.parked), int(row.rows)) for row in found]
    return Depth(
        waiting=sum(count for state, parked, count in rows if state == "queued" and not parked),
        parked=sum(count for state, parked, count in rows if state == "queued" and parked),
        failed=sum(count for state, _, count in rows if state == "failed"),
    )

"""The outbox: the queue of pushes to send through Telegram. A row is one message or one edit."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, case, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.shard_filter import in_shards
from bot.db.statements import Statement
from bot.db.tables import customers, outbox
from bot.domain.pushes import PUSH_RULES, About, PushKind
from bot.domain.shards import ALL_SHARDS, SHARDS


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


# Locked, or what is queued while its customer comes back would stay parked.
_PARKED = (
    select(customers.c.id)
    .where(customers.c.id == bindparam("whose"), customers.c.parked)
    .with_for_update(read=True)
    .exists()
)
_INSERT = insert(outbox).values(state=case((_PARKED, "parked"), else_="queued"), copies=0, version=0)
_WAITS = outbox.c.state.in_(("queued", "parked"))
_PUT_ONCE = _INSERT.on_conflict_do_nothing()
_PUT_ANEW = _INSERT.on_conflict_do_update(
    index_elements=["about", "kind", "ordinal"],
    set_={
        "state": _INSERT.excluded.state,
        "priority": case(
            (_WAITS & (outbox.c.priority < _INSERT.excluded.priority), outbox.c.priority),
            else_=_INSERT.excluded.priority,
        ),
        "version": outbox.c.version + 1,
        "copies": 0,
        "created_at": case((_WAITS, outbox.c.created_at), else_=_INSERT.excluded.created_at),
    },
)
_NEXT = (
    select(*_COLUMNS)
    .where(
        outbox.c.state == "queued",
        outbox.c.customer.not_in(bindparam("but", expanding=True)),
        outbox.c.id.not_in(bindparam("later", expanding=True)),
    )
    .order_by(outbox.c.priority, outbox.c.id)
    .limit(bindparam("most"))
)
_NEXT_IN_SHARDS = _NEXT.where(in_shards(outbox.c.customer))
_COUNT = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"), outbox.c.copies == bindparam("counted_before"))
    .values(copies=bindparam("counted"))
)
_BEGIN = _COUNT.where(outbox.c.state == "queued")
_OF_VERSION = (outbox.c.id == bindparam("of")) & (outbox.c.version == bindparam("seen"))
_SENT = update(outbox).where(_OF_VERSION).values(state="sent", secret=None)
_SHOW_AGAIN = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"), outbox.c.version != bindparam("seen"), outbox.c.state == "sent")
    .values(state="queued", version=outbox.c.version + 1, copies=0)
)
_FAILED = update(outbox).where(_OF_VERSION).values(state="failed")
# Two statements: the first is answered by the index alone, however many are parked.
_DEPTH = (
    select(outbox.c.state, func.count().label("rows"))
    .where(outbox.c.state.in_(("queued", "parked", "failed")))
    .group_by(outbox.c.state)
)
_OLDEST = (
    select(outbox.c.kind, func.min(outbox.c.created_at))
    .where(outbox.c.state == "queued")
    .group_by(outbox.c.kind)
)
_PAGE = 100  # rows read at once


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
    values = {
        "customer": customer,
        "whose": customer,
        "about": about,
        "kind": kind,
        "ordinal": ordinal,
        "priority": rule.priority if priority is None else priority,
        "secret": secret,
        "created_at": now,
    }
    statement = _PUT_ANEW if rule.edits else _PUT_ONCE
    return bool((await connection.execute(statement, values)).rowcount)


async def next_of_each(
    db: Database,
    most: int,
    but: Collection[int],
    later: Collection[int] = (),
    shards: Collection[int] = ALL_SHARDS,
) -> list[Push]:
    """The next row to send of each customer who can be reached, by priority and then by arrival.

    One row each: a long queue never hides another's message. Left out are the customers in ``but`` and the
    rows in ``later``, which were put off and hold no others up. However many wait, it reads few.
    """
    firsts: dict[int, Push] = {}
    while len(firsts) < most:
        wanted = {"but": [*but, *firsts], "later": [*later], "most": _PAGE}
        if len(shards) == SHARDS:
            page = await db.fetch(Statement(_NEXT, wanted))
        else:
            page = await db.fetch(Statement(_NEXT_IN_SHARDS, {**wanted, "shards": sorted(shards)}))
        for row in page:
            firsts.setdefault(row.customer, _push(row))
        if len(page) < _PAGE:
            break
    return list(firsts.values())[:most]


def beginning(push: Push) -> Statement:
    """Count a copy before it is sent, so that one sent twice after a crash can be marked as a repeat.

    No row is touched where somebody else counted one meanwhile, or it is not to be sent any more.
    """
    return Statement(_BEGIN, {"of": push.id, "counted_before": push.copies, "counted": push.copies + 1})


def counting(push: Push, copies: int) -> Statement:
    """Correct the count of copies, once it is known what became of the last one, unless it changed since."""
    return Statement(_COUNT, {"of": push.id, "counted_before": push.copies + 1, "counted": copies})


def marking_sent(push: Push) -> Statement:
    """Mark a push as sent and erase its secret, unless it was queued anew meanwhile."""
    return Statement(_SENT, {"of": push.id, "seen": push.version})


def showing_again(push: Push) -> Statement:
    """Queue a push that edits once more, if a later version of it was sent while this one was on its way."""
    return Statement(_SHOW_AGAIN, {"of": push.id, "seen": push.version})


def giving_up(push: Push) -> Statement:
    """Give a push up that Telegram refuses for good: it is kept, sealed, for the operator."""
    return Statement(_FAILED, {"of": push.id, "seen": push.version})


async def wait_anew(connection: AsyncConnection, customer: int, now: datetime) -> None:
    """Note that a customer's pushes wait since now: they were parked until then, and kept nobody waiting."""
    waiting = (outbox.c.customer == customer) & (outbox.c.state == "queued")
    await connection.execute(update(outbox).where(waiting).values(created_at=now))


async def drop(connection: AsyncConnection, about: About) -> None:
    """Delete every push about something that is no more."""
    await connection.execute(delete(outbox).where(outbox.c.about == about))


@dataclass(frozen=True, slots=True)
class Depth:
    """The length of the outbox in rows: ``waiting`` to be sent, ``parked`` until their customer returns, and
    ``failed`` for good; and since when the ``oldest`` waits to be sent, of each kind of which any does.
    """

    waiting: int = 0
    parked: int = 0
    failed: int = 0
    oldest: Mapping[PushKind, datetime] = field(default_factory=dict)


async def depth(connection: AsyncConnection, shards: Collection[int] = ALL_SHARDS) -> Depth:
    """Count what the outbox holds for the customers of some shards."""
    counted, first = _DEPTH, _OLDEST
    if len(shards) < SHARDS:
        of_shards = in_shards(outbox.c.customer, shards)
        counted, first = counted.where(of_shards), first.where(of_shards)
    rows = {row.state: int(row.rows) for row in await connection.execute(counted)}
    oldest = {PushKind(kind): since for kind, since in await connection.execute(first)}
    return Depth(rows.get("queued", 0), rows.get("parked", 0), rows.get("failed", 0), oldest)

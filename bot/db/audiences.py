"""To whom a broadcast goes: counted live, and queued a few customers at a time."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, exists, func, select, true, type_coerce
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.admin_tables import active_days, bans, broadcast_messages
from bot.db.tables import customers, orders, outbox
from bot.domain.broadcasts import MONTH, WEEK, Audience, Broadcast, Delivery, Segment
from bot.domain.notifications import PushGroup
from bot.domain.orders import Phase
from bot.domain.pushes import PUSH_RULES, About, PushKind


def _wanted(audience: Audience, now: datetime) -> ColumnElement[bool]:
    """Customers of an audience who can be reached, are not banned, and want news."""
    reached = and_(
        customers.c.parked.is_(False),
        ~exists().where(bans.c.customer == customers.c.id),
        ~type_coerce(customers.c.muted, Text).contains(PushGroup.NEWS.value),
    )
    return and_(reached, _of_segment(audience, now))


def _of_segment(audience: Audience, now: datetime) -> ColumnElement[bool]:
    has_order = exists().where(orders.c.customer == customers.c.id, orders.c.phase == Phase.ACTIVE)
    conditions: dict[Segment, ColumnElement[bool]] = {
        Segment.ALL: true(),
        Segment.LANGUAGE: customers.c.language.in_(audience.codes),
        Segment.WEEK: _active(now, WEEK),
        Segment.MONTH: _active(now, MONTH),
        Segment.WITH_KEY: customers.c.active_key.is_not(None),
        Segment.WITHOUT_KEY: customers.c.active_key.is_(None),
        Segment.OPEN_ORDERS: has_order,
    }
    return conditions[audience.segment]


def _active(now: datetime, days: int) -> ColumnElement[bool]:
    since = (now - timedelta(days=days)).date().isoformat()
    return exists().where(active_days.c.customer == customers.c.id, active_days.c.day >= since)


async def count(connection: AsyncConnection, audience: Audience, now: datetime) -> int:
    """Count an audience as it is now."""
    counted = select(func.count()).select_from(customers).where(_wanted(audience, now))
    return int(await connection.scalar(counted) or 0)


async def count_languages(connection: AsyncConnection, now: datetime) -> dict[str, int]:
    """Count everybody who would be reached by language, the most used one first."""
    amount = func.count().label("rows")
    counted = select(customers.c.language, amount).where(_wanted(Audience(), now))
    rows = await connection.execute(counted.group_by(customers.c.language).order_by(amount.desc()))
    return {row.language: int(row.rows) for row in rows}


async def next_customers(
    connection: AsyncConnection, known: Broadcast, now: datetime, most: int
) -> Sequence[int]:
    """List the next customers of a broadcast's audience who were told nothing of it yet."""
    told = exists().where(
        broadcast_messages.c.broadcast == known.id,
        broadcast_messages.c.customer == customers.c.id,
        broadcast_messages.c.state != Delivery.SKIPPED,
    )
    found = (
        select(customers.c.id)
        .where(customers.c.id > known.cursor, _wanted(known.audience, now), ~told)
        .order_by(customers.c.id)
        .limit(most)
    )
    return list(await connection.scalars(found))


async def queue(connection: AsyncConnection, known: Broadcast, chosen: Sequence[int], now: datetime) -> None:
    """Queue a broadcast's message to some customers, one for each, behind all else that waits."""
    messages: list[dict[str, Any]] = [
        {"broadcast": known.id, "customer": one, "state": Delivery.QUEUED, "run": known.run, "at": now}
        for one in chosen
    ]
    statement = insert(broadcast_messages)
    anew = {name: statement.excluded[name] for name in ("state", "run", "at")}
    key = ["broadcast", "customer"]
    await connection.execute(statement.on_conflict_do_update(index_elements=key, set_=anew), messages)
    rows: list[dict[str, Any]] = [
        {
            "customer": one,
            "about": About.of_broadcast(known.id, one),
            "kind": PushKind.BROADCAST,
            "ordinal": known.run,
            "priority": PUSH_RULES[PushKind.BROADCAST].priority,
            "state": "queued",
            "copies": 0,
            "version": 0,
            "created_at": now,
        }
        for one in chosen
    ]
    await connection.execute(insert(outbox).on_conflict_do_nothing(), rows)

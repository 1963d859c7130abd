"""Counts for the overview of ``/admin``, and the days on which customers used the bot."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.admin_tables import active_days
from bot.db.statements import Statement
from bot.db.tables import customers, drafts, orders, outbox
from bot.domain.admin import Backlog, DayFigures
from bot.domain.drafts import DraftState

_NOTE = insert(active_days).on_conflict_do_nothing()
_OUTCOMES = (DraftState.PLACED, DraftState.REFUSED, DraftState.NOT_SENT, DraftState.UNSURE)


def noting_active(person: int, today: date) -> Statement:
    """Note that somebody used the bot on a day."""
    return Statement(_NOTE, {"customer": person, "day": today.isoformat()})


async def count_customers(connection: AsyncConnection) -> tuple[int, int]:
    """Count all customers, and those who blocked the bot."""
    everybody = await connection.scalar(select(func.count()).select_from(customers))
    parked = await connection.scalar(
        select(func.count()).select_from(customers).where(customers.c.parked.is_(True))
    )
    return int(everybody or 0), int(parked or 0)


_NEW = (
    select(func.count())
    .select_from(customers)
    .where(customers.c.first_seen >= bindparam("since"), customers.c.first_seen < bindparam("until"))
)
_PARKED = (
    select(func.count())
    .select_from(customers)
    .where(customers.c.parked_at >= bindparam("since"), customers.c.parked_at < bindparam("until"))
)
_ACTIVE = select(func.count()).select_from(active_days).where(active_days.c.day == bindparam("day"))


async def days(connection: AsyncConnection, today: date, count: int) -> tuple[DayFigures, ...]:
    """Count the customers who came, were active or blocked the bot on the latest days, the newest first."""
    found = []
    for ago in range(count):
        day = today - timedelta(days=ago)
        begins = datetime.combine(day, time(), UTC)
        within = {"since": begins, "until": begins + timedelta(days=1)}
        new = await connection.scalar(_NEW, within)
        parked = await connection.scalar(_PARKED, within)
        active = await connection.scalar(_ACTIVE, {"day": day.isoformat()})
        found.append(DayFigures(day, int(new or 0), int(active or 0), int(parked or 0)))
    return tuple(found)


async def purchases(connection: AsyncConnection, since: datetime) -> dict[str, int]:
    """Count the purchases confirmed since then by outcome."""
    wanted = (drafts.c.created_at >= since, drafts.c.state.in_(_OUTCOMES))
    rows = await connection.execute(
        select(drafts.c.state, func.count().label("rows")).where(*wanted).group_by(drafts.c.state)
    )
    return {row.state: int(row.rows) for row in rows}


async def count_tracked(connection: AsyncConnection) -> int:
    """Count the orders whose status is asked for."""
    tracked = select(func.count()).select_from(orders).where(orders.c.watched.is_(True))
    return int(await connection.scalar(tracked) or 0)


async def waiting_pushes(connection: AsyncConnection) -> dict[str, Backlog]:
    """Count the messages that wait to be sent, by kind; the kind with the oldest one first."""
    oldest = func.min(outbox.c.created_at, type_=outbox.c.created_at.type).label("oldest")
    rows = await connection.execute(
        select(outbox.c.kind, func.count().label("rows"), oldest)
        .where(outbox.c.state == "queued")
        .group_by(outbox.c.kind)
        .order_by(oldest)
    )
    return {row.kind: _backlog(row) for row in rows}


def _backlog(row: Any) -> Backlog:
    return Backlog(int(row.rows), row.oldest)


async def languages(connection: AsyncConnection) -> dict[str, int]:
    """Count the customers of each language, the most used one first."""
    amount = func.count().label("rows")
    rows = await connection.execute(
        select(customers.c.language, amount).group_by(customers.c.language).order_by(amount.desc())
    )
    return {row.language: int(row.rows) for row in rows}

"""When customers are told their digests, and what these count."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.statements import Statement
from bot.db.tables import customers, orders
from bot.domain.orders import Kind, Phase

_DUE = (
    select(customers.c.id, customers.c.digest_due)
    .where(customers.c.digest_due <= bindparam("now"))
    .order_by(customers.c.digest_due)
    .limit(bindparam("most"))
)
_NEXT = select(func.min(customers.c.digest_due))
_MINE = select(func.count()).select_from(orders).where(orders.c.customer == bindparam("of"))
_DELIVERED = _MINE.where(orders.c.phase == Phase.DELIVERED, orders.c.finished_at >= bindparam("since"))
_WAITING = _MINE.where(
    orders.c.phase == Phase.ACTIVE,
    orders.c.kind == Kind.PRODUCT,
    orders.c.auto_delivery.is_(False),
    orders.c.watched.is_(True),
)


@dataclass(frozen=True, slots=True)
class DueDigest:
    """A digest that is to be told."""

    customer: int
    due: datetime


async def due(db: Database, now: datetime, most: int) -> list[DueDigest]:
    """List digests that are due, the oldest first."""
    found = await db.fetch(Statement(_DUE, {"now": now, "most": most}))
    return [DueDigest(row.id, row.digest_due) for row in found]


async def next_due(db: Database) -> datetime | None:
    """When the next digest is due."""
    [row] = await db.fetch(Statement(_NEXT, {}))
    following: datetime | None = row[0]
    return following


async def schedule(connection: AsyncConnection, customer: int, due: datetime | None) -> None:
    """Store when a customer is told the next digest; ``None``: never."""
    await connection.execute(update(customers).where(customers.c.id == customer).values(digest_due=due))


async def reschedule(connection: AsyncConnection, digest: DueDigest, following: datetime | None) -> bool:
    """Compare-and-set when a customer is told the next digest. False: they chose another time meanwhile."""
    same = (customers.c.id == digest.customer) & (customers.c.digest_due == digest.due)
    result = await connection.execute(update(customers).where(same).values(digest_due=following))
    return result.rowcount == 1


async def delivered(connection: AsyncConnection, customer: int, since: datetime) -> int:
    """Count the orders of a customer that were delivered since then."""
    return int(await connection.scalar(_DELIVERED, {"of": customer, "since": since}) or 0)


async def waiting(connection: AsyncConnection, customer: int) -> int:
    """Count the orders of a customer that somebody has to deliver by hand."""
    return int(await connection.scalar(_WAITING, {"of": customer}) or 0)

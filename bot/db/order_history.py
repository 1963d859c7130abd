"""The history of orders: a row for each change that was observed, written with the change itself."""

from dataclasses import asdict, fields

from sqlalchemy import bindparam, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.statements import Statement
from bot.db.tables import order_history
from bot.domain.order_history import Observation

MOST_READ = 1_000  # the newest of an order

_NOTE = insert(order_history)
_OF_ORDER = (
    select(*(order_history.c[field.name] for field in fields(Observation)))
    .where(order_history.c.order_id == bindparam("of"))
    .order_by(order_history.c.id.desc())
    .limit(MOST_READ)
)


async def note(connection: AsyncConnection, order_id: int, observed: Observation) -> None:
    """Add to an order's history, in the transaction that stores the change."""
    await connection.execute(_NOTE, {"order_id": order_id, **asdict(observed)})


async def of_order(db: Database, order_id: int) -> tuple[Observation, ...]:
    """An order's history, oldest first."""
    rows = await db.fetch(Statement(_OF_ORDER, {"of": order_id}))
    return tuple(Observation(*row) for row in reversed(rows))

"""What orders cost: what tells it, page by page, and once for orders that cost the same.

A customer may have many orders. SQLite has no exact decimals to add, so that it can only count them.
"""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import orders
from bot.domain.orders import Phase


@dataclass(frozen=True, slots=True)
class Cost:
    """What is known of what an order costs; the fields are those of ``Order``."""

    phase: Phase
    charge: Decimal | None
    currency: str | None
    estimate: Decimal | None
    estimated_in: str | None
    most_charged: Decimal | None


_PAGE = 1_000  # orders; if all are different, they take the event loop a few milliseconds
_NAMES = tuple(field.name for field in fields(Cost))
_ORDERS = (
    select(orders.c.id, *(orders.c[name] for name in _NAMES))
    .where(
        orders.c.customer == bindparam("of"),
        orders.c.id > bindparam("after"),
        orders.c.placed_at >= bindparam("since", type_=orders.c.placed_at.type),
        orders.c.item != "",  # of what was placed elsewhere the item is not known
    )
    .order_by(orders.c.id)
    .limit(bindparam("most"))
    .subquery()
)
_COLUMNS = tuple(_ORDERS.c[name] for name in _NAMES)
_COSTS = select(func.max(_ORDERS.c.id), func.count(), *_COLUMNS).group_by(*_COLUMNS)


async def since(
    connection: AsyncConnection, customer: int, moment: datetime
) -> AsyncGenerator[list[tuple[Cost, int]], None]:
    """Yield what orders cost that a customer placed through the bot since then, and how many of each."""
    after, found = 0, _PAGE
    while found == _PAGE:
        wanted = {"of": customer, "after": after, "since": moment, "most": _PAGE}
        rows = (await connection.execute(_COSTS, wanted)).all()
        yield [(Cost(Phase(phase), *known), count) for _, count, phase, *known in rows]
        after, found = max((row[0] for row in rows), default=after), sum(row[1] for row in rows)

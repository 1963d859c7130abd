"""What may be seen of a person in ``/admin``, and how they are found by a hash of their @name."""

from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.admin_tables import active_days
from bot.db.statements import Statement
from bot.db.tables import customers, keys, orders, outbox
from bot.domain.orders import Phase

_NAMED = customers.c.name_mark == bindparam("mark")
_OF_OTHERS = update(customers).where(_NAMED, customers.c.id != bindparam("of")).values(name_mark=None)
_NOTE = update(customers).where(customers.c.id == bindparam("of")).values(name_mark=bindparam("name"))


def noting_name(person: int, mark: bytes | None) -> tuple[Statement, ...]:
    """Note the keyed hash of somebody's @name, which is nobody else's any more; ``None``: they have none."""
    noted = Statement(_NOTE, {"of": person, "name": mark})
    return (noted,) if mark is None else (Statement(_OF_OTHERS, {"of": person, "mark": mark}), noted)


async def find_named(connection: AsyncConnection, mark: bytes) -> int | None:
    """Find a customer by the keyed hash of their @name."""
    found: int | None = await connection.scalar(select(customers.c.id).where(_NAMED), {"mark": mark})
    return found


async def customer_row(connection: AsyncConnection, person: int) -> Any:
    """A row: when somebody first came, their language, whether they blocked the bot; ``None``: unknown."""
    wanted = select(customers.c.first_seen, customers.c.language, customers.c.parked)
    return (await connection.execute(wanted.where(customers.c.id == person))).first()


async def last_active(connection: AsyncConnection, person: int) -> date | None:
    """The last day on which somebody used the bot, of those that are kept."""
    day = await connection.scalar(select(func.max(active_days.c.day)).where(active_days.c.customer == person))
    return None if day is None else date.fromisoformat(day)


async def count_keys(connection: AsyncConnection, person: int) -> tuple[int, int]:
    """Count somebody's API keys: all of them, and those that work."""
    theirs = (keys.c.customer == person, keys.c.removed.is_(False))
    found = list(await connection.scalars(select(keys.c.works).where(*theirs)))
    return len(found), sum(found)


async def count_orders(connection: AsyncConnection, person: int) -> dict[Phase, int]:
    """Count somebody's orders by phase."""
    rows = await connection.execute(
        select(orders.c.phase, func.count().label("rows"))
        .where(orders.c.customer == person)
        .group_by(orders.c.phase)
    )
    return {Phase(row.phase): int(row.rows) for row in rows}


async def count_waiting(connection: AsyncConnection, person: int) -> int:
    """Count the messages that wait for somebody."""
    waits = (outbox.c.customer == person, outbox.c.state.in_(("queued", "parked")))
    return int(await connection.scalar(select(func.count()).select_from(outbox).where(*waits)) or 0)

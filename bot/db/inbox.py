"""Updates taken from Telegram: stored before they are acknowledged, erased once handled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import inbox

LARGEST_ID = 2**63 - 1  # what a database's integer holds; beyond it is no id of Telegram's


@dataclass(frozen=True, slots=True)
class Letter:
    """One raw update, sealed: it may hold an API key. ``customer`` 0: from nobody in particular."""

    update_id: int
    customer: int
    sealed: bytes


async def store(connection: AsyncConnection, letters: Sequence[Letter], now: datetime) -> list[Letter]:
    """Store a batch and return those that were never seen before, in their order."""
    if not letters:
        return []
    rows = [
        {"update_id": one.update_id, "customer": one.customer, "sealed": one.sealed, "received_at": now}
        for one in letters
    ]
    statement = insert(inbox).values(rows).on_conflict_do_nothing().returning(inbox.c.update_id)
    new = set(await connection.scalars(statement))
    once = {one.update_id: one for one in letters}  # a batch may repeat itself
    return [one for one in once.values() if one.update_id in new]


async def done(connection: AsyncConnection, *update_ids: int) -> None:
    handled = inbox.c.update_id.in_(update_ids)
    await connection.execute(update(inbox).where(handled).values(sealed=None, question=None))


async def question(connection: AsyncConnection, update_id: int) -> bytes | None:
    """What ``keep_question`` kept; ``None``: this update is handled for the first time."""
    found: bytes | None = await connection.scalar(
        select(inbox.c.question).where(inbox.c.update_id == update_id)
    )
    return found


async def keep_question(connection: AsyncConnection, update_id: int, sealed: bytes) -> None:
    await connection.execute(update(inbox).where(inbox.c.update_id == update_id).values(question=sealed))


async def unhandled(
    connection: AsyncConnection, *, after: int = -1, most: int | None = None
) -> list[tuple[Letter, datetime]]:
    """What a stopped bot left behind, by its ids, with the time each was received."""
    found = await connection.execute(
        select(inbox.c.update_id, inbox.c.customer, inbox.c.sealed, inbox.c.received_at)
        .where(inbox.c.sealed.is_not(None), inbox.c.update_id > after)
        .order_by(inbox.c.update_id)
        .limit(most)
    )
    return [(Letter(row.update_id, row.customer, row.sealed), row.received_at) for row in found]

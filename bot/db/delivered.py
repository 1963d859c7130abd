"""Delivered accounts: formats stated with their orders, marks of logins, and what customers noted of them.

The accounts themselves are never stored.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import account_notes, logins, stated_formats
from bot.domain.delivered import Stated


async def stated(connection: AsyncConnection, order_id: int) -> Stated | None:
    """What the shop stated of an order's accounts; ``None`` before the marketplace was asked."""
    found = await connection.execute(select(stated_formats).where(stated_formats.c.order_id == order_id))
    row = found.one_or_none()
    if row is None:
        return None
    warranty = None if row.warranty is None else timedelta(seconds=row.warranty)
    return Stated(tuple(json.loads(row.formats)), warranty)


async def keep_stated(connection: AsyncConnection, order_id: int, told: Stated) -> None:
    """Keep what the shop stated when the order was placed; what it states later does not count."""
    seconds = None if told.warranty is None else int(told.warranty.total_seconds())
    values = {"order_id": order_id, "formats": json.dumps(told.formats), "warranty": seconds}
    await connection.execute(insert(stated_formats).values(values).on_conflict_do_nothing())


async def stated_warranty(connection: AsyncConnection, order_id: int) -> timedelta | None:
    """The warranty that was stated of an order; ``None``: none was, as far as is known."""
    wanted = select(stated_formats.c.warranty).where(stated_formats.c.order_id == order_id)
    seconds: int | None = await connection.scalar(wanted)
    return None if seconds is None else timedelta(seconds=seconds)


async def set_reminder(connection: AsyncConnection, order_id: int, when: datetime | None) -> None:
    """Store when to remind of the end of an order's warranty."""
    mine = stated_formats.c.order_id == order_id
    await connection.execute(update(stated_formats).where(mine).values(remind_at=when))


async def due_reminders(connection: AsyncConnection, now: datetime, most: int) -> Sequence[int]:
    """The ids of orders whose reminders are due, the earliest first."""
    due = select(stated_formats.c.order_id).where(stated_formats.c.remind_at <= now)
    found = await connection.scalars(due.order_by(stated_formats.c.remind_at).limit(most))
    return found.all()


async def add_logins(connection: AsyncConnection, order_id: int, found: Iterable[bytes]) -> None:
    """Add the marks of logins by which an order's accounts are found; known ones are skipped."""
    rows = [{"order_id": order_id, "mark": mark} for mark in found]
    if rows:
        await connection.execute(insert(logins).on_conflict_do_nothing(), rows)


async def noted(connection: AsyncConnection, order_id: int) -> dict[bytes, bool]:
    """What the customer noted of an order's accounts: by their marks, whether they work."""
    notes = select(account_notes.c.mark, account_notes.c.works).where(account_notes.c.order_id == order_id)
    return {row.mark: row.works for row in await connection.execute(notes)}


async def note(connection: AsyncConnection, order_id: int, mark: bytes, *, works: bool) -> None:
    """Note whether an account works, in place of what was noted before."""
    noting = insert(account_notes).values(order_id=order_id, mark=mark, works=works)
    key = (account_notes.c.order_id, account_notes.c.mark)
    await connection.execute(noting.on_conflict_do_update(index_elements=key, set_={"works": works}))

"""Delivered accounts: formats stated with their orders, marks of logins, and what customers noted of them.

The accounts themselves are never stored.
"""

import json
from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
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

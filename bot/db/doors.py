"""Who is let in: bans, and strangers who were told that an invitation is needed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.admin_tables import bans, turned_away
from bot.db.engine import Database, changes
from bot.db.statements import Statement

_ALL = select(bans.c.customer)
_REMEMBERED = "bans"  # all of them, who are few


def _ids(rows: Sequence[Row[Any]]) -> frozenset[int]:
    return frozenset(row.customer for row in rows)


async def is_banned(db: Database, person: int) -> bool:
    """Whether somebody is banned, from memory where nothing changed."""
    return person in await db.remembered(_REMEMBERED, Statement(_ALL, {}), _ids)


async def ban(connection: AsyncConnection, person: int, now: datetime) -> bool:
    """Ban somebody; whether that is news."""
    changes(connection, _REMEMBERED)
    statement = insert(bans).values(customer=person, at=now).on_conflict_do_nothing()
    return (await connection.execute(statement)).rowcount == 1


async def unban(connection: AsyncConnection, person: int) -> bool:
    """Let somebody in again; whether that is news."""
    changes(connection, _REMEMBERED)
    return (await connection.execute(delete(bans).where(bans.c.customer == person))).rowcount == 1


async def was_turned_away(connection: AsyncConnection, person: int) -> bool:
    """Whether a stranger was told that an invitation is needed."""
    told = select(turned_away.c.person).where(turned_away.c.person == person)
    return (await connection.execute(told)).first() is not None


async def turn_away(connection: AsyncConnection, person: int, now: datetime) -> None:
    """Note that a stranger was told so."""
    await connection.execute(insert(turned_away).values(person=person, at=now).on_conflict_do_nothing())

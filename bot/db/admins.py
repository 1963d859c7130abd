"""Helpers, and the audit log of all that is done in ``/admin``."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select
from sqlalchemy import insert as insert_plainly
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.admin_tables import audit, helpers
from bot.db.engine import Database, changes
from bot.db.statements import Statement
from bot.domain.admin import AdminAction, AuditEntry

_ALL = select(helpers.c.customer)
_REMEMBERED = "helpers"  # all of them, who are few


def _ids(rows: Sequence[Row[Any]]) -> frozenset[int]:
    return frozenset(row.customer for row in rows)


async def is_helper(db: Database, person: int) -> bool:
    """Whether somebody is a helper, from memory where nothing changed."""
    return person in await db.remembered(_REMEMBERED, Statement(_ALL, {}), _ids)


async def list_helpers(connection: AsyncConnection) -> list[int]:
    """List the helpers, those first who were made so first."""
    return list(await connection.scalars(select(helpers.c.customer).order_by(helpers.c.added_at)))


async def add_helper(connection: AsyncConnection, person: int, now: datetime) -> bool:
    """Make somebody a helper; whether that is news."""
    changes(connection, _REMEMBERED)
    statement = insert(helpers).values(customer=person, added_at=now).on_conflict_do_nothing()
    return (await connection.execute(statement)).rowcount == 1


async def remove_helper(connection: AsyncConnection, person: int) -> bool:
    """Make somebody a helper no more; whether that is news."""
    changes(connection, _REMEMBERED)
    return (await connection.execute(delete(helpers).where(helpers.c.customer == person))).rowcount == 1


async def note(connection: AsyncConnection, entry: AuditEntry) -> None:
    """Write an action down, in the transaction that carries it out."""
    values = {"at": entry.at, "admin": entry.admin, "action": entry.action}
    about = {"customer": entry.person, "about": entry.about}
    await connection.execute(insert_plainly(audit).values(values | about))


async def log_page(connection: AsyncConnection, skip: int, take: int) -> list[AuditEntry]:
    """Read the audit log, the newest actions first."""
    found = await connection.execute(select(audit).order_by(audit.c.id.desc()).offset(skip).limit(take))
    return [AuditEntry(row.at, row.admin, AdminAction(row.action), row.customer, row.about) for row in found]

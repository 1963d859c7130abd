"""The level of maintenance, which outlives a restart."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database, changes
from bot.db.statements import Statement
from bot.db.tables import meta
from bot.domain.maintenance import Level

_NAME = "maintenance"  # of the row, in the table and in memory
_READ = select(meta.c.value).where(meta.c.name == _NAME)


def _level(rows: Sequence[Row[Any]]) -> Level:
    return Level(rows[0].value.decode()) if rows else Level.OFF


async def level(db: Database) -> Level:
    """The present level, from memory where it did not change."""
    return await db.remembered(_NAME, Statement(_READ, {}), _level)


async def set_level(connection: AsyncConnection, chosen: Level) -> None:
    """Store the level."""
    changes(connection, _NAME)
    statement = insert(meta).values(name=_NAME, value=chosen.value.encode())
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    )

"""Which kinds of errors the operators' chat was told of lately, by whichever replica."""

from datetime import datetime, timedelta

from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import meta

_TOLD = "told error "  # and its kind


async def claim(connection: AsyncConnection, kind: str, now: datetime, every: timedelta) -> bool:
    """Note that a kind is told of now; ``False``: another replica told of it less than ``every`` ago."""
    statement = insert(meta).values(name=_TOLD + kind, value=_sortable(now))
    lately = meta.c.value > _sortable(now - every)
    claimed = await connection.execute(
        statement.on_conflict_do_update(
            index_elements=["name"], set_={"value": statement.excluded.value}, where=~lately
        ).returning(meta.c.name)
    )
    return claimed.first() is not None


def _sortable(at: datetime) -> bytes:
    """Whole seconds, as bytes in the order of time."""
    return int(at.timestamp()).to_bytes(8, "big")

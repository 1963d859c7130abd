"""Hashes of the parts of the bot's profile that were published: what has not changed is not sent again."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import meta

_PUBLISHED = "published "  # and what


async def hashes(connection: AsyncConnection) -> dict[str, bytes]:
    """Read all hashes, by what was published."""
    found = await connection.execute(select(meta).where(meta.c.name.startswith(_PUBLISHED)))
    return {row.name.removeprefix(_PUBLISHED): row.value for row in found}


async def note(connection: AsyncConnection, what: str, value: bytes) -> None:
    """Store the hash of what was just published."""
    statement = insert(meta).values(name=_PUBLISHED + what, value=value)
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    )


async def forget(connection: AsyncConnection, what: str) -> None:
    """Forget that something was published."""
    await connection.execute(delete(meta).where(meta.c.name == _PUBLISHED + what))

"""What Telegram was told about the bot, as hashes: what has not changed is not told again."""

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import meta

_PUBLISHED = "published "  # and what


async def hashes(connection: AsyncConnection) -> dict[str, bytes]:
    """By what was published."""
    found = await connection.execute(select(meta).where(meta.c.name.startswith(_PUBLISHED)))
    return {row.name.removeprefix(_PUBLISHED): row.value for row in found}


async def note(connection: AsyncConnection, what: str, value: bytes) -> None:
    statement = insert(meta).values(name=_PUBLISHED + what, value=value)
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    )

"""Which messages of the operators' chat hold backups, and since when."""

from datetime import datetime

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import meta

_NAME = "chat backups"


class SentBackup(msgspec.Struct, frozen=True):
    """A backup in a chat; the same message gets a newer one when its turn comes."""

    chat: int
    message_id: int
    at: datetime


async def sent(connection: AsyncConnection) -> list[SentBackup]:
    """List the backups that were sent, the oldest first."""
    value: bytes | None = await connection.scalar(select(meta.c.value).where(meta.c.name == _NAME))
    return msgspec.json.decode(value, type=list[SentBackup]) if value else []


async def keep(connection: AsyncConnection, backups: list[SentBackup]) -> None:
    """Store the list, the oldest first."""
    statement = insert(meta).values(name=_NAME, value=msgspec.json.encode(backups))
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    )

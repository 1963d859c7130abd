"""Where each conversation stands: the question that is open, and what was said so far, sealed."""

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import talk

_KEY = ("chat", "person")


def _of(chat: int, person: int) -> ColumnElement[bool]:
    return (talk.c.chat == chat) & (talk.c.person == person)


async def state(connection: AsyncConnection, chat: int, person: int) -> str | None:
    found: str | None = await connection.scalar(select(talk.c.state).where(_of(chat, person)))
    return found


async def said(connection: AsyncConnection, chat: int, person: int) -> bytes | None:
    found: bytes | None = await connection.scalar(select(talk.c.sealed).where(_of(chat, person)))
    return found


async def set_state(connection: AsyncConnection, chat: int, person: int, value: str | None) -> None:
    statement = insert(talk).values(chat=chat, person=person, state=value)
    await connection.execute(statement.on_conflict_do_update(index_elements=_KEY, set_={"state": value}))
    await _drop_if_empty(connection, chat, person)


async def set_said(connection: AsyncConnection, chat: int, person: int, sealed: bytes | None) -> None:
    statement = insert(talk).values(chat=chat, person=person, sealed=sealed)
    await connection.execute(statement.on_conflict_do_update(index_elements=_KEY, set_={"sealed": sealed}))
    await _drop_if_empty(connection, chat, person)


async def _drop_if_empty(connection: AsyncConnection, chat: int, person: int) -> None:
    await connection.execute(
        delete(talk).where(_of(chat, person), talk.c.state.is_(None), talk.c.sealed.is_(None))
    )

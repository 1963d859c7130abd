"""FSM storage: the state (the open question) and the data of each conversation, the data sealed."""

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import conversations

_KEY = ("chat", "person")


def _of(chat: int, person: int) -> ColumnElement[bool]:
    return (conversations.c.chat == chat) & (conversations.c.person == person)


async def state(connection: AsyncConnection, chat: int, person: int) -> str | None:
    """Read the state of a conversation; ``None``: no question is open."""
    found: str | None = await connection.scalar(select(conversations.c.state).where(_of(chat, person)))
    return found


async def data(connection: AsyncConnection, chat: int, person: int) -> bytes | None:
    """Read the data of a conversation, as it was sealed."""
    found: bytes | None = await connection.scalar(select(conversations.c.sealed).where(_of(chat, person)))
    return found


async def set_state(connection: AsyncConnection, chat: int, person: int, value: str | None) -> None:
    """Store the state of a conversation; its row goes when nothing is left in it."""
    statement = insert(conversations).values(chat=chat, person=person, state=value)
    await connection.execute(statement.on_conflict_do_update(index_elements=_KEY, set_={"state": value}))
    await _drop_if_empty(connection, chat, person)


async def set_data(connection: AsyncConnection, chat: int, person: int, sealed: bytes | None) -> None:
    """Store the sealed data of a conversation; its row goes when nothing is left in it."""
    statement = insert(conversations).values(chat=chat, person=person, sealed=sealed)
    await connection.execute(statement.on_conflict_do_update(index_elements=_KEY, set_={"sealed": sealed}))
    await _drop_if_empty(connection, chat, person)


async def _drop_if_empty(connection: AsyncConnection, chat: int, person: int) -> None:
    await connection.execute(
        delete(conversations).where(
            _of(chat, person), conversations.c.state.is_(None), conversations.c.sealed.is_(None)
        )
    )

"""FSM storage: the state (the open question) and the data of each conversation, the data sealed."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Executable, Row, and_, bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well

from bot.db.engine import Database
from bot.db.statements import Statement
from bot.db.tables import conversations

_OF = and_(conversations.c.chat == bindparam("of_chat"), conversations.c.person == bindparam("of_person"))
_FIND = select(conversations.c.state, conversations.c.sealed).where(_OF)
_INSERT = insert(conversations)


def _setting(column: str) -> Executable:
    """Set one column of a row, made if there is none, and return the row."""
    changed = {column: _INSERT.excluded[column]}
    anyway = _INSERT.on_conflict_do_update(index_elements=["chat", "person"], set_=changed)
    return anyway.returning(conversations.c.state, conversations.c.sealed)


_SET_STATE, _SET_DATA = _setting("state"), _setting("sealed")
_DROP_IF_EMPTY = delete(conversations).where(
    _OF, conversations.c.state.is_(None), conversations.c.sealed.is_(None)
)


@dataclass(frozen=True, slots=True)
class Conversation:
    """``state`` None: no question is open. ``sealed`` is the data as it was sealed."""

    state: str | None = None
    sealed: bytes | None = None


def row(chat: int, person: int) -> Hashable:
    """What a conversation is remembered by."""
    return "conversation", chat, person


async def find(db: Database, chat: int, person: int) -> Conversation:
    """Read a conversation, or remember it."""
    statement = Statement(_FIND, {"of_chat": chat, "of_person": person})
    return await db.remembered(row(chat, person), statement, _parsed)


def _parsed(rows: Sequence[Row[Any]]) -> Conversation:
    return Conversation(rows[0].state, rows[0].sealed) if rows else Conversation()


async def set_state(db: Database, chat: int, person: int, value: str | None) -> None:
    """Store the state of a conversation; its row goes when nothing is left in it."""
    await _set(db, Statement(_SET_STATE, {"chat": chat, "person": person, "state": value}), chat, person)


async def set_data(db: Database, chat: int, person: int, sealed: bytes | None) -> None:
    """Store the sealed data of a conversation; its row goes when nothing is left in it."""
    await _set(db, Statement(_SET_DATA, {"chat": chat, "person": person, "sealed": sealed}), chat, person)


async def _set(db: Database, setting: Statement, chat: int, person: int) -> None:
    drop = Statement(_DROP_IF_EMPTY, {"of_chat": chat, "of_person": person})
    stored, _ = await db.execute(setting, drop, changed=[row(chat, person)])
    db.remember(row(chat, person), _parsed(stored.rows))

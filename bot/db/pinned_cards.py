"""The pinned card of a customer: which message it is, and whether it was pinned."""

from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.statements import Statement
from bot.db.tables import pinned_cards


@dataclass(frozen=True, slots=True)
class PinnedCard:
    """The message that is a customer's card. ``pinned``: Telegram was asked to pin it, and answered."""

    message_id: int
    pinned: bool


_FIND = select(pinned_cards.c.message_id, pinned_cards.c.pinned).where(
    pinned_cards.c.customer == bindparam("of")
)
_INSERT = insert(pinned_cards)
_NOTE = _INSERT.on_conflict_do_update(
    index_elements=["customer"],
    set_={"message_id": _INSERT.excluded.message_id, "pinned": _INSERT.excluded.pinned},
)
_MARK = update(pinned_cards).where(pinned_cards.c.customer == bindparam("of"))
_FORGET = delete(pinned_cards).where(pinned_cards.c.customer == bindparam("of"))


async def fetch(db: Database, customer: int) -> PinnedCard | None:
    """Read the card of a customer, if they have one."""
    rows = await db.fetch(Statement(_FIND, {"of": customer}))
    return PinnedCard(rows[0].message_id, rows[0].pinned) if rows else None


def noting(customer: int, message_id: int) -> Statement:
    """Store which message is the card, in place of an earlier one; it is not pinned yet."""
    return Statement(_NOTE, {"customer": customer, "message_id": message_id, "pinned": False})


def marking_pinned(customer: int) -> Statement:
    """Note that the card was pinned."""
    return Statement(_MARK, {"of": customer, "pinned": True})


def forgetting(customer: int) -> Statement:
    """Forget the card: the next one is another message."""
    return Statement(_FORGET, {"of": customer})


async def pin_anew(connection: AsyncConnection, customer: int) -> None:
    """Have the card, if there is one, pinned once more, or sent anew if it is gone."""
    await connection.execute(_MARK, {"of": customer, "pinned": False})

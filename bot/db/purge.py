"""What may be forgotten, and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, Text, and_, cast, delete, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import drafts, inbox, orders, outbox
from bot.domain.drafts import DraftState
from bot.domain.pushes import PushKind

BATCH = 500  # rows: no writer waits long behind one
# Telegram keeps an update for 24 hours: https://core.telegram.org/bots/api#getting-updates
UPDATES_KEPT = timedelta(days=2)
PUSHES_KEPT = timedelta(days=30)
DRAFTS_KEPT = timedelta(days=90)  # an old confirmation that is tapped still asks anew

# Asked for anew each time, named by the second, counted elsewhere, or put by what happens once: their rows
# keep nothing from being told twice.
_FLEETING = (
    PushKind.CARD,
    PushKind.OUTCOME,
    PushKind.KEY_STOPPED,
    PushKind.WATCH,
    PushKind.LOST,
    PushKind.FEWER,
)
# Nothing is under way any more, and no money is in doubt.
_IDLE = (DraftState.DRAFT, DraftState.CANCELLED, DraftState.REFUSED, DraftState.NOT_SENT, DraftState.PLACED)


@dataclass(frozen=True, slots=True)
class PurgeRule:
    """The rows of ``table``, known by ``key``, that are ``gone``."""

    table: Table
    key: Column[Any]
    gone: ColumnElement[bool]


def handled_updates(now: datetime) -> PurgeRule:
    """Ids that Telegram cannot bring again."""
    gone = and_(inbox.c.received_at < now - UPDATES_KEPT, inbox.c.sealed.is_(None))
    return PurgeRule(inbox, inbox.c.id, gone)


def told_pushes(now: datetime) -> PurgeRule:
    """What was told of orders that ended long ago: until then its rows keep the same from being told twice.

    What could not be told stays, also where it was given up.
    """
    about = literal("order:").concat(cast(orders.c.id, Text))
    over = select(about).where(orders.c.finished_at < now - PUSHES_KEPT)
    gone = and_(
        outbox.c.state == "sent",
        outbox.c.created_at < now - PUSHES_KEPT,
        or_(outbox.c.kind.in_(_FLEETING), outbox.c.about.in_(over)),
    )
    return PurgeRule(outbox, outbox.c.id, gone)


def old_drafts(now: datetime) -> PurgeRule:
    gone = and_(drafts.c.created_at < now - DRAFTS_KEPT, drafts.c.state.in_(_IDLE))
    return PurgeRule(drafts, drafts.c.nonce, gone)


async def batch(connection: AsyncConnection, chore: PurgeRule) -> list[Any]:
    """The keys of the next rows to remove; looking for them needs no writer's turn."""
    return list(await connection.scalars(select(chore.key).where(chore.gone).limit(BATCH)))


async def remove(connection: AsyncConnection, chore: PurgeRule, keys: Sequence[Any]) -> None:
    """Remove these rows, except those that are in use again since they were found."""
    await connection.execute(delete(chore.table).where(chore.key.in_(keys), chore.gone))

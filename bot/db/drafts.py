"""Drafts (confirmation screens): each step of a purchase is one compare-and-set on its row."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.batch_tables import batch_lines
from bot.db.replica_tables import replicas, turns
from bot.db.replicas import STANDING
from bot.db.shard_filter import in_shards
from bot.db.statements import Statement
from bot.db.tables import drafts, orders
from bot.domain.drafts import Draft, DraftState, Verdict
from bot.domain.orders import Kind, Phase
from bot.domain.shards import ALL_SHARDS, SHARDS

_COLUMNS = tuple(drafts.c[field.name] for field in fields(Draft))
_FIND = select(*_COLUMNS).where(drafts.c.nonce == bindparam("of"))
_ADD = insert(drafts)
_CHANGE = update(drafts).where(drafts.c.nonce == bindparam("of"))
_MOVE = _CHANGE.where(drafts.c.state == bindparam("before"))
_MOVE_MINE = _MOVE.where(drafts.c.carrier == bindparam("by"))
_ORPHANED = or_(drafts.c.carrier.is_(None), drafts.c.carrier.not_in(STANDING))
_LIVES = STANDING.where(replicas.c.id == bindparam("by")).exists()  # it may have been declared dead meanwhile
_MARK = _CHANGE.where(
    drafts.c.state == DraftState.PREPARED, drafts.c.carrier == bindparam("by"), _LIVES
).values(state=DraftState.SENDING)
_HAS_TURN = select(turns.c.nonce).where(
    turns.c.payer == bindparam("under"), turns.c.nonce == bindparam("of"), turns.c.carrier == bindparam("by")
)
_MARK_IN_TURN = _MARK.where(_HAS_TURN.exists())


def _draft(row: Any) -> Draft:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names
    values["kind"] = Kind(values["kind"])
    values["state"] = DraftState(values["state"])
    values["verdict"] = Verdict(values["verdict"]) if values["verdict"] else None
    return Draft(**values)


async def add(connection: AsyncConnection, draft: Draft) -> None:
    """Store a new draft."""
    await connection.execute(*adding(draft))


def adding(draft: Draft) -> Statement:
    """Store a new draft."""
    return Statement(_ADD, asdict(draft))


async def find(connection: AsyncConnection, nonce: str) -> Draft | None:
    """Read a draft by the nonce on its button."""
    row = (await connection.execute(_FIND, {"of": nonce})).first()
    return _draft(row) if row else None


async def move(
    connection: AsyncConnection,
    nonce: str,
    before: DraftState,
    after: DraftState,
    *,
    by: int | None = None,
    **values: Any,
) -> bool:
    """Compare-and-set the state, with further ``values``. False: it was in another state and stays so."""
    return (await connection.execute(*moving(nonce, before, after, by=by, **values))).rowcount == 1


def moving(
    nonce: str, before: DraftState, after: DraftState, *, by: int | None = None, **values: Any
) -> Statement:
    """Compare-and-set the state; no row is touched where it was another, or the carrier is not ``by``."""
    moved = {"of": nonce, "before": before, "state": after, **values}
    return Statement(_MOVE, moved) if by is None else Statement(_MOVE_MINE, {**moved, "by": by})


def marking(nonce: str, me: int, payer: int, *, in_turn: bool, **values: Any) -> Statement:
    """Mark a prepared draft as being sent by a replica; no row is touched where it may not send it.

    It may while it stands, is the draft's carrier, and has the turn of the API key where replicas take turns.
    """
    values |= {"payer": payer, "under": payer} if in_turn else {"payer": payer}
    return Statement(_MARK_IN_TURN if in_turn else _MARK, {"of": nonce, "by": me, **values})


async def orphaned(connection: AsyncConnection, state: DraftState) -> list[Draft]:
    """List drafts in a state whose carrier stands no more, and lock them.

    Whoever marks one of them at the same moment comes first, or not at all.
    """
    wanted = select(*_COLUMNS).where(drafts.c.state == state, _ORPHANED)
    return [_draft(row) for row in await connection.execute(wanted.with_for_update())]


async def judge(connection: AsyncConnection, nonce: str, **values: Any) -> bool:
    """Set the verdict of an unsure draft, once: no verdict is ever upgraded."""
    result = await connection.execute(
        update(drafts)
        .where(drafts.c.nonce == nonce, drafts.c.state == DraftState.UNSURE, drafts.c.verdict.is_(None))
        .values(**values)
    )
    return result.rowcount == 1


async def retract(connection: AsyncConnection, nonce: str) -> bool:
    """Take back that an unsure draft was not charged: its call had not ended when that was judged."""
    judged = (drafts.c.state == DraftState.UNSURE) & (drafts.c.verdict == Verdict.NOT_CHARGED)
    unclear = update(drafts).where(drafts.c.nonce == nonce, judged).values(verdict=Verdict.UNCLEAR)
    return (await connection.execute(unclear)).rowcount == 1


async def in_state(connection: AsyncConnection, *states: DraftState) -> list[Draft]:
    """List drafts in these states that have no verdict."""
    found = await connection.execute(
        select(*_COLUMNS).where(drafts.c.state.in_(states), drafts.c.verdict.is_(None))
    )
    return [_draft(row) for row in found]


async def money_moved_since(connection: AsyncConnection, draft: Draft, keys_alike: Collection[int]) -> bool:
    """Whether anything else under this API key may have changed its balance since the draft was sent."""
    since = draft.sent_at or draft.created_at
    other = select(drafts.c.nonce).where(
        drafts.c.key_id.in_(keys_alike),
        drafts.c.nonce != draft.nonce,
        drafts.c.sent_at >= since,
        drafts.c.state.in_((DraftState.PLACED, DraftState.SENDING, DraftState.UNSURE)),
    )
    refund = select(orders.c.id).where(
        orders.c.key_id.in_(keys_alike), orders.c.phase == Phase.PROBLEM, orders.c.finished_at >= since
    )
    for question in (other, refund):
        if (await connection.execute(question.limit(1))).first() is not None:
            return True
    return False


async def doubtful_since(connection: AsyncConnection, customer: int, since: datetime) -> list[Draft]:
    """List a customer's drafts sent since then that have no order and may have been charged."""
    found = await connection.execute(
        select(*_COLUMNS).where(
            drafts.c.customer == customer,
            drafts.c.sent_at >= since,
            drafts.c.state.in_((DraftState.SENDING, DraftState.UNSURE)),
            drafts.c.verdict.is_distinct_from(Verdict.NOT_CHARGED),
        )
    )
    return [_draft(row) for row in found]


_IN_DOUBT = and_(drafts.c.state == DraftState.UNSURE, drafts.c.verdict.is_distinct_from(Verdict.NOT_CHARGED))


async def unsettled_with_link(
    connection: AsyncConnection, customer: int, item: str
) -> Sequence[tuple[str, str]]:
    """Nonces and links of a customer's drafts of an item that were sent, and of which no order is known."""
    sent = or_(drafts.c.state == DraftState.SENDING, _IN_DOUBT)
    found = await connection.execute(
        select(drafts.c.nonce, drafts.c.link)
        .where(drafts.c.customer == customer, drafts.c.kind == Kind.SMM, drafts.c.item == item)
        .where(sent, drafts.c.link.is_not(None))
        .order_by(drafts.c.created_at.desc())
    )
    return [(row.nonce, row.link) for row in found]


async def unresolved(connection: AsyncConnection, customer: int, keys_alike: Collection[int]) -> list[Draft]:
    """List a customer's drafts under one API key that may have been charged without an order, oldest first.

    Of numbers that were rented together some may be found and others not yet.
    """
    came_of_it = (orders.c.customer == drafts.c.customer, orders.c.draft == drafts.c.nonce)
    known = select(func.count()).select_from(orders).where(*came_of_it).scalar_subquery()
    found_in_part = and_(
        drafts.c.state == DraftState.PLACED,
        drafts.c.words.is_not(None),  # it was in doubt
        drafts.c.kind == Kind.RENTAL,
        known < drafts.c.quantity,
    )
    mine = (drafts.c.customer == customer, drafts.c.key_id.in_(keys_alike), or_(_IN_DOUBT, found_in_part))
    found = await connection.execute(select(*_COLUMNS).where(*mine).order_by(drafts.c.created_at))
    return [_draft(row) for row in found]


async def doubts(connection: AsyncConnection, customer: int, words: str) -> list[Draft]:
    """List a customer's unsure drafts that may have been charged, newest first; ``words`` match the title."""
    named = drafts.c.title.icontains(words.strip(), autoescape=True)
    found = await connection.execute(
        select(*_COLUMNS)
        .where(drafts.c.customer == customer, _IN_DOUBT, named)
        .order_by(drafts.c.created_at.desc())
    )
    return [_draft(row) for row in found]


async def doubts_since(connection: AsyncConnection, customer: int, since: datetime | None) -> int:
    """Count a customer's unsure drafts sent since then that may have been charged; ``None``: all of them."""
    theirs = [drafts.c.customer == customer, _IN_DOUBT]
    theirs += [drafts.c.sent_at >= since] if since is not None else []
    return int(await connection.scalar(select(func.count()).select_from(drafts).where(*theirs)) or 0)


def setting_message(nonce: str, message_id: int, *, of_verdict: bool) -> Statement:
    """Store the id of the message that shows a draft's outcome or verdict, to be edited from now on."""
    return Statement(_CHANGE, {"of": nonce, "verdict_message_id" if of_verdict else "message_id": message_id})


async def of_batch(connection: AsyncConnection, batch: str) -> dict[str, Draft]:
    """Find all drafts of a batch's lines, those that were replaced included, by their nonces."""
    found = await connection.execute(select(*_COLUMNS).where(drafts.c.batch == batch))
    return {draft.nonce: draft for draft in map(_draft, found)}


async def next_of_batch(connection: AsyncConnection, batch: str) -> Draft | None:
    """Find the first line of a batch that is still queued."""
    queued = (drafts.c.batch == batch, drafts.c.state == DraftState.DRAFT)
    lines = select(*_COLUMNS).join(batch_lines, batch_lines.c.nonce == drafts.c.nonce).where(*queued)
    row = (await connection.execute(lines.order_by(batch_lines.c.line).limit(1))).first()
    return _draft(row) if row else None


async def cancel_batch(connection: AsyncConnection, batch: str) -> None:
    """Cancel the drafts of a batch that were not claimed."""
    queued = (drafts.c.batch == batch) & (drafts.c.state == DraftState.DRAFT)
    await connection.execute(update(drafts).where(queued).values(state=DraftState.CANCELLED))


async def is_in_doubt(connection: AsyncConnection, keys_alike: Collection[int]) -> bool:
    """Whether a purchase under this API key is unsure, and not judged yet."""
    unjudged = (drafts.c.state == DraftState.UNSURE) & drafts.c.verdict.is_(None)
    found = select(drafts.c.nonce).where(drafts.c.key_id.in_(keys_alike), unjudged).limit(1)
    return (await connection.execute(found)).first() is not None


async def open_doubts(
    connection: AsyncConnection, shards: Collection[int] = ALL_SHARDS
) -> tuple[int, datetime | None]:
    """Count the unsure drafts without a verdict of some shards, and when the oldest of them was sent."""
    unjudged = (drafts.c.state == DraftState.UNSURE) & drafts.c.verdict.is_(None)
    if len(shards) < SHARDS:
        unjudged &= in_shards(drafts.c.customer, shards)
    since = func.coalesce(drafts.c.sent_at, drafts.c.created_at)
    found = select(func.count(), func.min(since, type_=drafts.c.created_at.type)).where(unjudged)
    count, oldest = (await connection.execute(found)).one()
    return count, oldest


async def recent_links(connection: AsyncConnection, customer: int, most: int) -> tuple[str, ...]:
    """The links a customer ordered for last, newest first and each once."""
    found = await connection.scalars(
        select(drafts.c.link)
        .where(drafts.c.customer == customer, drafts.c.kind == Kind.SMM, drafts.c.link.is_not(None))
        .where(drafts.c.batch.is_(None))
        .order_by(drafts.c.created_at.desc())
        .limit(50)
    )
    return tuple(dict.fromkeys(str(link) for link in found))[:most]

"""The inbox: raw updates of Telegram, stored before they are acknowledged, erased once handled.

An update that comes again is known by its id and contents. The id alone does not tell: ids may begin anew,
after a quiet week or with another Bot API server. https://core.telegram.org/bots/api#update
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, TextClause, bindparam, func, or_, select, text, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.replicas import STANDING
from bot.db.shard_filter import in_shards
from bot.db.statements import Outcome, Statement
from bot.db.tables import inbox
from bot.domain.shards import ALL_SHARDS, SHARDS

LARGEST_ID = 2**63 - 1  # what a database's integer holds; beyond it is no id of Telegram's


@dataclass(frozen=True, slots=True)
class StoredUpdate:
    """A raw update, sealed, for it may hold an API key. ``customer`` 0: from nobody in particular.

    ``mark`` is the keyed hash of its contents; ``row`` its id in the inbox, once it is stored.
    """

    update_id: int
    customer: int
    sealed: bytes = field(compare=False)  # anew each time it comes
    mark: bytes | None
    row: int = field(default=0, compare=False)


_DONE = update(inbox).where(inbox.c.id == bindparam("row")).values(sealed=None, question=None)
_CARRY = update(inbox).where(inbox.c.id == bindparam("row")).values(carrier=bindparam("by"))
# Of a customer's updates with this id the first that is not handled: one follows the other.
_BEING_HANDLED = (
    select(inbox.c.id)
    .where(inbox.c.update_id == bindparam("of"), inbox.c.customer == bindparam("whose"))
    .where(inbox.c.sealed.is_not(None))
    .order_by(inbox.c.id)
    .limit(1)
    .scalar_subquery()
)
_QUESTION = select(inbox.c.question).where(inbox.c.id == _BEING_HANDLED)
_KEEP_QUESTION = update(inbox).where(inbox.c.id == _BEING_HANDLED)


@lru_cache(maxsize=128)  # Telegram sends up to a hundred at once
def _storing(count: int) -> TextClause:
    """Insert so many rows, and return those that are new.

    Written out, for an ``insert`` of several rows is built anew at each call: half of what storing costs.
    """
    rows = ", ".join(f"(:id{at}, :mark{at}, :customer{at}, :sealed{at}, :now)" for at in range(count))
    columns = {"id": inbox.c.update_id, **{name: inbox.c[name] for name in ("mark", "customer", "sealed")}}
    return text(
        f"INSERT INTO inbox (update_id, mark, customer, sealed, received_at) VALUES {rows}"  # noqa: S608 - names
        " ON CONFLICT DO NOTHING RETURNING id, update_id, mark"
    ).bindparams(
        bindparam("now", type_=inbox.c.received_at.type),
        *(bindparam(f"{name}{at}", type_=of.type) for name, of in columns.items() for at in range(count)),
    )


def storing(updates: Sequence[StoredUpdate], now: datetime) -> Statement:
    """Insert a batch of updates, at least one; those that were seen before are left out."""
    values: dict[str, Any] = {"now": now}
    for at, one in enumerate(updates):
        values[f"id{at}"], values[f"mark{at}"] = one.update_id, one.mark
        values[f"customer{at}"], values[f"sealed{at}"] = one.customer, one.sealed
    return Statement(_storing(len(updates)), values)


def unhandled_of(updates: Sequence[StoredUpdate]) -> Statement:
    """Find those of a batch that are stored already, and not handled."""
    these = tuple_(inbox.c.update_id, inbox.c.mark).in_([(one.update_id, one.mark) for one in updates])
    wanted = select(inbox.c.id, inbox.c.update_id, inbox.c.mark).where(these, inbox.c.sealed.is_not(None))
    return Statement(wanted, {})


def stored(updates: Iterable[StoredUpdate], outcome: Outcome) -> list[StoredUpdate]:
    """Those of a batch that the outcome tells of, in their order."""
    new = {(row.update_id, row.mark): row.id for row in outcome.rows}
    once = {(one.update_id, one.mark): one for one in updates}  # a batch may repeat itself
    return [
        StoredUpdate(one.update_id, one.customer, one.sealed, one.mark, new[which])
        for which, one in once.items()
        if which in new
    ]


async def known_by_id(connection: AsyncConnection) -> dict[int, datetime]:
    """The ids seen by a version that kept no marks, and when: all it tells of what may come again."""
    statement = select(inbox.c.update_id, inbox.c.received_at).where(inbox.c.mark.is_(None))
    found = await connection.execute(statement.order_by(inbox.c.received_at))
    return {row.update_id: row.received_at for row in found}


def carrying(rows: Iterable[int], me: int) -> Statement:
    """Note that a replica's work on some updates, at least one, goes on while others serve the customer."""
    return Statement(_CARRY, [{"row": row, "by": me} for row in rows])


def marking_done(rows: Iterable[int]) -> Statement:
    """Mark updates, at least one, as handled: contents are erased, and what tells that they came stays."""
    return Statement(_DONE, [{"row": row} for row in rows])


async def question(connection: AsyncConnection, update_id: int, customer: int) -> bytes | None:
    """Read what ``keeping_question`` stored, sealed; ``None``: this update is handled for the first time."""
    found: bytes | None = await connection.scalar(_QUESTION, {"of": update_id, "whose": customer})
    return found


def keeping_question(update_id: int, customer: int, sealed: bytes) -> Statement:
    """Store the question that was open when an update was first handled, in case it is handled again."""
    return Statement(_KEEP_QUESTION, {"of": update_id, "whose": customer, "question": sealed})


_FREE = or_(inbox.c.carrier.is_(None), inbox.c.carrier.not_in(STANDING))
_UNHANDLED = (
    select(inbox)
    .where(inbox.c.sealed.is_not(None), inbox.c.id > bindparam("after"), _FREE)
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_UNHANDLED_IN_SHARDS = _UNHANDLED.where(in_shards(inbox.c.customer))


async def unhandled(
    connection: AsyncConnection,
    *,
    after: int = 0,
    most: int = 1_000,
    shards: Collection[int] = ALL_SHARDS,
) -> list[tuple[StoredUpdate, datetime]]:
    """List unhandled updates, oldest first, with their arrival: ``most`` of them, behind row ``after``.

    Of the customers of some shards. None whose work goes on in the background of a replica that lives.
    """
    values: dict[str, Any] = {"after": after, "most": most}
    if len(shards) == SHARDS:
        found = await connection.execute(_UNHANDLED, values)
    else:
        found = await connection.execute(_UNHANDLED_IN_SHARDS, {**values, "shards": sorted(shards)})
    return [
        (StoredUpdate(row.update_id, row.customer, row.sealed, row.mark, row.id), row.received_at)
        for row in found
    ]


async def depth(connection: AsyncConnection, shards: Collection[int]) -> tuple[int, datetime | None]:
    """Count the updates of the customers of some shards that wait, and when the oldest of them came."""
    waiting: list[ColumnElement[bool]] = [inbox.c.sealed.is_not(None)]
    if len(shards) < SHARDS:
        waiting.append(in_shards(inbox.c.customer, shards))
    first = func.min(inbox.c.received_at, type_=inbox.c.received_at.type)
    count, oldest = (await connection.execute(select(func.count(), first).where(*waiting))).one()
    return count, oldest

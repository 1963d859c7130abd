"""The inbox: raw updates of Telegram, stored before they are acknowledged, erased once handled.

An update that comes again is known by its id and contents. The id alone does not tell: ids may begin anew,
after a quiet week or with another Bot API server. https://core.telegram.org/bots/api#update
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import ScalarSelect, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.purge import UPDATES_KEPT
from bot.db.tables import inbox

LARGEST_ID = 2**63 - 1  # what a database's integer holds; beyond it is no id of Telegram's


@dataclass(frozen=True, slots=True)
class StoredUpdate:
    """A raw update, sealed, for it may hold an API key. ``customer`` 0: from nobody in particular.

    ``mark`` is the keyed hash of its contents; ``row`` its id in the inbox, once it is stored.
    """

    update_id: int
    customer: int
    sealed: bytes
    mark: bytes | None
    row: int = field(default=0, compare=False)


async def store(
    connection: AsyncConnection, updates: Sequence[StoredUpdate], now: datetime
) -> list[StoredUpdate]:
    """Insert a batch of updates and return those that were never seen before, in their order."""
    known = await _known_by_id(connection, updates, now)
    rows = [
        {
            "update_id": one.update_id,
            "mark": one.mark,
            "customer": one.customer,
            "sealed": one.sealed,
            "received_at": now,
        }
        for one in updates
        if one.update_id not in known
    ]
    if not rows:
        return []
    statement = insert(inbox).values(rows).on_conflict_do_nothing()
    stored = await connection.execute(statement.returning(inbox.c.id, inbox.c.update_id, inbox.c.mark))
    new = {(row.update_id, row.mark): row.id for row in stored}
    once = {(one.update_id, one.mark): one for one in updates}  # a batch may repeat itself
    return [replace(one, row=new[which]) for which, one in once.items() if which in new]


async def _known_by_id(
    connection: AsyncConnection, updates: Sequence[StoredUpdate], now: datetime
) -> set[int]:
    """The ids seen of late by a version that kept no marks: all it tells of what may come again."""
    these = inbox.c.update_id.in_([one.update_id for one in updates])
    of_late = inbox.c.received_at > now - UPDATES_KEPT
    seen = select(inbox.c.update_id).where(these, of_late, inbox.c.mark.is_(None))
    return set(await connection.scalars(seen))


async def done(connection: AsyncConnection, *rows: int) -> None:
    """Mark updates as handled: their contents are erased, and what tells that they were seen stays."""
    handled = inbox.c.id.in_(rows)
    await connection.execute(update(inbox).where(handled).values(sealed=None, question=None))


async def question(connection: AsyncConnection, update_id: int, customer: int) -> bytes | None:
    """Read what ``keep_question`` stored, sealed; ``None``: this update is handled for the first time."""
    row = _being_handled(update_id, customer)
    found: bytes | None = await connection.scalar(select(inbox.c.question).where(inbox.c.id == row))
    return found


async def keep_question(connection: AsyncConnection, update_id: int, customer: int, sealed: bytes) -> None:
    """Store the question that was open when an update was first handled, in case it is handled again."""
    row = _being_handled(update_id, customer)
    await connection.execute(update(inbox).where(inbox.c.id == row).values(question=sealed))


def _being_handled(update_id: int, customer: int) -> ScalarSelect[int]:
    """Of a customer's updates with this id the first that is not handled: one follows the other."""
    theirs = (inbox.c.update_id == update_id) & (inbox.c.customer == customer)
    first = select(inbox.c.id).where(theirs, inbox.c.sealed.is_not(None)).order_by(inbox.c.id).limit(1)
    return first.scalar_subquery()


async def unhandled(
    connection: AsyncConnection, *, after: int = 0, most: int | None = None
) -> list[tuple[StoredUpdate, datetime]]:
    """List unhandled updates, oldest first, with their arrival: ``most`` of them, behind row ``after``."""
    found = await connection.execute(
        select(inbox).where(inbox.c.sealed.is_not(None), inbox.c.id > after).order_by(inbox.c.id).limit(most)
    )
    return [
        (StoredUpdate(row.update_id, row.customer, row.sealed, row.mark, row.id), row.received_at)
        for row in found
    ]

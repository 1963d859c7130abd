"""Batches (lists of orders) and their lines: each step of a batch is one compare-and-set on its row."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import drafts, orders
from bot.db.batch_tables import batch_lines, batches
from bot.db.statements import Statement
from bot.domain.batches import Batch, BatchLine, BatchState, LineProblem, Pause

_COLUMNS = tuple(batches.c[field.name] for field in fields(Batch))
_UNDER_WAY = (BatchState.RUNNING, BatchState.STOPPING)
_UNFINISHED = (*_UNDER_WAY, BatchState.PAUSED)


def _batch(row: Any) -> Batch:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names
    values["state"] = BatchState(values["state"])
    values["pause"] = Pause(values["pause"]) if values["pause"] else None
    return Batch(**values)


async def add(
    connection: AsyncConnection, batch: Batch, lines: Iterable[BatchLine], seal: Callable[[str], bytes]
) -> None:
    """Store a new batch, its lines, and their drafts, which are of this batch alone."""
    await connection.execute(insert(batches), asdict(batch))
    await _add_lines(connection, batch.nonce, lines, seal)


async def renew(
    connection: AsyncConnection, batch: Batch, lines: Iterable[BatchLine], seal: Callable[[str], bytes]
) -> bool:
    """Replace a preview by a newer one of the same batch; ``batch.version`` is that of the old one."""
    values = asdict(batch)
    nonce, state, version = (values.pop(name) for name in ("nonce", "state", "version"))
    if not await move(connection, nonce, (BatchState.PREVIEW,), state, version, **values):
        return False
    await drafts.cancel_batch(connection, batch.nonce)
    await connection.execute(delete(batch_lines).where(batch_lines.c.batch == batch.nonce))
    await _add_lines(connection, batch.nonce, lines, seal)
    return True


async def _add_lines(
    connection: AsyncConnection, batch: str, lines: Iterable[BatchLine], seal: Callable[[str], bytes]
) -> None:
    rows = []
    for line in lines:
        if line.draft is not None:
            await drafts.add(connection, line.draft)
        row: dict[str, Any] = {"batch": batch, "line": line.number, "sealed": seal(line.text)}
        row |= {name: getattr(line, name) for name in ("problem", "lowest", "highest")}
        rows.append(row | {"nonce": line.draft.nonce if line.draft is not None else None})
    await connection.execute(insert(batch_lines), rows)


async def find(connection: AsyncConnection, nonce: str) -> Batch | None:
    """Read a batch by the nonce on its buttons."""
    row = (await connection.execute(select(*_COLUMNS).where(batches.c.nonce == nonce))).first()
    return _batch(row) if row else None


async def lines(
    connection: AsyncConnection, batch: Batch, unseal: Callable[[bytes], str]
) -> tuple[BatchLine, ...]:
    """Read the lines of a batch, with what came of them."""
    bought = await drafts.of_batch(connection, batch.nonce)
    came = await orders.of_batch(connection, batch.customer, batch.nonce)
    mine = select(batch_lines).where(batch_lines.c.batch == batch.nonce).order_by(batch_lines.c.line)
    return tuple(
        BatchLine(
            row.line,
            unseal(row.sealed),
            LineProblem(row.problem) if row.problem else None,
            row.lowest,
            row.highest,
            bought.get(row.nonce),
            bought.get(row.replaced),
            came.get(row.nonce),
        )
        for row in await connection.execute(mine)
    )


async def move(
    connection: AsyncConnection,
    nonce: str,
    before: Collection[BatchState],
    after: BatchState,
    version: int | None = None,
    **values: Any,
) -> bool:
    """Compare-and-set the state, with further ``values``. False: it was in another state, and stays so.

    ``version``: that of what was shown; anything newer stays as it is, too.
    """
    statement = update(batches).where(batches.c.nonce == nonce, batches.c.state.in_(before))
    if version is not None:
        statement = statement.where(batches.c.version == version)
    changed = {"state": after, "version": batches.c.version + 1, **values}
    return (await connection.execute(statement.values(changed))).rowcount == 1


async def pause(connection: AsyncConnection, nonce: str, reason: Pause) -> bool:
    """Pause a batch that runs; what tells so is a new message."""
    return await move(connection, nonce, _UNDER_WAY, BatchState.PAUSED, pause=reason, news_message_id=None)


async def finish(connection: AsyncConnection, nonce: str) -> bool:
    """Note that nothing is left of a batch that ran."""
    return await move(connection, nonce, _UNDER_WAY, BatchState.DONE, news_message_id=None)


async def repoint(connection: AsyncConnection, old: str, new: str) -> None:
    """Give the line of a draft another one in its place."""
    await connection.execute(
        update(batch_lines).where(batch_lines.c.nonce == old).values(nonce=new, replaced=old)
    )


async def note_problem(
    connection: AsyncConnection,
    nonce: str,
    problem: LineProblem,
    lowest: int | None = None,
    highest: int | None = None,
) -> None:
    """Note why the line of a draft was not ordered after all."""
    values = {"problem": problem, "lowest": lowest, "highest": highest}
    await connection.execute(update(batch_lines).where(batch_lines.c.nonce == nonce).values(values))


async def under_way(connection: AsyncConnection) -> list[Batch]:
    """List the batches that run, or did so when the process ended."""
    found = await connection.execute(select(*_COLUMNS).where(batches.c.state.in_(_UNDER_WAY)))
    return [_batch(row) for row in found]


async def unfinished(connection: AsyncConnection, customer: int) -> list[Batch]:
    """List a customer's batches that were begun and not ended, newest first."""
    mine = (batches.c.customer == customer, batches.c.state.in_(_UNFINISHED))
    found = await connection.execute(select(*_COLUMNS).where(*mine).order_by(batches.c.created_at.desc()))
    return [_batch(row) for row in found]


async def paused(connection: AsyncConnection, keys_alike: Collection[int]) -> list[Batch]:
    """List the paused batches of an API key: a doubt under it keeps them from going on."""
    waiting = (batches.c.state == BatchState.PAUSED, batches.c.key_id.in_(keys_alike))
    found = await connection.execute(select(*_COLUMNS).where(*waiting))
    return [_batch(row) for row in found]


async def paused_for_maintenance(connection: AsyncConnection) -> list[Batch]:
    """List the batches that go on by themselves once maintenance is over."""
    waiting = (batches.c.state == BatchState.PAUSED, batches.c.pause == Pause.MAINTENANCE)
    return [_batch(row) for row in await connection.execute(select(*_COLUMNS).where(*waiting))]


def setting_message(nonce: str, message_id: int, *, of_news: bool) -> Statement:
    """Store the id of the message that shows a batch, to be edited from now on."""
    column = "news_message_id" if of_news else "message_id"
    return Statement(update(batches).where(batches.c.nonce == nonce).values({column: message_id}), {})

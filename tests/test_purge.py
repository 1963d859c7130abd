"""What is forgotten, and what never is."""

from datetime import timedelta

import pytest
from sqlalchemy import Table, func, select, update

from bot.db import inbox, outbox, purge, tables
from bot.db.inbox import Letter
from bot.loops.purge import CHORES, tidy
from bot.model import DraftState, EventKind, Phase
from tests.ground import CHAT, Ground

LONG_AGO = timedelta(days=400)


async def tidied(ground: Ground) -> None:
    for chore in CHORES:
        await tidy(ground.shop, chore(ground.clock()))


async def count(ground: Ground, table: Table) -> int:
    async with ground.shop.db.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(table)) or 0)


async def told(ground: Ground, about: str, kind: EventKind) -> None:
    async with ground.shop.db.write() as connection:
        await outbox.put(connection, CHAT, about, kind, ground.clock())
        await connection.execute(update(tables.outbox).values(state="sent"))


async def test_updates_are_remembered_as_long_as_telegram_may_bring_them_again(ground: Ground) -> None:
    many = [Letter(number, CHAT, b"sealed", b"mark") for number in range(2 * purge.BATCH + 1)]
    async with ground.shop.db.write() as connection:
        stored = await inbox.store(connection, many, ground.clock())
        await inbox.done(connection, *(letter.row for letter in stored[1:]))
    await tidied(ground)
    assert await count(ground, tables.inbox) == len(many)
    ground.clock.now += purge.UPDATES_KEPT + timedelta(seconds=1)
    await tidied(ground)
    async with ground.shop.db.read() as connection:
        assert [letter for letter, _ in await inbox.unhandled(connection)] == many[:1]
    assert await count(ground, tables.inbox) == 1


@pytest.mark.parametrize(
    ("kind", "finished", "kept"),
    [
        (EventKind.GOODS, True, False),
        (EventKind.STATUS, True, False),
        (EventKind.CODE, False, True),
        (EventKind.CARD, False, False),
        (EventKind.LOST, False, False),
    ],
)
async def test_what_was_told_is_remembered_while_it_might_be_told_again(
    ground: Ground,
    kind: EventKind,
    finished: bool,  # noqa: FBT001 - a table's column
    kept: bool,  # noqa: FBT001 - likewise
) -> None:
    order = await ground.order(await ground.customer(), 23501)
    await told(ground, f"order:{order.id}", kind)
    if finished:
        async with ground.shop.db.write() as connection:
            over = {"phase": Phase.DELIVERED, "finished_at": ground.clock()}
            await connection.execute(update(tables.orders).values(**over))
    await tidied(ground)
    assert await count(ground, tables.outbox) == 1
    ground.clock.now += LONG_AGO
    await tidied(ground)
    assert await count(ground, tables.outbox) == kept


@pytest.mark.parametrize("state", ["queued", "failed"])
async def test_what_was_not_told_is_never_forgotten(ground: Ground, state: str) -> None:
    await told(ground, "order:1", EventKind.CARD)
    async with ground.shop.db.write() as connection:
        await connection.execute(update(tables.outbox).values(state=state))
    ground.clock.now += LONG_AGO
    await tidied(ground)
    assert await count(ground, tables.outbox) == 1


@pytest.mark.parametrize("state", DraftState)
async def test_a_confirmation_is_forgotten_when_nothing_is_in_doubt(
    ground: Ground, state: DraftState
) -> None:
    await ground.draft(await ground.customer(), state=state)
    await tidied(ground)
    assert await count(ground, tables.drafts) == 1
    ground.clock.now += LONG_AGO
    await tidied(ground)
    doubtful = state in (DraftState.PREPARED, DraftState.SENDING, DraftState.UNSURE)
    assert await count(ground, tables.drafts) == doubtful

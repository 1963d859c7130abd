"""What customers are still to be told: once, in order, and without secrets left behind."""

import asyncio
import json

import pytest
from sqlalchemy import select

from bot.actions import watch
from bot.actions.watch import Answer
from bot.db import outbox, tables
from bot.db.outbox import Depth, Push
from bot.model import EventKind, Seen
from tests.ground import CHAT, Ground

SECRET = b"sealed"


async def put(
    ground: Ground, kind: EventKind, about: str = "order:1", person: int = CHAT, **more: int
) -> None:
    async with ground.shop.db.write() as connection:
        await outbox.put(connection, person, about, kind, ground.clock(), secret=SECRET, **more)


async def state_of(ground: Ground, push: Push) -> tuple[str, bytes | None, int]:
    rows = tables.outbox
    async with ground.shop.db.read() as connection:
        query = select(rows.c.state, rows.c.secret, rows.c.copies).where(rows.c.id == push.id)
        row = (await connection.execute(query)).one()
    return row.state, row.secret, row.copies


async def test_twice_the_same_is_once(ground: Ground) -> None:
    for _ in range(3):
        await put(ground, EventKind.GOODS, ordinal=0)
    await put(ground, EventKind.GOODS, ordinal=1)
    async with ground.shop.db.read() as connection:
        assert await outbox.depth(connection) == Depth(waiting=2)


async def test_the_operator_sees_what_waits_what_is_parked_and_what_was_given_up(ground: Ground) -> None:
    await ground.customer()
    for ordinal in range(3):
        await put(ground, EventKind.GOODS, ordinal=ordinal)
    await put(ground, EventKind.GOODS, "order:2", 1002)
    [given_up, _] = await ground.waiting()
    async with ground.shop.db.write() as connection:
        await outbox.fail(connection, given_up)
    await ground.park(CHAT)
    async with ground.shop.db.read() as connection:
        assert await outbox.depth(connection) == Depth(waiting=1, parked=2, failed=1)


async def test_codes_come_first_and_each_customer_has_one_place(ground: Ground) -> None:
    for ordinal in range(20):
        await put(ground, EventKind.STATUS, ordinal=ordinal)
    await put(ground, EventKind.STATUS, "order:2", 1002)
    await put(ground, EventKind.CODE, "order:3", 1003)
    await put(ground, EventKind.CODE, "order:1", CHAT)
    pushes = await ground.waiting()
    assert [(push.customer, push.kind) for push in pushes] == [
        (1003, EventKind.CODE),
        (CHAT, EventKind.CODE),
        (1002, EventKind.STATUS),
    ]
    async with ground.shop.db.read() as connection:
        assert [push.customer for push in await outbox.next_of_each(connection, 1, {1003})] == [CHAT]


async def test_one_chat_is_told_in_order(ground: Ground) -> None:
    for ordinal in range(5):
        await put(ground, EventKind.GOODS, ordinal=ordinal)
    told = []
    while pushes := await ground.waiting():
        async with ground.shop.db.write() as connection:
            await outbox.sent(connection, pushes[0])
        told.append(pushes[0].ordinal)
    assert told == list(range(5))


async def test_a_secret_is_erased_once_told_and_kept_where_telegram_refused(ground: Ground) -> None:
    await put(ground, EventKind.CODE)
    [code] = await ground.waiting()
    async with ground.shop.db.write() as connection:
        await outbox.sent(connection, code)
    assert await state_of(ground, code) == ("sent", None, 0)
    await put(ground, EventKind.GOODS)
    [goods] = await ground.waiting()
    async with ground.shop.db.write() as connection:
        await outbox.fail(connection, goods)
    assert await state_of(ground, goods) == ("failed", SECRET, 0)
    assert await ground.waiting() == []


async def test_copies_are_counted_and_recounted(ground: Ground) -> None:
    await put(ground, EventKind.GOODS)
    [push] = await ground.waiting()
    async with ground.shop.db.write() as connection:
        await outbox.begin(connection, push)
    [begun] = await ground.waiting()
    assert begun.copies == 1
    async with ground.shop.db.write() as connection:
        await outbox.recount(connection, begun, 0)
    [again] = await ground.waiting()
    assert again.copies == 0


@pytest.mark.parametrize("kind", [EventKind.CARD, EventKind.OUTCOME])
async def test_what_changes_while_it_is_sent_is_sent_again(ground: Ground, kind: EventKind) -> None:
    await put(ground, kind)
    [push] = await ground.waiting()
    await put(ground, kind)
    async with ground.shop.db.write() as connection:
        await outbox.sent(connection, push)
    [again] = await ground.waiting()
    assert (again.id, again.version, again.copies) == (push.id, 1, 0)
    async with ground.shop.db.write() as connection:
        await outbox.sent(connection, again)
    assert await ground.waiting() == []
    await put(ground, kind)
    assert [push.id for push in await ground.waiting()] == [push.id]


async def test_a_card_that_waits_urgently_stays_urgent_until_it_is_shown(ground: Ground) -> None:
    await put(ground, EventKind.CARD, priority=1)
    await put(ground, EventKind.CARD)
    await put(ground, EventKind.STATUS)
    [first] = await ground.waiting()
    assert (first.kind, first.priority) == (EventKind.CARD, 1)
    async with ground.shop.db.write() as connection:
        await outbox.sent(connection, first)
    await put(ground, EventKind.CARD)
    [first] = await ground.waiting()
    assert first.kind is EventKind.STATUS


async def test_those_who_blocked_the_bot_wait_for_their_return(ground: Ground) -> None:
    anna = await ground.customer()
    await put(ground, EventKind.GOODS)
    await ground.park(anna.id)
    assert await ground.waiting() == []
    await ground.park(anna.id, parked=False)
    assert [push.customer for push in await ground.waiting()] == [anna.id]


async def test_what_was_seen_and_what_is_to_be_told_are_one_transaction(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise OSError("disk full")

    anna = await ground.customer()
    order = await ground.order(anna, 23501)
    answer = Answer(Seen("Completed"), ("a:1", "b:2"))
    with monkeypatch.context() as patched:
        patched.setattr(outbox, "put", broken)
        with pytest.raises(OSError, match="disk full"):
            await watch.learn(ground.shop, order, answer)
    [unchanged] = await ground.orders(anna)
    assert unchanged == order
    await watch.learn(ground.shop, order, answer)
    [goods] = await ground.waiting()
    assert goods.secret is not None
    assert json.loads(ground.shop.vault.open(goods.secret)) == ["a:1", "b:2"]


async def test_many_looks_at_once_tell_each_account_once(ground: Ground) -> None:
    anna = await ground.customer()
    order = await ground.order(anna, 23501)
    looks = [("a",), ("b", "a"), ("a", "b", "c"), ("c", "b"), ("d", "a")] * 4
    await asyncio.gather(
        *(watch.learn(ground.shop, order, Answer(Seen("In progress"), goods)) for goods in looks)
    )
    rows = tables.outbox
    async with ground.shop.db.read() as connection:
        query = select(rows.c.secret).where(rows.c.kind == EventKind.GOODS)
        sealed = list(await connection.scalars(query))
    told = [account for secret in sealed for account in json.loads(ground.shop.vault.open(secret))]
    assert sorted(told) == ["a", "b", "c", "d"]
    assert [found.delivered for found in await ground.orders(anna)] == [4]

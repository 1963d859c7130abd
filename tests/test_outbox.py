"""The outbox: each push is queued once, sent by priority, and leaves no secret behind."""

import asyncio
import json
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.actions import account, tracking
from bot.actions.tracking import Answer
from bot.db import outbox, tables
from bot.db.outbox import Depth, Push
from bot.domain.orders import StatusReport
from bot.domain.pushes import About, PushKind
from tests.backend import CHAT, Backend

pytestmark = pytest.mark.both

SECRET = b"sealed"


async def put(
    backend: Backend, kind: PushKind, about: str = "order:1", person: int = CHAT, **more: int
) -> None:
    async with backend.deps.db.write() as connection:
        await outbox.put(connection, person, About(about), kind, backend.clock(), secret=SECRET, **more)


async def state_of(backend: Backend, push: Push) -> tuple[str, bytes | None, int]:
    rows = tables.outbox
    async with backend.deps.db.read() as connection:
        query = select(rows.c.state, rows.c.secret, rows.c.copies).where(rows.c.id == push.id)
        row = (await connection.execute(query)).one()
    return row.state, row.secret, row.copies


async def test_twice_the_same_is_once(backend: Backend) -> None:
    for _ in range(3):
        await put(backend, PushKind.GOODS, ordinal=0)
    await put(backend, PushKind.GOODS, ordinal=1)
    async with backend.deps.db.read() as connection:
        assert await outbox.depth(connection) == Depth(waiting=2, oldest={PushKind.GOODS: backend.clock()})


async def test_the_operator_sees_what_waits_what_is_parked_and_what_was_given_up(backend: Backend) -> None:
    await backend.customer()
    for ordinal in range(3):
        await put(backend, PushKind.GOODS, ordinal=ordinal)
    await put(backend, PushKind.GOODS, "order:2", 1002)
    [given_up, _] = await backend.waiting()
    await backend.deps.db.execute(outbox.giving_up(given_up))
    await backend.park(CHAT)
    async with backend.deps.db.read() as connection:
        depth = await outbox.depth(connection)
    assert depth == Depth(waiting=1, parked=2, failed=1, oldest={PushKind.GOODS: backend.clock()})


async def test_what_waits_is_as_old_as_its_first_reason_and_a_card_shown_again_is_new(
    backend: Backend,
) -> None:
    async def oldest() -> dict[PushKind, datetime]:
        async with backend.deps.db.read() as connection:
            return dict((await outbox.depth(connection)).oldest)

    first = backend.clock()
    await put(backend, PushKind.CARD)
    backend.clock.now += timedelta(hours=1)
    await put(backend, PushKind.CARD)
    assert await oldest() == {PushKind.CARD: first}
    [card] = await backend.waiting()
    await backend.deps.db.execute(outbox.marking_sent(card))
    assert await oldest() == {}
    await put(backend, PushKind.CARD)
    assert await oldest() == {PushKind.CARD: first + timedelta(hours=1)}
    await backend.customer()
    await account.set_reachable(backend.deps, CHAT, reachable=False)
    backend.clock.now += timedelta(days=1)
    await account.set_reachable(backend.deps, CHAT, reachable=True)  # what was parked kept nobody waiting
    assert await oldest() == {PushKind.CARD: first + timedelta(days=1, hours=1)}


async def test_codes_come_first_and_each_customer_has_one_place(backend: Backend) -> None:
    for ordinal in range(20):
        await put(backend, PushKind.STATUS, ordinal=ordinal)
    await put(backend, PushKind.STATUS, "order:2", 1002)
    await put(backend, PushKind.CODE, "order:3", 1003)
    await put(backend, PushKind.CODE, "order:1", CHAT)
    pushes = await backend.waiting()
    assert [(push.customer, push.kind) for push in pushes] == [
        (1003, PushKind.CODE),
        (CHAT, PushKind.CODE),
        (1002, PushKind.STATUS),
    ]
    assert [push.customer for push in await outbox.next_of_each(backend.deps.db, 1, {1003})] == [CHAT]


async def test_one_chat_is_told_in_order(backend: Backend) -> None:
    for ordinal in range(5):
        await put(backend, PushKind.GOODS, ordinal=ordinal)
    told = []
    while pushes := await backend.waiting():
        await backend.deps.db.execute(outbox.marking_sent(pushes[0]))
        told.append(pushes[0].ordinal)
    assert told == list(range(5))


async def test_a_secret_is_erased_once_told_and_kept_where_telegram_refused(backend: Backend) -> None:
    await put(backend, PushKind.CODE)
    [code] = await backend.waiting()
    await backend.deps.db.execute(outbox.marking_sent(code))
    assert await state_of(backend, code) == ("sent", None, 0)
    await put(backend, PushKind.GOODS)
    [goods] = await backend.waiting()
    await backend.deps.db.execute(outbox.giving_up(goods))
    assert await state_of(backend, goods) == ("failed", SECRET, 0)
    assert await backend.waiting() == []


async def test_copies_are_counted_and_recounted(backend: Backend) -> None:
    await put(backend, PushKind.GOODS)
    [push] = await backend.waiting()
    await backend.deps.db.execute(outbox.beginning(push))
    [begun] = await backend.waiting()
    assert begun.copies == 1
    [nobody_else] = await backend.deps.db.execute(outbox.beginning(push))
    assert nobody_else.rowcount == 0
    await backend.deps.db.execute(outbox.counting(push, 0))
    [again] = await backend.waiting()
    assert again.copies == 0


@pytest.mark.parametrize("kind", [PushKind.CARD, PushKind.OUTCOME])
async def test_what_changes_while_it_is_sent_is_sent_again(backend: Backend, kind: PushKind) -> None:
    await put(backend, kind)
    [push] = await backend.waiting()
    await put(backend, kind)
    await backend.deps.db.execute(outbox.marking_sent(push))
    [again] = await backend.waiting()
    assert (again.id, again.version, again.copies) == (push.id, 1, 0)
    await backend.deps.db.execute(outbox.marking_sent(again))
    assert await backend.waiting() == []
    await put(backend, kind)
    assert [push.id for push in await backend.waiting()] == [push.id]


async def test_a_card_that_waits_urgently_stays_urgent_until_it_is_shown(backend: Backend) -> None:
    await put(backend, PushKind.CARD, priority=1)
    await put(backend, PushKind.CARD)
    await put(backend, PushKind.STATUS)
    [first] = await backend.waiting()
    assert (first.kind, first.priority) == (PushKind.CARD, 1)
    await backend.deps.db.execute(outbox.marking_sent(first))
    await put(backend, PushKind.CARD)
    [first] = await backend.waiting()
    assert first.kind is PushKind.STATUS


async def test_those_who_blocked_the_bot_wait_for_their_return(backend: Backend) -> None:
    anna = await backend.customer()
    await put(backend, PushKind.GOODS)
    await backend.park(anna.id)
    assert await backend.waiting() == []
    await backend.park(anna.id, parked=False)
    assert [push.customer for push in await backend.waiting()] == [anna.id]


async def test_what_was_seen_and_what_is_to_be_told_are_one_transaction(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise OSError("disk full")

    anna = await backend.customer()
    order = await backend.order(anna, 23501)
    answer = Answer(StatusReport("Completed"), ("a:1", "b:2"))
    with monkeypatch.context() as patched:
        patched.setattr(outbox, "put", broken)
        with pytest.raises(OSError, match="disk full"):
            await tracking.learn(backend.deps, order, answer)
    [unchanged] = await backend.orders(anna)
    assert unchanged == order
    await tracking.learn(backend.deps, order, answer)
    [goods] = await backend.waiting()
    assert goods.secret is not None
    assert json.loads(backend.deps.vault.open(goods.secret)) == ["a:1", "b:2"]


async def test_many_looks_at_once_tell_each_account_once(backend: Backend) -> None:
    anna = await backend.customer()
    order = await backend.order(anna, 23501)
    looks = [("a",), ("b", "a"), ("a", "b", "c"), ("c", "b"), ("d", "a")] * 4
    await asyncio.gather(
        *(tracking.learn(backend.deps, order, Answer(StatusReport("In progress"), goods)) for goods in looks)
    )
    rows = tables.outbox
    async with backend.deps.db.read() as connection:
        query = select(rows.c.secret).where(rows.c.kind == PushKind.GOODS)
        sealed = list(await connection.scalars(query))
    told = [account for secret in sealed for account in json.loads(backend.deps.vault.open(secret))]
    assert sorted(told) == ["a", "b", "c", "d"]
    assert [found.delivered for found in await backend.orders(anna)] == [4]

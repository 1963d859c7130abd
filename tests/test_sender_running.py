"""The sender as it runs: what one chat or the database holds up holds up nothing else."""

import asyncio

import pytest

from bot.actions import account
from bot.db import outbox
from bot.db.failures import DatabaseAway
from bot.domain.pushes import About, PushKind
from bot.loops.prepared import Prepared
from bot.loops.sender import AT_ONCE, Sender
from bot.telegram.rate_limits import ALL_TOLD
from sandbox.market.simulator import BEN
from tests.test_sender import SenderCase, case

__all__ = ["case"]


async def test_one_chat_that_must_wait_holds_up_no_other(case: SenderCase) -> None:
    backend = case.backend
    ben = case.sim.person(1002, "Ben")
    ben.start()
    his = await backend.order(await backend.customer(BEN, 1002), 23502)
    for ordinal in range(3):
        await case.put(ordinal=ordinal)
    case.sim.fail("sendMessage", "429", retry_after=600)
    running = asyncio.ensure_future(case.sender.run())
    await case.sim.gets_call("sendMessage")
    async with backend.deps.db.write() as connection:
        await outbox.put(connection, 1002, About.of_order(his.id), PushKind.CARD, backend.clock())
    backend.deps.wakeups.outbox.set()
    await ben.sees("23502")
    await case.sender.flush(10)
    assert case.told() == []
    assert [push.ordinal for push in await backend.waiting()] == [0]
    await backend.deps.db.cancel_tasks([running])


async def test_what_arrived_is_noted_before_the_sender_fails(
    case: SenderCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that is gone for a moment must not get accounts told twice."""
    await case.put()
    answered = asyncio.Event()
    show, claim = Sender._show, Sender._claim

    async def shown(sender: Sender, prepared: Prepared) -> int | None:
        message_id = await show(sender, prepared)
        answered.set()
        await asyncio.sleep(0.1)
        return message_id

    async def claimed(sender: Sender) -> list[outbox.Push]:
        if answered.is_set():
            raise DatabaseAway
        return await claim(sender)

    monkeypatch.setattr(Sender, "_show", shown)
    monkeypatch.setattr(Sender, "_claim", claimed)
    running = asyncio.ensure_future(case.sender.run())
    await answered.wait()
    case.backend.deps.wakeups.outbox.set()
    with pytest.raises(DatabaseAway):
        await running
    assert len(case.told()) == 1
    assert await case.backend.waiting() == []


async def test_when_many_chats_are_told_to_wait_nobody_is_bothered_and_nothing_is_lost(
    case: SenderCase,
) -> None:
    backend, people = case.backend, range(2001, 2021)
    for person in people:
        case.sim.person(person).start()
        await account.register(backend.deps, person, "en")
        async with backend.deps.db.write() as connection:
            about = About.of_order(case.order.id)
            await outbox.put(connection, person, about, PushKind.LOST, backend.clock(), ordinal=person)
    case.sim.fail("sendMessage", "429", times=None, retry_after=10_000)
    running = asyncio.ensure_future(case.sender.run())
    await case.sim.gets_call("sendMessage", count=ALL_TOLD)
    await case.sender.flush(10)
    tried = len(case.sim.called("sendMessage"))
    assert tried <= AT_ONCE
    await case.sender.flush(10)
    assert len(case.sim.called("sendMessage")) == tried
    left = await backend.waiting()
    assert [(push.customer, push.copies) for push in left] == [(person, 0) for person in people]
    await backend.deps.db.cancel_tasks([running])

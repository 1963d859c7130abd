"""The sender's flush: it ends once nothing is left that could be sent now."""

import asyncio
from collections.abc import Collection

import pytest

from bot.db import outbox
from bot.db.engine import Database
from bot.db.outbox import Push
from bot.loops.sender import Sender
from sandbox.notifier import PATIENCE
from tests import test_sender
from tests.test_sender import SenderCase

case = test_sender.case


async def test_a_flush_that_looks_while_a_push_leaves_waits_for_the_next_one_too(
    case: SenderCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ordinal in range(2):
        await case.put(ordinal=ordinal)
    leaving, looking = asyncio.Event(), asyncio.Event()
    send, look = Sender._send, outbox.next_of_each

    async def held_send(sender: Sender, push: Push) -> float:
        leaving.set()
        await looking.wait()
        return await send(sender, push)

    async def held_look(db: Database, most: int, busy: set[int], *rest: Collection[int]) -> list[Push]:
        found = await look(db, most, busy, *rest)
        if busy:
            looking.set()
            while case.sender.busy:  # noqa: ASYNC110 - it tells nobody
                await asyncio.sleep(0)
        return found

    monkeypatch.setattr(Sender, "_send", held_send)
    monkeypatch.setattr(outbox, "next_of_each", held_look)
    running = asyncio.ensure_future(case.sender.run())
    await leaving.wait()
    await case.sender.flush(PATIENCE)
    assert len(case.told()) == 2
    await case.backend.deps.db.cancel_tasks([running])

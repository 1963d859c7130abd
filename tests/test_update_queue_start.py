"""What comes while a start looks for what was left before is handled behind it, and once."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import delete

from bot.db import inbox, tables
from bot.telegram.update_queue import UpdateQueue
from tests.backend import Backend
from tests.updates import FakeHandler, begun, message, unhandled_ids


async def test_what_comes_during_a_start_is_handled_behind_what_was_left_before(backend: Backend) -> None:
    """A webhook is served before the queue looks for what an earlier process left."""
    before = await begun(backend.deps, FakeHandler())
    await before.drain(0)
    await before.accept([message(1)])
    handled = FakeHandler()
    queue = UpdateQueue(backend.deps, handled)
    await queue.accept([message(2)])
    await queue.resume()
    await queue.accept([message(3)])
    await handled.until(lambda: len(handled.done) == 3)
    await queue.drain(5)
    assert handled.done == [1, 2, 3]
    assert await unhandled_ids(backend) == []


async def test_what_comes_while_an_earlier_one_is_looked_for_is_handled_once_and_behind_it(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = await begun(backend.deps, FakeHandler())
    await before.drain(0)
    await before.accept([message(1)])
    handled, found, going_on = FakeHandler(), asyncio.Event(), asyncio.Event()
    unhandled = inbox.unhandled

    async def slow(*given: Any, **more: Any) -> Any:
        rows = await unhandled(*given, **more)
        found.set()
        await going_on.wait()
        return rows

    monkeypatch.setattr(inbox, "unhandled", slow)
    queue = UpdateQueue(backend.deps, handled)
    looking = asyncio.ensure_future(queue.resume())
    await found.wait()
    await queue.accept([message(2)])
    going_on.set()
    await looking
    await handled.until(lambda: len(handled.done) == 2)
    await queue.drain(5)
    assert handled.done == [1, 2]


async def test_an_update_whose_row_bears_the_id_of_one_that_was_purged_is_handled(backend: Backend) -> None:
    """SQLite gives ids again once a table is empty, as after some quiet days."""
    handled = FakeHandler()
    queue = await begun(backend.deps, handled)
    for number in (1, 2):
        await queue.accept([message(number)])
        await handled.until(lambda: len(handled.done) == number)  # noqa: B023 - awaited in this round
        async with backend.deps.db.write() as connection:
            await connection.execute(delete(tables.inbox))
    await queue.drain(5)
    assert handled.done == [1, 2]

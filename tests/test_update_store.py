"""Marks of handled updates: written with the next updates, or soon, and never lost while the bot runs."""

import asyncio

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError

from bot.db.inbox import StoredUpdate
from bot.telegram import update_store
from bot.telegram.update_store import UpdateStore
from sandbox.notifier import PATIENCE
from tests.backend import CHAT, Backend
from tests.updates import unhandled_ids


def update(number: int) -> StoredUpdate:
    return StoredUpdate(number, CHAT, b"sealed", number.to_bytes(2))


async def test_marks_go_with_the_next_updates(backend: Backend) -> None:
    store = UpdateStore(backend.deps.db)
    [first] = await store.store([update(1)], backend.clock())
    commits: list[Connection] = []
    event.listen(backend.deps.db.writers[1], "commit", commits.append)
    store.handled([first.row])
    await store.store([update(2)], backend.clock())
    assert await unhandled_ids(backend) == [2]
    assert len(commits) == 1
    await store.close()


async def test_marks_are_written_soon_where_nothing_follows(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(update_store, "MARK_AFTER", 0.01)
    store = UpdateStore(backend.deps.db)
    [first] = await store.store([update(1)], backend.clock())
    store.handled([first.row])
    assert store._marking is not None
    async with asyncio.timeout(PATIENCE):
        await store._marking
    assert await unhandled_ids(backend) == []


async def test_what_is_under_way_is_not_taken_up_again(backend: Backend) -> None:
    store = UpdateStore(backend.deps.db)
    [first] = await store.store([update(1)], backend.clock())
    assert not store.take_up(first)
    store.handled([first.row])
    assert not store.take_up(first)
    await store.close()
    assert UpdateStore(backend.deps.db).take_up(first)


@pytest.mark.parametrize("with_updates", [True, False])
async def test_a_mark_that_could_not_be_written_is_written_later(
    backend: Backend, monkeypatch: pytest.MonkeyPatch, *, with_updates: bool
) -> None:
    async def full(*_: object) -> None:
        raise OperationalError("UPDATE", {}, Exception("database or disk is full"))

    store = UpdateStore(backend.deps.db)
    [first] = await store.store([update(1)], backend.clock())
    store.handled([first.row])
    with monkeypatch.context() as patched:
        patched.setattr(backend.deps.db, "execute", full)
        if with_updates:
            with pytest.raises(OperationalError):
                await store.store([update(2)], backend.clock())
        else:
            await store.flush()
    assert await unhandled_ids(backend) == [1]
    await store.close()
    assert await unhandled_ids(backend) == []

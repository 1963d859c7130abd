"""Marks of handled updates: written with the next updates, or soon, and never lost while the bot runs."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import Connection, event, insert
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.inbox import StoredUpdate
from bot.db.statements import Statement
from bot.db.tables import meta
from bot.telegram import update_store
from bot.telegram.update_store import UpdateStore
from sandbox.notifier import PATIENCE
from tests.backend import CHAT, Backend
from tests.updates import unhandled_ids

pytestmark = pytest.mark.both


def update(number: int) -> StoredUpdate:
    return StoredUpdate(number, CHAT, b"sealed", number.to_bytes(2))


@pytest.mark.sqlite  # a server's commits are cheap, and the mark has its own
async def test_marks_go_with_the_next_updates(backend: Backend) -> None:
    store = UpdateStore(backend.deps.db)
    [first] = await store.store([update(1)], backend.clock())
    commits: list[Connection] = []
    event.listen(backend.deps.db.writers[-1], "commit", commits.append)
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


async def test_what_is_handled_while_others_are_marked_is_marked_soon_as_well(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(update_store, "MARK_AFTER", 0.01)
    store, real = UpdateStore(backend.deps.db), backend.deps.db.execute_deferred
    first, second = await store.store([update(1), update(2)], backend.clock())
    rest = [second.row]

    async def mark() -> None:
        await real()
        if rest:
            store.handled([rest.pop()])

    monkeypatch.setattr(backend.deps.db, "execute_deferred", mark)
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


async def test_rows_that_were_marked_a_while_ago_are_forgotten(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = UpdateStore(backend.deps.db)
    first, second, third = await store.store([update(number) for number in (1, 2, 3)], backend.clock())
    monkeypatch.setattr(update_store, "REMEMBERED", -1.0)
    for one in (first, second):
        store.handled([one.row])
        assert store._marking is not None
        await store._marking
    assert store._open == {third.row}
    await store.close()


@pytest.mark.parametrize("with_updates", [True, False])
async def test_a_mark_that_could_not_be_written_is_written_later(
    backend: Backend, monkeypatch: pytest.MonkeyPatch, *, with_updates: bool
) -> None:
    monkeypatch.setattr(update_store, "MARK_AFTER", PATIENCE)  # by whoever asks alone

    def full(*_: object) -> None:
        raise OperationalError("BEGIN", {}, Exception("database or disk is full"))

    store, writer = UpdateStore(backend.deps.db), backend.deps.db.writers[-1]
    [first] = await store.store([update(1)], backend.clock())
    event.listen(writer, "begin", full)
    store.handled([first.row])
    if with_updates:
        with pytest.raises(OperationalError):
            await store.store([update(2)], backend.clock())
    else:
        await store.flush()
    event.remove(writer, "begin", full)
    assert await unhandled_ids(backend) == [1]
    await store.close()
    assert await unhandled_ids(backend) == []


async def write(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(insert(meta), {"name": "written", "value": b""})


async def transact(database: Database) -> None:
    async def work(connection: AsyncConnection) -> None:
        await connection.execute(insert(meta), {"name": "written", "value": b""})

    await database.transact(work)


async def execute(database: Database) -> None:
    await database.execute(Statement(insert(meta), {"name": "written", "value": b""}))


@pytest.mark.parametrize("way", [write, transact, execute])
async def test_nothing_is_written_without_the_marks_of_what_was_handled_before(
    backend: Backend, way: Callable[[Database], Awaitable[None]]
) -> None:
    """Else a start would handle an update again, and undo what the next one brought about."""
    store = UpdateStore(backend.deps.db)
    [first] = await store.store([update(1)], backend.clock())
    store.handled([first.row])
    await way(backend.deps.db)
    assert await unhandled_ids(backend) == []
    await store.close()


async def test_marks_outlive_a_transaction_that_was_rolled_back(backend: Backend) -> None:
    async def work(_: AsyncConnection) -> None:
        raise LookupError

    store = UpdateStore(backend.deps.db)
    [first] = await store.store([update(1)], backend.clock())
    store.handled([first.row])
    with pytest.raises(LookupError):
        await backend.deps.db.transact(work)
    await write(backend.deps.db)
    assert await unhandled_ids(backend) == []
    await store.close()

"""An update accepted is an update handled: stored first, once, in order per customer, after a restart too."""

import asyncio
import json
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.exc import OperationalError

from bot.db import tables
from bot.db.purge import UPDATES_KEPT
from bot.telegram.raw_updates import TAP_LIFE
from bot.telegram.update_queue import UpdateQueue
from sandbox.notifier import PATIENCE
from tests.backend import Backend
from tests.updates import FakeHandler, begun, message, unhandled_ids


@pytest.mark.sqlite  # it looks into the file
async def test_what_is_accepted_is_stored_sealed_before_it_is_handled(backend: Backend) -> None:
    handled = FakeHandler()
    handled.hold(1)
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1)])
    assert await unhandled_ids(backend) == [1]
    handled.held[1].set()
    await queue.drain(5)
    assert handled.done == [1]
    assert await unhandled_ids(backend) == []
    assert b"text 1" not in backend.file.read_bytes()


async def test_what_cannot_be_stored_is_not_acknowledged(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object, **_more: object) -> None:
        raise OperationalError("INSERT", {}, Exception("database or disk is full"))

    handled = FakeHandler()
    queue = await begun(backend.deps, handled)
    with monkeypatch.context() as patched:
        patched.setattr(backend.deps.db, "execute", full)
        with pytest.raises(OperationalError):
            await queue.accept([message(1)])
    assert handled.begun == []
    await queue.accept([message(1)])
    await handled.until(lambda: handled.done == [1])
    await queue.drain(5)


async def test_ids_already_seen_are_dropped(backend: Backend) -> None:
    handled = FakeHandler()
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1), message(1), message(2)])
    await queue.accept([message(2), message(3)])
    await handled.until(lambda: len(handled.done) == 3)
    await queue.accept([message(1)])
    await queue.drain(5)
    assert handled.done == [1, 2, 3]


async def test_ids_that_begin_anew_swallow_nothing_and_repeat_nothing(backend: Backend) -> None:
    handled = FakeHandler()
    handled.hold(2)
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1), message(2)])
    await handled.until(lambda: handled.begun == [1, 2])
    anew = [message(number, text="another") for number in (1, 2)]  # while 2 is under way
    await queue.accept([*anew, anew[0]])
    handled.held[2].set()
    await handled.until(lambda: handled.done == [1, 2, 1, 2])
    await queue.accept([message(2), *anew])
    await queue.drain(5)
    assert handled.done == [1, 2, 1, 2]
    assert await unhandled_ids(backend) == []


async def test_what_a_stopped_bot_left_is_taken_up_as_it_came_though_its_ids_began_anew(
    backend: Backend,
) -> None:
    before = UpdateQueue(backend.deps, FakeHandler())
    await before.drain(0)
    for one in (message(9), message(1), message(9, text="another")):
        await before.accept([one])
    handled = FakeHandler()
    queue = UpdateQueue(backend.deps, handled)
    await queue.resume()
    await queue.accept([message(1)])
    await handled.until(lambda: len(handled.done) == 3)
    await queue.drain(5)
    assert handled.done == [9, 1, 9]


async def test_what_an_older_version_has_seen_is_known_by_its_id(backend: Backend) -> None:
    handled = FakeHandler()
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1), message(2)])
    await handled.until(lambda: handled.done == [1, 2])
    async with backend.deps.db.write() as connection:
        await connection.execute(update(tables.inbox).values(mark=None))
    await queue.drain(5)
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1), message(3)])
    await handled.until(lambda: handled.done == [1, 2, 3])
    backend.clock.pass_by(UPDATES_KEPT.total_seconds())
    await queue.accept([message(1)])
    await handled.until(lambda: handled.done == [1, 2, 3, 1])
    await queue.drain(5)


async def test_one_customer_is_served_in_order_and_others_meanwhile(backend: Backend) -> None:
    handled = FakeHandler()
    handled.hold(1)
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1), message(2), message(3), message(4, 1002), message(5, 1002)])
    await handled.until(lambda: handled.done == [4, 5])
    assert handled.begun.count(2) == 0
    handled.held[1].set()
    await handled.until(lambda: len(handled.done) == 5)
    assert handled.done == [4, 5, 1, 2, 3]
    await queue.drain(5)


async def test_one_that_fails_keeps_no_other_waiting(backend: Backend) -> None:
    handled = FakeHandler()
    handled.broken = {1}
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1), message(2)])
    await handled.until(lambda: handled.done == [2])
    await queue.drain(5)
    assert await unhandled_ids(backend) == []


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        7,
        "text",
        [],
        {},
        {"update_id": "1"},
        {"update_id": -1},
        {"update_id": 2**80},
        {"update_id": 1.5},
    ],
)
async def test_what_is_no_update_is_skipped(backend: Backend, nonsense: Any) -> None:
    handled = FakeHandler()
    queue = await begun(backend.deps, handled)
    await queue.accept([nonsense, message(2)])
    await handled.until(lambda: handled.done == [2])
    await queue.drain(5)


@pytest.mark.parametrize(
    "content",
    [
        {"from": {"id": "x"}},
        {"from": {"id": 2**70}},
        {"from": None},
        {"from": 7},
        "text",
        None,
        {"chat": {"id": -100}},
    ],
)
async def test_an_update_from_nobody_in_particular_is_handled_too(backend: Backend, content: Any) -> None:
    handled = FakeHandler()
    queue = await begun(backend.deps, handled)
    await queue.accept([{"update_id": 1, "something new": content}])
    await handled.until(lambda: handled.done == [1])
    await queue.drain(5)


async def test_a_webhooks_body_is_an_update_or_nothing(backend: Backend) -> None:
    handled = FakeHandler()
    queue = await begun(backend.deps, handled)
    for body in (b"", b"{", b"\xff", b"null", b"[]"):
        await queue.accept_one(body)
    await queue.accept_one(json.dumps(message(1)).encode())
    await handled.until(lambda: handled.done == [1])
    await queue.drain(5)


async def test_the_end_waits_for_what_was_begun_and_leaves_the_rest_to_the_next_start(
    backend: Backend,
) -> None:
    handled = FakeHandler()
    handled.hold(1)
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1), message(2)])
    await handled.until(lambda: handled.begun == [1])
    draining = asyncio.ensure_future(queue.drain(5))
    await queue.accept([message(3, 1002)])
    handled.held[1].set()
    await draining
    assert handled.done == [1]
    assert await unhandled_ids(backend) == [2, 3]
    next_start = FakeHandler()
    later = UpdateQueue(backend.deps, next_start)
    await later.resume()
    await next_start.until(lambda: len(next_start.done) == 2)
    await later.drain(5)
    assert sorted(next_start.done) == [2, 3]
    assert await unhandled_ids(backend) == []


async def test_what_does_not_end_in_time_is_handled_again(backend: Backend) -> None:
    handled = FakeHandler()
    handled.hold(1)
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1)])
    await handled.until(lambda: handled.begun == [1])
    await queue.drain(0)
    assert await unhandled_ids(backend) == [1]


@pytest.mark.parametrize(
    ("kind", "minutes", "again"),
    [
        ("callback_query", 3, False),
        ("callback_query", 2, True),
        ("inline_query", 3, False),
        ("message", 600, True),
    ],
)
async def test_a_tap_nobody_awaits_any_more_is_not_replayed(
    backend: Backend,
    kind: str,
    minutes: int,
    again: bool,  # noqa: FBT001 - a table's column
) -> None:
    before = UpdateQueue(backend.deps, FakeHandler())
    await before.drain(0)
    await before.accept([message(1, kind=kind)])
    backend.clock.pass_by(minutes * 60)
    handled = FakeHandler()
    queue = UpdateQueue(backend.deps, handled)
    await queue.resume()
    async with asyncio.timeout(PATIENCE):
        while await unhandled_ids(backend):  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)
    await queue.drain(5)
    assert handled.done == ([1] if again else [])


async def test_a_tap_that_waited_too_long_behind_others_is_not_carried_out(backend: Backend) -> None:
    handled = FakeHandler()
    handled.hold(1)
    queue = await begun(backend.deps, handled)
    await queue.accept([message(1), message(2, kind="callback_query"), message(3)])
    await handled.until(lambda: handled.begun == [1])
    backend.clock.pass_by(TAP_LIFE.total_seconds() + 1)
    handled.held[1].set()
    await handled.until(lambda: handled.done == [1, 3])
    await queue.drain(5)
    assert await unhandled_ids(backend) == []


async def test_in_groups_the_order_is_kept_also_for_those_without_a_name(backend: Backend) -> None:
    handled = FakeHandler()
    handled.hold(1)
    queue = await begun(backend.deps, handled)
    nameless = [
        {"update_id": number, "message": {"chat": {"id": chat}}} for number, chat in ((1, -1), (2, -2))
    ]
    await queue.accept(nameless)
    await handled.until(lambda: handled.done == [2])
    handled.held[1].set()
    await queue.drain(5)
    assert handled.done == [2, 1]

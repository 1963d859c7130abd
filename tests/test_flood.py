"""One person's flood: bounded, told once, and nobody else's affair."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.telegram.flood import BURST, MOST, made_at
from bot.telegram.flood_refusals import AGAIN, REFUSALS
from bot.telegram.update_queue import UpdateQueue
from tests.backend import Backend
from tests.updates import FakeHandler, begun, message, unhandled_ids


async def test_a_flood_costs_its_customer_alone(backend: Backend) -> None:
    handled = FakeHandler()
    handled.hold(1)
    queue = await begun(backend.deps, handled)
    for first in range(1, 1001, 100):
        await queue.accept([message(number, date=1_800_000_000) for number in range(first, first + 100)])
    await queue.accept([message(2000, 1002)])
    await handled.until(lambda: handled.done == [2000])
    assert sum(len(of_one.waiting) for of_one in queue._queues.values()) <= BURST + 1
    handled.held[1].set()
    await handled.until(lambda: len(handled.done) == BURST + 1)
    await queue.drain(5)
    assert handled.done == [2000, *range(1, BURST + 1)]
    assert [number for number, warn in handled.turned_away if warn] == [BURST + 1]
    assert await unhandled_ids(backend) == []


async def test_after_a_flood_all_is_as_before_and_the_next_one_is_warned_of_again(backend: Backend) -> None:
    handled, now = FakeHandler(), datetime(2026, 1, 1, tzinfo=UTC)
    queue = await begun(replace(backend.deps, clock=lambda: now), handled)
    for flood in (0, 100, 200):
        now += AGAIN if flood == 200 else timedelta(seconds=1)
        handled.hold(flood)
        await queue.accept([message(flood + number) for number in range(BURST + 5)])
        handled.held[flood].set()
        await asyncio.gather(*queue._tasks)
        await queue.accept([message(flood + 50)])
        await asyncio.gather(*queue._tasks)
        assert handled.done[-1] == flood + 50
    await queue.drain(5)
    # The second one may be the next batch of the first, of which all that waited was handled meanwhile.
    assert [number for number, warn in handled.turned_away if warn] == [BURST, 200 + BURST]


async def test_words_of_a_long_downtime_are_no_flood_and_all_are_handled(backend: Backend) -> None:
    handled = FakeHandler()
    queue = await begun(backend.deps, handled)
    await queue.accept([message(number, date=1_800_000_000 + 10 * number) for number in range(100)])
    await handled.until(lambda: handled.done == list(range(100)))
    await queue.drain(5)
    assert handled.turned_away == []


async def test_nor_are_they_where_another_replica_took_them(backend: Backend) -> None:
    """They come with one moment of arrival; when each was made is in its contents."""
    taking = await begun(backend.deps, FakeHandler())
    await taking.drain(0)
    await taking.accept([message(number, date=1_800_000_000 + 10 * number) for number in range(100)])
    handled = FakeHandler()
    queue = UpdateQueue(backend.deps, handled)
    await queue.resume(flooding=True)
    await handled.until(lambda: handled.done == list(range(100)))
    await queue.drain(5)
    assert handled.turned_away == []


async def test_a_lane_has_an_end_however_slowly_it_grew(backend: Backend) -> None:
    handled = FakeHandler()
    handled.hold(0)
    queue = await begun(backend.deps, handled)
    for number in range(0, MOST + 100, 50):
        await queue.accept([message(one, date=100 * one) for one in range(number, number + 50)])
    [of_one] = queue._queues.values()
    assert len(of_one.waiting) == MOST
    await queue.drain(0)


async def test_answers_to_a_flood_are_courtesies_that_end_somewhere(backend: Backend) -> None:
    handled = FakeHandler()
    handled.hold(0)
    queue = await begun(backend.deps, handled)
    await queue.accept([message(number, kind="callback_query") for number in range(90)])
    for first in range(90, 1090, 200):
        await queue.accept([message(number, kind="callback_query") for number in range(first, first + 200)])
        assert queue._refusals.waiting <= REFUSALS
    handled.held[0].set()
    await handled.until(lambda: len(handled.done) == BURST)
    await queue.drain(5)
    assert queue._refusals.waiting == 0
    assert not any(warn for _, warn in handled.turned_away)  # taps are told on the spot


@pytest.mark.parametrize(
    "content",
    [{"date": "x"}, {"date": True}, {"date": 10**400}, {"date": -1}, {"edit_date": 5, "date": 1}, 7],
)
def test_when_an_update_was_made_is_some_number(content: Any) -> None:
    received = datetime(2026, 1, 1, tzinfo=UTC)
    assert isinstance(made_at({"update_id": 1, "message": content}, received), float)

"""A replica takes its share once it can serve it, and gives up at once what nothing is under way in."""

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import pytest

from bot import app
from bot.clock import utc_now
from bot.db import lifeline, replicas
from bot.domain.shards import ALL_SHARDS, shard_of
from bot.loops import lease_keeper, measuring
from bot.loops.sender import Sender
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from tests.replicas import Fleet, Replica, fleet_at, quick_beats, two
from tests.system import ordered

__all__ = ["quick_beats", "two"]
pytestmark = pytest.mark.postgresql
AHEAD = 3600.0  # seconds


class Gate:
    """Something that waits until it may go on; ``reached`` once it waits."""

    def __init__(self, real: Callable[..., Any]) -> None:
        self._real = real
        self.reached, self.opened = asyncio.Event(), asyncio.Event()

    async def __call__(self, *given: Any) -> Any:
        self.reached.set()
        await self.opened.wait()
        return await self._real(*given)


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)


async def stopped_amid_a_message(
    fleet: Fleet, replica: Replica, monkeypatch: pytest.MonkeyPatch
) -> tuple[Gate, asyncio.Future[None]]:
    """What order #23501 brought is on its way to Anna when the replica is asked to end."""
    sending = Gate(Sender._show)
    monkeypatch.setattr(Sender, "_show", lambda *given: sending(*given))  # noqa: PLW0108 - a method has a self
    fleet.system.panel.complete(23501)
    await sending.reached.wait()
    return sending, asyncio.ensure_future(fleet.stop(replica))


async def got_it_once(anna: Person) -> None:
    await anna.sees("🎁 Order #23501")
    assert sum("🎁" in message.text for message in anna.messages()) == 1
    assert "repeat" not in anna.screen()


@pytest.fixture
async def one(tmp_path: Any, short_waits: None, quick_beats: None) -> AsyncIterator[Fleet]:  # noqa: ARG001 - asked for their effects
    async with fleet_at(tmp_path, 1) as fleet:
        yield fleet


async def test_others_serve_all_until_a_new_one_has_greeted_telegram(
    one: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    [first] = one.running
    greeting = Gate(app._greet_telegram)
    monkeypatch.setattr(app, "_greet_telegram", greeting)
    second = await one.start()
    await greeting.reached.wait()
    await asyncio.sleep(4 * lease_keeper.BEAT_EVERY)
    held = first.shards, second.shards
    async with first.db.read() as connection:
        standing = await replicas.standing(connection)
    greeting.opened.set()
    assert held == (ALL_SHARDS, frozenset())
    assert sorted(one.leaving for one in standing) == [False, True], "commands see that it runs"
    await one.divided()


async def test_a_message_that_takes_long_arrives_once_from_whoever_ends(
    two: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The chat it is for waits for it, and all others are served elsewhere meanwhile."""
    monkeypatch.setattr(lease_keeper, "SENT_WITHIN", 0.1)
    monkeypatch.setattr(app, "LAST_SENDS", PATIENCE)
    anna = await ordered(two.system)
    ending = two.of(anna.id)
    [staying] = [replica for replica in two.running if replica is not ending]
    sending, stopping = await stopped_amid_a_message(two, ending, monkeypatch)
    await until(lambda: staying.shards == ALL_SHARDS - {shard_of(anna.id)})
    assert not stopping.done()
    sending.opened.set()
    await stopping
    await two.divided()
    await got_it_once(anna)


async def test_the_last_one_begins_nothing_while_a_message_of_its_own_is_under_way(
    one: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "LAST_SENDS", PATIENCE)
    monkeypatch.setattr(app, "LAST_WORDS", 0.1)
    anna = await ordered(one.system)
    [replica] = one.running
    sending, stopping = await stopped_amid_a_message(one, replica, monkeypatch)
    await until(lambda: not replica.shards)
    await asyncio.sleep(4 * lease_keeper.BEAT_EVERY)
    held = replica.shards
    sending.opened.set()
    await stopping
    assert held == frozenset()
    await one.start()
    await got_it_once(anna)


async def test_all_replicas_go_by_the_clock_of_the_database(
    two: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall = time.time
    monkeypatch.setattr(time, "time", lambda: wall() + AHEAD)
    memberships = [replica.application.deps.membership for replica in two.running]
    await until(lambda: all(abs(one.clock_ahead - AHEAD) < 1 for one in memberships))
    for replica in two.running:
        behind = utc_now() - replica.application.deps.clock()
        assert abs(behind - timedelta(seconds=AHEAD)) < timedelta(seconds=1)


async def test_the_figures_tell_how_the_database_keeps_up(
    two: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lifeline, "PROBE_EVERY", 0.05)
    monkeypatch.setattr(measuring, "EVERY", 0.05)
    [replica, _] = two.running

    def figure(name: str) -> float:
        rendered = replica.application.metrics.render().decode()
        return float(re.findall(rf"^{name} (\S+)$", rendered, re.MULTILINE)[0])

    await until(lambda: 0 < figure("bot_notify_roundtrip_seconds") < PATIENCE)
    await until(lambda: 0 < figure("bot_pool_wait_seconds") < PATIENCE)

"""Long polling against a Telegram that refuses, breaks off, hangs, and is polled by somebody else."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.supervision import Heartbeats
from bot.telegram import polling
from bot.telegram.polling import CALM, AnotherPoller, Conflict, TokenRefused, poll
from sandbox.notifier import PATIENCE
from sandbox.telegram.simulator import TelegramSim
from sandbox.telegram.update_queue import Webhook
from tests.faults.table import shows
from tests.telegram import TOKEN, served

Update = dict[str, Any]


@dataclass
class PollingCase:
    """A poller's surroundings; ``taken`` is what it accepted, ``full`` how often the disk is full."""

    sim: TelegramSim
    session: aiohttp.ClientSession
    base: str
    full: int = 0
    may_poll: Callable[[], bool] = lambda: True
    others_poll: Callable[[], bool] = lambda: False
    conflicts: int = 0
    taken: list[Update] = field(default_factory=list)
    heartbeats: Heartbeats = field(default_factory=Heartbeats)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def accept(self, updates: list[Update]) -> None:
        if self.full:
            self.full -= 1
            raise OSError("disk full")
        self.taken += updates
        self._arrived.set()

    def met_another(self) -> None:
        self.conflicts += 1

    async def poll(self, token: str = TOKEN) -> None:
        url = f"{self.base}/bot{token}/getUpdates"
        await poll(
            self.session,
            url,
            self.accept,
            self.heartbeats,
            self.met_another,
            may_poll=self.may_poll,
            others_poll=self.others_poll,
        )

    async def poll_until(self, count: int) -> None:
        """Poll until so many updates were accepted."""
        polling_on = asyncio.ensure_future(self.poll())
        try:
            async with asyncio.timeout(PATIENCE):
                while len(self.taken) < count:
                    self._arrived.clear()
                    await self._arrived.wait()
        finally:
            polling_on.cancel()
            with suppress(asyncio.CancelledError):
                await polling_on


@pytest.fixture
async def case(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[PollingCase]:
    monkeypatch.setattr(polling, "_rest", lambda _failures: 0.0)
    sim = TelegramSim(token=TOKEN)
    async with served(sim) as base, aiohttp.ClientSession() as session:
        yield PollingCase(sim, session, base)


def texts(case: PollingCase) -> list[str]:
    return [update["message"]["text"] for update in case.taken]


async def test_updates_are_taken_once_and_in_order(case: PollingCase) -> None:
    anna = case.sim.person(1001)
    for number in range(5):
        anna.send(f"text {number}")
    await case.poll_until(5)
    anna.send("text 5")
    await case.poll_until(6)  # a new poll asks for the first ones again: nobody acknowledged them
    assert texts(case)[:5] == [f"text {number}" for number in range(5)]
    assert texts(case)[-1] == "text 5"
    assert case.heartbeats.fresh("telegram", 60)


async def test_what_was_accepted_is_acknowledged_by_the_next_poll(case: PollingCase) -> None:
    anna = case.sim.person(1001)
    anna.send("first")
    running = asyncio.ensure_future(case.poll())
    await case.sim.gets_call("getUpdates", count=2)
    anna.send("second")
    await case.sim.gets_call("getUpdates", count=3)
    running.cancel()
    assert texts(case) == ["first", "second"]


async def test_an_update_nobody_understands_is_passed_on_and_passed_by(case: PollingCase) -> None:
    case.sim.push({"message": "not a message", "text": "odd"})
    case.sim.person(1001).send("after it")
    await case.poll_until(2)
    assert case.taken[1]["message"]["text"] == "after it"


@pytest.mark.parametrize("fault", ["500", "502_html", "drop_before", "drop_after", "403", "400"])
async def test_trouble_is_tried_again(case: PollingCase, fault: str) -> None:
    case.sim.fail("getUpdates", fault, times=3)
    case.sim.person(1001).send("hello")
    await case.poll_until(1)
    assert texts(case) == ["hello"]


async def test_a_poll_that_hangs_is_given_up(case: PollingCase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "WAIT", 0)
    monkeypatch.setattr(polling, "SILENCE", 0.05)
    case.sim.fail("getUpdates", "hang", times=2)
    case.sim.person(1001).send("hello")
    await case.poll_until(1)


async def test_what_is_not_stored_is_not_acknowledged(case: PollingCase) -> None:
    case.sim.person(1001).send("hello")
    case.full = 1
    with pytest.raises(OSError, match="disk full"):
        await case.poll()
    await case.poll_until(1)
    assert texts(case) == ["hello"]


async def test_a_refused_token_ends_it(case: PollingCase) -> None:
    with pytest.raises(TokenRefused):
        await case.poll("7:another-token-altogether")


async def test_another_poller_that_stays_ends_it(case: PollingCase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "CONFLICT_LIMIT", 0.0)
    case.sim.world.updates.set_webhook(Webhook("http://127.0.0.1:1/", None, 40))
    with pytest.raises(AnotherPoller, match="BOT_TOKEN"):
        await case.poll()


async def test_another_replica_that_still_polls_is_borne(
    case: PollingCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut off from the database alone it has not heard yet that its turn is over."""
    monkeypatch.setattr(polling, "CONFLICT_LIMIT", 0.0)
    case.sim.world.updates.set_webhook(Webhook("http://127.0.0.1:1/", None, 40))
    case.others_poll = lambda: True
    running = asyncio.ensure_future(case.poll_until(1))
    await case.sim.gets_call("getUpdates", count=3)
    case.sim.world.updates.set_webhook(None)
    case.sim.person(1001).send("hello")
    await running


async def test_who_may_have_been_taken_for_dead_does_not_poll(
    case: PollingCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "UNTRUSTED", 0.01)
    asked, trusted = 0, False

    def may_poll() -> bool:
        nonlocal asked
        asked += 1
        return trusted

    case.sim.person(1001).send("hello")
    case.may_poll = may_poll
    running = asyncio.ensure_future(case.poll_until(1))
    async with asyncio.timeout(PATIENCE):
        while asked < 3:  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)
    assert case.sim.called("getUpdates") == []
    trusted = True
    await running


@pytest.mark.parametrize("trusted", [True, False])
async def test_only_who_may_poll_has_met_a_stranger(case: PollingCase, *, trusted: bool) -> None:
    """Else it is the replica that took this one's place that ended its poll."""
    case.sim.fail("getUpdates", "409")
    case.sim.person(1001).send("hello")
    answers = iter([True, trusted])  # before the first poll, and when that was ended
    case.may_poll = lambda: next(answers, True)
    await case.poll_until(1)
    assert case.conflicts == int(trusted)


async def test_another_poller_that_goes_away_is_borne(case: PollingCase) -> None:
    case.sim.world.updates.set_webhook(Webhook("http://127.0.0.1:1/", None, 40))
    running = asyncio.ensure_future(case.poll_until(1))
    await case.sim.gets_call("getUpdates", count=3)
    case.sim.world.updates.set_webhook(None)
    case.sim.person(1001).send("hello")
    await running


def test_two_pollers_that_end_each_others_polls_are_a_conflict_that_lasts() -> None:
    conflict = Conflict()
    lasted = [conflict.met(1000.0 + 40 * number) for number in range(4)]  # with answers in between
    assert lasted == [0, 40, 80, 120]
    assert conflict.met(1120 + CALM + 1) == 0  # another one, the next time a release is rolled out


@pytest.mark.parametrize("update_id", [None, -1, 2**63, "1", 1.5])
async def test_an_odd_id_neither_stops_the_poller_nor_makes_it_forget(
    case: PollingCase, update_id: object
) -> None:
    case.sim.push({"update_id": update_id})
    case.sim.person(1001).send("after it")
    running = asyncio.ensure_future(case.poll())
    [_, second, *_] = await case.sim.gets_call("getUpdates", count=2)
    running.cancel()
    assert second.params["offset"] == case.taken[1]["update_id"] + 1


@shows("T8")
async def test_ids_that_begin_anew_are_followed_down(case: PollingCase) -> None:
    anna = case.sim.person(1001)
    anna.send("before a quiet week")
    running = asyncio.ensure_future(case.poll())
    await case.sim.gets_call("getUpdates", count=2)
    case.sim.begin_ids_anew()
    for number in range(250):  # more than two answers hold
        anna.send(f"text {number}")
    await case.sim.world.notifier.until(lambda: len(case.taken) > 250 or None)
    await case.sim.world.notifier.until(lambda: not case.sim.world.updates.pending() or None)
    running.cancel()
    assert texts(case) == ["before a quiet week", *(f"text {number}" for number in range(250))]


async def test_a_poll_after_an_empty_answer_confirms_nothing_that_comes_then(
    case: PollingCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "WAIT", 0)
    case.sim.person(1001).send("hello")
    running = asyncio.ensure_future(case.poll())
    polls = await case.sim.gets_call("getUpdates", count=4)
    running.cancel()
    assert [poll.params["offset"] for poll in polls[:4]] == [0, 730_000_002, 0, 0]


async def test_the_token_is_in_no_log(case: PollingCase) -> None:
    with capture_logs() as lines:
        for fault in ("500", "502_html", "drop_before"):
            case.sim.fail("getUpdates", fault)
        case.sim.person(1001).send("hello")
        await case.poll_until(1)
    assert len(lines) == 3
    assert TOKEN not in str(lines)


def test_the_rest_grows_and_has_an_end() -> None:
    rests = [polling._rest(failures) for failures in range(1, 40)]
    assert rests == sorted(rests)
    assert rests[0] >= 0.5
    assert rests[-1] == polling.LONGEST_REST

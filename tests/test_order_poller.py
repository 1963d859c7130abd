"""The order poller: due orders first, one key's back-off delays no other key, and no error ends the loop."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Self

import pytest

from bot.actions import account, tracking
from bot.db import orders
from bot.domain.customers import Customer
from bot.domain.orders import Order, Phase
from bot.domain.pushes import PushKind
from bot.domain.schedule import LOST_EVERY, LOST_FOR, next_check
from bot.loops import order_poller as module
from bot.loops.key_backoff import REFUSED_BACKOFF
from bot.loops.order_poller import MISSING_LIMIT, OrderPoller
from bot.loops.order_schedule import TrackedOrder
from bot.supervision import Heartbeats
from sandbox.market.simulator import ANNA, BEN
from sandbox.notifier import PATIENCE
from tests.backend import Backend
from tests.scripted_market import nothing
from tests.test_tracking import bought, rented, told


@dataclass
class PollerCase:
    """An order poller, and two customers of it."""

    backend: Backend
    poller: OrderPoller
    anna: Customer
    ben: Customer

    @classmethod
    async def at(cls, backend: Backend) -> Self:
        anna, ben = await backend.customer(), await backend.customer(BEN, 1002)
        return cls(backend, OrderPoller(backend.deps, Heartbeats()), anna, ben)

    async def hers(self, service: int = 2) -> TrackedOrder:
        return TrackedOrder(await bought(self.backend, self.anna, service))

    async def his(self) -> TrackedOrder:
        number = await self.backend.deps.market.add(BEN, service=2, quantity=1, link=None, sending=nothing)
        return TrackedOrder(await self.backend.order(self.ben, number, quantity=1))

    async def delivered(self, number: int) -> None:
        """Wait until the bot knows that Anna's order was delivered."""
        news = self.backend.deps.wakeups.outbox
        async with asyncio.timeout(PATIENCE):
            while number not in await self._delivered():
                await news.wait()
                news.clear()

    async def _delivered(self) -> set[int]:
        orders = await self.backend.orders(self.anna)
        return {order.number for order in orders if order.phase is Phase.DELIVERED}

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        loop = asyncio.ensure_future(self.poller.run())
        try:
            yield
        finally:
            await self.backend.deps.db.cancel_tasks([loop])  # never in the middle of a statement


@pytest.fixture
async def case(backend: Backend) -> PollerCase:
    return await PollerCase.at(backend)


@pytest.fixture
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits that last seconds last milliseconds."""

    def soon(order: Order, now: datetime, failures: int = 0) -> timedelta | None:
        return next_check(order, now, failures) and timedelta(milliseconds=5)

    monkeypatch.setattr(module, "next_check", soon)
    for name in ("SPREAD", "THOROUGH_EVERY"):
        monkeypatch.setattr(module, name, 0.005)


async def test_what_is_due_first_is_looked_at_first(case: PollerCase) -> None:
    orders = [await case.hers() for _ in range(4)]
    for tracked, ago in zip(orders, (1, 3, 2, 4), strict=True):
        case.poller.schedule.put(tracked, -ago)
    assert [await case.poller._next() for _ in orders] == [orders[3], orders[1], orders[2], orders[0]]


async def test_an_order_has_one_place_in_the_schedule(case: PollerCase) -> None:
    first, second = await case.hers(), await case.hers()
    for _ in range(3):
        case.poller.schedule.put(first, -2)
    case.poller.schedule.put(first, -1)
    case.poller.schedule.put(second, 0)
    assert [await case.poller._next() for _ in range(2)] == [first, second]
    assert len(case.poller) == 2
    assert case.poller.schedule.wait() is None


async def test_a_rate_limit_backs_off_that_key_alone(case: PollerCase) -> None:
    first, second, other = await case.hers(), await case.hers(), await case.his()
    case.backend.market.fail("status", "rate_limit", seconds=60, key=ANNA)
    assert await case.poller._ask(first) == 60
    asked = case.backend.market.counts["status"]
    assert 59 < (await case.poller._ask(second) or 0) <= 60
    assert case.backend.market.counts["status"] == asked
    assert (await case.poller._ask(other) or 0) < 10
    assert case.backend.market.counts["status"] == asked + 1


async def test_a_revoked_key_means_one_notice_and_a_rest(case: PollerCase) -> None:
    orders = [await case.hers() for _ in range(3)]
    case.backend.panel.revoke(ANNA)
    waits = [await case.poller._ask(tracked) for tracked in orders]
    assert waits[0] == REFUSED_BACKOFF
    assert all((wait or 0) > REFUSED_BACKOFF - 1 for wait in waits)
    assert len(await told(case.backend, PushKind.KEY_STOPPED)) == 1
    assert [key.works for key in await account.keys(case.backend.deps, case.anna)] == [False]


async def test_one_refusal_alone_is_no_revoked_key(case: PollerCase) -> None:
    tracked = await case.hers()
    case.backend.market.fail("status", "bad_key")
    assert (await case.poller._ask(tracked) or 0) < 10
    assert await told(case.backend, PushKind.KEY_STOPPED) == []


async def test_failures_are_waited_out_longer_and_longer(case: PollerCase) -> None:
    tracked = await case.hers()
    case.backend.market.fail("status", "html_502", times=4)
    waits = [await case.poller._ask(tracked) or 0 for _ in range(5)]
    assert waits[:4] == sorted(waits[:4])
    assert waits[3] > waits[4]
    assert tracked.failures == 0


async def test_an_order_nobody_knows_is_told_once_after_a_while(case: PollerCase) -> None:
    tracked = TrackedOrder(await case.backend.order(case.anna, 999))
    assert await case.poller._ask(tracked) is not None
    assert await told(case.backend, PushKind.LOST) == []
    assert tracked.missing_since is not None
    tracked.missing_since -= MISSING_LIMIT
    assert (await case.poller._ask(tracked) or 0) >= LOST_EVERY.total_seconds()
    assert (await case.poller._ask(tracked) or 0) >= LOST_EVERY.total_seconds()
    assert len(await told(case.backend, PushKind.LOST)) == 1
    case.backend.clock.pass_by(LOST_FOR.total_seconds() + 1)
    assert await case.poller._ask(tracked) is None
    assert len(await told(case.backend, PushKind.LOST)) == 1
    assert await orders.tracked(case.backend.deps.db, rentals=False) == []


async def test_an_order_whose_key_was_removed_is_let_go_and_a_replaced_one_followed(case: PollerCase) -> None:
    tracked = await case.hers()
    assert case.anna.active_key is not None
    case.backend.market.join(
        "Anna's other", case.backend.market.keys[ANNA].balance, key="anna-made-a-new-key"
    )
    replaced, _ = await account.replace_key(
        case.backend.deps, case.anna, case.anna.active_key, "anna-made-a-new-key"
    )
    assert await case.poller._ask(tracked) == 0
    assert tracked.order.key_id == replaced.active_key
    assert replaced.active_key is not None
    await account.remove_key(case.backend.deps, replaced, replaced.active_key)
    assert await case.poller._ask(tracked) is None


async def test_a_rentals_time_runs_out_although_nobody_answers(case: PollerCase) -> None:
    tracked = TrackedOrder(await rented(case.backend, case.anna, "Telegram"))
    case.backend.market.fail("*", "html_502", times=0)
    case.backend.clock.pass_by(81 * 60)
    await case.poller._ask(tracked)
    assert tracked.order.phase is Phase.PROBLEM
    assert len(await told(case.backend, PushKind.EXPIRED)) == 1


async def test_what_is_over_is_tracked_no_more(case: PollerCase) -> None:
    tracked = await case.hers()
    case.backend.clock.pass_by(60)
    assert await case.poller._ask(tracked) is None
    assert tracked.order.phase is Phase.DELIVERED


@pytest.mark.usefixtures("short_waits")
async def test_the_loop_survives_what_a_look_raises(
    case: PollerCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracked = await case.hers(3)
    real, failures = tracking.poll, [RuntimeError("a fault of our own"), OSError("disk full")]

    async def look(*given: object, **named: object) -> Order:
        if failures:
            raise failures.pop()
        return await real(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(tracking, "poll", look)
    async with case.running():
        case.backend.panel.complete(tracked.order.number)
        await case.delivered(tracked.order.number)
    assert failures == []
    assert case.poller.heartbeats.fresh("poller", 60)


@pytest.mark.usefixtures("short_waits")
async def test_a_new_order_is_tracked_from_the_moment_it_is_known(case: PollerCase) -> None:
    async with case.running():
        await asyncio.sleep(0)
        tracked = await case.hers(3)
        case.backend.deps.wakeups.orders.put_nowait(tracked.order.id)
        case.backend.panel.complete(tracked.order.number)
        await case.delivered(tracked.order.number)


@pytest.mark.usefixtures("short_waits")
async def test_a_slow_key_takes_no_place_of_others(case: PollerCase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PER_KEY", 2)
    monkeypatch.setattr(module, "AT_ONCE", 3)
    case.backend.panel.set_balance(BEN, Decimal(100))
    for _ in range(5):
        await case.his()
    case.backend.market.fail("status", "hang_before", times=0, seconds=60, key=BEN)
    tracked = await case.hers(3)
    async with case.running():
        case.backend.panel.complete(tracked.order.number)
        await case.delivered(tracked.order.number)

"""Refused keys that work again and lost orders that are known again: any successful call resumes polling."""

import asyncio
from collections.abc import Awaitable, Callable
from unittest.mock import patch

import pytest

from bot.actions import account, adoption, orders, purchase, tracking
from bot.db import orders as stored
from bot.domain.orders import Order, Phase
from bot.domain.pushes import PushKind
from bot.domain.schedule import LOST_EVERY
from bot.loops import order_poller as module
from bot.loops.catalog_keys import CatalogKeys
from bot.loops.key_backoff import LIVE_BACKOFF, REFUSED_BACKOFF
from bot.loops.order_poller import OrderPoller
from bot.loops.order_schedule import TrackedOrder
from bot.market import wire
from bot.market.errors import BadKey, NotFound
from bot.market.key_status import KeyStatus
from bot.supervision import Heartbeats
from sandbox.market.phones import SILENT
from sandbox.market.simulator import ANNA, BEN
from sandbox.notifier import PATIENCE
from tests.backend import Backend
from tests.test_order_poller import PollerCase
from tests.test_tracking import rented, told


@pytest.fixture
async def case(backend: Backend) -> PollerCase:
    backend.market.sales.pace = 10_000  # what is sold is delivered when the panel says so
    return await PollerCase.at(backend)


async def works(case: PollerCase) -> bool:
    [key] = await account.keys(case.backend.deps, case.anna)
    return key.works


async def refused(case: PollerCase, tracked: TrackedOrder) -> None:
    """The marketplace refuses Anna's key, the bot has found out, and it is taken again."""
    case.backend.panel.revoke(ANNA)
    case.poller.schedule.put(tracked, await case.poller._ask(tracked) or 0)
    assert not await works(case)
    case.backend.panel.restore(ANNA)


async def restored(case: PollerCase) -> None:
    """Let the poller take the keys that work again from the queue."""
    waking = asyncio.ensure_future(case.poller._wake_restored_keys())
    async with asyncio.timeout(PATIENCE):
        while case.poller._backoff.is_refused(case.anna.active_key or 0):
            await case.backend.deps.market.balance(BEN)  # something to wait for
    await case.backend.deps.db.cancel_tasks([waking])
    assert await works(case)


async def buys(case: PollerCase) -> None:
    deps = case.backend.deps
    await case.backend.draft(case.anna)
    draft, _ = await purchase.claim(deps, case.anna, "nonce", 7)
    await purchase.carry_through(deps, case.anna, draft)


SUCCESSFUL_CALLS: dict[str, Callable[[PollerCase, Order], Awaitable[object]]] = {
    "balance": lambda case, _: account.balance(case.backend.deps, case.anna),
    "a purchase": lambda case, _: buys(case),
    "Refresh": lambda case, order: orders.refresh(case.backend.deps, case.anna, order.id),
    "Replace": lambda case, _: account.replace_key(
        case.backend.deps, case.anna, case.anna.active_key or 0, ANNA
    ),
    "the catalogue": lambda case, _: case.backend.deps.market.categories(ANNA),
    "another customer's question": lambda case, _: account.connect(case.backend.deps, case.ben, ANNA),
}


@pytest.mark.parametrize("call", SUCCESSFUL_CALLS)
async def test_any_successful_call_with_a_key_wakes_its_orders_at_once(case: PollerCase, call: str) -> None:
    tracked = await case.hers(3)
    await refused(case, tracked)
    assert tracked.due - asyncio.get_running_loop().time() > REFUSED_BACKOFF - 60
    await SUCCESSFUL_CALLS[call](case, tracked.order)
    await restored(case)
    assert tracked.due <= asyncio.get_running_loop().time()
    assert (await case.poller._ask(tracked) or 0) <= 60


async def test_a_rented_number_tries_its_refused_key_within_seconds_one_for_all(case: PollerCase) -> None:
    numbers = [TrackedOrder(await rented(case.backend, case.anna, "Telegram")) for _ in range(3)]
    other = await case.hers(3)
    case.backend.panel.revoke(ANNA)
    assert await case.poller._ask(numbers[0]) == LIVE_BACKOFF
    asked = case.backend.market.counts["sms_code"]
    case.poller._backoff.refuse(case.anna.active_key or 0, asyncio.get_running_loop().time() - LIVE_BACKOFF)
    await asyncio.gather(*map(case.poller._ask, [*numbers, other]))
    assert case.backend.market.counts["sms_code"] == asked + 1
    assert (await case.poller._ask(other) or 0) > LIVE_BACKOFF
    assert len(await told(case.backend, PushKind.KEY_STOPPED)) == 1


async def test_a_busy_key_is_not_woken(case: PollerCase) -> None:
    tracked = await case.hers(3)
    case.backend.market.fail("status", "rate_limit", seconds=60)
    case.poller.schedule.put(tracked, await case.poller._ask(tracked) or 0)
    await account.balance(case.backend.deps, case.anna)
    assert case.poller._backoff.wait(tracked.order, asyncio.get_running_loop().time()) > 50


async def test_a_busy_answer_that_names_no_time_is_rested_from_too(case: PollerCase) -> None:
    tracked = await case.hers(3)
    case.backend.market.fail("status", "error:Too many requests", times=0)
    with patch.object(wire, "DEFAULT_DELAY", 0.0):
        assert await case.poller._ask(tracked) == module.SHORTEST_BACKOFF


async def test_a_working_key_is_queued_once_and_again_after_a_refusal() -> None:
    status = KeyStatus()
    for _ in range(3):
        status.accepted("key")
    assert await status.next_working() == "key"
    status.refused("key")
    status.accepted("key")
    assert await status.next_working() == "key"


async def test_a_key_that_does_not_read_the_catalogue_is_tried_again_when_it_works(case: PollerCase) -> None:
    keys = CatalogKeys(case.backend.deps)
    for _ in range(2):
        assert await keys.next()
        keys.back_off(BadKey("Invalid API key"))
    assert await keys.next() is None
    waiting = asyncio.ensure_future(keys.wait())
    await asyncio.sleep(0)
    case.backend.deps.wakeups.keys.set()
    await waiting
    assert await keys.next()


async def lost(case: PollerCase, monkeypatch: pytest.MonkeyPatch) -> TrackedOrder:
    """An order that the marketplace says it cannot find, and whose owner was told."""
    monkeypatch.setattr(module, "MISSING_LIMIT", -1.0)
    tracked = await case.hers(3)
    case.backend.market.fail("status", "error:Order not found")
    assert (await case.poller._ask(tracked) or 0) >= LOST_EVERY.total_seconds()
    assert len(await told(case.backend, PushKind.LOST)) == 1
    return tracked


async def test_an_order_that_was_lost_is_taken_up_when_it_answers(
    case: PollerCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracked = await lost(case, monkeypatch)
    assert (await case.poller._ask(tracked) or 0) <= 60
    assert tracked.order.lost_at is None
    case.backend.clock.pass_by(3600)
    case.backend.market.fail("status", "error:Order not found")
    await case.poller._ask(tracked)
    assert len(await told(case.backend, PushKind.LOST)) == 2  # another time is news again


async def test_an_order_that_was_lost_is_remembered_over_a_restart(
    case: PollerCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracked = await lost(case, monkeypatch)
    again = OrderPoller(case.backend.deps, Heartbeats())
    await again.loader.run(again)
    [remembered] = again.schedule.of_key(tracked.order.key_id)
    assert remembered.order.lost_at == tracked.order.lost_at
    case.backend.market.fail("status", "error:Order not found")
    assert (await again._ask(remembered) or 0) >= LOST_EVERY.total_seconds()
    assert len(await told(case.backend, PushKind.LOST)) == 1
    case.backend.panel.complete(tracked.order.number)
    await again._ask(remembered)
    assert remembered.order.phase is Phase.DELIVERED


@pytest.mark.parametrize("days", [0, 2])
async def test_refresh_revives_an_order_that_was_lost(
    case: PollerCase, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    tracked = await lost(case, monkeypatch)
    if days:
        case.backend.clock.pass_by(days * 86_400)
        case.backend.market.fail("status", "error:Order not found", times=2)
        assert await case.poller._ask(tracked) is None
        with pytest.raises(NotFound):
            await orders.refresh(case.backend.deps, case.anna, tracked.order.id)
        assert await remembered(case) == []
    known = await orders.refresh(case.backend.deps, case.anna, tracked.order.id)
    assert known.lost_at is None
    assert case.backend.deps.wakeups.orders.get_nowait() == tracked.order.id
    assert [order.id for order in await remembered(case)] == [tracked.order.id]


async def test_a_lost_order_can_be_tracked_again(case: PollerCase, monkeypatch: pytest.MonkeyPatch) -> None:
    tracked = await lost(case, monkeypatch)
    order = await adoption.adopt(case.backend.deps, case.anna, tracked.order.number)
    assert order.lost_at is None


async def remembered(case: PollerCase) -> list[Order]:
    return await stored.tracked(case.backend.deps.db, rentals=False)


@pytest.mark.parametrize(
    "fault", ["maintenance", "error:Internal server error", "error:Paused", "gateway_403"]
)
async def test_no_other_words_lose_an_order_however_long_they_last(
    case: PollerCase, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(module, "MISSING_LIMIT", -1.0)
    tracked = await case.hers(3)
    case.backend.market.fail("status", fault, times=0)
    for _ in range(12):
        assert await case.poller._ask(tracked) is not None
        case.backend.clock.pass_by(60)
    case.backend.market.faults.clear()
    case.backend.panel.complete(tracked.order.number)
    await case.poller._ask(tracked)
    assert tracked.order.phase is Phase.DELIVERED
    assert await told(case.backend, PushKind.LOST) == []


async def test_a_rental_outlives_maintenance(case: PollerCase) -> None:
    tracked = TrackedOrder(await rented(case.backend, case.anna, SILENT))
    case.backend.market.fail("*", "maintenance", times=0)
    for _ in range(3):
        assert (await case.poller._ask(tracked) or 0) <= 15
    case.backend.market.faults.clear()
    case.backend.panel.give_code(tracked.order.number, "778899")
    tracked.order = await tracking.poll(case.backend.deps, tracked.order)
    assert tracked.order.phase is Phase.DELIVERED

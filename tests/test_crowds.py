"""Many orders due at once: each is scheduled once, and other tasks run in between."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from types import ModuleType

import pytest

from bot.actions import settle, tracking
from bot.db import inbox, orders
from bot.db import watchlist as stored_watches
from bot.domain.orders import Kind, Order
from bot.loops import order_loader, watchlist_poller
from bot.loops import order_poller as module
from bot.loops.catalog_keys import CatalogKeys
from bot.loops.order_poller import SLICE, OrderPoller
from bot.loops.order_schedule import OrderSchedule, TrackedOrder
from bot.loops.settler import Settler
from bot.loops.watchlist_poller import WatchlistPoller
from bot.telegram import update_queue
from bot.telegram.update_queue import UpdateQueue
from sandbox.notifier import PATIENCE
from tests.backend import Backend
from tests.test_order_poller import PollerCase
from tests.test_watchlist import watch as watch_item
from tests.updates import FakeHandler, message

MANY = 1_000


@pytest.fixture
async def case(backend: Backend) -> PollerCase:
    return await PollerCase.at(backend)


@pytest.fixture
def parked(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Looks end when this is set, and the next one is far away."""
    done = asyncio.Event()

    async def look(_deps: object, order: Order, **_: object) -> Order:
        await done.wait()
        return order

    async def later(*_: object) -> float:
        return 3600.0

    monkeypatch.setattr(tracking, "poll", look)
    monkeypatch.setattr(OrderPoller, "_next_wait", later)
    return done


async def crowd(backend: Backend, count: int, **values: object) -> list[Order]:
    """Orders of Anna's in the database."""
    anna = await backend.customer()
    return [await backend.order(anna, number, **values) for number in range(1, count + 1)]


async def test_what_waits_behind_a_slow_key_is_scheduled_no_more(
    case: PollerCase,
    parked: asyncio.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scheduled: Counter[int] = Counter()
    real, changed = OrderSchedule.put, asyncio.Event()

    def put(schedule: OrderSchedule, tracked: TrackedOrder, wait: float, **of: float) -> None:
        scheduled[tracked.order.id] += 1
        changed.set()
        real(schedule, tracked, wait, **of)

    async def reached(total: int) -> None:
        while scheduled.total() < total:
            changed.clear()
            await changed.wait()

    monkeypatch.setattr(OrderSchedule, "put", put)
    monkeypatch.setattr(module, "SPREAD", 0.0)
    stored = await crowd(case.backend, 200)
    async with case.running(), asyncio.timeout(PATIENCE):
        await reached(len(stored))
        for _ in range(100):
            await asyncio.sleep(0)
        assert max(scheduled.values()) == 1
        parked.set()
        await reached(2 * len(stored))
    assert set(scheduled.values()) == {2}  # its first look, and the one after it


async def test_the_event_loop_has_its_turn_between_slices_of_what_is_due(
    case: PollerCase,
) -> None:
    order = await case.hers()
    for number in range(MANY):
        case.poller.schedule.put(TrackedOrder(copy_of(order.order, number)), -1)
    turns = await turns_during(taken(case.poller))
    assert turns >= MANY // SLICE - 1


async def test_what_is_void_in_the_schedule_is_skipped_in_slices_too(
    case: PollerCase,
) -> None:
    order = await case.hers()
    for _ in range(MANY):
        case.poller.schedule.put(order, -1)
    turns = await turns_during(taken(case.poller, 1))
    assert turns >= MANY // SLICE - 1


async def test_a_key_that_works_again_wakes_its_orders_in_slices(
    case: PollerCase,
) -> None:
    order = (await case.hers()).order
    for number in range(MANY):
        case.poller.schedule.put(TrackedOrder(copy_of(order, number)), 300)
    turns = await turns_during(case.poller._wake(order.key_id))
    assert turns >= MANY // SLICE - 1
    now = asyncio.get_running_loop().time()
    assert all(tracked.due < now for tracked in case.poller.schedule.of_key(order.key_id))


async def test_a_start_reads_its_orders_in_slices_and_rentals_first(
    case: PollerCase,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(order_loader, "SLICE", 10)
    read: list[list[Order]] = []
    real = orders.tracked

    async def tracked(*given: object, **named: object) -> list[Order]:
        found = await real(*given, **named)  # type: ignore[arg-type]
        read.append(found)
        return found

    monkeypatch.setattr(orders, "tracked", tracked)
    stored = await crowd(case.backend, 35)
    anna = await case.backend.customer()
    number = await case.backend.order(anna, 1, kind=Kind.RENTAL)
    await case.poller.loader.run(case.poller)
    assert [len(some) for some in read] == [1, 0, 10, 10, 10, 5, 0]
    assert [order.id for some in read for order in some] == [number.id, *(order.id for order in stored)]
    assert len(case.poller) == 36


async def test_a_rental_waits_for_no_other_order_and_a_key_for_no_other_key(
    case: PollerCase,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[tuple[int, str]] = []
    done, seen = asyncio.Event(), asyncio.Event()

    async def look(_deps: object, order: Order, **_: object) -> Order:
        looked.append((order.customer, order.kind))
        if {(1001, "rental"), (1002, "product")} <= set(looked):
            seen.set()
        await done.wait()
        return order

    monkeypatch.setattr(tracking, "poll", look)
    monkeypatch.setattr(module, "SPREAD", 0.0)
    await crowd(case.backend, 100)
    await case.backend.order(case.ben, 500)
    await case.backend.order(case.anna, 501, kind=Kind.RENTAL)
    async with case.running():
        async with asyncio.timeout(PATIENCE):
            await seen.wait()
    assert looked.count((1001, "product")) == module.PER_KEY


def copy_of(order: Order, number: int) -> Order:
    return replace(order, id=order.id + number)


async def taken(poller: OrderPoller, count: int = MANY) -> None:
    for _ in range(count):
        await poller._next()


async def turns_during(work: object) -> int:
    """How often the event loop came round while ``work`` was done."""
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.ensure_future(count())
    await asyncio.sleep(0)
    turns = 0
    await work  # type: ignore[misc]
    counting.cancel()
    with suppress(asyncio.CancelledError):
        await counting
    return turns


async def test_other_loops_take_up_what_is_stored_in_slices_too(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module_, read, name in (
        (update_queue, inbox, "unhandled"),
        (watchlist_poller, stored_watches, "reachable"),
    ):
        monkeypatch.setattr(module_, "SLICE", 10)
        monkeypatch.setattr(read, name, noted(read, name))
    anna = await backend.customer()
    for number in range(25):
        await watch_item(backend, anna, f"{100 + number}")
    before = UpdateQueue(backend.deps, FakeHandler())
    await before.drain(0)
    await before.accept([message(number, 2_000 + number) for number in range(25)])
    handled = FakeHandler()
    later = UpdateQueue(backend.deps, handled)
    await later.resume()
    await handled.until(lambda: len(handled.done) == 25)
    await later.drain(5)
    watches = WatchlistPoller(backend.deps, CatalogKeys(backend.deps))
    await watches._load()
    assert len(watches._scheduled) == 25
    assert SIZES == {"unhandled": [10, 10, 5], "reachable": [10, 10, 5, 0]}


SIZES: dict[str, list[int]] = {}


def noted(room: ModuleType, name: str) -> Callable[..., Awaitable[list[object]]]:
    real, SIZES[name] = getattr(room, name), []

    async def read(*given: object, **named: object) -> list[object]:
        found: list[object] = await real(*given, **named)
        SIZES[name].append(len(found))
        return found

    return read


async def test_many_doubts_at_a_start_let_others_in(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = asyncio.Event()
    begun: list[str] = []

    async def look(_deps: object, nonce: str, _age: object) -> None:
        begun.append(nonce)
        if len(begun) == MANY:
            left.set()

    monkeypatch.setattr(settle, "check", look)
    for number in range(MANY):
        backend.deps.wakeups.doubts.put_nowait(f"{number}")

    async def all_begun() -> None:
        settling = asyncio.ensure_future(Settler(backend.deps).run())
        await left.wait()
        await backend.deps.db.cancel_tasks([settling])

    assert await turns_during(all_begun()) >= MANY // 2

"""A key that was refused and works again, an order that was lost and is known again: any sign wakes them."""

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
from bot.loops.order_poller import OrderPoller, TrackedOrder
from bot.market import wire
from bot.market.errors import BadKey, NotFound
from bot.market.key_status import KeyStatus
from bot.supervision import Heartbeats
from sandbox.market.phones import SILENT
from sandbox.market.simulator import ANNA, BEN
from sandbox.notifier import PATIENCE
from tests.backend import Backend
from tests.test_order_poller import Post
from tests.test_tracking import rented, told


@pytest.fixture
async def post(backend: Backend) -> Post:
    backend.market.sales.pace = 10_000  # what is sold is delivered when the panel says so
    return await Post.at(backend)


async def works(post: Post) -> bool:
    [key] = await account.keys(post.backend.deps, post.anna)
    return key.works


async def refused(post: Post, tracked: TrackedOrder) -> None:
    """The marketplace refuses Anna's key, the bot has found out, and it is taken again."""
    post.backend.panel.revoke(ANNA)
    post.poller._schedule(tracked, await post.poller._ask(tracked) or 0)
    assert not await works(post)
    post.backend.panel.restore(ANNA)


async def heard(post: Post) -> None:
    """Let the poller hear what there is to hear."""
    hearing = asyncio.ensure_future(post.poller._wake_restored_keys())
    async with asyncio.timeout(PATIENCE):
        while post.poller._backoff.is_refused(post.anna.active_key or 0):
            await post.backend.deps.market.balance(BEN)  # something to wait for
    await post.backend.deps.db.cancel_tasks([hearing])
    assert await works(post)


async def buys(post: Post) -> None:
    deps = post.backend.deps
    await post.backend.draft(post.anna)
    draft, _ = await purchase.claim(deps, post.anna, "nonce", 7)
    await purchase.carry_through(deps, post.anna, draft)


SIGNS: dict[str, Callable[[Post, Order], Awaitable[object]]] = {
    "balance": lambda post, _: account.balance(post.backend.deps, post.anna),
    "a purchase": lambda post, _: buys(post),
    "Refresh": lambda post, order: orders.refresh(post.backend.deps, post.anna, order.id),
    "Replace": lambda post, _: account.replace_key(
        post.backend.deps, post.anna, post.anna.active_key or 0, ANNA
    ),
    "the catalogue": lambda post, _: post.backend.deps.market.categories(ANNA),
    "another customer's question": lambda post, _: account.connect(post.backend.deps, post.ben, ANNA),
}


@pytest.mark.parametrize("sign", SIGNS)
async def test_any_sign_that_a_key_works_wakes_its_orders_at_once(post: Post, sign: str) -> None:
    tracked = await post.hers(3)
    await refused(post, tracked)
    assert tracked.due - asyncio.get_running_loop().time() > REFUSED_BACKOFF - 60
    await SIGNS[sign](post, tracked.order)
    await heard(post)
    assert tracked.due <= asyncio.get_running_loop().time()
    assert (await post.poller._ask(tracked) or 0) <= 60


async def test_a_rented_number_tries_its_refused_key_within_seconds_one_for_all(post: Post) -> None:
    numbers = [TrackedOrder(await rented(post.backend, post.anna, "Telegram")) for _ in range(3)]
    other = await post.hers(3)
    post.backend.panel.revoke(ANNA)
    assert await post.poller._ask(numbers[0]) == LIVE_BACKOFF
    asked = post.backend.market.counts["sms_code"]
    post.poller._backoff.refuse(post.anna.active_key or 0, asyncio.get_running_loop().time() - LIVE_BACKOFF)
    await asyncio.gather(*map(post.poller._ask, [*numbers, other]))
    assert post.backend.market.counts["sms_code"] == asked + 1
    assert (await post.poller._ask(other) or 0) > LIVE_BACKOFF
    assert len(await told(post.backend, PushKind.KEY_STOPPED)) == 1


async def test_a_busy_key_is_not_woken(post: Post) -> None:
    tracked = await post.hers(3)
    post.backend.market.fail("status", "rate_limit", seconds=60)
    post.poller._schedule(tracked, await post.poller._ask(tracked) or 0)
    await account.balance(post.backend.deps, post.anna)
    assert post.poller._backoff.wait(tracked.order, asyncio.get_running_loop().time()) > 50


async def test_a_busy_answer_that_names_no_time_is_rested_from_too(post: Post) -> None:
    tracked = await post.hers(3)
    post.backend.market.fail("status", "error:Too many requests", times=0)
    with patch.object(wire, "GUESSED_DELAY", 0.0):
        assert await post.poller._ask(tracked) == module.SHORTEST_BACKOFF


async def test_a_sign_is_told_once_and_again_after_a_refusal() -> None:
    signs = KeyStatus()
    for _ in range(3):
        signs.taken("key")
    assert await signs.next() == "key"
    signs.refused("key")
    signs.taken("key")
    assert await signs.next() == "key"


async def test_a_key_that_does_not_read_the_catalogue_is_tried_again_when_it_works(post: Post) -> None:
    keys = CatalogKeys(post.backend.deps)
    for _ in range(2):
        assert await keys.next()
        keys.back_off(BadKey("Invalid API key"))
    assert await keys.next() is None
    waiting = asyncio.ensure_future(keys.wait())
    await asyncio.sleep(0)
    post.backend.deps.wakeups.keys.set()
    await waiting
    assert await keys.next()


async def lost(post: Post, monkeypatch: pytest.MonkeyPatch) -> TrackedOrder:
    """An order that the marketplace says it cannot find, and whose owner was told."""
    monkeypatch.setattr(module, "MISSING_LIMIT", -1.0)
    tracked = await post.hers(3)
    post.backend.market.fail("status", "error:Order not found")
    assert (await post.poller._ask(tracked) or 0) >= LOST_EVERY.total_seconds()
    assert len(await told(post.backend, PushKind.LOST)) == 1
    return tracked


async def test_an_order_that_was_lost_is_taken_up_when_it_answers(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracked = await lost(post, monkeypatch)
    assert (await post.poller._ask(tracked) or 0) <= 60
    assert tracked.order.lost_at is None
    post.backend.clock.pass_by(3600)
    post.backend.market.fail("status", "error:Order not found")
    await post.poller._ask(tracked)
    assert len(await told(post.backend, PushKind.LOST)) == 2  # another time is news again


async def test_an_order_that_was_lost_is_remembered_over_a_restart(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracked = await lost(post, monkeypatch)
    again = OrderPoller(post.backend.deps, Heartbeats())
    await again._load()
    [remembered] = again._tracked.values()
    assert remembered.order.lost_at == tracked.order.lost_at
    post.backend.market.fail("status", "error:Order not found")
    assert (await again._ask(remembered) or 0) >= LOST_EVERY.total_seconds()
    assert len(await told(post.backend, PushKind.LOST)) == 1
    post.backend.panel.complete(tracked.order.number)
    await again._ask(remembered)
    assert remembered.order.phase is Phase.DELIVERED


@pytest.mark.parametrize("days", [0, 2])
async def test_refresh_revives_an_order_that_was_lost(
    post: Post, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    tracked = await lost(post, monkeypatch)
    if days:
        post.backend.clock.pass_by(days * 86_400)
        post.backend.market.fail("status", "error:Order not found", times=2)
        assert await post.poller._ask(tracked) is None
        with pytest.raises(NotFound):
            await orders.refresh(post.backend.deps, post.anna, tracked.order.id)
        assert await remembered(post) == []
    known = await orders.refresh(post.backend.deps, post.anna, tracked.order.id)
    assert known.lost_at is None
    assert post.backend.deps.wakeups.orders.get_nowait() == tracked.order.id
    assert [order.id for order in await remembered(post)] == [tracked.order.id]


async def test_a_lost_order_can_be_tracked_again(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    tracked = await lost(post, monkeypatch)
    order = await adoption.adopt(post.backend.deps, post.anna, tracked.order.number)
    assert order.lost_at is None


async def remembered(post: Post) -> list[Order]:
    async with post.backend.deps.db.read() as connection:
        return await stored.tracked(connection, rentals=False)


@pytest.mark.parametrize(
    "fault", ["maintenance", "error:Internal server error", "error:Paused", "gateway_403"]
)
async def test_no_other_words_lose_an_order_however_long_they_last(
    post: Post, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(module, "MISSING_LIMIT", -1.0)
    tracked = await post.hers(3)
    post.backend.market.fail("status", fault, times=0)
    for _ in range(12):
        assert await post.poller._ask(tracked) is not None
        post.backend.clock.pass_by(60)
    post.backend.market.faults.clear()
    post.backend.panel.complete(tracked.order.number)
    await post.poller._ask(tracked)
    assert tracked.order.phase is Phase.DELIVERED
    assert await told(post.backend, PushKind.LOST) == []


async def test_a_rental_outlives_maintenance(post: Post) -> None:
    tracked = TrackedOrder(await rented(post.backend, post.anna, SILENT))
    post.backend.market.fail("*", "maintenance", times=0)
    for _ in range(3):
        assert (await post.poller._ask(tracked) or 0) <= 15
    post.backend.market.faults.clear()
    post.backend.panel.give_code(tracked.order.number, "778899")
    tracked.order = await tracking.look(post.backend.deps, tracked.order)
    assert tracked.order.phase is Phase.DELIVERED

"""Number plans: the steps of an attempt, which leave nothing to chance."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sqlalchemy import func, select

from bot.actions import account, plan_setup, plans, rent
from bot.db import plans as stored
from bot.db.plan_tables import plan_attempts
from bot.db.tables import drafts as draft_rows
from bot.domain.customers import Customer
from bot.domain.drafts import DraftState
from bot.domain.orders import Kind, Order
from bot.domain.plans import (
    Plan,
    PlanReason,
    PlanState,
)
from bot.domain.shards import ALL_SHARDS
from bot.loops.plans import PlanRunner
from sandbox.market.phones import SILENT, Project
from sandbox.market.simulator import ANNA
from tests.backend import Backend, a_draft
from tests.fenced import loses_touch_after_the_mark, one_of_several


async def running(backend: Backend) -> tuple[Customer, Plan]:
    """A plan that was just begun, for a service of two offers."""
    found = [
        Project(name * 24, SILENT, "us", Decimal(price)) for name, price in (("a", "0.10"), ("b", "0.20"))
    ]
    backend.market.projects = {one.id: one for one in found}
    anna = await backend.customer()
    service = (await rent.suggested_services(backend.deps, anna))[1][0].key
    screen = await plan_setup.propose(backend.deps, anna, service, "")
    assert await plans.begin(backend.deps, screen.plan, 7)
    return anna, await plan_setup.find(backend.deps, anna, screen.plan.id)


async def now(backend: Backend, anna: Customer, plan: Plan) -> Plan:
    return await plan_setup.find(backend.deps, anna, plan.id)


async def numbers(backend: Backend, anna: Customer) -> list[Order]:
    return [order for order in await backend.orders(anna) if order.kind is Kind.RENTAL]


async def test_an_attempt_is_an_ordinary_purchase_that_stands_in_the_database_first(backend: Backend) -> None:
    anna, plan = await running(backend)
    until = await plans.advance(backend.deps, plan.id)
    assert until is not None
    [attempt] = await plans.attempts(backend.deps, plan)
    assert attempt.draft.state is DraftState.PLACED
    assert [order.draft for order in await numbers(backend, anna)] == [attempt.draft.nonce]
    assert await plans.advance(backend.deps, plan.id) == until  # woken once more: nothing is bought
    assert backend.market.counts["add_sms"] == 1


async def test_a_confirmation_begins_once_and_an_old_one_is_asked_anew(backend: Backend) -> None:
    anna, plan = await running(backend)
    assert not await plans.begin(backend.deps, plan, 7)
    other = (await plan_setup.propose(backend.deps, anna, plan.service, "")).plan
    backend.clock.now += timedelta(hours=1)
    assert not await plans.begin(backend.deps, other, 7)
    shown = (await plan_setup.screen(backend.deps, anna, other)).plan
    assert await plans.begin(backend.deps, shown, 7)


async def test_stop_keeps_a_purchase_from_leaving_that_was_claimed_already(backend: Backend) -> None:
    anna, plan = await running(backend)
    async with backend.deps.key_locks.of(plan.key_id):  # another purchase of this key is under way
        going_on = asyncio.ensure_future(plans.advance(backend.deps, plan.id))
        while not await _is_claimed(backend):  # noqa: ASYNC110 - no event tells of it
            await asyncio.sleep(0)
        await plans.stop(backend.deps, await now(backend, anna, plan))
    await going_on
    assert backend.market.counts["add_sms"] == 0
    assert (await now(backend, anna, plan)).reason is PlanReason.STOPPED


async def _is_claimed(backend: Backend) -> bool:
    async with backend.deps.db.read() as connection:
        states = set(await connection.scalars(select(draft_rows.c.state)))
    return DraftState.PREPARED in states


async def test_a_restart_pauses_and_withdraws_what_was_not_sent(backend: Backend) -> None:
    anna, plan = await running(backend)
    draft = replace(a_draft(backend.clock, anna, "left"), kind=Kind.RENTAL)
    async with backend.deps.db.write() as connection:
        await stored.add_attempt(connection, plan, draft)
    await backend.begin_anew()
    paused = await now(backend, anna, plan)
    assert (paused.state, paused.reason) == (PlanState.PAUSED, PlanReason.RESTART)
    assert (await backend.found("left")).state is DraftState.CANCELLED
    assert await plans.advance(backend.deps, plan.id) is None
    assert backend.market.counts["add_sms"] == 0
    assert not await plans.go_on(backend.deps, paused, paused.news - 1, 7)  # a tap from before the restart
    assert await plans.go_on(backend.deps, paused, paused.news, 7)
    assert not await plans.go_on(backend.deps, paused, paused.news, 7)  # the second of two taps
    await plans.advance(backend.deps, plan.id)
    assert backend.market.counts["add_sms"] == 1


async def test_a_plan_is_left_to_whoever_serves_its_customer(backend: Backend) -> None:
    anna, plan = await running(backend)
    backend.deps.membership.hold((), ())
    runner = PlanRunner(backend.deps)
    await runner._wake_running()
    assert runner._due == {}
    assert await plans.advance(backend.deps, plan.id) is None
    assert backend.market.counts["add_sms"] == 0
    assert (await now(backend, anna, plan)).state is PlanState.RUNNING
    backend.deps.membership.hold(ALL_SHARDS, ())
    await runner._wake_running()
    assert [*runner._due] == [plan.id]


async def test_an_attempt_that_was_never_claimed_is_withdrawn_by_the_next_one(backend: Backend) -> None:
    """Whoever stored it may be about to claim it: another replica, or one that was stopped."""
    anna, plan = await running(backend)
    draft = replace(a_draft(backend.clock, anna, "left"), kind=Kind.RENTAL)
    async with backend.deps.db.write() as connection:
        await stored.add_attempt(connection, plan, draft)
    await plans.advance(backend.deps, plan.id)
    assert (await backend.found("left")).state is DraftState.CANCELLED
    assert backend.market.counts["add_sms"] == 1


async def test_a_plan_that_lost_touch_after_the_mark_rents_nothing(backend: Backend) -> None:
    _, plan = await running(backend)
    await one_of_several(backend)
    loses_touch_after_the_mark(backend)
    runner = PlanRunner(backend.deps)
    runner._wake(plan.id, 0.0)
    runner._start_due()
    await asyncio.gather(*backend.deps.background._tasks)
    assert backend.market.counts["add_sms"] == 0


async def test_nothing_goes_on_while_an_attempt_is_in_doubt(backend: Backend) -> None:
    anna, plan = await running(backend)
    backend.market.fail("add_sms", "drop_after")
    await plans.advance(backend.deps, plan.id)
    paused = await now(backend, anna, plan)
    assert paused.reason is PlanReason.UNSURE
    assert not await plans.go_on(backend.deps, paused, paused.news, 7)
    assert backend.market.counts["add_sms"] == 1


async def test_nothing_is_begun_while_the_process_ends(backend: Backend) -> None:
    _, plan = await running(backend)
    await backend.deps.background.drain(0, backend.deps.db)
    assert await plans.advance(backend.deps, plan.id) is None
    assert backend.market.counts["add_sms"] == 0


async def test_a_removed_key_pauses_it(backend: Backend) -> None:
    anna, plan = await running(backend)
    assert anna.active_key is not None
    await account.remove_key(backend.deps, anna, anna.active_key)
    await plans.advance(backend.deps, plan.id)
    assert (await now(backend, anna, plan)).reason is PlanReason.KEY


async def test_two_offers_and_no_third(backend: Backend) -> None:
    anna, plan = await running(backend)
    for _ in range(2):
        await plans.advance(backend.deps, plan.id)
        backend.clock.now += timedelta(hours=1)
    assert await plans.advance(backend.deps, plan.id) is None
    assert (await now(backend, anna, plan)).reason is PlanReason.OFFERS
    assert [entry.key for entry in backend.market.ledger] == [ANNA, ANNA]


async def test_forgetting_a_customer_leaves_nothing_of_their_plans(backend: Backend) -> None:
    anna, plan = await running(backend)
    await plans.advance(backend.deps, plan.id)
    await account.forget(backend.deps, anna)
    async with backend.deps.db.read() as connection:
        assert await stored.find(connection, plan.id) is None
        assert await connection.scalar(select(func.count()).select_from(plan_attempts)) == 0
    assert await plans.advance(backend.deps, plan.id) is None

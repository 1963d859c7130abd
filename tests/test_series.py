"""Series of orders: their times, their money, and each question asked once, however the process ends."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.actions import account, purchase, series
from bot.actions.errors import Gone, TooManySeries
from bot.db import series as stored
from bot.db.series_tables import series_drafts
from bot.domain.customers import Customer, Preferences
from bot.domain.drafts import DraftState, Verdict
from bot.domain.orders import Kind
from bot.domain.pushes import PushKind
from bot.domain.series import (
    MOST_SERIES,
    Asked,
    NoQuestion,
    Series,
    SeriesProgress,
    SeriesState,
    is_past,
    next_time,
    stays_within,
)
from tests.backend import Backend, a_draft, an_order
from tests.marketplace import Clock

CLOCK = Clock()
ANNA_SEEN = Customer(1001, Preferences("en"), 1)
HOUR = timedelta(hours=1)
SERIES = Series(
    1,
    1001,
    1,
    Kind.PRODUCT,
    "2",
    "Gmail",
    2,
    Decimal("1.70"),
    CLOCK(),
    state=SeriesState.RUNNING,
    next_at=CLOCK(),
)


@given(st.integers(0, 10_000), st.sampled_from((1, 6, 24)))
def test_the_next_time_keeps_the_rhythm_and_lies_ahead(minutes: int, hours: int) -> None:
    known = replace(SERIES, hours=hours)
    now = CLOCK() + timedelta(minutes=minutes)
    following = next_time(known, now)
    assert following is not None
    assert now < following <= now + hours * HOUR
    assert (following - CLOCK()) % (hours * HOUR) == timedelta()


def test_after_the_last_time_there_is_none() -> None:
    assert next_time(replace(SERIES, asked=5), CLOCK()) is None


def test_a_time_is_past_once_its_question_could_not_be_confirmed_any_more() -> None:
    assert not is_past(SERIES, CLOCK() + HOUR)
    assert is_past(SERIES, CLOCK() + HOUR + timedelta(seconds=1))


def test_what_was_confirmed_counts_with_its_charge_and_a_doubt_with_its_estimate() -> None:
    draft = replace(a_draft(CLOCK, ANNA_SEEN), state=DraftState.PLACED)
    order = replace(an_order(CLOCK, ANNA_SEEN, 7), charge=Decimal(1))
    doubt = replace(draft, state=DraftState.UNSURE)
    asked = (
        Asked(draft, (order,)),
        Asked(doubt),
        Asked(replace(doubt, verdict=Verdict.NOT_CHARGED)),
        Asked(a_draft(CLOCK, ANNA_SEEN)),
    )
    progress = SeriesProgress(replace(SERIES, total=Decimal("4.40")), asked)
    assert (progress.bought, progress.spent) == (2, Decimal("2.70"))
    assert stays_within(progress, Decimal("1.70"))
    assert not stays_within(progress, Decimal("1.71"))


async def running(backend: Backend) -> tuple[Customer, Series]:
    """A series of item 2 that was just begun."""
    anna = await backend.customer()
    order = await backend.order(anna, 23501)
    return anna, await series.begin(backend.deps, await series.propose(backend.deps, anna, order.id))


async def now(backend: Backend, known: Series) -> Series:
    async with backend.deps.db.read() as connection:
        found = await stored.find(connection, known.id)
    assert found is not None
    return found


async def questions(backend: Backend) -> int:
    async with backend.deps.db.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(series_drafts)) or 0)


async def test_each_question_is_asked_once_and_nothing_is_bought(backend: Backend) -> None:
    _, known = await running(backend)
    await series.ask_due(backend.deps)
    assert await questions(backend) == 0
    backend.clock.now += 6 * HOUR
    await asyncio.gather(*(series.ask_due(backend.deps) for _ in range(3)))
    await series.ask_due(backend.deps)
    assert await questions(backend) == 1
    [push] = await backend.waiting()
    assert (push.kind, push.about, push.ordinal) == (PushKind.SERIES, f"series:{known.id}", 1)
    assert backend.market.counts["add"] == 0


async def test_a_marketplace_that_is_away_is_asked_again_within_the_hour(backend: Backend) -> None:
    _, known = await running(backend)
    backend.clock.now += 6 * HOUR
    backend.market.fail("inventory", "500_before")
    await series.ask_due(backend.deps)
    assert (await questions(backend), (await now(backend, known)).asked) == (0, 0)
    backend.clock.now += HOUR / 2
    await series.ask_due(backend.deps)
    assert await questions(backend) == 1


async def test_a_time_long_past_is_left_out_and_does_not_count(backend: Backend) -> None:
    _, known = await running(backend)
    backend.clock.now += 20 * HOUR
    await series.ask_due(backend.deps)
    after = await now(backend, known)
    assert (await questions(backend), after.asked) == (0, 0)
    assert after.next_at == known.created_at + 24 * HOUR


async def test_a_question_that_is_asked_once_more_is_still_of_its_series(backend: Backend) -> None:
    anna, known = await running(backend)
    backend.clock.now += 6 * HOUR
    await series.ask_due(backend.deps)
    async with backend.deps.db.read() as connection:
        question = await stored.question(connection, known, 1)
    assert question is not None
    backend.clock.now += 2 * HOUR
    claimed, _ = await purchase.claim(backend.deps, anna, question.nonce, 7)
    offer = await purchase.carry_through(backend.deps, anna, claimed)
    assert offer is not None
    claimed, _ = await purchase.claim(backend.deps, anna, offer.draft.nonce, 7)
    assert await purchase.carry_through(backend.deps, anna, claimed) is None
    [progress] = await series.running(backend.deps, anna)
    assert progress.bought == 1


@pytest.mark.parametrize(
    ("fault", "said"),
    [("error:Service not found", NoQuestion.OTHER), ("error:Invalid API key", NoQuestion.KEY)],
)
async def test_what_cannot_be_ordered_is_said_and_counts_as_a_time(
    backend: Backend, fault: str, said: NoQuestion
) -> None:
    _, known = await running(backend)
    backend.clock.now += 6 * HOUR
    backend.market.fail("inventory", fault)
    await series.ask_due(backend.deps)
    after = await now(backend, known)
    assert (after.said, after.asked, after.state) == (said, 1, SeriesState.RUNNING)
    assert await questions(backend) == 0


async def test_the_last_time_ends_it(backend: Backend) -> None:
    anna, known = await running(backend)
    for _ in range(known.times):
        backend.clock.now += 6 * HOUR
        await series.ask_due(backend.deps)
    after = await now(backend, known)
    assert (after.state, after.asked, after.next_at) == (SeriesState.ENDED, 5, None)
    assert await series.running(backend.deps, anna) == []


async def test_there_is_a_most_of_series_and_none_of_rentals(backend: Backend) -> None:
    anna, known = await running(backend)
    order = (await backend.orders(anna))[0]
    for _ in range(MOST_SERIES - 1):
        await series.begin(backend.deps, await series.propose(backend.deps, anna, order.id))
    with pytest.raises(TooManySeries):
        await series.begin(backend.deps, await series.propose(backend.deps, anna, order.id))
    await series.stop(backend.deps, known)
    assert len(await series.running(backend.deps, anna)) == MOST_SERIES - 1
    rental = await backend.order(anna, 23502, kind=Kind.RENTAL)
    with pytest.raises(Gone):
        await series.propose(backend.deps, anna, rental.id)


async def test_forgetting_a_customer_leaves_nothing_of_their_series(backend: Backend) -> None:
    anna, known = await running(backend)
    backend.clock.now += 6 * HOUR
    await series.ask_due(backend.deps)
    await account.forget(backend.deps, anna)
    assert await questions(backend) == 0
    async with backend.deps.db.read() as connection:
        assert await stored.find(connection, known.id) is None

"""Spending limits: the ceiling of prices, and what counts against the budgets of a day and of a month."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.actions import account, buy, limits, rent
from bot.db import costs, customers
from bot.domain.customers import Customer
from bot.domain.drafts import DraftState, Verdict
from bot.domain.orders import Kind, Phase
from bot.domain.prices import ExceededLimit, Limit
from bot.views import buy as seen
from tests.backend import Backend

CENT = Decimal("0.01")


async def limited(backend: Backend, **amounts: Decimal) -> Customer:
    anna = await backend.customer()
    preferences = anna.preferences
    for name, amount in amounts.items():
        preferences = preferences.with_limit(Limit(name), amount)
    return await account.save_preferences(backend.deps, anna, preferences)


async def this_month(backend: Backend, customer: Customer) -> Decimal | None:
    return await limits.spent(backend.deps, customer, Limit.MONTH, "USD")


async def test_the_ceiling_is_compared_with_the_price_of_one(backend: Backend) -> None:
    anna = await limited(backend, unit=Decimal("0.84"))
    offer = await buy.prepare(backend.deps, anna, 2, 2, None)
    assert offer.above == (ExceededLimit(Limit.UNIT, Decimal("0.84"), Decimal("0.85")),)
    assert "above your price ceiling: $0.85 each, where you allow $0.84" in plain(offer)
    anna = await limited(backend, unit=Decimal("0.85"))
    assert (await buy.prepare(backend.deps, anna, 2, 2, None)).above == ()


async def test_where_a_price_is_for_a_thousand_the_ceiling_is_too(backend: Backend) -> None:
    anna = await limited(backend, unit=Decimal("0.50"))
    backend.panel.set_price(1, Decimal("0.90"))
    async with backend.deps.db.write() as connection:
        await customers.set_price_basis(connection, anna.id, Kind.SMM, 1000)
    anna = await account.register(backend.deps, anna.id, None)
    offer = await buy.prepare(backend.deps, anna, 1, 100, "https://instagram.com/anna")
    assert "above your price ceiling: $0.90 per 1,000, where you allow $0.50" in plain(offer)


async def test_a_rented_number_has_a_ceiling(backend: Backend) -> None:
    anna = await limited(backend, unit=CENT)
    [project, *_] = (
        await backend.deps.market.sms_projects(await account.active_key(backend.deps, anna))
    ).rows
    offer = await rent.prepare(backend.deps, anna, project.project_id, 2)
    assert offer.above == (ExceededLimit(Limit.UNIT, CENT, project.price),)


def plain(offer: Any) -> str:
    text = seen.confirmation("en", offer).text
    return text.replace("<b>", "").replace("</b>", "")


async def test_a_month_begins_at_midnight_of_utc(backend: Backend) -> None:
    anna = await backend.customer()
    backend.clock.now = datetime(2026, 4, 30, 23, 59, tzinfo=UTC)
    await backend.order(anna, 1, estimate=Decimal(5), estimated_in="USD")
    assert await this_month(backend, anna) == 5
    backend.clock.now += timedelta(minutes=1)
    assert await this_month(backend, anna) == 0
    await backend.order(anna, 2, estimate=Decimal(7), estimated_in="USD")
    backend.clock.now += timedelta(days=30)
    await backend.order(anna, 3, estimate=Decimal(11), estimated_in="USD")
    assert await this_month(backend, anna) == 7 + 11
    assert await limits.spent(backend.deps, anna, Limit.DAY, "USD") == 11


async def test_charges_count_where_they_are_known_and_doubts_as_made(backend: Backend) -> None:
    anna = await backend.customer()
    dollars = {"estimated_in": "USD", "currency": "USD"}
    await backend.order(anna, 1, estimate=Decimal(5), charge=Decimal(4), **dollars)
    await backend.order(anna, 2, estimate=Decimal(5), charge=Decimal(0), **dollars)  # not told yet
    await backend.order(anna, 3, estimate=Decimal(5), charge=Decimal(0), phase=Phase.PROBLEM, **dollars)
    await backend.order(anna, 4, item="", charge=Decimal(90), currency="USD")  # placed elsewhere
    doubt = {"sent_at": backend.clock(), "currency": "USD", "state": DraftState.UNSURE}
    await backend.draft(anna, "charged", **doubt, verdict=Verdict.CHARGED)
    await backend.draft(anna, "spared", **doubt, verdict=Verdict.NOT_CHARGED)
    assert await this_month(backend, anna) == 4 + 5 + 0 + Decimal("1.70")
    await backend.order(anna, 5, draft="open")  # what it will cost is not known
    assert await this_month(backend, anna) is None


@pytest.mark.parametrize("orders", [0, 1, 2, 3, 4, 5])
async def test_many_orders_are_summed_up_page_by_page(
    backend: Backend, monkeypatch: pytest.MonkeyPatch, orders: int
) -> None:
    monkeypatch.setattr(costs, "_PAGE", 2)
    anna = await backend.customer()
    ben = await backend.customer(person=1002)
    for number in range(1, orders + 1):
        await backend.order(anna, number, estimate=CENT * (1 + number // 3), estimated_in="USD")
        await backend.order(ben, 100 + number, estimate=Decimal(9), estimated_in="USD")
    assert await this_month(backend, anna) == sum(CENT * (1 + number // 3) for number in range(1, orders + 1))


async def test_a_budget_of_a_month_is_asked_about_twice(backend: Backend) -> None:
    anna = await limited(backend, month=Decimal(2))
    await backend.order(anna, 1, estimate=Decimal(1), estimated_in="USD")
    backend.clock.now += timedelta(days=1)
    offer = await buy.prepare(backend.deps, anna, 2, 2, None)
    assert offer.above == (ExceededLimit(Limit.MONTH, Decimal(2), Decimal("2.70")),)
    assert "above your budget: $2.70 spent this month with this order" in plain(offer)

"""The figures of ``/stats``, and of what worked for all, as the database counts them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from bot.actions import account, rent, statistics, success
from bot.actions.success import KEPT
from bot.db import statistics as counted
from bot.domain.customers import Customer
from bot.domain.drafts import DraftState
from bot.domain.order_changes import changes, expired
from bot.domain.orders import Kind, Order, Phase, StatusReport
from bot.domain.statistics import Bought, Category, Ledger, Period
from bot.domain.success import SuccessRate
from bot.views import chart
from bot.views.statistics import panels
from sandbox.market.simulator import ANNA
from tests.backend import Backend
from tests.test_order_changes import NOW, an_order

pytestmark = pytest.mark.both

TODAY = date(2026, 3, 1)
SERVICE, COUNTRY = "WhatsApp", "US"
GMAIL = "Email Accounts"


class Numbers:
    """Gives each order another number."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.last = 0

    async def order(self, customer: Customer, **values: Any) -> Order:
        self.last += 1
        return await self.backend.order(customer, self.last, **values)

    async def rental(self, customer: Customer, wait: float | None, **values: Any) -> Order:
        """A rental that got a code after so many seconds; ``None``: it expired without one."""
        placed = values.pop("placed_at", self.backend.clock.now - timedelta(hours=1))
        ended = {
            "phase": Phase.PROBLEM if wait is None else Phase.DELIVERED,
            "delivered": 0 if wait is None else 1,
            "finished_at": placed + timedelta(seconds=1200 if wait is None else wait),
        }
        known = {"kind": Kind.RENTAL, "item": "p1", "title": SERVICE, "country": COUNTRY, "placed_at": placed}
        return await self.order(customer, **{**known, **ended, **values})

    async def people(self, count: int, rentals: int) -> list[Customer]:
        """Customers of whom each rented so many numbers, all of which got a code within 10, 20, … seconds."""
        found = []
        for person in range(count):
            customer = await account.register(self.backend.deps, 5000 + person, "en")
            customer = replace(customer, active_key=1)
            for place in range(rentals):
                await self.rental(customer, 10 * (place + 1))
            found.append(customer)
        return found


@pytest.fixture
def numbers(backend: Backend) -> Numbers:
    return Numbers(backend)


async def test_the_database_knows_a_charge_as_an_order_does(backend: Backend, numbers: Numbers) -> None:
    anna = await backend.customer()
    amounts = [None, Decimal(0), Decimal("0.00"), Decimal("1.5")]
    names = ("charge", "estimate", "phase", "most_charged")
    known = [dict(zip(names, case, strict=True)) for case in product(amounts, amounts, Phase, amounts)]
    stored = [await numbers.order(anna, item=str(place), **values) for place, values in enumerate(known)]
    async with backend.deps.db.read(streamed=True) as connection:
        found = {one.item: one async for one in counted.bought(connection, anna.id, None)}
    for order in stored:
        assert found[order.item].charged == order.charged, order


async def test_spending_by_day_category_and_currency(backend: Backend, numbers: Numbers) -> None:
    while await backend.deps.catalog.reader.read_next_page(ANNA) is not None:
        pass
    anna = await backend.customer()
    ago = [backend.clock.now - timedelta(days=days) for days in range(40)]
    for placed, charge, currency in (
        (ago[0], "1.10", "USD"), (ago[0], "1.10", "USD"), (ago[29], "0.30", "USD"), (ago[30], "9", "USD"),
        (ago[1], "5", "EUR"),
    ):  # fmt: skip
        await numbers.order(anna, placed_at=placed, charge=Decimal(charge), currency=currency)
    await numbers.rental(anna, 10, charge=Decimal("0.25"), currency="USD")
    await numbers.order(anna, placed_at=ago[2])
    await numbers.order(anna, placed_at=ago[2], item="", charge=Decimal(7), currency="USD")  # taken up
    await backend.draft(anna, state=DraftState.UNSURE, sent_at=ago[3])
    await backend.draft(anna, "old", state=DraftState.UNSURE, sent_at=ago[33])
    found = await statistics.figures(backend.deps, anna, Period.MONTH)
    dollars, euros = found.spendings
    assert (dollars.currency, dollars.orders, dollars.total) == ("USD", 4, Decimal("2.75"))
    assert (euros.currency, euros.orders, euros.total) == ("EUR", 1, Decimal(5))
    assert dict(dollars.shares) == {
        Category(GMAIL): Decimal("2.50"),
        Category(rentals=True): Decimal("0.25"),
    }
    assert found.first == TODAY - timedelta(days=29)
    assert [sum(bar) for bar in dollars.bars] == [Decimal("0.3"), *[0] * 28, Decimal("2.45")]
    assert found.unknown == 2
    every = await statistics.figures(backend.deps, anna, Period.ALL)
    assert every.spendings[0].total == Decimal("11.75")
    assert (every.first, len(every.spendings[0].bars), every.unknown) == (TODAY - timedelta(days=30), 31, 3)
    week = await statistics.figures(backend.deps, anna, Period.WEEK)
    assert week.spendings[0].total == Decimal("2.45")


async def test_others_do_not_count(backend: Backend, numbers: Numbers) -> None:
    anna = await backend.customer()
    [ben] = await numbers.people(1, 3)
    assert (await statistics.figures(backend.deps, anna, Period.ALL)).is_empty
    assert not (await statistics.figures(backend.deps, ben, Period.ALL)).is_empty


async def test_many_categories_and_years_are_shown_together() -> None:
    ledger = Ledger()
    for place in range(9):
        day = TODAY - timedelta(days=100 * place)
        ledger.add(Bought(day, Kind.SMM, "1", None, Decimal(1), 9 - place), Category(f"Category {place}"))
    found = ledger.close(Period.ALL, TODAY)
    assert found.categories == (*(Category(f"Category {place}") for place in range(6)), Category())
    assert found.days_a_bar == 9
    [spending] = found.spendings
    assert spending.total == sum(range(1, 10)) == sum(map(sum, spending.bars))
    assert dict(spending.shares)[Category()] == 1 + 2 + 3
    assert len(spending.bars) <= 90


async def test_success_and_the_median_wait_by_service_and_country(backend: Backend, numbers: Numbers) -> None:
    anna = await backend.customer()
    for wait in (10, 90, 30, None):
        await numbers.rental(anna, wait)
    await numbers.rental(anna, 50, country="DE")
    await numbers.rental(anna, None, title="Telegram")
    await numbers.rental(anna, None, phase=Phase.ACTIVE, finished_at=None)  # under way
    await numbers.rental(anna, 5, placed_at=backend.clock.now - timedelta(days=8))
    found = await statistics.figures(backend.deps, anna, Period.WEEK)
    rates = {(one.service, one.flag, one.country_name): one.rate for one in found.rates}
    assert rates == {
        (SERVICE, "🇺🇸", "United States"): SuccessRate(4, 3, timedelta(seconds=30)),
        (SERVICE, "🇩🇪", "Germany"): SuccessRate(1, 1, timedelta(seconds=50)),
        ("Telegram", "🇺🇸", "United States"): SuccessRate(1, 0, None),
    }
    assert found.rates[0].rate.percent == 75
    every = await statistics.figures(backend.deps, anna, Period.ALL)
    assert every.rates[0].rate == SuccessRate(5, 4, timedelta(seconds=10))


async def test_a_code_that_came_after_the_end_is_waited_for_until_then(
    backend: Backend, numbers: Numbers
) -> None:
    anna = await backend.customer()
    placed = backend.clock.now - timedelta(hours=1)
    late = placed + timedelta(seconds=1500)
    await numbers.rental(anna, 1200, first_code_at=late)
    [one] = (await statistics.figures(backend.deps, anna, Period.WEEK)).rates
    assert one.rate.wait == timedelta(seconds=1500)


def test_the_first_code_is_noted_also_behind_the_end_and_once() -> None:
    over = expired(an_order(Kind.RENTAL), NOW).after
    assert over.first_code_at is None
    late, later = NOW + timedelta(minutes=1), NOW + timedelta(minutes=2)
    first = changes(over, StatusReport("code_received"), ("1234",), late).after
    assert (first.first_code_at, first.finished_at) == (late, NOW)
    assert changes(first, StatusReport("code_received"), ("5678",), later).after.first_code_at == late
    before = replace(first, first_code_at=None)  # of an earlier version, which did not keep it
    assert changes(before, StatusReport("code_received"), ("5678",), later).after.first_code_at is None
    accounts = changes(an_order(), StatusReport("Completed"), ("a:b",), NOW).after
    assert accounts.first_code_at is None


async def pooled(backend: Backend, customer: Customer) -> SuccessRate | None:
    """What the offer of a number says to a customer."""
    project = next(
        one
        for one in backend.market.projects.values()
        if (one.name, one.country) == (SERVICE, COUNTRY.lower())
    )
    return (await rent.priced(backend.deps, customer, project.id)).worked


async def test_what_worked_for_all_is_told_of_enough_people(backend: Backend, numbers: Numbers) -> None:
    anna = await backend.customer()
    for _ in range(30):
        await numbers.rental(anna, 60)  # never one's own alone
    assert await pooled(backend, anna) is None
    await numbers.people(3, 4)
    backend.clock.pass_by(KEPT.total_seconds())
    assert await pooled(backend, anna) is None
    [fifth, *_] = await numbers.people(1, 0)
    await numbers.rental(replace(fifth, id=5999), None)  # of nobody who is known
    backend.clock.pass_by(KEPT.total_seconds())
    assert await pooled(backend, anna) is None
    await account.register(backend.deps, 5999, "en")
    backend.clock.pass_by(KEPT.total_seconds())
    assert await pooled(backend, anna) == SuccessRate(43, 42, timedelta(seconds=60))


async def test_twenty_rentals_of_the_last_fortnight_that_ended(backend: Backend, numbers: Numbers) -> None:
    anna = await backend.customer()
    people = await numbers.people(5, 4)
    assert await pooled(backend, anna) == SuccessRate(20, 20, timedelta(seconds=30))
    for wait, values in (
        (None, {"phase": Phase.ACTIVE, "finished_at": None}),
        (None, {"country": "DE"}),
        (5, {"placed_at": backend.clock.now - timedelta(days=15)}),
    ):
        await numbers.rental(people[0], wait, **values)
    backend.clock.pass_by(KEPT.total_seconds())
    assert await pooled(backend, anna) == SuccessRate(20, 20, timedelta(seconds=30))
    backend.clock.pass_by(timedelta(days=14).total_seconds())
    assert await pooled(backend, anna) is None


async def test_it_is_counted_once_in_ten_minutes(
    backend: Backend, numbers: Numbers, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[Sequence[object]] = []
    real = counted.pooled_success

    async def noted(*args: Any) -> Any:
        counts.append(args)
        return await real(*args)

    monkeypatch.setattr(counted, "pooled_success", noted)
    anna = await backend.customer()
    await numbers.people(5, 4)
    for _ in range(3):
        assert await pooled(backend, anna)
    assert len(counts) == 1
    backend.clock.pass_by(KEPT.total_seconds())
    assert await pooled(backend, anna)
    assert len(counts) == 2
    backend.clock.pass_by(-3600)  # set back
    assert await pooled(backend, anna)
    assert len(counts) == 3


async def test_who_does_not_share_sees_nothing_and_does_not_count(backend: Backend, numbers: Numbers) -> None:
    anna = await backend.customer()
    people = await numbers.people(6, 4)
    assert await pooled(backend, anna) == SuccessRate(24, 24, timedelta(seconds=30))
    alone = replace(anna.preferences, shares_success=False)
    await account.save_preferences(backend.deps, people[0], alone)
    await success.forget_counts(backend.deps)
    assert await pooled(backend, replace(anna, preferences=alone)) is None
    assert await pooled(backend, anna) == SuccessRate(20, 20, timedelta(seconds=30))
    await account.forget(backend.deps, people[1])
    assert await pooled(backend, anna) is None


async def test_offers_stand_by_what_worked_where_that_is_wanted(backend: Backend, numbers: Numbers) -> None:
    anna = await backend.customer()
    key = (await rent.services(backend.deps, anna, SERVICE, 0)).rows[0].key
    by_price = await rent.offers(backend.deps, anna, key, "", 0)
    assert by_price.by_chance is None
    dearest = (await rent.offers(backend.deps, anna, key, "", by_price.pages - 1)).rows[-1]
    for person in await numbers.people(5, 0):
        for wait in (10, None, 20, 30):
            await numbers.rental(person, wait, country=dearest.iso_code)
    await success.forget_counts(backend.deps)
    assert (await rent.offers(backend.deps, anna, key, "", 0)).by_chance is False
    wanted = replace(anna.preferences, offers_by_chance=True)
    anna = await account.save_preferences(backend.deps, anna, wanted)
    sorted_by_chance = await rent.offers(backend.deps, anna, key, "", 0)
    assert sorted_by_chance.by_chance is True
    first, *others = sorted_by_chance.rows
    assert (first.country, first.worked) == (dearest.country, SuccessRate(20, 15, timedelta(seconds=30)))
    assert [one.price for one in others] == sorted(one.price for one in others)
    there = await rent.services_in(backend.deps, anna, dearest.country, SERVICE, 0)
    assert there.rows[0].worked == first.worked


@pytest.mark.parametrize("amounts", [(), ("0.01",), ("48.2", "3"), ("1E-30", "0"), ("9999999999999999", "1")])
def test_a_chart_is_a_picture_whose_bars_stay_below_its_top(amounts: Sequence[str]) -> None:
    ledger = Ledger()
    for place, amount in enumerate(amounts):
        bought = Bought(TODAY - timedelta(days=place), Kind.SMM, "1", "USD", Decimal(amount), 1)
        ledger.add(bought, Category(str(place)))
    [panel] = panels("en", ledger.close(Period.WEEK, TODAY))
    assert all(sum(bar) <= 1 for bar in panel.bars)
    assert not amounts or max(sum(bar) for bar in panel.bars) > 0.5
    assert len(panel.dates) == 4
    assert chart.png([panel]).startswith(b"\x89PNG")

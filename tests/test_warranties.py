"""Stated warranties: until when they hold, and the one reminder of their end."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import account, warranties
from bot.actions.tracking import Answer, learn
from bot.db import customers, delivered, orders, tables
from bot.domain.customers import Customer
from bot.domain.delivered import Stated
from bot.domain.orders import Kind, Order, Phase, StatusReport
from bot.domain.pushes import PushKind
from bot.domain.warranties import Warranty, warranty_of
from bot.loops import render
from tests.backend import Backend
from tests.test_order_changes import NOW, an_order

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DELIVERED: dict[str, Any] = {
    "phase": Phase.DELIVERED,
    "delivered": 3,
    "delivered_at": NOW,
    "finished_at": NOW,
}


def ends(order: Order, stated: timedelta | None = DAY) -> Warranty | None:
    return warranty_of(order, stated)


def test_it_counts_from_the_delivery() -> None:
    assert ends(an_order(**DELIVERED)) == Warranty(NOW, NOW + DAY)
    late = {**DELIVERED, "delivered_at": NOW + HOUR}  # after a "Completed" that told no accounts yet
    assert ends(an_order(**late)) == Warranty(NOW + HOUR, NOW + HOUR + DAY)


def test_where_some_came_later_it_holds_at_least_from_the_first() -> None:
    part: dict[str, Any] = {"delivered": 1, "delivered_at": NOW}
    assert ends(an_order(**part)) == Warranty(NOW, NOW + DAY, at_least=True)
    assert ends(an_order(**{**DELIVERED, "finished_at": NOW + HOUR})) == Warranty(
        NOW, NOW + DAY, at_least=True
    )


def test_orders_of_before_have_the_nearest_time_that_is_known() -> None:
    ended = an_order(**{**DELIVERED, "delivered_at": None, "finished_at": NOW + HOUR})
    assert ends(ended) == Warranty(NOW + HOUR, NOW + HOUR + DAY)
    under_way = an_order(delivered=1)
    assert ends(under_way) == Warranty(NOW, NOW + DAY, at_least=True)


@pytest.mark.parametrize(
    "known",
    [
        {},
        {"phase": Phase.PROBLEM, "finished_at": NOW},
        {**DELIVERED, "kind": Kind.SMM},
        {**DELIVERED, "phase": Phase.PROBLEM, "charge": Decimal(0), "estimate": Decimal(1)},
        {**DELIVERED, "charge": Decimal(0), "most_charged": Decimal(1)},
    ],
)
def test_what_never_came_or_was_paid_back_has_none(known: dict[str, Any]) -> None:
    assert ends(an_order(**known)) is None


def test_none_is_stated_or_one_without_an_end() -> None:
    assert ends(an_order(**DELIVERED), None) is None
    assert ends(an_order(**DELIVERED), timedelta(days=9_999 * 365)) is None


@pytest.mark.parametrize(
    ("hours", "before"),
    [(0.5, None), (1, None), (1.5, 1), (2, 1), (5, 1), (12, 2.4), (24, 4.8), (168, 33.6)],
)
def test_the_reminder_comes_when_a_fifth_is_left_and_an_hour_at_least(
    hours: float, before: float | None
) -> None:
    known = Warranty(NOW, NOW + hours * HOUR)
    assert known.remind_at == (None if before is None else known.ends - before * HOUR)


@given(st.timedeltas(timedelta(0), timedelta(days=3_650)))
def test_no_reminder_is_late_or_early(length: timedelta) -> None:
    known = Warranty(NOW, NOW + length)
    when = known.remind_at
    assert when is None or known.begins < when <= known.ends - HOUR


async def stated(backend: Backend, customer: Customer, warranty: timedelta, number: int = 1) -> Order:
    """An order under way, of which a warranty was stated."""
    order = await backend.order(customer, number, estimate=Decimal("1.70"), estimated_in="USD", quantity=1)
    async with backend.deps.db.write() as connection:
        await delivered.keep_stated(connection, order.id, Stated((), warranty))
    return order


async def comes(backend: Backend, order: Order, charge: str = "1.70") -> Order:
    seen = StatusReport("Completed", Decimal(charge), "USD")
    return await learn(backend.deps, order, Answer(seen, ("a:b",)))


async def reminded(backend: Backend) -> list[int]:
    """The orders that are reminded of, after a look for what is due."""
    await warranties.remind(backend.deps)
    async with backend.deps.db.read() as connection:
        found = await connection.execute(
            tables.outbox.select().where(tables.outbox.c.kind == PushKind.WARRANTY)
        )
        return [int(row.about.partition(":")[2]) for row in found]


async def test_it_is_told_once_when_a_fifth_is_left(backend: Backend) -> None:
    order = await stated(backend, await backend.customer(), DAY)
    order = await comes(backend, order)
    backend.clock.now += 19 * HOUR
    assert await reminded(backend) == []
    backend.clock.now += HOUR
    assert await reminded(backend) == [order.id]
    backend.clock.now += HOUR
    assert await reminded(backend) == [order.id]
    async with backend.deps.db.read() as connection:
        assert await delivered.due_reminders(connection, backend.clock() + 9 * DAY, 9) == []


async def test_after_its_end_nobody_is_reminded(backend: Backend) -> None:
    """The bot was down meanwhile."""
    await comes(backend, await stated(backend, await backend.customer(), DAY))
    backend.clock.now += DAY
    assert await reminded(backend) == []


async def test_what_waited_until_after_the_end_is_not_sent(backend: Backend) -> None:
    anna = await backend.customer()
    order = await comes(backend, await stated(backend, anna, DAY))
    backend.clock.now += 20 * HOUR
    assert await reminded(backend) == [order.id]
    async with backend.deps.db.write() as connection:
        await connection.execute(tables.outbox.delete().where(tables.outbox.c.kind != PushKind.WARRANTY))
    [push] = await backend.waiting()
    async with render.prepare(backend.deps, push) as prepared:
        assert prepared is not None
        assert "warranty ends" in prepared.view.text
    backend.clock.now += DAY
    async with render.prepare(backend.deps, push) as prepared:
        assert prepared is None


async def test_money_that_came_back_ends_it(backend: Backend) -> None:
    order = await comes(backend, await stated(backend, await backend.customer(), DAY))
    await learn(backend.deps, order, Answer(StatusReport("Refunded", Decimal(0), "USD")))
    backend.clock.now += 20 * HOUR
    assert await reminded(backend) == []


async def test_more_are_due_than_one_transaction_takes(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warranties, "_BATCH", 2)
    anna = await backend.customer()
    due = [(await comes(backend, await stated(backend, anna, DAY, number))).id for number in range(1, 6)]
    backend.clock.now += 20 * HOUR
    looks = [await warranties.remind(backend.deps) for _ in range(3)]
    assert looks == [True, True, False]
    assert await reminded(backend) == due


async def test_who_had_all_deleted_is_not_reminded(backend: Backend) -> None:
    anna = await backend.customer()
    await comes(backend, await stated(backend, anna, DAY))
    await account.forget(backend.deps, anna)
    backend.clock.now += 20 * HOUR
    assert await reminded(backend) == []
    async with backend.deps.db.read() as connection:
        assert await customers.find(connection, anna.id) is None


async def test_a_statement_that_is_read_after_the_delivery_counts_from_it(backend: Backend) -> None:
    anna = await backend.customer()
    order = await backend.order(anna, 1, quantity=1)
    order = await comes(backend, order)
    async with backend.deps.db.write() as connection:
        await delivered.keep_stated(connection, order.id, Stated((), DAY))
        found = await orders.find(connection, order.id)
        assert found is not None
        known = await warranties.plan_reminder(connection, found)
    assert known == Warranty(backend.clock(), backend.clock() + DAY)
    assert await warranties.of_order(backend.deps, replace(order)) == known
    backend.clock.now += 20 * HOUR
    assert await reminded(backend) == [order.id]

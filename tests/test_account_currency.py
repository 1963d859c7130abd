"""The currency of an account: learnt from every balance, stored with its key, used on all screens."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from bot.actions import account, buy, purchase, rent, settle
from bot.actions.limits import spent
from bot.db import orders
from bot.domain.customers import Customer, Preferences
from bot.domain.drafts import Draft, DraftState, Verdict
from bot.domain.order_changes import changes
from bot.domain.orders import Kind, Order, Phase, StatusReport
from bot.domain.prices import Limit
from bot.domain.pushes import PushKind
from bot.views.partial_rentals import fewer_numbers as said
from bot.views.partial_rentals import taken
from sandbox.market.simulator import ANNA, BEN
from tests.backend import CHAT, Backend, a_draft, an_order
from tests.marketplace import Clock


async def again(backend: Backend) -> Customer:
    return await account.register(backend.deps, CHAT, "en")


async def test_it_is_learnt_anew_and_not_forgotten(backend: Backend) -> None:
    backend.panel.set_currency(ANNA, "eur")
    anna = await backend.customer()
    assert anna.currency == "EUR"
    for told, kept in (("", "EUR"), ("?", "EUR"), ("£", "GBP")):
        backend.panel.set_currency(ANNA, told)
        assert (await account.balance(backend.deps, anna)).currency == kept
        assert (await again(backend)).currency == kept


async def test_an_account_that_tells_none_has_none(backend: Backend) -> None:
    backend.panel.set_currency(ANNA, "")
    anna = await backend.customer()
    assert anna.currency is None
    offer = await buy.prepare(backend.deps, anna, 2, 1, None)
    assert (offer.balance.currency, offer.draft.currency) == (None, None)


async def test_each_key_has_its_own(backend: Backend) -> None:
    backend.panel.set_currency(ANNA, "EUR")
    anna = await backend.customer()
    both = await backend.customer(BEN)
    assert both.currency == "USD"
    assert anna.active_key is not None
    assert (await account.switch_key(backend.deps, both, anna.active_key)).currency == "EUR"


async def test_a_stranger_sees_prices_in_the_currency_they_were_read_in(backend: Backend) -> None:
    assert await account.currency_for(backend.deps, 5) is None
    backend.panel.set_currency(ANNA, "EUR")
    await backend.customer()
    assert await account.currency_for(backend.deps, 5) == "EUR"
    await backend.customer(BEN, 1002)
    assert await account.currency_for(backend.deps, CHAT) == "EUR"


async def test_a_purchase_keeps_the_currency_it_was_made_in(backend: Backend) -> None:
    backend.panel.set_currency(ANNA, "EUR")
    anna = await backend.customer()
    offer = await buy.prepare(backend.deps, anna, 2, 1, None)
    draft, _ = await purchase.claim(backend.deps, anna, offer.draft.nonce, 7)
    await purchase.carry_through(backend.deps, anna, draft)
    [order] = await backend.orders(anna)
    assert (order.currency, order.estimated_in, order.draft) == ("EUR", "EUR", draft.nonce)
    project = next(iter(backend.market.projects.values()))
    assert (await rent.prepare(backend.deps, anna, project.id, 1)).draft.currency == "EUR"


async def test_an_account_that_changes_its_currency_is_asked_again(backend: Backend) -> None:
    anna = await backend.customer()
    offer = await buy.prepare(backend.deps, anna, 2, 1, None)
    backend.panel.set_currency(ANNA, "EUR")
    draft, _ = await purchase.claim(backend.deps, anna, offer.draft.nonce, 7)
    again = await purchase.carry_through(backend.deps, anna, draft)
    assert again is not None
    assert (again.moved, again.draft.currency) == (("price",), "EUR")
    assert backend.market.counts["add"] == 0


async def test_a_balance_in_another_currency_judges_nothing(backend: Backend) -> None:
    anna = await backend.customer()
    offer = await buy.prepare(backend.deps, anna, 2, 1, None)
    backend.market.fail("add", "drop_after")
    draft, _ = await purchase.claim(backend.deps, anna, offer.draft.nonce, 7)
    await purchase.carry_through(backend.deps, anna, draft)
    backend.panel.set_currency(ANNA, "EUR")
    assert await settle.check(backend.deps, draft.nonce, settle.CHECKS_AFTER[0]) is None
    settled = await backend.found(draft.nonce)
    assert (settled.verdict, settled.balance_after) == (Verdict.UNCLEAR, None)


async def test_a_budget_counts_what_was_paid_in_its_currency(backend: Backend) -> None:
    anna = await backend.customer()
    euros = {"estimate": Decimal(5), "estimated_in": "EUR", "currency": "EUR"}
    await backend.order(anna, 1, **euros, charge=Decimal(7))
    await backend.order(anna, 2, estimate=Decimal(1), estimated_in="USD", currency="USD")
    await backend.order(anna, 3, **{**euros, "charge": Decimal(9), "currency": "USD"})  # told in another one
    await backend.order(anna, 4, estimate=Decimal(3))  # in what, nobody told
    await backend.draft(anna, state=DraftState.UNSURE, sent_at=backend.clock(), currency="EUR")
    assert await spent(backend.deps, anna, Limit.DAY, "EUR") == 7 + 5 + 3 + Decimal("1.70")
    assert await spent(backend.deps, anna, Limit.DAY, "USD") == 1 + 9 + 3


def an_estimate(**values: Any) -> Order:
    return replace(an_order(Clock(), Customer(1001, Preferences("en"), 1), 1), estimate=Decimal(5), **values)


@pytest.mark.parametrize(
    ("estimated_in", "charged_in", "news"),
    [("USD", "USD", True), ("USD", None, True), (None, "USD", True), ("EUR", "USD", False)],
)
def test_figures_in_two_currencies_are_not_compared(
    estimated_in: str | None,
    charged_in: str | None,
    news: bool,  # noqa: FBT001 - a table's column
) -> None:
    order = an_estimate(estimated_in=estimated_in, currency=estimated_in)
    change = changes(order, StatusReport("Completed", Decimal(9), charged_in), (), order.placed_at)
    assert (PushKind.CHARGE in {event.kind for event in change.events}) is news
    assert change.after.currency == (charged_in or estimated_in)


async def fewer_came(backend: Backend, fault: str | None = None) -> tuple[Draft, list[Order]]:
    """Five numbers were asked for, two came."""
    backend.market.quirks.switch(fewer_numbers=True)
    anna = await backend.customer()
    project = next(row for row in backend.market.projects.values() if row.country == "us" and row.silent)
    offer = await rent.prepare(backend.deps, anna, project.id, 5)
    draft, _ = await purchase.claim(backend.deps, anna, offer.draft.nonce, 7)
    if fault:
        backend.market.fail("balance", fault, times=0)
        await purchase._call(backend.deps, draft, ANNA, draft.key_id, offer.balance.amount)
    else:
        await purchase.carry_through(backend.deps, anna, draft)
    async with backend.deps.db.read() as connection:
        return await backend.found(draft.nonce), await orders.of_draft(connection, anna.id, draft.nonce)


async def test_fewer_numbers_are_told_with_the_balance_before_and_after(backend: Backend) -> None:
    draft, came = await fewer_came(backend)
    assert (draft.state, len(came)) == (DraftState.PLACED, 2)
    assert taken(draft, came) == 2 * draft.rate
    text = said("en", draft, came).text
    assert "2 of 5 came" in text
    assert "$100.00" in text
    assert [push.kind for push in await every_push(backend)].count(PushKind.FEWER) == 1


async def every_push(backend: Backend) -> list[Any]:
    async with backend.deps.db.read() as connection:
        found = await connection.exec_driver_sql("SELECT kind FROM outbox")
        return list(found.all())


async def test_without_a_balance_the_price_tells(backend: Backend) -> None:
    draft, came = await fewer_came(backend, "html_502")
    assert (draft.state, draft.balance_after, len(came)) == (DraftState.PLACED, None, 2)
    text = said("en", draft, came).text
    assert "By the price" in text
    assert f"2 × ${draft.rate:.2f}" in text


def rented(*charges: str | None) -> tuple[Order, ...]:
    order = replace(
        an_order(Clock(), Customer(1001, Preferences("en"), 1), 1), kind=Kind.RENTAL, phase=Phase.DELIVERED
    )
    return tuple(replace(order, charge=None if charge is None else Decimal(charge)) for charge in charges)


@pytest.mark.parametrize(
    ("before", "after", "charges", "charge", "too_much"),
    [
        (None, None, (None, None), None, False),
        ("100", "99.60", (None, None), "0.40", False),
        ("100", "99.00", (None, None), "1.00", True),
        ("100", "100", (None, None), None, False),  # charged later, or paid back
        ("100", "120", (None, None), None, False),  # somebody topped it up
        ("100", "99.00", ("0.20", "0.20"), "0.40", False),  # the orders' own charges count
        ("100", "99.60", ("0.20", None), "0.40", False),
    ],
)
def test_what_was_taken_for_fewer(
    before: str | None,
    after: str | None,
    charges: tuple[str | None, ...],
    charge: str | None,
    too_much: bool,  # noqa: FBT001 - a table's column
) -> None:
    draft = replace(
        a_draft(Clock(), Customer(1001, Preferences("en"), 1)),
        kind=Kind.RENTAL,
        quantity=5,
        rate=Decimal("0.20"),
        balance_before=None if before is None else Decimal(before),
        balance_after=None if after is None else Decimal(after),
    )
    came = rented(*charges)
    assert taken(draft, came) == (None if charge is None else Decimal(charge))
    assert ("not the price of what came" in said("en", draft, came).text) is too_much

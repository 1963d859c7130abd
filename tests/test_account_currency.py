"""The currency of an account: learnt from every balance, kept with its key, and what is counted in it."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from bot.actions import account, buy, purchase, rent, settle
from bot.actions.limits import spent_today
from bot.changes import changes
from bot.db import orders
from bot.db.customers import Customer
from bot.model import Draft, DraftState, EventKind, Kind, Order, Phase, Seen, Verdict
from bot.views.fewer import fewer as said
from bot.views.fewer import taken
from sandbox.market.simulator import ANNA, BEN
from tests.ground import CHAT, Ground, a_draft, an_order
from tests.marketplace import Clock


async def again(ground: Ground) -> Customer:
    return await account.welcome(ground.shop, CHAT, "en")


async def test_it_is_learnt_anew_and_not_forgotten(ground: Ground) -> None:
    ground.panel.set_currency(ANNA, "eur")
    anna = await ground.customer()
    assert anna.currency == "EUR"
    for told, kept in (("", "EUR"), ("?", "EUR"), ("£", "GBP")):
        ground.panel.set_currency(ANNA, told)
        assert (await account.balance(ground.shop, anna)).currency == kept
        assert (await again(ground)).currency == kept


async def test_an_account_that_tells_none_has_none(ground: Ground) -> None:
    ground.panel.set_currency(ANNA, "")
    anna = await ground.customer()
    assert anna.currency is None
    offer = await buy.prepare(ground.shop, anna, 2, 1, None)
    assert (offer.balance.currency, offer.draft.currency) == (None, None)


async def test_each_key_has_its_own(ground: Ground) -> None:
    ground.panel.set_currency(ANNA, "EUR")
    anna = await ground.customer()
    both = await ground.customer(BEN)
    assert both.currency == "USD"
    assert anna.active_key is not None
    assert (await account.switch_key(ground.shop, both, anna.active_key)).currency == "EUR"


async def test_a_stranger_sees_prices_in_the_currency_they_were_read_in(ground: Ground) -> None:
    assert await account.currency_for(ground.shop, 5) is None
    ground.panel.set_currency(ANNA, "EUR")
    await ground.customer()
    assert await account.currency_for(ground.shop, 5) == "EUR"
    await ground.customer(BEN, 1002)
    assert await account.currency_for(ground.shop, CHAT) == "EUR"


async def test_a_purchase_keeps_the_currency_it_was_made_in(ground: Ground) -> None:
    ground.panel.set_currency(ANNA, "EUR")
    anna = await ground.customer()
    offer = await buy.prepare(ground.shop, anna, 2, 1, None)
    draft, _ = await purchase.claim(ground.shop, anna, offer.draft.nonce, 7)
    await purchase.carry_through(ground.shop, anna, draft)
    [order] = await ground.orders(anna)
    assert (order.currency, order.estimated_in, order.draft) == ("EUR", "EUR", draft.nonce)
    project = next(iter(ground.market.projects.values()))
    assert (await rent.prepare(ground.shop, anna, project.id, 1)).draft.currency == "EUR"


async def test_an_account_that_changes_its_currency_is_asked_again(ground: Ground) -> None:
    anna = await ground.customer()
    offer = await buy.prepare(ground.shop, anna, 2, 1, None)
    ground.panel.set_currency(ANNA, "EUR")
    draft, _ = await purchase.claim(ground.shop, anna, offer.draft.nonce, 7)
    again = await purchase.carry_through(ground.shop, anna, draft)
    assert again is not None
    assert (again.moved, again.draft.currency) == (("price",), "EUR")
    assert ground.market.counts["add"] == 0


async def test_a_balance_in_another_currency_judges_nothing(ground: Ground) -> None:
    anna = await ground.customer()
    offer = await buy.prepare(ground.shop, anna, 2, 1, None)
    ground.market.fail("add", "drop_after")
    draft, _ = await purchase.claim(ground.shop, anna, offer.draft.nonce, 7)
    await purchase.carry_through(ground.shop, anna, draft)
    ground.panel.set_currency(ANNA, "EUR")
    assert await settle.look(ground.shop, draft.nonce, settle.LOOKS[0]) is None
    settled = await ground.found(draft.nonce)
    assert (settled.verdict, settled.balance_after) == (Verdict.UNCLEAR, None)


async def test_a_budget_counts_what_was_paid_in_its_currency(ground: Ground) -> None:
    anna = await ground.customer()
    euros = {"estimate": Decimal(5), "estimated_in": "EUR", "currency": "EUR"}
    await ground.order(anna, 1, **euros, charge=Decimal(7))
    await ground.order(anna, 2, estimate=Decimal(1), estimated_in="USD", currency="USD")
    await ground.order(anna, 3, **{**euros, "charge": Decimal(9), "currency": "USD"})  # told in another one
    await ground.order(anna, 4, estimate=Decimal(3))  # in what, nobody told
    await ground.draft(anna, state=DraftState.UNSURE, sent_at=ground.clock(), currency="EUR")
    assert await spent_today(ground.shop, anna, "EUR") == 7 + 5 + 3 + Decimal("1.70")
    assert await spent_today(ground.shop, anna, "USD") == 1 + 9 + 3


def an_estimate(**values: Any) -> Order:
    return replace(an_order(Clock(), Customer(1001, "en", 1), 1), estimate=Decimal(5), **values)


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
    change = changes(order, Seen("Completed", Decimal(9), charged_in), (), order.placed_at)
    assert (EventKind.CHARGE in {event.kind for event in change.events}) is news
    assert change.after.currency == (charged_in or estimated_in)


async def fewer_came(ground: Ground, fault: str | None = None) -> tuple[Draft, list[Order]]:
    """Five numbers were asked for, two came."""
    ground.market.quirks.switch(fewer_numbers=True)
    anna = await ground.customer()
    project = next(row for row in ground.market.projects.values() if row.country == "us" and row.silent)
    offer = await rent.prepare(ground.shop, anna, project.id, 5)
    draft, _ = await purchase.claim(ground.shop, anna, offer.draft.nonce, 7)
    if fault:
        ground.market.fail("balance", fault, times=0)
        await purchase._call(ground.shop, draft, ANNA, offer.balance.amount)
    else:
        await purchase.carry_through(ground.shop, anna, draft)
    async with ground.shop.db.read() as connection:
        return await ground.found(draft.nonce), await orders.of_draft(connection, anna.id, draft.nonce)


async def test_fewer_numbers_are_told_with_the_balance_before_and_after(ground: Ground) -> None:
    draft, came = await fewer_came(ground)
    assert (draft.state, len(came)) == (DraftState.PLACED, 2)
    assert taken(draft, came) == 2 * draft.rate
    text = said("en", draft, came).text
    assert "2 of 5 came" in text
    assert "$100.00" in text
    assert [push.kind for push in await every_push(ground)].count(EventKind.FEWER) == 1


async def every_push(ground: Ground) -> list[Any]:
    async with ground.shop.db.read() as connection:
        found = await connection.exec_driver_sql("SELECT kind FROM outbox")
        return list(found.all())


async def test_without_a_balance_the_price_tells(ground: Ground) -> None:
    draft, came = await fewer_came(ground, "html_502")
    assert (draft.state, draft.balance_after, len(came)) == (DraftState.PLACED, None, 2)
    text = said("en", draft, came).text
    assert "By the price" in text
    assert f"2 × ${draft.rate:.2f}" in text


def rented(*charges: str | None) -> tuple[Order, ...]:
    order = replace(an_order(Clock(), Customer(1001, "en", 1), 1), kind=Kind.RENTAL, phase=Phase.DELIVERED)
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
        a_draft(Clock(), Customer(1001, "en", 1)),
        kind=Kind.RENTAL,
        quantity=5,
        rate=Decimal("0.20"),
        balance_before=None if before is None else Decimal(before),
        balance_after=None if after is None else Decimal(after),
    )
    came = rented(*charges)
    assert taken(draft, came) == (None if charge is None else Decimal(charge))
    assert ("not the price of what came" in said("en", draft, came).text) is too_much

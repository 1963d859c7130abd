"""Items with variants: the price shown is the first one's, and the total is known where it delivers all."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from bot.actions import account, buy, purchase, settle, tracking
from bot.actions.buy import at_rate
from bot.actions.errors import BadQuantity, NotEnough
from bot.actions.limits import spent
from bot.domain.customers import Customer
from bot.domain.drafts import Draft, DraftState, Offer, Verdict
from bot.domain.order_changes import changes
from bot.domain.orders import Order, Phase, StatusReport
from bot.domain.prices import ExceededLimit, Limit, exceeded_limits
from bot.domain.pushes import Event, PushKind
from bot.market import answers
from bot.market.models import Variant
from bot.views import buy as seen
from bot.views import orders as orders_seen
from bot.views import pushes
from sandbox.market.simulator import ANNA
from tests.backend import Backend

ITEM = 5  # the first variant has 3 at 6.00, the second 20 at 15.00
FIRST, SECOND = Variant("1 Month", 3), Variant("3 Months", 20)


@pytest.mark.parametrize(
    ("variants", "quantity", "sure"),
    [
        ((), 5, None),
        ((FIRST, SECOND), 3, None),
        ((FIRST, SECOND), 4, 3),
        ((Variant("sold out", 0), SECOND), 1, 0),
        ((Variant("unknown", None), SECOND), 1, 0),
        ((Variant("unknown", None),), 5, None),  # there is no other one
        ((FIRST,), 3, None),
        ((FIRST,), 4, 3),  # others may exist that were not told
    ],
)
def test_how_many_are_surely_of_the_first_variant(
    variants: tuple[Variant, ...], quantity: int, sure: int | None
) -> None:
    assert at_rate(variants, quantity) == sure


def test_a_variant_without_a_name_is_still_the_first() -> None:
    rows = [None, {"unknown": 1}, {"subproductId": "1", "name": " ", "stock": 3}, {"name": "B", "stock": 9}]
    known = answers.inventory({"service": 5, "rate": "6", "stock": 12, "subproducts": rows})
    assert known is not None
    assert known.variants == (Variant("", 3), Variant("B", 9))


def test_an_unknown_total_exceeds_every_limit_that_is_set() -> None:
    both = {Limit.ORDER: Decimal(1000), Limit.DAY: None}
    one = Decimal(1)
    assert exceeded_limits(both, one, None, {}) == (ExceededLimit(Limit.ORDER, Decimal(1000), None),)
    assert exceeded_limits(dict.fromkeys(Limit), None, None, {Limit.DAY: None}) == ()
    day = {Limit.ORDER: Decimal(5), Limit.DAY: Decimal(1000)}
    exceeded = (ExceededLimit(Limit.DAY, Decimal(1000), None),)
    assert exceeded_limits(day, one, one, {Limit.DAY: None}) == exceeded
    assert exceeded_limits(day, one, None, {Limit.DAY: one})[1:] == exceeded
    assert exceeded_limits({Limit.UNIT: one}, None, one, {}) == (ExceededLimit(Limit.UNIT, one, None),)


async def offered(backend: Backend, customer: Customer, quantity: int) -> Offer:
    return await buy.prepare(backend.deps, customer, ITEM, quantity, None)


async def confirmed(backend: Backend, customer: Customer, draft: Draft) -> Offer | None:
    claimed, ours = await purchase.claim(backend.deps, customer, draft.nonce, 7)
    assert ours
    return await purchase.carry_through(backend.deps, customer, claimed)


async def limited(backend: Backend, **limits: Any) -> Customer:
    anna = await backend.customer()
    return await account.save_preferences(backend.deps, anna, replace(anna.preferences, **limits))


async def test_no_total_is_given_and_fewer_are_offered(backend: Backend) -> None:
    offer = await offered(backend, await backend.customer(), 5)
    assert (offer.draft.total, offer.draft.at_rate, offer.instead) == (None, 3, 3)
    shown = seen.confirmation("en", offer)
    assert "total is not certain" in shown.text
    assert "another price" in shown.text
    assert "Estimated total" not in shown.text
    for sum_of_five in ("30.00", "70.00", "75.00"):
        assert sum_of_five not in shown.text
    assert "Buy 3 instead" in str(shown.keyboard)


async def test_what_the_first_variant_has_costs_what_is_shown(backend: Backend) -> None:
    shown = seen.confirmation("en", await offered(backend, await backend.customer(), 3))
    assert "Estimated total: <b>$18.00</b>" in shown.text
    assert "A variant cannot be chosen" in shown.text
    assert "instead" not in str(shown.keyboard)


@pytest.mark.parametrize("told", [True, False])
async def test_nothing_is_offered_instead_where_nothing_is_sure(backend: Backend, told: bool) -> None:  # noqa: FBT001 - a table's column
    backend.market.quirks.switch(null_stock=not told)
    backend.market.catalogue.goods[ITEM].variants[0].stock = 0
    offer = await offered(backend, await backend.customer(), 2)
    assert (offer.draft.total, offer.instead) == (None, None)
    assert "cannot deliver 2 for certain" in seen.confirmation("en", offer).text


async def test_fewer_than_can_be_ordered_are_not_offered(backend: Backend) -> None:
    backend.market.catalogue.goods[ITEM].minimum = 4
    assert (await offered(backend, await backend.customer(), 5)).instead is None


@pytest.mark.parametrize(
    "limits",
    [{name: Decimal(1000)} for name in ("unit_limit", "order_limit", "day_limit", "month_limit")],
)
async def test_it_exceeds_any_limit_and_is_asked_about_twice(
    backend: Backend, limits: dict[str, Decimal]
) -> None:
    anna = await limited(backend, **limits)
    offer = await offered(backend, anna, 5)
    assert "may be above your" in seen.confirmation("en", offer).text
    again = await confirmed(backend, anna, offer.draft)
    assert again is not None
    assert again.draft.above_limits
    assert backend.market.counts["add"] == 0
    assert await confirmed(backend, anna, again.draft) is None
    assert backend.market.ledger[0].charge == 75


async def test_the_day_is_not_known_until_the_charge_is(backend: Backend) -> None:
    """A second purchase must not slip under the budget while nobody knows what the first one cost."""
    anna = await limited(backend, day_limit=Decimal(1000))
    again = await confirmed(backend, anna, (await offered(backend, anna, 5)).draft)
    assert again is not None
    await confirmed(backend, anna, again.draft)
    assert (await buy.prepare(backend.deps, anna, 2, 1, None)).above == (
        ExceededLimit(Limit.DAY, Decimal(1000), None),
    )
    [order] = await backend.orders(anna)
    assert order.estimate is None
    await settle_charge(backend, order.id)
    assert await spent(backend.deps, anna, Limit.DAY, "USD") == 75
    assert (await buy.prepare(backend.deps, anna, 2, 1, None)).above == ()


async def settle_charge(backend: Backend, order_id: int) -> None:
    order = next(one for one in await backend.orders(await backend.customer()) if one.id == order_id)
    after = await tracking.poll(backend.deps, order)
    assert after.charge == 75


async def test_the_real_charge_of_an_open_total_is_told_once(backend: Backend) -> None:
    anna = await backend.customer()
    await confirmed(backend, anna, (await offered(backend, anna, 5)).draft)
    [order] = await backend.orders(anna)
    await settle_charge(backend, order.id)
    await settle_charge(backend, order.id)
    async with backend.deps.db.read() as connection:
        rows = await connection.exec_driver_sql("SELECT kind FROM outbox WHERE kind = 'charge'")
        assert len(rows.all()) == 1
    [told] = await backend.orders(anna)
    push = pushes.charge("en", told)
    assert "$75.00" in push.text
    assert "was not certain" in push.text


@pytest.mark.parametrize(("before", "after"), [(20, 3), (20, 0), (4, 3)])
async def test_a_first_variant_that_has_fewer_by_now_is_asked_about_again(
    backend: Backend, before: int, after: int
) -> None:
    anna = await backend.customer()
    first = backend.market.catalogue.goods[ITEM].variants[0]
    first.stock = before
    offer = await offered(backend, anna, 5)
    first.stock = after
    again = await confirmed(backend, anna, offer.draft)
    assert again is not None
    assert again.moved == ("variant",)
    assert "stock of the first variant has changed" in seen.confirmation("en", again).text
    assert (await backend.found(offer.draft.nonce)).state is DraftState.CANCELLED
    assert backend.market.counts["add"] == 0


async def test_a_first_variant_that_has_enough_by_now_needs_no_question(backend: Backend) -> None:
    anna = await backend.customer()
    offer = await offered(backend, anna, 5)
    backend.market.catalogue.goods[ITEM].variants[0].stock = 20
    assert await confirmed(backend, anna, offer.draft) is None
    assert backend.market.ledger[0].charge == 30


async def test_only_what_is_certain_is_missing(backend: Backend) -> None:
    anna = await backend.customer()
    backend.panel.set_balance(ANNA, Decimal(20))
    offer = await offered(backend, anna, 5)  # 18.00 for certain
    assert "Balance after" not in seen.confirmation("en", offer).text
    backend.panel.set_balance(ANNA, Decimal(10))
    with pytest.raises(NotEnough) as poor:
        await offered(backend, anna, 5)
    assert (poor.value.shortfall.missing, poor.value.shortfall.draft.open) == (Decimal(8), True)


async def test_the_marketplace_may_still_decline_for_want_of_money(backend: Backend) -> None:
    anna = await backend.customer()
    backend.panel.set_balance(ANNA, Decimal(40))
    offer = await offered(backend, anna, 5)
    await confirmed(backend, anna, offer.draft)
    assert (await backend.found(offer.draft.nonce)).state is DraftState.REFUSED
    assert backend.market.keys[ANNA].balance == 40


async def test_buying_fewer_instead_takes_the_place_of_the_confirmation(backend: Backend) -> None:
    anna = await backend.customer()
    offer = await buy.prepare(backend.deps, anna, ITEM, 5, "anna@example.org")
    fewer = await buy.buy_instead(backend.deps, anna, offer.draft.nonce, 3)
    assert isinstance(fewer, Offer)
    assert (fewer.draft.total, fewer.draft.link) == (Decimal(18), "anna@example.org")
    claimed, ours = await purchase.claim(backend.deps, anna, offer.draft.nonce, 7)
    assert (claimed.state, ours) == (DraftState.CANCELLED, False)
    assert isinstance(await buy.buy_instead(backend.deps, anna, offer.draft.nonce, 3), Offer)  # a second tap
    await confirmed(backend, anna, fewer.draft)
    late = await buy.buy_instead(backend.deps, anna, fewer.draft.nonce, 1)
    assert isinstance(late, Draft)
    assert late.state is DraftState.PLACED
    with pytest.raises(BadQuantity):
        await buy.buy_instead(backend.deps, anna, offer.draft.nonce, 0)
    assert backend.market.counts["add"] == 1


async def test_a_doubt_without_a_total_is_not_judged_by_a_price(backend: Backend) -> None:
    anna = await limited(backend, day_limit=Decimal(1000))
    again = await confirmed(backend, anna, (await offered(backend, anna, 5)).draft)
    assert again is not None
    backend.market.fail("add", "drop_after")
    await confirmed(backend, anna, again.draft)
    assert await spent(backend.deps, anna, Limit.DAY, "USD") is None
    assert await settle.check(backend.deps, again.draft.nonce, settle.CHECKS_AFTER[-1]) is None
    draft = await backend.found(again.draft.nonce)
    figures = (Decimal(100), Decimal(25))
    assert (draft.verdict, draft.balance_before, draft.balance_after) == (Verdict.UNCLEAR, *figures)
    told = seen.outcome("en", draft, None).text
    for figure in ("$100.00", "$25.00", "not certain"):
        assert figure in told
    assert "$30.00" not in told


async def test_an_order_without_a_charge_says_that_its_total_is_open(backend: Backend) -> None:
    anna = await backend.customer()
    order = await backend.order(anna, 23501, draft="nonce", phase=Phase.ACTIVE)
    assert "not certain" in orders_seen.card("en", order).text
    assert PushKind.CHARGE in {event.kind for event in charged(order)}


def charged(order: Order) -> tuple[Event, ...]:
    return changes(order, StatusReport("Completed", Decimal(75), "USD"), (), order.placed_at).events

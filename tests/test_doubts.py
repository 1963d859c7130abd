"""Doubts (unsure purchases) among the orders; once one is resolved nothing contradicts it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from bot.actions import adoption, orders, purchase, settle
from bot.actions.adoption import MarketOrder, charge_fits
from bot.domain.customers import Customer, Preferences
from bot.domain.drafts import Draft, DraftState, Verdict
from bot.domain.orders import Kind, Order, OrderFilter
from bot.market.models import OrderStatus
from sandbox.telegram.people import Person
from tests.backend import Backend, a_draft
from tests.marketplace import Clock
from tests.system import System, offered

PROMISE = "I will tell you here"


async def doubted(system: System, fault: str) -> Person:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", fault)
    anna.press("Confirm")
    return anna


async def test_what_promised_to_tell_says_what_became_of_it(system: System) -> None:
    anna = await doubted(system, "drop_before")
    await anna.sees("you were not charged")
    settled = await anna.sees("Looked up since: not charged")
    assert settled.edited
    assert PROMISE not in anna.screen()
    assert "do not order again yet" not in anna.screen()
    anna.send("/orders")
    await anna.sees("No orders here yet")


async def test_a_doubt_stands_among_the_problems_until_its_order_is_tracked(system: System) -> None:
    anna = await doubted(system, "drop_after")
    await anna.sees("you were charged")
    await anna.sees("Looked up since: charged")
    assert PROMISE not in anna.screen()
    mark = anna.mark()
    anna.send("/orders")
    await anna.sees("1 order", since=mark)
    for phase, stands in (("Active", False), ("Delivered", False), ("Problem", True)):
        anna.press(phase)
        listed = await anna.sees(f"• {phase}")
        assert ("❓ Gmail Account - USA × 2" in listed.text) is stands
    mark = anna.mark()
    anna.press("❓ Gmail")
    await anna.sees("fell by the expected price", since=mark)
    mark = anna.mark()
    anna.press("Back")
    await anna.sees("• Problem", since=mark)
    [number] = system.bought()
    mark = anna.mark()
    anna.send(f"/track {number}")
    await anna.sees("Found: what was in doubt is #23501", since=mark)
    card = await anna.sees("✅ Order #23501", since=mark)
    assert "Gmail Account - USA" in card.text
    assert card.edited
    assert "Placed elsewhere" not in anna.screen()
    for gone in (PROMISE, "no clear answer came back", "Do not order again", "Only its number is unknown"):
        assert gone not in str([m for m in anna.messages() if m.id != listed.id])
    mark = anna.mark()
    anna.send("/orders")
    found = await anna.sees("1 order", since=mark)
    assert "❓" not in found.text
    assert "#23501 Gmail Account - USA" in found.text


async def in_doubt(backend: Backend, customer: Customer, nonce: str = "nonce", **values: Any) -> Draft:
    """Confirmed, carried out, and the answer was lost."""
    await backend.draft(customer, nonce, **values)
    rental = values.get("kind") is Kind.RENTAL
    backend.market.fail("add_sms" if rental else "add", "drop_after")
    draft, _ = await purchase.claim(backend.deps, customer, nonce, 7)
    await purchase.carry_through(backend.deps, customer, draft)
    return await backend.found(nonce)


async def tracked(backend: Backend, customer: Customer, number: int) -> Order:
    order = await adoption.adopt(backend.deps, customer, number)
    return next(one for one in await backend.orders(customer) if one.id == order.id)


@pytest.mark.parametrize("judged", [True, False])
async def test_a_tracked_order_takes_the_place_of_its_doubt(backend: Backend, judged: bool) -> None:  # noqa: FBT001 - a table's column
    anna = await backend.customer()
    await in_doubt(backend, anna)
    if judged:
        await settle.check(backend.deps, "nonce", settle.CHECKS_AFTER[-1])
    order = await tracked(backend, anna, 23501)
    assert (order.title, order.quantity, order.card_message_id) == ("Gmail Account - USA", 2, 7)
    assert (await backend.found()).state is DraftState.PLACED
    assert await settle.check(backend.deps, "nonce", settle.CHECKS_AFTER[-1]) is None
    page = await orders.listing(backend.deps, anna, filter=OrderFilter.ALL, words="", page=0)
    assert (page.doubts, page.total) == ((), 1)


async def test_an_answer_that_tells_no_kind_is_what_was_bought(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await backend.customer()
    await in_doubt(backend, anna)
    ask = backend.deps.market.status

    @asynccontextmanager
    async def without_kind(*given: Any) -> AsyncIterator[OrderStatus]:
        async with ask(*given) as told:
            yield msgspec.structs.replace(told, entity_type=None)

    with monkeypatch.context() as patched:
        patched.setattr(type(backend.deps.market), "status", lambda _, *given: without_kind(*given))
        order = await tracked(backend, anna, 23501)
    assert (order.title, order.kind) == ("Gmail Account - USA", Kind.PRODUCT)


async def test_the_same_purchase_lost_twice_is_found_twice(backend: Backend) -> None:
    anna = await backend.customer()
    for nonce in ("first", "second"):
        await in_doubt(backend, anna, nonce)
    for number in (23501, 23502):
        assert (await tracked(backend, anna, number)).title == "Gmail Account - USA"
    states = [(await backend.found(nonce)).state for nonce in ("first", "second")]
    assert states == [DraftState.PLACED, DraftState.PLACED]


async def test_doubts_of_different_items_at_one_price_are_not_guessed_at(backend: Backend) -> None:
    anna = await backend.customer()
    backend.panel.set_price(8, Decimal("1.70"))
    await in_doubt(backend, anna, "first")
    await in_doubt(backend, anna, "second", title="Another", item="8", quantity=1, rate=Decimal("1.70"))
    assert (await tracked(backend, anna, 23501)).title == ""


async def test_numbers_that_were_rented_together_are_all_found(backend: Backend) -> None:
    anna = await backend.customer()
    project = next(row for row in backend.market.projects.values() if row.country == "us" and row.silent)
    await in_doubt(
        backend, anna, kind=Kind.RENTAL, item=project.id, title=project.name, country="us",
        quantity=3, rate=project.price, estimate=3 * project.price,
    )  # fmt: skip
    found = [await tracked(backend, anna, number) for number in (23501, 23502, 23503)]
    assert [order.title for order in found] == [project.name] * 3
    assert [order.card_message_id for order in found] == [7, None, None]


def a_doubt(**values: Any) -> Draft:
    return replace(a_draft(Clock(), Customer(1001, Preferences("en"), 1)), state=DraftState.UNSURE, **values)


@pytest.mark.parametrize(
    ("doubt", "charge", "fits"),
    [
        (a_doubt(), "1.70", True),
        (a_doubt(), "1.69", False),
        (a_doubt(), None, True),
        (a_doubt(), "0", True),  # not charged yet, or paid back
        (a_doubt(currency="EUR"), "9", True),  # in dollars: not to be compared
        (a_doubt(balance_before=Decimal(100), balance_after=Decimal(40)), "60", True),
        (a_doubt(balance_before=Decimal(100), balance_after=Decimal(40)), "61", False),
        (a_doubt(at_rate=1), "60", True),  # no total, and the balance was not looked at yet
        (a_doubt(at_rate=1, balance_before=Decimal(100), balance_after=Decimal(40)), "61", False),
    ],
)
def test_what_a_charge_tells_of_whose_it_is(doubt: Draft, charge: str | None, fits: bool) -> None:  # noqa: FBT001 - a table's column
    found = MarketOrder(1, Kind.PRODUCT, None if charge is None else Decimal(charge), "USD")
    assert charge_fits(doubt, found) is fits


async def test_doubts_stand_before_the_orders_page_by_page(backend: Backend) -> None:
    anna = await backend.customer()
    for number in range(3):
        await backend.draft(anna, f"doubt {number}", state=DraftState.UNSURE)
    await backend.draft(anna, "settled", state=DraftState.UNSURE, verdict=Verdict.NOT_CHARGED)
    for number in range(14):
        await backend.order(anna, 1 + number)
    seen: list[int] = []
    for page in range(3):
        found = await orders.listing(backend.deps, anna, filter=OrderFilter.ALL, words="", page=page)
        seen += [len(found.doubts), len(found.rows)]
    assert (seen, found.pages, found.total) == ([3, 5, 0, 8, 0, 1], 3, 17)
    found = await orders.listing(backend.deps, anna, filter=OrderFilter.ALL, words="nothing like it", page=0)
    assert (found.doubts, found.total) == ((), 0)
    found = await orders.listing(backend.deps, anna, filter=OrderFilter.ACTIVE, words="gmail", page=0)
    assert (found.doubts, found.total) == ((), 14)

"""A draft from its confirmation to its outcome: bought once, against a marketplace that misbehaves."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.actions import purchase
from bot.actions.errors import Gone, NotEnough, SoldOut
from bot.db import drafts
from bot.domain.customers import Customer
from bot.domain.drafts import DraftState, Offer
from bot.domain.orders import Kind
from bot.domain.pushes import PushKind
from bot.market.errors import Unreachable
from sandbox.market.simulator import ANNA, BEN
from tests.backend import Backend


async def confirm(backend: Backend, customer: Customer, nonce: str = "nonce") -> Offer | None:
    """One tap on **Confirm**, as a handler carries it out."""
    draft, ours = await purchase.claim(backend.deps, customer, nonce, 7)
    return await purchase.carry_through(backend.deps, customer, draft) if ours else None


async def test_fifty_taps_at_once_place_one_order(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.draft(anna)
    await asyncio.gather(*(confirm(backend, anna) for _ in range(50)))
    assert backend.market.counts["add"] == 1
    assert [order.number for order in await backend.orders(anna)] == [23501]
    assert (await backend.found()).state is DraftState.PLACED
    assert backend.market.keys[ANNA].balance == Decimal("98.30")


async def test_purchases_of_one_key_take_turns_and_none_overdraws(backend: Backend) -> None:
    ben = await backend.customer(BEN)  # 3.50: enough for two
    for number in range(5):
        await backend.draft(ben, str(number))
    outcomes = await asyncio.gather(
        *(confirm(backend, ben, str(number)) for number in range(5)), return_exceptions=True
    )
    assert [type(outcome) for outcome in outcomes].count(NotEnough) == 3
    assert backend.market.counts["add"] == 2
    assert backend.market.keys[BEN].balance == Decimal("0.10")


async def test_the_order_and_its_card_are_written_with_the_outcome(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.draft(anna)
    await confirm(backend, anna)
    [order] = await backend.orders(anna)
    [push] = await backend.waiting()
    assert (order.card_message_id, order.estimate, order.title) == (7, Decimal("1.70"), "Gmail Account - USA")
    assert (push.kind, push.about) == (PushKind.CARD, f"order:{order.id}")
    assert backend.deps.wakeups.orders.get_nowait() == order.id


async def test_a_draft_is_its_customers_alone(backend: Backend) -> None:
    anna = await backend.customer()
    ben = await backend.customer(BEN, 1002)
    await backend.draft(anna)
    with pytest.raises(Gone):
        await confirm(backend, ben)
    with pytest.raises(Gone):
        await confirm(backend, anna, "no such nonce")
    assert backend.market.counts["add"] == 0


@pytest.mark.parametrize(
    ("fault", "state", "carried_out"),
    [
        ("drop_before", DraftState.UNSURE, False),
        ("500_before", DraftState.UNSURE, False),
        ("drop_after", DraftState.UNSURE, True),
        ("500_after", DraftState.UNSURE, True),
        ("html", DraftState.UNSURE, True),
        ("html_502", DraftState.UNSURE, True),
        ("empty", DraftState.UNSURE, True),
        ("truncated", DraftState.UNSURE, True),
        ("null", DraftState.UNSURE, True),
        ("list", DraftState.UNSURE, True),
        ("nan", DraftState.UNSURE, True),
        ("wrong_types", DraftState.UNSURE, True),
        ("bomb", DraftState.UNSURE, True),
        ("cut", DraftState.UNSURE, True),
        ("rate_limit", DraftState.REFUSED, False),
        ("rate_limit_text", DraftState.REFUSED, False),
        ("bad_key", DraftState.REFUSED, False),
        ("error:Insufficient balance", DraftState.REFUSED, False),
        ("error:Out of stock", DraftState.REFUSED, False),
        ("error:Internal server error", DraftState.UNSURE, False),
        ("error_after:Internal server error", DraftState.UNSURE, True),
        ("error_after:Out of stock", DraftState.UNSURE, True),
        ("error_after:Quantity must be 1", DraftState.UNSURE, True),
        ("error_after:Rate limit exceeded", DraftState.UNSURE, True),
        ("error_after:Order not found", DraftState.UNSURE, True),
    ],
)
async def test_whatever_comes_back_is_an_outcome_and_nothing_is_repeated(
    backend: Backend,
    fault: str,
    state: DraftState,
    carried_out: bool,  # noqa: FBT001 - a table's column
) -> None:
    anna = await backend.customer()
    await backend.draft(anna)
    backend.market.fail("add", fault)
    await confirm(backend, anna)
    await confirm(backend, anna)  # a second tap finds it ended
    draft = await backend.found()
    assert draft.state is state
    assert draft.words
    assert backend.market.counts["add"] == 1
    assert bool(backend.market.ledger) is carried_out
    assert [push.kind for push in await backend.waiting()] == [PushKind.OUTCOME]
    assert backend.deps.wakeups.doubts.empty() is (state is DraftState.REFUSED)


async def test_a_price_that_rose_is_asked_again(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.draft(anna)
    backend.panel.set_price(2, Decimal("0.90"))
    offer = await confirm(backend, anna)
    assert offer is not None
    assert (offer.moved, offer.draft.estimate) == (("price",), Decimal("1.80"))
    assert (await backend.found()).state is DraftState.CANCELLED
    assert backend.market.counts["add"] == 0
    await confirm(backend, anna, offer.draft.nonce)
    assert (await backend.found(offer.draft.nonce)).state is DraftState.PLACED


async def test_an_old_confirmation_is_asked_again(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.draft(anna, expires_at=backend.clock.now + timedelta(minutes=15))
    backend.clock.pass_by(16 * 60)
    offer = await confirm(backend, anna)
    assert offer is not None
    assert offer.moved == ()
    assert backend.market.counts["add"] == 0


async def test_what_cannot_be_bought_now_can_be_confirmed_later(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.draft(anna)
    backend.panel.set_stock(2, 0)
    with pytest.raises(SoldOut):
        await confirm(backend, anna)
    backend.panel.set_stock(2, 50)
    backend.market.fail("balance", "html_502")
    with pytest.raises(Unreachable):
        await confirm(backend, anna)
    await confirm(backend, anna)
    assert (await backend.found()).state is DraftState.PLACED


async def test_an_order_number_that_is_known_already_is_not_believed(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.draft(anna, "first")
    await confirm(backend, anna, "first")
    backend.market.fail("add", "old_number")
    await backend.draft(anna)
    await confirm(backend, anna)
    assert (await backend.found()).state is DraftState.UNSURE
    assert [order.number for order in await backend.orders(anna)] == [23501]
    assert backend.deps.wakeups.doubts.get_nowait() == "nonce"


async def test_a_number_of_somebody_elses_order_is_not_believed(backend: Backend) -> None:
    ben = await backend.customer(BEN, 1002)
    await backend.draft(ben, "first")
    await confirm(backend, ben, "first")
    anna = await backend.customer()
    backend.market.fail("add", "old_number")
    await backend.draft(anna)
    await confirm(backend, anna)
    assert (await backend.found()).state is DraftState.UNSURE
    assert await backend.orders(anna) == []


async def rental(backend: Backend, customer: Customer, quantity: int, **values: Any) -> None:
    project = next(
        row
        for row in (await backend.deps.market.sms_projects(ANNA, country="us")).rows
        if "never comes" not in row.name
    )
    await backend.draft(
        customer,
        kind=Kind.RENTAL,
        item=project.project_id,
        title=project.name,
        quantity=quantity,
        rate=project.price,
        estimate=project.price * quantity,
        country="us",
        **values,
    )


async def test_every_rented_number_is_an_order_of_its_own(backend: Backend) -> None:
    anna = await backend.customer()
    await rental(backend, anna, 4)
    await asyncio.gather(*(confirm(backend, anna) for _ in range(10)))
    rented = await backend.orders(anna)
    assert backend.market.counts["add_sms"] == 1
    assert len(rented) == 4
    assert {order.quantity for order in rented} == {1}
    assert [order.card_message_id for order in reversed(rented)] == [7, None, None, None]
    assert all((order.phone or "").startswith("+1") for order in rented)


async def test_fewer_numbers_than_asked_for_are_taken(backend: Backend) -> None:
    backend.market.quirks.switch(fewer_numbers=True, bare_phones=True)
    anna = await backend.customer()
    await rental(backend, anna, 4)
    await confirm(backend, anna)
    assert (await backend.found()).state is DraftState.PLACED
    rented = await backend.orders(anna)
    assert len(rented) == 2
    assert all(order.phone == f"+1{order.phone_given}" for order in rented)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (DraftState.DRAFT, DraftState.DRAFT, False),
        (DraftState.CANCELLED, DraftState.CANCELLED, False),
        (DraftState.PREPARED, DraftState.NOT_SENT, True),
        (DraftState.SENDING, DraftState.UNSURE, True),
        (DraftState.UNSURE, DraftState.UNSURE, False),
        (DraftState.PLACED, DraftState.PLACED, False),
        (DraftState.REFUSED, DraftState.REFUSED, False),
        (DraftState.NOT_SENT, DraftState.NOT_SENT, False),
    ],
)
async def test_after_a_crash_every_draft_has_an_end(
    backend: Backend,
    before: DraftState,
    after: DraftState,
    told: bool,  # noqa: FBT001 - a table's column
) -> None:
    anna = await backend.customer()
    await backend.draft(anna, state=before)
    await backend.begin_anew()
    await backend.begin_anew()
    assert (await backend.found()).state is after
    assert bool(await backend.waiting()) is told
    assert backend.deps.wakeups.doubts.empty() is (after is not DraftState.UNSURE)
    assert backend.market.counts["add"] == 0


@pytest.mark.parametrize("state", DraftState)
async def test_a_step_is_taken_from_where_the_draft_is_or_not_at_all(
    backend: Backend, state: DraftState
) -> None:
    anna = await backend.customer()
    for before in DraftState:
        nonce = f"{state}, {before}"
        await backend.draft(anna, nonce, state=state)
        async with backend.deps.db.write() as connection:
            moved = await drafts.move(connection, nonce, before, DraftState.PLACED, words="moved")
        draft = await backend.found(nonce)
        assert moved is (state is before)
        assert (draft.state, draft.words) == ((DraftState.PLACED, "moved") if moved else (state, None))


async def test_cancelled_before_the_call_it_is_free_again(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cancelled(*_: object) -> str:
        raise asyncio.CancelledError

    anna = await backend.customer()
    await backend.draft(anna)
    monkeypatch.setattr(purchase, "key_of", cancelled)
    with pytest.raises(asyncio.CancelledError):
        await confirm(backend, anna)
    assert (await backend.found()).state is DraftState.DRAFT
    assert backend.market.counts["add"] == 0

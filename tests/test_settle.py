"""Settling of unsure purchases by the balance."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import purchase, settle
from bot.actions.settle import judge
from bot.domain.customers import Customer, Preferences
from bot.domain.drafts import Draft, DraftState, Verdict
from bot.domain.orders import Phase
from bot.market.models import Balance
from sandbox.market.simulator import ANNA
from tests.backend import Backend, a_draft
from tests.marketplace import Clock

ANNA_SEEN = Customer(1001, Preferences("en"), 1)
LAST = settle.CHECKS_AFTER[-1]


def a_doubt(before: str | None, estimate: str = "1.70") -> Draft:
    draft = a_draft(Clock(), ANNA_SEEN)
    known = None if before is None else Decimal(before)
    return replace(draft, estimate=Decimal(estimate), balance_before=known, state=DraftState.UNSURE)


@pytest.mark.parametrize(
    ("before", "estimate", "after", "early", "late"),
    [
        ("100", "1.70", "98.30", Verdict.CHARGED, Verdict.CHARGED),
        ("100", "1.70", "98.31", Verdict.CHARGED, Verdict.CHARGED),  # rounded to cents
        ("100", "1.70", "100", None, Verdict.NOT_CHARGED),
        ("100", "1.70", "95", None, Verdict.UNCLEAR),
        ("100", "1.70", "150", None, Verdict.UNCLEAR),  # somebody topped it up
        ("100", "0.005", "100", None, Verdict.NOT_CHARGED),
        ("100", "0.005", "99.995", Verdict.CHARGED, Verdict.CHARGED),
        ("100", "0.005", "99.999", None, Verdict.UNCLEAR),
        (None, "1.70", "98.30", None, Verdict.UNCLEAR),
    ],
)
def test_the_verdict(
    before: str | None, estimate: str, after: str, early: Verdict | None, late: Verdict
) -> None:
    draft = a_doubt(before, estimate)
    assert judge(draft, Decimal(after), last=False) is early
    assert judge(draft, Decimal(after), last=True) is late


@given(st.decimals(0, 1000, places=4), st.decimals(0, 1000, places=4), st.decimals("0.0001", 1000, places=4))
def test_money_that_moved_is_never_said_not_to_have(before: Decimal, after: Decimal, price: Decimal) -> None:
    verdict = judge(a_doubt(str(before), str(price)), after, last=True)
    assert (verdict is Verdict.NOT_CHARGED) is (before == after)
    if verdict is Verdict.CHARGED:
        assert after < before


async def doubt(backend: Backend, fault: str) -> Customer:
    """Anna confirmed, and the answer was lost."""
    anna = await backend.customer()
    await backend.draft(anna)
    backend.market.fail("add", fault)
    draft, _ = await purchase.claim(backend.deps, anna, "nonce", 7)
    await purchase.carry_through(backend.deps, anna, draft)
    return anna


@pytest.mark.parametrize(
    ("fault", "verdict"), [("drop_before", Verdict.NOT_CHARGED), ("drop_after", Verdict.CHARGED)]
)
async def test_a_doubt_is_settled_by_the_last_look(backend: Backend, fault: str, verdict: Verdict) -> None:
    await doubt(backend, fault)
    waited = timedelta()
    while wait := await settle.check(backend.deps, "nonce", waited):
        assert wait > timedelta()
        waited += wait
    draft = await backend.found()
    assert (draft.state, draft.verdict) == (DraftState.UNSURE, verdict)
    assert draft.balance_after == backend.market.keys[ANNA].balance
    assert waited <= settle.CHECKS_AFTER[-1]
    assert backend.market.counts["add"] == 1


async def test_a_clock_that_jumps_makes_no_verdict(backend: Backend) -> None:
    await doubt(backend, "drop_before")
    backend.clock.pass_by(3600)
    assert await settle.check(backend.deps, "nonce", settle.CHECKS_AFTER[0]) is not None
    backend.clock.pass_by(-7200)
    assert await settle.check(backend.deps, "nonce", LAST) is None
    assert (await backend.found()).verdict is Verdict.NOT_CHARGED


async def test_no_verdict_is_given_twice(backend: Backend) -> None:
    await doubt(backend, "drop_after")
    assert await settle.check(backend.deps, "nonce", LAST) is None
    balance = backend.market.counts["balance"]
    backend.panel.set_balance(ANNA, Decimal(100))
    assert await settle.check(backend.deps, "nonce", LAST) is None
    assert (await backend.found()).verdict is Verdict.CHARGED
    assert backend.market.counts["balance"] == balance


async def test_a_balance_that_cannot_be_read_is_read_later(backend: Backend) -> None:
    await doubt(backend, "drop_before")
    backend.market.fail("balance", "html_502", times=3)
    assert await settle.check(backend.deps, "nonce", LAST) == settle.RETRY_AFTER
    assert (await backend.found()).verdict is None


async def test_without_the_key_nothing_can_be_told(backend: Backend) -> None:
    await doubt(backend, "drop_after")
    backend.panel.revoke(ANNA)
    assert await settle.check(backend.deps, "nonce", LAST) is None
    assert (await backend.found()).verdict is Verdict.UNCLEAR


async def test_another_purchase_since_makes_it_unclear(backend: Backend) -> None:
    anna = await doubt(backend, "drop_after")
    await backend.draft(anna, "other")
    draft, _ = await purchase.claim(backend.deps, anna, "other", 8)
    await purchase.carry_through(backend.deps, anna, draft)
    assert await settle.check(backend.deps, "nonce", LAST) is None
    assert (await backend.found()).verdict is Verdict.UNCLEAR


async def test_a_refund_since_makes_it_unclear(backend: Backend) -> None:
    anna = await doubt(backend, "drop_after")
    await backend.order(anna, 99, phase=Phase.PROBLEM, finished_at=backend.clock())
    assert await settle.check(backend.deps, "nonce", LAST) is None
    assert (await backend.found()).verdict is Verdict.UNCLEAR


@pytest.mark.parametrize("state", [DraftState.DRAFT, DraftState.PLACED, DraftState.SENDING])
async def test_only_a_doubt_is_judged(backend: Backend, state: DraftState) -> None:
    anna = await backend.customer()
    await backend.draft(anna, state=state, balance_before=Decimal(100), sent_at=backend.clock())
    assert await settle.check(backend.deps, "nonce", LAST) is None
    assert await settle.check(backend.deps, "no such draft", LAST) is None
    assert (await backend.found()).verdict is None


async def refused(backend: Backend, fault: str) -> int:
    """Anna confirmed, and was told no; how often the balance was asked for after the call."""
    anna = await backend.customer()
    await backend.draft(anna)
    backend.market.fail("add", fault)
    draft, _ = await purchase.claim(backend.deps, anna, "nonce", 7)
    await purchase.carry_through(backend.deps, anna, draft)
    asked = [call.action for call in backend.market.calls]
    return asked[asked.index("add") :].count("balance")


DOCUMENTED = ["Invalid API key", "Invalid action", "Service ID is required", "Insufficient balance"]


@pytest.mark.parametrize("words", [*DOCUMENTED, "Service not found"])
async def test_a_documented_refusal_costs_no_look_at_the_balance(backend: Backend, words: str) -> None:
    assert await refused(backend, f"error:{words}") == 0
    assert (await backend.found()).state is DraftState.REFUSED


@pytest.mark.parametrize("fault", ["error:Out of stock", "error:Order not found", "rate_limit"])
async def test_another_refusal_is_believed_when_the_balance_did_not_fall(
    backend: Backend, fault: str
) -> None:
    assert await refused(backend, fault) == 1
    assert (await backend.found()).state is DraftState.REFUSED


async def test_a_refusal_whose_balance_fell_is_a_doubt_and_settled_as_any_other(backend: Backend) -> None:
    await refused(backend, "error_after:Out of stock")
    assert backend.deps.wakeups.doubts.get_nowait() == "nonce"
    assert await settle.check(backend.deps, "nonce", settle.CHECKS_AFTER[0]) is None
    assert (await backend.found()).verdict is Verdict.CHARGED


@pytest.mark.parametrize("fault", ["html_502", "bad_key", "rate_limit", "wrong_types", "maintenance"])
async def test_a_refusal_whose_balance_cannot_be_read_is_a_doubt(backend: Backend, fault: str) -> None:
    real = backend.deps.market.add

    async def add(*given: Any, **named: Any) -> int:
        backend.market.fail("balance", fault)
        return await real(*given, **named)

    with patch.object(backend.deps.market, "add", add):
        await refused(backend, "error:Out of stock")
    assert (await backend.found()).state is DraftState.UNSURE


async def test_a_crash_between_a_refusal_and_its_look_leaves_a_doubt(backend: Backend) -> None:
    real = backend.deps.market.balance

    async def balance(key: str) -> Balance:
        if backend.market.counts["add"]:
            raise asyncio.CancelledError
        return await real(key)

    with patch.object(backend.deps.market, "balance", balance), pytest.raises(asyncio.CancelledError):
        await refused(backend, "error_after:Out of stock")
    assert (await backend.found()).state is DraftState.SENDING
    await backend.begin_anew()
    assert await settle.check(backend.deps, "nonce", LAST) is None
    assert (await backend.found()).verdict is Verdict.CHARGED

"""A balance below the customer's threshold is told once per fall, for each API key by itself."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.actions import account
from bot.db import outbox
from bot.domain.customers import Customer
from bot.domain.pushes import PushKind
from bot.loops import balances
from bot.loops.render import prepare
from bot.market.errors import Unreachable
from sandbox.market.simulator import ANNA, BEN
from tests.backend import Backend
from tests.test_tracking import told


async def warned_below(backend: Backend, amount: int | None) -> Customer:
    anna = await backend.customer()
    wanted = None if amount is None else Decimal(amount)
    return await account.save_preferences(backend.deps, anna, replace(anna.preferences, low_balance=wanted))


async def has(backend: Backend, customer: Customer, amount: str, key: str = ANNA) -> None:
    """The balance is this much, and is looked at."""
    backend.panel.set_balance(key, Decimal(amount))
    await account.balance(backend.deps, customer)
    backend.clock.pass_by(60)


async def test_it_is_told_once_per_fall_and_armed_again_by_a_rise(backend: Backend) -> None:
    anna = await warned_below(backend, 5)
    await has(backend, anna, "5")
    assert await told(backend, PushKind.LOW_BALANCE) == []
    await has(backend, anna, "4.99")
    await has(backend, anna, "3")
    assert await told(backend, PushKind.LOW_BALANCE) == [["4.99", "USD"]]
    await has(backend, anna, "5")
    await has(backend, anna, "1")
    assert await told(backend, PushKind.LOW_BALANCE) == [["4.99", "USD"], ["1.00", "USD"]]


async def test_nobody_who_did_not_ask_is_told(backend: Backend) -> None:
    anna = await warned_below(backend, None)
    await has(backend, anna, "0")
    assert await told(backend, PushKind.LOW_BALANCE) == []


async def test_another_threshold_is_looked_at_anew(backend: Backend) -> None:
    anna = await warned_below(backend, 5)
    await has(backend, anna, "4")
    anna = await warned_below(backend, 3)
    await has(backend, anna, "4")
    await has(backend, anna, "2")
    assert len(await told(backend, PushKind.LOW_BALANCE)) == 2


async def test_each_key_falls_by_itself(backend: Backend) -> None:
    anna = await warned_below(backend, 5)
    await has(backend, anna, "4")
    both, _ = await account.connect(backend.deps, anna, BEN)
    await has(backend, both, "4", BEN)
    await has(backend, both, "3", BEN)
    assert len(await told(backend, PushKind.LOW_BALANCE)) == 2


async def test_it_says_what_is_left_and_of_what_threshold(backend: Backend) -> None:
    anna = await warned_below(backend, 5)
    await has(backend, anna, "4.50")
    [push] = await backend.waiting()
    async with prepare(backend.deps, push) as prepared:
        assert prepared is not None
    assert "Your balance is $4.50" in prepared.view.text
    assert "below the $5.00" in prepared.view.text
    await warned_below(backend, None)
    async with prepare(backend.deps, push) as prepared:
        assert prepared is None


async def test_after_a_purchase_only_those_who_asked_have_their_balance_read(backend: Backend) -> None:
    anna = await warned_below(backend, None)
    assert anna.active_key is not None
    before = backend.market.counts["balance"]
    await balances.look(backend.deps, anna.active_key)
    assert backend.market.counts["balance"] == before
    await warned_below(backend, 5)
    before = backend.market.counts["balance"]
    backend.panel.set_balance(ANNA, Decimal(1))
    await balances.look(backend.deps, anna.active_key)
    assert backend.market.counts["balance"] == before + 1
    assert len(await told(backend, PushKind.LOW_BALANCE)) == 1


async def test_without_an_answer_nothing_is_told_and_nothing_fails(backend: Backend) -> None:
    anna = await warned_below(backend, 5)
    assert anna.active_key is not None
    backend.market.fail("balance", "drop_before", times=0, seconds=60)
    await balances.look(backend.deps, anna.active_key)
    with pytest.raises(Unreachable):
        await account.balance(backend.deps, anna)
    await balances.look(backend.deps, 999)
    assert await told(backend, PushKind.LOW_BALANCE) == []


async def test_whoever_is_forgotten_is_told_nothing(backend: Backend) -> None:
    anna = await warned_below(backend, 5)
    await has(backend, anna, "4")
    await account.forget(backend.deps, anna)
    assert await outbox.next_of_each(backend.deps.db, 9, ()) == []

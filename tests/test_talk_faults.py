"""A marketplace in trouble, told to the customer; money moves once whatever happens (FAULTS: U1 to U11)."""

from decimal import Decimal

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.loops import poller
from bot.sandbox.market import ANNA
from tests.house import Town, offered

NOT_CARRIED_OUT = ["drop_before", "500_before"]
CARRIED_OUT = ["drop_after", "500_after", "html", "html_502", "empty", "truncated", "null", "list", "cut"]
DECLINED = {
    "rate_limit": "Rate limit",
    "rate_limit_text": "Rate limit",
    "error:Service paused": "Service paused",
}


@pytest.mark.parametrize("fault", CARRIED_OUT)
async def test_a_charged_purchase_without_an_answer_is_settled_by_the_balance(town: Town, fault: str) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    town.market.fail("add", fault)
    anna.press("Confirm", times=3)
    await anna.sees("no clear answer came back")
    verdict = await anna.sees("you were charged")
    assert "$100.00" in verdict.text
    assert "$98.30" in verdict.text
    assert "Order again" not in str(verdict.buttons)
    assert town.market.counts["add"] == 1


@pytest.mark.parametrize("fault", NOT_CARRIED_OUT)
async def test_a_purchase_that_was_not_carried_out_can_be_made_again(town: Town, fault: str) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    town.market.fail("add", fault)
    anna.press("Confirm")
    await anna.sees("do not order again yet")
    await anna.sees("not charged")
    assert town.market.counts["add"] == 1
    anna.press("Order again")
    await anna.sees("How many")


@pytest.mark.parametrize(("fault", "words"), DECLINED.items())
async def test_a_refusal_is_told_in_the_marketplaces_words(town: Town, fault: str, words: str) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    town.market.fail("add", fault)
    anna.press("Confirm")
    told = await anna.sees("Nothing was bought")
    assert words in told.text
    assert town.market.counts["add"] == 1


async def test_a_number_that_is_bound_already_is_not_believed(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501 · Completed")
    first = town.accounts(23501)
    await offered(anna, 2)
    town.market.fail("add", "old_number")
    anna.press("Confirm")
    await anna.sees("no clear answer came back")
    await anna.sees("you were charged")
    assert sum(first[0] in message.text for message in anna.messages()) == 1


async def test_somebody_elses_spending_makes_no_verdict(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    town.market.fail("add", "drop_before")
    anna.press("Confirm")
    await anna.sees("no clear answer")
    town.panel.set_balance(ANNA, Decimal("61.00"))
    told = await anna.sees("does not tell for certain")
    assert "$61.00" in told.text


async def test_a_quote_that_cannot_be_read_buys_nothing_and_can_be_tried_again(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    town.market.fail("inventory", "html_502", times=3)
    anna.press("Confirm")
    await anna.sees("Try again")
    assert town.market.counts["add"] == 0
    anna.press("Try again")
    await anna.sees("Order #23501")


@pytest.mark.parametrize(
    "fault", ["drop_before", "html_502", "empty", "truncated", "null", "wrong_types", "500_before"]
)
async def test_a_read_that_fails_is_said_with_a_way_to_try_again(town: Town, fault: str) -> None:
    anna = await town.connected()
    town.market.fail("balance", fault, times=3)
    anna.send("/balance")
    await anna.sees("cannot be reached right now")
    anna.press("Try again")
    await anna.sees("💰 Balance: $100.00")


async def test_being_asked_too_often_names_the_wait(town: Town) -> None:
    anna = await town.connected()
    town.market.fail("balance", "rate_limit", seconds=77)
    anna.send("/balance")
    await anna.sees("Wait about 77 seconds")


async def test_orders_are_found_again_after_an_outage(town: Town) -> None:
    anna = await town.connected()
    town.by_hand()
    await offered(anna, 3, "1")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    for fault in ("html_502", "wrong_types", "nan", "rate_limit_text", "huge"):
        town.market.fail("status", fault, seconds=0.1)
    town.panel.complete(23501)
    anna.press("Refresh")
    await anna.sees("Delivered: 1 of 1", within=30)


async def test_a_purchase_under_way_keeps_nobody_waiting(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    town.market.fail("add", "hang_after", seconds=1.5)
    anna.press("Confirm")
    await anna.sees("Placing the order")
    anna.send("/help")
    await anna.sees("What I can do")
    assert "Order #" not in anna.screen()
    await anna.sees("Order #23501")


async def test_stopping_waits_for_a_purchase_and_tells_of_it(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    town.market.fail("add", "hang_after", seconds=1.5)
    anna.press("Confirm")
    await anna.sees("Placing the order")
    await town.stop()
    assert town.bought() == [23501]
    assert "Order #23501" in anna.screen()


async def test_a_marketplace_that_is_down_refuses_nobody_for_long(town: Town) -> None:
    other = web.Application()
    other.add_subapp("/market", town.market.app())
    async with TestServer(other) as server:
        await town.stop()
        await town.start(hstock_api_url=str(server.make_url("/market/api/v2")))
        anna = await town.connected()
        await offered(anna, 2)
    anna.press("Confirm")
    told = await anna.sees("cannot be reached right now")
    assert "Nothing was bought" in told.text
    await town.restart()
    anna.press("Try again")
    await anna.sees("Order #23501")


async def test_a_revoked_key_is_told_once_and_works_again_when_replaced(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller, "REFUSED_REST", 0.1)
    anna = await town.connected()
    for number in (23501, 23502):
        await offered(anna, 3, "1")
        anna.press("Confirm")
        await anna.sees(f"Order #{number}")
    town.panel.revoke(ANNA)
    told = await anna.sees("stopped working")
    assert "••••7fA2" in told.text
    anna.send("/balance")
    await anna.sees("Invalid API key")
    anna.send("/key")
    await anna.sees("does not work")
    town.panel.restore(ANNA)
    for number in (23501, 23502):
        await anna.sees(f"Order #{number} · Completed")
    assert sum("stopped working" in message.text for message in anna.messages()) == 1

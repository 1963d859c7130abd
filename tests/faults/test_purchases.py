"""A marketplace in trouble, told to the customer; money moves once whatever happens."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from decimal import Decimal
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from yarl import URL

from bot.loops import sender
from bot.market.transport import Bounds
from sandbox.market.panel import Panel
from sandbox.market.simulator import ANNA
from sandbox.market.web import market_app
from tests.crawled_states import spending_elsewhere
from tests.faults import dead_ends
from tests.faults.table import shows
from tests.system import System, offered
from tests.test_talk_rent import asked_to_confirm, project

SMALL = 256 * 1024
NOT_CARRIED_OUT = ["drop_before", "500_before"]
CARRIED_OUT = ["drop_after", "cut"]
CORRUPTED = ["500_after", "html", "html_502", "empty", "huge", "bomb"]
ODD = ["truncated", "null", "list", "nan", "wrong_types"]
SLOW = ["slow", "hang_after_headers"]
DECLINED = {
    "rate_limit": "Rate limit",
    "rate_limit_text": "Rate limit",
    "error:Service paused": "Service paused",
}


@contextmanager
def brief(system: System, **bounds: Any) -> Iterator[None]:
    """The marketplace is given up after a moment. Around what is to fail alone: busy machines are slow."""
    assert system.application is not None
    market = system.application.deps.market
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(market._transport, "policy", market._transport.policy._replace(**bounds))
        patched.setattr(market, "_small", market._transport.policy.small)
        yield


@shows("U1")
@pytest.mark.parametrize(
    "dead_end", [dead_ends.refusing, dead_ends.unknown, dead_ends.without_tls, dead_ends.silent]
)
async def test_a_purchase_that_finds_no_way_out_was_not_sent(
    system: System, monkeypatch: pytest.MonkeyPatch, dead_end: Callable[[], AbstractAsyncContextManager[str]]
) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    async with dead_end() as address:
        with monkeypatch.context() as patched:
            purchases_go_to(system, address, patched)
            anna.press("Confirm")
            told = await anna.sees("The order was not sent")
    assert "Nothing was bought" in told.text
    assert system.market.counts["add"] == 0
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    assert system.bought() == [23501]


def purchases_go_to(system: System, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reads still reach the marketplace; the one call that spends goes elsewhere."""
    assert system.application is not None
    transport = system.application.deps.market._transport
    spend = transport.spend

    async def elsewhere(*given: object) -> object:
        with monkeypatch.context() as patched, brief(system, connect=0.5):
            patched.setattr(transport, "_address", URL(address))
            return await spend(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(transport, "spend", elsewhere)


@shows("U2-3")
@shows("U4")
@shows("U6")
@pytest.mark.parametrize("fault", [*CARRIED_OUT, *CORRUPTED, *ODD])
async def test_a_charged_purchase_without_an_answer_is_settled_by_the_balance(
    system: System, fault: str
) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", fault)
    anna.press("Confirm", times=3)
    await anna.sees("no clear answer came back")
    verdict = await anna.sees("you were charged")
    assert "$100.00" in verdict.text
    assert "$98.30" in verdict.text
    assert "Order again" not in str(verdict.buttons)
    assert system.market.counts["add"] == 1


@shows("U2-3")
@pytest.mark.parametrize("fault", NOT_CARRIED_OUT)
async def test_a_purchase_that_was_not_carried_out_can_be_made_again(system: System, fault: str) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", fault)
    anna.press("Confirm")
    await anna.sees("no clear answer came back")
    await anna.sees("not charged")
    assert system.market.counts["add"] == 1
    anna.press("Order again")
    await anna.sees("How many")


@shows("U2-3")
@shows("T1")
async def test_a_verdict_reached_before_the_doubt_could_be_told_comes_after_it(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "LONGEST_BACKOFF", 0.01)
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", "drop_after")
    system.telegram.fail("editMessageText", "500", times=None)
    anna.press("Confirm")
    await system.logs("purchase judged")
    system.telegram.world.faults.clear()
    await anna.sees("you were charged")
    assert [message.text.count("no clear answer came back") for message in anna.messages()[-2:]] == [1, 1]
    assert sum("you were charged" in message.text for message in anna.messages()) == 1
    assert "Confirm" not in str([message.buttons for message in anna.messages()])


@pytest.mark.parametrize(("fault", "words"), DECLINED.items())
async def test_a_refusal_is_told_in_the_marketplaces_words(system: System, fault: str, words: str) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", fault)
    anna.press("Confirm")
    told = await anna.sees("Nothing was bought")
    assert words in told.text
    assert system.market.counts["add"] == 1


@shows("U14")
@pytest.mark.parametrize("said", ["error_after", "error_after:Out of stock"])
async def test_error_words_after_the_charge_are_no_refusal(system: System, said: str) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", said)
    anna.press("Confirm", times=2)
    await anna.sees("no clear answer came back")
    await anna.sees("you were charged")
    assert "Nothing was bought" not in anna.screen()
    assert "Order again" not in str([message.buttons for message in anna.messages()])
    assert system.market.counts["add"] == 1


@shows("U14")
async def test_numbers_charged_behind_error_words_are_no_refusal(system: System) -> None:
    anna = await system.connected()
    system.market.fail("add_sms", "error_after:Failed to get response from provider")
    await asked_to_confirm(anna, project(system, "Telegram"))
    anna.press("Confirm")
    await anna.sees("no clear answer came back")
    await anna.sees("you were charged")
    assert system.market.counts["add_sms"] == 1


@shows("U14")
async def test_error_words_without_a_charge_are_settled_as_none(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", "error:Something went wrong")
    anna.press("Confirm")
    await anna.sees("no clear answer came back")
    await anna.sees("not charged")


@shows("U7")
@pytest.mark.parametrize("fault", SLOW)
async def test_an_answer_that_takes_too_long_is_no_answer(system: System, fault: str) -> None:
    anna = await system.connected()
    system.market.fail("balance", fault)
    with brief(system, small=Bounds(0.3, SMALL)):
        anna.send("/balance")
        await anna.sees("cannot be reached right now")
    await offered(anna, 2)
    system.market.fail("add", fault)
    with brief(system, money=Bounds(2.5, SMALL)):
        anna.press("Confirm")
        await anna.sees("no clear answer came back")
    await anna.sees("you were charged")
    assert system.market.counts["add"] == 1


@shows("U8")
async def test_a_number_that_is_bound_already_is_not_believed(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501 · Completed")
    first = system.accounts(23501)
    await offered(anna, 2)
    system.market.fail("add", "old_number")
    anna.press("Confirm")
    await anna.sees("no clear answer came back")
    await anna.sees("you were charged")
    assert sum(first[0] in message.text for message in anna.messages()) == 1


async def test_somebody_elses_spending_makes_no_verdict(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", "drop_before")
    system.market.observer = spending_elsewhere(system, "add", Decimal("61.00"))
    anna.press("Confirm")
    told = await anna.sees("does not tell for certain")
    assert "$61.00" in told.text


async def test_a_quote_that_cannot_be_read_buys_nothing_and_can_be_tried_again(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("inventory", "html_502", times=3)
    anna.press("Confirm")
    await anna.sees("Try again")
    assert system.market.counts["add"] == 0
    anna.press("Try again")
    await anna.sees("Order #23501")


async def test_a_purchase_under_way_keeps_nobody_waiting(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", "hang_after")
    anna.press("Confirm")
    await anna.sees("Placing the order")
    anna.send("/help")
    await anna.sees("What I can do")
    assert "Order #" not in anna.screen()
    system.market.faults.clear()
    await anna.sees("Order #23501")


async def test_stopping_waits_for_a_purchase_and_tells_of_it(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", "hang_after")
    system.market.calls.clear()
    anna.press("Confirm")
    await system.market.gets_call("add", ANNA)
    stopped = asyncio.ensure_future(system.stop())
    await system.logs("stopping")
    assert not stopped.done()
    system.market.faults.clear()
    await stopped
    assert system.bought() == [23501]
    assert "Order #23501" in anna.screen()


async def test_a_marketplace_that_is_down_refuses_nobody_for_long(system: System) -> None:
    other = web.Application()
    other.add_subapp("/market", market_app(system.market))
    async with TestServer(other) as server:
        await system.stop()
        await system.start(hstock_api_url=str(server.make_url("/market/api/v2")))
        anna = await system.connected()
        await offered(anna, 2)
    anna.press("Confirm")
    told = await anna.sees("cannot be reached right now")
    assert "Nothing was bought" in told.text
    await system.restart()
    anna.press("Try again")
    await anna.sees("Order #23501")


@shows("U11")
@pytest.mark.parametrize(
    ("moved", "words"),
    [
        (lambda panel: panel.set_price(2, Decimal("0.95")), "The price has changed"),
        (lambda panel: panel.set_stock(2, 1), "1"),
        (lambda panel: panel.set_balance(ANNA, Decimal("1.69")), "$0.01"),
    ],
    ids=["price", "stock", "balance"],
)
async def test_what_moved_since_the_question_is_asked_again(
    system: System, moved: Callable[[Panel], None], words: str
) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    mark = anna.mark()
    moved(system.panel)
    anna.press("Confirm")
    await anna.sees(words, since=mark)
    assert system.market.counts["add"] == 0

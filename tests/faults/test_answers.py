"""Reads from a marketplace in trouble: answers late, odd, contradictory, or none."""

import pytest

from bot.loops import key_backoff, order_poller
from bot.market import wire
from sandbox.market.phones import SILENT
from sandbox.market.simulator import ANNA, BEN
from tests.faults.table import shows
from tests.system import System, offered, ordered
from tests.test_talk_rent import project, rented

ODD = ["truncated", "null", "list", "nan", "wrong_types"]


@shows("U4")
@pytest.mark.parametrize(
    "fault", ["drop_before", "html_502", "empty", "truncated", "null", "wrong_types", "500_before"]
)
async def test_a_read_that_fails_is_said_with_a_way_to_try_again(system: System, fault: str) -> None:
    anna = await system.connected()
    system.market.fail("balance", fault, times=3)
    anna.send("/balance")
    await anna.sees("cannot be reached right now")
    anna.press("Try again")
    await anna.sees("💰 Balance: $100.00")


async def test_being_asked_too_often_names_the_wait(system: System) -> None:
    anna = await system.connected()
    system.market.fail("balance", "rate_limit", seconds=77)
    anna.send("/balance")
    await anna.sees("Wait about 77 seconds")


@shows("U5")
@pytest.mark.parametrize(
    ("fault", "seconds"), [("rate_limit", 60), ("rate_limit", 0), ("rate_limit_text", None)]
)
async def test_who_asks_too_often_rests_and_nobody_else(
    system: System, monkeypatch: pytest.MonkeyPatch, fault: str, seconds: float | None
) -> None:
    monkeypatch.setattr(wire, "DEFAULT_DELAY", 60.0)  # longer than a busy machine takes for the rest of this
    system.by_hand()
    anna, ben = await system.connected(), await system.connected(BEN, system.ben())
    for person, number in ((anna, 23501), (ben, 23502)):
        await offered(person, 2, "1")
        person.press("Confirm")
        await person.sees(f"Order #{number}")
    system.market.fail("status", fault, times=0, seconds=seconds, key=ANNA)
    system.market.calls.clear()
    await system.market.gets_call("status", ANNA)
    for number in (23501, 23502):
        system.panel.complete(number)
    await ben.sees("Delivered: 1 of 1")
    assert [call.key for call in system.market.calls if call.action == "status"].count(ANNA) == 1
    assert "Delivered" not in anna.screen()


@shows("U6")
@pytest.mark.parametrize("fault", ["odd_rows", "twice", *ODD])
async def test_an_odd_answer_is_read_as_far_as_it_goes_or_said_to_be_none(system: System, fault: str) -> None:
    anna = await system.connected()
    system.market.fail("*", fault, times=0)
    for words, sign in (("/balance", "$100.00"), ("/rent", "type its name"), ("/start item_2", "Gmail")):
        mark = anna.mark()
        anna.send(words)
        await anna.sees(sign if fault in ("odd_rows", "twice") else "", since=mark)
    assert "went wrong on my side" not in anna.screen()
    system.market.faults.clear()
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00")


async def test_orders_are_found_again_after_an_outage(system: System) -> None:
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 3, "1")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    for fault in ("html_502", "wrong_types", "nan", "rate_limit_text", "huge"):
        system.market.fail("status", fault, seconds=0.1)
    system.panel.complete(23501)
    anna.press("Refresh")
    await anna.sees("Delivered: 1 of 1")


@shows("U10")
async def test_a_revoked_key_is_told_once_and_any_sign_that_it_works_again_wakes_its_orders(
    system: System,
) -> None:
    anna = await system.connected()
    for number in (23501, 23502):
        await offered(anna, 3, "1")
        anna.press("Confirm")
        await anna.sees(f"Order #{number}")
    system.panel.revoke(ANNA)
    told = await anna.sees("stopped working")
    assert "••••7fA2" in told.text
    anna.send("/balance")
    await anna.sees("Invalid API key")
    anna.send("/key")
    await anna.sees("does not work")
    system.panel.restore(ANNA)
    anna.send("/balance")
    for number in (23501, 23502):
        await anna.sees(f"Order #{number} · Completed")
    mark = anna.mark()
    anna.send("/key")
    assert "does not work" not in (await anna.sees("✅ ••••7fA2", since=mark)).text
    assert sum("stopped working" in message.text for message in anna.messages()) == 1


@shows("U9")
async def test_answers_that_go_back_take_nothing_back(system: System) -> None:
    system.market.quirks.switch(restless=True, other_words=True)
    system.by_hand()
    anna = await system.connected()
    await offered(anna, 2, "3")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    system.panel.partial(23501, 2)
    await anna.sees("Delivered: 2 of 3")
    system.panel.complete(23501)
    await anna.sees("Delivered: 3 of 3")
    for _ in range(4):  # two of them are told that it is “Queued” again
        mark = anna.mark()
        anna.send("/orders")
        await anna.sees("1 order", since=mark)
        anna.press("#23501")
        await anna.sees("Status: completed", since=mark)
        anna.press("Refresh")
    for account in system.accounts(23501):
        assert sum(account in message.text for message in anna.messages()) == 1


@shows("U10")
async def test_an_order_that_is_not_found_any_more_is_told_once(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order_poller, "MISSING_LIMIT", 0.0)
    anna = await ordered(system)
    system.market.fail("status", "error:Order not found", times=0)
    await anna.sees("no longer knows it")
    await system.restart()
    system.panel.complete(23501)
    system.market.faults.clear()
    await anna.sees("Delivered: 2 of 2")
    assert sum("no longer knows it" in message.text for message in anna.messages()) == 1


@shows("U10")
async def test_a_rented_number_is_looked_at_soon_although_its_key_was_refused(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_backoff, "LIVE_BACKOFF", 0.1)
    anna = await system.connected()
    await rented(anna, project(system, SILENT))
    system.panel.revoke(ANNA)
    await anna.sees("stopped working")
    system.panel.give_code(23501, "112233")
    system.panel.restore(ANNA)
    await anna.sees("Your code: 112233")


@shows("U18")
async def test_maintenance_in_words_is_waited_out(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order_poller, "MISSING_LIMIT", 0.0)
    anna = await ordered(system)
    system.market.fail("status", "maintenance", times=0)
    await asked(system, "status", 6)
    await system.restart()
    await asked(system, "status", 6)
    system.panel.complete(23501)
    system.market.faults.clear()
    await anna.sees("Delivered: 2 of 2")
    assert "no longer knows it" not in anna.screen()


async def asked(system: System, action: str, times: int) -> None:
    """Until the marketplace was asked so many times more."""
    goal = system.market.counts[action] + times
    await system.market.notifier.until(lambda: system.market.counts[action] >= goal or None)


@shows("U20")
async def test_a_gateways_page_refuses_no_key(system: System) -> None:
    system.market.fail("balance", "gateway_403", times=3)
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    anna.send(ANNA)
    assert "cannot be reached" in (await anna.sees("Try again")).text
    anna.press("Try again")
    await anna.sees("Connected")
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    system.market.fail("*", "gateway_403", times=0)
    await asked(system, "status", 6)
    system.panel.complete(23501)
    system.market.faults.clear()
    await anna.sees("Delivered: 2 of 2")
    assert "stopped working" not in anna.screen()


@shows("U13")
async def test_codes_are_delivered_as_they_are_whenever_they_come(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order_poller, "THOROUGH_EVERY", 0.1)
    anna = await system.connected()
    await rented(anna, project(system, SILENT))
    system.panel.expire(23501)
    await anna.sees("expired without a code")
    for code in ("007007", "000000", "12-34"):
        system.panel.give_code(23501, code)
        assert (await anna.sees(f"Your code: {code}")).code()[0] == code
    assert sum("Your code:" in message.text for message in anna.messages()) == 3

"""What is asked of a marketplace in trouble: answers late, odd, contradictory, or none."""

import pytest

from bot.loops import poller, rests
from bot.market import wire
from sandbox.market.phones import SILENT
from sandbox.market.simulator import ANNA, BEN
from tests.faults.table import shows
from tests.house import Town, offered
from tests.test_talk_rent import project, rented

ODD = ["truncated", "null", "list", "nan", "wrong_types"]


@shows("U4")
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


@shows("U5")
@pytest.mark.parametrize(
    ("fault", "seconds"), [("rate_limit", 60), ("rate_limit", 0), ("rate_limit_text", None)]
)
async def test_who_asks_too_often_rests_and_nobody_else(
    town: Town, monkeypatch: pytest.MonkeyPatch, fault: str, seconds: float | None
) -> None:
    monkeypatch.setattr(wire, "GUESSED_DELAY", 60.0)  # longer than a busy machine takes for the rest of this
    town.by_hand()
    anna, ben = await town.connected(), await town.connected(BEN, town.ben())
    for person, number in ((anna, 23501), (ben, 23502)):
        await offered(person, 2, "1")
        person.press("Confirm")
        await person.sees(f"Order #{number}")
    town.market.fail("status", fault, times=0, seconds=seconds, key=ANNA)
    town.market.calls.clear()
    await town.market.gets_call("status", ANNA)
    for number in (23501, 23502):
        town.panel.complete(number)
    await ben.sees("Delivered: 1 of 1")
    assert [call.key for call in town.market.calls if call.action == "status"].count(ANNA) == 1
    assert "Delivered" not in anna.screen()


@shows("U6")
@pytest.mark.parametrize("fault", ["odd_rows", "twice", *ODD])
async def test_an_odd_answer_is_read_as_far_as_it_goes_or_said_to_be_none(town: Town, fault: str) -> None:
    anna = await town.connected()
    town.market.fail("*", fault, times=0)
    for words, sign in (("/balance", "$100.00"), ("/rent", "type its name"), ("/start item_2", "Gmail")):
        mark = anna.mark()
        anna.send(words)
        await anna.sees(sign if fault in ("odd_rows", "twice") else "", since=mark)
    assert "went wrong on my side" not in anna.screen()
    town.market.faults.clear()
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00")


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
    await anna.sees("Delivered: 1 of 1")


@shows("U10")
async def test_a_revoked_key_is_told_once_and_any_sign_that_it_works_again_wakes_its_orders(
    town: Town,
) -> None:
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
    anna.send("/balance")
    for number in (23501, 23502):
        await anna.sees(f"Order #{number} · Completed")
    mark = anna.mark()
    anna.send("/key")
    assert "does not work" not in (await anna.sees("✅ ••••7fA2", since=mark)).text
    assert sum("stopped working" in message.text for message in anna.messages()) == 1


@shows("U9")
async def test_answers_that_go_back_take_nothing_back(town: Town) -> None:
    town.market.quirks.switch(restless=True, other_words=True)
    town.by_hand()
    anna = await town.connected()
    await offered(anna, 2, "3")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    town.panel.partial(23501, 2)
    await anna.sees("Delivered: 2 of 3")
    town.panel.complete(23501)
    await anna.sees("Delivered: 3 of 3")
    for _ in range(4):  # two of them are told that it is “Queued” again
        mark = anna.mark()
        anna.send("/orders")
        await anna.sees("1 order", since=mark)
        anna.press("#23501")
        await anna.sees("Status: completed", since=mark)
        anna.press("Refresh")
    for account in town.accounts(23501):
        assert sum(account in message.text for message in anna.messages()) == 1


@shows("U10")
async def test_an_order_that_is_not_found_any_more_is_told_once(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller, "MISSING_LIMIT", 0.0)
    town.by_hand()
    anna = await town.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    town.market.fail("status", "error:Order not found", times=0)
    await anna.sees("no longer knows it")
    await town.restart()
    town.panel.complete(23501)
    town.market.faults.clear()
    await anna.sees("Delivered: 2 of 2")
    assert sum("no longer knows it" in message.text for message in anna.messages()) == 1


@shows("U10")
async def test_a_rented_number_is_looked_at_soon_although_its_key_was_refused(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rests, "LIVE_REST", 0.1)
    anna = await town.connected()
    await rented(anna, project(town, SILENT))
    town.panel.revoke(ANNA)
    await anna.sees("stopped working")
    town.panel.give_code(23501, "112233")
    town.panel.restore(ANNA)
    await anna.sees("Your code: 112233")


@shows("U18")
async def test_maintenance_in_words_is_waited_out(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(poller, "MISSING_LIMIT", 0.0)
    town.by_hand()
    anna = await town.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    town.market.fail("status", "maintenance", times=0)
    await asked(town, "status", 6)
    await town.restart()
    await asked(town, "status", 6)
    town.panel.complete(23501)
    town.market.faults.clear()
    await anna.sees("Delivered: 2 of 2")
    assert "no longer knows it" not in anna.screen()


async def asked(town: Town, action: str, times: int) -> None:
    """Until the marketplace was asked so many times more."""
    goal = town.market.counts[action] + times
    await town.market.notifier.until(lambda: town.market.counts[action] >= goal or None)


@shows("U20")
async def test_a_gateways_page_refuses_no_key(town: Town) -> None:
    town.market.fail("balance", "gateway_403", times=3)
    anna = town.anna()
    anna.start()
    await anna.sees("API key")
    anna.send(ANNA)
    assert "cannot be reached" in (await anna.sees("Try again")).text
    anna.press("Try again")
    await anna.sees("Connected")
    town.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    town.market.fail("*", "gateway_403", times=0)
    await asked(town, "status", 6)
    town.panel.complete(23501)
    town.market.faults.clear()
    await anna.sees("Delivered: 2 of 2")
    assert "stopped working" not in anna.screen()


@shows("U13")
async def test_codes_are_delivered_as_they_are_whenever_they_come(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller, "THOROUGH_EVERY", 0.1)
    anna = await town.connected()
    await rented(anna, project(town, SILENT))
    town.panel.expire(23501)
    await anna.sees("expired without a code")
    for code in ("007007", "000000", "12-34"):
        town.panel.give_code(23501, code)
        assert (await anna.sees(f"Your code: {code}")).code()[0] == code
    assert sum("Your code:" in message.text for message in anna.messages()) == 3

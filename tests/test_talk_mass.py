"""Many orders at once, by conversation: a list is typed, pasted or sent as a file, confirmed, and ordered."""

from decimal import Decimal

import pytest

from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from tests.batches import followers
from tests.system import System, pressed


async def previewed(system: System, listed: str) -> Person:
    anna = await system.connected()
    anna.send("/mass")
    await anna.sees("Send one order a line")
    anna.send(listed)
    await anna.sees("Please check the list")
    return anna


async def test_a_list_is_checked_confirmed_and_ordered(system: System) -> None:
    anna = await previewed(system, followers(3) + "\nnot an order\n" + followers(1))
    shown = anna.last
    for words in ("Orders ready: 3", "problem, left out: 1", "Duplicates, left out: 1", "$0.15", "$100.00"):
        assert words in shown.text
    problem = await pressed(anna, "Show problems", "Line 4")
    assert "must begin with an item's number" in problem.text
    await pressed(anna, "Back", "Please check the list")
    anna.press("Confirm 3 orders", times=3)
    done = await anna.sees("The list is done.")
    assert "Placed: 3" in done.text
    assert len(system.market.ledger) == 3
    anna.press("File")
    file = await anna.sees("What became of each line")
    rows = (file.data or b"").decode("utf-8-sig").splitlines()
    assert rows[0] == "Line,As typed,Order,Status,Estimate,Charge,Currency,Reason"
    assert rows[1].startswith("1,1 | https://example.com/p0 | 100,23501,placed,0.05")
    assert rows[4] == "4,not an order,,left out,,,,It must begin with an item's number."
    assert [row.split(",")[3] for row in rows[1:]] == ["placed"] * 3 + ["left out"] * 2


async def test_duplicates_can_be_tapped_in_and_out(system: System) -> None:
    anna = await previewed(system, followers(1) + "\n" + followers(1))
    await pressed(anna, "Include duplicates", "Duplicates, included: 1")
    assert anna.button("Confirm 2 orders")
    await pressed(anna, "Leave duplicates out", "Duplicates, left out: 1")
    anna.press("Confirm 1 order")
    await anna.sees("The list is done.")
    assert len(system.market.ledger) == 1


async def test_a_list_that_was_cancelled_buys_nothing(system: System) -> None:
    anna = await previewed(system, followers(2))
    await pressed(anna, "Cancel", "Nothing was bought")
    assert system.market.ledger == []


async def test_pasted_lines_are_a_list_and_one_line_is_an_ordinary_order(system: System) -> None:
    anna = await system.connected()
    anna.send(followers(2))
    await anna.sees("Orders ready: 2")
    anna.send("2 | 3 | buyer@example.com")
    asked = await anna.sees("Please confirm")
    assert "buyer@example.com" in asked.text
    anna.send("/mass 1 https://example.com/x 100")
    await anna.sees("https://example.com/x")


async def test_links_of_another_platform_are_told_of_and_ordered_all_the_same(system: System) -> None:
    listed = "\n".join(f"1 | https://{host}/anna | 100" for host in ("instagram.com", "youtube.com"))
    anna = await previewed(system, listed)
    assert "Line 2: 🔗 Is this the right link? It leads to youtube.com" in anna.last.text
    assert "Line 1:" not in anna.last.text
    await pressed(anna, "Confirm 2 orders", "The list is done.")
    assert len(system.market.ledger) == 2


async def test_too_little_money_is_said_before_anything(system: System) -> None:
    anna = await system.connected()
    system.panel.set_balance(ANNA, Decimal("0.08"))
    anna.send(followers(2))
    shown = await anna.sees("Not enough money")
    assert "$0.02" in shown.text
    assert shown.find_button("Confirm") is None
    system.panel.set_balance(ANNA, Decimal(5))
    await pressed(anna, "Check again", "Balance after")
    assert anna.button("Confirm 2 orders")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
async def test_a_file_is_a_list(system: System, encoding: str) -> None:
    anna = await system.connected()
    anna.send("/mass")
    await anna.sees("Send one order a line")
    anna.send_document(
        "orders.csv", ("service;link;quantity\r\n1;https://example.com/a;100\r\n2;1").encode(encoding)
    )
    shown = await anna.sees("Orders ready: 2")
    assert "headings" in shown.text


async def test_a_file_of_text_needs_no_question(system: System) -> None:
    anna = await system.connected()
    anna.send_document("orders.TXT", followers(2).encode())
    await anna.sees("Orders ready: 2")


async def test_other_files_are_refused_with_a_sentence_and_the_question_stands(system: System) -> None:
    anna = await system.connected()
    anna.send("/mass")
    await anna.sees("Send one order a line")
    for name, content in (("a.pdf", b"%PDF"), ("a.txt", b"\xff\xff\xff"), ("a.txt", b"1|2\n" * 30_000)):
        mark = anna.mark()
        anna.send_document(name, content)
        await anna.sees("I cannot read this file", since=mark)
    system.telegram.fail("getFile", "400")
    anna.send_document("a.txt", followers(2).encode())
    await anna.sees("did not hand me the file")
    anna.send("# nothing\n\n")
    await anna.sees("no order in it")
    anna.send("\n".join(f"2|{number}" for number in range(1, 102)))
    await anna.sees("Too many lines")
    anna.send("x" * 4_050)
    await anna.sees("Telegram cuts a message")
    anna.send(followers(2))
    await anna.sees("Orders ready: 2")


async def test_a_file_that_is_gone_is_asked_for_again(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await system.connected()
    with monkeypatch.context() as patch:
        patch.setattr(system.telegram.world.files, "at", lambda _path: None)
        anna.send_document("a.txt", followers(2).encode())
        await anna.sees("did not hand me the file")
    anna.send_document("a.txt", followers(2).encode())
    await anna.sees("Orders ready: 2")


async def test_stop_and_continue(system: System) -> None:
    anna = await previewed(system, followers(3))
    system.market.fail("inventory", "hang_before", seconds=0.3)
    await pressed(anna, "Confirm 3 orders", "Ordering line by line")
    anna.press("Stop")
    stopped = await anna.sees("You stopped it")
    assert "Still to come" in stopped.text
    mark = anna.mark()
    anna.send("/mass")
    await anna.sees("Send one order a line", since=mark)
    await pressed(anna, "Open the last list", "You stopped it")
    anna.press("Continue")
    await anna.sees("The list is done.")
    assert len(system.market.ledger) == 3


@pytest.mark.both
async def test_a_doubt_stops_the_list_until_it_is_settled(system: System) -> None:
    anna = await previewed(system, followers(3))
    system.market.fail("add", "drop_after")
    anna.press("Confirm 3 orders")
    await anna.sees("no clear answer came back")
    await anna.sees("An order got no clear answer.")
    await anna.sees("fell by the expected price")
    await anna.sees("Continue? Nothing goes on by itself.")
    anna.press("Continue")
    done = await anna.sees("The list is done.")
    assert "In doubt: 1" in done.text
    assert len(system.market.ledger) == 3


async def test_a_higher_price_is_asked_about(system: System) -> None:
    anna = await previewed(system, followers(2))
    system.panel.set_price(1, Decimal("0.001"))
    anna.press("Confirm 2 orders")
    asked = await anna.sees("The price of the next order has changed")
    assert "was $0.05, now it is $0.10" in asked.text
    await pressed(anna, "Continue", "was $0.05, now it is $0.10")
    assert len(system.market.ledger) == 1
    anna.press("Continue")
    await anna.sees("The list is done.")
    assert [entry.charge for entry in system.market.ledger] == [Decimal("0.10")] * 2


async def test_after_a_restart_nothing_goes_on_by_itself(system: System) -> None:
    anna = await previewed(system, followers(4))
    system.market.fail("add", "hang_before", seconds=0.3)
    await pressed(anna, "Confirm 4 orders", "Ordering line by line")
    await system.restart()
    asked = await anna.sees("I was started anew meanwhile")
    bought = len(system.market.ledger)
    assert bought < 4
    assert "Continue? Nothing goes on by itself." in asked.text
    anna.press("Continue")
    await anna.sees("The list is done.")
    assert len(system.market.ledger) == 4


async def test_no_card_comes_for_each_order_and_every_delivery_does(system: System) -> None:
    anna = await previewed(system, "2 | 1\n2 | 2")
    anna.press("Confirm 2 orders")
    await anna.sees("The list is done.")
    for number in (23501, 23502):
        for account in system.accounts(number):
            await anna.sees(account)
    assert not any("Refresh" in str(message) for message in anna.messages())

"""Buying, from an item's card to the accounts in the chat."""

from decimal import Decimal

import pytest

from sandbox.market.simulator import ANNA, BEN
from tests.system import System, offered


@pytest.mark.both
async def test_a_product_is_bought_and_its_accounts_arrive_once(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    confirmation = await anna.sees("Confirm")
    for figure in ("Gmail Account - USA", "$1.70", "$100.00", "$98.30"):
        assert figure in confirmation.text
    assert "variant" not in confirmation.text
    anna.press("Confirm")
    await anna.sees("Order #23501")
    await anna.sees("Delivered: 2 of 2")
    accounts = system.accounts(23501)
    await anna.sees(accounts[0])
    assert system.bought() == [23501]
    assert len([m for m in anna.messages() if accounts[0] in m.text]) == 1


@pytest.mark.parametrize("words", ["0", "-1", "1.5", "NaN", "10^20", "1e9", "51", "two", "١٠٠"])
async def test_an_impossible_quantity_names_the_allowed_range(system: System, words: str) -> None:
    anna = await system.connected()
    anna.start("item_2")
    await anna.sees("Buy")
    anna.press("Buy")
    await anna.sees("How many")
    mark = anna.mark()
    anna.send(words)
    answer = await anna.sees("50", since=mark)
    assert "1" in answer.text
    mark = anna.mark()
    anna.send("۱۰")
    await anna.sees("Please confirm", since=mark)


@pytest.mark.parametrize(("words", "meant"), [("1 000", "1,000"), ("1k", "1,000"), ("২০০", "200")])
async def test_quantities_are_read_with_good_will(system: System, words: str, meant: str) -> None:
    anna = await system.connected()
    await offered(anna, 1, words, "https://instagram.com/anna")
    assert meant in (await anna.sees("Confirm")).text


async def test_an_smm_order_asks_for_a_link_and_shows_progress(system: System) -> None:
    anna = await system.connected()
    anna.start("item_1")
    await anna.sees("Buy")
    anna.press("Buy")
    await anna.sees("How many")
    anna.press("100")
    await anna.sees("link")
    mark = anna.mark()
    anna.send("ftp://nowhere")
    await anna.sees("http", since=mark)
    anna.send("https://instagram.com/anna")
    await anna.sees("Confirm")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    await anna.sees("Completed")
    mark = anna.mark()
    anna.start("item_1")
    await anna.sees("🛒 Buy", since=mark)  # not the "Buy again" of the order's card
    anna.press("🛒 Buy")
    await anna.sees("How many", since=mark)
    anna.press("100")
    assert "instagram.com/anna" in str(await anna.sees("Send the link", since=mark))


async def test_the_delivery_may_go_to_an_address_of_ones_own(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2, "1")
    anna.press("Delivery e-mail")
    await anna.sees("Send an e-mail")
    mark = anna.mark()
    anna.send("anna@example.org")
    await anna.sees("Confirm", since=mark)
    assert "anna@example.org" in (await anna.sees("Confirm")).text
    anna.press("Confirm")
    await anna.sees("Order #23501")
    assert system.market.ledger[0].params["link"] == "anna@example.org"


async def test_what_is_no_address_is_asked_again(system: System) -> None:
    anna = await system.connected()
    anna.start("item_2")
    await anna.sees("Buy")
    anna.press("5 · $4.25")
    await anna.sees("Please confirm")
    anna.press("Delivery e-mail")
    await anna.sees("Send an e-mail")
    anna.send("anna at home")
    await anna.sees("no e-mail address")
    anna.send("anna@example.org")
    await anna.sees("Delivery e-mail: anna@example.org")


async def test_many_accounts_come_as_a_file_byte_for_byte(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 10, "40")
    anna.press("Confirm")
    file = await anna.sees("order-23501.txt")
    accounts = system.accounts(23501)
    assert file.data == "".join(f"{account}\n" for account in accounts).encode()


async def test_a_partial_delivery_brings_only_what_is_new(system: System) -> None:
    system.market.sales.pace = 10
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 3, "2")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    system.panel.partial(23501, 1)
    await anna.sees("Delivered: 1 of 2")
    system.panel.complete(23501)
    await anna.sees("Delivered: 2 of 2")
    accounts = system.accounts(23501)
    for account in accounts:
        await anna.sees(account)
        assert sum(account in message.text for message in anna.messages()) == 1


async def test_too_little_money_is_said_before_the_call(system: System) -> None:
    ben = await system.connected(BEN, system.ben())
    ben.start("item_9")
    await ben.sees("Buy")
    ben.press("Buy")
    await ben.sees("How many")
    ben.send("1")
    assert "$496.50" in (await ben.sees("Not enough")).text
    assert system.market.counts["add"] == 0


async def test_a_price_that_moved_is_asked_again(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.panel.set_price(2, Decimal("1.00"))
    mark = anna.mark()
    anna.press("Confirm")
    again = await anna.sees("$2.00")
    assert "Confirm" in str(again.buttons)
    assert system.bought() == []
    anna.press("Confirm")
    await anna.sees("Order #23501", since=mark)


async def test_a_stock_that_ran_out_meanwhile_buys_nothing(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.panel.set_stock(2, 0)
    anna.press("Confirm")
    await anna.sees("Sold out")
    assert system.bought() == []


async def test_ten_taps_place_one_order(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm", times=10)
    await anna.sees("Order #23501")
    await anna.sees("Delivered: 2 of 2")
    assert system.bought() == [23501]
    assert system.market.counts["add"] == 1


async def test_the_same_tap_again_after_a_restart_shows_what_came_of_it(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    button = anna.button("Confirm")["callback_data"]
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    await system.restart()
    anna.press_data(button)
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1


async def test_cancel_and_foreign_buttons_buy_nothing(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    confirm = anna.button("Confirm")["callback_data"]
    ben = await system.connected(BEN, system.ben())
    ben.press_data(confirm)
    await ben.sees("Catalogue")
    anna.press("Cancel")
    await anna.sees("ancelled")
    anna.press_data(confirm)
    anna.press_data("x:tampered:%%%")
    await anna.sees("Catalogue")
    assert system.bought() == []


async def test_killed_orders_end_with_a_word(system: System) -> None:
    system.market.sales.pace = 10
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 3, "1")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    system.panel.cancel(23501)
    await anna.sees("Canceled")
    assert system.market.keys[ANNA].balance == Decimal("100.00")

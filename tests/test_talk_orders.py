"""Orders in the chat: the list of orders, their cards, their accounts."""

from decimal import Decimal

from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from tests.system import PACE, System, offered, ordered


async def bought(person: Person, service: int, quantity: str, number: int, *answers: str) -> None:
    """Buy, and wait until the order stands in the chat."""
    await offered(person, service, quantity, *answers)
    person.press("Confirm")
    await person.sees(f"Order #{number}")


async def test_orders_are_listed_newest_first_filtered_and_searched(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 2, "1", 23501)
    await anna.sees("Completed")
    system.by_hand()
    await bought(anna, 3, "1", 23502)
    system.market.sales.pace = PACE
    await bought(anna, 11, "1", 23503)
    await anna.sees("Canceled")
    anna.send("/orders")
    listed = await anna.sees("3 orders")
    assert [row.partition("#")[2][:5] for row in listed.rows] == ["23503", "23502", "23501"]
    for phase, number in (("Active", "#23502"), ("Delivered", "#23501"), ("Problem", "#23503")):
        anna.press(phase)
        filtered = await anna.sees(f"• {phase}")
        assert any(number in row for row in filtered.rows)
        assert "1 order" in filtered.text
    anna.press("All")
    await anna.sees("3 orders")
    anna.press("Search")
    await anna.sees("part of an item's name")
    anna.send("gmail")
    found = await anna.sees("🔎 gmail")
    assert [row.splitlines()[0] for row in found.rows] == ["✅ #23501 Gmail Account - USA"]


async def test_the_list_has_pages_and_a_card_leads_back_to_its_place(system: System) -> None:
    anna = await system.connected()
    for number in range(23501, 23510):
        await bought(anna, 2, "1", number)
        await anna.sees(f"Order #{number} · Completed")
    anna.send("/orders")
    await anna.sees("Page 1 of 2")
    anna.press("Next")
    await anna.sees("Page 2 of 2")
    mark = anna.mark()
    anna.press("#23501")
    opened = await anna.sees("‹ Back", since=mark)  # which no card of a purchase above has
    assert "Charged: $0.85" in opened.text
    anna.press("Back")
    await anna.sees("Page 2 of 2")


async def test_a_card_compares_the_real_charge_with_the_estimate(system: System) -> None:
    anna = await system.connected()
    system.market.catalogue.goods[5].variants[0].rate = Decimal(15)  # and still listed at 6.00
    await bought(anna, 5, "3", 23501)
    await anna.sees("Charged: $45.00 (estimated $18.00)")


async def test_accounts_are_asked_live_and_never_kept(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 2, "2", 23501)
    await anna.sees("Show accounts")
    mark, asked = anna.mark(), system.market.counts["status"]
    anna.press("Show accounts")
    shown = await anna.sees("2 accounts", since=mark)
    assert shown.code() == ["\n".join(system.accounts(23501))] or shown.code() == system.accounts(23501)
    assert system.market.counts["status"] == asked + 1
    stored = b"".join(file.read_bytes() for file in sorted(system.data.glob("bot.db*")))
    assert not any(account.encode() in stored for account in system.accounts(23501))


async def test_accounts_of_one_order_as_a_file(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 2, "2", 23501)
    await anna.sees("Show accounts")
    anna.press("Export")
    file = await anna.sees("order-23501.txt")
    assert file.data == "".join(f"{account}\n" for account in system.accounts(23501)).encode()


async def test_refresh_asks_at_once_and_buy_again_begins_anew(system: System) -> None:
    anna = await system.connected()
    system.by_hand()
    await bought(anna, 3, "1", 23501)
    system.panel.complete(23501)
    anna.press("Refresh")
    await anna.sees("Delivered: 1 of 1")
    mark = anna.mark()
    anna.press("Buy again")
    await anna.sees("How many", since=mark)
    assert system.market.counts["add"] == 1


async def test_smm_progress_is_silent_and_its_end_rings(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 1, "10000", 23501, "https://instagram.com/anna")
    rung = await anna.sees("is now: Completed")
    assert not rung.silent
    card = await anna.sees("Remains: 0")
    assert card.edited
    assert sum("23501" in message.text for message in anna.messages()) == 2


async def test_what_was_filled_in_part_is_told_as_partial(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 12, "1000", 23501, "https://youtube.com/watch?v=1")
    told = await anna.sees("is now: Partial")
    assert "600 of 1,000 delivered, $0.40 returned" in told.text
    card = await anna.sees("Charged: $0.60 (estimated $1.00)")
    assert "600 of 1,000 delivered, $0.40 returned" in card.text


async def test_an_order_that_is_cancelled_tells_what_was_returned(system: System) -> None:
    anna = await ordered(system)
    await anna.sees("Charged: $1.70")
    system.panel.cancel(23501)
    told = await anna.sees("is now: Canceled")
    assert "Canceled: $1.70 returned" in told.text
    card = await anna.sees("Finished: ")
    assert "Canceled: $1.70 returned" in card.text
    assert "$0.00" not in anna.screen()
    mark = anna.mark()
    anna.press("Open the order", message=told)
    await anna.sees("Canceled: $1.70 returned", since=mark)
    anna.press("Menu", message=told)
    await anna.sees("What would you like to do?", since=mark)


async def test_many_accounts_are_numbered_copied_one_by_one_and_come_as_a_file(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 2, "10", 23501)
    pushed = await anna.sees("🎁 Order #23501")
    accounts = system.accounts(23501)
    assert pushed.code() == accounts
    assert f"\n\n10. {accounts[9]}\n\n" in pushed.text
    copies = [
        button["copy_text"]["text"] for row in pushed.keyboard for button in row if "copy_text" in button
    ]
    assert copies == accounts
    anna.press("File", message=pushed)
    file = await anna.sees("order-23501.txt")
    assert file.data == "".join(f"{account}\n" for account in accounts).encode()


async def test_times_are_in_the_readers_own_zone(system: System) -> None:
    anna = await ordered(system)
    card = await anna.sees("Placed: ")
    (placed,) = [entity for entity in card.entities if entity["type"] == "date_time"]
    assert placed["date_time_format"] == "Dt"
    assert abs(placed["unix_time"] - system.market.books.orders[23501].placed.timestamp()) < PATIENCE
    assert " UTC" in card.text


async def test_answers_that_go_back_change_nothing_on_the_screen(system: System) -> None:
    system.market.quirks.switch(restless=True, other_words=True)
    anna = await system.connected()
    await bought(anna, 6, "6", 23501)
    await anna.sees("Delivered: 6 of 6")
    for account in system.accounts(23501):
        await anna.sees(account)
    everything = "\n".join(message.text for message in anna.messages() if "🎁" in message.text)
    assert all(everything.count(account) == 1 for account in system.accounts(23501))


async def test_orders_of_a_stranger_stay_theirs(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 2, "1", 23501)
    await anna.sees("Show accounts")
    show = anna.button("Show accounts")["callback_data"]
    ben = await system.connected("demo-key-ben-Yp6Ld0HsQ2vNj4Ug9kB5xWt3c8D1", system.ben())
    ben.press_data(show)
    await ben.sees("no longer there")
    ben.send("/orders")
    await ben.sees("No orders here yet")

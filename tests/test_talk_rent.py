"""Renting: from a service to the code in the chat."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.loops import order_poller
from sandbox.market.phones import SILENT, Project
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from tests.system import System


@pytest.fixture(autouse=True)
def _looks_for_the_end_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order_poller, "THOROUGH_EVERY", 0.1)


def project(system: System, name: str, country: str = "us") -> Project:
    return next(one for one in system.market.projects.values() if (one.name, one.country) == (name, country))


async def asked_to_confirm(person: Person, offer: Project, quantity: str = "1") -> None:
    mark = person.mark()
    person.start(f"rent_{offer.id}")
    await person.sees("How many numbers", since=mark)
    person.send(quantity)
    await person.sees("Confirm", since=mark)


async def rented(person: Person, offer: Project, quantity: str = "1", first: int = 23501) -> None:
    await asked_to_confirm(person, offer, quantity)
    person.press("Confirm")
    await person.sees(f"Order #{first}")


async def test_from_a_service_over_the_cheapest_country_to_the_code(system: System) -> None:
    anna = await system.connected()
    anna.send("/rent")
    await anna.sees("WhatsApp")
    anna.press("WhatsApp")
    offers = await anna.sees("Cheapest first")
    prices = [Decimal(row[0].rpartition("$")[2]) for row in offers.buttons if "$" in row[0]]
    assert prices == sorted(prices)
    anna.press(offers.buttons[0][0])
    await anna.sees("How many numbers")
    anna.press("1 · $")
    confirmation = await anna.sees("Confirm")
    for words in ("WhatsApp", f"${prices[0]}", "$100.00", "cannot be cancelled"):
        assert words in confirmation.text
    anna.press("Confirm")
    pushed = await anna.sees("Your code:")
    rental = system.market.books.rentals[23501]
    assert pushed.code() == [rental.code, rental.international]
    assert rental.text in pushed.text
    assert anna.button(f"📋 {rental.code}")["copy_text"] == {"text": rental.code}
    card = await anna.sees("✅ Code:")
    assert rental.international in card.code()


@pytest.mark.both
async def test_a_code_is_pushed_once_and_so_is_a_second_one(system: System) -> None:
    anna = await system.connected()
    await rented(anna, project(system, SILENT))
    for code in ("012-345", "000000"):
        system.panel.give_code(23501, code)
        await anna.sees(f"Your code: {code}")
    await system.restart()
    anna.press("Refresh")
    await anna.sees("✅ Code: 000000")
    assert sum("Your code:" in message.text for message in anna.messages()) == 2


async def test_several_numbers_have_a_card_and_a_code_each(system: System) -> None:
    anna = await system.connected()
    await rented(anna, project(system, "Telegram"), "3")
    await anna.sees("Copy number")  # a code tells the order's number as well
    assert anna.button("Copy number")["copy_text"]["text"].startswith("+1")
    for number in (23501, 23502, 23503):
        rental = system.market.books.rentals[number]
        await anna.sees(f"Your code: {rental.code}")
    assert system.bought() == [23501, 23502, 23503]
    assert system.market.counts["add_sms"] == 1


async def test_typing_narrows_services_and_countries(system: System) -> None:
    anna = await system.connected()
    anna.send("/rent")
    await anna.sees("type its name")
    anna.send("tele")
    found = await anna.sees("🔎 tele")
    anna.press(found.buttons[0][0])
    await anna.sees("Cheapest first")
    anna.send("germ")
    await anna.sees("🇩🇪 Germany · $")
    mark = anna.mark()
    anna.send("/rent")
    await anna.sees("By country", since=mark)
    anna.press("By country")
    await anna.sees("Countries")
    anna.send("germany")
    await anna.sees("🇩🇪 Germany (")
    anna.press("Germany (")
    await anna.sees("🇩🇪 Germany\n")
    anna.send("whats")
    await anna.sees("WhatsApp · $")


@pytest.mark.parametrize("words", ["0", "11", "1.5", "many"])
async def test_an_impossible_quantity_names_the_allowed_range(system: System, words: str) -> None:
    anna = await system.connected()
    anna.start(f"rent_{project(system, 'Telegram').id}")
    await anna.sees("How many numbers")
    anna.send(words)
    await anna.sees("From 1 to 10")
    anna.send("۲")
    await anna.sees("Confirm")


async def test_a_number_that_expires_is_said_once_with_what_it_cost(system: System) -> None:
    anna = await system.connected()
    await rented(anna, project(system, SILENT))
    await anna.sees("Waiting for the code")
    system.panel.expire(23501)
    told = await anna.sees("expired without a code")
    assert "No code came: not charged" in told.text
    assert "$0.00" not in anna.screen()
    await anna.sees("This number is over")
    await system.restart()
    anna.send("/numbers")
    await anna.sees("No number is active")
    assert sum("expired without" in message.text for message in anna.messages()) == 1
    assert system.market.keys[ANNA].balance == Decimal(100)


async def test_another_number_and_the_same_number_again(system: System) -> None:
    anna = await system.connected()
    await rented(anna, project(system, "Telegram"))
    await anna.sees("Your code:")
    mark = anna.mark()
    anna.press("Another number")
    assert "Same number" not in (await anna.sees("Confirm", since=mark)).text
    anna.press("Confirm")
    await anna.sees("Order #23502")
    mark = anna.mark()
    first = system.market.books.rentals[23501]
    anna.press("Same number again", message=await anna.sees(f"Your code: {first.code}"))
    assert first.international in (await anna.sees("Confirm", since=mark)).text
    anna.press("Confirm")
    await anna.sees("Order #23503")
    assert system.market.books.rentals[23503].phone == first.phone


async def test_active_numbers_are_listed_and_lead_to_their_cards(system: System) -> None:
    anna = await system.connected()
    await rented(anna, project(system, SILENT, "gb"))
    await anna.sees("Expires")
    anna.send("/numbers")
    listed = await anna.sees("Active numbers")
    rental = system.market.books.rentals[23501]
    for words in ("1. ⏳ 🇬🇧", rental.international, "Waiting for the code", "ends in "):
        assert words in listed.text
    assert anna.button("Copy number")["copy_text"] == {"text": rental.international}
    mark = anna.mark()
    anna.press("1", message=listed)
    opened = await anna.sees("‹ Back", since=mark)  # which the card above has not
    assert "cannot be cancelled" in opened.text
    mark = anna.mark()
    anna.press("Back")
    await anna.sees("Active numbers", since=mark)


async def test_the_list_of_numbers_tells_the_codes_that_came(system: System) -> None:
    anna = await system.connected()
    await rented(anna, project(system, SILENT), "2")
    await anna.sees("Order #23502")
    anna.send("/numbers")
    listed = await anna.sees("Active numbers")
    assert listed.text.count("⏳") == 2
    system.panel.give_code(23501, "012-345")
    await anna.sees("Your code: 012-345")
    mark = anna.mark()
    anna.press("Refresh", message=listed)
    refreshed = await anna.sees("2. ✅", since=mark)
    assert refreshed.id == listed.id
    assert "Code: 012-345" in refreshed.text
    assert anna.button("Copy code")["copy_text"] == {"text": "012-345"}


async def test_bare_numbers_become_international_and_can_be_rented_again(system: System) -> None:
    system.market.quirks.switch(bare_phones=True, lower_titles=True, string_orders=True)
    anna = await system.connected()
    await rented(anna, project(system, SILENT, "gb"))
    rental = system.market.books.rentals[23501]
    assert anna.button("Copy number")["copy_text"]["text"] == rental.international
    mark = anna.mark()
    anna.press("Same number again")
    await anna.sees("Confirm", since=mark)
    anna.press("Confirm")
    await anna.sees("Order #23502")


async def test_fewer_numbers_than_asked_are_taken_as_they_came(system: System) -> None:
    system.market.quirks.switch(fewer_numbers=True)
    anna = await system.connected()
    await rented(anna, project(system, SILENT), "4")
    await anna.sees("Order #23502")
    anna.send("/numbers")
    listed = await anna.sees("Active numbers")
    assert sum(f"{place}. ⏳" in listed.text for place in range(1, 5)) == 2


async def test_a_price_that_rose_is_asked_again(system: System) -> None:
    anna = await system.connected()
    offer = project(system, "Telegram")
    await asked_to_confirm(anna, offer)
    system.market.projects[offer.id] = replace(offer, price=Decimal("9.99"))
    anna.press("Confirm")
    asked = await anna.sees("The price has changed")
    assert f"it was ${offer.price:.2f}, now it is $9.99" in asked.text
    assert system.bought() == []
    anna.press("Confirm")
    await anna.sees("Order #23501")
    assert system.market.ledger[0].charge == Decimal("9.99")


async def test_a_lost_answer_rents_nothing_twice(system: System) -> None:
    system.market.fail("add_sms", "drop_after")
    anna = await system.connected()
    await asked_to_confirm(anna, project(system, SILENT))
    anna.press("Confirm", times=3)
    await anna.sees("no clear answer came back")
    await anna.sees("you were charged")
    assert system.market.counts["add_sms"] == 1

"""Guests: with ``CATALOG_KEY`` set, people browse before they connect, and go on where they were asked to."""

from collections.abc import Awaitable, Callable
from decimal import Decimal

import pytest

from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from tests.guests import (
    OPERATOR,
    at_amount,
    at_balance,
    at_buy,
    at_deep_link,
    at_numbers,
    at_offer,
    at_orders,
    at_track,
    at_watch,
)
from tests.system import System, offered, pressed

UNCLEAR = "quince-orchard-2015-zyzzyva"

Step = Callable[[System, Person], Awaitable[None]]

STEPS: dict[Step, str] = {
    at_buy: "How many?",
    at_amount: "e-mail",
    at_offer: "How many numbers?",
    at_deep_link: "How many numbers?",
    at_watch: "I can tell you once",
    at_balance: "💰 Balance: $100.00",
    at_track: "None of your API keys knows this order",
    at_numbers: "No number is active",
    at_orders: "No orders here yet",
}


async def test_a_guest_looks_around_without_being_asked_for_a_key(open_system: System) -> None:
    anna = open_system.anna()
    anna.start()
    greeting = await anna.sees("Look around first")
    assert "API key" in greeting.text
    anna.press("Catalogue")
    await anna.sees("Email Accounts")
    for label, shown in (
        ("Email Accounts", "All items"),
        ("Gmail", "Sort: name"),
        ("Sort: name", "Sort: price"),
    ):
        await pressed(anna, label, shown)
    assert "$0.85" in anna.screen()
    for label in ("Shops", "Recommended"):
        mark = anna.mark()
        anna.send("/catalog")
        await anna.sees(label, since=mark)
        await pressed(anna, label, "‹ Back")
        if label == "Shops":
            await pressed(anna, "1", "$")
        assert "$" in anna.last.text
    await open_system.catalogue_is_read()
    mark = anna.mark()
    anna.send("gmial usa")
    await anna.sees("Gmail Account - USA", since=mark)
    anna.start("item_2")
    card = await anna.sees("In stock: 50")
    assert "$0.85" in card.text
    anna.press("Similar")
    await anna.sees("Similar to")
    anna.send("/rent")
    await anna.sees("By country")
    anna.press("By country")
    await anna.sees("Choose one, or type its name")
    assert "For this I need" not in anna.screen()


async def test_who_connects_without_a_step_is_asked_for_the_key_alone(open_system: System) -> None:
    anna = open_system.anna()
    anna.start()
    greeting = await anna.sees("Look around first")
    assert greeting.buttons[0] == ["🛍 Catalogue", "⭐ Recommended"]
    for ask in (lambda: anna.press("Connect a key"), lambda: anna.send("/key")):
        mark = anna.mark()
        ask()
        question = await anna.sees("Send me your API key", since=mark)
        assert "For this" not in question.text
    anna.send(ANNA)
    await anna.sees("Connected")


@pytest.mark.parametrize("step", STEPS)
async def test_the_step_that_needs_a_key_goes_on_once_there_is_one(open_system: System, step: Step) -> None:
    anna = open_system.anna()
    await step(open_system, anna)
    await anna.sees("For this I need your API key")
    mark = anna.mark()
    anna.send("not-a-key-of-this-marketplace-000")
    await anna.sees("Invalid API key", since=mark)
    sent = anna.send(ANNA)
    await anna.sees("Connected", since=mark)
    await anna.sees(STEPS[step], since=mark)
    assert all(message.id != sent["message_id"] for message in anna.messages())
    assert open_system.bought() == []


@pytest.mark.parametrize("step", [at_buy, at_offer, at_balance, at_track])
async def test_it_goes_on_after_a_restart_and_once_the_marketplace_is_back(
    open_system: System, step: Step
) -> None:
    anna = open_system.anna()
    await step(open_system, anna)
    await anna.sees("For this I need your API key")
    await open_system.restart()
    open_system.market.fail("balance", "drop_before", times=3, key=ANNA)
    anna.send(ANNA)
    await anna.sees("Try again")
    await open_system.restart()
    mark = anna.mark()
    anna.press("Try again")
    await anna.sees("Connected", since=mark)
    await anna.sees(STEPS[step], since=mark)


async def test_a_guest_who_connects_buys_with_their_own_key(open_system: System) -> None:
    anna = open_system.anna()
    await at_buy(open_system, anna)
    await anna.sees("For this I need")
    anna.send(ANNA)
    await anna.sees("How many?")
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    assert [call.key for call in open_system.market.calls if call.action == "add"] == [ANNA]


async def test_a_confirmation_does_not_go_on_by_itself(open_system: System) -> None:
    anna = await open_system.connected()
    await offered(anna, 2)
    confirmation = await anna.sees("Confirm")
    await remove_key(anna)
    anna.press("Confirm", message=confirmation)
    await anna.sees("For this I need")
    mark = anna.mark()
    anna.send(ANNA)
    await anna.sees("Connected", since=mark)
    anna.send("/help")
    await anna.sees("What I can do", since=mark)
    assert open_system.bought() == []


async def remove_key(anna: Person) -> None:
    anna.send("/key")
    await anna.sees("Remove ••••7fA2")
    anna.press("Remove ••••7fA2")
    await anna.sees("Remove the key")
    anna.press("🗑 Remove")
    await anna.sees("Your orders stay readable")


async def test_whoever_removed_their_key_is_a_guest_who_reads_their_orders(open_system: System) -> None:
    anna = await open_system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    await remove_key(anna)
    anna.send("/orders")
    await anna.sees("1 order")
    anna.start("item_2")
    await anna.sees("In stock: 48")
    mark = anna.mark()
    anna.press("Buy again")
    await anna.sees("For this I need", since=mark)
    anna.send(ANNA)
    await anna.sees("How many?", since=mark)


async def test_the_question_can_be_left_and_what_is_typed_then_is_a_search(open_system: System) -> None:
    await open_system.catalogue_is_read()
    anna = open_system.anna()
    await at_buy(open_system, anna)
    await anna.sees("For this I need")
    anna.send("gmial")
    await anna.sees("Invalid API key")
    await pressed(anna, "Cancel", "Left that question")
    mark = anna.mark()
    anna.send("gmial")
    await anna.sees("Gmail Account - USA", since=mark)  # and not on the card above
    assert [call.key for call in open_system.market.calls if call.action == "balance"] == [OPERATOR]


async def test_a_key_is_known_for_one_while_somebody_browses(open_system: System) -> None:
    await open_system.catalogue_is_read()
    open_system.market.join("Ben", Decimal("7.00"), key=UNCLEAR)
    ben = open_system.ben()
    ben.send("/rent")
    await ben.sees("Choose a service")
    ben.send("/search gmail-account-usa-2-of-many")
    await ben.sees("Gmail Account - USA")
    for answer, shown in (("No, search", f"🔎 {UNCLEAR}"), ("Yes, connect", "$7.00")):
        mark = ben.mark()
        ben.send(UNCLEAR)
        question = await ben.sees("an API key?", since=mark)
        ben.press(answer, message=question)
        await ben.sees(shown, since=mark)
    anna = open_system.anna()
    anna.send("/rent")
    await anna.sees("Choose a service")
    sent = anna.send(ANNA)
    await anna.sees("Connected")
    assert all(message.id != sent["message_id"] for message in anna.messages())

"""Typed words find what the help tells of: whole words only, and beside items no more than is meant."""

import pytest

from bot.views.found_words import subjects
from bot.views.start import COMMANDS
from sandbox.market.simulator import ANNA
from tests.system import System, ordered, pressed

NOTHING = "Nothing was found"


def commands(typed: str, *, alone: bool = True) -> list[str]:
    return [command for _, command in subjects("en", typed, alone=alone)]


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("balance", "balance"),
        ("Top up?", "balance"),
        ("how do I deposit", "balance"),
        ("cancel", "help"),
        ("refund", "help"),
        ("cancel my order", "help"),
        ("HELP", "help"),
        ("api key", "key"),
        ("language", "settings"),
        ("delete my data", "settings"),
        ("my orders", "orders"),
        ("sms code", "rent"),
        ("Active numbers", "numbers"),
        ("price alert", "watchlist"),
        ("track order", "track"),
    ],
)
def test_usual_words_find_the_command_that_helps(typed: str, command: str) -> None:
    assert commands(typed)[0] == command


def test_every_command_is_found_by_its_name() -> None:
    for command in COMMANDS.keys() - {"start", "search", "cancel"}:
        assert commands(command)[0] == command


@pytest.mark.parametrize(
    "typed", ["", "?", "gmail", "keyboard", "counterbalance", "helpful", "1", "deep language"]
)
def test_parts_of_words_find_nothing(typed: str) -> None:
    assert commands(typed, alone=typed == "gmail") == []


def test_beside_items_most_of_the_words_must_be_meant() -> None:
    assert commands("steam wallet top up", alone=False) == []
    assert commands("steam key", alone=False) == []
    assert commands("how do I cancel my order?", alone=False)[0] == "help"
    assert commands("the", alone=True) == []
    assert commands("top up", alone=False) == ["balance"]


async def test_nothing_was_found_stands_only_where_nothing_was(system: System) -> None:
    anna = await ordered(system)
    await system.catalogue_is_read()
    for typed, found in (
        ("whatsapp", "📱 WhatsApp number from $"),
        ("watsapp", "📱 WhatsApp number from $"),
        ("23501", "📦 Order #23501"),
        ("balance", "❓ Your balance"),
        ("refund", "❓ Cancel or refund"),
        ("sms", "❓ Rent a number"),
    ):
        mark = anna.mark()
        anna.send(typed)
        answer = await anna.sees(found, since=mark)
        assert NOTHING not in answer.text
        assert answer.buttons == [answer.buttons[0], ["‹ Back", "🏠 Menu"]]
    mark = anna.mark()
    anna.send("zzzzqqq")
    answer = await anna.sees(NOTHING, since=mark)
    assert answer.buttons == [["🛍 Catalogue"], ["📱 Rent a number"], ["‹ Back", "🏠 Menu"]]


async def test_filters_that_hide_what_would_be_found_can_be_switched_off(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    anna.send("gmail")
    await anna.sees("🔎 gmail")
    await pressed(anna, "In stock", "✅ In stock")
    mark = anna.mark()
    anna.send("outlook germany")
    await anna.sees("✅ In stock", since=mark)
    mark = anna.mark()
    anna.send("whatsapp")
    found = await anna.sees("WhatsApp number", since=mark)
    assert "No item fits your filters" in found.text
    await pressed(anna, "In stock", "No item is called so")


async def test_cancel_without_a_question_tells_about_canceling(system: System) -> None:
    anna = await system.connected(ANNA)
    anna.send("cancel")
    await anna.sees("Cancel or refund")
    await pressed(anna, "Cancel or refund", "no way to cancel an order or a number")


async def test_a_long_name_of_a_service_has_the_room_of_other_words(system: System) -> None:
    anna = await system.connected()
    anna.send("google")
    await anna.sees("📱 Google / YouT… · from $")

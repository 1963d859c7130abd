"""Repeated updates in the chat: one that is handled again means what it meant the first time."""

from collections.abc import Awaitable, Callable

import pytest

from sandbox.telegram.people import Person
from tests.system import System, add_bens_key, asked_for_link, offered


async def at_link(anna: Person) -> str:
    """A fair answer to a question that waits."""
    await asked_for_link(anna)
    return "https://instagram.com/anna"


async def at_search_of_orders(anna: Person) -> str:
    anna.send("/orders")
    await anna.sees("1 order")
    anna.press("Search")
    await anna.sees("part of an item's name")
    return "23501"


async def at_limit(anna: Person) -> str:
    anna.send("/settings")
    await anna.sees("always arrive")
    anna.press("Limit per order")
    await anna.sees("Send an amount")
    return "5"


async def at_number(anna: Person) -> str:
    anna.send("/track")
    await anna.sees("Which order?")
    return "99999"


QUESTIONS = {
    at_link: "Please confirm",
    at_search_of_orders: "1 order",
    at_limit: "always arrive",
    at_number: "None of your API keys knows this order",
}


async def test_what_was_removed_by_a_tap_that_was_not_answered_is_gone_from_the_list(system: System) -> None:
    anna = await system.connected()
    await add_bens_key(anna)
    anna.send("/key")
    await anna.sees("Remove ••••c8D1")
    anna.press("Remove ••••c8D1")
    await anna.sees("Remove the key")
    system.telegram.fail("editMessageText", "500")
    anna.press("🗑 Remove")
    await anna.sees("✅ ••••7fA2")
    anna.start("item_4")
    await anna.sees("Out of stock")
    anna.press("🔔 Watch")
    await anna.sees("Watching")
    anna.send("/watchlist")
    await anna.sees("Tap one to change")
    mark = anna.mark()
    anna.press("Outlook")
    await anna.sees("Change price", since=mark)
    system.telegram.fail("editMessageText", "500")
    anna.press("🗑 Remove")
    await anna.sees("Nothing is watched yet")


@pytest.mark.parametrize("fault", ["500", "drop_before", "429"])
@pytest.mark.parametrize(("question", "shown"), QUESTIONS.items())
async def test_an_answer_that_could_not_be_answered_is_read_as_one_again(
    system: System, question: Callable[[Person], Awaitable[str]], shown: str, fault: str
) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    answer = await question(anna)
    mark = anna.mark()
    system.telegram.fail("sendMessage", fault)
    anna.send(answer)
    await anna.sees(shown, since=mark)
    assert "Nothing found" not in anna.screen()

"""``/track``: orders placed elsewhere, and those whose number was lost with the answer."""

from typing import Any

import aiohttp
import pytest

from sandbox.market.simulator import ANNA, BEN
from tests.system import System, offered


async def elsewhere(system: System, action: str = "add", key: str = ANNA, **fields: Any) -> int:
    """Buy past the bot, as on the site; the order's number."""
    form = {"key": key, "action": action, **fields}
    async with (
        aiohttp.ClientSession() as session,
        session.post(system.settings["hstock_api_url"], data=form) as told,
    ):
        answer = await told.json()
    return int(answer["order"] if "order" in answer else answer["orders"][0]["order"])


async def test_an_order_placed_elsewhere_is_tracked_and_delivered(system: System) -> None:
    anna = await system.connected()
    system.by_hand()
    number = await elsewhere(system, service=2, quantity=3)
    anna.send(f"/track {number}")
    await anna.sees(f"Order #{number} is tracked")
    system.panel.complete(number)
    delivered = await anna.sees(f"🎁 Order #{number}")
    for account in system.accounts(number):
        assert account in delivered.text
    mark = anna.mark()
    anna.send(f"/track #{number}")
    await anna.sees("tracked already", since=mark)
    anna.press("Open the order")
    card = await anna.sees("Placed elsewhere", since=mark)
    assert "Buy again" not in str(card.buttons)


async def test_an_smm_order_and_a_rental_are_told_apart(system: System) -> None:
    anna = await system.connected()
    smm = await elsewhere(system, service=1, quantity=500, link="https://instagram.com/anna")
    anna.send("/track")
    await anna.sees("Which order?")
    anna.send(str(smm))
    await anna.sees(f"Order #{smm} is tracked")
    await anna.sees("Start count")
    project = next(
        one for one in system.market.projects.values() if one.country == "us" and one.name == "Telegram"
    )
    rental = await elsewhere(system, "add_sms", project_id=project.id)
    anna.send(f"/track {rental}")
    code = system.market.books.rentals[rental].code
    await anna.sees(f"Your code: {code}")


async def test_other_peoples_orders_and_unknown_numbers_are_refused(system: System) -> None:
    anna = await system.connected()
    bens = await elsewhere(system, key=BEN, service=2, quantity=1)
    for number in (bens, 99999):
        mark = anna.mark()
        anna.send(f"/track {number}")
        await anna.sees("None of your API keys knows this order", since=mark)
    assert all(account not in anna.screen() for account in system.accounts(bens))


@pytest.mark.parametrize("words", ["abc", "0", "-1", "1.5", "1" * 30])
async def test_what_is_no_number_is_asked_for_again(system: System, words: str) -> None:
    anna = await system.connected()
    anna.send(f"/track {words}")
    await anna.sees("no order number")


async def test_a_purchase_whose_number_was_lost_is_found_again(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", "drop_after")
    anna.press("Confirm")
    told = await anna.sees("you were charged")
    assert "/track" in told.text
    [number] = system.bought()
    anna.press("Track an order")
    await anna.sees("Which order?")
    mark = anna.mark()
    anna.send(str(number))
    await anna.sees("is tracked from now on", since=mark)
    delivered = await anna.sees(f"🎁 Order #{number}", since=mark)
    assert "Gmail Account - USA" in delivered.text
    assert all(account in delivered.text for account in system.accounts(number))


async def test_a_marketplace_away_is_said_with_a_way_to_try_again(system: System) -> None:
    anna = await system.connected()
    number = await elsewhere(system, service=2, quantity=1)
    system.market.fail("status", "html_502", times=3)
    anna.send(f"/track {number}")
    await anna.sees("cannot be reached")
    anna.press("Try again")
    await anna.sees(f"Order #{number} is tracked")


async def test_an_order_let_go_is_taken_up_again(system: System) -> None:
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    anna.send("/key")
    await anna.sees("Your API keys")
    anna.press("Remove")
    await anna.sees("no longer tracked")
    anna.press("Remove")
    await anna.sees("No API key is connected")
    system.market.join("Anna again", system.market.keys[ANNA].balance, key=ANNA + "x")
    system.market.books.orders[23501].key = ANNA + "x"
    anna.send(ANNA + "x")
    await anna.sees("Connected")
    mark = anna.mark()
    anna.send("/track 23501")
    await anna.sees("is tracked from now on", since=mark)
    system.panel.complete(23501)
    await anna.sees("Delivered: 2 of 2", since=mark)

"""Favourites in the chat: stars on cards, presets, and from the list straight to the usual confirmation."""

from decimal import Decimal

import pytest

from bot.actions import favourites
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System, offered, pressed
from tests.test_talk_rent import asked_to_confirm, project

LINK = "https://instagram.com/anna"
OTHER = "https://instagram.com/ben"


async def listed(person: Person) -> Shown:
    mark = person.mark()
    person.send("/favourites")
    return await person.sees("★ Favourites", since=mark)


async def starred_preset(system: System, quantity: str = "100") -> Person:
    """Anna, who keeps followers for a link, from the card of an order that has not ended."""
    anna = await system.connected()
    await system.catalogue_is_read()
    system.by_hand()
    await offered(anna, 1, quantity, LINK)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    await pressed(anna, "☆ Favourite", "★ Favourite")
    return anna


async def test_a_star_on_an_items_card_is_set_and_taken_away(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    assert "Nothing here yet" in (await listed(anna)).text
    mark = anna.mark()
    anna.start("item_2")
    card = await anna.sees("Share", since=mark)
    starred = await pressed(anna, "☆ Favourite", "★ Favourite")
    assert starred.id == card.id
    assert "Gmail Account - USA" in (await listed(anna)).text
    system.panel.set_price(2, Decimal("0.90"))
    await pressed(anna, "Gmail Account", "How many")
    await pressed(anna, "2 · $1.80", "Please confirm")
    mark = anna.mark()
    anna.start("item_2")
    await anna.sees("★ Favourite", since=mark)
    tap = anna.button("★ Favourite")["callback_data"]
    await pressed(anna, "★ Favourite", "☆ Favourite")
    await anna.answered(anna.press_data(tap))  # the same tap once more
    assert "☆ Favourite" in str(anna.last.buttons)
    assert "Nothing here yet" in (await listed(anna)).text


async def test_a_preset_goes_straight_to_the_confirmation_with_the_live_price(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    await offered(anna, 2, "3")
    confirmation = await anna.sees("Please confirm")
    kept = await pressed(anna, "★ Keep as preset", "★ Kept: Gmail Account - USA")
    assert "Quantity: 3" in kept.text
    anna.press("Cancel", message=confirmation)
    await anna.sees("Cancelled")
    system.panel.set_price(2, Decimal("0.90"))
    await listed(anna)
    asked = await pressed(anna, "Gmail Account", "Please confirm")
    assert "Estimated total: $2.70" in asked.text
    assert "Keep as preset" not in str(asked.buttons)
    assert system.market.counts["add"] == 0
    anna.press("Confirm", times=3)
    await anna.sees("Delivered: 3 of 3")
    assert system.market.counts["add"] == 1


async def test_an_orders_star_keeps_quantity_and_link_also_for_another_link(system: System) -> None:
    anna = await starred_preset(system)
    found = await listed(anna)
    for part in ("Instagram Followers", "$0.0005", "× 100", "instagram.com/anna"):
        assert part in found.text
    again = await pressed(anna, "Instagram Followers", "Look at the link once more")
    assert f"Link: {LINK}" in again.text
    await listed(anna)
    await pressed(anna, "Change or remove", "Tap a number to change")
    await pressed(anna, "Instagram Followers", f"Link: {LINK}")
    await pressed(anna, "Same with another link", "Send the link")
    mark = anna.mark()
    anna.send(OTHER)
    other = await anna.sees("Please confirm", since=mark)
    assert "Quantity: 100" in other.text
    assert f"Link: {OTHER}" in other.text


async def test_an_order_is_placed_again_for_another_link(system: System) -> None:
    anna = await starred_preset(system)
    await pressed(anna, "Same with another link", "Send the link")
    mark = anna.mark()
    anna.send(OTHER)
    asked = await anna.sees("Please confirm", since=mark)
    assert "Quantity: 100" in asked.text
    anna.press("Confirm")
    await anna.sees("Order #23502")
    assert [entry.params["link"] for entry in system.market.ledger] == [LINK, OTHER]
    assert "☆ Favourite" in str(anna.last.buttons)


async def test_the_star_stays_on_a_card_that_changes_and_its_way_back(system: System) -> None:
    anna = await starred_preset(system)
    system.panel.complete(23501)
    await anna.sees("Completed")
    anna.send("/orders")
    await anna.sees("1 order")
    card = await pressed(anna, "#23501", "‹ Back")
    assert "★ Favourite" in str(card.buttons)
    await pressed(anna, "★ Favourite", "☆ Favourite")
    await pressed(anna, "Back", "1 order")
    assert "Nothing here yet" in (await listed(anna)).text


async def test_a_preset_is_changed(system: System) -> None:
    anna = await starred_preset(system)
    await listed(anna)
    await pressed(anna, "Change or remove", "Tap a number to change")
    await pressed(anna, "Instagram Followers", f"Link: {LINK}")
    asked = await pressed(anna, "Change quantity", "How many shall it buy?")
    assert "From 100 to 10,000" in asked.text
    for words, answer in {"99": "whole number", "1k": "Quantity: 1,000"}.items():
        mark = anna.mark()
        anna.send(words)
        await anna.sees(answer, since=mark)
    await pressed(anna, "Change link", "Send the link to keep")
    for words, answer in {"1.5": "no link I can use", OTHER: f"Link: {OTHER}"}.items():
        mark = anna.mark()
        anna.send(words)
        await anna.sees(answer, since=mark)
    await pressed(anna, "Change link", "Send the link to keep")
    await pressed(anna, "Ask each time", "Link: asked for each time")
    await pressed(anna, "Back", "Tap a number to change")
    await pressed(anna, "Done", "Tap a number to buy")
    await pressed(anna, "Instagram Followers", "Send the link it is for")
    mark = anna.mark()
    anna.send(OTHER)
    assert "Quantity: 1,000" in (await anna.sees("Please confirm", since=mark)).text


async def test_a_preset_is_removed_also_by_a_tap_that_comes_twice(system: System) -> None:
    anna = await starred_preset(system)
    await listed(anna)
    await pressed(anna, "Change or remove", "Tap a number to change")
    await pressed(anna, "Instagram Followers", f"Link: {LINK}")
    tap = anna.button("Remove")["callback_data"]
    await pressed(anna, "Remove", "Removed: Instagram Followers")
    mark = anna.mark()
    anna.press_data(tap)
    await anna.sees("Nothing here yet", since=mark)


async def test_numbers_to_rent_are_starred_and_rented_with_one_tap(system: System) -> None:
    anna = await system.connected()
    offer = project(system, "WhatsApp")
    anna.start(f"rent_{offer.id}")
    await anna.sees("How many numbers")
    await pressed(anna, "☆ Favourite", "★ Favourite")
    mark = anna.mark()
    anna.send("2")  # the question is still open
    await anna.sees("Please confirm", since=mark)
    await pressed(anna, "Keep as preset", "Quantity: 2")
    found = await listed(anna)
    assert "× 2" in found.text
    assert "× 1" in found.text
    asked = await pressed(anna, "2", "Please confirm")  # the second row
    assert "Quantity: 1" in asked.text
    anna.press("Confirm")
    await anna.sees("Order #23501")
    mark = anna.mark()
    await asked_to_confirm(anna, offer)
    assert "Keep as preset" not in str(anna.last.buttons)
    anna.send("/numbers")
    await anna.sees("Active numbers", since=mark)
    card = await pressed(anna, "WhatsApp", "‹ Back")
    assert "★ Favourite" in str(card.buttons)


async def test_what_vanished_stays_and_says_so(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    for service in (2, 3):
        mark = anna.mark()
        anna.start(f"item_{service}")
        await anna.sees("☆ Favourite", since=mark)
        await pressed(anna, "☆ Favourite", "★ Favourite")
    offer = project(system, "WhatsApp")
    mark = anna.mark()
    anna.start(f"rent_{offer.id}")
    await anna.sees("How many numbers", since=mark)
    await pressed(anna, "☆ Favourite", "★ Favourite")
    del system.market.catalogue.goods[2]
    system.panel.offer(offer.id, offered=False)
    await system.restart()
    found = await listed(anna)
    assert "🚫 🇺🇸 WhatsApp" in found.text
    assert "no longer in the catalogue" in found.text
    await pressed(anna, "WhatsApp", "No longer sold: 🇺🇸 WhatsApp")
    await pressed(anna, "Back", "★ Favourites")
    await pressed(anna, "Gmail Account", "No longer sold: Gmail Account - USA")
    await pressed(anna, "Remove", "Removed: Gmail Account - USA")
    left = await listed(anna)
    assert "Gmail" not in left.text
    assert "Netflix" in left.text


async def test_a_full_list_says_so_and_leaves_the_card(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(favourites, "MOST_FAVOURITES", 1)
    anna = await system.connected()
    anna.start("item_2")
    await anna.sees("☆ Favourite")
    await pressed(anna, "☆ Favourite", "★ Favourite")
    mark = anna.mark()
    anna.start("item_3")
    card = await anna.sees("☆ Favourite", since=mark)
    full = await pressed(anna, "☆ Favourite", "as many as I can")
    assert full.id != card.id
    await pressed(anna, "★ Favourites", "Gmail Account - USA")


async def test_a_guest_keeps_favourites_and_buys_one_after_connecting(open_system: System) -> None:
    anna = open_system.anna()
    anna.start("item_2")
    await anna.sees("☆ Favourite")
    await pressed(anna, "☆ Favourite", "★ Favourite")
    assert "$0.85" in (await listed(anna)).text
    await pressed(anna, "Gmail Account", "I need your API key")
    mark = anna.mark()
    anna.send(ANNA)
    await anna.sees("Connected", since=mark)
    await anna.sees("How many", since=mark)

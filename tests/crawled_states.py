"""Brings about what a crawl begins with: orders, numbers, doubts, watches and keys, each in every state."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.actions import settle
from bot.loops import order_poller
from sandbox.market.phones import SILENT, Project
from sandbox.market.simulator import ANNA
from sandbox.observer import Moment, Observer, ignore
from sandbox.telegram.people import Person
from tests import shortened_waits
from tests.system import System, add_bens_key, offered, pressed

LINK = "https://instagram.com/anna"


def looked_at_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is watched, and how numbers end, is learnt within moments."""
    for place, name, value in shortened_waits.WATCHLIST:
        monkeypatch.setattr(place, name, value)
    monkeypatch.setattr(order_poller, "THOROUGH_EVERY", 0.1)


async def orders(system: System, anna: Person) -> None:
    """Delivered in the message, and as a file; open, canceled, delivered in part, and that with a refund."""
    await _bought(anna, 23501)
    await anna.sees("Delivered: 2 of 2")
    await _bought(anna, 23502, "12")
    await anna.sees("Delivered: 12 of 12")
    await _bought(anna, 23503, "500", "https://youtube.com/watch?v=1", service=12)
    await anna.sees("300 of 500 delivered")
    system.market.quirks.switch(smm_per_thousand=True)
    await _bought(anna, 23504, "500", LINK, service=1)
    await anna.sees("was charged another amount")
    system.by_hand()
    for number in range(23505, 23509):
        await _bought(anna, number, "6")
    system.panel.cancel(23506)
    await anna.sees("Canceled: $")
    for number in (23507, 23508):
        system.panel.partial(number, 3)
        await anna.sees(f"🎁 Order #{number}")
    system.panel.cancel(23508)
    await anna.sees("3 of 6 delivered, $")


async def numbers(system: System, anna: Person) -> None:
    """Two that wait, of four asked for; with a code, and with a text alone; expired, and canceled."""
    system.market.quirks.switch(fewer_numbers=True)
    offer = number_of(system, SILENT)
    await _rented(anna, offer, 23501, "4")
    await anna.sees("Fewer numbers than you asked for")
    for number in range(23503, 23507):
        await _rented(anna, offer, number)
    system.panel.give_code(23503, "012-345")
    await anna.sees("Your code: 012-345")
    system.panel.give_code(23504, text="Welcome to the service. " * 12)
    await anna.sees("An SMS came")
    system.panel.expire(23505)
    await anna.sees("Order #23505: the number expired")
    system.panel.cancel(23506)
    await anna.sees("Order #23506: HStockPlus closed the number")


async def doubts(system: System, anna: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Charged, of an item and of numbers; not charged; left open; and one of each, unsettled."""
    offer = number_of(system, SILENT)
    await _doubted(system, anna, 2, "drop_after", "you were charged")
    await _doubted(system, anna, offer, "drop_after", "you were charged")
    await _doubted(system, anna, 2, "drop_before", "It is safe to order again")
    before = system.market.keys[ANNA].balance
    system.market.observer = spending_elsewhere(system, "add", before - 30)
    await _doubted(system, anna, 6, "drop_before", "does not tell for certain")
    system.market.observer = ignore
    monkeypatch.setattr(settle, "CHECKS_AFTER", (timedelta(hours=1),))
    await _doubted(system, anna, 3, "drop_after", "do not order again yet")
    await _doubted(system, anna, offer, "drop_after", "do not order again yet", "2")


def spending_elsewhere(system: System, when: str, left: Decimal) -> Observer:
    """Somebody else spends Anna's money at the very moment of an action."""

    def observe(action: str, _: Moment) -> None:
        if action == when:
            system.panel.set_balance(ANNA, left)

    return observe


async def found(system: System, anna: Person) -> None:
    """A doubt whose order was tracked, one order that was placed elsewhere, and one that is nobody's."""
    [first, *_] = system.bought()
    await _said(anna, f"/track {first}", "Found: what was in doubt")
    await _said(anna, f"/track {first}", "tracked already")
    await _said(anna, "/track 999999", "None of your API keys")


async def watches(system: System, anna: Person) -> None:
    """Told of (back in stock, and cheaper, of an item and of a number), and waited for."""
    offer = number_of(system, SILENT)
    await _watched(anna, "item_4")
    for payload in ("item_2", "item_1", f"rent_{offer.id}"):
        await _watched(anna, payload, "−10 %")
    await _watched(anna, "item_5", "−20 %")
    system.panel.set_stock(4, 7)
    system.panel.set_price(2, Decimal("0.50"))
    system.panel.set_rent_price(offer.id, Decimal("0.01"))
    await anna.sees("Back in stock:")
    await _count(anna, "Cheaper:", 2)


async def keys(system: System, anna: Person) -> None:
    """Two that work, and one that the marketplace refuses by now, while an order of it is open."""
    await add_bens_key(anna)
    await system.catalogue_is_read()
    await _said(anna, "quince-orchard-2015-zyzzyva", "an API key?")
    await _said(anna, "/key", "Your API keys")
    await pressed(anna, "Add another", "API key to add")
    await _said(anna, "no key at all", "Invalid API key")
    system.market.fail("balance", "drop_before", times=3)
    await _said(anna, "not-a-key-of-this-marketplace-000", "Try again")
    await _said(anna, "/key", "Your API keys")
    await pressed(anna, "Use ••••7fA2", "Your API keys")
    system.by_hand()
    await _bought(anna, 23501)
    system.panel.revoke(ANNA)
    await anna.sees("stopped working")
    await _said(anna, "/balance", "not accept")


async def one_of_each(system: System, anna: Person) -> None:
    """An order, a number, watches, and a purchase in doubt."""
    await _bought(anna, 23501)
    offer = next(one for one in system.market.projects.values() if not one.silent)
    await _rented(anna, offer, 23502)
    for service in (2, 4, 21, 22, 23):
        sold_out = not system.market.catalogue.goods[service].available
        await _watched(anna, f"item_{service}", "" if sold_out else "−10 %")
    await _doubted(system, anna, 6, "drop_after", "you were charged")


def number_of(system: System, service: str) -> Project:
    return next(one for one in system.market.projects.values() if one.name == service)


async def _bought(person: Person, number: int, *answers: str, service: int = 2) -> None:
    mark = person.mark()
    await offered(person, service, *answers)
    person.press("Confirm")
    await person.sees(f"Order #{number}", since=mark)


async def _to_confirm(person: Person, what: Project | int, quantity: str) -> None:
    """``what``: the number of an item, or a number to rent."""
    if isinstance(what, int):
        await offered(person, what, quantity)
        return
    mark = person.mark()
    person.start(f"rent_{what.id}")
    await person.sees("How many numbers", since=mark)
    person.send(quantity)
    await person.sees("Confirm", since=mark)


async def _rented(person: Person, offer: Project, number: int, quantity: str = "1") -> None:
    await _to_confirm(person, offer, quantity)
    person.press("Confirm")
    await person.sees(f"Order #{number}")


async def _doubted(
    system: System, person: Person, what: Project | int, fault: str, words: str, quantity: str = "3"
) -> None:
    """A purchase whose answer is lost."""
    await _to_confirm(person, what, quantity)
    system.market.fail("add" if isinstance(what, int) else "add_sms", fault)
    mark = person.mark()
    person.press("Confirm")
    await person.sees(words, since=mark)


async def _watched(person: Person, payload: str, choice: str = "") -> None:
    mark = person.mark()
    person.start(payload)
    await person.sees("🔔 Watch", since=mark)
    person.press("🔔 Watch")
    if choice:
        await person.sees("I can tell you once", since=mark)
        person.press(choice)
    await person.sees("Watching", since=mark)


async def _said(person: Person, words: str, answer: str) -> None:
    mark = person.mark()
    person.send(words)
    await person.sees(answer, since=mark)


async def _count(person: Person, words: str, count: int) -> None:
    """Wait until so many messages begin with the words."""

    def seen() -> Sequence[object] | None:
        found = [one for one in person.messages() if one.by_bot and words in one.text]
        return found if len(found) >= count else None

    await person.world.notifier.until(seen)


async def favourites(system: System, anna: Person) -> None:
    """Items, numbers to rent, and presets with and without a link."""
    for place in (
        "item_2",
        "item_3",
        *(f"rent_{offer.id}" for offer in list(system.market.projects.values())[:2]),
    ):
        mark = anna.mark()
        anna.start(place)
        await anna.sees("☆ Favourite", since=mark)
        await pressed(anna, "☆ Favourite", "★ Favourite")
    for link in (LINK, "https://instagram.com/ben"):
        await offered(anna, 1, "100", link)
        await pressed(anna, "Keep as preset", "Kept")
    anna.send("/favourites")
    await anna.sees("Tap a number to buy")
    await pressed(anna, "Change or remove", "Tap a number to change")
    await pressed(anna, "instagram.com/ben", "instagram.com/ben")
    await pressed(anna, "Change link", "Send the link to keep")
    await pressed(anna, "Ask each time", "Link: asked for each time")

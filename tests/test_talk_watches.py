"""The watchlist in the chat: asked for on an item's card, told once, bought from the notice."""

from decimal import Decimal

import pytest

from sandbox.market.phones import Project
from sandbox.telegram.people import Person
from tests import shortened_waits
from tests.system import System, pressed


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    for place, name, value in shortened_waits.WATCHLIST:
        monkeypatch.setattr(place, name, value)


async def asked(person: Person, service: int) -> None:
    """Open an item's card and the question what to wait for."""
    await opened(person, service)
    mark = person.mark()
    person.press("🔔 Watch")
    await person.sees("I can tell you once", since=mark)


async def opened(person: Person, service: int) -> None:
    mark = person.mark()
    person.start(f"item_{service}")
    await person.sees("Share", since=mark)


async def waiting(person: Person, service: int = 4, choice: str = "") -> None:
    """Watch an item: for a price, or one that is sold out until it is back, which takes one tap."""
    if choice:
        await asked(person, service)
    else:
        await opened(person, service)
    mark = person.mark()
    person.press(choice or "🔔 Watch")
    await person.sees("Watching", since=mark)


async def looked_at(system: System, action: str, times: int = 2) -> None:
    """Wait until the marketplace was asked so many times more."""
    wanted = system.market.counts[action] + times
    await system.telegram.world.notifier.until(lambda: system.market.counts[action] >= wanted or None)


def notices(person: Person) -> int:
    news = ("Back in stock:", "Cheaper:")
    return sum(any(words in message.text for words in news) for message in person.messages())


async def test_back_in_stock_is_told_once_and_bought_from_the_notice(system: System) -> None:
    anna = await system.connected()
    await waiting(anna)
    await looked_at(system, "products")
    assert notices(anna) == 0
    system.panel.set_stock(4, 7)
    notice = await anna.sees("Back in stock: Outlook Account - Germany")
    await looked_at(system, "products", 5)
    await system.restart()
    await looked_at(system, "products", 5)
    assert notices(anna) == 1
    anna.press("Buy", message=notice)
    await anna.sees("How many")
    anna.send("2")
    await anna.sees("Confirm")
    anna.press("Confirm")
    await anna.sees("Order #23501")


async def test_a_price_is_chosen_or_typed_and_told_with_what_was_wanted(system: System) -> None:
    anna = await system.connected()
    await asked(anna, 2)
    assert "Back in stock" not in str(anna.last.buttons)
    for words, answer in {"much": "above zero", "0.85": "It is so already"}.items():
        mark = anna.mark()
        anna.send(words)
        await anna.sees(answer, since=mark)
    anna.send("$0.80")
    await anna.sees("in stock for $0.80 or less")
    await waiting(anna, 5, "−10 %")
    await anna.sees("in stock for $5.40 or less")
    system.panel.set_price(2, Decimal("0.79"))
    notice = await anna.sees("Cheaper: Gmail Account - USA")
    assert "$0.79, you wanted $0.80 or less" in notice.text
    system.panel.set_price(5, Decimal("5.40"))
    await anna.sees("Cheaper: ChatGPT Plus")


async def test_the_list_shows_changes_opens_and_removes(system: System) -> None:
    anna = await system.connected()
    anna.send("/watchlist")
    await anna.sees("Nothing is watched yet")
    await waiting(anna)
    for service in (2, 3, 5, 6, 7, 8, 9, 10):
        await waiting(anna, service, "−20 %")
    mark = anna.mark()
    anna.send("/watchlist")
    listed = await anna.sees("Watchlist", since=mark)
    assert len(listed.rows) == 8
    anna.press("Next")
    await anna.sees("Page 2 of 2")
    anna.press("🚫 Outlook Account - Germany")
    await anna.sees("back in stock", since=mark)
    anna.press("Change price")
    await anna.sees("Back in stock")
    anna.send("0.33")
    await anna.sees("$0.33 or less")
    anna.press("Open")
    card = await anna.sees("#4 ·", since=mark)
    assert "Stop watching" in str(card.buttons)
    anna.press("Stop watching")
    await anna.sees("No longer watching")
    mark = anna.mark()
    anna.press("Watch again")
    await anna.sees("I can tell you once", since=mark)
    system.panel.set_stock(4, 7)
    await looked_at(system, "products")
    assert notices(anna) == 0


async def test_a_notice_leads_to_the_watch_and_to_its_end(system: System) -> None:
    anna = await system.connected()
    await waiting(anna)
    system.panel.set_stock(4, 7)
    await anna.sees("Back in stock: Outlook")
    anna.press("Keep watching")
    await anna.sees("You were told")
    assert notices(anna) == 1
    anna.press("Remove")
    await anna.sees("No longer watching")
    system.panel.set_stock(4, 0)
    await looked_at(system, "inventory", 0)
    anna.press("Keep watching")
    await anna.sees("no longer there")


async def test_switched_off_notices_stay_away(system: System) -> None:
    anna = await system.connected()
    await waiting(anna)
    anna.send("/settings")
    await anna.sees("Notifications")
    await pressed(anna, "Notifications", "Watch notices: on")
    await pressed(anna, "Watch notices: on", "Watch notices: off")
    system.panel.set_stock(4, 7)
    await looked_at(system, "products", 4)
    mark = anna.mark()
    anna.send("/watchlist")
    await anna.sees("Watchlist", since=mark)
    assert notices(anna) == 0


@pytest.mark.parametrize("fault", ["html_502", "rate_limit", "wrong_types", "drop_before", "empty"])
async def test_an_outage_delays_a_notice_and_makes_none(system: System, fault: str) -> None:
    anna = await system.connected()
    await waiting(anna)
    system.market.fail("products", fault, times=0, seconds=0.05)
    await looked_at(system, "products", 3)
    assert notices(anna) == 0
    system.panel.set_stock(4, 7)
    system.market.faults.clear()
    await anna.sees("Back in stock: Outlook")


async def test_a_service_in_a_country_is_watched_like_an_item(system: System) -> None:
    anna = await system.connected()
    offer = _project(system, "Telegram", "us")
    anna.start(f"rent_{offer.id}")
    await anna.sees("How many numbers")
    anna.press("🔔 Watch")
    await anna.sees("I can tell you once")
    anna.press("−5 %")
    await anna.sees("Watching 🇺🇸 Telegram")
    system.panel.offer(offer.id, offered=False)
    await looked_at(system, "sms_projects", 3)
    assert notices(anna) == 0
    system.panel.set_rent_price(offer.id, Decimal("0.01"))
    system.panel.offer(offer.id, offered=True)
    await anna.sees("Back in stock: 🇺🇸 Telegram")
    mark = anna.mark()
    anna.press("Buy")
    asked_for = await anna.sees("How many numbers", since=mark)
    assert "$0.01" in asked_for.text
    anna.press("Stop watching")
    await anna.sees("No longer watching")


async def test_nothing_is_left_of_whoever_is_forgotten(system: System) -> None:
    anna = await system.connected()
    await waiting(anna)
    anna.send("/settings")
    for question in ("Delete my data", "Delete my data?", "Really delete everything?"):
        await anna.sees(question)
        anna.press("Delete my data")
    await anna.sees("Nothing about you is kept")
    system.panel.set_stock(4, 7)
    assert system.application is not None
    async with system.application.deps.db.read() as connection:
        left = await connection.exec_driver_sql("SELECT count(*) FROM watches")
        assert left.scalar() == 0
    anna.send("/watchlist")
    await anna.sees("Nothing is watched yet")


def _project(system: System, name: str, country: str) -> Project:
    return next(one for one in system.market.projects.values() if (one.name, one.country) == (name, country))


async def test_what_is_too_dear_can_be_watched(system: System) -> None:
    anna = await system.connected()
    anna.start("item_9")
    await anna.sees("🛒 Buy")
    await pressed(anna, "1 · $500.00", "Not enough money")
    await pressed(anna, "🔔 Watch", "I can tell you once when it gets cheaper")

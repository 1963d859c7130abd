"""A bot that guests browse, for its operator set ``CATALOG_KEY``, and the ways to where it asks for a key."""

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.actions import guests
from bot.views.buttons.buy import Quantity
from bot.views.formats import money
from sandbox.market.phones import Project
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from tests.system import System

OPERATOR = "demo-key-operator-Zt8Rk5WvN2qLx7Hd4Jm9sB6y0P3e"
FORTUNE = Decimal("7654321.09")
BROWSING = {
    "categories",
    "subcategory_info",
    "shops",
    "products",
    "services",
    "inventory",
    "sms_projects",
    "balance",  # for the currency
}


@pytest.fixture
async def open_system(
    tmp_path: Path,
    short_waits: None,  # noqa: ARG001 - asked for its effect
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[System]:
    """Whatever happens in a test: the operator's key only reads, and its account is shown to nobody.

    A first screen waits for the currency, however busy the machine is: it is asked for once a minute.
    """
    monkeypatch.setattr(guests, "CURRENCY_WAIT", PATIENCE)
    async with System(tmp_path).served() as served:
        served.market.join("Operator", FORTUNE, key=OPERATOR)
        served.settings["catalog_key"] = OPERATOR
        await served.start()
        try:
            yield served
        finally:
            await served.stop()
    assert {call.action for call in served.market.calls if call.key == OPERATOR} <= BROWSING
    for person in served.telegram.people.values():
        assert "7,654,321" not in person.screen()
        assert OPERATOR[-4:] not in person.screen()


def number(system: System) -> Project:
    projects = system.market.projects.values()
    return next(one for one in projects if (one.name, one.country) == ("WhatsApp", "us"))


async def at_buy(system: System, anna: Person) -> None:  # noqa: ARG001 - as the others
    anna.start("item_2")
    await anna.sees("🛒 Buy")
    anna.press("🛒 Buy")


async def at_amount(system: System, anna: Person) -> None:  # noqa: ARG001
    anna.start("item_2")
    await anna.sees("🛒 Buy")
    anna.press_data(Quantity(service=2, smm=False, quantity=2).pack())


async def at_offer(system: System, anna: Person) -> None:  # noqa: ARG001
    anna.send("/rent")
    await anna.sees("WhatsApp")
    anna.press("WhatsApp")
    offers = await anna.sees("Cheapest first")
    anna.press(offers.buttons[0][0])


async def at_deep_link(system: System, anna: Person) -> None:
    anna.start(f"rent_{number(system).id}")
    price = await anna.sees("per number")
    assert money(number(system).price, "USD", "en") in price.text
    assert "Balance" not in price.text
    anna.press("📱 Rent", message=price)


async def at_watch(system: System, anna: Person) -> None:  # noqa: ARG001
    anna.start("item_2")
    await anna.sees("🔔 Watch")
    anna.press("🔔 Watch")


async def at_balance(system: System, anna: Person) -> None:  # noqa: ARG001
    anna.send("/help")
    await anna.sees("look around without an API key")
    anna.press("Menu")
    await anna.sees("Look around first")
    anna.send("/balance")


async def at_track(system: System, anna: Person) -> None:  # noqa: ARG001
    anna.send("/track 99999")


async def at_numbers(system: System, anna: Person) -> None:  # noqa: ARG001
    anna.send("/numbers")


async def at_orders(system: System, anna: Person) -> None:  # noqa: ARG001
    anna.send("/orders")

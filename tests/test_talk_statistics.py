"""Statistics in the chat: the picture and its figures, and what worked for all on offers to rent."""

import io
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from PIL import Image

from bot.clock import utc_now
from bot.db import customers, orders
from bot.domain.orders import Kind, Phase
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.backend import an_order
from tests.marketplace import Clock
from tests.system import System, offered, ordered, pressed
from tests.test_talk_orders import bought
from tests.test_talk_rent import project


async def stored(system: System, person: int, number: int, **values: Any) -> None:
    """An order of some customer's, who may have written to the bot or not."""
    assert system.application is not None
    deps = system.application.deps
    known = await customers.register(deps.db, person, "en", utc_now())
    order = an_order(Clock(), replace(known, active_key=known.active_key or 999), number)
    async with deps.db.write() as connection:
        placed: dict[str, Any] = {"placed_at": utc_now() - timedelta(hours=1)}
        await orders.add(connection, replace(order, **(placed | values)))


def rental(wait: int | None, service: str = "WhatsApp", country: str = "US") -> dict[str, Any]:
    """Values of a rental that got a code after so many seconds, or none."""
    ended = utc_now() - timedelta(hours=1) + timedelta(seconds=wait or 1200)
    return {
        "kind": Kind.RENTAL,
        "item": "p1",
        "title": service,
        "country": country,
        "phase": Phase.PROBLEM if wait is None else Phase.DELIVERED,
        "delivered": 0 if wait is None else 1,
        "finished_at": ended,
    }


async def asked(person: Person) -> Shown:
    mark = person.mark()
    person.send("/stats")
    return await person.sees("📊 Statistics", since=mark)


def size(shown: Shown) -> tuple[int, int]:
    """The width and height of the picture, in pixels."""
    assert shown.data is not None
    return Image.open(io.BytesIO(shown.data)).size


async def test_nothing_was_bought_yet(system: System) -> None:
    anna = await system.connected()
    anna.send("/stats")
    said = await anna.sees("No statistics yet")
    assert said.data is None
    await pressed(anna, "Catalogue", "Email Accounts")


async def test_without_a_key_it_is_asked_for(system: System) -> None:
    anna = system.anna()
    anna.send("/stats")
    await anna.sees("API key")


async def test_what_was_spent_as_a_picture_and_in_words(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    await bought(anna, 2, "2", 23501)
    await anna.sees("Delivered: 2 of 2")
    await stored(system, anna.id, 900, charge=Decimal(3), currency="EUR", phase=Phase.DELIVERED)
    await stored(system, anna.id, 901, **rental(40), charge=Decimal("0.25"), currency="USD")
    await stored(system, anna.id, 902, **rental(None), charge=Decimal(0), currency="USD")
    shown = await asked(anna)
    assert size(shown) == (1280, 2 * 640)
    for words in (
        "Statistics · 30 days", "$1.95 spent · 3 orders", "Email Accounts: $1.70", "Rented numbers: $0.25",
        "€3.00 spent · 1 order", "🇺🇸 WhatsApp, United States: 1 of 2 (50%) · 40 sec",
        "Each bar is a day (UTC)",
    ):  # fmt: skip
        assert words in shown.text
    assert "not known yet" not in shown.text
    labels = [label for row in shown.buttons for label in row]
    assert labels[:4] == ["7 days", "• 30 days", "90 days", "All"]


async def test_a_period_is_chosen_in_place(system: System) -> None:
    anna = await ordered(system)
    await anna.sees("Charged: $1.70")
    await stored(system, anna.id, 900)
    old = utc_now() - timedelta(days=60)
    await stored(
        system, anna.id, 901, placed_at=old, charge=Decimal(9), currency="USD", phase=Phase.DELIVERED
    )
    shown = await asked(anna)
    assert "1 order is not in it: what it costs is not known yet" in shown.text
    longer = await pressed(anna, "90 days", "• 90 days")
    assert longer.id == shown.id
    assert "$10.70 spent" in longer.text
    assert size(longer) == (1280, 640)
    again = await pressed(anna, "7 days", "• 7 days")
    assert again.id == shown.id
    assert "$1.70 spent" in again.text


async def test_a_period_without_orders_says_so_and_is_drawn_empty(system: System) -> None:
    anna = await system.connected()
    await stored(system, anna.id, 900, placed_at=utc_now() - timedelta(days=400))
    shown = await asked(anna)
    assert "Nothing was bought in this time" in shown.text
    assert size(shown) == (1280, 640)


async def test_all_services_are_listed_by_pages(system: System) -> None:
    anna = await system.connected()
    for place in range(9):
        for other in range(9 - place):
            await stored(system, anna.id, 900 + place * 10 + other, **rental(30 + place, f"Service {place}"))
    shown = await asked(anna)
    assert "Service 2," in shown.text
    assert "Service 3," not in shown.text
    listed = await pressed(anna, "All numbers (9)", "Service 7,")
    assert "Service 0, United States: 9 of 9 (100%) · 30 sec" in listed.text
    last = await pressed(anna, "Next", "Service 8,")
    assert last.id == listed.id
    back = await pressed(anna, "Back", "• 30 days")
    assert back.data is not None


async def test_an_unsure_purchase_is_no_known_cost(system: System) -> None:
    anna = await system.connected()
    system.market.fail("add", "drop_after")
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("no clear answer")
    assert "1 order is not in it: what it costs is not known yet" in (await asked(anna)).text


async def test_a_search_and_the_balance_lead_there(system: System) -> None:
    anna = await ordered(system)
    mark = anna.mark()
    anna.send("how much did i spend")
    await anna.sees("Your statistics", since=mark)
    anna.press("Your statistics")
    await anna.sees("📊 Statistics · 30 days", since=mark)
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("💰 Balance: ", since=mark)
    await pressed(anna, "📊 Statistics", "📊 Statistics · 30 days")


async def worked_for_five(system: System, country: str) -> None:
    """Five people rented four numbers each, of which three got a code."""
    for person in range(5):
        for place, wait in enumerate((20, 30, 40, None)):
            await stored(system, 5000 + person, 9000 + 10 * person + place, **rental(wait, country=country))


async def test_offers_say_what_worked_and_are_sorted_by_it(system: System) -> None:
    anna = await system.connected()
    await worked_for_five(system, "DE")
    anna.send("/rent WhatsApp")
    await anna.sees("🔎 WhatsApp")
    mark = anna.mark()
    anna.press("WhatsApp")
    await anna.sees("Cheapest first", since=mark)
    first = await pressed(anna, "By what worked", "What worked best comes first")
    assert "In this bot, last 14 days" in first.text
    assert "🇩🇪 Germany: 15 of 20 got a code, usually within 40 sec" in first.text
    assert "Germany" in first.buttons[0][0]
    cheapest = await pressed(anna, "By price", "Cheapest first")
    assert cheapest.id == first.id
    mark = anna.mark()
    anna.start(f"rent_{project(system, 'WhatsApp', 'de').id}")
    card = await anna.sees("How many numbers", since=mark)
    assert "👥 In this bot, last 14 days: 15 of 20 got a code, usually within 40 sec." in card.text


async def test_a_customer_may_leave_it_alone(system: System) -> None:
    anna = await system.connected()
    await worked_for_five(system, "DE")
    offer = project(system, "WhatsApp", "de").id
    mark = anna.mark()
    anna.start(f"rent_{offer}")
    await anna.sees("got a code", since=mark)
    anna.send("/settings")
    settings = await anna.sees("What worked: on")
    assert "your rentals do not count" in settings.text
    await pressed(anna, "What worked: on", "What worked: off")
    mark = anna.mark()
    anna.start(f"rent_{offer}")
    assert "got a code" not in (await anna.sees("How many numbers", since=mark)).text
    anna.send("/settings")
    await pressed(anna, "What worked: off", "What worked: on")


async def test_guests_see_what_worked_as_well(system: System) -> None:
    await system.stop()
    await system.start(catalog_key=ANNA)
    await worked_for_five(system, "DE")
    ben = system.ben()
    ben.start(f"rent_{project(system, 'WhatsApp', 'de').id}")
    card = await ben.sees("📱 Rent")
    assert "15 of 20 got a code" in card.text

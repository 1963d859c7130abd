"""What was paid is said as it is: in the account's own currency, and for as many as came."""

import csv
import io
from decimal import Decimal

import pytest

from sandbox.market.phones import SILENT, Project
from sandbox.market.simulator import ANNA, BEN
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.faults.table import shows
from tests.system import System, offered


def project(system: System, name: str = SILENT) -> Project:
    return next(one for one in system.market.projects.values() if (one.name, one.country) == (name, "us"))


async def screens(system: System, anna: Person) -> list[Shown]:
    """Every screen that shows money, one after the other."""
    seen: list[Shown] = [anna.last]

    async def sees(words: str, mark: int) -> None:
        seen.append(await anna.sees(words, since=mark))

    mark = anna.mark()
    anna.send("/catalog")
    await anna.sees("Email Accounts", since=mark)
    for label, words in (("Email Accounts", "All items"), ("Gmail", "Delivery")):
        mark = anna.mark()
        anna.press(label)
        await anna.sees(words, since=mark)
    seen.append(anna.last)
    for typed, words in (
        ("/rent tele", "🔎 tele"),
        ("/balance", "Balance:"),
        ("/rent", "Choose a service"),
        (f"/start rent_{project(system).id}", "How many numbers"),
        ("/start item_2", "In stock"),
    ):
        mark = anna.mark()
        anna.send(typed)
        await sees(words, mark)
    mark = anna.mark()
    anna.press("🔔 Watch")
    await sees("I can tell you once", mark)
    anna.press("(−20 %)")
    await sees("Watching", mark)
    mark = anna.mark()
    anna.send("/watchlist")
    await sees("Tap one to change", mark)
    mark = anna.mark()
    anna.send("/settings")
    await anna.sees("always arrive", since=mark)
    mark = anna.mark()
    anna.press("Limit per order")
    await sees("may cost", mark)
    mark = anna.mark()
    anna.send("1")
    await sees("always arrive", mark)
    mark = anna.mark()
    await offered(anna, 2)
    await sees("above your limit", mark)
    anna.press("Confirm")
    await sees("Confirm once more", mark)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2", since=mark)
    await sees("Charged:", mark)
    [found] = [one for one in await anna.results(anna.inline_query("gmail usa")) if one["id"] == "2"]
    assert "0.85" in found["description"]
    assert "$" not in found["description"]
    return seen


@shows("U23")
@pytest.mark.parametrize(("told", "sign"), [("eur", "€"), ("", "")])
async def test_one_currency_stands_on_all_screens(system: System, told: str, sign: str) -> None:
    system.panel.set_currency(ANNA, told)
    anna = await system.connected()
    await anna.sees(f"{sign}100.00")
    for shown in await screens(system, anna):
        assert "$" not in str(shown)
        assert "USD" not in str(shown)
        assert "dollar" not in str(shown)
        assert sign in str(shown) or "in EUR" in str(shown)
    assert f"{sign}1.70" in anna.screen()


@shows("U23")
async def test_an_order_keeps_the_currency_of_its_charge(system: System) -> None:
    system.panel.set_currency(ANNA, "EUR")
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Charged: €1.70")
    system.panel.set_currency(ANNA, "GBP")
    anna.send("/balance")
    await anna.sees("£98.30")
    mark = anna.mark()
    anna.press("Refresh", message=await anna.sees("Charged: €1.70"))
    anna.send("/orders")
    await anna.sees("1 order", since=mark)
    anna.press("Export")
    await anna.sees("All your orders in one file")
    anna.press("CSV")
    file = await anna.sees("orders.csv")
    assert file.data is not None
    [row] = csv.DictReader(io.StringIO(file.data.decode("utf-8-sig")))
    assert (row["Charge"], row["Currency"]) == ("1.70", "EUR")
    mark = anna.mark()
    anna.start("item_2")
    assert "£0.85" in (await anna.sees("In stock", since=mark)).text


@shows("U23")
async def test_a_doubt_is_told_in_the_currency_of_its_account(system: System) -> None:
    system.panel.set_currency(BEN, "€")
    ben = await system.connected(BEN, system.ben())
    await offered(ben, 2)
    system.market.fail("add", "drop_after")
    ben.press("Confirm")
    told = await ben.sees("you were charged")
    for figure in ("€3.50", "€1.80", "€1.70"):
        assert figure in told.text
    assert "$" not in ben.screen()


@shows("U17")
async def test_fewer_numbers_than_asked_for_are_said_with_what_was_charged(system: System) -> None:
    system.market.quirks.switch(fewer_numbers=True)
    anna = await system.connected()
    offer = project(system)
    anna.start(f"rent_{offer.id}")
    await anna.sees("How many numbers")
    anna.send("5")
    await anna.sees("Confirm")
    anna.press("Confirm")
    told = await anna.sees("2 of 5 came")
    after = Decimal(100) - 2 * offer.price
    for words in (SILENT, f"Charged: ${2 * offer.price:.2f}", "$100.00", f"${after:.2f}"):
        assert words in told.text
    assert "not the price" not in told.text
    await anna.sees("Order #23502")
    assert sum("came" in message.text for message in anna.messages() if message.by_bot) == 1

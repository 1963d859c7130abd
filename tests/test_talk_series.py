"""Series of orders in the chat: put together from a card, asked at each time, listed and ended."""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import update

from bot.clock import utc_now
from bot.db.engine import open_database
from bot.db.series_tables import series
from bot.loops import series as loop
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System, offered


@pytest.fixture(autouse=True)
def _an_hour_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first question comes at once, and the loop looks often."""
    monkeypatch.setattr(loop, "LONGEST_SLEEP", 0.05)
    monkeypatch.setattr(loop, "SHORTEST_SLEEP", 0.01)


async def card(system: System, person: Person) -> Shown:
    """The card of an order of two of item 2."""
    system.by_hand()
    await offered(person, 2)
    person.press("Confirm")
    return await person.sees("Order #23501")


async def proposed(system: System, person: Person) -> Shown:
    shown = await card(system, person)
    person.press("Repeat", message=shown)
    return await person.sees("Repeat this order")


class Hours:
    """A clock of the bot that can be put forward."""

    def __init__(self, system: System) -> None:
        assert system.application is not None
        self.ahead = timedelta()
        object.__setattr__(system.application.deps, "clock", lambda: utc_now() + self.ahead)

    def pass_by(self, hours: float) -> None:
        self.ahead += timedelta(hours=hours)


@pytest.mark.both
async def test_at_each_time_it_asks_and_one_tap_places_the_order(system: System) -> None:
    anna = await system.connected()
    hours = Hours(system)
    asked = await proposed(system, anna)
    assert "Every 6 h, 5 ×, about $1.70 each, at most $8.50 in all." in asked.text
    assert "no drip-feed" in asked.text
    anna.press("5 times", message=asked)
    await anna.sees("6 ×")
    anna.press("Confirm", times=2)
    listed = await anna.sees("Your series")
    assert "Confirmed: 0 of 6" in listed.text
    assert system.bought() == [23501]
    hours.pass_by(6.01)
    question = await anna.sees("It is time: 1 of 6")
    assert "Estimated total: $1.70" in question.text
    anna.press("Confirm", message=question, times=2)
    await anna.sees("Order #23502")
    hours.pass_by(6)
    second = await anna.sees("It is time: 2 of 6")
    assert "Confirmed: 1 of 6 · spent $1.70 of at most $10.20" in second.text
    assert system.bought() == [23501, 23502]


async def test_an_hour_later_a_question_is_asked_once_more_before_anything_is_bought(system: System) -> None:
    anna = await system.connected()
    hours = Hours(system)
    anna.press("Confirm", message=await proposed(system, anna))
    await anna.sees("Your series")
    hours.pass_by(6.01)
    question = await anna.sees("It is time: 1 of 5")
    hours.pass_by(1.1)
    mark = anna.mark()
    anna.press("Confirm", message=question)
    await anna.sees("Please confirm", since=mark)
    assert system.bought() == [23501]
    anna.press("Confirm")
    await anna.sees("Order #23502")
    hours.pass_by(5)
    assert "Confirmed: 1 of 5" in (await anna.sees("It is time: 2 of 5")).text


async def test_times_long_past_are_not_asked_after_a_restart(system: System) -> None:
    anna = await system.connected()
    anna.press("Confirm", message=await proposed(system, anna))
    await anna.sees("Your series")
    assert system.application is not None
    address = system.application.settings.database_url.get_secret_value()
    await system.stop()
    database = open_database(address)
    async with database.write() as connection:
        await connection.execute(update(series).values(next_at=utc_now() - timedelta(hours=14)))
    await database.close()
    await system.start()
    await system.logs("a series left a time out")
    mark = anna.mark()
    anna.send("/orders")
    await anna.sees("1 order", since=mark)
    anna.press("Series")
    await anna.sees("Confirmed: 0 of 5", since=mark)
    assert "It is time" not in anna.screen()


async def test_it_ends_with_its_last_time_or_its_money_or_by_stop(system: System) -> None:
    anna = await system.connected()
    hours = Hours(system)
    asked = await proposed(system, anna)
    anna.press("Budget", message=asked)
    await anna.sees("The most to spend in all")
    anna.send("nothing")
    await anna.sees("amount above zero")
    anna.send("3")
    await anna.sees("at most $3.00 in all")
    anna.press("Confirm")
    await anna.sees("Your series")
    hours.pass_by(6.01)
    anna.press("Confirm", message=await anna.sees("It is time: 1 of 5"))
    await anna.sees("Order #23502")
    hours.pass_by(6)
    told = await anna.sees("The series ends here")
    assert "Stop" not in str(told.buttons)
    mark = anna.mark()
    anna.press("Repeat", message=await anna.sees("Order #23502"))
    anna.press("Confirm", message=await anna.sees("Repeat this order", since=mark))
    await anna.sees("Your series", since=mark)
    anna.press("Stop 1")
    await anna.sees("No series is running")
    hours.pass_by(30)
    anna.send("/orders")
    await anna.sees("2 orders")
    assert anna.screen().count("It is time") == 1  # the other one became the card of its order


async def test_without_money_or_stock_it_says_so_in_place_of_a_question(system: System) -> None:
    anna = await system.connected()
    hours = Hours(system)
    anna.press("Confirm", message=await proposed(system, anna))
    await anna.sees("Your series")
    system.panel.set_balance(ANNA, Decimal("0.01"))
    hours.pass_by(6.01)
    told = await anna.sees("Your balance does not cover it")
    assert "Confirm" not in str(told.buttons)
    anna.press("Stop", message=told)
    await anna.sees("No series is running")


async def test_the_quantity_is_typed_and_checked(system: System) -> None:
    anna = await system.connected()
    asked = await proposed(system, anna)
    anna.press("Each 2", message=asked)
    await anna.sees("How many each time")
    anna.send("0")
    await anna.sees("From 1")
    anna.send("3")
    await anna.sees("× 3")
    anna.press("Every 6 h")
    await anna.sees("Every 12 h")

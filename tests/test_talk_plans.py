"""Number plans in the chat: put together, confirmed once, and what becomes of them."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.domain.success import SuccessRate
from bot.loops import order_poller
from sandbox.market.phones import SILENT, Project
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System


@pytest.fixture(autouse=True)
def _looks_for_the_end_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order_poller, "THOROUGH_EVERY", 0.1)


def offered(system: System) -> list[Project]:
    """Offers of a service whose codes never come by themselves, cheapest first; of one country two prices."""
    prices = {"a": ("us", "0.10"), "b": ("gb", "0.20"), "c": ("us", "0.30"), "d": ("de", "0.40")}
    found = [Project(name * 24, SILENT, country, Decimal(price)) for name, (country, price) in prices.items()]
    others = {one.id: one for one in system.market.projects.values() if not one.silent}
    system.market.projects = others | {one.id: one for one in found}
    return found


async def proposed(person: Person, project: Project) -> Shown:
    """The confirmation of a plan for all countries of a project's service."""
    mark = person.mark()
    person.start(f"rent_{project.id}")
    await person.sees("How many numbers", since=mark)
    person.press("Similar")
    await person.sees("Cheapest first", since=mark)
    person.press("Keep trying")
    return await person.sees("Worst case", since=mark)


async def begun(system: System, person: Person) -> Shown:
    """A plan with its first number."""
    asked = await proposed(person, offered(system)[0])
    person.press("Confirm", message=asked)
    await person.sees("Order #23501")
    return asked


async def test_two_taps_rent_the_cheapest_and_the_code_ends_it(system: System) -> None:
    projects = offered(system)
    anna = await system.connected()
    asked = await proposed(anna, projects[0])
    ceiling = projects[2].price
    assert f"3 × ${ceiling}, at most ${3 * ceiling} in all" in asked.text
    assert "cannot be cancelled" in asked.text
    assert "late code still comes" in asked.text
    anna.press("Confirm", message=asked, times=3)
    await anna.sees("Order #23501")
    waiting = await anna.sees("Waiting for a code")
    assert waiting.id == asked.id
    system.panel.give_code(23501, "012-345")
    await anna.sees("Your code: 012-345")
    await anna.sees("A code came")
    assert [entry.params["project_id"] for entry in system.market.ledger] == [projects[0].id]
    assert system.market.counts["add_sms"] == 1


async def test_what_worked_best_is_tried_first_where_that_is_wanted(system: System) -> None:
    projects = offered(system)
    anna = await system.connected()
    assert system.application is not None
    pool = system.application.deps.pooled_success
    pool.rates = {(SILENT, "GB"): SuccessRate(20, 19, timedelta(seconds=30))}
    pool.counted_at = system.application.deps.clock()
    asked = await proposed(anna, projects[0])
    mark = anna.mark()
    anna.press("By what worked", message=asked)
    asked = await anna.sees("United Kingdom $0.20, ", since=mark)
    anna.press("Confirm", message=asked)
    await anna.sees("Order #23501")
    assert [entry.params["project_id"] for entry in system.market.ledger] == [projects[1].id]


@pytest.mark.both
async def test_the_next_number_is_of_the_next_cheapest_offer_once_one_expired(system: System) -> None:
    projects = offered(system)
    anna = await system.connected()
    asked = await begun(system, anna)
    assert "🇺🇸 United States $0.10, 🇬🇧 United Kingdom $0.20, 🇺🇸 United States $0.30" in asked.text
    for number in (23501, 23502, 23503):
        await anna.sees(f"Order #{number}")
        system.panel.expire(number)
    await anna.sees("all your numbers are used up")
    assert [entry.params["project_id"] for entry in system.market.ledger] == [one.id for one in projects[:3]]
    assert anna.screen().count("expired without a code") == 3
    await system.restart()
    assert system.market.counts["add_sms"] == 3


async def test_stop_ends_it_and_the_late_code_of_its_number_still_comes(system: System) -> None:
    anna = await system.connected()
    await begun(system, anna)
    await anna.sees("Waiting for a code")
    anna.press("Stop")
    stopped = await anna.sees("Stopped. Numbers already rented run on")
    assert "Stop" not in str(stopped.buttons)
    system.panel.give_code(23501, "000000")
    await anna.sees("Your code: 000000")
    await anna.sees("✅ code came")
    assert system.market.counts["add_sms"] == 1


async def test_after_a_restart_nothing_is_rented_without_a_tap(system: System) -> None:
    anna = await system.connected()
    await begun(system, anna)
    await anna.sees("Waiting for a code")
    await system.restart()
    asked = await anna.sees("I was restarted")
    system.panel.expire(23501)
    await anna.sees("expired without a code")
    assert system.market.counts["add_sms"] == 1
    anna.press("Continue", times=2, message=asked)
    await anna.sees("Order #23502")
    assert system.market.counts["add_sms"] == 2


async def test_an_unsure_outcome_stops_it_until_it_is_settled(system: System) -> None:
    system.market.fail("add_sms", "drop_after")
    anna = await system.connected()
    asked = await proposed(anna, offered(system)[0])
    anna.press("Confirm", message=asked)
    paused = await anna.sees("It is unclear whether the last number was rented")
    await anna.sees("you were charged")
    anna.press("Continue", message=paused)
    await anna.sees("Order #23502")
    assert system.market.counts["add_sms"] == 2


async def test_without_money_it_pauses_and_goes_on_once_there_is_some(system: System) -> None:
    anna = await system.connected()
    asked = await proposed(anna, offered(system)[0])
    system.panel.set_balance(ANNA, Decimal("0.01"))
    anna.press("Confirm", message=asked)
    paused = await anna.sees("Your balance does not cover")
    assert system.market.counts["add_sms"] == 0
    system.panel.set_balance(ANNA, Decimal(50))
    anna.press("Continue", message=paused)
    await anna.sees("Order #23501")


async def test_a_limit_of_the_customers_own_pauses_it(system: System) -> None:
    anna = await system.connected()
    anna.send("/settings")
    await anna.sees("Limit")
    anna.press("Limit per order")
    await anna.sees("one order")
    anna.send("0.01")
    await anna.sees("0.01")
    asked = await proposed(anna, offered(system)[0])
    anna.press("Confirm", message=asked)
    paused = await anna.sees("beyond a limit of yours")
    assert system.market.counts["add_sms"] == 0
    mark = anna.mark()
    anna.press("Continue", message=paused)
    await anna.sees("Order #23501")
    system.panel.expire(23501)
    await anna.sees("beyond a limit of yours", since=mark)  # each number is asked for
    assert system.market.counts["add_sms"] == 1


async def test_a_refused_offer_is_left_out_and_a_refused_key_pauses(system: System) -> None:
    projects = offered(system)
    anna = await system.connected()
    system.market.fail("add_sms", "error:No numbers available")
    asked = await proposed(anna, projects[0])
    anna.press("Confirm", message=asked)
    await anna.sees("Order #23501")
    assert system.market.books.rentals[23501].project.id == projects[1].id
    system.market.fail("add_sms", "error:Invalid API key")
    system.panel.expire(23501)
    await anna.sees("does not accept your API key")
    assert system.market.counts["add_sms"] == 3


async def test_a_price_that_rose_is_paid_within_the_ceiling_and_not_beyond(system: System) -> None:
    projects = offered(system)
    anna = await system.connected()
    asked = await proposed(anna, projects[0])
    system.market.projects[projects[0].id] = replace(projects[0], price=projects[2].price)
    system.market.projects[projects[1].id] = replace(projects[1], price=Decimal(99))
    anna.press("Confirm", message=asked)
    await anna.sees("Order #23501")
    [entry] = system.market.ledger
    assert (entry.params["project_id"], entry.charge) == (projects[0].id, projects[2].price)


async def test_each_bound_is_changed_by_a_button(system: System) -> None:
    projects = offered(system)
    anna = await system.connected()
    asked = await proposed(anna, projects[0])
    anna.press("Numbers: 3", message=asked)
    await anna.sees("4 × $")
    anna.press("Wait: to the end")
    await anna.sees("Wait for each: 2 min")
    anna.press("Up to $")
    await anna.sees("highest")
    anna.send("much")
    await anna.sees("amount above zero")
    anna.send("5")
    await anna.sees("4 × $5.00, at most $20.00")
    anna.press("Budget")
    await anna.sees("in all")
    anna.send("1.50")
    await anna.sees("4 × $5.00, at most $1.50")
    anna.press("From –")
    await anna.sees("lowest")
    anna.send("9")
    await anna.sees("from $9.00 to $9.00")
    assert "Nothing on offer fits" in anna.screen()
    anna.press("From $9.00")
    await anna.sees("No lowest price")
    anna.press("No lowest price")
    await anna.sees("at most $9.00")
    anna.press("Countries")
    listed = await anna.sees("Tap the countries")
    anna.press(listed.buttons[1][0], message=listed)
    await anna.sees("✓")
    anna.press("Back")
    chosen = await anna.sees("First in line")
    assert "any" not in chosen.text.partition("First in line")[0]
    anna.press("Confirm")
    await anna.sees("Order #23501")
    assert system.market.counts["add_sms"] == 1


async def test_deleting_all_data_ends_it(system: System) -> None:
    anna = await system.connected()
    await begun(system, anna)
    anna.send("/settings")
    await anna.sees("Delete my data")
    anna.press("Delete my data")
    await anna.sees("Delete my data?")
    anna.press("Delete my data")
    await anna.sees("Really delete everything?")
    anna.press("Yes, Delete my data")
    await anna.sees("Nothing about you is kept")
    system.panel.expire(23501)
    await system.restart()
    assert system.market.counts["add_sms"] == 1

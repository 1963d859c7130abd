"""Maintenance: nothing is bought, or nobody is let in; what was paid for arrives, what waited goes on."""

import pytest

from bot import vitals
from bot.domain.maintenance import Level
from bot.loops import series as series_loop
from bot.views.buttons.admin import OpenMaintenance, SetMaintenance
from sandbox.market.simulator import ANNA, BEN
from sandbox.telegram.people import Person
from tests.admins import admin_opened, helper_made
from tests.batches import followers
from tests.system import System, offered, pressed
from tests.test_talk_plans import offered as projects_offered
from tests.test_talk_plans import proposed
from tests.test_talk_series import Hours
from tests.test_talk_series import proposed as series_proposed


async def level_set(owner: Person, level: str) -> None:
    await admin_opened(owner)
    await pressed(owner, "Maintenance", "nothing is bought;")
    await pressed(owner, level, f"Maintenance now: {level}")


async def test_read_only_buys_nothing_and_all_else_goes_on(run_by_anna: System) -> None:
    system = run_by_anna
    anna, ben = system.anna(), system.ben()
    anna.start()
    await anna.sees("API key")
    await system.connected(BEN, ben)
    system.by_hand()
    await offered(ben, 2, "1")
    ben.press("Confirm")
    await ben.sees("Order #23501")
    await offered(ben, 2, "1")
    await level_set(anna, "🟡 Read-only")
    mark = ben.mark()
    ben.press("Confirm")
    await ben.sees("Nothing can be bought at the moment, and nothing was", since=mark)
    assert system.bought() == [23501]
    system.panel.complete(23501)
    await ben.sees("🎁 Order #23501")
    mark = ben.mark()
    ben.send("/start")
    await ben.sees("Maintenance: nothing can be bought at the moment", since=mark)
    await system.restart()
    mark = ben.mark()
    ben.send("/catalog")
    await ben.sees("Maintenance: nothing can be bought at the moment", since=mark)
    await level_set(anna, "🟢 Off")
    ben.press("Try again")
    await ben.sees("Order #23502")
    mark = ben.mark()
    ben.send("/start")
    assert "Maintenance" not in (await ben.sees("What would you like to do?", since=mark)).text


async def test_closed_answers_admins_alone_and_delivers_what_was_paid(run_by_anna: System) -> None:
    system = run_by_anna
    anna, ben = await system.connected(), system.ben()
    await system.connected(BEN, ben)
    system.by_hand()
    await offered(ben, 2, "1")
    ben.press("Confirm")
    await ben.sees("Order #23501")
    await level_set(anna, "🔴 Closed")
    mark = ben.mark()
    ben.send("gmail")
    await ben.sees("Closed for maintenance", since=mark)
    answer = await ben.answered(ben.press("Refresh")[0])
    assert "Please come back later" in answer.text
    assert answer.show_alert
    ben.send("/key c3Vq9TzK1mXw8RbE6sHj7fA2")
    await system.telegram.world.notifier.until(
        lambda: "c3Vq9" not in ben.screen() or None
    )  # a key is taken out of the chat all the same
    system.panel.complete(23501)
    await ben.sees("🎁 Order #23501")
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("Balance", since=mark)
    await level_set(anna, "🟢 Off")
    mark = ben.mark()
    ben.send("/help")
    await ben.sees("What I can do", since=mark)
    await admin_opened(anna)
    log = await pressed(anna, "Log", "maintenance ended")
    assert "closed" in log.text


async def test_lists_and_plans_wait_and_go_on_by_themselves(run_by_anna: System) -> None:
    system = run_by_anna
    anna, ben = system.anna(), system.ben()
    anna.start()
    await anna.sees("API key")
    await system.connected(ANNA, ben)
    ben.send("/mass")
    await ben.sees("Send one order a line")
    ben.send(followers(2))
    await ben.sees("Please check the list")
    listed = ben.last
    plan = await proposed(ben, projects_offered(system)[0])
    await level_set(anna, "🟡 Read-only")
    mark = ben.mark()
    ben.press("Confirm 2 orders", message=listed)
    await ben.sees("This goes on by itself afterwards", since=mark)
    mark = ben.mark()
    ben.press("Confirm", message=plan)
    await ben.sees("This goes on by itself afterwards", since=mark)
    await system.restart()
    assert system.bought() == []
    await level_set(anna, "🟢 Off")
    await ben.sees("The list is done.")
    await ben.sees("Waiting for a code")
    assert len(system.bought()) == 3


async def test_series_ask_once_it_is_over(run_by_anna: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series_loop, "LONGEST_SLEEP", 0.05)
    monkeypatch.setattr(series_loop, "SHORTEST_SLEEP", 0.01)
    system = run_by_anna
    anna = await system.connected()
    hours = Hours(system)
    asked = await series_proposed(system, anna)
    await level_set(anna, "🟡 Read-only")
    mark = anna.mark()
    anna.press("Confirm", message=asked)
    await anna.sees("Your series", since=mark)
    hours.pass_by(9)
    await level_set(anna, "🟢 Off")
    await anna.sees("It is time: 1 of 5")


async def test_a_helper_sees_the_level_and_sets_none(run_by_anna: System) -> None:
    system = run_by_anna
    anna, ben = system.anna(), system.ben()
    for person in (anna, ben):
        person.start()
        await person.sees("API key")
    await helper_made(anna, ben)
    await admin_opened(ben)
    await pressed(ben, "Maintenance", "Maintenance now: 🟢 Off")
    with pytest.raises(AssertionError):
        ben.button("Read-only")
    mark = ben.mark()
    ben.press_data(SetMaintenance(level=Level.CLOSED).pack())
    await ben.sees("Only owners can do this", since=mark)
    cara = system.telegram.person(1003, "Cara")
    cara.start()
    await cara.sees("API key")
    for data in (OpenMaintenance(), SetMaintenance(level=Level.CLOSED)):
        mark = cara.mark()
        cara.press_data(data.pack())
        await cara.sees("cannot be read", since=mark)


async def test_a_marketplace_that_is_away_is_said_and_nothing_closes(
    run_by_anna: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vitals, "AWAY_FOR", 0.0)
    system = run_by_anna
    anna = await system.connected()
    system.market.fail("*", "drop_before", times=0)
    for _ in range(vitals.AWAY_CALLS):
        mark = anna.mark()
        anna.send("/balance")
        await anna.sees("Try again", since=mark)
    mark = anna.mark()
    anna.send("/start")
    await anna.sees("HStockPlus does not answer at the moment", since=mark)
    mark = anna.mark()
    anna.send("/admin")
    shown = await anna.sees("Customers read a notice of it", since=mark)
    assert "Maintenance now" not in shown.text
    system.market.faults.clear()
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("Balance: $", since=mark)
    mark = anna.mark()
    anna.send("/start")
    assert "does not answer" not in (await anna.sees("What would you like", since=mark)).text

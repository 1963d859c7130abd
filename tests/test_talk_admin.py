"""/admin: the overview, the log and the helpers, for an owner, a helper, and a stranger who must not know."""

import pytest

from bot.actions import access
from bot.views.buttons.admin import AskHelper, OpenAdmin, OpenHelpers, OpenLog, RemoveHelper
from sandbox.market.simulator import BEN
from sandbox.telegram.people import Person
from tests.admins import OWNER, admin_opened, overview
from tests.system import System, offered, ordered, pressed


async def test_an_owner_sees_how_the_bot_does_and_refreshes_it(run_by_anna: System) -> None:
    system = run_by_anna
    anna = await ordered(system)
    await overview(
        anna,
        "Customers: 1 · blocked the bot: 0",
        "new: 1 · active: 1 · blocked: 0",
        "placed: 1 · refused: 0 · not sent: 0 · in doubt: 0",
        "Purchases in doubt: none",
        "Orders tracked: 1",
        "Outbox: empty",
        "Latest check late by:",
        "HStockPlus · median:",
        "Telegram · median:",
        "errors: 0%",
        "Languages: English 1",
        "Free on the disk",
        "Version 0.2.0",
    )
    system.ben().start()
    await system.ben().sees("API key")
    await pressed(anna, "Refresh", "Customers: 2")
    await pressed(anna, "Log", "Nothing was done yet")
    await pressed(anna, "Back", "Operation")


async def test_the_log_and_the_invitations_are_paged(run_by_anna: System) -> None:
    anna = await run_by_anna.connected()
    assert run_by_anna.application is not None
    deps = run_by_anna.application.deps
    for number in range(9):
        await access.invite(deps, OWNER, f"inv{number}" + "T" * 12, 1, 1)
    for person in range(2001, 2009):
        await access.ban(deps, OWNER, person)
    await admin_opened(anna)
    newest = await pressed(anna, "Log", "banned 2008")
    assert "invitation made inv1" not in newest.text
    await pressed(anna, "Next", "invitation made inv1")
    await pressed(anna, "Prev", "banned 2008")
    await pressed(anna, "Back", "Operation")
    await pressed(anna, "Invite", "inv8")
    oldest = await pressed(anna, "Next", "inv0")
    assert "inv8" not in oldest.text
    await pressed(anna, "Prev", "inv8")


async def test_unsure_purchases_and_parked_customers_are_counted(run_by_anna: System) -> None:
    system = run_by_anna
    anna = await system.connected()
    ben = system.ben()
    ben.start()
    await ben.sees("API key")
    ben.block()
    await offered(anna, 2)
    system.market.fail("add", "drop_after")
    anna.press("Confirm")
    await anna.sees("you were charged")
    await overview(anna, "blocked the bot: 1", "Purchases in doubt: none", "in doubt: 1")


async def test_an_owner_makes_a_helper_who_looks_and_changes_nothing(run_by_anna: System) -> None:
    system = run_by_anna
    anna, ben = system.anna(), system.ben()
    for person in (anna, ben):
        person.start()
        await person.sees("API key")
    await admin_opened(anna)
    await pressed(anna, "Helpers", "change nothing")
    await pressed(anna, "Add a helper", "Who is to be a helper?")
    anna.send("somebody")
    await anna.sees("I cannot tell who that is")
    mark = anna.mark()
    anna.forward(None)
    await anna.sees("I cannot tell who that is", since=mark)
    system.telegram.fail("sendMessage", "500")  # and it is handled again
    anna.forward(ben.user, "My key is c3Vq9TzK1mXw8RbE6sHj7fA2")
    await anna.sees("Remove 1002")
    await admin_opened(ben)
    await ben.sees("Operation")
    with pytest.raises(AssertionError):
        ben.button("Helpers")
    await pressed(ben, "Log", "helper added 1002")
    for data in (OpenHelpers(), AskHelper(), RemoveHelper(person=1002)):
        await admin_opened(ben)
        mark = ben.mark()
        ben.press_data(data.pack())
        await ben.sees("Only owners can do this", since=mark)
    await _menu_has_admin(system, ben, has=True)
    await pressed(anna, "Remove 1002", "Add a helper")
    await _menu_has_admin(system, ben, has=False)
    mark = ben.mark()
    ben.send("/admin")
    await ben.sees("API key", since=mark)
    await admin_opened(anna)
    await pressed(anna, "Log", "helper removed 1002")


async def _menu_has_admin(system: System, person: Person, *, has: bool) -> None:
    world = system.telegram.world
    await world.notifier.until(
        lambda: ("admin" in [one["command"] for one in world.commands_for(person.user)]) is has or None
    )


async def test_to_a_stranger_there_is_no_such_command_and_no_such_button(run_by_anna: System) -> None:
    system = run_by_anna
    ben = await system.connected(BEN, system.ben())
    mark = ben.mark()
    ben.send("/unheard")
    unheard = await ben.sees("I do not know this command", since=mark)
    mark = ben.mark()
    ben.send("/admin")
    answer = await ben.sees("I do not know this command", since=mark)
    assert (answer.text, answer.buttons) == (unheard.text, unheard.buttons)
    mark = ben.mark()
    ben.press_data("zz:1")
    unknown = await ben.sees("cannot be read", since=mark)
    for data in (OpenAdmin(), OpenLog(), OpenHelpers(), AskHelper(), RemoveHelper(person=1)):
        mark = ben.mark()
        ben.press_data(data.pack())
        answer = await ben.sees("cannot be read", since=mark)
        assert (answer.text, answer.buttons) == (unknown.text, unknown.buttons)
    mark = ben.mark()
    ben.press_data("go:admin")
    await ben.sees("cannot be read", since=mark)
    await _menu_has_admin(system, ben, has=False)


async def test_a_question_of_whoever_is_no_helper_any_more_is_closed(run_by_anna: System) -> None:
    system = run_by_anna
    anna = await system.connected()
    await admin_opened(anna)
    await pressed(anna, "Helpers", "change nothing")
    await pressed(anna, "Add a helper", "Who is to be a helper?")
    await _menu_has_admin(system, anna, has=True)
    system.settings["admin_ids"] = "7"
    await system.restart()
    await _menu_has_admin(system, anna, has=False)
    anna.send("gmail")
    await anna.sees("🔎 gmail")

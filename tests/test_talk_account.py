"""Balance, settings, help, /cancel and deletion of one's data in the chat."""

from decimal import Decimal

import pytest

from sandbox.market.simulator import ANNA
from tests.system import System, offered, pressed


async def test_the_balance_is_asked_live(system: System) -> None:
    anna = await system.connected()
    system.panel.set_balance(ANNA, Decimal("12.3456"))
    anna.send("/balance")
    await anna.sees("💰 Balance: $12.3456")
    system.panel.set_balance(ANNA, Decimal(7))
    anna.press("Refresh")
    await anna.sees("💰 Balance: $7.00")


async def test_help_and_the_menu_name_every_command(system: System) -> None:
    anna = await system.connected()
    anna.send("/help")
    shown = await anna.sees("What I can do")
    menu = {entry["command"] for entry in system.telegram.world.commands_for(anna.user)}
    for command in ("catalog", "search", "rent", "orders", "numbers", "vault", "balance", "settings", "key"):
        assert f"/{command}" in shown.text
        assert command in menu
    assert "/cancel" in shown.text
    assert len(menu) == 14


@pytest.mark.parametrize("where", ["item_2", "item_1"])
async def test_cancel_leaves_any_question(system: System, where: str) -> None:
    anna = await system.connected()
    anna.start(where)
    await anna.sees("Buy")
    anna.press("Buy")
    await anna.sees("How many")
    anna.send("/cancel")
    await anna.sees("Left that question")
    mark = anna.mark()
    anna.send("2")  # no answer any more, but a search by number
    await anna.sees("Gmail Account - USA", since=mark)
    anna.send("/cancel")
    await anna.sees("no question open")


async def test_commands_work_in_the_middle_of_a_question(system: System) -> None:
    anna = await system.connected()
    anna.start("item_1")
    await anna.sees("Buy")
    anna.press("Buy")
    await anna.sees("How many")
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00")
    anna.send("/nonsense")
    await anna.sees("do not know this command")


async def test_what_is_no_text_is_answered_and_closes_no_question(system: System) -> None:
    anna = await system.connected()
    anna.start("item_2")
    await anna.sees("Buy")
    anna.press("Buy")
    await anna.sees("How many")
    anna.send_sticker()
    await anna.sees("I can read text only")
    anna.send("3")
    await anna.sees("Please confirm")


async def test_status_updates_can_be_switched_off_but_deliveries_not(system: System) -> None:
    anna = await system.connected()
    anna.send("/settings")
    await anna.sees("Notifications")
    await pressed(anna, "Notifications", "Status updates: on")
    await pressed(anna, "Status updates: on", "Status updates: off")
    await offered(anna, 1, "100", "https://instagram.com/anna")
    anna.press("Confirm")
    await anna.sees("Status: Completed")
    await offered(anna, 2, "1")
    anna.press("Confirm")
    await anna.sees("Order #23502 · Completed")
    assert not any("is now:" in message.text for message in anna.messages())


async def test_whoever_is_forgotten_is_unknown(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2, "1")
    anna.press("Confirm")
    await anna.sees("Show accounts")
    confirmed = anna.button("Show accounts")["callback_data"]
    anna.send("2 | 1\n2 | 2")
    await anna.sees("Orders ready: 2")
    anna.send("/settings")
    await anna.sees("Delete my data")
    for question in ("Delete my data?", "Really delete everything?", "Nothing about you is kept"):
        anna.press("Delete my data")
        await anna.sees(question)
    anna.press_data(confirmed)
    await anna.sees("To begin, send me your API key")
    assert system.application is not None
    async with system.application.deps.db.read() as connection:
        for table in ("keys", "orders", "drafts", "outbox", "batches", "batch_lines"):
            left = await connection.exec_driver_sql(f"SELECT count(*) FROM {table}")  # noqa: S608 - names of ours
            assert left.scalar() == 0, table


async def test_being_forgotten_can_be_thought_over(system: System) -> None:
    anna = await system.connected()
    anna.send("/settings")
    await anna.sees("Delete my data")
    anna.press("Delete my data")
    await anna.sees("Delete my data?")
    anna.press("Back")
    await anna.sees("Settings")
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00")

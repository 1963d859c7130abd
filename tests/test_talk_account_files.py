"""The accounts of an order as a file, in the chat: as delivered, field by field, by a template."""

import pytest

from bot.routers import account_files, upload_progress
from bot.views import account_files as views
from bot.views import csv_table
from sandbox.market import goods, orders
from sandbox.market.simulator import BEN
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.spreadsheets import csv_rows
from tests.system import System, pressed
from tests.test_talk_orders import bought

DECLARED = "Format: login|password|recovery email"


@pytest.fixture
async def anna(system: System, monkeypatch: pytest.MonkeyPatch) -> Person:
    """She has an order #23501 of three accounts, whose format the shop declared."""
    monkeypatch.setattr(goods, "DESCRIPTIONS", (DECLARED,))
    person = await system.connected()
    await bought(person, 2, "3", 23501)
    await person.sees("🎁 Order #23501")
    return person


def content(file: Shown) -> str:
    assert file.data is not None
    return file.data.decode()


async def exported(anna: Person) -> Shown:
    mark = anna.mark()
    anna.send("/orders")
    await anna.sees("1 order", since=mark)
    await pressed(anna, "1", "‹ Back")
    return await pressed(anna, "Export", "order-23501.txt")


async def chosen(anna: Person, label: str, words: str) -> Shown:
    await exported(anna)
    return await pressed(anna, label, words)


async def test_as_delivered(system: System, anna: Person) -> None:
    file = await exported(anna)
    assert content(file).splitlines() == system.accounts(23501)


async def test_field_by_field_with_the_whole_account_last(system: System, anna: Person) -> None:
    file = await chosen(anna, "CSV", "order-23501-fields.csv")
    assert file.data is not None
    rows = csv_rows(file.data)
    assert list(rows[0]) == ["login", "password", "recovery_email", "raw"]
    assert [row["raw"] for row in rows] == system.accounts(23501)
    assert ["|".join(list(row.values())[:3]) for row in rows] == system.accounts(23501)
    assert "guess" not in file.text


async def test_by_a_template_that_is_offered_again(system: System, anna: Person) -> None:
    asked = await chosen(anna, "Own template", "These are the fields of this order")
    assert "{login} {password} {recovery_email}" in asked.text
    anna.send("no field at all")
    await anna.sees("no name of a field in braces")
    anna.send("{login")
    await anna.sees("has no other that belongs to it")
    anna.send("x" * 1001)
    await anna.sees("at most 1,000 characters")
    anna.send("{{{recovery mail}}} · {Pass}|{refresh_token}")
    file = await anna.sees("order-23501-fields.txt")
    assert "they are empty: {refresh_token}" in file.text
    accounts = [account.split("|") for account in system.accounts(23501)]
    assert content(file).splitlines() == [
        f"{{{recovery}}} · {password}|" for _, password, recovery in accounts
    ]
    await system.restart()
    again = await chosen(anna, "🔁 {{{recovery", "order-23501-fields.txt")
    assert content(again) == content(file)


async def test_the_question_leads_back_and_the_vault_leads_here(anna: Person) -> None:
    mark = anna.mark()
    anna.send("/vault")
    await anna.sees("Delivered accounts", since=mark)
    await pressed(anna, "1", "Account 1 of 3")
    await pressed(anna, "File", "order-23501.txt")
    await pressed(anna, "Own template", "These are the fields")
    await pressed(anna, "Back", "All accounts of this order in one file")
    await pressed(anna, "TXT", "order-23501.txt")
    await pressed(anna, "Own template", "These are the fields")
    await pressed(anna, "Cancel", "Left that question")


async def test_what_could_not_be_read_and_what_is_a_formula(
    anna: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = ["=cmd|x|y@example.com", "pa:ss", 'anna|"P;1"|anna@example.com']
    monkeypatch.setattr(orders, "account", lambda _fields, _order, place: told[place])
    file = await chosen(anna, "CSV", "order-23501-fields.csv")
    assert file.data is not None
    rows = csv_rows(file.data)
    assert [row["raw"] for row in rows] == [f"'{told[0]}", *told[1:]]
    assert [row["login"] for row in rows] == ["'=cmd", "", "anna"]
    assert "could not read, in the column raw alone: 1" in file.text
    assert "have a ' in front of them" in file.text
    await pressed(anna, "Own template", "These are the fields")
    anna.send("{login}")
    file = await anna.sees("order-23501-fields.txt")
    assert content(file) == "=cmd\nanna\n"
    assert "not in this file: 1" in file.text
    told[:] = ["a", "b", "c"]
    for label in ("🔁 {login}", "Own template"):
        await chosen(anna, label, "could not read the fields of any")
    assert content(await pressed(anna, "TXT", "order-23501.txt")) == "a\nb\nc\n"


async def test_guessed_fields_are_said_to_be_so(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(goods, "DESCRIPTIONS", ("",))
    anna = await system.connected()
    await bought(anna, 2, "1", 23501)
    await anna.sees("🎁 Order #23501")
    file = await chosen(anna, "CSV", "order-23501-fields.csv")
    assert "Accounts whose fields are a guess of mine: 1" in file.text


async def test_more_than_telegram_takes_is_said(anna: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(csv_table, "LARGEST_FILE", 10)
        await chosen(anna, "CSV", "larger than a file that Telegram takes")
    with monkeypatch.context() as patch:
        patch.setattr(views, "LARGEST_FILE", 10)
        await chosen(anna, "CSV", "larger than a file that Telegram takes")
    await chosen(anna, "Own template", "These are the fields")
    anna.send("{login}")
    await anna.sees("order-23501-fields.txt")
    for module in (account_files, views):
        with monkeypatch.context() as patch:
            patch.setattr(module, "LARGEST_FILE", 10)
            await chosen(anna, "🔁 {login}", "larger than a file that Telegram takes")


async def test_a_marketplace_that_is_away_is_asked_again(system: System, anna: Person) -> None:
    await chosen(anna, "Own template", "These are the fields")
    system.market.fail("status", "drop_before", times=20)
    anna.send("{login}")
    await anna.sees("cannot be reached")
    system.market.faults.clear()
    await pressed(anna, "Try again", "order-23501-fields.txt")


async def test_while_a_file_is_made_the_chat_says_so(
    system: System, anna: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload_progress, "AGAIN", 0.0)
    await exported(anna)
    anna.chat.actions.clear()
    system.market.fail("status", "hang_before")
    anna.press("CSV")
    await system.telegram.world.notifier.until(lambda: "upload_document" in anna.chat.actions or None)
    system.market.faults.clear()
    await anna.sees("order-23501-fields.csv")


async def test_nobody_makes_files_of_somebody_else(system: System, anna: Person) -> None:
    ben = await system.connected(BEN, system.ben())
    await exported(anna)
    mark = ben.mark()
    ben.press_data(anna.button("CSV")["callback_data"])
    await ben.sees("no longer there", since=mark)

"""The export of orders in the chat: which file, the file itself, and what can go wrong."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.db import customers, order_lists, orders
from bot.domain.exports import ExportFormat
from bot.domain.orders import Phase
from bot.routers import upload_progress
from bot.views import csv_table, xlsx_table
from bot.views.buttons.orders import ExportFile
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from tests.backend import an_order
from tests.marketplace import Clock
from tests.spreadsheets import csv_rows, xlsx_rows
from tests.system import System
from tests.test_talk_orders import bought

ASKED = "All your orders in one file"


async def with_orders(system: System, many: int, lang: str = "en") -> Person:
    """Anna, with so many orders that stand in the database; #1 is the oldest."""
    anna = system.anna()
    anna.user.language_code = lang
    await system.connected(person=anna)
    assert system.application is not None
    async with system.application.deps.db.write() as connection:
        customer = await customers.find(connection, anna.id)
        assert customer is not None
        for number in range(1, many + 1):
            order = an_order(Clock(), customer, number)
            await orders.add(connection, replace(order, status="Completed", phase=Phase.DELIVERED))
    return anna


async def choose(anna: Person) -> None:
    mark = anna.mark()
    anna.send("/orders")
    await anna.sees("Orders", since=mark)
    anna.press("Export")
    await anna.sees(ASKED)


async def test_all_orders_as_excel(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 1, "100", 23501, "https://instagram.com/anna")
    await anna.sees("Completed")
    await bought(anna, 2, "2", 23502)
    await anna.sees("Delivered: 2 of 2")
    await choose(anna)
    anna.press("Excel")
    file = await anna.sees("orders.xlsx")
    assert "All your orders, newest first" in file.text
    assert file.data is not None
    product, smm = xlsx_rows(file.data)
    assert (product["Order"], product["Kind"], product["Quantity"]) == (23502, "Product", 2)
    assert (product["Charge"], product["Charge (exact)"]) == (1.7, "1.70")
    assert (smm["Order"], smm["Kind"], smm["Link"]) == (23501, "SMM", "https://instagram.com/anna")
    placed = product["Placed (UTC)"]
    assert isinstance(placed, datetime)
    assert abs((placed - datetime.now(UTC)).total_seconds()) < 3600
    assert product["API key"] == f"••••{ANNA[-4:]}"
    for secret in (ANNA, *system.accounts(23502)):
        assert secret not in str(xlsx_rows(file.data))


async def test_all_orders_as_csv_in_german(system: System) -> None:
    anna = await with_orders(system, 1, "de")
    await system.catalogue_is_read()
    anna.send("/orders")
    await anna.sees("1 Bestellung")
    anna.press("Export")
    await anna.sees("Alle deine Bestellungen in einer Datei")
    anna.press("CSV")
    file = await anna.sees("orders.csv")
    assert file.data is not None
    [row] = csv_rows(file.data, ";")
    assert (row["Bestellnummer"], row["Art"], row["Status"]) == ("1", "Produkt", "Abgeschlossen")
    assert row["Kategorie"]
    anna.press("Excel")
    sheet = await anna.sees("orders.xlsx")
    assert sheet.data is not None
    assert xlsx_rows(sheet.data)[0]["Status"] == "Abgeschlossen"


async def test_the_choice_leads_back_to_the_list_as_it_was(system: System) -> None:
    anna = await with_orders(system, 2)
    anna.send("/orders")
    await anna.sees("2 orders")
    anna.press("Delivered")
    await anna.sees("• Delivered")
    anna.press("Export")
    await anna.sees(ASKED)
    anna.press("Back")
    await anna.sees("• Delivered")


async def test_while_many_orders_are_written_the_chat_says_so(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload_progress, "AGAIN", 0.0)
    anna = await with_orders(system, 600)
    await choose(anna)
    anna.press("Excel")
    file = await anna.sees("orders.xlsx")
    assert file.data is not None
    assert [row["Order"] for row in xlsx_rows(file.data)] == list(range(600, 0, -1))
    assert "upload_document" in anna.chat.actions  # how often depends on how fast both are


async def test_who_has_no_orders_is_told_so(system: System) -> None:
    anna = await system.connected()
    anna.press_data(ExportFile(format=ExportFormat.CSV).pack())
    await anna.sees("There is nothing to export yet")


async def test_more_than_telegram_takes_is_said(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await with_orders(system, 1)
    monkeypatch.setattr(csv_table, "LARGEST_FILE", 10)
    await choose(anna)
    anna.press("CSV")
    await anna.sees("The Excel file is smaller")
    anna.press("Excel")
    await anna.sees("orders.xlsx")
    monkeypatch.setattr(xlsx_table, "LARGEST_FILE", 10)
    anna.press("Excel")
    await anna.sees("You find them on the HStockPlus site")


async def test_a_database_that_cannot_be_read_is_said_and_tried_again(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await with_orders(system, 1)
    await choose(anna)

    async def locked(*_: Any, **__: Any) -> None:
        cause = sqlite3.OperationalError("database is locked")
        cause.sqlite_errorcode = sqlite3.SQLITE_BUSY
        raise OperationalError("SELECT", {}, cause)

    with monkeypatch.context() as patch:
        patch.setattr(order_lists, "exported", locked)
        anna.press("CSV")
        await anna.sees("Please try again in a few minutes")
    anna.press("Try again")
    await anna.sees("orders.csv")


async def test_a_file_that_telegram_refuses_is_said(system: System) -> None:
    anna = await with_orders(system, 1)
    await choose(anna)
    system.telegram.fail("sendDocument", "400:Bad Request: wrong file")
    anna.press("Excel")
    await anna.sees("Something went wrong on my side")
    anna.press("Excel")
    await anna.sees("orders.xlsx")

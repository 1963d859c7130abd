"""The file with all that is stored about a customer: nothing is forgotten, and nothing secret is in it."""

import json
import sqlite3
from contextlib import aclosing
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from sqlalchemy import LargeBinary, select
from sqlalchemy.exc import OperationalError

from bot.actions import data_export
from bot.db import customer_data, delivered, tables, watchlist
from bot.db.admin_tables import invited
from bot.db.batch_tables import batches
from bot.db.customer_data import EXPORTED, LEFT_OUT, readable
from bot.db.plan_tables import plans
from bot.db.series_tables import series
from bot.domain.customers import Customer
from bot.domain.delivered import Stated
from bot.routers import upload_progress
from bot.views import data_archive
from bot.views.buttons.account import ExportData
from bot.views.data_archive import DataArchive
from sandbox.market.simulator import ANNA, BEN
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests import secret_search
from tests.any_value import any_value
from tests.backend import CHAT, Backend
from tests.system import System, add_bens_key, offered, pressed
from tests.test_talk_orders import bought
from tests.test_watchlist import SOLD_OUT

File = dict[str, list[dict[str, Any]]]
OF_NOBODY = {tables.meta: "belongs to the bot"}


def test_every_table_is_exported_or_named_with_the_reason_why_not() -> None:
    """A new table with something of customers goes to one of both."""
    known = [*EXPORTED, *LEFT_OUT, *OF_NOBODY]
    assert sorted(table.name for table in known) == sorted(tables.metadata.tables)
    assert all(LEFT_OUT.values())


@pytest.mark.parametrize("table", EXPORTED, ids=lambda table: table.name)
def test_what_is_sealed_or_hashed_is_never_exported(table: Any) -> None:
    left_out = set(table.c) - set(readable(table))
    assert all(isinstance(column.type, LargeBinary) for column in left_out)
    assert not any(isinstance(column.type, LargeBinary) for column in readable(table))


def files(content: bytes) -> File:
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name.removesuffix(".json"): json.loads(archive.read(name)) for name in archive.namelist()}


async def exported(backend: Backend, customer: Customer) -> File:
    archive = DataArchive()
    async with aclosing(data_export.parts(backend.deps, customer)) as parts:
        async for name, rows in parts:
            archive.add(name, rows)
    return files(archive.finish())


async def with_everything(backend: Backend, person: int, key: str, first: int) -> Customer:
    """A customer of whom something stands in every table that is exported."""
    customer = await backend.customer(key, person)
    for number in range(first, first + 5):
        order = await backend.order(customer, number, charge=Decimal("1.70"), title=f"Gmail {person} é 中")
        await backend.draft(customer, f"nonce {number}")
        async with backend.deps.db.write() as connection:
            await delivered.keep_stated(connection, order.id, Stated((f"login:{person}",)))
            for mark in (b"one", b"other"):
                await delivered.note(connection, order.id, mark, works=True)
            await watchlist.put(connection, replace(SOLD_OUT, customer=person, item=str(number)))
    async with backend.deps.db.write() as connection:
        for table in (tables.pinned_cards, tables.favourites, plans, series, batches, invited):
            row: dict[str, Any] = {"customer": person}
            for column in table.c:
                if column.name not in ("id", "customer"):
                    row[column.name] = any_value(column, backend.deps.vault)
            if table is batches:
                row["nonce"] = f"a list of {person}"
            await connection.execute(table.insert().values(row))
    return customer


@pytest.mark.both
@pytest.mark.parametrize("page", [1, 2, 3, 5, 500])
async def test_all_of_ones_own_is_in_it_and_nothing_of_others(
    backend: Backend, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(customer_data, "PAGE", page)
    anna = await with_everything(backend, CHAT, ANNA, 1)
    ben = await with_everything(backend, 1002, BEN, 101)
    hers, his = await exported(backend, anna), await exported(backend, ben)
    assert list(hers) == [table.name for table in EXPORTED]
    for table in EXPORTED:
        assert len(hers[table.name]) == len(his[table.name]) > 0
        async with backend.deps.db.read() as connection:
            stored = (await connection.execute(select(table))).all()
        assert len(stored) == 2 * len(hers[table.name])
    assert [row["number"] for row in hers["orders"]] == [1, 2, 3, 4, 5]
    assert {row["customer"] for row in his["orders"]} == {1002}
    order = hers["orders"][0]
    assert (order["title"], order["charge"]) == (f"Gmail {CHAT} é 中", "1.70")
    assert order["placed_at"] == backend.clock().isoformat()
    assert [row["mask"] for row in hers["keys"]] == [f"••••{ANNA[-4:]}"]
    for other in ("1002", BEN[-4:]):
        assert other not in json.dumps(hers)


async def test_who_has_nothing_yet_gets_what_there_is(backend: Backend) -> None:
    hers = await exported(backend, await backend.customer())
    assert [name for name, rows in hers.items() if rows] == ["customers", "keys", "active_days"]


async def export(anna: Person) -> Shown:
    mark = anna.mark()
    anna.send("/settings")
    await anna.sees("always arrive", since=mark)
    return await pressed(anna, "Export my data", "my-data.zip")


async def test_the_settings_send_it_and_no_secret_is_in_it(system: System) -> None:
    anna = await system.connected()
    await bought(anna, 2, "2", 23501)
    await anna.sees("Delivered: 2 of 2")
    await add_bens_key(anna)
    await offered(anna, 2)
    anna.press("Cancel")
    await anna.sees("Cancelled")
    file = await export(anna)
    assert "Everything I store about you" in file.text
    assert file.data is not None
    told = files(file.data)
    assert [row["number"] for row in told["orders"]] == [23501]
    assert len(told["order_history"]) > 0
    assert {row["state"] for row in told["drafts"]} == {"placed", "cancelled"}
    known = secret_search.secrets(system.home, system.market, system.telegram)
    assert system.accounts(23501)[0] in known
    with ZipFile(BytesIO(file.data)) as archive:
        written = {name: archive.read(name) for name in archive.namelist()}
    assert secret_search.found(known, written) == []


async def test_while_it_is_written_the_chat_says_so(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upload_progress, "AGAIN", 0.0)
    anna = await system.connected()
    await export(anna)
    assert "upload_document" in anna.chat.actions


async def test_a_database_that_cannot_be_read_is_said_and_tried_again(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await system.connected()

    async def locked(*_: Any) -> None:
        cause = sqlite3.OperationalError("database is locked")
        cause.sqlite_errorcode = sqlite3.SQLITE_BUSY
        raise OperationalError("SELECT", {}, cause)

    with monkeypatch.context() as patch:
        patch.setattr(customer_data, "page", locked)
        anna.press_data(ExportData().pack())
        await anna.sees("Please try again in a few minutes")
    await pressed(anna, "Try again", "my-data.zip")


async def test_more_than_telegram_takes_is_said(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_archive, "LARGEST_FILE", 10)
    anna = await system.connected()
    anna.press_data(ExportData().pack())
    await anna.sees("larger than a file that Telegram takes (50 MB)")
    await pressed(anna, "Export", "All your orders in one file")

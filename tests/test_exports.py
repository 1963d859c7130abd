"""The export of orders: what each is and came to, and nothing that a spreadsheet would carry out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.actions.exports import PAGE, order_pages
from bot.catalog.shelves import Place
from bot.domain.customers import Customer, Preferences
from bot.domain.exports import ExportedOrder, ExportFormat
from bot.domain.orders import Kind, Order, Phase
from bot.market.models import Category, Item
from bot.views import csv_table, shared_strings, xlsx_table
from bot.views.messages import languages
from bot.views.order_table import exported_status, open_table, rows
from bot.views.xlsx_table import Heading, XlsxTable
from tests.backend import Backend, an_order
from tests.marketplace import Clock
from tests.spreadsheets import MAIN, Value, csv_rows, part, xlsx_rows

RENTAL = {"kind": Kind.RENTAL, "status": "active", "quantity": 1, "phone": "+14055123415"}
XLSX, CSV = ExportFormat.XLSX, ExportFormat.CSV
LONGEST = 32_767


async def export(backend: Backend, customer: Customer, file_format: ExportFormat, lang: str = "en") -> bytes:
    table = open_table(lang, file_format)
    async for page in order_pages(backend.deps, customer):
        table.add(rows(lang, file_format, page))
    return table.finish()


async def table_of(backend: Backend, customer: Customer) -> list[dict[str, str]]:
    return csv_rows(await export(backend, customer, CSV))


def an_exported(**values: Any) -> ExportedOrder:
    order = replace(an_order(Clock(), Customer(1001, Preferences("en"), 1), 1), **values)
    return ExportedOrder(order, "Mail", "••••7fA2")


def a_rental(**values: Any) -> Order:
    return an_exported(**{**RENTAL, **values}).order


def sheet(lang: str, *exported: ExportedOrder) -> list[dict[str, Value]]:
    table = open_table(lang, XLSX)
    table.add(rows(lang, XLSX, exported))
    return xlsx_rows(table.finish())


@pytest.mark.parametrize(
    ("order", "word"),
    [
        (a_rental(), "active"),
        (a_rental(phase=Phase.DELIVERED), "code received"),
        (a_rental(phase=Phase.DELIVERED, status="code_received"), "code received"),
        (a_rental(phase=Phase.PROBLEM), "expired"),
        (a_rental(phase=Phase.PROBLEM, status="canceled"), "canceled"),
        (a_rental(kind=Kind.PRODUCT, status="In progress"), "In progress"),
        (a_rental(kind=Kind.PRODUCT, status="Partial", phase=Phase.PROBLEM), "Partial"),
    ],
)
def test_the_status_is_what_became_of_it(order: Order, word: str) -> None:
    assert exported_status(order) == word


async def test_all_that_is_known_of_an_order_is_in_both_files(backend: Backend) -> None:
    anna = await backend.customer()
    finished = backend.clock() + timedelta(minutes=5)
    paid = {"charge": Decimal("0.20"), "currency": "EUR", "estimate": Decimal("0.20"), "estimated_in": "EUR"}
    ended: dict[str, Any] = {"phase": Phase.DELIVERED, "finished_at": finished}
    await backend.order(anna, 1, **RENTAL, **paid, **ended, country="us", delivered=1)
    counted = {"start_count": 5, "remains": 7, "link": "https://instagram.com/anna"}
    await backend.order(anna, 2, kind=Kind.SMM, charge=Decimal(3), **counted)
    smm, rental = await table_of(backend, anna)
    assert (rental["Kind"], rental["Status"], rental["Phone number"]) == (
        "Rented number",
        "code received",
        "'+14055123415",
    )
    assert (rental["Estimate"], rental["Charge"], rental["Currency"]) == ("0.20", "0.20", "EUR")
    assert rental["Placed (UTC)"] == backend.clock().isoformat(timespec="seconds")
    assert rental["Finished (UTC)"] == finished.isoformat(timespec="seconds")
    assert (rental["Country"], rental["Delivered"]) == ("US", "1")
    assert (smm["Link"], smm["Currency"], smm["Finished (UTC)"]) == ("https://instagram.com/anna", "", "")
    assert (smm["Order"], smm["Start count"], smm["Remains"]) == ("2", "5", "7")
    smm_row, rental_row = xlsx_rows(await export(backend, anna, XLSX))
    assert (smm_row["Order"], smm_row["Item number"], smm_row["Quantity"]) == (2, "2", 2)
    assert smm_row["Status"] == "Placed"
    assert rental_row["Finished (UTC)"] == finished.replace(microsecond=0)
    assert (rental_row["Charge"], rental_row["Charge (exact)"]) == (0.2, "0.20")


async def test_the_category_is_the_catalogues_and_the_key_is_masked(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.order(anna, 1)
    [row] = await table_of(backend, anna)
    assert row["Category"] == ""  # the catalogue was not read
    assert (row["API key"][:4], len(row["API key"])) == ("••••", 8)
    backend.deps.catalog.contents.add_items(
        Place("E-mail &amp; co", ""), [Item(2, "Gmail", Decimal(1), "product")]
    )
    [row] = await table_of(backend, anna)
    assert row["Category"] == "E-mail & co"
    lists = backend.deps.catalog.lists
    for lang, name in (("en", "E-mail &amp; co"), ("de", "E-Mail und mehr")):
        lists.restore_categories(lang, (Category(name, ()),))
    german = replace(anna, preferences=replace(anna.preferences, language="de"))
    [row] = await table_of(backend, german)
    assert row["Category"] == "E-Mail und mehr"


async def test_an_estimate_in_another_currency_stands_under_no_wrong_one(backend: Backend) -> None:
    anna = await backend.customer()
    both = {"estimate": Decimal(5), "estimated_in": "EUR", "charge": Decimal(6), "currency": "USD"}
    await backend.order(anna, 1, **both)
    [row] = await table_of(backend, anna)
    assert (row["Estimate"], row["Charge"], row["Currency"]) == ("", "6", "USD")


@pytest.mark.parametrize(
    "evil",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\ufeff=1", "＝1", "\n=1", "=cmd|' /C calc'!A0"],
)
async def test_no_text_is_a_formula(backend: Backend, evil: str) -> None:
    anna = await backend.customer()
    names = ("item", "title", "status", "phone", "link", "currency")
    await backend.order(anna, 1, **dict.fromkeys(names, evil))
    [row] = await table_of(backend, anna)
    columns = ("Item number", "Item", "Status", "Phone number", "Link", "Currency")
    for column in columns:
        assert row[column] == f"'{evil.strip()}"
    [cells] = xlsx_rows(await export(backend, anna, XLSX))  # which takes no formula
    assert {cells[column] for column in columns} == {evil.strip()}


def test_other_texts_stay_as_they_are() -> None:
    [row] = sheet("en", an_exported(title="Gmail = USA _x0041_ <b>&amp;", item="0123", status="In progress"))
    assert (row["Item"], row["Item number"]) == ("Gmail = USA _x0041_ <b>&amp;", "0123")
    assert row["Status"] == "In progress"


@pytest.mark.parametrize("kind", ExportFormat)
def test_hostile_names_spoil_no_file(kind: ExportFormat) -> None:
    names = [
        "a\nb\r\nc",
        "x" * 40_000,
        "😀" * 20_000,
        "\0\x07\x1b[31m\x0b.",
        "\ud800.\udfff",
        "\ufffe\uffff.",
        "]]>",
    ]
    table = open_table("en", kind)
    table.add(rows("en", kind, [an_exported(title=name, link=name) for name in names]))
    read = csv_rows if kind is CSV else xlsx_rows
    found = [str(row["Item"]) for row in read(table.finish())]
    assert [found[0], found[6]] == ["a b c", "]]>"]
    assert all(len(name.encode("utf-16-le")) // 2 <= LONGEST for name in found)
    assert (found[1][:-1], found[3]) == ("x" * (LONGEST - 1), "[31m.")
    assert (found[4], found[5].strip("\ufffe\uffff")) == (".", ".")


def test_money_is_exact_and_times_are_utc() -> None:
    tiny, placed = Decimal("0.00000001"), datetime(2026, 3, 29, 0, 59, 59, 999_999, tzinfo=UTC)
    huge = Decimal("12345678901234567890.12345678")
    exported = an_exported(estimate=tiny, charge=huge, placed_at=placed, number=10**16 + 1)
    [row] = sheet("en", exported)
    assert (row["Estimate"], row["Estimate (exact)"]) == (1e-08, "0.00000001")
    assert (row["Charge"], row["Charge (exact)"]) == (float(huge), str(huge))
    assert row["Placed (UTC)"] == placed.replace(microsecond=0)
    assert row["Order"] == str(10**16 + 1)  # Excel would round the number
    german = open_table("de", CSV)
    german.add(rows("de", CSV, [exported]))
    [line] = csv_rows(german.finish(), ";")
    assert (line["Geschätzt"], line["Abgebucht"]) == ("0,00000001", "12345678901234567890,12345678")
    assert line["Bestellt (UTC)"] == "2026-03-29T00:59:59+00:00"


def test_what_is_no_time_or_number_of_excel_is_text() -> None:
    old = datetime(1900, 1, 1, tzinfo=UTC)
    [row] = sheet("en", an_exported(placed_at=old, charge=Decimal("1E+400")))
    assert row["Placed (UTC)"] == str(old)
    assert "Charge" not in row
    assert row["Charge (exact)"] == "1" + "0" * 400


@pytest.mark.parametrize("lang", languages())
def test_headings_and_words_are_in_the_customers_language(lang: str) -> None:
    table = open_table(lang, XLSX)
    table.add(rows(lang, XLSX, [an_exported(status="Completed")]))
    data = table.finish()
    [row] = xlsx_rows(data)
    assert len(row) == len(set(row))
    assert not any(mark in text for text in map(str, [*row, *row.values()]) for mark in "\u200e\u200f\u2068")
    [view] = part(data, "worksheets/sheet1").iter(f"{MAIN}sheetView")
    assert (view.get("rightToLeft") == "1") == (lang in ("ar", "ur"))
    [pane] = view
    assert (pane.get("state"), pane.get("topLeftCell")) == ("frozen", "A2")
    names = [entry.get("name", "") for entry in part(data, "workbook").iter(f"{MAIN}sheet")]
    assert all(0 < len(name) <= 31 for name in names)
    comma = lang in ("de", "es", "fr", "pt", "pt-BR", "ru", "vi")
    lines = open_table(lang, CSV).finish().decode("utf-8-sig")
    assert (";" in lines, "," in lines) == (comma, not comma)


def test_a_sheet_takes_any_title_and_many_columns() -> None:
    table = XlsxTable('\'[a]/b*: "c" & <d>' + "x" * 40, [Heading(str(at), 9) for at in range(30)])
    table.add([list(range(30))])
    data = table.finish()
    [name] = [entry.attrib["name"] for entry in part(data, "workbook").iter(f"{MAIN}sheet")]
    assert (name[:14], len(name)) == ('ab "c" & <d>xx', 31)
    assert xlsx_rows(data) == [{str(at): at for at in range(30)}]


async def test_thousands_of_orders_come_newest_first_and_once(backend: Backend) -> None:
    anna = await backend.customer()
    ben = await backend.customer(person=1002)
    await backend.order(ben, 77, key_id=9)
    many = 2 * PAGE + 10
    for number in range(1, many + 1):
        await backend.order(anna, number)
    found = xlsx_rows(await export(backend, anna, XLSX))
    assert [row["Order"] for row in found] == list(range(many, 0, -1))
    assert [row["Order"] for row in await table_of(backend, anna)] == [str(row["Order"]) for row in found]
    assert csv_rows(await export(backend, ben, CSV))[0]["API key"] == ""


def test_repeated_texts_are_stored_once_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_strings, "_REMEMBERED", 10)
    orders = [an_exported(title=f"item {at % 7}", link=f"https://e.org/{at}") for at in range(500)]
    found = sheet("en", *orders)
    assert [row["Link"] for row in found] == [exported.order.link for exported in orders]
    assert [row["Item"] for row in found] == [exported.order.title for exported in orders]


def test_what_telegram_or_excel_would_not_take_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind, module in ((CSV, csv_table), (XLSX, xlsx_table)):
        table = open_table("en", kind)
        table.add(rows("en", kind, [an_exported()]))
        assert not table.too_large
        monkeypatch.setattr(module, "LARGEST_FILE", 10)
        assert table.too_large
    monkeypatch.undo()
    monkeypatch.setattr(xlsx_table, "_MOST_ROWS", 1)
    full = open_table("en", XLSX)
    assert not full.too_large
    full.add(rows("en", XLSX, [an_exported()]))
    assert full.too_large

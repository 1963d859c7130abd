"""Parsers of the API's answers: documented shapes, observed ones, and values nobody would expect."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.market import answers, rows
from bot.market.models import Balance, Category, Item, SmsCode
from bot.market.scalars import web_address
from bot.market.wire import parse

ORIGIN = "https://market.example/api/v2"


def body(value: object) -> bytes:
    return json.dumps(value).encode()


def test_prices_never_pass_through_float() -> None:
    content = b'{"balance": 123456789.123456789012345678, "currency": "USD"}'
    assert answers.balance(parse(content)) == Balance(Decimal("123456789.123456789012345678"), "USD")


@pytest.mark.parametrize(
    ("raw", "amount"),
    [
        ('"100.00"', "100.00"),
        ("100", "100"),
        ("100.50", "100.50"),
        ('"1,000.50"', "1000.50"),
        ("1e2", "100"),
        ('" 5 "', "5"),
        ("-2.5", "-2.5"),
        ("-0", "0"),
        ("-0.00", "0.00"),
    ],
)
def test_a_balance_as_written(raw: str, amount: str) -> None:
    found = answers.balance(parse(f'{{"balance": {raw}}}'.encode()))
    assert found is not None
    assert str(found.amount) == amount


@pytest.mark.parametrize(
    "raw",
    [
        *("NaN", "Infinity", "-Infinity", '"NaN"', '"inf"', '"0,50"', '"abc"', '""', "null", "true", "[]"),
        *("1e400", '"١٢"', "1" * 6000, "1e99999999999999999999", '"1e999999"'),
    ],
)
def test_money_nobody_can_believe_is_no_money(raw: str) -> None:
    assert answers.balance(parse(f'{{"balance": {raw}}}'.encode())) is None


def item(**fields: object) -> dict[str, object]:
    return {"service": 2, "name": "Gmail", "rate": "25.00", "entityType": "product"} | fields


def read_items(value: object) -> tuple[Item, ...]:
    found = rows.items(value, ORIGIN, "smm")
    assert found is not None
    return found.rows


@pytest.mark.parametrize("wrap", ["services", "products", "data", None])
def test_a_list_of_items_under_any_known_key(wrap: str | None) -> None:
    value = [item()] if wrap is None else {wrap: [item()], "total": "150", "total_pages": 3}
    found = rows.items(value, ORIGIN, "smm")
    assert found is not None
    assert found.rows[0].service == 2
    assert (found.total, found.total_pages) == ((None, None) if wrap is None else (150, 3))


def test_without_any_list_there_is_no_answer() -> None:
    for value in (None, {}, {"services": None}, "x", 7):
        assert rows.items(value, ORIGIN, "smm") is None


def test_one_bad_row_costs_only_itself() -> None:
    content = b'{"services": [{"service": 1, "rate": NaN}, {"service": 2, "rate": "0.5"}, null, 7, {}]}'
    found = rows.items(parse(content), ORIGIN, "smm")
    assert found is not None
    assert ([row.service for row in found.rows], found.skipped) == ([2], 4)


@pytest.mark.parametrize("rate", ["-1", "NaN", "Infinity", None, "1e30", {}, "free"])
def test_an_item_without_a_believable_price_is_skipped(rate: object) -> None:
    assert read_items([item(rate=rate)]) == ()


def test_an_item_with_its_types_the_wrong_way_round() -> None:
    (found,) = read_items(
        [item(service="2", rate=25, min="1", max="1,000", stock="50", refill="true", cancel=0, extra=[1])]
    )
    assert (found.service, found.rate, found.min, found.max, found.stock) == (2, Decimal(25), 1, 1000, 50)
    assert (found.refill, found.cancel) == (True, False)


def test_an_item_with_everything_missing_or_null() -> None:
    (found,) = read_items([{"service": 9, "rate": "1", "name": None, "stock": None, "min": None}])
    assert found == Item(service=9, name="#9", rate=Decimal(1), entity_type="smm")


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"entityType": "SMM"}, "smm"),
        ({"entityType": "giftcard"}, "product"),
        ({"entityType": None}, "smm"),
        ({"entityType": None, "subcategoryId": "674a"}, "product"),
    ],
)
def test_what_kind_an_item_is(fields: dict[str, object], kind: str) -> None:
    assert read_items([item(**fields)])[0].entity_type == kind


@pytest.mark.parametrize(
    ("raw", "address"),
    [
        ("/uploads/a.webp", "https://market.example/uploads/a.webp"),
        ("//cdn.example/a.webp", "https://cdn.example/a.webp"),
        ("http://cdn.example/a.webp", "http://cdn.example/a.webp"),
        ("javascript:alert(1)", None),
        ("data:image/png;base64,AA", None),
        ("http://[", None),
        ("", None),
        (None, None),
        (7, "https://market.example/api/7"),
    ],
)
def test_a_picture_has_a_web_address_or_none(raw: object, address: str | None) -> None:
    assert read_items([item(imageUrl=raw)])[0].image_url == address


@given(st.from_regex(r"[/.\w-]{1,12}", fullmatch=True))
def test_relative_pictures_are_joined_as_browsers_do(path: str) -> None:
    expected = urljoin(ORIGIN, path)
    assert web_address(path, ORIGIN) == (expected if urlsplit(expected).hostname else None)


def test_categories() -> None:
    value = {"categories": [{"category": "Mail", "subcategories": ["Gmail", None]}, {"category": ""}, "x"]}
    found = rows.categories(value)
    assert found is not None
    assert (found.rows, found.skipped) == ((Category("Mail", ("Gmail",)),), 2)


@pytest.mark.parametrize("row", [{"shopId": "a"}, {"id": "a"}, {"_id": "a"}])
def test_a_shop_needs_only_some_id(row: dict[str, str]) -> None:
    found = rows.shops({"shops": [row | {"name": "A***", "productCount": "12", "rating": 4.5}]})
    assert found is not None
    assert (found.rows[0].id, found.rows[0].products) == ("a", 12)


def test_inventory_of_a_product_with_variants() -> None:
    found = answers.inventory(
        {
            "service": "23501",
            "rate": "25.0000",
            "stock": 42,
            "available": 1,
            "min": 1,
            "max": 42,
            "subproducts": [{"name": "1 Month", "stock": 42}, {"name": "3 Months", "stock": None}, 7],
        }
    )
    assert found is not None
    assert [(variant.name, variant.stock) for variant in found.variants] == [
        ("1 Month", 42),
        ("3 Months", None),
    ]


@pytest.mark.parametrize(("stock", "available"), [(0, False), (3, True), (None, True), (-4, False)])
def test_without_a_word_about_it_stock_decides_availability(stock: int | None, *, available: bool) -> None:
    found = answers.inventory({"service": 1, "rate": "1", "stock": stock})
    assert found is not None
    assert found.available is available


@pytest.mark.parametrize(
    ("raw", "accounts"),
    [
        (["  u:p\t", "a|b----c"], ("  u:p\t", "a|b----c")),
        ([12345, 1.50, {"login": "u"}, None, ""], ("12345", "1.5", '{"login": "u"}')),
        ("u1:p1\r\nu2:p2\n", ("u1:p1", "u2:p2")),
        (None, ()),
        (7, ()),
    ],
)
def test_accounts_are_delivered_byte_for_byte(raw: object, accounts: tuple[str, ...]) -> None:
    found = answers.order_status(parse(body({"status": "Completed", "accounts": raw})))
    assert found is not None
    assert found.accounts == accounts


def test_an_unknown_status_is_kept_but_not_endless() -> None:
    found = answers.order_status({"status": "Verifying" + "!" * 500, "charge": "-3", "remains": "5"})
    assert found is not None
    assert (len(found.status), found.charge, found.remains) == (100, None, 5)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("012345", "012345"),
        (12345, "12345"),
        ("  ", None),
        (None, None),
        ("", None),
        (0, None),
        (False, None),
    ],
)
def test_a_code_is_a_string_or_nothing(raw: object, code: str | None) -> None:
    assert answers.sms_code({"status": "waiting", "code": raw}) == SmsCode("waiting", code)


@pytest.mark.parametrize(
    ("raw", "moment"),
    [
        ("2023-01-01T12:00:00.000Z", datetime(2023, 1, 1, 12, tzinfo=UTC)),
        ("2023-01-01T14:00:00+02:00", datetime(2023, 1, 1, 12, tzinfo=UTC)),
        ("2023-01-01T12:00:00", datetime(2023, 1, 1, 12, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", None),
        ("tomorrow", None),
        (None, None),
    ],
)
def test_when_a_rental_expires(raw: object, moment: datetime | None) -> None:
    found = answers.sms_status({"status": "active", "expires_at": raw})
    assert found is not None
    assert found.expires_at == moment


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        (b'{"a": "line\nbreak"}', {"a": "line\nbreak"}),
        (b'{"a": "\xff"}', {"a": "�"}),
        (b'{"a": "\\ud800", "b": NaN}', {"a": "?", "b": Decimal("NaN")}),
        (b"[" * 5000, None),
        (b"[" * 100_000 + b"]" * 100_000, None),
    ],
)
def test_json_that_is_not_quite_json(content: bytes, value: object) -> None:
    assert str(parse(content)) == str(value)

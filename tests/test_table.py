"""The catalogue's columns: what was put in comes out, and shelves, counts, sets and orders follow."""

from decimal import Decimal
from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.columns import AUTOMATIC, FOR_SALE, IN_STOCK, SMM
from bot.catalog.names import Names
from bot.catalog.row_sets import rows_of
from bot.catalog.sorting import SortedRows
from bot.catalog.table import Put, Table
from bot.market.models import Item


def good(service: int, name: str = "Gmail", rate: str = "0.85", stock: int | None = 5) -> Item:
    return Item(service, name, Decimal(rate), "product", stock=stock)


@pytest.fixture
def table() -> Table:
    return Table()


@pytest.fixture
def gmail(table: Table) -> int:
    return table.shelves.number("Email Accounts", "Gmail")


whole = st.integers(0, 10**15)
items = st.builds(
    Item,
    service=st.integers(1, 10**15),
    name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    rate=st.decimals(0, 10**15, allow_nan=False) | st.sampled_from([Decimal(10) ** -30, Decimal("0.00")]),
    entity_type=st.sampled_from(["product", "smm"]),
    id=st.sampled_from(["", "507f1f77bcf86cd799439011", "0" * 24, "507F1F77BCF86CD799439011", "odd"]),
    type=st.sampled_from(["", "Package", "Custom Comments"]),
    min=st.integers(1, 10**15),
    max=whole | st.none(),
    stock=whole | st.none(),
    refill=st.booleans(),
    cancel=st.booleans(),
    auto_delivery=st.booleans() | st.none(),
    recommended=st.booleans(),
)


@given(items, items)
def test_an_item_comes_out_as_it_was_put_in(first: Item, second: Item) -> None:
    table = Table()
    shelf = table.shelves.number("", "")
    for item in (first, second):
        found = table.item(table.put(item, shelf).row)
        assert found == item
        assert f"{found.rate:f}" == f"{item.rate:f}"  # also the zeros behind the point


def test_a_card_tells_category_and_subcategory_and_may_be_translated(table: Table, gmail: int) -> None:
    row = table.put(Item(7, "Gmail", Decimal(1), "product", subcategory_id="674a"), gmail).row
    assert (table.item(row).category, table.item(row).subcategory_id) == ("Email Accounts", "674a")
    assert table.item(row, "جيميل").name == "جيميل"
    assert table.shelves[gmail].subcategory_id == "674a"


def test_a_service_keeps_its_row_and_tells_its_former_name(table: Table, gmail: int) -> None:
    assert table.put(good(7), gmail) == Put(0, None)
    assert table.put(good(8), gmail) == Put(1, None)
    assert table.put(good(7, "Gmail aged"), gmail) == Put(0, "Gmail")
    assert table.remove(0) == "Gmail aged"
    assert table.row_of(7) is None
    assert table.put(good(7), gmail) == Put(0, None)
    assert (table.row_of(7), table.service(0), len(table)) == (0, 7, 2)


def test_counts_follow_stock_moves_and_ends(table: Table, gmail: int) -> None:
    outlook = table.shelves.number("Email Accounts", "Outlook")
    row = table.put(good(7), gmail).row
    table.put(good(8, stock=0), gmail)
    table.put(good(9, stock=None), gmail)
    assert table.shelves[gmail].counts == (3, 2)
    table.put(good(7), outlook)
    assert (table.shelves[gmail].counts, table.shelves[outlook].counts) == ((2, 1), (1, 1))
    assert (list(table.shelves[outlook].rows), table.shelf_of(row)) == ([row], outlook)
    table.remove(row)
    table.remove(row)
    assert table.shelves[outlook].counts == (0, 0)
    assert table.shelves.of_category("Email Accounts") == [gmail, outlook]
    assert table.shelves.number("Email Accounts", "Gmail") == gmail


def test_rows_are_chosen_by_flags_price_and_shop(table: Table, gmail: int) -> None:
    for service, rate in enumerate(("0.50", "0.49", "2"), start=1):
        table.put(good(service, rate=rate, stock=service % 2), gmail)
    table.put(Item(4, "Likes", Decimal("0.1"), "smm", auto_delivery=True), gmail)
    table.put_shop(1, 3)
    assert list(rows_of(table.with_flags())) == [0, 1, 2, 3]
    assert list(rows_of(table.with_flags(IN_STOCK))) == [0, 2, 3]
    assert list(rows_of(table.with_flags(SMM | AUTOMATIC))) == [3]
    assert list(rows_of(table.cheaper_than(Decimal("0.5")))) == [1, 3]
    assert list(rows_of(table.of_shop(3))) == [1]
    table.remove(0)
    assert list(rows_of(table.with_flags(FOR_SALE | IN_STOCK))) == [2, 3]
    assert table.shop_of(1) == 3


@pytest.mark.parametrize("number", [1, IN_STOCK, FOR_SALE | IN_STOCK, 5, 25])
def test_what_was_asked_for_by_one_number_is_not_given_for_another(
    gmail: int, table: Table, number: int
) -> None:
    """5 dollars, the flags 5 and shop 5 are three sets, in whatever order they are asked for."""
    for service, rate in enumerate(("0.5", "25", "25.95"), start=1):
        table.put(good(service, rate=rate, stock=service % 2), gmail)
        table.put_shop(service - 1, 5)
    price = Decimal(number)
    expected = {
        table.cheaper_than: (price, {row for row in range(3) if table.rate(row) < price}),
        table.costing_at_most: (price, {row for row in range(3) if table.rate(row) <= price}),
        table.of_shop: (number, {0, 1, 2} if number == 5 else set()),
        table.with_flags: (number, {row for row in range(3) if table.columns.flags[row] & number == number}),
    }
    for order in permutations(expected):
        table.put(good(1, rate="0.5"), gmail)  # nothing is known of the version before
        for ask in order:
            value, rows = expected[ask]
            assert set(rows_of(ask(value))) == rows  # type: ignore[operator]  # each takes its own kind


def test_sets_that_are_asked_for_once_take_no_room_for_ever(table: Table, gmail: int) -> None:
    table.put(good(1), gmail)
    for cents in range(1_000):
        table.cheaper_than(Decimal(cents) / 100)
    assert len(table._sets) <= 100
    assert list(rows_of(table.cheaper_than(Decimal(1)))) == [0]


def test_an_empty_table_has_no_rows(table: Table) -> None:
    assert table.with_flags() == table.cheaper_than(Decimal(1)) == 0


def test_rows_are_ordered_and_the_order_follows_every_change(table: Table, gmail: int) -> None:
    chance = Random(4)  # noqa: S311 - a test's variety
    shelves = [gmail, table.shelves.number("Email Accounts", "Outlook")]
    orders, spanish = SortedRows(table), Names()
    for _ in range(300):
        service = chance.randrange(1, 60)
        row = table.row_of(service)
        if row is not None and chance.random() < 0.3:
            table.remove(row)
        else:
            name, price = chance.choice("aBcDe"), str(chance.randrange(9))
            stock = chance.choice([None, 0, 1, 2])
            row = table.put(good(service, name, price, stock), chance.choice(shelves)).row
            spanish.put(row, chance.choice(["y", "Z", None]))
        _is_ordered(orders, table, shelves, spanish)


def _is_ordered(orders: SortedRows, table: Table, shelves: list[int], spanish: Names) -> None:
    standing = {row for shelf in shelves for row in table.shelves[shelf].rows}
    assert standing == set(rows_of(table.with_flags()))

    def name(row: int) -> str:
        return (spanish.get(row) or table.item(row).name).casefold()

    def ranked(stock: int | None) -> float:
        return float("inf") if stock is None else stock

    for flags in (FOR_SALE, IN_STOCK):
        by_price = [table.item(row).rate for row in orders.rows(shelves, "price", flags=flags)]
        by_stock = [ranked(table.item(row).stock) for row in orders.rows(shelves, "stock", flags=flags)]
        by_name = orders.rows(shelves, "name", flags=flags, names=spanish)
        assert by_price == sorted(by_price)
        assert by_stock == sorted(by_stock, reverse=True)
        assert [name(row) for row in by_name] == sorted(map(name, by_name))
        assert set(by_name) == standing & set(rows_of(table.with_flags(flags)))
    english = [table.item(row).name.casefold() for row in orders.rows(shelves, "name")]
    assert english == sorted(english)


def test_orders_nobody_asks_for_are_forgotten(table: Table, gmail: int) -> None:
    orders = SortedRows(table)
    table.put(good(7), gmail)
    for _ in range(500):
        assert list(orders.rows([gmail], "name", names=Names())) == [0]
    assert len(orders._cache) <= 100


@given(st.lists(st.tuples(st.integers(0, 9), st.text(st.characters(exclude_categories=["Cs"])) | st.none())))
def test_names_are_those_put_last(changes: list[tuple[int, str | None]]) -> None:
    names, expected = Names(), dict[int, str]()
    for row, name in changes:
        names.put(row, name)
        expected[row] = name or ""
    assert [names.get(row) or "" for row in range(12)] == [expected.get(row, "") for row in range(12)]


def test_names_that_change_for_ever_take_no_more_room() -> None:
    names = Names()
    for change in range(2_000):
        names.put(change % 7, f"{change} " + "ж" * 100)
    assert len(names.text) < 200_000
    assert names.get(3) == f"{max(n for n in range(2_000) if n % 7 == 3)} " + "ж" * 100

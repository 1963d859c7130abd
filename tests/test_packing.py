"""Rows that were written to disk are read back, and bytes that are none of ours are told from them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.packing import CHUNK_ROWS, pack, unpack
from bot.catalog.table import Table
from bot.market.models import Item

CATEGORY, SUBCATEGORY = "Email Accounts", "Gmail"


def good(number: int) -> Item:
    """An item; every third has a rate, an id and a type that no column holds."""
    odd = number % 3 == 0
    return Item(
        service=number,
        name=f"Gmail {number} é 名",
        rate=Decimal("0.850") + (Decimal(10) ** -25 if odd else 0),
        entity_type="product",
        category=CATEGORY,
        id=f"odd {number}" if odd else f"{number:024x}",
        type="Custom Comments" if odd else "",
        stock=number % 2,
        subcategory_id="674a",
    )


def table_of(count: int) -> Table:
    table = Table()
    shelf = table.shelves.number(CATEGORY, SUBCATEGORY)
    for number in range(1, count + 1):
        table.put(good(number), shelf)
        table.put_shop(number - 1, number % 5)
    return table


def told(table: Table) -> list[tuple[Item, int]]:
    rows = table.shelves[0].rows if table.shelves else ()
    return [(table.item(row), table.shop_of(row)) for row in rows]


@pytest.mark.parametrize("count", [0, 1, 5, CHUNK_ROWS + 1])
def test_what_was_packed_is_unpacked_in_pieces(count: int) -> None:
    kept, found = table_of(count), Table()
    chunks = [pack(kept, range(row, min(row + CHUNK_ROWS, count))) for row in range(0, count, CHUNK_ROWS)]
    assert sum(len(unpack(found, chunk) or ()) for chunk in chunks) == count
    assert told(found) == told(kept)
    if count:
        assert found.shelves[0].counts == kept.shelves[0].counts
        assert (found.with_flags(), found.cheaper_than(Decimal("0.8500001"))) == (
            kept.with_flags(),
            kept.cheaper_than(Decimal("0.8500001")),
        )


def test_what_the_table_has_already_is_newer() -> None:
    table = Table()
    row = table.put(Item(2, "Gmail aged", Decimal(9), "product"), table.shelves.number(CATEGORY, "Aged")).row
    chunk = pack(table_of(3), range(3))
    added = unpack(table, chunk)
    assert added is not None
    assert [table.service(new) for new in added] == [1, 3]
    assert (table.row_of(2), table.item(row).name) == (row, "Gmail aged")
    assert table.with_flags().bit_count() == 3
    assert unpack(table, chunk) == []


def test_rows_that_were_read_back_are_rows_like_others() -> None:
    table = Table()
    chunk = pack(table_of(3), range(3))
    unpack(table, chunk)
    table.remove(0)
    assert table.put(good(1), 0) == (0, None)
    assert table.put(good(2), 0) == (1, good(2).name)
    assert sorted(told(table), key=str) == sorted([(good(n), n % 5) for n in (1, 2, 3)], key=str)


@given(st.binary(max_size=200))
def test_other_bytes_are_nothing(data: bytes) -> None:
    assert unpack(Table(), data) is None


@given(st.data())
def test_damaged_bytes_are_nothing(data: st.DataObject) -> None:
    chunk = pack(table_of(3), range(3))
    place = data.draw(st.integers(0, len(chunk) - 1))
    table = Table()
    assert unpack(table, chunk[:place]) is None
    assert unpack(table, chunk[:place] + bytes([chunk[place] ^ 1]) + chunk[place + 1 :]) is None
    assert len(table) == 0

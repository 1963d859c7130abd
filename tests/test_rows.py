"""Parsers of lists: rows that cannot be read are counted, and no other row is lost."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.market import rows
from bot.market.models import Category, Rows
from bot.market.wire import parse
from tests.test_wire import ORIGIN, body, json_values

LISTS: list[tuple[str, Callable[[object], Rows[Any] | None], dict[str, object]]] = [
    ("categories", rows.categories, {"category": "Mail"}),
    ("shops", rows.shops, {"shopId": "5"}),
    ("services", lambda value: rows.items(value, ORIGIN, "smm"), {"service": 2, "rate": "0.85"}),
    ("projects", rows.sms_projects, {"project_id": "7", "price": 0.2}),
    ("countries", rows.sms_countries, {"country_code": "us"}),
    ("orders", rows.rented_numbers, {"order": "23501"}),
]


@pytest.mark.parametrize(("name", "read", "good"), LISTS, ids=[name for name, _, _ in LISTS])
@given(odd=st.lists(json_values, max_size=4), at=st.integers(0, 4))
def test_no_row_costs_another_one_and_each_is_read_or_counted(
    name: str,
    read: Callable[[object], Rows[Any] | None],
    good: dict[str, object],
    odd: list[object],
    at: int,
) -> None:
    listed = [*odd[:at], good, *odd[at:]]
    found, alone = read(parse(body({name: listed}))), read(parse(body([good])))
    assert found is not None
    assert alone is not None
    assert len(found.rows) + found.skipped == len(listed)
    assert alone.rows[0] in found.rows


@pytest.mark.parametrize(("name", "read", "good"), LISTS, ids=[name for name, _, _ in LISTS])
@pytest.mark.parametrize(
    "shaped",
    [
        lambda name, good: {name: {"0": good, "2": good}},
        lambda _, good: {"data": {"0": good, "2": good}},
        lambda name, good: {"data": {name: [good, good]}},
        lambda name, good: {"data": {name: {"0": good, "7": good}}},
        lambda _, good: {"1": good, "2": good},
    ],
)
def test_a_list_that_was_made_an_object_is_a_list(
    shaped: Callable[[str, object], object],
    name: str,
    read: Callable[[object], Rows[Any] | None],
    good: dict[str, object],
) -> None:
    found, alone = read(parse(body(shaped(name, good)))), read(parse(body([good])))
    assert found is not None
    assert alone is not None
    assert (found.rows, found.skipped) == (alone.rows * 2, 0)


@pytest.mark.parametrize(("name", "read", "good"), LISTS, ids=[name for name, _, _ in LISTS])
def test_one_row_may_stand_for_a_list_of_it(
    name: str, read: Callable[[object], Rows[Any] | None], good: dict[str, object]
) -> None:
    assert read(parse(body({name: good}))) == read(parse(body([good])))


def test_totals_are_found_where_the_list_is_wrapped_and_around_it() -> None:
    row = {"service": 2, "rate": "0.85"}
    for value in ({"data": {"services": [row], "total": 9}}, {"data": {"services": {"0": row}}, "total": 9}):
        found = rows.items(value, ORIGIN, "smm")
        assert found is not None
        assert (len(found.rows), found.total) == (1, 9)


@pytest.mark.parametrize(
    "below",
    [
        ["Gmail", "Yahoo"],
        {"0": "Gmail", "3": "Yahoo"},
        [{"name": "Gmail"}, {"subcategory": "Yahoo"}],
        {"0": {"title": "Gmail"}, "1": {"name": "Yahoo"}},
        {"Gmail": 12, "Yahoo": {"count": 3}},
        ["Gmail", "  ", None, {}, {"name": " "}, "Yahoo"],
    ],
)
def test_subcategories_in_other_shapes(below: object) -> None:
    found = rows.categories({"categories": {"0": {"category": "Mail", "subcategories": below}}})
    assert found is not None
    assert found.rows == (Category("Mail", ("Gmail", "Yahoo")),)


@pytest.mark.parametrize("below", [None, "", "  ", 7, {}, []])
def test_a_category_may_have_no_subcategories(below: object) -> None:
    found = rows.categories([{"category": {"name": "Mail"}, "subcategories": below}])
    assert found is not None
    assert found.rows == (Category("Mail", ()),)


@pytest.mark.parametrize("name", ["", " ", "\t\u00a0", None, [], {}, {"name": " "}])
def test_a_category_named_by_blanks_is_left_out(name: object) -> None:
    found = rows.categories([{"category": name, "subcategories": ["Gmail"]}, {"category": "Mail"}])
    assert found is not None
    assert ([row.name for row in found.rows], found.skipped) == (["Mail"], 1)

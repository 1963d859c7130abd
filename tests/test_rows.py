"""Lists from the marketplace: whatever stands between the rows, none of them is lost."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.market import rows
from bot.market.models import Rows
from bot.market.wire import parse
from tests.test_wire import ORIGIN, body, json_values

LISTS: list[tuple[str, Callable[[object], Rows[Any] | None], dict[str, object]]] = [
    ("categories", rows.categories, {"category": "Mail"}),
    ("shops", rows.shops, {"shopId": "5"}),
    ("services", lambda value: rows.items(value, ORIGIN, "smm"), {"service": 2, "rate": "0.85"}),
    ("projects", rows.sms_projects, {"project_id": "7", "price": 0.2}),
    ("countries", rows.sms_countries, {"country_code": "us"}),
    ("orders", rows.rented, {"order": "23501"}),
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

"""Parsing delivered accounts in every shape they come in; what cannot be read is marked so."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.market import answers
from bot.market.models import OrderStatus
from bot.market.wire import parse

TWO = ("a:1", "b:2")


def read(value: object) -> OrderStatus:
    found = answers.order_status(parse(json.dumps(value).encode()))
    assert found is not None
    return found


@pytest.mark.parametrize(
    "value",
    [
        {"status": "Completed", "accounts": {"0": "a:1", "2": "b:2"}},
        {"status": "Completed", "accounts": {"account1": "a:1", "account2": "b:2"}},
        {"status": None, "accounts": ["a:1", "b:2"]},
        {"accounts": ["a:1", "b:2"]},
        [{"status": "Completed", "accounts": ["a:1", "b:2"]}],
        {"data": {"status": "Completed", "accounts": ["a:1", "b:2"]}},
        {"success": True, "data": [{"status": "Completed", "accounts": ["a:1", "b:2"]}]},
        {"status": "success", "order": {"status": "Completed", "accounts": ["a:1", "b:2"]}},
        {"result": {"order": {"accounts": ["a:1", "b:2"]}}},
        {"23501": {"status": "Completed", "accounts": ["a:1", "b:2"]}},
        {"status": "Completed", "accounts": [["a:1", "b:2"]]},
        {"status": "Completed", "accounts": [["a:1"], ["b:2"]]},
        {"status": "Completed", "accounts": [["a", "1"], ["b", "2"]]},
        {"status": "Completed", "accounts": "a:1\nb:2"},
        {"status": "Completed", "accounts": "a:1\r\nb:2\r\n"},
        {"status": "Completed", "accounts": '["a:1", "b:2"]'},
        {"status": "Completed", "accounts": [{"account": "a:1"}, {"id": 2, "account": "b:2"}]},
        {"status": "Completed", "accounts": {"count": 2, "list": ["a:1", "b:2"]}},
        {"status": "Completed", "accounts": [], "credentials": ["a:1", "b:2"]},
        {"status": "Completed", "Account_List": ["a:1", "b:2"]},
        {"status": "Completed", "items": ["a:1", "b:2"]},
        {"status": "Completed", "data": "a:1\nb:2"},
        {"status": "Completed", "data": ["a:1", "b:2"]},
        {"status": "Completed", "delivery": {"0": "a:1", "1": "b:2"}},
        {"0": "a:1", "1": "b:2"},
        ["a:1", "b:2"],
    ],
)
def test_two_accounts_are_read_from(value: object) -> None:
    found = read(value)
    assert (found.accounts, found.unread, found.raw) == (TWO, False, "")
    assert found.status in {"Completed", ""}


@pytest.mark.parametrize(
    ("accounts", "texts"),
    [
        ([{"login": "u", "password": "p"}], ('{"login": "u", "password": "p"}',)),
        ({"login": "u", "password": "p"}, ('{"login": "u", "password": "p"}',)),
        ([{"account": "u", "password": "p"}], ('{"account": "u", "password": "p"}',)),
        (
            ["two\nlines", " spaces\t", '[{"name": "c_user"}]'],
            ("two\nlines", " spaces\t", '[{"name": "c_user"}]'),
        ),
        ('[{"name": "c_user"}]', ('[{"name": "c_user"}]',)),
        (["a:1", "a:1"], ("a:1", "a:1")),
        ([["KEY-1", "KEY-2"]], ("KEY-1", "KEY-2")),
    ],
)
def test_nothing_of_an_account_is_lost(accounts: object, texts: tuple[str, ...]) -> None:
    assert read({"status": "Completed", "accounts": accounts}).accounts == texts


@pytest.mark.parametrize("accounts", [True, 2, "true", [True], ["a:1", True], {"0": True}])
def test_goods_that_cannot_be_read_are_known_with_the_answer_they_came_in(accounts: object) -> None:
    found = read({"status": "Completed", "accounts": accounts})
    if accounts == "true":
        assert found.accounts == ("true",)
        return
    assert found.unread
    assert json.loads(found.raw)["accounts"] == accounts


@pytest.mark.parametrize(
    "fields",
    [
        {"accounts": []},
        {"accounts": {}},
        {"accounts": None},
        {"accounts": ""},
        {"accounts": 0},
        {"accounts": False},
        {"items": 3},
        {"delivery": "instant"},
        {"account": "anna@example.com"},
        {"order": 23501, "service": "2", "data": None},
    ],
)
def test_what_is_no_goods_is_not_taken_for_them(fields: dict[str, object]) -> None:
    found = read({"status": "Pending"} | fields)
    assert (found.accounts, found.unread, found.raw) == ((), False, "")


def test_what_nobody_documented_is_kept_as_text() -> None:
    found = read({"status": "Completed", "charge": 1.50, "parcel": {"where": "elsewhere"}})
    assert (found.accounts, found.unread) == ((), False)
    assert "elsewhere" in found.raw


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(values)
def test_strings_in_a_list_are_handed_on_byte_for_byte_and_nothing_raises(value: object) -> None:
    answers.order_status(value)
    found = read({"status": "x", "accounts": value})
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        assert found.accounts == tuple(filter(None, value))


def test_a_well_nested_answer_is_no_trap() -> None:
    deep: object = "a:1"
    for _ in range(200):
        deep = [deep]
    assert "a:1" in read({"status": "Completed", "accounts": deep}).accounts[0]

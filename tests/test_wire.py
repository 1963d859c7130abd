"""Decoding responses: which value or exception a status and a body mean, and that nothing else comes out."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.market import answers, rows
from bot.market.errors import (
    BadKey,
    Busy,
    InvalidRequest,
    MarketError,
    NoMoney,
    NotFound,
    Refused,
    Unreachable,
    Unsure,
)
from bot.market.models import RentedNumber
from bot.market.wire import decode, decode_purchase, parse

ORIGIN = "https://market.example/api/v2"
READERS = [
    rows.categories,
    rows.shops,
    lambda value: rows.items(value, ORIGIN, "smm"),
    rows.sms_projects,
    rows.sms_countries,
    rows.rented_numbers,
    answers.order_number,
    lambda value: answers.subcategory(value, ORIGIN),
    answers.inventory,
    answers.balance,
    answers.order_status,
    answers.sms_code,
    answers.sms_status,
]


def body(value: object) -> bytes:
    return json.dumps(value).encode()


# -- which error an answer means -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Invalid API key", BadKey),
        ("INVALID API KEY", BadKey),
        ("Unauthorized", BadKey),
        ("Insufficient balance", NoMoney),
        ("Not enough funds", NoMoney),
        ("Order not found", NotFound),
        ("Service not found", NotFound),
        ("Rate limit exceeded: at most 60 requests a minute", Busy),
        ("Too many requests", Busy),
        ("Too many requests for this API key", Busy),
        ("ThrottlerException", Busy),
        ("Limit exceeded", Busy),
        ("Request limit reached", Busy),
        ("Quantity exceeds limit", InvalidRequest),
        ("Quantity limit exceeded", InvalidRequest),
        ("min/max limit exceeded", InvalidRequest),
        ("Insufficient stock", InvalidRequest),
        ("Invalid action", InvalidRequest),
        ("Service ID is required", InvalidRequest),
    ],
)
@pytest.mark.parametrize("status", [200, 400])
def test_error_words_are_sorted_by_meaning(words: str, kind: type[MarketError], status: int) -> None:
    with pytest.raises(MarketError) as caught:
        decode(status, {}, body({"error": words}))
    assert type(caught.value) is kind
    if isinstance(caught.value, Refused):
        assert caught.value.words == words


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ({"message": "Order not found"}, "Order not found"),
        (["Link is required", {"message": "Quantity is required"}], "Link is required; Quantity is required"),
        ({"code": 7}, '{"code": 7}'),
        (7, "7"),
        ("", "error"),
        (None, "error"),
        ({}, "error"),
    ],
)
def test_an_error_in_any_shape_has_words(error: object, words: str) -> None:
    with pytest.raises(Refused) as caught:
        decode(200, {}, body({"error": error}))
    assert caught.value.words == words


def test_an_empty_error_beside_an_answer_is_no_error() -> None:
    assert decode(200, {}, b'{"error": null, "balance": 1}') == {"error": None, "balance": 1}


def test_error_true_takes_its_words_from_the_message() -> None:
    with pytest.raises(BadKey, match="Invalid API key"):
        decode(200, {}, b'{"error": true, "message": "Invalid API key"}')


@pytest.mark.parametrize("word", ["error", "Failed"])
def test_a_failed_answer_has_its_words_in_the_message(word: str) -> None:
    with pytest.raises(NotFound, match="Order not found"):
        decode(200, {}, body({"status": word, "message": "Order not found"}))


def test_a_state_with_a_message_is_an_answer() -> None:
    waiting = {"status": "waiting", "message": "No code yet, please try again later"}
    assert decode(200, {}, body(waiting)) == waiting


def test_endless_words_are_read_at_once() -> None:
    with pytest.raises(Refused):
        decode(200, {}, body({"error": "limit limited " * 200_000}))


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (200, b""),
        (200, b"null"),
        (200, b"<!doctype html><title>Just a moment</title>"),
        (200, b'{"services": [{"id": 1'),
        (302, b"{}"),
        (404, b"nothing here"),
        (500, b'{"error": "Internal server error"}'),
        (502, b"<html>Bad gateway</html>"),
        (503, b"{}"),
    ],
)
def test_a_read_without_a_usable_answer_is_unreachable(status: int, content: bytes) -> None:
    with pytest.raises(Unreachable):
        decode(status, {}, content)


def test_clear_words_count_even_under_a_server_error() -> None:
    with pytest.raises(BadKey):
        decode(500, {}, b'{"error": "Invalid API key"}')


@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({}, 5),
        ({"Retry-After": "17"}, 17),
        ({"Retry-After": "-3"}, 0),
        ({"Retry-After": "1e9"}, 3600),
        ({"Retry-After": "nan"}, 5),
        ({"Retry-After": "soon"}, 5),
        (
            {"Retry-After": "Wed, 21 Oct 2015 07:28:30 GMT", "Date": "Wed, 21 Oct 2015 07:28:00 GMT"},
            30,
        ),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:30 GMT"}, 0),
    ],
)
def test_busy_says_how_long_to_wait(headers: dict[str, str], delay: float) -> None:
    with pytest.raises(Busy) as caught:
        decode(429, headers, b"slow down")
    assert caught.value.delay == delay


# -- what became of a money call -------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 302, 400, 429, 500])
@pytest.mark.parametrize("content", [b'{"order": 23501}', b'{"order": "23501"}', b'{"order": 23501.0}'])
def test_an_order_number_is_an_order_under_any_status(status: int, content: bytes) -> None:
    assert decode_purchase(status, {}, content, answers.order_number) == 23501


@pytest.mark.parametrize(
    ("status", "words", "kind"),
    [
        (200, "Insufficient balance", NoMoney),
        (400, "Link is required", InvalidRequest),
        (401, "Invalid API key", BadKey),
        (200, "Rate limit exceeded", Busy),
    ],
)
def test_an_error_that_turns_the_request_down_means_nothing_was_bought(
    status: int, words: str, kind: type[MarketError]
) -> None:
    with pytest.raises(MarketError) as caught:
        decode_purchase(status, {}, body({"error": words}), answers.order_number)
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (500, b'{"error": "Insufficient balance"}'),
        (200, b""),
        (200, b"null"),
        (200, b"<html>"),
        (200, b"{}"),
        (200, b'{"order": null}'),
        (200, b'{"order": 0}'),
        (200, b'{"order": -5}'),
        (200, b'{"order": true}'),
        (200, b'{"order": 1.5}'),
        (200, b'{"order": "abc"}'),
        (200, b'{"order": 1e400}'),
        (401, b""),
        (403, b"<html>"),
        (404, b"no"),
        (429, b"no"),
        (307, b""),
    ],
)
def test_every_other_answer_to_a_purchase_leaves_doubt(status: int, content: bytes) -> None:
    with pytest.raises(Unsure):
        decode_purchase(status, {}, content, answers.order_number)


@pytest.mark.parametrize(
    "value",
    [
        {"orders": [{"order": "7", "phone": 4055123415, "country": "us", "status": "active"}]},
        [{"order": 7, "phone": "4055123415", "country": "us", "status": "active"}],
        {"order": 7, "phone": " 4055123415", "country": "us", "status": "active"},
    ],
)
def test_rented_numbers_come_in_three_shapes(value: object) -> None:
    found = decode_purchase(200, {}, body(value), rows.rented_numbers)
    assert found.rows == (RentedNumber(7, "4055123415", "us", "active"),)


def test_rented_rows_that_cannot_be_read_are_counted() -> None:
    found = decode_purchase(
        200, {}, body({"orders": [{"order": 7}, {"order": None}, "x"]}), rows.rented_numbers
    )
    assert (found.rows, found.skipped) == ((RentedNumber(7, "", "", ""),), 2)


@pytest.mark.parametrize("value", [{"orders": []}, {"orders": [{"phone": "1"}]}, []])
def test_no_rented_number_at_all_leaves_doubt(value: object) -> None:
    with pytest.raises(Unsure):
        decode_purchase(200, {}, body(value), rows.rented_numbers)


# -- nothing may escape ----------------------------------------------------------------------------

names = st.sampled_from(
    [
        *("error", "message", "services", "data", "orders", "order", "service", "rate", "status", "code"),
        *("accounts", "balance", "expires_at", "imageUrl", "stock", "subproducts", "name", "price"),
    ]
)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["1,000", "1e999", "-0"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names | st.text(), inner, max_size=6),
    max_leaves=25,
)


@given(status=st.integers(100, 599), content=st.binary() | json_values.map(body))
def test_decoding_raises_nothing_but_market_errors(status: int, content: bytes) -> None:
    try:
        value = decode(status, {}, content)
    except MarketError:
        return
    for read in READERS:
        read(value)


@given(status=st.integers(100, 599), content=st.binary() | json_values.map(body))
def test_settling_raises_nothing_but_market_errors(status: int, content: bytes) -> None:
    for placed in (answers.order_number, rows.rented_numbers):
        try:
            assert decode_purchase(status, {}, content, placed)
        except (Refused, Busy):
            assert status < 500
        except Unsure:
            pass


@given(json_values.map(body))
def test_what_was_read_can_be_stored_and_sent(content: bytes) -> None:
    for read in READERS:
        repr(read(parse(content))).encode()

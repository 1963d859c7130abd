"""Error messages: which are a refusal, which an outage, and which leave a purchase unsure."""

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
from bot.market.wire import decode, decode_purchase
from tests.test_wire import body

# -- what a read is told ----------------------------------------------------------------------------

PAGE = b"<!doctype html><title>Just a moment...</title>"


@pytest.mark.parametrize("status", [401, 403, 407, 429, 451, 500, 503])
@pytest.mark.parametrize(
    "content",
    [
        *(b"", PAGE, b"error code: 1020", b"null", b"{}", b"[]"),
        *(b'{"message": "Forbidden"}', b'{"error": "Access denied"}', b'{"error": "Forbidden"}'),
        *(b'{"error": true}', b'{"error": {"code": 1020}}', b'{"status": "error", "message": "Blocked"}'),
        *(b'{"error": "Your account is suspended"}', b'{"error": "Invalid CSRF token"}'),
    ],
)
def test_no_status_refuses_a_key(status: int, content: bytes) -> None:
    with pytest.raises(MarketError) as caught:
        decode(status, {}, content)
    assert not isinstance(caught.value, BadKey)


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("content", [b"", PAGE, b'{"message": "no"}', b'{"error": "Access denied"}'])
def test_a_gateways_answer_is_out_of_reach(status: int, content: bytes) -> None:
    with pytest.raises(Unreachable):
        decode(status, {}, content)


@pytest.mark.parametrize("status", [200, 400, 401, 403, 500])
@pytest.mark.parametrize(
    "words",
    ["Invalid API key", "API key is invalid", "invalid api-key.", "Unauthorized", "API key not found"],
)
def test_the_apis_own_words_refuse_a_key_under_any_status(status: int, words: str) -> None:
    with pytest.raises(BadKey):
        decode(status, {}, body({"error": words}))


@pytest.mark.parametrize("status", [200, 400, 403, 404])
@pytest.mark.parametrize(
    "value",
    [
        {"error": "Service is under maintenance, please try again later"},
        {"error": "Order not found: the system is under maintenance"},
        {"error": "API key service timed out"},
        {"error": "Internal server error"},
        {"error": "Something went wrong"},
        {"error": "Order not found at provider"},
        {"error": ["Please try again later"]},
        {"error": True, "message": "Temporarily unavailable"},
        {"success": False, "message": "Server is busy"},
        {"status": "error", "message": "Gateway timeout"},
    ],
)
def test_an_outage_in_words_is_no_usable_answer(status: int, value: object) -> None:
    with pytest.raises(Unreachable):
        decode(status, {}, body(value))


# -- what a purchase is told ------------------------------------------------------------------------

TURNED_DOWN = {
    BadKey: ["Invalid API key", "API key is invalid", "Unauthorized", "invalid key"],
    NoMoney: [
        "Insufficient balance",
        "insufficient balance.",
        "Not enough funds on balance",
        "Insufficient funds",
    ],
    NotFound: ["Service not found", "Order not found", "Project not found", "No such service"],
    Busy: ["Rate limit exceeded", "Too many requests, please try again later", "Slow down"],
    InvalidRequest: """Invalid action
Service ID is required
Link is required
Invalid link
Quantity is required
Quantity must be between 1 and 10
Minimum quantity is 100
Quantity exceeds limit
Out of stock
Not enough stock
Sold out
No numbers available right now, try again later
Service paused
Service is disabled
Project is not available in this country
Phone number is not available
neworder.error.min_quantity
Incorrect service ID""".splitlines(),
}


@pytest.mark.parametrize(
    ("kind", "words"), [(kind, said) for kind, all_ in TURNED_DOWN.items() for said in all_]
)
@pytest.mark.parametrize("status", [200, 400])
def test_words_about_the_request_the_key_the_service_or_the_money_refuse(
    status: int, kind: type[MarketError], words: str
) -> None:
    with pytest.raises(MarketError) as caught:
        decode_purchase(status, {}, body({"error": words}), answers.order_number)
    assert type(caught.value) is kind


DOUBTFUL = [
    *("", " ", "Insufficient balance " * 20),
    *"""Internal server error
Failed to get response from provider
Request timeout
Timeout
Something went wrong
Unknown error
error
null
undefined
500
Error 1020
provider error: service timeout
Internal server error while checking balance
Service Unavailable
Could not confirm that balance was deducted
order not found at provider
Balance check failed
service temporarily unavailable
Service is under maintenance, please try again later
Out of stock at provider
Insufficient balance in the provider's account
Order is pending
Insufficient balance after charge
Balance deducted, quantity pending
Link update failed
Order failed: insufficient balance was refunded
Duplicate order, quantity must be 1
Order created but link is invalid
Rate limit exceeded by upstream provider
Bad Request
Cannot read properties of undefined (reading 'balance')
Invalid response from service
Unexpected token < in JSON at position 0
ECONNRESET
Lock wait timeout exceeded
Maximum number of retries exceeded
You have an active order with this link
No balance was taken
Service is currently not available
Not found
Forbidden
Access denied
Please contact support
<p>Insufficient balance</p>
&lt;b&gt;Out of stock
Недостаточно средств
余额不足
Insufficient balance: ошибка
Saldo insuficiente
Solde insuffisant""".splitlines(),
]


@pytest.mark.parametrize("words", DOUBTFUL)
@pytest.mark.parametrize("status", [200, 400, 429])
def test_all_other_words_leave_doubt(status: int, words: str) -> None:
    for placed in (answers.order_number, rows.rented_numbers):
        with pytest.raises(Unsure):
            decode_purchase(status, {}, body({"error": words}), placed)


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize(
    "value",
    [
        *({"error": True}, {"error": False}, {"error": None}, {"error": []}, {"error": {}}, {"error": 402}),
        *({"error": ["Insufficient balance"]}, {"error": {"message": "Insufficient balance"}}),
        *({"error": True, "message": "Insufficient balance"}, {"success": False, "message": "Out of stock"}),
        *({"status": "error", "message": "Insufficient balance"}, {"errors": ["Out of stock"]}),
        *([{"error": "Insufficient balance"}], "Insufficient balance", {"data": {"error": "Out of stock"}}),
    ],
)
def test_an_error_in_another_shape_than_documented_leaves_doubt(status: int, value: object) -> None:
    with pytest.raises(Unsure):
        decode_purchase(status, {}, body(value), answers.order_number)


@pytest.mark.parametrize(
    ("words", "documented"),
    [
        *((said, True) for said in ("Invalid API key", "Invalid action", "Service ID is required")),
        *((said, True) for said in ("Insufficient balance", " insufficient balance. ", "Service not found")),
        *(
            (said, False)
            for said in ("Order not found", "Out of stock", "Insufficient funds", "Unauthorized")
        ),
    ],
)
def test_what_is_documented_is_told_from_what_is_not(words: str, *, documented: bool) -> None:
    assert InvalidRequest(words).documented is documented


said_words = st.lists(
    st.sampled_from(" ".join([*DOUBTFUL, *(said for all_ in TURNED_DOWN.values() for said in all_)]).split()),
    max_size=8,
).map(" ".join)


@given(status=st.integers(200, 599), words=said_words | st.text())
def test_no_words_make_a_purchase_that_left_one_that_did_not(status: int, words: str) -> None:
    with pytest.raises((Refused, Busy, Unsure)) as caught:
        decode_purchase(status, {}, body({"error": words}), answers.order_number)
    assert status < 500 or isinstance(caught.value, Unsure)

"""Parsers of rentals: the SMS with or without a code, the phone number, and the expiry."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.market import answers, rows
from bot.market.models import SmsCode

LINK = "Sign in: https://example.com/verify?t=1"


@pytest.mark.parametrize(
    "code", ["null", "NULL", "none", "-", "--", "…", "N/A", "undefined", "", "  ", None, 0]
)
@pytest.mark.parametrize("state", ["waiting", "active", "completed", "expired"])
def test_a_word_for_nothing_is_no_code(code: object, state: str) -> None:
    assert answers.sms_code({"status": state, "code": code}) == SmsCode(state, None)


@pytest.mark.parametrize(
    "code",
    ["waiting", "Waiting for SMS", "WAIT", "STATUS_WAIT_CODE", "pending", "not received yet", "no code", "0"],
)
def test_while_it_is_waited_for_a_word_about_waiting_is_none(code: str) -> None:
    assert answers.sms_code({"status": "waiting", "code": code}) == SmsCode("waiting", None)


@pytest.mark.parametrize("code", ["QKZV-MTBW", "007007", "000000", "12-34", "Wait7", "1"])
@pytest.mark.parametrize("state", ["waiting", "completed", "expired"])
def test_a_code_is_one_whatever_the_status_says(code: str, state: str) -> None:
    assert answers.sms_code({"status": state, "code": code}) == SmsCode(state, code)


@pytest.mark.parametrize("state", ["completed", "code_received", "waiting", "expired", ""])
@pytest.mark.parametrize("code", ["", None, "-", "null"])
@pytest.mark.parametrize("name", ["sms_content", "smsContent", "sms_text", "text"])
def test_a_text_needs_no_code(state: str, code: object, name: str) -> None:
    assert answers.sms_code({"status": state, "code": code, name: LINK}) == SmsCode(state, None, LINK)


@pytest.mark.parametrize("text", ["", " ", "-", "null", "Waiting for SMS...", "No SMS yet", "waiting"])
def test_a_notice_that_nothing_came_is_no_text(text: str) -> None:
    assert answers.sms_code({"status": "waiting", "sms_content": text}) == SmsCode("waiting")


@pytest.mark.parametrize("count", [0, 1, 7])
def test_a_number_of_messages_is_no_message(count: int) -> None:
    assert answers.sms_code({"status": "waiting", "sms": count}) == SmsCode("waiting")


@pytest.mark.parametrize("state", ["not_received", "incomplete", "waiting for delivery"])
def test_a_status_that_denies_it_is_no_receipt(state: str) -> None:
    assert answers.sms_code({"status": state, "code": "pending"}) == SmsCode(state)


@pytest.mark.parametrize("text", ["Please wait for our call", "Pending"])
def test_words_that_were_received_are_a_text_whatever_they_say(text: str) -> None:
    found = answers.sms_code({"status": "completed", "sms_content": text})
    assert found == SmsCode("completed", None, text)


@pytest.mark.parametrize("name", ["phone", "phone_number", "phoneNumber"])
@pytest.mark.parametrize(
    ("raw", "phone"),
    [("+14055123415", "+14055123415"), (4055123415, "4055123415"), (None, ""), ("pending", ""), ("-", "")],
)
def test_a_number_is_one_or_not_there_yet(name: str, raw: object, phone: str) -> None:
    found = answers.sms_status({"status": "active", name: raw})
    placed = rows.rented_numbers({"orders": [{"order": 1, name: raw}]})
    assert found is not None
    assert placed is not None
    assert (found.phone, placed.rows[0].phone) == (phone, phone)


@pytest.mark.parametrize(
    "wrapped",
    [
        [{"status": "completed", "code": "1", "sms_content": "x"}],
        {"data": {"status": "completed", "code": "1", "sms_content": "x"}},
        {"status": "success", "result": {"status": "completed", "code": "1", "sms_content": "x"}},
    ],
)
def test_a_message_may_lie_deeper(wrapped: object) -> None:
    assert answers.sms_code(wrapped) == SmsCode("completed", "1", "x")


@pytest.mark.parametrize(
    "raw",
    [
        "2023-01-01T12:00:00.000Z",
        "2023-01-01T14:00:00+02:00",
        "2023-01-01T12:00:00",
        "2023-01-01 12:00:00",
        "2023-01-01 12:00:00 UTC",
        "2023-01-01 14:00:00 +0200",
        "2023/01/01 12:00:00",
        "20230101T120000Z",
        "20230101120000",
        "01.01.2023 12:00",
        "01/01/2023 12:00:00",
        "1/1/2023, 12:00:00 PM",
        "Jan 1, 2023 12:00 PM",
        "1 Jan 2023 12:00",
        "Sun, 01 Jan 2023 12:00:00 GMT",
        "Sun Jan 01 2023 14:00:00 GMT+0200 (Eastern European Standard Time)",
        "Sun Jan  1 12:00:00 2023",
        1672574400,
        "1672574400",
        1672574400000,
        "1672574400000",
        1672574400000000,
        {"$date": "2023-01-01T12:00:00Z"},
        {"date": "2023-01-01 12:00:00.000000", "timezone_type": 3, "timezone": "UTC"},
    ],
)
def test_an_expiry_as_a_moment(raw: object) -> None:
    found = answers.sms_status({"status": "active", "expires_at": raw})
    assert found is not None
    assert (found.expires_at, found.expires_in) == (datetime(2023, 1, 1, 12, tzinfo=UTC), None)


@pytest.mark.parametrize("name", ["expires_at", "expires_in", "ttl", "time_left"])
@pytest.mark.parametrize("raw", [1170, "1170", "19:30", "0:19:30", "19m 30s", "19 min 30 sec"])
def test_an_expiry_counted_from_now(name: str, raw: object) -> None:
    found = answers.sms_status({"status": "active", name: raw})
    assert found is not None
    assert (found.expires_at, found.expires_in) == (None, timedelta(seconds=1170))


@pytest.mark.parametrize(
    "raw",
    [
        "tomorrow",
        "",
        None,
        0,
        -5,
        True,
        [],
        {},
        10**30,
        "9" * 300,
        "٣٣",
        "0001-01-01T00:00:00+14:00",
        "Sun, 99",
    ],
)
def test_what_is_no_time_is_none(raw: object) -> None:
    found = answers.sms_status({"status": "active", "expires_at": raw})
    assert found is not None
    assert (found.expires_at, found.expires_in) == (None, None)

"""Decodes HTTP responses of the API to JSON values or exceptions, without I/O.

The API documents its error texts but not the HTTP statuses that go with them, so an ``error`` in the body
counts under any status. No status speaks for the API: a gateway in front of it answers 401, 403 and 5xx too.
For a purchase the question is whether it was carried out, and only two answers tell: an order number, or an
error in words that turn the request down (orders were carried out behind all others).
"""

import codecs
import json
import math
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TypeVar

import msgspec

from bot.market.error_words import Subject, is_refusal, subject
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

T = TypeVar("T")

DEFAULT_DELAY = 5.0  # seconds, without a ``Retry-After`` that can be read
LONGEST_DELAY = 3600.0  # seconds
_OK = int(HTTPStatus.OK)
_SERVER_ERROR = HTTPStatus.INTERNAL_SERVER_ERROR
_ERROR_FIELDS = frozenset({"error", "message"})  # every error body has one of them
_FAILED = frozenset({"error", "fail", "failed", "failure"})


def decode(status: int, headers: Mapping[str, str], body: bytes) -> object:
    """Decode the response to a read to its JSON value.

    :raises Refused: an error in words, by its kind.
    :raises Busy: a rate limit, by its words or by HTTP 429.
    :raises Unreachable: no usable answer; words of an outage are none either.
    """
    value = parse(body)
    words = error_words(value)
    if words is not None:
        error = refusal(status, headers, words)
        if status < _SERVER_ERROR or not isinstance(error, InvalidRequest):
            raise error
    if status != _OK:
        _check(status, headers)
    if value is None:
        raise Unreachable(f"HTTP {status} with {len(body)} bytes that are no answer")
    return value


def _check(status: int, headers: Mapping[str, str]) -> None:
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise Busy(retry_delay(headers))
    if not HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        raise Unreachable(f"HTTP {status}")


def decode_purchase(
    status: int, headers: Mapping[str, str], body: bytes, reader: Callable[[object], T | None]
) -> T:
    """Decode the response to a purchase to what ``reader`` finds in the body, whatever the status.

    :raises Refused: turned down, as far as words can tell.
    :raises Busy: turned down for a rate limit.
    :raises Unsure: any other response.
    """
    value = parse(body)
    found = reader(value)
    if found is not None:
        return found
    match value:
        case {"error": str(words)} if status < _SERVER_ERROR and is_refusal(words):
            raise refusal(status, headers, words.strip())
    raise Unsure(f"HTTP {status} with {len(body)} bytes and no order number")


def parse(body: bytes) -> object | None:
    """Parse JSON, fractions as ``Decimal``; None for what is no JSON, and for a bare ``null``."""
    try:
        value: object = _STRICT.decode(body.removeprefix(codecs.BOM_UTF8))
    except (ValueError, RecursionError):
        return _parse_leniently(body)
    return value


def _decimal(literal: str) -> Decimal:
    try:
        return Decimal(literal)
    except InvalidOperation:  # an exponent beyond even Decimal's range
        return Decimal("NaN")


_STRICT = msgspec.json.Decoder(float_hook=_decimal)


def _parse_leniently(body: bytes) -> object | None:
    """Parse what strict JSON forbids: NaN, huge integers, control characters, broken UTF-8, lone surrogates.

    One bad row must not cost the list.
    """
    try:
        value = json.loads(
            body.decode("utf-8-sig", errors="replace"),
            strict=False,
            parse_float=_decimal,
            parse_int=_integer,
            parse_constant=_decimal,
        )
        return _without_surrogates(value)
    except (ValueError, RecursionError):
        return None


def _integer(literal: str) -> int | Decimal:
    # Python refuses to convert thousands of digits; as a Decimal they are merely unbelievable.
    return int(literal) if len(literal) <= 20 else _decimal(literal)  # noqa: PLR2004 - the digits of 64 bits


def _without_surrogates(value: object) -> object:
    match value:
        case str():
            return value.encode("utf-8", errors="replace").decode()
        case list():
            return [_without_surrogates(entry) for entry in value]
        case dict():
            return {_without_surrogates(name): _without_surrogates(entry) for name, entry in value.items()}
        case _:
            return value


def error_words(value: object) -> str | None:
    """The message of an error body; None for any other, such as ``"error": null`` beside other fields."""
    if not isinstance(value, dict) or _ERROR_FIELDS.isdisjoint(value):
        return None
    match value:
        case {"error": error} if error or len(value) == 1:
            said = value.get("message") if isinstance(error, bool) else error
            return _words(said) or "error"
        case {"success": False, "message": said} | {"status": False, "message": said}:
            return _words(said) or "error"
        case {"status": str(state), "message": said} if state.casefold() in _FAILED:
            return _words(said) or "error"
    return None


def _words(error: object) -> str:
    match error:
        case str():
            return error.strip()
        case {"message": message}:
            return _words(message)
        case list():
            return "; ".join(filter(None, map(_words, error)))
        case dict():
            return json.dumps(error, ensure_ascii=False, default=str) if error else ""
        case _:
            return "" if error is None else str(error)


def refusal(status: int, headers: Mapping[str, str], words: str) -> MarketError:
    """The exception that an error message means; of the HTTP statuses only 429 counts beside it."""
    about = subject(words)
    if about is Subject.RATE or status == HTTPStatus.TOO_MANY_REQUESTS:
        return Busy(retry_delay(headers))
    if about is Subject.OUTAGE:
        return Unreachable(f"HTTP {status} and words of an outage")
    return _KINDS.get(about, InvalidRequest)(words)


_KINDS: dict[Subject, type[Refused]] = {
    Subject.KEY: BadKey,
    Subject.MONEY: NoMoney,
    Subject.UNKNOWN: NotFound,
}


def retry_delay(headers: Mapping[str, str]) -> float:
    """Seconds to wait by ``Retry-After`` (seconds or an HTTP date), within ``LONGEST_DELAY``.

    A date is read against the answer's own ``Date``, so that neither clock has to be right.
    https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
    """
    header = headers.get("Retry-After", "").strip()
    try:
        seconds = float(header)
    except ValueError:
        until = _http_date(header)
        if until is None:
            return DEFAULT_DELAY
        now = _http_date(headers.get("Date", "")) or datetime.now(UTC)
        seconds = (until - now).total_seconds()
    return min(max(seconds, 0.0), LONGEST_DELAY) if math.isfinite(seconds) else DEFAULT_DELAY


def _http_date(value: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(value)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None

"""From the bytes of an answer to its JSON value, or to the error it means. No I/O.

The API documents its error texts but not the HTTP statuses that go with them, so an ``error`` in the body
counts under any status. For a call that spends money the question is another one, "did it happen?", and
only two answers settle it: an order number, or an error that is not the server's own trouble.
"""

import codecs
import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TypeVar

import msgspec

from bot.market.errors import (
    BadKey,
    Busy,
    InvalidRequest,
    MarketError,
    NoMoney,
    NotFound,
    Unreachable,
    Unsure,
)

T = TypeVar("T")

GUESSED_DELAY = 5.0
LONGEST_DELAY = 3600.0
_SERVER_TROUBLE = HTTPStatus.INTERNAL_SERVER_ERROR
_KEY_STATUSES = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})

# "Quantity exceeds limit" and "min/max limit" speak of the request itself, "Rate limit exceeded" of how
# often we ask.
_BUSY = re.compile(
    r"rate.?limit|rate exceeded|throttl|slow down|(?:api|request)s? limit"
    r"|too many (?:request|attempt|call|quer)"
)
_PERHAPS_BUSY = re.compile(
    r"too many|too often|limit(?:ed)?\b.*(?:exceed|reach)|(?:exceed|reach|hit)\w*\b.*\blimit"
)
_ABOUT_THE_REQUEST = re.compile(r"quantity|\bmin|\bmax|amount|stock|link|length|character|number")
_BAD_KEY = re.compile(r"api.?key|unauthori[sz]ed|unauthenticated|invalid key")
_NO_MONEY = re.compile(
    r"balance|funds|not enough money|insufficient(?!.*(?:stock|quantity|number|inventory))"
)
_NOT_FOUND = re.compile(r"not found|no such|does not exist")


def decode(status: int, headers: Mapping[str, str], body: bytes) -> object:
    """The JSON value a read was answered with.

    Raises ``Refused`` (by kind), ``Busy``, or ``Unreachable`` when there is no usable answer.
    """
    value = parse(body)
    words = error_words(value)
    if words is not None:
        error = refusal(status, headers, words)
        if status < _SERVER_TROUBLE or not isinstance(error, InvalidRequest):
            raise error
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise Busy(delay(headers))
    if status in _KEY_STATUSES:
        raise BadKey(f"HTTP {status}")
    if not HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        raise Unreachable(f"HTTP {status}")
    if value is None:
        raise Unreachable(f"HTTP {status} with {len(body)} bytes that are no answer")
    return value


def settle(status: int, headers: Mapping[str, str], body: bytes, placed: Callable[[object], T | None]) -> T:
    """What became of a money call: what ``placed`` finds in the body, whatever the status.

    Raises ``Refused`` or ``Busy`` (not carried out), or ``Unsure`` for everything else.
    """
    value = parse(body)
    found = placed(value)
    if found is not None:
        return found
    words = error_words(value)
    if words is not None and status < _SERVER_TROUBLE:
        raise refusal(status, headers, words)
    raise Unsure(f"HTTP {status} with {len(body)} bytes and no order number")


def parse(body: bytes) -> object | None:
    """The JSON value, fractions as ``Decimal``; None where there is none (a bare ``null`` is as useless)."""
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
    """For what strict JSON forbids and one bad row must not cost the list: NaN, huge integers, control
    characters, broken UTF-8, half surrogate pairs.
    """
    try:
        value = json.loads(
            body.decode("utf-8-sig", errors="replace"),
            strict=False,
            parse_float=_decimal,
            parse_int=_whole,
            parse_constant=_decimal,
        )
        return _without_surrogates(value)
    except (ValueError, RecursionError):
        return None


def _whole(literal: str) -> int | Decimal:
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
    """What an ``error`` body says; None when it is none, as ``"error": null`` beside other fields is not."""
    if not isinstance(value, dict) or "error" not in value:
        return None
    error = value["error"]
    if not error and len(value) > 1:
        return None
    if isinstance(error, bool):
        error = value.get("message")
    return _words(error) or "error"


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
    """The error that the marketplace's words mean, the status helping where they do not say."""
    said = words.lower()
    if status == HTTPStatus.TOO_MANY_REQUESTS or _asked_too_often(said):
        return Busy(delay(headers))
    if _BAD_KEY.search(said):
        return BadKey(words)
    if _NO_MONEY.search(said):
        return NoMoney(words)
    if _NOT_FOUND.search(said):
        return NotFound(words)
    return BadKey(words) if status in _KEY_STATUSES else InvalidRequest(words)


def _asked_too_often(said: str) -> bool:
    if _BUSY.search(said):
        return True
    return bool(_PERHAPS_BUSY.search(said)) and not _ABOUT_THE_REQUEST.search(said)


def delay(headers: Mapping[str, str]) -> float:
    """Seconds to wait by ``Retry-After`` (seconds or an HTTP date), at most an hour; our guess if not told.

    A date is read against the answer's own ``Date``, so that neither clock has to be right.
    https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
    """
    told = headers.get("Retry-After", "").strip()
    try:
        seconds = float(told)
    except ValueError:
        until = _http_date(told)
        if until is None:
            return GUESSED_DELAY
        now = _http_date(headers.get("Date", "")) or datetime.now(UTC)
        seconds = (until - now).total_seconds()
    return min(max(seconds, 0.0), LONGEST_DELAY) if math.isfinite(seconds) else GUESSED_DELAY


def _http_date(value: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(value)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None

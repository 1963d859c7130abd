"""Converters of single JSON values to numbers, money, flags, text; None, never an error, for what is none."""

import json
import re
from decimal import Decimal
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from bot.market.currencies import currency_code
from bot.market.models import EntityType

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?", re.ASCII)
_LONGEST_NUMBER = 64
_REMEMBERED = 4096  # texts of numbers
_LARGEST_EXPONENT = 15  # beyond it neither a price nor an order number is believable
_FINEST_EXPONENT = -30
_BELIEVABLE_BELOW = 10**_LARGEST_EXPONENT
_LONGEST_STATUS = 100
_LONGEST_CURRENCY = 40
_PLAIN_PATH = re.compile(r"(?:/[\w-]+)+(?:\.[\w-]+)?", re.ASCII)  # most pictures; the general way costs 9 µs
_TRUE = frozenset({"true", "1", "yes"})
_FALSE = frozenset({"false", "0", "no"})


def number(value: object) -> Decimal | None:
    """A finite number of believable size; JSON numbers, and strings such as ``"25.00"`` or ``"1,000"``."""
    match value:
        case bool():
            return None
        case int() if value.bit_length() <= _LONGEST_NUMBER:
            found = Decimal(value)
        case Decimal():
            found = value
        case str():
            return _written(value) if len(value) <= _LONGEST_NUMBER else None
        case _:
            return None
    return found if _believable(found) else None


@lru_cache(maxsize=_REMEMBERED)
def _written(text: str) -> Decimal | None:
    """Remembered: an order's answers repeat its figures, and prices are round."""
    literal = _literal(text)
    found = Decimal(literal) if literal else None
    return found if found is not None and _believable(found) else None


def _literal(written: str) -> str:
    stripped = written.strip()
    if _GROUPED.fullmatch(stripped):
        return stripped.replace(",", "")
    return stripped if _NUMBER.fullmatch(stripped) else ""


def _believable(found: Decimal) -> bool:
    if not found.is_finite():
        return False
    _, digits, exponent = found.as_tuple()
    return (
        len(digits) <= _LONGEST_NUMBER
        and found.adjusted() <= _LARGEST_EXPONENT
        and int(exponent) >= _FINEST_EXPONENT
    )


def money(value: object) -> Decimal | None:
    """An amount of zero or more, written without an exponent: ``Decimal("100")``, not ``Decimal("1E+2")``."""
    found = signed_money(value)
    return None if found is None or found < 0 else found


def signed_money(value: object) -> Decimal | None:
    """Like ``money``, for the one figure that may be below zero: a balance."""
    if isinstance(value, str):
        return _written_amount(value) if len(value) <= _LONGEST_NUMBER else None
    found = number(value)
    return None if found is None else _plain(found)


def _plain(found: Decimal) -> Decimal:
    return Decimal(f"{found or abs(found):f}")  # no "-0"


@lru_cache(maxsize=_REMEMBERED)
def _written_amount(text: str) -> Decimal | None:
    found = _written(text)
    return None if found is None else _plain(found)


def integer(value: object) -> int | None:
    """A whole number; ``25``, ``"25"``, ``25.0`` and ``"1,000"`` are, ``25.5`` is not."""
    if type(value) is int and abs(value) < _BELIEVABLE_BELOW:  # most of a catalogue's hundreds of thousands
        return value
    if isinstance(value, str):
        return _written_integer(value) if len(value) <= _LONGEST_NUMBER else None
    return _whole(number(value))


def _whole(found: Decimal | None) -> int | None:
    return int(found) if found is not None and found == found.to_integral_value() else None


@lru_cache(maxsize=_REMEMBERED)
def _written_integer(text: str) -> int | None:
    return _whole(_written(text))


def count(value: object) -> int | None:
    """A whole number that cannot sensibly be below zero: what is below is zero."""
    found = integer(value)
    return None if found is None else max(found, 0)


def positive(value: object) -> int | None:
    """A whole number above zero: an order number, a limit."""
    found = integer(value)
    return found if found is not None and found > 0 else None


def flag(value: object) -> bool | None:
    """A truth value, also as ``1``, ``"false"`` or ``"0"``."""
    if isinstance(value, bool):
        return value
    word = text(value).strip().lower()
    if word in _TRUE:
        return True
    return False if word in _FALSE else None


def text(value: object) -> str:
    """A string; a number as its digits; anything else is empty. NUL goes: PostgreSQL takes none in a text."""
    match value:
        case str():
            return value.replace("\0", "")
        case bool():
            return ""
        case int() | Decimal():
            return _digits(value)
        case _:
            return ""


def _digits(value: int | Decimal) -> str:
    found = number(value)
    if found is None:
        return ""
    return str(int(found)) if found == found.to_integral_value() else f"{found:f}"


def entity_type(value: object) -> EntityType | None:
    """``product`` or ``smm``; None for a kind we do not know."""
    match text(value).lower():
        case "product":
            return "product"
        case "smm":
            return "smm"
        case _:
            return None


def status(value: object) -> str:
    """An order's status, the API's own word, cut to ``_LONGEST_STATUS`` characters."""
    return text(value).strip()[:_LONGEST_STATUS]


def currency(value: object) -> str | None:
    """A currency's ISO 4217 code; None for what names none."""
    return currency_code(text(value)[:_LONGEST_CURRENCY])


def account(value: object) -> str:
    """One delivered account, byte for byte; what is no string becomes its JSON text."""
    match value:
        case None:
            return ""
        case str():
            return value
        case Decimal():
            return str(value)
        case _:
            return json.dumps(value, ensure_ascii=False, default=str)


def web_address(value: object, origin: str) -> str | None:
    """An http(s) address; a relative one (``/uploads/x.webp``) is taken against ``origin``."""
    path = text(value).strip()
    if not path:
        return None
    if _PLAIN_PATH.fullmatch(path) and (root := _root(origin)):
        return root + path
    try:
        address = path if path.startswith(("https://", "http://")) else urljoin(origin, path)
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and parts.hostname else None


@lru_cache(maxsize=16)
def _root(origin: str) -> str | None:
    """Scheme and host of an address, to put a path behind."""
    parts = urlsplit(origin)
    known = parts.scheme in {"http", "https"} and parts.hostname
    return f"{parts.scheme}://{parts.netloc}" if known else None

"""2FA codes: time-based one-time passwords by RFC 6238, and the seeds they are made from.

On ``hmac`` rather than by pyotp: ten lines that the RFC's own vectors prove; the parsing is ours anyway.

    SeedRefused
    ├── NoSeed      it is no seed, or one of a kind that nobody uses
    ├── IsHotp      a seed for codes by a counter (RFC 4226), which only one device can keep
    └── IsSteam     a seed for Steam Guard, whose codes are of another alphabet
"""

import base64
import hmac
import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

SOON = timedelta(seconds=8)  # before the end of a period: time to tell the next code as well

_LONGEST = 2_000  # characters of an address with a seed in it
_SEED = re.compile(r"([A-Za-z2-7]{16,160})={0,8}")
_BETWEEN = re.compile(r"[\s\u2060\ufeff\u200b\u00ad‐‑‒–—-]+")
_OF_ADDRESSES = re.compile("[/?#]")
_LINK_PATH = re.compile(r"/tok/([^/]+)")
_ALGORITHMS = {"sha1", "sha256", "sha512"}
_DIGITS, _PERIODS = range(6, 9), range(1, 3_601)


class SeedRefused(Exception):
    """No codes can be made from it."""


class NoSeed(SeedRefused):
    """It holds no seed that can be read."""


class IsHotp(SeedRefused):
    """Its codes go by a counter."""


class IsSteam(SeedRefused):
    """It is for Steam Guard."""


@dataclass(frozen=True, slots=True)
class Seed:
    """What codes are made from. The secret is in no ``repr``, and so in no log."""

    secret: bytes = field(repr=False)
    algorithm: str = "sha1"
    digits: int = 6
    period: int = 30  # seconds


@dataclass(frozen=True, slots=True)
class Codes:
    """The code of a moment and when it ends; shortly before that the ``following`` one, too."""

    code: str = field(repr=False)
    following: str | None = field(repr=False)
    ends: datetime


def parse_seed(text: str) -> Seed:
    """The seed in a text: as it is, in an ``otpauth://`` address, or in a link, which nobody opens.

    :raises NoSeed, IsHotp, IsSteam: no codes can be made from it.
    """
    written = text.strip()
    if len(written) > _LONGEST:
        raise NoSeed
    if not _OF_ADDRESSES.search(written):
        return Seed(_secret(written))
    try:
        address = urlsplit(written)
    except ValueError:
        raise NoSeed from None
    match address.scheme:
        case "otpauth":
            return _of_otpauth(address)
        case "steam":
            raise IsSteam
        case "http" | "https" | "":
            return _of_link(address)
    raise NoSeed


def speaks_of_seed(text: str) -> bool:
    """Whether a text holds a seed, be it of a kind that is refused."""
    try:
        parse_seed(text)
    except NoSeed:
        return False
    except SeedRefused:
        return True
    return True


def code(seed: Seed, at: datetime) -> str:
    """The code of a moment: https://www.rfc-editor.org/rfc/rfc6238#section-4"""
    counter = _period(seed, at).to_bytes(8, "big")
    digest = hmac.digest(seed.secret, counter, seed.algorithm)
    start = digest[-1] & 0xF  # https://www.rfc-editor.org/rfc/rfc4226#section-5.3
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFF_FFFF
    return f"{number % 10**seed.digits:0{seed.digits}}"


def period_end(seed: Seed, at: datetime) -> datetime:
    """When the code of a moment is followed by the next."""
    return datetime.fromtimestamp((_period(seed, at) + 1) * seed.period, UTC)


def codes(seed: Seed, at: datetime) -> Codes:
    """What to show at a moment."""
    ends = period_end(seed, at)
    following = code(seed, ends) if ends - at < SOON else None
    return Codes(code(seed, at), following, ends)


def _period(seed: Seed, at: datetime) -> int:
    return int(at.timestamp()) // seed.period


def _of_otpauth(address: SplitResult) -> Seed:
    """https://github.com/google/google-authenticator/wiki/Key-Uri-Format"""
    fields = _fields(address.query)
    steam = ("steam" in (fields.get(name, "").casefold() for name in ("issuer", "encoder"))) or (
        unquote(address.path).casefold().startswith("/steam:")
    )
    kind = address.netloc.casefold()
    if kind == "steam" or (kind == "totp" and steam):
        raise IsSteam
    if kind == "hotp":
        raise IsHotp
    algorithm = fields.get("algorithm", "sha1").casefold().replace("-", "")
    if kind != "totp" or algorithm not in _ALGORITHMS:
        raise NoSeed
    digits = _number(fields.get("digits", "6"), _DIGITS)
    return Seed(
        _secret(fields.get("secret", "")), algorithm, digits, _number(fields.get("period", "30"), _PERIODS)
    )


def _of_link(address: SplitResult) -> Seed:
    in_path = _LINK_PATH.search(address.path)
    places = (_fields(address.query).get("secret", ""), address.fragment, in_path[1] if in_path else "")
    for place in places:
        with suppress(NoSeed):
            return Seed(_secret(unquote(place)))
    raise NoSeed


def _fields(query: str) -> dict[str, str]:
    """The fields of a query, by their names in small letters; of several of a name the first."""
    return {name.casefold(): values[0] for name, values in reversed(parse_qs(query).items())}


def _number(written: str, allowed: range) -> int:
    """:raises NoSeed: it is none, or not allowed."""
    number = int(written) if re.fullmatch("[0-9]{1,4}", written) else -1
    if number not in allowed:
        raise NoSeed
    return number


def _secret(written: str) -> bytes:
    """The bytes of a seed in base32, as all apps read it: bits beyond the last whole byte are dropped.

    :raises NoSeed: it is not one.
    """
    found = _SEED.fullmatch(_BETWEEN.sub("", written))
    if found is None:
        raise NoSeed
    letters = found[1].upper()
    return base64.b32decode(letters + "A" * (-len(letters) % 8))[: len(letters) * 5 // 8]

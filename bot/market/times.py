"""Parses timestamps and durations: ISO 8601, Unix time, seconds from now, RFC 5322, and common formats."""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import parsedate_to_datetime

from bot.market.scalars import number

LONGEST_DURATION = timedelta(days=30)  # a smaller number counts from now, a larger one since 1970
_UNITS = (  # how many digits the years 1973 to 5138 have, counted in these
    (Decimal(10**8), Decimal(10**11), 1),
    (Decimal(10**11), Decimal(10**14), 1000),
    (Decimal(10**14), Decimal(10**17), 1_000_000),
)
_FORMATS = (
    *("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d-%m-%Y %H:%M:%S", "%d-%m-%Y %H:%M"),
    *("%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M"),
    *("%d/%m/%Y %I:%M:%S %p", "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %I:%M %p", "%m/%d/%Y, %I:%M:%S %p"),
    *("%b %d %Y %H:%M:%S", "%b %d %Y %I:%M:%S %p", "%b %d %Y %I:%M %p", "%B %d %Y %I:%M %p"),
    *("%d %b %Y %H:%M", "%d %B %Y %H:%M", "%a %b %d %Y %H:%M:%S", "%Y-%m-%d %I:%M:%S %p"),
)
_COMPACT = re.compile(r"20\d{12}", re.ASCII)  # 20230101120000
_DURATION = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})")
_DURATION_IN_WORDS = re.compile(
    r"(?:(\d+)\s*h(?:ours?)?)?[\s,]*(?:(\d+)\s*m(?:in(?:ute)?s?)?)?[\s,]*(?:(\d+)\s*s(?:ec(?:ond)?s?)?)?"
)


def moment(value: object) -> datetime | timedelta | None:
    """Parse an expiry: an aware UTC time, or a duration from now. Without a zone it is UTC, as documented."""
    if isinstance(value, dict):  # ``{"$date": …}``, and PHP's ``{"date": …, "timezone": "UTC"}``
        value = value.get("$date", value.get("date"))
    if isinstance(value, str) and _COMPACT.fullmatch(value):
        value = f"{value[:8]}T{value[8:]}"
    counted = number(value)
    if counted is not None:
        return _from_number(counted)
    if not isinstance(value, str):
        return None
    written = " ".join(value.split())
    return _duration(written) or _date(written)


def _from_number(count: Decimal) -> datetime | timedelta | None:
    if 0 < count <= LONGEST_DURATION.total_seconds():
        return timedelta(seconds=float(count))
    for least, most, per_second in _UNITS:
        if least <= count < most:
            return _utc(datetime.fromtimestamp(0, UTC) + timedelta(seconds=float(count / per_second)))
    return None


def _duration(written: str) -> timedelta | None:
    """``19:30``, ``0:19:30``, ``19m 30s``, ``20 minutes``."""
    found = _DURATION.fullmatch(written) or _DURATION_IN_WORDS.fullmatch(written.casefold())
    hours, minutes, seconds = (int((found and found[place]) or 0) for place in (1, 2, 3))
    left = timedelta(seconds=hours * 3600 + minutes * 60 + seconds) if hours < 1000 else timedelta()  # noqa: PLR2004 - beyond belief
    return left if timedelta() < left <= LONGEST_DURATION else None


def _date(written: str) -> datetime | None:
    plain = re.sub(r" ?\([^)]*\)$", "", written)  # the zone's name behind a JavaScript date
    iso = re.sub(r" ?(?:UTC|GMT|Z)$", "+00:00", plain, flags=re.IGNORECASE)
    iso = re.sub(r"^(\d{4})/(\d{2})/(\d{2})", r"\1-\2-\3", re.sub(r" (?=[+-]\d{2}:?\d{2}$)", "", iso))
    for read in (datetime.fromisoformat, _by_format):
        try:
            return _utc(read(iso))
        except (ValueError, OverflowError):
            continue
    try:
        return _utc(parsedate_to_datetime(plain))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _by_format(iso: str) -> datetime:
    zone = re.fullmatch(r"(.+?) ?(?:GMT|UTC)?([+-]\d{2}:?\d{2})", iso)
    local, offset = (zone[1], zone[2]) if zone else (iso, "+0000")
    for form in _FORMATS:
        try:
            return datetime.strptime(f"{_no_commas(local)} {offset}", f"{_no_commas(form)} %z")
        except ValueError:
            continue
    raise ValueError


def _no_commas(text: str) -> str:
    return text.replace(",", "")


def _utc(found: datetime) -> datetime:
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)

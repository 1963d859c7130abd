"""Formats money, numbers, times and progress for a language, by Babel's CLDR tables.

Prices are rounded for display here.
"""

import re
from copy import copy
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, localcontext
from functools import lru_cache
from math import ceil

from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from babel.numbers import (
    NumberPattern,
    format_decimal,
    format_percent,
    get_currency_symbol,
    get_group_symbol,
)
from babel.units import format_unit

from bot.views.direction import LRM, RLM, without_marks
from bot.views.messages import locale
from bot.views.texts import Html, escaped, text

# https://www.unicode.org/reports/tr35/tr35-numbers.html#Currencies
_NO_CURRENCY, _NO_CURRENCY_SIGNS = "XXX", ("¤", "XXX")
_DECIMALS = 6  # prices are rounded to as many, unless that would leave zero
_PRECISION = 400  # beyond any figure that can come in; the usual 28 make rounding fail
_FIRST_SEPARATED = 1_000
_BAR_CELLS = 10
_MINUTE = 60  # seconds
_LONGEST_FIGURE = 7  # characters that a picture has room for
_LATEST = timedelta(days=1_098)  # from now on: later ones, and those before 1970, Telegram refuses


@lru_cache(maxsize=10_000)  # the same prices are shown again and again
def money(amount: Decimal, currency: str | None, lang: str) -> str:
    """Rounds and formats a price: ``$25.00``, ``$0.0025``, ``CHF 25.00``; ``25.00`` in an unknown currency.

    Two to six decimals, more only where a price would read as nothing.
    """
    with localcontext(prec=_PRECISION):
        shown = (round(amount, _DECIMALS) or amount).normalize()
        code = currency or _NO_CURRENCY
        pattern = _pattern(code, lang)
        written = str(pattern.apply(shown, locale(lang), currency=code, decimal_quantization=False))
    if currency is not None:  # a code made of letters stands apart from the figure, as CLDR wants it
        apart = re.sub(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", "\u00a0", written)
        return f"{apart}{LRM}" if apart.startswith(RLM) else apart  # the sign of US$ stays behind its letters
    for sign in _NO_CURRENCY_SIGNS:
        written = written.replace(sign, "")
    return written.strip()


@lru_cache(maxsize=200)
def _pattern(currency: str, lang: str) -> NumberPattern:
    """CLDR's pattern of prices with the sign of the currency in it: half of the time went to look that up."""
    sign = get_currency_symbol(currency, locale(lang))
    pattern: NumberPattern = copy(locale(lang).currency_formats["standard"])
    (before, before_minus), (behind, behind_minus) = pattern.prefix, pattern.suffix
    pattern.prefix = before.replace("¤", sign), before_minus.replace("¤", sign)
    pattern.suffix = behind.replace("¤", sign), behind_minus.replace("¤", sign)
    return pattern


@lru_cache(maxsize=10_000)
def number(value: int, lang: str) -> str:
    """A whole number with the separators of the language."""
    if 0 <= value < _FIRST_SEPARATED:
        return str(value)
    return str(format_decimal(value, locale=locale(lang)))


def tenths(value: Decimal, lang: str) -> str:
    """A number with one decimal, such as a rating."""
    return str(format_decimal(value, "0.0", locale=locale(lang)))


def percent(value: int, lang: str) -> str:
    """A share of a hundred: ``74%``."""
    return str(format_percent(Decimal(value) / 100, locale=locale(lang)))


def duration(value: timedelta, lang: str) -> str:
    """How long something takes: seconds, and minutes from two on, rounded up."""
    seconds = max(ceil(value / timedelta(seconds=1)), 1)
    amount, unit = (seconds, "second") if seconds < 2 * _MINUTE else (ceil(seconds / _MINUTE), "minute")
    return str(format_unit(amount, f"duration-{unit}", "short", locale=locale(lang)))


def age(value: timedelta, lang: str) -> str:
    """How long something has lasted, in its largest unit: ``3 minutes``, ``2 days``."""
    return str(format_timedelta(value, granularity="second", locale=locale(lang)))


def quick(value: timedelta, lang: str) -> str:
    """How long a call took: milliseconds below a second, else seconds with one decimal."""
    seconds = value.total_seconds()
    if seconds < 1:
        return str(format_unit(round(seconds * 1000), "duration-millisecond", "short", locale=locale(lang)))
    return str(format_unit(round(seconds, 1), "duration-second", "short", locale=locale(lang)))


def size(octets: int, lang: str) -> str:
    """Bytes of a disk, in gigabytes with one decimal."""
    return str(format_unit(round(octets / 10**9, 1), "digital-gigabyte", "short", locale=locale(lang)))


def ascii_number(value: Decimal, lang: str) -> str:
    """A figure for a picture, whose font has no signs but those of ASCII."""
    written = str(format_decimal(value.normalize(), locale=locale(lang), decimal_quantization=False))
    plain = re.sub(r"[\s’]", " ", written)
    return plain if plain.isascii() and len(plain) <= _LONGEST_FIGURE else f"{value:.0e}"


def ascii_date(when: date, lang: str, *, with_year: bool) -> str:
    """A date for a picture: day and month, or month and year."""
    written = without_marks(str(format_skeleton("yM" if with_year else "Md", when, locale=locale(lang))))
    return written if written.isascii() else when.isoformat()[:7] if with_year else f"{when:%m-%d}"


def thousands(lang: str) -> str:
    """What separates the thousands of a number in the language."""
    return str(get_group_symbol(locale(lang)))


def page_line(lang: str, page: int, pages: int) -> Html | None:
    """Which page of how many, counted from 1; nothing where there is one only. ``page`` counts from 0."""
    if pages <= 1:
        return None
    return text(lang, "page", page=number(page + 1, lang), pages=number(pages, lang))


def day(when: datetime, lang: str) -> str:
    """A date in UTC. One with direction marks between figures and slashes, as in Arabic, is written out:
    Telegram would take "/11" for a command.
    """
    here, known = when.astimezone(UTC), locale(lang)
    written = str(format_date(here, "medium", known))
    return str(format_date(here, "long", known)) if RLM in written else written


def month_and_day(when: date, lang: str) -> str:
    """A date without its year, for a row of a few days: ``Nov 28``."""
    return str(format_skeleton("MMMd", when, locale=locale(lang)))


def moment(when: datetime, lang: str) -> Html:
    """A date and time, which the reader's Telegram shows in their own zone; older ones show it in UTC."""
    time = format_time(when.astimezone(UTC), "short", locale=locale(lang))
    written = f"{day(when, lang)}, {time} UTC"
    return _date_time(when, "Dt", written)


def countdown(when: datetime, instead: str = "") -> Html:
    """A time that the reader's Telegram counts down to; older ones show ``instead``, or the time in UTC."""
    return _date_time(when, "r", instead or f"{when.astimezone(UTC):%H:%M} UTC")


def _date_time(when: datetime, shape: str, written: str) -> Html:
    """A ``date_time`` entity, or the text alone where that would be refused, and the message with it.

    https://core.telegram.org/bots/api#date-time-entity-formatting
    """
    unix = round(when.timestamp())
    if not 0 < unix <= (datetime.now(UTC) + _LATEST).timestamp():
        return escaped(written)
    return Html(f'<tg-time unix="{unix}" format="{shape}">{escaped(written)}</tg-time>')


def bar(done: int, total: int) -> str:
    """A progress bar, ``▰▰▰▱▱▱▱▱▱▱ 30%``; full only when nothing remains."""
    share = max(0, min(done, total)) * 100 // total
    full = share * _BAR_CELLS // 100
    return f"{'▰' * full}{'▱' * (_BAR_CELLS - full)} {share}%"

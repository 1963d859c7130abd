"""Formats money, numbers, times and names as people of a language write them. Pure; Babel has the tables."""

import re
from datetime import UTC, datetime
from decimal import Decimal, localcontext
from functools import cache

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal

from bot.domain.orders import Order
from bot.market.names import is_visible
from bot.views.sanitizing import short
from bot.views.texts import Html, label, spoken, text

_NO_CURRENCY, _ITS_SIGN = (
    "XXX",
    ("¤", "XXX"),
)  # https://www.unicode.org/reports/tr35/tr35-numbers.html#Currencies
_DECIMALS = 6
_DIGITS = 400  # beyond any figure that can come in; the usual 28 make rounding fail
_STEPS = 10


@cache
def _locale(lang: str) -> Locale:
    """Figures are written in the language that the words around them are in."""
    return Locale.parse(spoken(lang), sep="-")


def money(amount: Decimal, currency: str | None, lang: str) -> str:
    """``$25.00``, ``$0.0025``, ``CHF 25.00``; ``25.00`` in a currency that nobody told.

    Two to six decimals, more only where a price would read as nothing.
    """
    with localcontext(prec=_DIGITS):
        shown = (round(amount, _DECIMALS) or amount).normalize()
        code = currency or _NO_CURRENCY
        written = str(format_currency(shown, code, locale=_locale(lang), decimal_quantization=False))
    if currency is not None:  # a code made of letters stands apart from the figure, as CLDR wants it
        return re.sub(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", "\u00a0", written)
    for sign in _ITS_SIGN:
        written = written.replace(sign, "")
    return written.strip()


def number(value: int, lang: str) -> str:
    return str(format_decimal(value, locale=_locale(lang)))


def page_line(lang: str, page: int, pages: int) -> Html | None:
    """Which page of how many, counted from 1; nothing where there is one only. ``page`` counts from 0."""
    if pages <= 1:
        return None
    return text(lang, "page", page=number(page + 1, lang), pages=number(pages, lang))


def moment(when: datetime, lang: str) -> str:
    here, locale = when.astimezone(UTC), _locale(lang)
    return f"{format_date(here, 'medium', locale)}, {format_time(here, 'short', locale=locale)} UTC"


def countdown(when: datetime) -> Html:
    """A time that the reader's Telegram counts down to; older ones show the time in UTC.

    https://core.telegram.org/bots/api#html-style (Bot API 9.5)
    """
    return Html(
        f'<tg-time unix="{when.timestamp():.0f}" format="r">{when.astimezone(UTC):%H:%M} UTC</tg-time>'
    )


def language_name(lang: str) -> str:
    """One of our languages in its own words."""
    return str(Locale.parse(lang, sep="-").get_display_name() or lang).capitalize()


def bar(done: int, total: int) -> str:
    """``▰▰▰▱▱▱▱▱▱▱ 30%``; full only when nothing remains."""
    share = max(0, min(done, total)) * 100 // total
    full = share * _STEPS // 100
    return f"{'▰' * full}{'▱' * (_STEPS - full)} {share}%"


def order_name(lang: str, order: Order, longest: int = 40) -> str:
    """The item's name; of an order placed elsewhere the marketplace does not tell it."""
    return _visible_or(short(order.title, longest), label(lang, "order-untitled"))


def name_or_stand_in(lang: str, name: str, longest: int = 40) -> str:
    """A name on one line, or what stands for one that shows nothing."""
    return _visible_or(short(name, longest), label(lang, "unnamed"))


def _visible_or(name: str, other: str) -> str:
    return name if is_visible(name) else other


def charge_line(lang: str, order: Order) -> Html | None:
    """The real charge, beside the estimate where they differ."""
    estimate = None if order.estimate is None else money(order.estimate, order.estimated_in, lang)
    if order.charge is None:
        return _expected(lang, order, estimate)
    charge = money(order.charge, order.currency, lang)
    if estimate is None or estimate == charge:
        return text(lang, "order-charge", charge=charge)
    return text(lang, "order-charge-against", charge=charge, estimate=estimate)


def _expected(lang: str, order: Order, estimate: str | None) -> Html | None:
    if estimate is not None:
        return text(lang, "order-estimate", estimate=estimate)
    return text(lang, "outcome-open") if order.draft else None

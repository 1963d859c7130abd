"""The list of rented numbers that are active: code, minutes left, and what to copy."""

from datetime import datetime, timedelta

from bot.domain.countries import flag
from bot.domain.orders import Order, Sms
from bot.domain.pages import PAGE, NumberPage
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import OpenNumber, OpenNumbers
from bot.views.formats import countdown, number, page_line
from bot.views.keyboard import Row, copy, home, keyboard, pager, tap
from bot.views.numbered import facts
from bot.views.order_lines import order_name
from bot.views.sanitizing import short
from bot.views.texts import Html, label, lines, paragraphs, text
from bot.views.view import View

_LONGEST = 100  # UTF-16 units of a code or a phone number; real ones have a few
_MINUTE = timedelta(minutes=1)


def numbers(lang: str, found: NumberPage) -> View:
    """One page of the active numbers: those that wait for a code, and those that have one and time left."""
    if not found.rows:
        return View(text(lang, "numbers-none"), keyboard(_rent(lang), home(lang)))
    rows = enumerate(found.rows, start=found.page * PAGE + 1)
    shown = [
        (_lines(lang, place, order, sms, found.now), _row(lang, place, found.page, (order, sms)))
        for place, (order, sms) in rows
    ]
    refresh = tap(label(lang, "refresh"), OpenNumbers(page=found.page))
    return View(
        paragraphs(
            lines(text(lang, "numbers-title"), page_line(lang, found.page, found.pages)),
            *(said for said, _ in shown),
        ),
        keyboard(
            *(row for _, row in shown),
            pager(
                lang, found.page, more=found.page + 1 < found.pages, to=lambda page: OpenNumbers(page=page)
            ),
            [refresh],
            _rent(lang),
            home(lang),
        ),
    )


def _rent(lang: str) -> Row:
    return [tap(label(lang, "menu-rent"), Go(where="rent"))]


def _lines(lang: str, place: int, order: Order, sms: Sms | None, now: datetime) -> Html:
    """Number and service; below them the code, and how long more may come."""
    values = {"place": number(place, lang), "name": order_name(lang, order, 25), "flag": flag(order.country)}
    phone = short(order.phone, _LONGEST) if order.phone else f"#{order.number}"
    title = text(lang, "numbers-row", received="yes" if sms else "no", phone=phone, **values)
    if sms is None:
        state = text(lang, "numbers-waiting")
    else:
        state = (
            text(lang, "numbers-code", code=short(sms.code, _LONGEST))
            if sms.code
            else text(lang, "numbers-text")
        )
    return lines(title, facts(state, _left(lang, order, now)))


def _left(lang: str, order: Order, now: datetime) -> Html | None:
    """Nothing where the marketplace has not told the expiry."""
    if order.expires_at is None:
        return None
    minutes = -(-(order.expires_at - now) // _MINUTE)
    if minutes < 1:
        return text(lang, "numbers-time-is-up")
    away = text(lang, "numbers-minutes", minutes=number(minutes, lang))
    return text(lang, "numbers-left", when=countdown(order.expires_at, away))


def _row(lang: str, place: int, page: int, active: tuple[Order, Sms | None]) -> Row:
    """The button that opens a number's card, and one that copies: the number, and the code once it came."""
    order, sms = active
    opens = tap(number(place, lang), OpenNumber(order=order.id, page=page))
    if sms is None:
        return [opens, *copy(label(lang, "numbers-copy", what="number"), order.phone or "")]
    what, content = ("code", sms.code) if sms.code else ("text", sms.text)
    return [opens, *copy(label(lang, "numbers-copy", what=what), content)]

"""Screens of reporting a problem: which order, what is wrong with it, and the text for the support."""

from collections.abc import Iterator
from datetime import UTC, datetime

from aiogram.filters.callback_data import CallbackData

from bot.domain.orders import Kind, Order
from bot.domain.pages import OrderPage
from bot.domain.reports import WISHES, Account, Problem, Report
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import OpenDoubt
from bot.views.buttons.reports import OpenReport, OpenReports, WriteReport
from bot.views.formats import money, number, page_line
from bot.views.history import history_lines
from bot.views.keyboard import (
    copy,
    home,
    home_below,
    in_rows,
    keyboard,
    leave,
    number_buttons,
    packed,
    pager,
    tap,
    web,
)
from bot.views.messages import SOURCE
from bot.views.numbered import facts, numbered
from bot.views.order_lines import order_name
from bot.views.order_list import list_rows, none_yet
from bot.views.orders import open_row
from bot.views.sanitizing import short, units
from bot.views.statuses import status_text
from bot.views.texts import Html, escaped, exact, label, lines, paragraphs, plain, text
from bot.views.view import Document, View

# How to open one, by the marketplace itself; its site has no address for the dispute of one order.
DISPUTES = "https://hstockplus.com/blog/how-to-open-a-dispute-on-hstockplus"
_COPIED = 256  # UTF-16 units that a button copies
_HALF = 1_400  # … of each language in the message; the file has all
_FACT = 200  # … of a name, a link, a login
_LINES = 200  # of the history; the first of them and the newest are kept
_ACCOUNTS = 100  # named in one report


def which_order(lang: str, found: OrderPage) -> View:
    """Asks which order to report: one of a list, or the number of another."""
    if not found.total:
        return none_yet(lang)
    return View(
        paragraphs(
            lines(text(lang, "report-which"), page_line(lang, found.page, found.pages)),
            numbered(list_rows(lang, found)),
            text(lang, "report-doubt") if found.doubts else None,
        ),
        keyboard(
            *number_buttons(map(packed, _openings(found))),
            pager(
                lang, found.page, more=found.page + 1 < found.pages, to=lambda page: OpenReports(page=page)
            ),
            leave(lang),
        ),
    )


def _openings(found: OrderPage) -> Iterator[CallbackData]:
    for draft in found.doubts:
        yield OpenDoubt(nonce=draft.nonce)
    for order in found.rows:
        yield OpenReport(order=order.id)


def bad_number(lang: str) -> View:
    """Says that an order number was expected."""
    return View(text(lang, "track-bad-number"), keyboard(leave(lang)))


def unknown(lang: str, order: int) -> View:
    """Says that no order of this customer has this number here."""
    track = tap(label(lang, "menu-track"), Go(where="track"))
    return View(text(lang, "report-unknown", number=str(order)), keyboard([track], home(lang)))


def which_problem(lang: str, order: Order, offered: tuple[Problem, ...]) -> View:
    """Asks what is wrong with an order."""
    kinds = [tap(_kind(lang, problem), WriteReport(order=order.id, problem=problem)) for problem in offered]
    asked = text(lang, "report-what", number=str(order.number), name=order_name(lang, order, _FACT))
    return View(asked, keyboard(*in_rows(kinds, 2), open_row(lang, order), home(lang)))


def _kind(lang: str, problem: Problem) -> str:
    return label(lang, "report-kind", problem=problem.value)


def written(lang: str, report: Report) -> View:
    """The text for the support, in English and in the customer's language, and where it is to be sent."""
    english = composed(SOURCE, report)
    own = composed(lang, report) if lang != SOURCE else None
    return View(
        paragraphs(
            text(lang, "report-written", number=str(report.order.number)),
            text(lang, "report-dispute"),
            text(lang, "report-words-only") if report.problem in WISHES else None,
            _preformatted(english),
            _preformatted(own) if own else None,
        ),
        keyboard(
            copy(label(lang, "sms-copy"), plain(english)),
            [web(label(lang, "report-site"), DISPUTES)],
            [tap(label(lang, "back"), OpenReport(order=report.order.id)), *home(lang)],
        ),
    )


def as_file(lang: str, report: Report) -> View | None:
    """The whole text as a file; ``None`` where the button below the message copies it."""
    english = plain(composed(SOURCE, report))
    if units(english) <= _COPIED:
        return None
    halves = [english] if lang == SOURCE else [english, plain(composed(lang, report))]
    document = Document(f"report-{report.order.number}.txt", ("\n\n".join(halves) + "\n").encode())
    return View(text(lang, "report-file"), keyboard(home_below(lang)), document=document)


def composed(lang: str, report: Report) -> Html:
    """The text for the support in one language. Times are in UTC, for whoever reads it elsewhere."""
    order = report.order
    return lines(
        text(lang, "report-about", number=str(order.number)),
        text(lang, "report-problem", problem=_kind(lang, report.problem)),
        *_bought(lang, report),
        *_course(lang, order),
        text(lang, "report-key", mask=report.mask) if report.mask else None,
        _named(lang, report.accounts) if report.accounts else None,
        *_timeline(lang, report),
    )


def _bought(lang: str, report: Report) -> Iterator[Html]:
    order = report.order
    name = short(report.english_name, _FACT) if lang == SOURCE else ""
    name = name or order_name(lang, order, _FACT)
    by_number = order.item if order.kind is not Kind.RENTAL and order.item else None
    yield text(lang, "confirm-item", name=f"{name} ({short(by_number)})" if by_number else name)
    if report.shop:
        yield text(lang, "report-shop", shop=short(report.shop, _FACT))
    if order.quantity:
        yield text(lang, "confirm-quantity", quantity=number(order.quantity, lang))
    if order.link:
        message = "confirm-email" if order.kind is Kind.PRODUCT else "order-link"
        yield text(lang, message, link=short(order.link, _FACT))
    if order.phone:
        yield text(lang, "report-phone", phone=short(order.phone))


def _course(lang: str, order: Order) -> Iterator[Html]:
    status = status_text(lang, order.status) if order.status else text(lang, "order-placed-now")
    yield text(lang, "order-status", status=status)
    yield text(lang, "order-placed", when=_utc(order.placed_at))
    if order.finished_at is not None:
        yield text(lang, "order-finished", when=_utc(order.finished_at))
    if order.kind is Kind.PRODUCT and order.quantity:
        delivered, quantity = number(order.delivered, lang), number(order.quantity, lang)
        yield text(lang, "order-delivered", delivered=delivered, quantity=quantity)
    if order.kind is Kind.SMM and order.start_count is not None:
        yield text(lang, "order-start", count=number(order.start_count, lang))
    if order.kind is Kind.SMM and order.remains is not None:
        yield text(lang, "order-remains", count=number(order.remains, lang))
    if order.estimate is not None:
        yield text(lang, "order-estimate", estimate=money(order.estimate, order.estimated_in, lang))
    if order.charged is not None:
        yield text(lang, "order-charge", charge=money(order.charged, order.currency, lang))


def _named(lang: str, accounts: tuple[Account, ...]) -> Html:
    """The accounts that the report is about, by their place and login."""
    shown = [
        f"{one.number} ({short(one.login, _FACT)})" if one.login else str(one.number)
        for one in accounts[:_ACCOUNTS]
    ]
    named = Html(", ".join(map(exact, shown)))
    return text(lang, "report-accounts", accounts=named)


def _timeline(lang: str, report: Report) -> Iterator[Html]:
    found = [facts(Html(_utc(at)), known) for at, known in history_lines(lang, report.order, report.history)]
    if not found:
        return
    yield text(lang, "report-timeline")
    if len(found) > _LINES:
        found = [found[0], Html("…"), *found[-_LINES + 1 :]]
    yield from found


def _utc(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _preformatted(shown: Html) -> Html:
    """A text that a tap copies; the end of a long one is cut."""
    return Html(f"<pre>{escaped(plain(shown), _HALF)}</pre>")

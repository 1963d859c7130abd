"""Screens of the accounts of an order as a file: the choice of its kind, the template, and the files."""

from aiogram.types import InlineKeyboardButton

from bot.domain.account_files import LONGEST_TEMPLATE, RAW, Survey, Template, template_of
from bot.domain.exports import LARGEST_FILE
from bot.domain.orders import Order
from bot.views.buttons.account_files import AskTemplate, ExportFields, OpenAccountFile, UseTemplate
from bot.views.buttons.orders import ExportAccounts
from bot.views.csv_table import CsvTable, has_decimal_comma
from bot.views.formats import number
from bot.views.keyboard import WIDTHS, Row, keyboard, leave, question, tap
from bot.views.order_lines import name_line
from bot.views.orders import ways_on
from bot.views.phone import cut_to
from bot.views.sanitizing import units
from bot.views.texts import Html, escaped, label, lines, paragraphs, text
from bot.views.view import Document, View, lines_size

_ROOM = 1_500  # UTF-16 units of the names that the question lists
_IN_EXAMPLE = 3  # fields
_UNKNOWN = 300  # UTF-16 units of the unknown names that a caption lists


def kinds(lang: str, order: Order, template: str | None) -> View:
    """Asks which kind of file it is to be. ``template``: the one that the customer typed last."""
    asked = text(lang, "account-files-which", number=str(order.number))
    return View(
        lines(asked, name_line(lang, order, 200), Html(""), text(lang, "account-files-kinds")),
        keyboard(
            [_as_delivered(lang, order)],
            *other_kinds(lang, order, template),
            *ways_on(lang, order),
        ),
    )


def other_kinds(lang: str, order: Order, template: str | None) -> tuple[Row, ...]:
    """Rows with the kinds of files beside the accounts as they were delivered."""
    return (
        [tap(label(lang, "account-files-csv"), ExportFields(order=order.id))],
        [tap(label(lang, "account-files-template"), AskTemplate(order=order.id))],
        _last_template(lang, order, template),
    )


def ask_template(lang: str, order: Order, found: Survey, last: str | None, why: str | None = None) -> View:
    """Asks for the template. ``why``: what was wrong with the one that was typed."""
    names = list(found.columns)
    if not names:
        return none_read(lang, order)
    example = template_of(names[:_IN_EXAMPLE])
    wrong = text(lang, "account-files-bad", why=why, longest=number(LONGEST_TEMPLATE, lang)) if why else None
    return View(
        paragraphs(
            wrong,
            text(lang, "account-files-ask", example=_code(example), braces=_code("{{ }}")),
            _listed(names, _ROOM),
        ),
        question(_last_template(lang, order, last), leave(lang, OpenAccountFile(order=order.id))),
    )


def none_read(lang: str, order: Order) -> View:
    """Says that no account could be read, so that no field can be written by itself."""
    return View(
        text(lang, "account-files-none-read"), keyboard([_as_delivered(lang, order)], *ways_on(lang, order))
    )


def too_large(lang: str, order: Order) -> View:
    """Says that Telegram does not take so large a file."""
    return View(
        text(lang, "account-files-too-large"), keyboard([_as_delivered(lang, order)], *ways_on(lang, order))
    )


def open_table(lang: str, found: Survey) -> CsvTable:
    """A table below the names of the fields, which are those that a template knows, in any language."""
    return CsvTable([*found.columns, RAW], decimal_comma=has_decimal_comma(lang), exact=True)


def table(lang: str, order: Order, found: Survey, content: bytes, *, guarded: bool) -> View:
    """The fields of all accounts as a table."""
    if len(content) > LARGEST_FILE:
        return too_large(lang, order)
    said = lines(
        *_head(lang, order, found),
        _count(lang, "account-files-raw-alone", found.unread),
        text(lang, "account-files-guarded") if guarded else None,
    )
    return View(said, keyboard(*ways_on(lang, order)), document=Document(_name(order, "csv"), content))


def by_template(lang: str, order: Order, found: Survey, template: Template, written: tuple[str, ...]) -> View:
    """A line by the template for each account that could be read."""
    if not written:
        return none_read(lang, order)
    if lines_size(written) > LARGEST_FILE:
        return too_large(lang, order)
    unknown = template.unknown(found.columns)
    said = lines(
        *_head(lang, order, found),
        _count(lang, "account-files-left-out", found.unread),
        text(lang, "account-files-unknown", fields=_listed(unknown, _UNKNOWN)) if unknown else None,
    )
    return View(said, keyboard(*ways_on(lang, order)), document=Document(_name(order, "txt"), written))


def _head(lang: str, order: Order, found: Survey) -> list[Html | None]:
    return [
        text(lang, "goods-title", number=str(order.number)),
        name_line(lang, order, 200),
        text(lang, "goods-count", count=found.total, shown=number(found.total, lang)),
        _count(lang, "account-files-guessed", found.guessed),
    ]


def _count(lang: str, message: str, count: int) -> Html | None:
    return text(lang, message, shown=number(count, lang)) if count else None


def _as_delivered(lang: str, order: Order) -> InlineKeyboardButton:
    return tap(label(lang, "account-files-txt"), ExportAccounts(order=order.id))


def _last_template(lang: str, order: Order, template: str | None) -> Row:
    if template is None:
        return []
    shown = label(lang, "account-files-again", template=" ".join(template.split()) or "…")
    return [tap(cut_to(shown, WIDTHS[0]), UseTemplate(order=order.id))]


def _listed(names: tuple[str, ...] | list[str], room: int) -> Html:
    """Names in braces, each to be copied by a tap, as many as there is room for. Not a Fluent message."""
    shown: list[Html] = []
    for name in names:
        room -= units(name) + 3
        if room < 0:
            return Html(" ".join([*shown, "…"]))
        shown.append(_code(f"{{{name}}}"))
    return Html(" ".join(shown))


def _code(shown: str) -> Html:
    return Html(f"<code>{escaped(shown)}</code>")


def _name(order: Order, ending: str) -> str:
    return f"order-{order.number}-fields.{ending}"

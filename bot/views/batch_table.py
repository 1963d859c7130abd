"""The file of a batch: each line as it was typed, with what became of it."""

from babel.numbers import get_decimal_symbol

from bot.domain.batches import BatchLine, Outcome, Progress
from bot.views.batches import why
from bot.views.csv_table import CsvTable
from bot.views.direction import without_marks
from bot.views.keyboard import home_below, keyboard
from bot.views.messages import locale
from bot.views.table import Row
from bot.views.texts import label, plain, text
from bot.views.view import Document, View

_OWN_COLUMNS = ("line", "text")
_COLUMNS = ("order", "status", "estimate", "charge", "currency")


def file(lang: str, shown: Progress) -> View:
    """The outcomes as CSV."""
    headings = [without_marks(label(lang, "batches-column", column=name)) for name in _OWN_COLUMNS]
    headings += [without_marks(label(lang, "exports-column", column=name)) for name in _COLUMNS]
    headings.append(without_marks(label(lang, "batches-column", column="reason")))
    table = CsvTable(headings, decimal_comma=get_decimal_symbol(locale(lang)) == ",")
    table.add(_row(lang, line) for line in shown.lines)
    document = Document("list.csv", table.finish())
    return View(text(lang, "batches-file-done"), keyboard(home_below(lang)), document=document)


def _row(lang: str, line: BatchLine) -> Row:
    draft, order = line.draft, line.order
    charge = order.charged if order is not None else None
    return [
        line.number,
        line.text,
        order.number if order is not None else None,
        without_marks(label(lang, "batches-outcome", outcome=line.outcome.value)),
        draft.estimate if draft is not None else None,
        charge,
        (order.currency if order is not None and charge is not None else None)
        or (draft.currency if draft is not None else None),
        _reason(lang, line),
    ]


def _reason(lang: str, line: BatchLine) -> str | None:
    """Why it was not ordered: our own reason, or the marketplace's words."""
    if line.problem is not None:
        return without_marks(plain(why(lang, line)))
    return line.draft.words if line.draft is not None and line.outcome is Outcome.REFUSED else None

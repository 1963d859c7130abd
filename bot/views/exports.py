"""Screens of the export of all orders: the choice of a file, and the file."""

from bot.domain.exports import ExportFormat
from bot.views.buttons.orders import ExportFile, OpenOrders
from bot.views.keyboard import Row, back, home_below, keyboard, tap
from bot.views.texts import label, text
from bot.views.view import Document, View


def formats(lang: str, listed: OpenOrders) -> View:
    """Asks which kind of file it is to be; ``listed``: the list that **Back** leads to."""
    return View(text(lang, "exports-which"), keyboard(*_format_rows(lang), back(lang, listed)))


def file(lang: str, file_format: ExportFormat, content: bytes) -> View:
    """All orders as a file."""
    document = Document(f"orders.{file_format}", content)
    return View(text(lang, "exports-done"), keyboard(home_below(lang)), document=document)


def nothing(lang: str) -> View:
    """Says that there are no orders."""
    return View(text(lang, "exports-nothing"), keyboard(home_below(lang)))


def too_large(lang: str, file_format: ExportFormat) -> View:
    """Says that Telegram does not take a file of so many orders."""
    said = text(lang, "exports-too-large", format=file_format.value)
    other = _format_rows(lang)[:1] if file_format is ExportFormat.CSV else []
    return View(said, keyboard(*other, home_below(lang)))


def _format_rows(lang: str) -> list[Row]:
    return [
        [tap(label(lang, "exports-xlsx"), ExportFile(format=ExportFormat.XLSX))],
        [tap(label(lang, "exports-csv"), ExportFile(format=ExportFormat.CSV))],
    ]

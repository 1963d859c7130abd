"""Screens of the export of all of a customer's data."""

from bot.views.buttons.orders import ExportOrders
from bot.views.keyboard import home_below, keyboard, tap
from bot.views.texts import label, text
from bot.views.view import Document, View


def file(lang: str, content: bytes) -> View:
    """All that is stored about a customer as a file."""
    document = Document("my-data.zip", content)
    return View(text(lang, "data-export-done"), keyboard(home_below(lang)), document=document)


def too_large(lang: str) -> View:
    """Says that Telegram does not take so large a file; orders alone may fit one."""
    orders = [tap(label(lang, "orders-export"), ExportOrders())]
    return View(text(lang, "data-export-too-large"), keyboard(orders, home_below(lang)))

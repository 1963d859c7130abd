"""Screens of tracking an order by its number."""

from bot.domain.orders import Order
from bot.views.buttons.menu import Go
from bot.views.keyboard import home, keyboard, leave, question, tap
from bot.views.orders import ways_on
from bot.views.texts import label, text
from bot.views.view import View


def ask_number(lang: str) -> View:
    """Asks for the number of an order to track."""
    return View(text(lang, "track-ask"), question(leave(lang)))


def bad_number(lang: str) -> View:
    """Says that an order number was expected."""
    return View(text(lang, "track-bad-number"), keyboard(leave(lang)))


def tracked(lang: str, order: Order) -> View:
    """Says that tracking has begun."""
    return View(text(lang, "track-begun", number=str(order.number)), keyboard(*ways_on(lang, order)))


def already_tracked(lang: str, order: Order) -> View:
    """Says that the order is tracked already."""
    return View(text(lang, "track-already", number=str(order.number)), keyboard(*ways_on(lang, order)))


def not_theirs(lang: str) -> View:
    """Says that none of the customer's keys knows the order."""
    keys = tap(label(lang, "menu-key"), Go(where="key"))
    return View(text(lang, "track-not-theirs"), keyboard([keys], home(lang)))

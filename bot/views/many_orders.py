"""Screens of several orders at once: numbers that are tracked together, and a list that is refreshed."""

from collections.abc import Sequence

from bot.domain.many_orders import Refreshed, TrackedNumber
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import ShowOrder
from bot.views.formats import bar, number
from bot.views.keyboard import home, in_rows, keyboard, leave, tap
from bot.views.texts import Html, label, lines, paragraphs, text
from bot.views.view import View

_IN_A_ROW = 5  # buttons with a number


def bad_numbers(lang: str, most: int) -> View:
    """Says how a list of order numbers is written."""
    return View(text(lang, "numbers-bad-list", most=number(most, lang)), keyboard(leave(lang)))


def tracking(lang: str, asked: int, of: int) -> View:
    """The progress, while the marketplace is asked for one number after another."""
    return View(_progress(lang, "track-many-asking", asked, of))


def all_tracked(lang: str, came: Sequence[TrackedNumber]) -> View:
    """What came of each number, with buttons that open the orders."""
    said = [
        text(lang, "track-many-row", place=str(place), number=str(one.number), outcome=one.outcome.value)
        for place, one in enumerate(came, start=1)
    ]
    openings = [
        tap(str(place), ShowOrder(order=one.order.id))
        for place, one in enumerate(came, start=1)
        if one.order is not None
    ]
    above = tap(label(lang, "menu-orders"), Go(where="orders"))
    return View(
        paragraphs(text(lang, "track-many-done"), lines(*said)),
        keyboard(*in_rows(openings, _IN_A_ROW), [above, *home(lang)]),
    )


def refreshing(lang: str, state: Refreshed) -> View:
    """The progress, while the orders of a list are asked about."""
    return View(_progress(lang, "refresh-asking", state.asked, state.chosen))


def refreshed(lang: str, state: Refreshed) -> Html | None:
    """What came of it, above the list: how many answered, and how many active ones were left out."""
    if not state.chosen:
        return text(lang, "refresh-none")
    answered, left = state.asked - state.silent, state.active - state.chosen
    return lines(
        text(lang, "refresh-done", answered=number(answered, lang), chosen=number(state.chosen, lang)),
        text(lang, "refresh-left", left=number(left, lang)) if left > 0 else None,
    )


def _progress(lang: str, message: str, done: int, of: int) -> Html:
    return lines(text(lang, message, done=number(done, lang), of=number(of, lang)), Html(bar(done, of)))

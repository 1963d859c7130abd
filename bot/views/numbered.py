"""Numbered lists: each row in the message, and a button with its number below."""

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from bot.views.direction import beside
from bot.views.keyboard import WIDTHS, Row, in_rows, number_buttons, packed, tap
from bot.views.phone import columns, distinct
from bot.views.sanitizing import cut
from bot.views.texts import Html, display_name, exact, lines

_NAME = 2000  # UTF-16 units of a name that are looked at
_SHOWN = 160  # … and shown, in so many columns at most: two lines of a phone
_WIDTH = 64
_BETWEEN = " · "


def numbered(rows: Sequence[tuple[Html, Html]]) -> Html | None:
    """The rows of a list, each a title and what is said below it; ``None`` where there are none."""
    if not rows:
        return None
    return lines(*(Html(f"{place}. {title}\n{known}") for place, (title, known) in enumerate(rows, start=1)))


def choices(offered: Sequence[tuple[str, CallbackData]], most: int = 2) -> tuple[Html | None, list[Row]]:
    """Things to choose from: as buttons if a phone shows all labels whole, else as a numbered list."""
    if all(columns(caption) <= WIDTHS[0] for caption, _ in offered):
        return None, in_rows([tap(caption, data) for caption, data in offered], most)
    rows = [Html(f"{place}. {exact(caption)}") for place, (caption, _) in enumerate(offered, start=1)]
    return lines(*rows), number_buttons(packed(data) for _, data in offered)


def names_of_page(lang: str, names: Sequence[str], width: int = _WIDTH) -> list[str]:
    """The names of one page's rows, shortened so that what differs between them is seen."""
    shown = distinct([display_name(lang, name, _NAME) for name in names], width)
    return [cut(name, _SHOWN) for name in shown]


def facts(*parts: Html | None) -> Html:
    """Facts on one line; those that are ``None`` are not known."""
    return Html(beside([part for part in parts if part is not None], _BETWEEN))

"""Builds inline keyboards: buttons, rows, pagers. A button that Telegram would refuse is left out."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import structlog
from aiogram.enums import ButtonStyle
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.market.names import is_visible
from bot.views.buttons.menu import Go, ShowMenu
from bot.views.direction import reads_right_to_left
from bot.views.phone import columns, cut_to, told_apart
from bot.views.texts import display_name, label

log = structlog.get_logger()

WIDTHS = (30, 14, 8, 7)  # columns of a label that a phone shows in a row of one, two, three and four
_OF_NUMBER = 3  # … in a row of more, which are numbers
_IN_ONE_ROW = 5  # number buttons
_COPY = 256  # https://core.telegram.org/bots/api#copytextbutton
_NAMELESS = "–"
_NAME = 2000  # UTF-16 units of a name that are looked at
_NOTHING = ""  # the data of a button that cannot carry what it should
Row = list[InlineKeyboardButton]


def tap(caption: str, data: CallbackData, style: ButtonStyle | None = None) -> InlineKeyboardButton:
    """A callback button. One whose data is longer than 64 bytes is left out by ``keyboard``."""
    return _tap(caption, packed(data) or _NOTHING, style)


@lru_cache(maxsize=10_000)
def _tap(caption: str, data: str, style: ButtonStyle | None) -> InlineKeyboardButton:
    """Most buttons are shown again and again, and nobody changes one."""
    shown = caption if is_visible(caption) else _NAMELESS
    return InlineKeyboardButton(text=shown, callback_data=data, style=style)


@dataclass(frozen=True, slots=True)
class Named:
    """A label with a name in it: the name of its text, and the values that go into that beside ``name``."""

    message: str
    name: str
    values: dict[str, str]


def named(lang: str, labels: Sequence[Named]) -> list[str]:
    """The labels of one keyboard, with as much of each name as leaves room for all else on a phone."""
    names = [display_name(lang, one.name, _NAME) for one in labels]
    rooms = [WIDTHS[0] - columns(label(lang, one.message, name="", **one.values)) for one in labels]
    cut = [cut_to(name, room) for name, room in zip(names, rooms, strict=True)]
    shown = told_apart(names, cut, min(rooms, default=0))
    return [
        label(lang, one.message, name=display_name(lang, name), **one.values)
        for one, name in zip(labels, shown, strict=True)
    ]


def packed(data: CallbackData) -> str | None:
    """The callback data as a string; ``None`` if it cannot be (a colon in an id, or more than 64 bytes)."""
    try:
        return data.pack()
    except ValueError:
        return None


def copy(caption: str, content: str) -> Row:
    """A row with a button that copies; empty if the content is longer than the 256 units allowed."""
    if not content or len(content.encode("utf-16-le")) // 2 > _COPY:
        return []
    return [InlineKeyboardButton(text=caption, copy_text=CopyTextButton(text=content))]


def web(caption: str, address: str) -> InlineKeyboardButton:
    """A button that opens an address."""
    return InlineKeyboardButton(text=caption, url=address)


def keyboard(*rows: Row) -> InlineKeyboardMarkup:
    """The inline keyboard of these rows, without empty rows and buttons that carry no data.

    A row that a phone would cut is parted. Telegram arranges all from left to right, whatever the language.
    """
    left_out = sum(button.callback_data == _NOTHING for row in rows for button in row)
    if left_out:
        log.warning("what no button can carry was left out", buttons=left_out)
        rows = tuple([button for button in row if button.callback_data != _NOTHING] for row in rows)
    arranged = [part for row in rows for part in _parted(row)]
    if any(reads_right_to_left(button.text) for row in arranged for button in row):
        arranged = [row[::-1] for row in arranged]
    return InlineKeyboardMarkup(inline_keyboard=arranged)


def question(*rows: Row) -> InlineKeyboardMarkup:
    """The keyboard of a question that is answered by typing: the phone's keyboard opens at once.

    Older servers ignore it. https://core.telegram.org/bots/api#inlinekeyboardmarkup (Bot API 10.3)
    """
    return keyboard(*rows).model_copy(update={"force_reply": True})


def _parted(row: Row) -> list[Row]:
    return [row] if row and fits(row) else [[_whole(button) for button in part] for part in in_rows(row)]


def _whole(button: InlineKeyboardButton) -> InlineKeyboardButton:
    """The button, with a label that a phone shows whole where it is alone in its row."""
    caption = cut_to(button.text, WIDTHS[0])
    return button if caption == button.text else button.model_copy(update={"text": caption})


def fits(row: Row) -> bool:
    """Whether a phone shows all labels of a row whole."""
    widest = max(columns(button.text) for button in row)
    return widest <= (WIDTHS[len(row) - 1] if len(row) <= len(WIDTHS) else _OF_NUMBER)


def in_rows(buttons: Iterable[InlineKeyboardButton], most: int = len(WIDTHS)) -> list[Row]:
    """Arrange buttons, in their order, in rows of at most ``most`` that a phone shows whole."""
    rows: list[Row] = []
    for button in buttons:
        if rows and len(rows[-1]) < most and fits([*rows[-1], button]):
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def number_buttons(data: Iterable[str | None]) -> list[Row]:
    """The buttons **1**, **2** and so on of a numbered list, in one row or two, each with ``packed`` data."""
    buttons = [_tap(str(place), one or _NOTHING, None) for place, one in enumerate(data, start=1)]
    half = len(buttons) if len(buttons) <= _IN_ONE_ROW else -(-len(buttons) // 2)
    return [row for row in (buttons[:half], buttons[half:]) if row]


def pager(lang: str, page: int, *, more: bool, to: Callable[[int], CallbackData]) -> Row:
    """A row of **Prev** and **Next**, each only where there is such a page."""
    row: Row = []
    if page > 0:
        row.append(tap(label(lang, "prev"), to(page - 1)))
    if more:
        row.append(tap(label(lang, "next"), to(page + 1)))
    return row


def back(lang: str, data: CallbackData) -> Row:
    """A row with **Back** and **Menu**."""
    return [tap(label(lang, "back"), data), *home(lang)]


def leave(lang: str, above: CallbackData | None = None) -> Row:
    """A row for a question: **Back**, where it was asked from a screen, and **Cancel**."""
    cancel = tap(label(lang, "cancel"), Go(where="cancel"))
    return [cancel] if above is None else [tap(label(lang, "back"), above), cancel]


def home(lang: str) -> Row:
    """A row with **Menu**."""
    return [tap(label(lang, "menu"), Go(where="start"))]


def home_below(lang: str) -> Row:
    """A row with **Menu** for a message that tells what is told once: it stays, and the menu comes below."""
    return [tap(label(lang, "menu"), ShowMenu())]


def try_again(lang: str, data: str | None) -> Row:
    """**Try again**, with the data of the button that does; none where nothing can."""
    if data is None:
        return []
    return [InlineKeyboardButton(text=label(lang, "try-again"), callback_data=data)]

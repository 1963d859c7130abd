"""Builds inline keyboards: buttons, rows, pagers. A button that Telegram would refuse is left out."""

from collections.abc import Callable, Iterable
from functools import lru_cache

import structlog
from aiogram.enums import ButtonStyle
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.market.names import is_visible
from bot.views.buttons.menu import Go
from bot.views.texts import label

log = structlog.get_logger()

_COPY = 256  # https://core.telegram.org/bots/api#copytextbutton
_NAMELESS = "–"
_NOTHING = ""  # the data of a button that cannot carry what it should
Row = list[InlineKeyboardButton]


def tap(
    caption: str,
    data: CallbackData,
    style: ButtonStyle | None = None,
    *,
    otherwise: CallbackData | None = None,
) -> InlineKeyboardButton:
    """A callback button. ``otherwise`` is its data if the first one is longer than 64 bytes; ``keyboard``
    leaves it out if that is as well.
    """
    carried = packed(data) or (packed(otherwise) if otherwise is not None else None)
    return _tap(caption, carried or _NOTHING, style)


@lru_cache(maxsize=10_000)
def _tap(caption: str, data: str, style: ButtonStyle | None) -> InlineKeyboardButton:
    """Most buttons are shown again and again, and nobody changes one."""
    shown = caption if is_visible(caption) else _NAMELESS
    return InlineKeyboardButton(text=shown, callback_data=data, style=style)


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
    """The inline keyboard of these rows, without empty rows and buttons that carry no data."""
    left_out = sum(button.callback_data == _NOTHING for row in rows for button in row)
    if left_out:
        log.warning("what no button can carry was left out", buttons=left_out)
        rows = tuple([button for button in row if button.callback_data != _NOTHING] for row in rows)
    return InlineKeyboardMarkup(inline_keyboard=[row for row in rows if row])


def in_rows(buttons: Iterable[InlineKeyboardButton], width: int) -> list[Row]:
    """Buttons in rows of at most ``width``."""
    row = list(buttons)
    return [row[start : start + width] for start in range(0, len(row), width)]


def pager(lang: str, page: int, *, more: bool, to: Callable[[int], CallbackData]) -> Row:
    """A row of **Prev** and **Next**, each only where there is such a page."""
    row: Row = []
    if page > 0:
        row.append(tap(label(lang, "prev"), to(page - 1)))
    if more:
        row.append(tap(label(lang, "next"), to(page + 1)))
    return row


def back(lang: str, data: CallbackData) -> Row:
    """A row with **Back**."""
    return [tap(label(lang, "back"), data)]


def home(lang: str) -> Row:
    """A row with **Menu**."""
    return [tap(label(lang, "menu"), Go(where="start"))]


def try_again(lang: str, data: str | None) -> Row:
    """**Try again**, with the data of the button that does; none where nothing can."""
    if data is None:
        return []
    return [InlineKeyboardButton(text=label(lang, "try-again"), callback_data=data)]

"""Makes buttons and lays out inline keyboards; a button that cannot carry its data is left out."""

from collections.abc import Callable, Iterable

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


def tap(caption: str, data: CallbackData, style: ButtonStyle | None = None) -> InlineKeyboardButton:
    """A button that sends its data back; ``keyboard`` leaves it out where that is more than one carries."""
    shown = caption if is_visible(caption) else _NAMELESS
    return InlineKeyboardButton(text=shown, callback_data=packed(data) or _NOTHING, style=style)


def packed(data: CallbackData) -> str | None:
    """The data of a button; ``None``: it cannot carry it (an id with a colon in it, or of sixty signs)."""
    try:
        return data.pack()
    except ValueError:
        return None


def copy(caption: str, content: str) -> Row:
    """A button that copies, or none where the content is more than Telegram lets a button copy."""
    if not content or len(content.encode("utf-16-le")) // 2 > _COPY:
        return []
    return [InlineKeyboardButton(text=caption, copy_text=CopyTextButton(text=content))]


def web(caption: str, address: str) -> InlineKeyboardButton:
    """A button that opens an address."""
    return InlineKeyboardButton(text=caption, url=address)


def keyboard(*rows: Row) -> InlineKeyboardMarkup:
    """An inline keyboard of the rows that have buttons."""
    left_out = sum(button.callback_data == _NOTHING for row in rows for button in row)
    if left_out:
        log.warning("what no button can carry was left out", buttons=left_out)
        rows = tuple([button for button in row if button.callback_data != _NOTHING] for row in rows)
    return InlineKeyboardMarkup(inline_keyboard=[row for row in rows if row])


def in_rows(buttons: Iterable[InlineKeyboardButton], width: int) -> list[Row]:
    """Lay buttons out in rows of one width."""
    row = list(buttons)
    return [row[start : start + width] for start in range(0, len(row), width)]


def pager(lang: str, page: int, *, more: bool, to: Callable[[int], CallbackData]) -> Row:
    """**Prev** and **Next**, each where it leads somewhere."""
    row: Row = []
    if page > 0:
        row.append(tap(label(lang, "prev"), to(page - 1)))
    if more:
        row.append(tap(label(lang, "next"), to(page + 1)))
    return row


def back(lang: str, data: CallbackData) -> Row:
    """**Back**, to where a button's data leads."""
    return [tap(label(lang, "back"), data)]


def home(lang: str) -> Row:
    """**Menu**."""
    return [tap(label(lang, "menu"), Go(where="start"))]


def try_again(lang: str, data: str | None) -> Row:
    """**Try again**, with the data of the button that does; none where nothing can."""
    if data is None:
        return []
    return [InlineKeyboardButton(text=label(lang, "try-again"), callback_data=data)]

"""What is seen: one message of the bot, complete and independent of where it will stand."""

from dataclasses import dataclass

from aiogram.types import InlineKeyboardMarkup

from bot.views.texts import Html


@dataclass(frozen=True, slots=True)
class Document:
    """A file; the view's text becomes its caption (1,024 UTF-16 units at most)."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class View:
    """``text`` has at most 4,096 UTF-16 units once parsed. ``picture`` is an address that Telegram loads."""

    text: Html
    keyboard: InlineKeyboardMarkup | None = None
    picture: str | None = None
    document: Document | None = None
    silent: bool = False

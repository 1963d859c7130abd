"""``View``: one message of the bot as a value: text, keyboard, picture, file."""

from collections.abc import Iterator
from dataclasses import dataclass

from aiogram.types import InlineKeyboardMarkup

from bot.views.texts import Html

_PIECE = 64 * 1024  # characters


@dataclass(frozen=True, slots=True)
class Document:
    """A file attachment; the view's text becomes its caption (1,024 UTF-16 units at most).

    A ``content`` of lines, which may be large, is written out only as it is sent.
    """

    name: str
    content: bytes | tuple[str, ...]

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return len(self.content) if isinstance(self.content, bytes) else lines_size(self.content)

    def pieces(self) -> Iterator[bytes]:
        """The file in pieces of about 64 KiB, so that a large one is never in memory twice."""
        if isinstance(self.content, bytes):
            yield self.content
            return
        for few in _batched(self.content):
            yield "".join(f"{line}\n" for line in few).encode()


def lines_size(content: tuple[str, ...]) -> int:
    """Bytes that these lines take in a file."""
    return sum(len(line) if line.isascii() else len(line.encode()) for line in content) + len(content)


def _batched(content: tuple[str, ...]) -> Iterator[list[str]]:
    """Lines together that are as large as a piece should be, or one that is larger."""
    few: list[str] = []
    size = 0
    for line in content:
        few.append(line)
        size += len(line)
        if size >= _PIECE:
            yield few
            few, size = [], 0
    if few:
        yield few


@dataclass(frozen=True, slots=True)
class View:
    """A message to send or edit.

    ``text`` has at most 4,096 UTF-16 units once parsed. ``picture`` is an address that Telegram loads,
    ``photo`` a PNG of ours and ``file_id`` a picture that Telegram has, below which the text is a caption
    (1,024 UTF-16 units at most).
    """

    text: Html
    keyboard: InlineKeyboardMarkup | None = None
    picture: str | None = None
    photo: bytes | None = None
    file_id: str | None = None
    document: Document | None = None
    silent: bool = False

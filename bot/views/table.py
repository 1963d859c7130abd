"""Tables that become a file: what a cell holds, and what every kind of file does with it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from bot.views.sanitizing import short

Cell = str | int | Decimal | datetime | None
Row = Sequence[Cell]
_LONGEST = 32_767  # UTF-16 units: https://support.microsoft.com/office/excel-specifications-and-limits


class Table(Protocol):
    """A file that is written row by row, in a thread, and of which only what is written is in memory."""

    @property
    def too_large(self) -> bool:
        """Whether it holds more than Telegram, or a spreadsheet, takes."""

    def add(self, rows: Iterable[Row]) -> None:
        """Write rows below those that are there."""

    def finish(self) -> bytes:
        """Return the whole file. Nothing can be added any more."""


def cell_text(foreign: str) -> str:
    """Foreign text on one line, without control characters, no longer than a cell of Excel can be."""
    return short(foreign, _LONGEST)

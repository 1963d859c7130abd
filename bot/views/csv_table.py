"""Writes a table as CSV that spreadsheets open as it is meant."""

import csv
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO, TextIOWrapper

from babel.numbers import get_decimal_symbol

from bot.domain.exports import LARGEST_FILE
from bot.views.messages import locale
from bot.views.table import Cell, Row, cell_text

_BYTE_ORDER_MARK = "\ufeff"  # without it Excel on Windows takes UTF-8 for something else
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_BLANK = " \u00a0\u200b\ufeff"  # what a spreadsheet may take away first


def has_decimal_comma(lang: str) -> bool:
    return bool(get_decimal_symbol(locale(lang)) == ",")


class CsvTable:
    """``decimal_comma``: as Excel has it in languages that write 1,70.

    There ``;`` stands between cells, and a price written as 1.70 would be read as a date. ``exact``: texts
    keep every character, and only what a spreadsheet would take for a formula is ``guarded``.
    """

    def __init__(self, header: Sequence[str], *, decimal_comma: bool, exact: bool = False) -> None:
        self._decimal_comma, self._exact = decimal_comma, exact
        self.guarded = False
        self._file = BytesIO()
        self._text = TextIOWrapper(self._file, "utf-8", newline="")
        self._text.write(_BYTE_ORDER_MARK)
        self._writer = csv.writer(self._text, delimiter=";" if decimal_comma else ",")
        self._writer.writerow(header)

    @property
    def too_large(self) -> bool:
        return self._file.tell() > LARGEST_FILE

    def add(self, rows: Iterable[Row]) -> None:
        self._writer.writerows(map(self._written, row) for row in rows)
        self._text.flush()

    def finish(self) -> bytes:
        self._text.flush()
        return self._file.getvalue()

    def _written(self, cell: Cell) -> str | int | None:
        if isinstance(cell, str):
            shown = cell if self._exact else cell_text(cell)
            guarded = _no_formula(shown)
            self.guarded |= guarded != shown
            return guarded
        if isinstance(cell, datetime):
            return cell.astimezone(UTC).isoformat(timespec="seconds")
        if isinstance(cell, Decimal):
            exact = format(cell, "f")
            return exact.replace(".", ",") if self._decimal_comma else exact
        return cell


def _no_formula(text: str) -> str:
    """A spreadsheet must not take a foreign text for a formula, whichever column it stands in.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{text}" if text.lstrip(_BLANK).startswith(_FORMULA) else text

"""Writes a ZIP with a JSON file of each table, row by row into memory, where only what is packed is held."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from bot.domain.exports import LARGEST_FILE


class DataArchive:
    """A file that is written in a thread, page by page; the pages of a table follow each other."""

    def __init__(self) -> None:
        self._file = BytesIO()
        self._zip = ZipFile(self._file, "w", ZIP_DEFLATED)
        self._name = ""
        self._part: IO[bytes] | None = None
        self._separator = b""

    @property
    def too_large(self) -> bool:
        """Whether it holds more than Telegram takes."""
        return self._file.tell() > LARGEST_FILE

    def add(self, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write rows of a table, each in a line; its first rows, also where there are none, open its file."""
        if self._part is None or name != self._name:
            self._end_part()
            self._part = self._zip.open(f"{name}.json", "w", force_zip64=True)
            self._name, self._separator = name, b"[\n"
        for row in rows:
            self._part.write(self._separator + json.dumps(row, ensure_ascii=False, default=_plain).encode())
            self._separator = b",\n"

    def finish(self) -> bytes:
        """Return the whole file. Nothing can be added any more."""
        self._end_part()
        self._zip.close()
        return self._file.getvalue()

    def close(self) -> None:
        """Give up what was not finished: ``zipfile`` minds a file of it that is still open."""
        if self._part is not None:
            self._part.close()
        self._zip.close()

    def _end_part(self) -> None:
        if self._part is not None:
            self._part.write(b"[]\n" if self._separator == b"[\n" else b"\n]\n")
            self._part.close()


def _plain(value: object) -> str | list[str]:
    """A time as ISO 8601 in UTC, money as it is stored, a set as a list."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, frozenset):
        return sorted(map(str, value))
    raise TypeError(value)

"""The texts of an XLSX file (``xl/sharedStrings.xml``), compressed in memory as they come.

Cells could hold their texts themselves, but Numbers and the preview of iOS show such cells empty.
"""

import html
import re
import zlib
from collections.abc import Iterator

_BEGINNING = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="{}" uniqueCount="{}">"""
# https://www.w3.org/TR/xml/#charsets
_ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE_LIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # ``_x0041_`` would be read as the letter A
_REMEMBERED = 10_000  # texts, so that repeated ones are stored once
_WORTH_REMEMBERING = 200  # characters at most


class SharedStrings:
    """``size`` is in bytes, as compressed; ``text_size`` as they are to be written out."""

    def __init__(self) -> None:
        self.size = self.text_size = 0
        self._uses = self._count = 0
        self._known: dict[str, int] = {}
        self._compressor = zlib.compressobj()
        self._compressed: list[bytes] = []

    def number(self, text: str) -> int:
        """The number by which a cell refers to a text, which is stored if it is not known."""
        self._uses += 1
        known = self._known.get(text)
        if known is not None:
            return known
        number = self._count
        self._count += 1
        self._store(text)
        if len(text) <= _WORTH_REMEMBERING:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[text] = number
        return number

    def _store(self, text: str) -> None:
        legal = _ESCAPE_LIKE.sub("_x005F_", _ILLEGAL.sub("", text))
        written = f'<si><t xml:space="preserve">{html.escape(legal, quote=False)}</t></si>'.encode()
        self.text_size += len(written)
        self._keep(self._compressor.compress(written))

    def _keep(self, piece: bytes) -> None:
        if piece:
            self.size += len(piece)
            self._compressed.append(piece)

    def pieces(self) -> Iterator[bytes]:
        """The file, piece by piece. No text can be added any more."""
        self._keep(self._compressor.flush())
        yield _BEGINNING.format(self._uses, self._count).encode()
        decompressor = zlib.decompressobj()
        for piece in self._compressed:
            yield decompressor.decompress(piece)
        yield decompressor.flush() + b"</sst>"

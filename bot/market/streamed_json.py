"""Streaming reader of JSON that replaces long strings by placeholders, so that no large text is parsed whole.

Cookies are most of what large goods are: what is left of 50 MB is a few kilobytes, and each long string is
decoded by itself, between two pieces from the network.
"""

import re
import secrets

from bot.market.wire import parse

LONG = 4096  # bytes, as written
_INSIDE = re.compile(rb'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)


class StreamedJson:
    """Feed it pieces, parse its ``content``, and ``restore`` the long strings in the parsed value."""

    def __init__(self) -> None:
        self._placeholder = secrets.token_hex(8)
        self._long: list[str] = []
        self._rest: list[bytes] = []
        self._string: list[bytes] | None = None  # the pieces of the one that has begun
        self._escape = b""  # a backslash whose other half is to come

    def feed(self, piece: bytes) -> None:
        """Take the next piece of the text, cut anywhere."""
        piece, at = self._escape + piece, 0
        self._escape = b""
        while at < len(piece):
            at = self._outside(piece, at) if self._string is None else self._inside(piece, at)

    def content(self) -> bytes:
        """The text so far, with placeholders for strings of ``LONG`` bytes and more."""
        unfinished = [] if self._string is None else [b'"', *self._string]
        return b"".join([*self._rest, *unfinished, self._escape])

    def restore(self, value: object) -> object:
        """Put the long strings in place of their placeholders in a parsed value."""
        match value:
            case str() if value.startswith(self._placeholder):
                return self._long[int(value[len(self._placeholder) :])]
            case list():
                return [self.restore(entry) for entry in value]
            case dict():
                return {self.restore(name): self.restore(entry) for name, entry in value.items()}
            case _:
                return value

    def _outside(self, piece: bytes, at: int) -> int:
        opens = piece.find(b'"', at)
        if opens < 0:
            self._rest.append(piece[at:])
            return len(piece)
        self._rest.append(piece[at:opens])
        self._string = []
        return opens + 1

    def _inside(self, piece: bytes, at: int) -> int:
        found = _INSIDE.match(piece, at)
        end = found.end() if found else at
        assert self._string is not None  # noqa: S101 - the caller has just looked
        self._string.append(piece[at:end])
        if end == len(piece):
            return end
        if piece[end : end + 1] == b'"':
            self._close(b"".join(self._string))
            return end + 1
        self._escape = piece[end:]
        return len(piece)

    def _close(self, written: bytes) -> None:
        self._string = None
        decoded = parse(b'"' + written + b'"') if len(written) >= LONG else None
        if isinstance(decoded, str):
            written = f"{self._placeholder}{len(self._long)}".encode()
            self._long.append(decoded)
        self._rest += b'"', written, b'"'

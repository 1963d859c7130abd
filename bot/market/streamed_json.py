"""A JSON text whose long strings are taken out as it arrives, so that it is never held or parsed whole.

Cookies are most of what large goods are: what is left of 50 MB is a few kilobytes, parsed as ever, and each
long string is decoded by itself, between two pieces from the network.
"""

import re
import secrets

from bot.market.wire import parse

LONG = 4096  # bytes, as written
_INSIDE = re.compile(rb'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)


class StreamedJson:
    """Takes pieces. ``rest`` has marks in place of the long strings, which ``restored`` puts back."""

    def __init__(self) -> None:
        self._mark = secrets.token_hex(8)
        self._long: list[str] = []
        self._rest: list[bytes] = []
        self._string: list[bytes] | None = None  # the pieces of the one that has begun
        self._kept = b""  # a backslash whose other half is to come

    def feed(self, piece: bytes) -> None:
        piece, at = self._kept + piece, 0
        self._kept = b""
        while at < len(piece):
            at = self._outside(piece, at) if self._string is None else self._inside(piece, at)

    def rest(self) -> bytes:
        unfinished = [] if self._string is None else [b'"', *self._string]
        return b"".join([*self._rest, *unfinished, self._kept])

    def restored(self, value: object) -> object:
        match value:
            case str() if value.startswith(self._mark):
                return self._long[int(value[len(self._mark) :])]
            case list():
                return [self.restored(entry) for entry in value]
            case dict():
                return {self.restored(name): self.restored(entry) for name, entry in value.items()}
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
        self._kept = piece[end:]
        return len(piece)

    def _close(self, written: bytes) -> None:
        self._string = None
        decoded = parse(b'"' + written + b'"') if len(written) >= LONG else None
        if isinstance(decoded, str):
            written = f"{self._mark}{len(self._long)}".encode()
            self._long.append(decoded)
        self._rest += b'"', written, b'"'

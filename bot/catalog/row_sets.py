"""Bitsets of row numbers, and posting lists: the rows that hold each word.

A set that a search works with is an integer, bit n for row n: two of 50,000 rows intersect in a third of a
microsecond. A stored one is an array of row numbers while it is small, and bytes when it is not.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

_SMALL = 128  # rows; above, an array is slower than the bits, and soon takes more room
_FEW = 16  # rows that are quicker set one by one
_MOST_READY = 512  # integers kept of sets asked for lately, seven kilobytes each
_IN_BYTE = [tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256)]


def rows_of(bits: int) -> Iterator[int]:
    """Yield the rows in a set, lowest first."""
    data = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
    size = len(data)
    while data := data.lstrip(b"\0"):  # the fastest way past the zeros
        first = size - len(data) << 3
        for bit in _IN_BYTE[data[0]]:
            yield first + bit
        data = data[1:]


def newest_of(bits: int) -> Iterator[int]:
    """Yield the rows in a set, highest first: the quicker way to a few of them."""
    while bits:
        row = bits.bit_length() - 1
        yield row
        bits ^= 1 << row


def bits_of(rows: Sequence[int], size: int) -> int:
    """Return the set of ``rows``, all of them below ``size``."""
    if len(rows) <= _FEW:
        together = 0
        for row in rows:
            together |= 1 << row
        return together
    data = bytearray((size + 7) >> 3)
    for row in rows:
        data[row >> 3] |= 1 << (row & 7)
    return int.from_bytes(data, "little")


def levels(sets: Iterable[int], everything: int) -> list[int]:
    """Return at position n the rows of ``everything`` that are in at least n of the sets."""
    reached = [everything]
    for one in sets:
        reached.append(0)
        for count in range(len(reached) - 1, 0, -1):
            reached[count] |= reached[count - 1] & one
    return reached


@dataclass(slots=True)
class Postings:
    """Posting lists: the rows that hold each word. A row is added once for a word."""

    size: int = 0  # all rows are below
    _rows: "dict[str, array[int] | bytearray]" = field(default_factory=dict)
    _ready: dict[str, int] = field(default_factory=dict)  # large sets asked for lately

    def __contains__(self, word: str) -> bool:
        return word in self._rows

    def add(self, word: str, row: int) -> bool:
        """Add a row to a word; return whether the word is new."""
        held = self._rows.get(word)
        if held is None:
            self._rows[word] = array("I", (row,))
            return True
        if isinstance(held, bytearray):
            _set(held, row)
            self._ready.pop(word, None)
            return False
        held.append(row)
        if len(held) > _SMALL:
            self._rows[word] = packed = bytearray()
            for known in held:
                _set(packed, known)
        return False

    def discard(self, word: str, row: int) -> None:
        """Remove a row from a word, if it is there."""
        held = self._rows.get(word)
        if isinstance(held, bytearray):
            if row >> 3 < len(held):
                held[row >> 3] &= ~(1 << (row & 7))
                self._ready.pop(word, None)
        elif held is not None and row in held:
            held.remove(row)

    def bits(self, word: str) -> int:
        """Return the set of a word's rows."""
        held = self._rows.get(word)
        if held is None:
            return 0
        return self._large(word, held) if isinstance(held, bytearray) else bits_of(held, self.size)

    def union(self, words: Iterable[str], most: int) -> int:
        """Return the rows of any of the words; of small sets, no more than about ``most`` rows."""
        together, small = 0, array("I")
        for word in words:
            held = self._rows[word]
            if isinstance(held, bytearray):
                together |= self._large(word, held)
            elif most > 0:
                most -= len(held) + 1
                small += held
        return together | bits_of(small, self.size)

    def _large(self, word: str, held: bytearray) -> int:
        ready = self._ready.get(word)
        if ready is None:
            if len(self._ready) >= _MOST_READY:
                del self._ready[next(iter(self._ready))]
            ready = self._ready[word] = int.from_bytes(held, "little")
        return ready


def _set(data: bytearray, row: int) -> None:
    place = row >> 3
    if place >= len(data):
        data.extend(bytes(place + 1 - len(data)))
    data[place] |= 1 << (row & 7)

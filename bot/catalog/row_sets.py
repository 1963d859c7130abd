"""Bitsets of row numbers, and posting lists: the rows that hold each word.

A set is an integer, bit n for row n: two of 50,000 rows intersect in a fifth of a microsecond. The posting
list of a word with few rows is an array of their numbers, to save room.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_SMALL = 128  # rows; above, an array soon takes more room than the bits
FEW = 16  # rows that are quicker taken one by one
_SOME = 64  # rows that are quicker looked up in a list than the list is turned into a set
_PART = 1 << 14  # rows looked through together: taking a row out of an integer copies all of it
_WHOLE_PART = (1 << _PART) - 1
_MOST_READY = 256  # integers kept of arrays asked for lately, seven kilobytes each
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


def newest(bits: int, most: int) -> list[int]:
    """Return at most ``most`` rows of a set, the highest first: the quicker way to a few of them."""
    found: list[int] = []
    for start in range((bits.bit_length() - 1) // _PART * _PART, -1, -_PART):
        part = bits >> start & _WHOLE_PART
        while part and len(found) < most:
            row = part.bit_length() - 1
            found.append(start + row)
            part ^= 1 << row
    return found


def bits_of(rows: Sequence[int], size: int) -> int:
    """Return the set of ``rows``, all of them below ``size``."""
    if len(rows) <= FEW:
        together = 0
        for row in rows:
            together |= 1 << row
        return together
    data = bytearray((size + 7) >> 3)
    _set(data, rows)
    return int.from_bytes(data, "little")


def levels(sets: Iterable[int], everything: int) -> list[int]:
    """Return at position n the rows of ``everything`` that are in at least n of the sets."""
    reached = [everything]
    for one in sets:
        reached.append(0)
        for count in range(len(reached) - 1, 0, -1):
            reached[count] |= reached[count - 1] & one
    return reached


class Common(NamedTuple):
    """The rows that are in a set and, unless that is None, in a list. Both are compared at last, when other
    sets have left little of the first: to turn a list into a set takes longer than all else.
    """

    among: int
    listed: set[int] | None

    def of(self, rows: int, size: int) -> int | list[int]:
        """Return those of ``rows``, a part of ``among``, that are in both: listed, the highest first, where
        that is quicker.
        """
        if self.listed is None or not rows:
            return rows
        few = newest(rows, _SOME + 1)
        if len(few) <= _SOME:
            return [row for row in few if row in self.listed]
        return rows & bits_of(list(self.listed), size)


@dataclass(slots=True)
class Postings:
    """Posting lists: the rows that hold each word. A row is added once for a word.

    A list of many rows is stored as a bitset, which is an integer as soon as it was asked for; a short one
    as an array, and that of one row, as most words of a catalogue have, as the complement of its number.
    """

    size: int = 0  # all rows are below
    _rows: "dict[str, array[int] | bytearray | int]" = field(default_factory=dict)
    _ready: dict[str, int] = field(default_factory=dict)  # sets of arrays asked for lately

    def __contains__(self, word: str) -> bool:
        return word in self._rows

    def add(self, word: str, rows: Sequence[int]) -> bool:
        """Add rows to a word; return whether the word is new."""
        held = self._rows.get(word)
        if not held:
            self._rows[word] = ~rows[0] if len(rows) == 1 else self._stored(array("I", rows))
            return held is None
        if isinstance(held, bytearray):
            _set(held, rows)
        elif isinstance(held, int) and held > 0:
            self._rows[word] = held | bits_of(rows, self.size)
        else:
            known = array("I", (~held,)) if isinstance(held, int) else held
            known.extend(rows)
            self._rows[word] = self._stored(known)
            self._ready.pop(word, None)
        return False

    def discard(self, word: str, row: int) -> None:
        """Remove a row from a word, if it is there. A word without rows stays known."""
        held = self._rows.get(word)
        if isinstance(held, bytearray):
            held = self._large(word, held)
        if isinstance(held, int):
            self._rows[word] = 0 if held == ~row else held & ~(1 << row) if held > 0 else held
        elif held is not None and row in held:
            held.remove(row)
            self._ready.pop(word, None)

    def bits(self, word: str) -> int:
        """Return the set of a word's rows."""
        held = self._rows.get(word)
        if held is None:
            return 0
        if isinstance(held, int):
            return held if held >= 0 else 1 << ~held
        if isinstance(held, bytearray):
            return self._large(word, held)
        return bits_of(held, self.size) if len(held) <= FEW else self._set_of(word, held)

    def common(self, words: Iterable[str], among: int) -> "Common":
        """Return the rows of ``among`` that have all the words."""
        listed: set[int] | None = None
        for word in words:
            held = self._rows.get(word, 0)
            if isinstance(held, array):
                listed = set(held) if listed is None else listed.intersection(held)
            elif isinstance(held, int) and held >= 0:
                among &= held
            else:
                among &= self.bits(word)
        return Common(among, listed)

    def union(self, words: Iterable[str], most: int) -> int:
        """Return the rows of any of the words; of short lists, no more than about ``most`` rows."""
        together, few = 0, array("I")
        for word in words:
            held = self._rows[word]
            if isinstance(held, bytearray):
                held = self._large(word, held)
            if isinstance(held, int) and held >= 0:
                together |= held
            elif most <= 0:
                continue
            elif isinstance(held, int):
                most -= 2
                few.append(~held)
            else:
                most -= len(held) + 1
                few.extend(held)
        return together | bits_of(few, self.size) if few else together

    def _stored(self, rows: "array[int]") -> "array[int] | bytearray":
        if len(rows) <= _SMALL:
            return rows
        data = bytearray()
        _set(data, rows)
        return data

    def _large(self, word: str, held: bytearray) -> int:
        known = self._rows[word] = int.from_bytes(held, "little")
        return known

    def _set_of(self, word: str, held: "array[int]") -> int:
        ready = self._ready.get(word)
        if ready is None:
            if len(self._ready) >= _MOST_READY:
                del self._ready[next(iter(self._ready))]
            ready = self._ready[word] = bits_of(held, self.size)
        return ready


def _set(data: bytearray, rows: Sequence[int]) -> None:
    missing = (max(rows) >> 3) + 1 - len(data)
    if missing > 0:
        data.extend(bytes(missing))
    for row in rows:
        data[row >> 3] |= 1 << (row & 7)

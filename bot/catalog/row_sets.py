"""Bitsets of row numbers, and posting lists: the rows that hold each word.

A set is an integer, bit n for row n: two of 50,000 rows intersect in a fifth of a microsecond. The posting
list of a word with few rows is an array of their numbers, to save room.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import and_
from typing import NamedTuple

_SMALL = 128  # rows; above, an array soon takes more room than the bits
FEW = 16  # rows that are quicker taken one by one
_FEW_SOUGHT = 5  # rows of a set that are quicker looked up in a list than those of the list in the set
_FEW_LOOKED_UP = 5  # rows that are quicker looked up in an array than that is turned into a hash table
ALL = -1  # the set of all numbers
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
    while bits and len(found) < most:
        if len(found) > FEW:
            return found + _newest_in_parts(bits, most - len(found))
        row = bits.bit_length() - 1
        found.append(row)
        bits ^= 1 << row
    return found


def _newest_in_parts(bits: int, most: int) -> list[int]:
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


def by_absence(sets: list[int], among: int) -> Iterator[tuple[int, int]]:
    """Yield the rows of ``among`` in groups by how many of the sets they are not in, fewest first."""
    if not among:
        return
    above = 0
    for absent, rows in enumerate(reversed(levels(sets, among))):
        if group := rows ^ above:
            yield absent, group
        above = rows


class Common(NamedTuple):
    """The rows that are in a set and in each of some lists. They are compared at last, when other sets have
    left little of the first: to turn a list into a set takes longer than all else.
    """

    among: int  # ALL where there are lists only
    lists: "list[array[int]]"

    def of(self, some: int) -> int | list[int]:
        """Return those of ``some``, a part of ``among``, that are in the lists as well."""
        return _in_lists(some, self.lists) if self.lists and some else some


def _in_lists(some: int, lists: "list[array[int]]") -> list[int]:
    """Return the rows of a set that are in all of some lists, the highest first."""
    left = some
    found: list[int] = []
    while left:  # as ``newest`` does: mostly there are one or two
        if len(found) == _FEW_SOUGHT:  # the rows of the shortest list are looked up in the set instead
            shortest, *lists = sorted(lists, key=len)
            found = sorted(_those_in(some, shortest), reverse=True)
            break
        found.append(left.bit_length() - 1)
        highest = 1 << found[-1]
        if left == highest:
            break
        left ^= highest
    for listed in lists:
        found = _those_of(found, listed)
    return found


def _those_in(bits: int, rows: "array[int]") -> list[int]:
    """Return those of the ascending rows that are in a set."""
    if not rows:
        return []
    data = bits.to_bytes((max(bits.bit_length(), rows[-1]) >> 3) + 1, "little")
    return [row for row in rows if data[row >> 3] >> (row & 7) & 1]


def _those_of(rows: list[int], listed: "array[int]") -> list[int]:
    """Return those of the rows that are in an ascending list."""
    if len(rows) > _FEW_LOOKED_UP:
        held = set(listed)
        return [row for row in rows if row in held]
    known = [row for row in rows if listed and row <= listed[-1]]
    return [row for row in known if listed[bisect_left(listed, row)] == row]


@dataclass(slots=True)
class Postings:
    """Posting lists: the rows that hold each word. A row is added once for a word.

    A list of many rows is stored as a bitset: as bytes while it grows, as an integer once asked for. A
    short one is stored as an ascending array, and that of one row, as most words of a catalogue have, as the
    complement of its number.
    """

    size: int = 0  # all rows are below
    _rows: "dict[str, array[int] | int]" = field(default_factory=dict)
    _growing: dict[str, bytearray] = field(default_factory=dict)  # the bitsets of words that have 0 above
    _ready: dict[str, int] = field(default_factory=dict)  # sets of arrays asked for lately

    def __contains__(self, word: str) -> bool:
        return word in self._rows

    def has_rows(self, word: str) -> bool:
        """Return whether any row has the word."""
        return bool(self._settled().get(word))  # neither 0 nor an empty array

    def add(self, word: str, rows: Sequence[int]) -> bool:
        """Add rows, ascending, to a word; return whether the word is new."""
        held = self._rows.get(word)
        if not held:
            if held == 0 and (data := self._growing.get(word)) is not None:
                _set(data, rows)
            elif len(rows) == 1:
                self._rows[word] = ~rows[0]
            else:
                self._store(word, array("I", rows))
            return held is None
        if isinstance(held, int) and held > 0:
            self._rows[word] = held | bits_of(rows, self.size)
        else:
            known = array("I", (~held,)) if isinstance(held, int) else held
            ascending = known[-1] < rows[0]
            known.extend(rows)
            self._store(word, known if ascending else array("I", sorted(known)))
            self._ready.pop(word, None)
        return False

    def discard(self, word: str, row: int) -> None:
        """Remove a row from a word, if it is there. A word without rows stays known."""
        held = self._settled().get(word)
        if isinstance(held, int):
            self._rows[word] = 0 if held == ~row else held & ~(1 << row) if held > 0 else held
        elif held is not None and row in held:
            held.remove(row)
            self._ready.pop(word, None)

    def bits(self, word: str) -> int:
        """Return the set of a word's rows."""
        held = self._settled().get(word)
        if held is None:
            return 0
        if isinstance(held, int):
            return held if held >= 0 else 1 << ~held
        return bits_of(held, self.size) if len(held) <= FEW else self._set_of(word, held)

    def common(self, words: Iterable[str], within: int | None) -> Common:
        """Return the rows that have all the words, those of ``within`` alone unless it is None."""
        rows_of_word = self._settled()
        sets: list[int] = [] if within is None else [within]
        lists: list[array[int]] = []
        for word in words:
            held = rows_of_word.get(word, 0)
            if not isinstance(held, int):
                lists.append(held)
            elif held >= 0:
                sets.append(held)
            else:
                sets.insert(0, 1 << ~held)  # of the other sets no more is read than it is long
        return Common(reduce(and_, sets) if sets else ALL, lists)

    def rows_with(self, words: Iterable[str], within: int | None) -> int | list[int]:
        """Return the rows that have all of some words: as a set, or where some are arrays, listed, highest
        first. Most searches ask no more, and it is quicker than to make a ``Common``.
        """
        rows_of_word = self._settled()
        among = within
        lists: list[array[int]] = []
        for word in words:
            held = rows_of_word.get(word, 0)
            if not isinstance(held, int):
                lists.append(held)
                continue
            rows = held if held >= 0 else 1 << ~held
            among = rows if among is None else among & rows
            if not among:
                return 0
        if among is None:
            return sorted(set(lists[0]).intersection(*lists[1:]), reverse=True)
        return _in_lists(among, lists) if lists else among

    def union(self, words: Iterable[str], most: int) -> int:
        """Return the rows of any of the words; of short lists, no more than about ``most`` rows."""
        together, few = 0, array("I")
        rows_of_word = self._settled()
        for word in words:
            held = rows_of_word[word]
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

    def _store(self, word: str, rows: "array[int]") -> None:
        if len(rows) <= _SMALL:
            self._rows[word] = rows
            return
        self._rows[word], self._growing[word] = 0, bytearray()
        _set(self._growing[word], rows)

    def _settled(self) -> "dict[str, array[int] | int]":
        """Return the rows by word, once those that grow are integers: the first search after a catalogue was
        loaded turns all of them, in some two milliseconds, and no other has to look out for them.
        """
        if self._growing:
            for word, data in self._growing.items():
                self._rows[word] = int.from_bytes(data, "little")
            self._growing.clear()
        return self._rows

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

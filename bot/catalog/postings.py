"""Posting lists of the search: the rows that hold each word, compactly.

The list of a word with many rows is a bitset, as in ``row_sets``; that of one with few rows is an array of
their numbers, to save room.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import and_
from typing import NamedTuple

from bot.catalog.row_sets import FEW, bits_of, mark

_SMALL = 128  # rows; above, an array soon takes more room than the bits
_FEW_SOUGHT = 5  # rows of a set that are quicker looked up in a list than those of the list in the set
_FEW_LOOKED_UP = 5  # rows that are quicker looked up in an array than that is turned into a hash table
ALL = -1  # the set of all numbers
_END = 64  # bytes of a set
_MOST_READY = 256  # integers kept of arrays asked for lately, seven kilobytes each


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
    listed, *lists = sorted(lists, key=len) if len(lists) > 1 else lists
    end = len(listed)
    left = some
    found: list[int] = []
    looked_up = 0
    while left:  # as ``newest`` does: mostly there are one or two
        if looked_up == _FEW_SOUGHT:  # the rows of the shortest list are looked up in the set instead
            found = sorted(_those_in(some, listed), reverse=True)
            break
        looked_up += 1
        row = left.bit_length() - 1
        place = bisect_left(listed, row)
        if place < end and listed[place] == row:
            found.append(row)
        if place == 0:  # none of the list is below
            break
        left ^= 1 << row
    for others in lists:
        found = _those_of(found, others)
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
    end = len(listed)
    return [row for row in rows if (place := bisect_left(listed, row)) < end and listed[place] == row]


@dataclass(slots=True)
class Postings:
    """Posting lists: the rows that hold each word. A row is added once for a word.

    A list of many rows is stored as a bitset: as bytes while it grows, as an integer once asked for. A
    short one is stored as an ascending array, and that of one row, as most words of a catalogue have, as the
    complement of its number.

    Words that always stand together, such as the pairs of signs of one Chinese word, share one integer: half
    of a Chinese catalogue's bitsets are the same as others.
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

    def add(self, rows_by_word: Mapping[str, Sequence[int]]) -> list[str]:
        """Add to each word its rows, ascending; return the words that are new."""
        new: list[str] = []
        made: dict[tuple[int, tuple[int, ...]], int] = {}  # of which set, and with which rows: still shared
        for word, rows in rows_by_word.items():
            held = self._rows.get(word)
            if held is None:
                new.append(word)
            if isinstance(held, int) and held > 0:
                change = id(held), tuple(rows)
                if change not in made:
                    made[change] = held | bits_of(rows, self.size)
                self._rows[word] = made[change]
            elif not held and (data := self._growing.get(word)) is not None:
                mark(data, rows)
            else:
                self._add_to_few(word, held, rows)
        return new

    def discard(self, words: Iterable[str], row: int) -> None:
        """Remove a row from different words, where it is there. A word without rows stays known."""
        rows_of_word = self._settled()
        made: dict[int, int] = {}  # of which set: still shared
        for word in words:
            held = rows_of_word.get(word)
            if isinstance(held, int):
                if held == ~row:
                    rows_of_word[word] = 0
                elif held > 0:
                    if id(held) not in made:
                        made[id(held)] = held & ~(1 << row)
                    rows_of_word[word] = made[id(held)]
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
        among = within
        lists: list[array[int]] = []
        last: object = lists
        if self._growing:
            self._settled()
        for held in map(self._rows.get, words):
            if held is last:  # shared by words that stand together
                continue
            if isinstance(held, int):
                rows = held if held >= 0 else 1 << ~held
                among = rows if among is None else among & rows
                if not among:
                    return 0
            elif held is None:
                return 0
            else:
                lists.append(held)
            last = held
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

    def _add_to_few(self, word: str, held: "array[int] | int | None", rows: Sequence[int]) -> None:
        if not held:
            if len(rows) == 1:
                self._rows[word] = ~rows[0]
            else:
                self._store(word, array("I", rows))
            return
        known = array("I", (~held,)) if isinstance(held, int) else held
        ascending = known[-1] < rows[0]
        known.extend(rows)
        self._store(word, known if ascending else array("I", sorted(known)))
        self._ready.pop(word, None)

    def _store(self, word: str, rows: "array[int]") -> None:
        if len(rows) <= _SMALL:
            self._rows[word] = rows
            return
        self._rows[word], self._growing[word] = 0, bytearray()
        mark(self._growing[word], rows)

    def _settled(self) -> "dict[str, array[int] | int]":
        """Return the rows by word, once those that grow are integers: the first search after a catalogue was
        loaded turns all of them, in some two milliseconds, and no other has to look out for them.
        """
        if self._growing:
            made: dict[bytes, tuple[bytearray, int]] = {}  # by their ends, which tell most of them apart
            for word, data in self._growing.items():
                end = bytes(data[-_END:])
                alike = made.get(end)
                if alike is None or alike[0] != data:
                    alike = made[end] = data, int.from_bytes(data, "little")
                self._rows[word] = alike[1]
            self._growing.clear()
        return self._rows

    def _set_of(self, word: str, held: "array[int]") -> int:
        ready = self._ready.get(word)
        if ready is None:
            if len(self._ready) >= _MOST_READY:
                del self._ready[next(iter(self._ready))]
            ready = self._ready[word] = bits_of(held, self.size)
        return ready

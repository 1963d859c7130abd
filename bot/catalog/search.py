"""Full-text search with prefixes and typing errors: an inverted index whose posting lists are bitsets.

A word asked for is met exactly, closely (by a longer word that begins so, or by the same letters glued or
split otherwise), or nearly (by the words it may be a slip for). Rows that meet more of the words come first,
then those that meet more of them closely, then exactly; then short names, which the words cover best; then
the newest.
"""

import heapq
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import reduce
from itertools import islice
from operator import and_, attrgetter
from typing import NamedTuple

from bot.catalog.row_sets import FEW, Common, Postings, bits_of, levels, newest
from bot.catalog.tokens import bigrams, is_korean, name_words, pairs_of, words
from bot.catalog.vocabulary import Vocabulary

_MOST_WORDS = 12  # of a query; a search stays below some milliseconds whatever is pasted
_MOST_COMPLETIONS = 4_000  # rows of rare words that begin as typed
_MOST_SLIPS = 24  # words that a mistyped one may have been meant to be
_SHORT = 2  # letters; what begins with so few is remembered
_MOST_BEGINNINGS = 256  # seven kilobytes each
_SHORTEST_GLUED = 3
_LENGTHS = 16  # names of more words are all of the longest kind


class Score(NamedTuple):
    """How far a row is from the query: the lower, the better."""

    missing: int  # words asked for that it does not meet at all
    guessed: int  # … or by a guess only
    inexact: int  # … or not letter by letter
    length: int  # words of its name


class Hit(NamedTuple):
    """A row that was found."""

    score: Score
    row: int


class _Group(NamedTuple):
    """A set of rows that are equally far from the query, but for the length of their names."""

    missing: int
    guessed: int
    inexact: int
    rows: int | list[int]  # as a set, or listed, the newest first


class Matches(NamedTuple):
    """A set of rows, and how far all of them are from the query: the lower, the better."""

    missing: int
    guessed: bool
    rows: int


def merge_rankings(rankings: Iterable[list[Hit]], most: int) -> list[int]:
    """Merge several rankings of the same query: each row once, the best first."""
    best = heapq.merge(*rankings, key=attrgetter("score"))
    return list(islice(dict.fromkeys(hit.row for hit in best), most))


@dataclass(slots=True)
class Index:
    """Inverted index of rows by the words of their names; a row has one name, added and discarded whole.

    All of it runs on the event loop: names are added in some 10 µs each where many are added at once, and a
    search takes less than a tenth of a millisecond mostly.
    """

    _holders: Postings = field(default_factory=Postings)
    _vocabulary: Vocabulary = field(default_factory=Vocabulary)
    _all: int = 0  # the rows from 0 to the last one
    _sizes: bytearray = field(default_factory=bytearray)  # words of each row's name
    _of_size: list[int] = field(default_factory=lambda: [0] * (_LENGTHS + 1))  # the rows with so many
    _beginnings: dict[str, int] = field(default_factory=dict)  # of short ones asked for since a change

    def add(self, row: int, text: str) -> None:
        """Index a row by its name."""
        self.add_all([(row, text)])

    def add_all(self, names: Iterable[tuple[int, str]]) -> None:
        """Index different rows, each by its name: many at once are added in a third of the time."""
        rows_by_word: defaultdict[str, list[int]] = defaultdict(list)
        rows_by_size: defaultdict[int, list[int]] = defaultdict(list)
        size = self._holders.size
        for row, text in names:
            found = name_words(text)
            for word in found:
                rows_by_word[word].append(row)
            rows_by_size[_length(found)].append(row)
            size = max(size, row + 1)
        if not rows_by_size:
            return
        if size > self._holders.size:
            self._holders.size, self._all = size, (1 << size) - 1
        self._sizes.extend(bytes(size - len(self._sizes)))
        for length, rows in rows_by_size.items():
            self._of_size[length] |= bits_of(rows, size)
            for row in rows:
                self._sizes[row] = length
        for word, rows in rows_by_word.items():
            if self._holders.add(word, rows):
                self._vocabulary.add(word)
        self._beginnings.clear()

    def discard(self, row: int, text: str) -> None:
        """Remove a row; ``text`` is the name it was added with."""
        found = name_words(text)
        for word in found:
            self._holders.discard(word, row)
        self._of_size[_length(found)] &= ~(1 << row)
        self._beginnings.clear()

    def find(self, query: str, most: int, within: int | None = None) -> list[int]:
        """Return the rows of ``ranked``."""
        found: list[int] = []
        if most > 0:
            for group in self._groups(_wanted(query), within):
                found += self._nearest(group.rows, most - len(found))
                if len(found) == most:
                    break
        return found

    def ranked(self, query: str, most: int, within: int | None = None) -> list[Hit]:
        """Return at most ``most`` rows that meet all words, or else as many as any does, the best first.

        ``within`` is the set of the rows to look among, as an integer with bit n for row n.
        """
        found: list[Hit] = []
        if most > 0:
            for group in self._groups(_wanted(query), within):
                for row in self._nearest(group.rows, most - len(found)):
                    score = Score(group.missing, group.guessed, group.inexact, self._sizes[row])
                    found.append(Hit(score, row))
                if len(found) == most:
                    break
        return found

    def match(self, query: str, within: int | None = None) -> Matches:
        """Return all rows of ``ranked`` as a set, to be sorted otherwise."""
        wanted = _wanted(query)
        everything = self._all if within is None else within
        if not wanted:
            return Matches(0, guessed=True, rows=0)
        known = self._known(wanted, wanted, [self._holders.bits(word) for word in wanted])
        if close := reduce(and_, known, everything):
            return Matches(0, guessed=False, rows=close)
        most_met, rows = self._most_met(wanted, known, everything)
        return Matches(len(wanted) - most_met, guessed=True, rows=rows if most_met else 0)

    def _groups(self, wanted: list[str], within: int | None) -> Iterator[_Group]:
        """Yield rows alike, the nearest first: what comes late is not worked out for one who takes ten."""
        if not wanted:
            return
        everything = self._all if within is None else within
        pairs = pairs_of(wanted)
        common = self._holders.common(pairs, everything)
        if len(pairs) == len(wanted):  # met exactly or not at all
            found = common.of(common.among, self._holders.size)
            yield from [_Group(0, 0, 0, found)] if found else self._guesses(wanted, everything)
            return
        none_close = True
        for group in self._close(wanted, pairs, common):
            none_close = False
            yield group
        if none_close:
            yield from self._guesses(wanted, everything)

    def _close(self, wanted: list[str], pairs: list[str], common: Common) -> Iterator[_Group]:
        """Yield those of the rows that have all the pairs that meet the other words exactly or closely."""
        rest = [word for word in wanted if word not in pairs] if pairs else wanted
        exact = [self._holders.bits(word) for word in rest]
        best = reduce(and_, exact, common.among)
        if found := common.of(best, self._holders.size):
            yield _Group(0, 0, 0, found)
        known = self._known(wanted, rest, exact)
        widened = [one for one, wider in zip(exact, known, strict=True) if one is not wider]
        if widened and (more := common.of(reduce(and_, known, common.among) ^ best, self._holders.size)):
            close = bits_of(more, self._holders.size) if isinstance(more, list) else more
            for inexact, rows in _by_absence(widened, close):
                yield _Group(0, 0, inexact, rows)

    def _guesses(self, wanted: list[str], everything: int) -> Iterator[_Group]:
        """Yield rows if none meets all words exactly or closely: by guesses, or those that meet most."""
        exact = [self._holders.bits(word) for word in wanted]
        known = self._known(wanted, wanted, exact)
        most_met, rows = self._most_met(wanted, known, everything)
        if not most_met:
            return
        for guessed, of_known in _by_absence(known, rows):
            for inexact, of_exact in _by_absence(exact, of_known):
                yield _Group(len(wanted) - most_met, guessed, inexact, of_exact)

    def _most_met(self, wanted: list[str], known: list[int], everything: int) -> tuple[int, int]:
        """Return how many of the words any row meets at best, and the rows that do."""
        reached = levels(self._guessed(wanted, known, everything), everything)
        most_met = max((count for count, rows in enumerate(reached) if rows), default=0)
        return most_met, reached[most_met]

    def _nearest(self, rows: int | list[int], most: int) -> list[int]:
        """Return at most ``most`` of some rows, short names first, then the newest."""
        found = rows if isinstance(rows, list) else newest(rows, FEW + 1)
        if isinstance(rows, list) or len(found) <= FEW:
            return sorted(found, key=self._sizes.__getitem__)[:most]
        found = []
        for alike in self._of_size:
            if chosen := rows & alike:
                found += newest(chosen, most - len(found))
                if len(found) == most:
                    break
        return found

    def _known(self, wanted: list[str], some: list[str], exact: list[int]) -> list[int]:
        """Return for some of the words asked for the rows that meet each exactly or closely. Those between
        them are pairs, which no longer word begins with.
        """
        known = list(exact)
        place = 0
        for word, after in zip(wanted, [*wanted[1:], ""], strict=True):
            if place == len(some):
                break
            if word != some[place]:
                continue
            if longer := self._completed(word):
                known[place] |= longer
            if after and (glued := self._holders.bits(word + after)):
                known[place] |= glued
                known[place + 1] |= glued
            place += 1
        return [rows or self._split(word) for word, rows in zip(some, known, strict=True)]

    def _guessed(self, wanted: list[str], known: list[int], everything: int) -> list[int]:
        """Return for each word the rows that meet it at all: guesses are made for unknown words, and if that
        leaves no row that meets all words, for the others too.
        """
        guessed = [rows or self._near(word) for word, rows in zip(wanted, known, strict=True)]
        if reduce(and_, guessed, everything):
            return guessed
        return [rows | self._near(word) if rows else 0 for word, rows in zip(wanted, guessed, strict=True)]

    def _completed(self, word: str) -> int:
        """Return the rows with a longer word that begins so."""
        if len(word) <= _SHORT:
            return self._begun(word)
        longer = self._vocabulary.beginning_with(word)
        rows = self._holders.union(longer, _MOST_COMPLETIONS) if longer else 0
        return rows | self._all_of(bigrams(word)) if is_korean(word) else rows

    def _begun(self, start: str) -> int:
        """Return the rows of ``_completed`` for one or two letters: there may be thousands of such words."""
        rows = self._beginnings.get(start)
        if rows is None:
            if len(self._beginnings) >= _MOST_BEGINNINGS:
                del self._beginnings[next(iter(self._beginnings))]
            longer = self._vocabulary.beginning_with(start)
            rows = self._beginnings[start] = self._holders.union(longer, sys.maxsize)
        return rows

    def _split(self, word: str) -> int:
        rows = 0
        if len(word) >= _SHORTEST_GLUED:
            for cut in range(1, len(word)):
                left, right = word[:cut], word[cut:]
                if left in self._holders and right in self._holders:
                    rows |= self._all_of((left, right))
        return rows

    def _near(self, word: str) -> int:
        return self._holders.union(self._vocabulary.near(word, _MOST_SLIPS), _MOST_COMPLETIONS)

    def _all_of(self, parts: Iterable[str]) -> int:
        return reduce(and_, map(self._holders.bits, parts))


def _by_absence(sets: list[int], among: int) -> Iterator[tuple[int, int]]:
    """Yield the rows of ``among`` in groups by how many of the sets they are not in, fewest first."""
    if not among:
        return
    above = 0
    for absent, rows in enumerate(reversed(levels(sets, among))):
        if group := rows ^ above:
            yield absent, group
        above = rows


def _wanted(query: str) -> list[str]:
    return list(dict.fromkeys(words(query)))[:_MOST_WORDS]


def _length(found: set[str]) -> int:
    return min(max(len(found), 1), _LENGTHS)

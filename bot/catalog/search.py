"""Finding names typed in a hurry: an inverted index whose sets of rows meet as integers.

A word asked for is met exactly, closely (by a longer word that begins so, or by the same letters glued or
split otherwise), or nearly (by the words it may be a slip for). Rows that meet more of the words come first,
then those that meet more of them closely, then exactly; then short names, which the words cover best; then
the newest.
"""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import reduce
from itertools import islice, pairwise
from operator import and_, attrgetter
from typing import NamedTuple

from bot.catalog.row_sets import Postings, levels, newest_of
from bot.catalog.tokens import held, is_korean, pairs, words
from bot.catalog.vocabulary import Vocabulary

_MOST_WORDS = 12  # of a query; a search stays below some milliseconds whatever is pasted
_MOST_COMPLETIONS = 4_000  # rows of rare words that begin as typed
_MOST_SLIPS = 24  # words that a mistyped one may have been meant to be
_SHORT = 2  # letters; what begins with so few is known beforehand
_SHORTEST_GLUED = 3
_LENGTHS = 16  # names of more words are all of the longest kind


class Score(NamedTuple):
    """How far a row is from what was asked: the lower, the better."""

    missing: int  # words asked for that it does not meet at all
    guessed: int  # … or by a guess only
    inexact: int  # … or not letter by letter
    length: int  # words of its name


class Hit(NamedTuple):
    score: Score
    row: int


class Met(NamedTuple):
    """A set of rows, and how far all of them are from what was asked: the lower, the better."""

    missing: int
    guessed: bool
    rows: int


def merged(rankings: Iterable[list[Hit]], most: int) -> list[int]:
    """The rows of several rankings of the same query, each once, the best first."""
    best = heapq.merge(*rankings, key=attrgetter("score"))
    return list(islice(dict.fromkeys(hit.row for hit in best), most))


@dataclass(slots=True)
class Index:
    """Rows by the words of their names; a row has one name, which is added and discarded as a whole.

    All of it runs on the event loop: adding a name takes some 20 µs, a search less than a millisecond mostly.
    """

    _holders: Postings = field(default_factory=Postings)
    _beginnings: Postings = field(default_factory=Postings)  # the first one and two letters of longer words
    _vocabulary: Vocabulary = field(default_factory=Vocabulary)
    _lengths: Postings = field(default_factory=Postings)
    _by_length: tuple[int, ...] = ()  # its sets, shortest names first, as long as nothing is added

    def add(self, row: int, text: str) -> None:
        size = max(self._holders.size, row + 1)
        self._holders.size = self._beginnings.size = self._lengths.size = size
        found = held(text)
        for word in found:
            if self._holders.add(word, row):
                self._vocabulary.add(word)
        for start in _starts(found):
            self._beginnings.add(start, row)
        self._lengths.add(_length(found), row)
        self._by_length = ()

    def discard(self, row: int, text: str) -> None:
        """Forget the row; ``text`` is the name it was added with."""
        found = held(text)
        for word in found:
            self._holders.discard(word, row)
        for start in _starts(found):
            self._beginnings.discard(start, row)
        self._lengths.discard(_length(found), row)
        self._by_length = ()

    def find(self, query: str, most: int, within: int | None = None) -> list[int]:
        """The rows of ``ranked``."""
        return [hit.row for hit in self.ranked(query, most, within)]

    def ranked(self, query: str, most: int, within: int | None = None) -> list[Hit]:
        """At most ``most`` rows that meet all words, or else as many of them as any does, the best first.

        ``within`` is the set of the rows to look among, as an integer with bit n for row n.
        """
        wanted = list(dict.fromkeys(words(query)))[:_MOST_WORDS]
        return list(islice(self._ranked(wanted, within), max(most, 0)))

    def met(self, query: str, within: int | None = None) -> Met:
        """All the rows of ``ranked``, for those who want them in an order of their own."""
        wanted = list(dict.fromkeys(words(query)))[:_MOST_WORDS]
        everything = (1 << self._holders.size) - 1 if within is None else within
        if not wanted:
            return Met(0, guessed=True, rows=0)
        known = self._known(wanted, [self._holders.bits(word) for word in wanted])
        if close := reduce(and_, known, everything):
            return Met(0, guessed=False, rows=close)
        most_met, rows = self._most_met(wanted, known, everything)
        return Met(len(wanted) - most_met, guessed=True, rows=rows if most_met else 0)

    def _ranked(self, wanted: list[str], within: int | None) -> Iterator[Hit]:
        """Hits as they are asked for: what comes late is not worked out for those who want ten."""
        if not wanted:
            return
        everything = (1 << self._holders.size) - 1 if within is None else within
        exact = [self._holders.bits(word) for word in wanted]
        best = reduce(and_, exact, everything)
        yield from self._hits(best, 0, 0, 0)
        known = self._known(wanted, exact)
        close = reduce(and_, known, everything)
        for inexact, rows in _strata(exact, close ^ best):
            yield from self._hits(rows, 0, 0, inexact)
        if not close:
            yield from self._guesses(wanted, exact, known, everything)

    def _guesses(
        self, wanted: list[str], exact: list[int], known: list[int], everything: int
    ) -> Iterator[Hit]:
        """No row meets all words exactly or closely: those that may, or else those that meet the most."""
        most_met, rows = self._most_met(wanted, known, everything)
        if not most_met:
            return
        for guessed, of_known in _strata(known, rows):
            for inexact, of_exact in _strata(exact, of_known):
                yield from self._hits(of_exact, len(wanted) - most_met, guessed, inexact)

    def _most_met(self, wanted: list[str], known: list[int], everything: int) -> tuple[int, int]:
        """How many of the words any row meets at best, and the rows that do."""
        reached = levels(self._guessed(wanted, known, everything), everything)
        most_met = max((count for count, rows in enumerate(reached) if rows), default=0)
        return most_met, reached[most_met]

    def _hits(self, rows: int, missing: int, guessed: int, inexact: int) -> Iterator[Hit]:
        for length, alike in self._shortest_first(rows):
            score = Score(missing, guessed, inexact, length)
            yield from (Hit(score, row) for row in newest_of(alike))

    def _known(self, wanted: list[str], exact: list[int]) -> list[int]:
        """For each word the rows that meet it exactly or closely."""
        known = [rows | self._completed(word) for word, rows in zip(wanted, exact, strict=True)]
        for place, (left, right) in enumerate(pairwise(wanted)):
            glued = self._holders.bits(left + right)
            known[place] |= glued
            known[place + 1] |= glued
        return [rows or self._split(word) for word, rows in zip(wanted, known, strict=True)]

    def _guessed(self, wanted: list[str], known: list[int], everything: int) -> list[int]:
        """For each word the rows that meet it at all: guesses are made for unknown words, and if that leaves
        no row that meets all words, for the others too.
        """
        guessed = [rows or self._near(word) for word, rows in zip(wanted, known, strict=True)]
        if reduce(and_, guessed, everything):
            return guessed
        return [rows | self._near(word) if rows else 0 for word, rows in zip(wanted, guessed, strict=True)]

    def _completed(self, word: str) -> int:
        if len(word) <= _SHORT:
            return self._beginnings.bits(word)
        rows = self._holders.union(self._vocabulary.beginning_with(word), _MOST_COMPLETIONS)
        return rows | self._all_of(pairs(word)) if is_korean(word) else rows

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

    def _shortest_first(self, rows: int) -> Iterator[tuple[int, int]]:
        if not self._by_length:
            self._by_length = tuple(self._lengths.bits(str(length)) for length in range(1, _LENGTHS + 1))
        for length, alike in enumerate(self._by_length, start=1):
            if not rows:
                return
            if chosen := rows & alike:
                rows ^= chosen
                yield length, chosen


def _strata(sets: list[int], among: int) -> Iterator[tuple[int, int]]:
    """The rows of ``among``, those in all of the sets first: how many sets they are not in, and they."""
    if not among:
        return
    above = 0
    for absent, rows in enumerate(reversed(levels(sets, among))):
        if stratum := rows ^ above:
            yield absent, stratum
        above = rows


def _starts(found: set[str]) -> set[str]:
    return {word[:length] for word in found for length in range(1, _SHORT + 1) if len(word) > length}


def _length(found: set[str]) -> str:
    return str(min(max(len(found), 1), _LENGTHS))

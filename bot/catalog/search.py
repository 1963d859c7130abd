"""Full-text search with prefixes and typing errors: an inverted index whose posting lists are bitsets.

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
from bot.catalog.tokens import bigrams, is_korean, name_words, words
from bot.catalog.vocabulary import Vocabulary

_MOST_WORDS = 12  # of a query; a search stays below some milliseconds whatever is pasted
_MOST_COMPLETIONS = 4_000  # rows of rare words that begin as typed
_MOST_SLIPS = 24  # words that a mistyped one may have been meant to be
_SHORT = 2  # letters; what begins with so few is known beforehand
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

    All of it runs on the event loop: adding a name takes some 20 µs, a search less than a millisecond mostly.
    """

    _holders: Postings = field(default_factory=Postings)
    _beginnings: Postings = field(default_factory=Postings)  # the first one and two letters of longer words
    _vocabulary: Vocabulary = field(default_factory=Vocabulary)
    _lengths: Postings = field(default_factory=Postings)
    _by_length: tuple[int, ...] = ()  # its sets, shortest names first, as long as nothing is added

    def add(self, row: int, text: str) -> None:
        """Index a row by its name."""
        size = max(self._holders.size, row + 1)
        self._holders.size = self._beginnings.size = self._lengths.size = size
        found = name_words(text)
        for word in found:
            if self._holders.add(word, row):
                self._vocabulary.add(word)
        for start in _starts(found):
            self._beginnings.add(start, row)
        self._lengths.add(_length(found), row)
        self._by_length = ()

    def discard(self, row: int, text: str) -> None:
        """Remove a row; ``text`` is the name it was added with."""
        found = name_words(text)
        for word in found:
            self._holders.discard(word, row)
        for start in _starts(found):
            self._beginnings.discard(start, row)
        self._lengths.discard(_length(found), row)
        self._by_length = ()

    def find(self, query: str, most: int, within: int | None = None) -> list[int]:
        """Return the rows of ``ranked``."""
        return [hit.row for hit in self.ranked(query, most, within)]

    def ranked(self, query: str, most: int, within: int | None = None) -> list[Hit]:
        """Return at most ``most`` rows that meet all words, or else as many as any does, the best first.

        ``within`` is the set of the rows to look among, as an integer with bit n for row n.
        """
        wanted = list(dict.fromkeys(words(query)))[:_MOST_WORDS]
        return list(islice(self._ranked(wanted, within), max(most, 0)))

    def match(self, query: str, within: int | None = None) -> Matches:
        """Return all rows of ``ranked`` as a set, to be sorted otherwise."""
        wanted = list(dict.fromkeys(words(query)))[:_MOST_WORDS]
        everything = (1 << self._holders.size) - 1 if within is None else within
        if not wanted:
            return Matches(0, guessed=True, rows=0)
        known = self._known(wanted, [self._holders.bits(word) for word in wanted])
        if close := reduce(and_, known, everything):
            return Matches(0, guessed=False, rows=close)
        most_met, rows = self._most_met(wanted, known, everything)
        return Matches(len(wanted) - most_met, guessed=True, rows=rows if most_met else 0)

    def _ranked(self, wanted: list[str], within: int | None) -> Iterator[Hit]:
        """Yield hits lazily: what comes late is not worked out for a caller who takes ten."""
        if not wanted:
            return
        everything = (1 << self._holders.size) - 1 if within is None else within
        exact = [self._holders.bits(word) for word in wanted]
        best = reduce(and_, exact, everything)
        yield from self._hits(best, 0, 0, 0)
        known = self._known(wanted, exact)
        close = reduce(and_, known, everything)
        for inexact, rows in _by_absence(exact, close ^ best):
            yield from self._hits(rows, 0, 0, inexact)
        if not close:
            yield from self._guesses(wanted, exact, known, everything)

    def _guesses(
        self, wanted: list[str], exact: list[int], known: list[int], everything: int
    ) -> Iterator[Hit]:
        """Yield rows if none meets all words exactly or closely: by guesses, or those that meet most."""
        most_met, rows = self._most_met(wanted, known, everything)
        if not most_met:
            return
        for guessed, of_known in _by_absence(known, rows):
            for inexact, of_exact in _by_absence(exact, of_known):
                yield from self._hits(of_exact, len(wanted) - most_met, guessed, inexact)

    def _most_met(self, wanted: list[str], known: list[int], everything: int) -> tuple[int, int]:
        """Return how many of the words any row meets at best, and the rows that do."""
        reached = levels(self._guessed(wanted, known, everything), everything)
        most_met = max((count for count, rows in enumerate(reached) if rows), default=0)
        return most_met, reached[most_met]

    def _hits(self, rows: int, missing: int, guessed: int, inexact: int) -> Iterator[Hit]:
        for length, alike in self._shortest_first(rows):
            score = Score(missing, guessed, inexact, length)
            yield from (Hit(score, row) for row in newest_of(alike))

    def _known(self, wanted: list[str], exact: list[int]) -> list[int]:
        """Return for each word the rows that meet it exactly or closely."""
        known = [rows | self._completed(word) for word, rows in zip(wanted, exact, strict=True)]
        for place, (left, right) in enumerate(pairwise(wanted)):
            glued = self._holders.bits(left + right)
            known[place] |= glued
            known[place + 1] |= glued
        return [rows or self._split(word) for word, rows in zip(wanted, known, strict=True)]

    def _guessed(self, wanted: list[str], known: list[int], everything: int) -> list[int]:
        """Return for each word the rows that meet it at all: guesses are made for unknown words, and if that
        leaves no row that meets all words, for the others too.
        """
        guessed = [rows or self._near(word) for word, rows in zip(wanted, known, strict=True)]
        if reduce(and_, guessed, everything):
            return guessed
        return [rows | self._near(word) if rows else 0 for word, rows in zip(wanted, guessed, strict=True)]

    def _completed(self, word: str) -> int:
        if len(word) <= _SHORT:
            return self._beginnings.bits(word)
        rows = self._holders.union(self._vocabulary.beginning_with(word), _MOST_COMPLETIONS)
        return rows | self._all_of(bigrams(word)) if is_korean(word) else rows

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


def _by_absence(sets: list[int], among: int) -> Iterator[tuple[int, int]]:
    """Yield the rows of ``among`` in groups by how many of the sets they are not in, fewest first."""
    if not among:
        return
    above = 0
    for absent, rows in enumerate(reversed(levels(sets, among))):
        if group := rows ^ above:
            yield absent, group
        above = rows


def _starts(found: set[str]) -> set[str]:
    return {word[:length] for word in found for length in range(1, _SHORT + 1) if len(word) > length}


def _length(found: set[str]) -> str:
    return str(min(max(len(found), 1), _LENGTHS))

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
from itertools import chain, islice, pairwise
from operator import and_, attrgetter
from typing import NamedTuple

from bot.catalog.row_sets import FEW, Postings, bits_of, by_absence, levels, newest
from bot.catalog.tokens import bigrams, is_korean, name_words, without_pairs, words
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


# As in Score; and all rows with these: as a set, or listed, the newest first.
_Group = tuple[int, int, int, int | list[int]]


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

    All of it runs on the event loop: a name takes some 10 µs, a search less than 100 µs mostly.
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
        for row, text in sorted(names):
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
        wanted = _wanted(query)
        if most <= 0 or not wanted:
            return []
        exact = self._holders.rows_with(wanted, within)
        found = self._nearest(exact, most) if exact else []
        rest = without_pairs(wanted)
        if len(found) == most or (found and self._are_whole(rest)):
            return found
        for _, _, _, rows in self._others(wanted, rest, exact, within):
            found += self._nearest(rows, most - len(found))
            if len(found) == most:
                break
        return found

    def _are_whole(self, rest: list[str]) -> bool:
        """Tell quickly of words that some row meets exactly whether none can be met closely: mostly so."""
        return not rest or (len(rest) == 1 and not self._completed(rest[0]))

    def ranked(self, query: str, most: int, within: int | None = None) -> list[Hit]:
        """Return at most ``most`` rows that meet all words, or else as many as any does, the best first.

        ``within`` is the set of the rows to look among, as an integer with bit n for row n.
        """
        wanted = _wanted(query)
        if most <= 0 or not wanted:
            return []
        exact = self._holders.rows_with(wanted, within)
        found: list[Hit] = []
        others = self._others(wanted, without_pairs(wanted), exact, within)
        for missing, guessed, inexact, rows in chain([(0, 0, 0, exact)], others):
            nearest = self._nearest(rows, most - len(found))
            found += [Hit(Score(missing, guessed, inexact, self._sizes[row]), row) for row in nearest]
            if len(found) == most:
                break
        return found

    def match(self, query: str, within: int | None = None) -> Matches:
        """Return all rows of ``ranked`` as a set, to be sorted otherwise."""
        wanted = _wanted(query)
        everything = self._all if within is None else within
        if not wanted:
            return Matches(0, guessed=True, rows=0)
        _, known = self._known(wanted)
        if close := reduce(and_, known, everything):
            return Matches(0, guessed=False, rows=close)
        most_met, rows = self._most_met(wanted, known, everything)
        return Matches(len(wanted) - most_met, guessed=True, rows=rows if most_met else 0)

    def _others(
        self, wanted: list[str], rest: list[str], exact: int | list[int], within: int | None
    ) -> Iterator[_Group]:
        """Yield groups of rows that do not meet all words exactly, the nearest first, each when taken."""
        none_close = not exact
        for group in self._close(wanted, rest, exact, within):
            none_close = False
            yield group
        if none_close:
            yield from self._guesses(wanted, self._all if within is None else within)

    def _close(
        self, wanted: list[str], rest: list[str], exact: int | list[int], within: int | None
    ) -> Iterator[_Group]:
        """Yield rows that have all pairs, and meet the ``rest`` of the words closely: not ``exact``."""
        holders, wider = self._holders, self._wider(wanted, rest)
        if not any(wider.values()):
            return
        widened = [word for word, rows in wider.items() if rows]
        common = holders.common([word for word in wanted if not wider.get(word)], within)
        met = bits_of(exact, holders.size) if isinstance(exact, list) else exact
        if len(widened) == 1:
            rows = common.among & wider[widened[0]]
            if more := common.of(rows ^ rows & met):
                yield (0, 0, 1, more)
            return
        sets = [holders.bits(word) for word in widened]
        known = [rows | wider[word] for word, rows in zip(widened, sets, strict=True)]
        more = common.of(reduce(and_, known, common.among) ^ met)
        close = bits_of(more, holders.size) if isinstance(more, list) else more
        for inexact, rows in by_absence(sets, close):
            yield (0, 0, inexact, rows)

    def _guesses(self, wanted: list[str], everything: int) -> Iterator[_Group]:
        """Yield rows if none meets all words exactly or closely: by guesses, or those that meet most."""
        exact, known = self._known(wanted)
        most_met, rows = self._most_met(wanted, known, everything)
        if not most_met:
            return
        for guessed, of_known in by_absence(known, rows):
            for inexact, of_exact in by_absence(exact, of_known):
                yield (len(wanted) - most_met, guessed, inexact, of_exact)

    def _most_met(self, wanted: list[str], known: list[int], everything: int) -> tuple[int, int]:
        """Return how many of the words any row meets at best, and the rows that do."""
        reached = levels(self._guessed(wanted, known, everything), everything)
        most_met = max((count for count, rows in enumerate(reached) if rows), default=0)
        return most_met, reached[most_met]

    def _nearest(self, rows: int | list[int], most: int) -> list[int]:
        """Return at most ``most`` of some rows, short names first, then the newest."""
        found = rows if isinstance(rows, list) else newest(rows, FEW + 1)
        if len(found) == 1:
            return found
        if isinstance(rows, list) or len(found) <= FEW:
            return sorted(found, key=self._sizes.__getitem__)[:most]
        found = []
        for alike in self._of_size:
            if chosen := rows & alike:
                found += newest(chosen, most - len(found))
                if len(found) == most:
                    break
        return found

    def _known(self, wanted: list[str]) -> tuple[list[int], list[int]]:
        """Return for each word the rows that meet it exactly, and those that meet it exactly or closely."""
        exact = [self._holders.bits(word) for word in wanted]
        wider = self._wider(wanted, wanted)
        return exact, [rows | wider[word] for word, rows in zip(wanted, exact, strict=True)]

    def _wider(self, wanted: list[str], some: list[str]) -> dict[str, int]:
        """Return for some of the words (others are pairs) the rows that meet each closely, some exactly."""
        wider = {word: self._completed(word) for word in some}
        if len(some) > 1:
            for word, after in pairwise(wanted):
                if word in wider and after in wider and (glued := word + after) in self._holders:
                    rows = self._holders.bits(glued)
                    wider[word] |= rows
                    wider[after] |= rows
        for word in some:
            if not wider[word] and not self._holders.has_rows(word):
                wider[word] = self._split(word)
        return wider

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


def _wanted(query: str) -> list[str]:
    wanted = list(dict.fromkeys(words(query)))
    return wanted if len(wanted) <= _MOST_WORDS else wanted[:_MOST_WORDS]


def _length(found: set[str]) -> int:
    return min(max(len(found), 1), _LENGTHS)

"""Full-text search with prefixes and typing errors: an inverted index whose posting lists are bitsets.

A word asked for is met exactly, closely (by a longer word that begins so, or by the same letters glued or
split otherwise), or nearly (by the words it may be a slip for). Rows that meet more of the words come first,
then those that meet more of them closely, then exactly; then short names, which the words cover best; then
the newest.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import chain, pairwise
from operator import and_

from bot.catalog.postings import Postings
from bot.catalog.ranking import Hit, Matches, Score
from bot.catalog.row_sets import FEW, bits_of, by_absence, levels, newest
from bot.catalog.tokens import bigrams, is_korean, name_words, query_words
from bot.catalog.vocabulary import Vocabulary

_MOST_WORDS = 12  # of a query; a search stays below some milliseconds whatever is pasted
_MOST_COMPLETIONS = 4_000  # rows of rare words that begin as typed
_MOST_SLIPS = 24  # words that a mistyped one may have been meant to be
_SHORT = 2  # letters; what begins with so few is remembered
_MOST_BEGINNINGS = 256  # seven kilobytes each
_SHORTEST_GLUED = 3
_A_FEW = 5  # rows
_LENGTHS = 16  # names of more words are all of the longest kind


# As in Score; and all rows with these: as a set, or listed, the newest first.
_Group = tuple[int, int, int, int | list[int]]


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
        for word in self._holders.add(rows_by_word):
            self._vocabulary.add(word)
        self._beginnings.clear()

    def discard(self, row: int, text: str) -> None:
        """Remove a row; ``text`` is the name it was added with."""
        found = name_words(text)
        self._holders.discard(found, row)
        self._of_size[_length(found)] &= ~(1 << row)
        self._beginnings.clear()

    def find(self, query: str, most: int, within: int | None = None) -> list[int]:
        """Return the rows of ``ranked``."""
        wanted, rest = query_words(query)
        if most <= 0 or not wanted:
            return []
        if len(wanted) > _MOST_WORDS:
            wanted, rest = _different(wanted, rest)
        exact = self._holders.rows_with(wanted, within)
        found = self._nearest(exact, most) if exact else []
        if found and (len(found) == most or not rest or self._are_whole(exact, wanted, rest, within)):
            return found
        for _, _, _, rows in self._others(*_different(wanted, rest), exact, within):
            found += self._nearest(rows, most - len(found))
            if len(found) == most:
                break
        return found

    def _are_whole(
        self, exact: int | list[int], wanted: Sequence[str], rest: Sequence[str], within: int | None
    ) -> bool:
        """Tell quickly whether no rows meet words closely beside those that meet them exactly: mostly so."""
        loose = [word for word in rest if self._vocabulary.has_longer(word) or is_korean(word)]
        if len(rest) > 1:
            for word, after in pairwise(wanted):
                if word + after in self._holders:
                    loose += word, after
        if not loose:
            return True
        strict = [word for word in wanted if word not in loose]
        return bool(strict) and self._holders.rows_with(strict, within) == exact

    def ranked(self, query: str, most: int, within: int | None = None) -> list[Hit]:
        """Return at most ``most`` rows that meet all words, or else as many as any does, the best first.

        ``within`` is the set of the rows to look among, as an integer with bit n for row n.
        """
        wanted, rest = _different(*query_words(query))
        if most <= 0 or not wanted:
            return []
        exact = self._holders.rows_with(wanted, within)
        found: list[Hit] = []
        others = self._others(wanted, rest, exact, within)
        for missing, guessed, inexact, rows in chain([(0, 0, 0, exact)], others):
            nearest = self._nearest(rows, most - len(found))
            found += [Hit(Score(missing, guessed, inexact, self._sizes[row]), row) for row in nearest]
            if len(found) == most:
                break
        return found

    def match(self, query: str, within: int | None = None) -> Matches:
        """Return all rows of ``ranked`` as a set, to be sorted otherwise."""
        wanted, rest = _different(*query_words(query))
        everything = self._all if within is None else within
        if not wanted:
            return Matches(0, guessed=True, rows=0)
        _, known = self._known(wanted, rest)
        if close := reduce(and_, known, everything):
            return Matches(0, guessed=False, rows=close)
        most_met, rows = _most_met(self._guessed(wanted, known, everything), everything)
        return Matches(len(wanted) - most_met, guessed=True, rows=rows if most_met else 0)

    def _others(
        self, wanted: Sequence[str], rest: Sequence[str], exact: int | list[int], within: int | None
    ) -> Iterator[_Group]:
        """Yield groups of rows that do not meet all words exactly, the nearest first, each when taken."""
        none_close = not exact
        for group in self._close(wanted, rest, exact, within):
            none_close = False
            yield group
        if none_close:
            yield from self._guesses(wanted, rest, self._all if within is None else within)

    def _close(
        self, wanted: Sequence[str], rest: Sequence[str], exact: int | list[int], within: int | None
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

    def _guesses(self, wanted: Sequence[str], rest: Sequence[str], everything: int) -> Iterator[_Group]:
        """Yield rows if none meets all words exactly or closely: by guesses, or those that meet most."""
        exact, known = self._known(wanted, rest)
        guessed = self._guessed(wanted, known, everything)
        most_met, rows = _most_met(guessed, everything)
        if not most_met:
            return
        missing = len(wanted) - most_met
        # Of Chinese pairs there is nothing but exact rows: they need no comparing again.
        groups = iter([(missing, rows)]) if guessed == known else by_absence(known, rows)
        for absent, of_known in groups:
            for inexact, of_exact in [(absent, of_known)] if known == exact else by_absence(exact, of_known):
                yield (missing, absent, inexact, of_exact)

    def _nearest(self, rows: int | list[int], most: int) -> list[int]:
        """Return at most ``most`` of some rows, short names first, then the newest."""
        if isinstance(rows, int):
            listed = newest(rows, _A_FEW)  # to count them takes longer than to list these
            if len(listed) == _A_FEW:
                if rows.bit_count() > FEW:
                    return self._nearest_of_many(rows, most)
                listed = newest(rows, FEW)
            rows = listed
        return rows if len(rows) == 1 else sorted(rows, key=self._sizes.__getitem__)[:most]

    def _nearest_of_many(self, rows: int, most: int) -> list[int]:
        found: list[int] = []
        for alike in self._of_size:
            if chosen := rows & alike:
                found += newest(chosen, most - len(found))
                if len(found) == most:
                    break
        return found

    def _known(self, wanted: Sequence[str], rest: Sequence[str]) -> tuple[list[int], list[int]]:
        """Return for each word the rows that meet it exactly, and those that meet it exactly or closely."""
        exact = [self._holders.bits(word) for word in wanted]
        wider = self._wider(wanted, rest)
        known: list[int] = []
        for word, rows in zip(wanted, exact, strict=True):
            more = wider[word] if word in wider else 0 if rows else self._split(word)
            known.append(rows | more if more else rows)
        return exact, known

    def _wider(self, wanted: Sequence[str], rest: Sequence[str]) -> dict[str, int]:
        """Return for the unfinished words the rows that meet each closely, some of them exactly."""
        wider = {word: self._completed(word) for word in rest}
        if len(rest) > 1:
            for word, after in pairwise(wanted):
                if word in wider and after in wider and (glued := word + after) in self._holders:
                    rows = self._holders.bits(glued)
                    wider[word] |= rows
                    wider[after] |= rows
        for word in rest:
            if not wider[word] and not self._holders.has_rows(word):
                wider[word] = self._split(word)
        return wider

    def _guessed(self, wanted: Sequence[str], known: list[int], everything: int) -> list[int]:
        """Return for each word the rows that meet it at all: guesses are made for unknown words, and if that
        leaves no row that meets all words, for the others too.
        """
        guessed = [rows or self._near(word) for word, rows in zip(wanted, known, strict=True)]
        if reduce(and_, guessed, everything):
            return guessed
        near = [self._near(word) if rows else 0 for word, rows in zip(wanted, guessed, strict=True)]
        return [rows | more if more else rows for rows, more in zip(guessed, near, strict=True)]

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


def _different(wanted: Sequence[str], rest: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return each of a query's words once, up to so many, and the unfinished ones of them."""
    if len(wanted) > _MOST_WORDS or len(set(wanted)) < len(wanted):
        wanted = list(dict.fromkeys(wanted))[:_MOST_WORDS]
        rest = [word for word in dict.fromkeys(rest) if word in wanted]
    return wanted, rest


def _length(found: set[str]) -> int:
    return min(max(len(found), 1), _LENGTHS)


def _most_met(guessed: list[int], everything: int) -> tuple[int, int]:
    """Return how many of some sets any row is in at best, and the rows that are in as many."""
    reached = levels(guessed, everything)
    most_met = max((count for count, rows in enumerate(reached) if rows), default=0)
    return most_met, reached[most_met]

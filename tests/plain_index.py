"""The search as plainly as it can be written, which looks at every word: what the index must find."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from bot.catalog.tokens import bigrams, is_korean, name_words, query_words
from bot.catalog.vocabulary import Vocabulary

_LONGEST_NAME = 16
_MOST_SLIPS = 24
_MOST_WORDS = 12


@dataclass
class PlainIndex:
    """Names by row, and the order in which their rows answer a query."""

    names: dict[int, set[str]] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    known_words: set[str] = field(default_factory=set)  # those of former names as well

    def add(self, row: int, text: str) -> None:
        self.names[row] = name_words(text)
        for word in sorted(self.names[row] - self.known_words):
            self.vocabulary.add(word)
        self.known_words |= self.names[row]

    def find(self, query: str, most: int, within: set[int]) -> list[int]:
        asked, unfinished = query_words(query)
        asked = list(dict.fromkeys(asked))[:_MOST_WORDS]
        exact = [self._having(word) for word in asked]
        close = [self._close(asked, set(unfinished), place) for place in range(len(asked))]
        met, missing = close, 0
        if asked and not within.intersection(*close):
            met = [rows or self._near(word) for word, rows in zip(asked, close, strict=True)]
            if not within.intersection(*met):
                near = map(self._near, asked)
                met = [rows | more if rows else set() for rows, more in zip(met, near, strict=True)]
            missing = len(asked) - max((sum(row in one for one in met) for row in within), default=0)
        if missing == len(asked):
            return []

        def score(row: int) -> tuple[int, ...]:
            absent = [sum(row not in one for one in sets) for sets in (close, exact)]
            return *absent, min(len(self.names[row]), _LONGEST_NAME), -row

        found = [row for row in within if sum(row not in one for one in met) == missing]
        return sorted(found, key=score)[:most]

    def _where(self, fits: Callable[[str], bool]) -> set[int]:
        return {row for row, name in self.names.items() if any(map(fits, name))}

    def _having(self, word: str) -> set[int]:
        return self._where(word.__eq__)

    def _close(self, asked: list[str], unfinished: set[str], place: int) -> set[int]:
        word = asked[place]
        if word not in unfinished:
            return self._having(word) or set().union(*self._split(word))
        rows = self._where(lambda known: known.startswith(word))
        if is_korean(word):
            rows |= set.intersection(*map(self._having, bigrams(word)))
        for number, (left, right) in enumerate(pairwise(asked)):
            if place in (number, number + 1) and unfinished.issuperset((left, right)):
                rows |= self._having(left + right)
        return rows or set().union(*self._split(word))

    def _split(self, word: str) -> Iterator[set[int]]:
        for cut in range(1, len(word) if len(word) > len("ab") else 0):
            yield self._having(word[:cut]) & self._having(word[cut:])

    def _near(self, word: str) -> set[int]:
        return set().union(*map(self._having, self.vocabulary.near(word, _MOST_SLIPS)))

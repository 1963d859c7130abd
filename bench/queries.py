"""Generates search queries for an item: words of its name in any order, as many as tell it apart."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from random import Random
from typing import NamedTuple

from bench.names import Name

KINDS = ("broad", "exact", "prefix", "slip")
FIRST = 10  # the right item is to be among so many
_SHORTEST_MISTYPED = 4
_SHORTEST_BEGINNING = 3


class Query(NamedTuple):
    text: str
    row: int  # what it is to find


class Questions:
    """Makes queries about names. At most ten names answer one, in the plainest sense of its words; a broad
    one, which is the name's first two words, may be answered by hundreds.
    """

    def __init__(self, names: list[Name], *, spaced: bool) -> None:
        self._names = names
        self._texts = [name.text.casefold() for name in names]
        self._spaced = spaced
        self._rows: dict[str, set[int]] = defaultdict(set)
        for row, name in enumerate(names):
            for word in name.words:
                self._rows[word.casefold()].add(row)
        self._sorted = sorted(self._rows)
        self._answering = lru_cache(maxsize=None)(self._find)

    def some(self, kind: str, count: int) -> list[Query]:
        chance = Random(f"{kind} {len(self._names)}")
        found: list[Query] = []
        while len(found) < count:
            row = chance.randrange(len(self._names))
            text = self._asked(kind, row, chance)
            if text is not None:
                found.append(Query(text, row))
        return found

    def _asked(self, kind: str, row: int, chance: Random) -> str | None:
        """A query of the kind for a row, or None where its name is not fit for it."""
        words = list(self._names[row].words)
        if kind == "broad":
            return " ".join(words[:2])
        chance.shuffle(words)
        if kind == "prefix":
            words[0] = _beginning(words[0])
        if kind == "slip":
            words.sort(key=_can_be_mistyped, reverse=True)
        taken = self._telling(words)
        if not taken or (kind == "slip" and not _can_be_mistyped(taken[0])):
            return None
        if kind == "slip":
            taken[0] = mistyped(taken[0], chance)
        return " ".join(taken[::-1])

    def _telling(self, words: list[str]) -> list[str]:
        """As many of the words, two at least, as leave ten names or fewer; none where all of them do not."""
        rows = self._answering(words[0])
        for count, word in enumerate(words[1:], start=2):
            rows = rows & self._answering(word)
            if len(rows) <= FIRST:
                return words[:count]
        return []

    def _find(self, word: str) -> frozenset[int]:
        """The rows that have a word that begins so; in a script without spaces, that have it anywhere."""
        word = word.casefold()
        if not self._spaced:
            return frozenset(row for row, text in enumerate(self._texts) if word in text)
        return frozenset(row for known in self._beginning_with(word) for row in self._rows[known])

    def _beginning_with(self, start: str) -> Iterator[str]:
        first = bisect_left(self._sorted, start)
        return takewhile(
            lambda word: word.startswith(start),
            (self._sorted[place] for place in range(first, len(self._sorted))),
        )


def mistyped(word: str, chance: Random) -> str:
    """The word with one letter missing, doubled, wrong, or swapped with the next."""
    place = chance.randrange(len(word))
    before, here, after = word[:place], word[place], word[place + 1 :]
    wrong = chance.choice([letter for letter in word if letter != here] or ["x"])
    typed = chance.choice((before + after, word[: place + 1] + word[place:], before + wrong + after))
    if after and after[0] != here and chance.random() < 1 / 4:
        typed = before + after[0] + here + after[1:]
    return typed


def _beginning(word: str) -> str:
    return word[: max(_SHORTEST_BEGINNING, len(word) * 2 // 3)]


def _can_be_mistyped(word: str) -> bool:
    return len(word) >= _SHORTEST_MISTYPED and not any(map(str.isdigit, word))

"""Finding names typed in a hurry: an inverted index whose posting lists are integers used as bit sets.

Exact words first, then prefixes, then the nearest words of the vocabulary. Typing errors are looked up in the
vocabulary only, so their cost grows with the number of different words, not of items.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_NEAR = 74.0  # of 100: one wrong, missing or swapped letter in a word of five
_SHORTEST_MISTYPED = 4  # shorter words have too many neighbours
_MOST_NEIGHBOURS = 8
_MOST_WORDS = 12


def words(text: str) -> Iterator[str]:
    """The words of a text in any script, folded for comparison.

    Accents are dropped where they decorate a letter (é), and kept where they are part of the writing (the
    vowel signs of Arabic, Hindi and Bengali). Chinese and Japanese have no spaces: their runs become pairs.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    decomposed = unicodedata.normalize("NFD", folded)
    kept = "".join(
        character if unicodedata.category(character)[0] in "LNM" else " "
        for character in decomposed
        if not "\u0300" <= character <= "\u036f"
    )
    for word in unicodedata.normalize("NFC", kept).split():
        yield from _pairs(word)


def _pairs(word: str) -> Iterator[str]:
    start = 0
    for run in _CJK.finditer(word):
        if run.start() > start:
            yield word[start : run.start()]
        signs = run.group()
        yield from (signs[i : i + 2] for i in range(max(len(signs) - 1, 1)))
        start = run.end()
    if start < len(word):
        yield word[start:]


@dataclass(slots=True)
class Index:
    """Documents are numbered in the order they were added; the caller knows what they stand for."""

    size: int = 0
    _holders: dict[str, int] = field(default_factory=dict)  # word → bit set of the documents that hold it

    def add(self, text: str) -> None:
        bit = 1 << self.size
        for word in set(words(text)):
            self._holders[word] = self._holders.get(word, 0) | bit
        self.size += 1

    def find(self, query: str, most: int) -> list[int]:
        """The documents that match all words, best first; without any, those that match the most words."""
        wanted = list(dict.fromkeys(words(query)))[:_MOST_WORDS]
        if not wanted or not self.size:
            return []
        tiers = [self._tiers(word) for word in wanted]
        everything = _all(exact | prefix | near for exact, prefix, near in tiers)
        if not everything:
            return self._partly(tiers, most)
        exact = _all(exact for exact, _, _ in tiers)
        prefix = _all(exact | prefix for exact, prefix, _ in tiers)
        found = dict.fromkeys(_bits(exact, most))
        found |= dict.fromkeys(_bits(prefix & ~exact, most - len(found)))
        found |= dict.fromkeys(_bits(everything & ~prefix, most - len(found)))
        return list(found)

    def _tiers(self, word: str) -> tuple[int, int, int]:
        exact = self._holders.get(word, 0)
        prefix = 0
        for known, holders in tuple(self._holders.items()):  # another thread may add words meanwhile
            if known.startswith(word):
                prefix |= holders
        near = 0
        if not exact and len(word) >= _SHORTEST_MISTYPED:
            close = process.extract(
                word, tuple(self._holders), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=_MOST_NEIGHBOURS
            )
            for known, _, _ in close:
                near |= self._holders[known]
        return exact, prefix, near

    def _partly(self, tiers: list[tuple[int, int, int]], most: int) -> list[int]:
        """Nothing has all the words: take those with any of them, most words first."""
        score: dict[int, int] = {}
        for exact, prefix, near in tiers:
            for document in _bits(exact | prefix | near, 2_000):
                score[document] = score.get(document, 0) + 1
        best = max(score.values(), default=0)
        return [document for document, hits in score.items() if hits == best][:most]


def _all(sets: Iterator[int]) -> int:
    together = next(sets)
    for one in sets:
        together &= one
    return together


def _bits(number: int, most: int) -> Iterator[int]:
    """The positions of the lowest ``most`` bits that are set."""
    while number and most > 0:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
        most -= 1

"""The vocabulary of the search: words by prefix, and words within a typing error or two.

A near word is found by what both are when one letter is left out, as in SymSpell
(https://github.com/wolfgarbe/SymSpell), which costs microseconds however many words there are; of long words
only the beginning is treated so. Words with two errors or with an error before they end are looked for among
those with the same first letter.
"""

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

_SHORTEST = 3  # letters of a word that may be mistyped
_TWO_ERRORS_FROM = 7
_BEGINNING = 8  # letters of which one is left out
_BUCKETS = 0xFFF
_ALIKE = 72.0  # of 100, where the first letter is right and the word has some letters:
_SHORTEST_ALIKE = 4
_MOST_SCANNED = 20_000
_LAST = "\U0010ffff"
_MERGED_FROM = 1_000  # new words wait in a list of their own: sorting all of them takes milliseconds
_LOOKED_THROUGH_FROM = 64  # … that wait are merged before a search looks through both lists


@dataclass(slots=True)
class Vocabulary:
    """All different words of the indexed names. What is added is sorted when it is first looked through."""

    _words: list[str] = field(default_factory=list)
    _sorted: list[str] = field(default_factory=list)
    _recent: list[str] = field(default_factory=list)
    _shortened: "dict[int, array[int]]" = field(default_factory=dict)  # bucket → hashes with word numbers
    _unsorted: set[int] = field(default_factory=set)  # of these buckets; and:
    _recent_unsorted: bool = False

    def add(self, word: str) -> None:
        """Add a word that is new."""
        self._recent.append(word)
        self._recent_unsorted = True
        if len(self._recent) > _MERGED_FROM:
            self._merge()
        if _can_be_mistyped(word):
            number = len(self._words)
            self._words.append(word)
            for hashed in _hashes(word):
                place = hashed & _BUCKETS
                bucket = self._shortened.get(place)
                if bucket is None:
                    bucket = self._shortened[place] = array("Q")
                bucket.append(hashed << 32 | number)
                self._unsorted.add(place)

    def beginning_with(self, start: str) -> list[str]:
        """Return the longer words with a prefix, sorted, those added lately last."""
        found: list[str] = []
        for known in self._lists():
            place = bisect_right(known, start)
            while place < len(known) and known[place].startswith(start):
                found.append(known[place])
                place += 1
        return found

    def near(self, word: str, most: int) -> list[str]:
        """Return the words within a typing error or two, the nearest first."""
        if not _can_be_mistyped(word):
            return []
        return self._one_letter_off(word, most) or self._alike(word, most)

    def _one_letter_off(self, word: str, most: int) -> list[str]:
        allowed = 2 if len(word) >= _TWO_ERRORS_FROM else 1
        found = []
        for number in self._sharing(word):
            known = self._words[number]
            distance = OSA.distance(word, known, score_cutoff=allowed)
            if distance <= allowed and known != word:
                found.append((distance, known[0] != word[0], abs(len(known) - len(word)), known))
        found.sort()
        return [known for distance, _, _, known in found if distance == found[0][0]][:most]

    def _sharing(self, word: str) -> set[int]:
        """Return the numbers of the words that equal this one when a letter of either or both is left out."""
        numbers = set()
        for hashed in _hashes(word):
            bucket = self._bucket(hashed & _BUCKETS)
            for place in range(bisect_left(bucket, hashed << 32), len(bucket)):
                if bucket[place] >> 32 != hashed:
                    break
                numbers.add(bucket[place] & 0xFFFFFFFF)
        return numbers

    def _alike(self, word: str, most: int) -> list[str]:
        if len(word) < _SHORTEST_ALIKE:
            return []
        found = [
            (-score, known)
            for of_all in self._lists()
            for known, score, _ in process.extract(
                word, _initialled(of_all, word[0]), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=most
            )
        ]
        return [known for _, known in sorted(found)][:most]

    def _lists(self) -> tuple[list[str], list[str]]:
        if self._recent_unsorted:
            if len(self._recent) > _LOOKED_THROUGH_FROM:
                self._merge()
            self._recent.sort()
            self._recent_unsorted = False
        return self._sorted, self._recent

    def _merge(self) -> None:
        self._sorted += self._recent
        self._sorted.sort()
        self._recent.clear()

    def _bucket(self, place: int) -> "array[int]":
        if place in self._unsorted:
            self._unsorted.discard(place)
            self._shortened[place] = array("Q", sorted(self._shortened[place]))
        return self._shortened.get(place, _NONE)


_NONE: "array[int]" = array("Q")


def is_slip(word: str, meant: str) -> bool:
    """Tell whether a word of some letters is one typing error away from another."""
    return len(word) >= _SHORTEST_ALIKE and OSA.distance(word, meant, score_cutoff=1) <= 1


def _can_be_mistyped(word: str) -> bool:
    """A number is taken at its word: its neighbours are other numbers."""
    return len(word) >= _SHORTEST and not word.isdigit()


def _initialled(known: list[str], first: str) -> list[str]:
    start = bisect_left(known, first)
    return known[start : min(bisect_left(known, first + _LAST), start + _MOST_SCANNED)]


def _hashes(word: str) -> set[int]:
    """32 bits of each: two that are the same by accident are told apart by their words."""
    start = word[:_BEGINNING]
    shorter = {start[:place] + start[place + 1 :] for place in range(len(start))}
    return {hash(one) & 0xFFFFFFFF for one in shorter | {start}}

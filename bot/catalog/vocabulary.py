"""The vocabulary of the search: words by prefix, and words within a typing error or two.

A near word is found by what both are when one letter is left out, as in SymSpell
(https://github.com/wolfgarbe/SymSpell), which costs microseconds however many words there are; of long words
only the beginning is treated so. Words with two errors or with an error before they end are looked for among
those with the same first letter.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
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
_MOST_UNSORTED = 256  # new words of an initial: sorting them takes the less, the sooner it is done
_MOST_REMEMBERED = 256


@dataclass(slots=True)
class Vocabulary:
    """All different words of the indexed names. What is added is sorted when it is next looked through."""

    _words: list[str] = field(default_factory=list)
    _by_initial: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _unsorted: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))  # words at their ends
    _has_longer: dict[str, bool] = field(default_factory=dict)  # what was asked for since a change
    _shortened: "dict[int, array[int]]" = field(default_factory=dict)  # bucket → hashes with word numbers
    _unsorted_buckets: set[int] = field(default_factory=set)

    def add(self, word: str) -> None:
        """Add a word that is new."""
        initial = word[0]
        self._has_longer.clear()
        self._by_initial[initial].append(word)
        self._unsorted[initial] += 1
        if self._unsorted[initial] == _MOST_UNSORTED:
            self._with_initial(initial)
        if _can_be_mistyped(word):
            number = len(self._words)
            self._words.append(word)
            for hashed in _hashes(word):
                place = hashed & _BUCKETS
                bucket = self._shortened.get(place)
                if bucket is None:
                    bucket = self._shortened[place] = array("Q")
                bucket.append(hashed << 32 | number)
                self._unsorted_buckets.add(place)

    def beginning_with(self, start: str) -> list[str]:
        """Return the longer words with a prefix, sorted."""
        known = self._with_initial(start[0])
        first = last = bisect_right(known, start)
        while last < len(known) and known[last].startswith(start):
            last += 1
        return known[first:last]

    def has_longer(self, start: str) -> bool:
        """Return whether any longer word has a prefix."""
        found = self._has_longer.get(start)
        if found is None:
            known = self._with_initial(start[0])
            place = bisect_right(known, start)
            found = place < len(known) and known[place].startswith(start)
            if len(self._has_longer) < _MOST_REMEMBERED:
                self._has_longer[start] = found
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
        known = self._with_initial(word[0])
        if len(known) > _MOST_SCANNED:
            known = known[:_MOST_SCANNED]
        found = process.extract(word, known, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=most)
        return [meant for _, meant in sorted((-score, meant) for meant, score, _ in found)]

    def _with_initial(self, initial: str) -> list[str]:
        """Return the words with an initial, sorted."""
        known = self._by_initial.get(initial, _NO_WORDS)
        if initial in self._unsorted:
            del self._unsorted[initial]
            known.sort()
        return known

    def _bucket(self, place: int) -> "array[int]":
        if place in self._unsorted_buckets:
            self._unsorted_buckets.discard(place)
            self._shortened[place] = array("Q", sorted(self._shortened[place]))
        return self._shortened.get(place, _NONE)


_NONE: "array[int]" = array("Q")
_NO_WORDS: list[str] = []


def is_slip(word: str, meant: str) -> bool:
    """Tell whether a word of some letters is one typing error away from another."""
    return len(word) >= _SHORTEST_ALIKE and OSA.distance(word, meant, score_cutoff=1) <= 1


def _can_be_mistyped(word: str) -> bool:
    """A number is taken at its word: its neighbours are other numbers."""
    return len(word) >= _SHORTEST and not word.isdigit()


def _hashes(word: str) -> set[int]:
    """32 bits of each: two that are the same by accident are told apart by their words."""
    start = word[:_BEGINNING]
    shorter = {start[:place] + start[place + 1 :] for place in range(len(start))}
    return {hash(one) & 0xFFFFFFFF for one in shorter | {start}}

"""Remembers search words that are too long for a button, by a hash that fits."""

import hashlib


class SearchMemory:
    """The latest ``MOST`` long searches, by customer and mark (six digits of a hash).

    In memory alone: a button from before a restart carries the first words, which find much the same.
    """

    MOST = 10_000

    def __init__(self) -> None:
        self._kept: dict[tuple[int, str], str] = {}

    def keep(self, customer: int, words: str) -> str:
        """Remember words and return their mark."""
        mark = hashlib.sha256(words.encode()).hexdigest()[:6]
        self._kept.pop((customer, mark), None)
        self._kept[customer, mark] = words
        while len(self._kept) > self.MOST:
            del self._kept[next(iter(self._kept))]
        return mark

    def find(self, customer: int, mark: str) -> str | None:
        """Find the words of a mark; ``None``: they were forgotten."""
        return self._kept.get((customer, mark))

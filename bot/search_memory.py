"""Search words that are too long for a button."""

import hashlib


class SearchMemory:
    """What customers searched for, where it is too long for a button, under a mark that is not.

    It is kept in memory: a button from before a restart carries the first words, which find much the same.
    """

    MOST = 10_000

    def __init__(self) -> None:
        self._kept: dict[tuple[int, str], str] = {}

    def keep(self, customer: int, words: str) -> str:
        mark = hashlib.sha256(words.encode()).hexdigest()[:6]
        self._kept.pop((customer, mark), None)
        self._kept[customer, mark] = words
        while len(self._kept) > self.MOST:
            del self._kept[next(iter(self._kept))]
        return mark

    def find(self, customer: int, mark: str) -> str | None:
        return self._kept.get((customer, mark))

"""Remembers what has no room in a button: long search words, a link that was sent, the way back."""

import hashlib
import time


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


class LinkMemory:
    """The link each customer last sent as a search, for the SMM order that follows; in memory alone."""

    MOST = 10_000
    KEPT = 30 * 60.0  # seconds

    def __init__(self) -> None:
        self._kept: dict[int, tuple[float, str]] = {}

    def keep(self, customer: int, link: str) -> None:
        """Remember a link for a while."""
        self._kept.pop(customer, None)
        self._kept[customer] = (time.monotonic(), link)
        while len(self._kept) > self.MOST:
            del self._kept[next(iter(self._kept))]

    def find(self, customer: int) -> str | None:
        """Find the link that was sent a moment ago."""
        sent, link = self._kept.get(customer, (0.0, ""))
        return link if link and time.monotonic() - sent < self.KEPT else None


class WayBack:
    """Where customers came from, as the data of a button: for **Back** on what has no room to carry it.

    In memory alone: after a restart **Back** leads to the usual place.
    """

    MOST = 50_000

    def __init__(self) -> None:
        self._kept: dict[tuple[int, str], str] = {}

    def keep(self, customer: int, place: str, data: str | None) -> None:
        """Remember from where a place was reached; ``None``, which no button can carry, is forgotten."""
        self._kept.pop((customer, place), None)
        if data is not None:
            self._kept[customer, place] = data
        while len(self._kept) > self.MOST:
            del self._kept[next(iter(self._kept))]

    def find(self, customer: int, place: str) -> str | None:
        """Find from where a place was reached last."""
        return self._kept.get((customer, place))

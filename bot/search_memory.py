"""Remembers what no button can carry: long search words, a link that was sent, a 2FA seed, the way back.

In memory alone: after a restart a button's own first words are searched for, a link or a seed is asked for,
and **Back** leads to the usual place.
"""

import hashlib
import secrets
import time
from typing import Generic, TypeVar

from bot.latest import Latest

Value = TypeVar("Value")


class SearchMemory:
    """Long searches, by customer and mark (six digits of a hash)."""

    def __init__(self) -> None:
        self._latest = Latest[tuple[int, str], str](10_000)

    def keep(self, customer: int, words: str) -> str:
        """Remember words and return their mark."""
        mark = hashlib.sha256(words.encode()).hexdigest()[:6]
        self._latest.keep((customer, mark), words)
        return mark

    def find(self, customer: int, mark: str) -> str | None:
        """Find the words of a mark; ``None``: they were forgotten."""
        return self._latest.find((customer, mark))

    def forget(self, customer: int) -> None:
        """Forget all searches of a customer."""
        self._latest.drop_where(lambda key: key[0] == customer)


class LinkMemory:
    """The link each customer last sent as a search, for the SMM order that follows."""

    KEPT = 30 * 60.0  # seconds

    def __init__(self) -> None:
        self._latest = Latest[int, tuple[float, str]](10_000)

    def keep(self, customer: int, link: str) -> None:
        """Remember a link for a while."""
        self._latest.keep(customer, (time.monotonic(), link))

    def find(self, customer: int) -> str | None:
        """Find the link that was sent a moment ago."""
        known = self._latest.find(customer)
        return known[1] if known and time.monotonic() - known[0] < self.KEPT else None

    def forget(self, customer: int) -> None:
        """Forget the link of a customer."""
        self._latest.drop(customer)


class SeedMemory(Generic[Value]):
    """The 2FA seeds that customers sent of late, by customer and mark. A mark tells nothing of its seed."""

    KEPT = 10 * 60.0  # seconds
    MOST = 10_000

    def __init__(self) -> None:
        self._latest = Latest[tuple[int, str], tuple[float, Value]](self.MOST)

    def keep(self, customer: int, seed: Value) -> str:
        """Remember a seed for a while and return its mark."""
        mark = secrets.token_hex(4)
        self._latest.keep((customer, mark), (time.monotonic(), seed))
        self._drop_old()
        return mark

    def find(self, customer: int, mark: str) -> Value | None:
        """Find the seed of a mark; ``None``: it was forgotten."""
        self._drop_old()
        known = self._latest.find((customer, mark))
        return known[1] if known else None

    def forget(self, customer: int) -> None:
        """Forget all seeds of a customer."""
        self._latest.drop_where(lambda key: key[0] == customer)

    def _drop_old(self) -> None:
        """Not only not found: a secret is not to stay in memory."""
        since = time.monotonic() - self.KEPT
        self._latest.drop_oldest(lambda kept: kept[0] <= since)


class WayBack:
    """Where customers came from, as the data of a button: for **Back** on what has no room to carry it."""

    def __init__(self) -> None:
        self._latest = Latest[tuple[int, str], str](50_000)

    def keep(self, customer: int, place: str, data: str | None) -> None:
        """Remember from where a place was reached; ``None``, which no button can carry, is forgotten."""
        if data is None:
            self._latest.drop((customer, place))
        else:
            self._latest.keep((customer, place), data)

    def find(self, customer: int, place: str) -> str | None:
        """Find from where a place was reached last."""
        return self._latest.find((customer, place))

    def forget(self, customer: int) -> None:
        """Forget all ways of a customer."""
        self._latest.drop_where(lambda key: key[0] == customer)

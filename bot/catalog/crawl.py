"""Reading a list of the marketplace page by page: which page is next, and what an answer means.

A page that cannot be read, or cannot be right, is left for later, so that it keeps no other from being read;
what was never read is never taken for empty.
"""

import math
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.catalog.languages import ENGLISH
from bot.catalog.shelves import Place
from bot.market.errors import Unreachable
from bot.market.models import Item, Rows

PAGE = 200  # rows; what clients of the live service page with
NOWHERE = Place("", "")  # where a shop's list stands, and that of everything
AGAIN = timedelta(seconds=10)  # until a page is asked for again when it was missed; each time twice as long
AGAIN_AT_MOST = timedelta(minutes=10)  # for the list of everything; for one among thousands:
SELDOM = timedelta(hours=4)
MOST_TRIES = 8  # in a row, at pages that were missed, until the list has to do without them
_SHORT = 2  # pages of a list without totals that is read in one go
MOST_SKIPPED = 3  # pages in a row; after that it is not the pages that are at fault


class Target(NamedTuple):
    """One list to read: what stands in a place, in some language; or what a shop sells."""

    place: Place
    lang: str = ENGLISH
    shop: str = ""


EVERYTHING = Target(NOWHERE)


def check(answer: Rows[Item], page: int, size: int) -> Rows[Item]:
    """The answer, unless it is empty where its own total says that rows must be.

    :raises Unreachable: it is.
    """
    if answer.total is None:
        missing = 1 < (answer.total_pages or 0) >= page
    else:
        missing = answer.total > (page - 1) * size
    if missing and not answer.rows and not answer.skipped:
        raise Unreachable(f"no rows on page {page}, of {answer.total} rows in all")
    return answer


@dataclass(slots=True)
class Reading:
    """A list on its way."""

    target: Target
    page: int = 0  # so many were asked for, one after another …
    missed: list[int] = field(default_factory=list)  # … of which these are still to be read
    ended: bool = False  # all were asked for
    pages: int | None = None  # as the marketplace tells
    seen: set[int] = field(default_factory=set)  # service numbers
    not_before: datetime | None = None
    gave_up: bool = False
    _size: int = PAGE  # rows that the marketplace puts on a page
    _skipped: int = 0
    _total: int | None = None
    _steady: bool = True  # the total is still what it was on the first page
    _failures: int = 0  # in a row, and how many of them were pages known already:
    _repeats: int = 0

    @property
    def next_page(self) -> int:
        return self.missed[0] if self.ended else self.page + 1

    @property
    def complete(self) -> bool:
        return self.ended and (self.gave_up or not self.missed)

    @property
    def whole(self) -> bool:
        """Whether what was not seen is surely not there: nothing moved meanwhile, and the total is met."""
        if not self.complete or self.gave_up or not self._steady:
            return False
        return self.page <= _SHORT if self._total is None else self._met == self._total

    @property
    def _met(self) -> int:
        return len(self.seen) + self._skipped

    def take(self, answer: Rows[Item]) -> tuple[Item, ...]:
        """The page that was next: what was new in it.

        :raises Unreachable: it cannot be that page.
        """
        page = self.next_page
        check(answer, page, self._size)
        new = tuple(item for item in answer.rows if item.service not in self.seen)
        told = self._page_count(answer, page)
        self._forbid_repeats(answer, page, told, new=bool(new))
        self._failures, self._repeats, self.not_before = 0, 0, None
        self._steady &= page == 1 or self._total == answer.total
        self._total, self.pages = answer.total, told
        self.seen.update(item.service for item in new)
        self._skipped += answer.skipped
        if self.ended:
            self.missed.remove(page)
        else:
            self.page = page
            self.ended = self._is_last(answer, new=bool(new))
        return new

    def miss(self, now: datetime) -> None:
        """The page that was next could not be read: those after it are, and it is asked for again."""
        self._failures += 1
        if self._repeats >= MOST_SKIPPED:  # a server that ignores ``page`` would be read for ever
            self.ended = self.gave_up = True
        elif not self.ended and self.pages is not None and self._failures <= MOST_SKIPPED:
            self.page += 1
            self.missed.append(self.page)
            self.ended = self.page >= self.pages
        else:
            most = AGAIN_AT_MOST if self.target.place == NOWHERE else SELDOM
            self.not_before = now + min(AGAIN * 2 ** min(self._failures - 1, 16), most)
            if self.ended:
                self.missed.append(self.missed.pop(0))
                self.gave_up = self._failures >= MOST_TRIES

    def _page_count(self, answer: Rows[Item], page: int) -> int | None:
        if page == 1 and answer.rows:
            self._size = min(len(answer.rows) + answer.skipped, PAGE)  # it may give less than is asked for
        if answer.total_pages is not None:
            return answer.total_pages
        return None if answer.total is None else math.ceil(answer.total / self._size)

    def _forbid_repeats(self, answer: Rows[Item], page: int, told: int | None, *, new: bool) -> None:
        if new or not answer.rows or told is None:
            return
        if answer.total is None or self._met < answer.total:
            self._repeats += 1
            raise Unreachable(f"page {page} repeats another")

    def _is_last(self, answer: Rows[Item], *, new: bool) -> bool:
        """A server that tells no totals ends its list with a short page, or with one that repeats another.
        One whose last page is full though its total is not met is asked for one page more.
        """
        listed = len(answer.rows) + answer.skipped
        if self.pages is None:
            return listed < self._size or not new
        missing = (answer.total or 0) - self._met - len(self.missed) * self._size
        if self.page < self.pages:
            return not new and missing <= 0
        return missing <= 0 or listed < self._size

"""State of reading one list of the API page by page: which page is next, and what an answer means. Pure.

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

PAGE_SIZE = 200  # rows; what clients of the live service page with
NO_PLACE = Place("", "")  # where a shop's list stands, and that of everything
RETRY_AFTER = timedelta(seconds=10)  # until a failed page is asked for again; each time twice as long
MAX_RETRY_AFTER = timedelta(minutes=10)  # for the list of everything; for one among thousands:
MAX_RETRY_AFTER_OF_PLACE = timedelta(hours=4)
MAX_TRIES = 8  # in a row, at pages that failed, until the list has to do without them
MAX_FAILED_IN_A_ROW = 3  # pages in a row; after that it is not the pages that are at fault
_SHORT_LIST_PAGES = 2  # pages of a list without totals that nothing moves in meanwhile


class Target(NamedTuple):
    """One list of ``services`` to read: the rows of a place in a language, or what a shop sells."""

    place: Place
    lang: str = ENGLISH
    shop: str = ""


EVERYTHING = Target(NO_PLACE)


def check(answer: Rows[Item], page: int, size: int) -> Rows[Item]:
    """Return the answer, if it can be the page it was asked for.

    :raises Unreachable: it has no rows though its own total says so, or none that can be read.
    """
    if answer.rows:
        return answer
    if answer.total is None:
        missing = 1 < (answer.total_pages or 0) >= page
    else:
        missing = answer.total > (page - 1) * size
    if missing or answer.skipped:
        raise Unreachable(f"no rows on page {page}, of {answer.total} rows in all")
    return answer


@dataclass(slots=True)
class Crawl:
    """One list, from its first page to its last; ``accept`` and ``fail`` take what came of ``next_page``."""

    target: Target
    begun: datetime
    page: int = 0  # so many were asked for, one after another …
    failed: list[int] = field(default_factory=list)  # … of which these are still to be read
    ended: bool = False  # all were asked for, once at least
    pages: int | None = None  # as the marketplace tells
    seen: set[int] = field(default_factory=set)  # service numbers
    not_before: datetime | None = None  # it is not to be asked for earlier, since it failed
    gave_up: bool = False  # pages that never came are left out
    _sizes: dict[int, int] = field(default_factory=dict)  # entries that each page had
    _reread: set[int] = field(default_factory=set)  # pages that are read once more for being short
    _skipped: int = 0
    _total: int | None = None
    _steady: bool = True  # the total is still what it was on the first page
    _failures: int = 0  # in a row
    _repeats: int = 0  # pages in a row that were known already

    @property
    def next_page(self) -> int:
        return self.failed[0] if self.ended else self.page + 1

    @property
    def complete(self) -> bool:
        return self.ended and (self.gave_up or not self.failed)

    @property
    def is_at_a_tenth(self) -> bool:
        """Whether another tenth of its pages was read with the last one."""
        pages = self.pages or 1
        return self.pages is not None and 10 * (self.page - 1) // pages != 10 * self.page // pages

    @property
    def exhaustive(self) -> bool:
        """Whether an item that was not seen is surely not in the list: nothing moved, the total is met."""
        if not self.complete or self.gave_up or not self._steady:
            return False
        return self.page <= _SHORT_LIST_PAGES if self._total is None else self._accounted_for == self._total

    @property
    def _accounted_for(self) -> int:
        return len(self.seen) + self._skipped

    def accept(self, answer: Rows[Item]) -> tuple[Item, ...]:
        """Take the answer to ``next_page`` and return its new items.

        :raises Unreachable: it cannot be that page.
        """
        page = self.next_page
        check(answer, page, self._size)
        new = tuple(item for item in answer.rows if item.service not in self.seen)
        if not new and page not in self._reread:
            self._check_repeats(answer, page)
        self._failures, self._repeats, self.not_before = 0, 0, None
        self._sizes[page] = len(answer.rows) + answer.skipped
        self._steady &= page == 1 or self._total == answer.total
        self._total, self.pages = answer.total, self._page_count(answer)
        self.seen.update(item.service for item in new)
        self._skipped += answer.skipped
        if self.ended:
            self.failed.remove(page)
        else:
            self.page = page
            self.ended = self._is_last(new=bool(new))
            self.failed += self._short_pages() if self.ended else ()
        return new

    def fail(self, now: datetime) -> None:
        """Note that ``next_page`` could not be read: those after it come first, then it comes again."""
        self._failures += 1
        if self._repeats >= MAX_FAILED_IN_A_ROW:  # a server that ignores ``page`` would be read for ever
            self.ended = self.gave_up = True
        elif not self.ended and self.pages is not None and self._failures <= MAX_FAILED_IN_A_ROW:
            self.page += 1
            self.failed.append(self.page)
            self.ended = self.page >= self.pages
        else:
            most = MAX_RETRY_AFTER if self.target.place == NO_PLACE else MAX_RETRY_AFTER_OF_PLACE
            self.not_before = now + min(RETRY_AFTER * 2 ** min(self._failures - 1, 16), most)
            if self.ended:
                self.failed.append(self.failed.pop(0))
                self.gave_up = self._failures >= MAX_TRIES

    @property
    def _size(self) -> int:
        """Rows of a full page: a server may give fewer than it is asked for."""
        return min(max(self._sizes.values(), default=PAGE_SIZE) or PAGE_SIZE, PAGE_SIZE)

    def _page_count(self, answer: Rows[Item]) -> int | None:
        if answer.total_pages is not None:
            return answer.total_pages
        return None if answer.total is None else math.ceil(answer.total / self._size)

    def _check_repeats(self, answer: Rows[Item], page: int) -> None:
        if answer.total is None and answer.total_pages is None:
            return
        if answer.rows and (answer.total is None or self._accounted_for < answer.total):
            self._repeats += 1
            raise Unreachable(f"page {page} repeats another")

    def _is_last(self, *, new: bool) -> bool:
        """Return whether this was the last page. A server that tells no totals ends its list with a short
        page, or with one that repeats another. One whose last page is full though its total is not met is
        asked for one page more.
        """
        is_short = self._sizes[self.page] < self._size
        if self.pages is None:
            return is_short or not new
        missing = (self._total or 0) - self._accounted_for - len(self.failed) * self._size
        if self.page < self.pages:
            return not new and missing <= 0
        return missing <= 0 or is_short

    def _short_pages(self) -> list[int]:
        """Return pages to read once more: few had fewer rows than they should, and the total is not met."""
        if self._total is None or self._accounted_for >= self._total:
            return []
        size, total = self._size, self._total
        short = [page for page, had in self._sizes.items() if had < min(size, total - (page - 1) * size)]
        self._reread = set(short) if len(short) <= MAX_FAILED_IN_A_ROW else set()
        return list(self._reread)

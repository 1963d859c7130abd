"""Reading the whole catalogue, a page at a time: what next, and what a page means. One list after another,
so that whatever was read to its end is whole.
"""

import math
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.catalog.languages import ENGLISH
from bot.catalog.shelves import Place
from bot.market.models import Item, Rows

PAGE = 200  # rows; what clients of the live service page with
FRESH_FOR = timedelta(hours=1)
NOWHERE = Place("", "")  # where a shop's list stands, and that of everything
OVERVIEW = 10  # pages of the list of everything that are read first: a small catalogue is soon known whole
SOON_STALE = timedelta(minutes=10)  # what somebody is looking at


class Target(NamedTuple):
    """One list to read: what stands in a place, in some language; or what a shop sells."""

    place: Place
    lang: str = ENGLISH
    shop: str = ""


EVERYTHING = Target(NOWHERE)


@dataclass(slots=True)
class Reading:
    """A list on its way."""

    target: Target
    page: int = 0
    seen: dict[int, str] = field(default_factory=dict)  # service number → name
    complete: bool = False
    cut_off: bool = False  # complete as far as it is wanted

    def take(self, answer: Rows[Item]) -> tuple[Item, ...]:
        """One more page: what was new in it.

        A page that repeats what is known ends the list too: a server that ignores ``page`` would otherwise be
        read for ever.
        """
        self.page += 1
        new = tuple(item for item in answer.rows if item.service not in self.seen)
        self.seen.update((item.service, item.name) for item in new)
        last = self.page >= _page_count(answer) if _tells_count(answer) else len(answer.rows) < PAGE
        self.cut_off = self.target == EVERYTHING and not last and _is_long(self.page, answer)
        self.complete = last or not new or self.cut_off
        return new


def _is_long(page: int, answer: Rows[Item]) -> bool:
    return max(page, _page_count(answer) if _tells_count(answer) else 0) >= OVERVIEW


def _tells_count(answer: Rows[Item]) -> bool:
    return answer.total_pages is not None or answer.total is not None


def _page_count(answer: Rows[Item]) -> int:
    if answer.total_pages is not None:
        return answer.total_pages
    return math.ceil((answer.total or 0) / PAGE)


@dataclass(slots=True)
class Plan:
    """What is to be read next. What people look at comes first, then what was never read, then the oldest."""

    opened: deque[Target] = field(default_factory=lambda: deque(maxlen=64))
    langs: dict[str, None] = field(default_factory=dict)  # that somebody uses, beside English
    places: list[Place] = field(default_factory=list)
    shops: list[str] = field(default_factory=list)

    def open(self, lang: str, place: Place) -> None:
        """Somebody looks at a place. It is read in English first: other languages only name its rows."""
        for target in (Target(place, lang), Target(place)):
            if target in self.opened:
                self.opened.remove(target)
            self.opened.appendleft(target)

    def targets(self) -> Iterator[Target]:
        """All there is to read, in order of importance."""
        for lang in (ENGLISH, *self.langs):
            yield from (Target(place, lang) for place in self.places)
        yield from (Target(NOWHERE, shop=shop) for shop in self.shops)

    def next(self, read_at: Mapping[Target, datetime], now: datetime) -> Target | None:
        """``None``: all is fresh."""
        if not read_at:
            return EVERYTHING
        while self.opened:
            target = self.opened.popleft()
            if target not in read_at or now - read_at[target] > SOON_STALE:
                return target
        oldest: Target | None = None
        for target in self.targets():
            if target not in read_at:
                return target
            if oldest is None or read_at[target] < read_at[oldest]:
                oldest = target
        return oldest if oldest is not None and now - read_at[oldest] > FRESH_FOR else None

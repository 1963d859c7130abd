"""What is to be read next: what people look at, then what was never read, then what is old."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TypeVar

from bot.catalog.contents import Contents
from bot.catalog.crawl import EVERYTHING, NOWHERE, Target
from bot.catalog.languages import ENGLISH
from bot.catalog.shelves import Place

Key = TypeVar("Key")

FRESH_FOR = timedelta(hours=4)  # the list of everything
TOO_OLD = timedelta(days=1)  # … which is then read like one that never was
NAMES_FRESH_FOR = timedelta(days=2)  # in another language; what a shop sells
SORTED_FOR = timedelta(days=3)  # which SMM items are in a subcategory
SOON_STALE = timedelta(minutes=10)  # what somebody is looking at
MOST_AGAIN = 1_000  # items on a shelf that is read again because somebody looks at it
_MOST_OPENED, _MOST_GLIMPSED = 64, 200


class ReadQueue:
    """The rows of the list of everything tell nearly all. Only what they do not, which SMM items are in a
    subcategory and what it is called whose id products tell, is asked for by name.
    """

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._opened: dict[Target, None] = {}  # the last one looked at comes last
        self._glimpsed: dict[Target, None] = {}
        self.langs: dict[str, None] = {}  # that somebody uses, beside English
        self.places: list[Place] = []
        self.shops: list[str] = []

    def open(self, lang: str, place: Place) -> None:
        """Somebody looks at a place. It is read in English first: other languages only name its rows."""
        for target in (Target(place, lang), Target(place)):
            _add(self._opened, target, _MOST_OPENED)

    def glimpse(self, target: Target) -> None:
        """Somebody sees the name of a place in a list, or looks into a shop, which may be a large one."""
        _add(self._glimpsed, target, _MOST_GLIMPSED)

    def urgent(self, now: datetime) -> Iterator[Target]:
        """What somebody waits for, and first readings."""
        self._opened = {target: None for target in self._opened if self._is_awaited(target, now)}
        yield from reversed(self._opened)
        if self._age(EVERYTHING, now) > TOO_OLD:
            yield EVERYTHING
        yield from (target for target in self._names() if target not in self._contents.read_at)

    def idle(self, now: datetime) -> Iterator[Target]:
        """What nobody waits for."""
        contents, shops = self._contents, [Target(NOWHERE, shop=shop) for shop in self.shops]
        if self._age(EVERYTHING, now) > FRESH_FOR:
            yield EVERYTHING
        self._glimpsed = {target: None for target in self._glimpsed if self._is_untold(target)}
        yield from reversed(self._glimpsed)
        yield from (Target(place) for place in self.places if not contents.told(place))
        yield from (shop for shop in shops if shop not in contents.read_at)
        yield from (one for one in (*self._names(), *shops) if self._age(one, now) > NAMES_FRESH_FOR)
        unsorted = contents.unsorted()
        for place in self.places:
            if place.category in unsorted and self._age(Target(place), now) > SORTED_FOR:
                yield Target(place)

    def _names(self) -> Iterator[Target]:
        return (Target(NOWHERE, lang) for lang in self.langs)

    def _age(self, target: Target, now: datetime) -> timedelta:
        read_at = self._contents.read_at.get(target)
        return timedelta.max if read_at is None else now - read_at

    def _is_untold(self, target: Target) -> bool:
        if target in self._contents.read_at:
            return False
        return bool(target.shop) or not self._contents.told(target.place)

    def _is_awaited(self, target: Target, now: datetime) -> bool:
        contents, (place, lang, _) = self._contents, target
        if lang != ENGLISH:
            return not contents.read_at.keys() & {target, Target(NOWHERE, lang)}
        if not place.subcategory and not contents.surveyed:
            return False  # the list of everything brings it soon
        read_at = contents.read_at_of(place)
        if read_at is None or not contents.told(place):
            return True
        return now - read_at > SOON_STALE and contents.counts([place]).total <= MOST_AGAIN


def _add(known: dict[Key, None], key: Key, most: int) -> None:
    known.pop(key, None)
    known[key] = None
    while len(known) > most:
        del known[next(iter(known))]

"""Priority queue of lists to read: those customers opened, then those never read, then stale ones."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TypeVar

from bot.catalog.contents import Contents
from bot.catalog.crawl import EVERYTHING, NO_PLACE, Target
from bot.catalog.languages import ENGLISH
from bot.catalog.shelves import Place

Key = TypeVar("Key")

FRESH_FOR = timedelta(hours=4)  # the list of everything
TOO_OLD = timedelta(days=1)  # … which is then read like one that never was
NAMES_FRESH_FOR = timedelta(days=2)  # in another language; what a shop sells
SUBCATEGORIES_FRESH_FOR = timedelta(days=3)  # which SMM items are in a subcategory
OPENED_FRESH_FOR = timedelta(minutes=10)  # what somebody is looking at
MAX_REREAD_ITEMS = 1_000  # items on a shelf that is read again because somebody looks at it
_MAX_OPENED, _MAX_LISTED = 64, 200


class ReadQueue:
    """Lists to read, the most urgent first.

    The rows of the list of everything tell nearly all. Only what they do not, which SMM items are in a
    subcategory and what it is called whose id products tell, is asked for by name.
    """

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._opened: dict[Target, None] = {}  # the last one looked at comes last
        self._listed: dict[Target, None] = {}
        self._langs: dict[str, None] = {}  # that somebody uses, beside English
        self.places: list[Place] = []
        self.shops: list[str] = []

    def add_opened(self, opened: Target) -> None:
        """Queue a place that a customer opened, if any, and the language.

        English comes first: other languages only name its rows.
        """
        if opened.lang != ENGLISH:
            self._langs.setdefault(opened.lang)
        if opened.place != NO_PLACE:
            for target in (opened, Target(opened.place)):
                _add(self._opened, target, _MAX_OPENED)

    def add_listed(self, target: Target) -> None:
        """Queue a list behind the urgent ones: its name was shown, or it is a shop, which may be large."""
        _add(self._listed, target, _MAX_LISTED)

    def urgent(self, now: datetime) -> Iterator[Target]:
        """Yield the lists that somebody waits for, and those to be read for the first time."""
        self._opened = {target: None for target in self._opened if self._is_awaited(target, now)}
        yield from reversed(self._opened)
        if self._age(EVERYTHING, now) > TOO_OLD:
            yield EVERYTHING
        yield from (target for target in self._names() if target not in self._contents.read_at)

    def idle(self, now: datetime) -> Iterator[Target]:
        """Yield the lists that nobody waits for."""
        contents, shops = self._contents, [Target(NO_PLACE, shop=shop) for shop in self.shops]
        if self._age(EVERYTHING, now) > FRESH_FOR:
            yield EVERYTHING
        self._listed = {target: None for target in self._listed if self._is_unread(target)}
        yield from reversed(self._listed)
        yield from (Target(place) for place in self.places if not contents.is_known(place))
        yield from (shop for shop in shops if shop not in contents.read_at)
        yield from (one for one in (*self._names(), *shops) if self._age(one, now) > NAMES_FRESH_FOR)
        categories_without_subcategories = contents.categories_without_subcategories()
        for place in self.places:
            if (
                place.category in categories_without_subcategories
                and self._age(Target(place), now) > SUBCATEGORIES_FRESH_FOR
            ):
                yield Target(place)

    def _names(self) -> Iterator[Target]:
        langs = self._langs | dict.fromkeys(self._contents.translations)
        return (Target(NO_PLACE, lang) for lang in langs)

    def _age(self, target: Target, now: datetime) -> timedelta:
        read_at = self._contents.read_at.get(target)
        return timedelta.max if read_at is None else now - read_at

    def _is_unread(self, target: Target) -> bool:
        if target in self._contents.read_at:
            return False
        return bool(target.shop) or not self._contents.is_known(target.place)

    def _is_awaited(self, target: Target, now: datetime) -> bool:
        contents, (place, lang, _) = self._contents, target
        if lang != ENGLISH:
            return not contents.read_at.keys() & {target, Target(NO_PLACE, lang)}
        if not place.subcategory and not contents.crawled_once:
            return False  # the list of everything brings it soon
        read_at = contents.read_at_of(place)
        if read_at is None or not contents.is_known(place):
            return True
        return now - read_at > OPENED_FRESH_FOR and contents.counts([place]).total <= MAX_REREAD_ITEMS


def _add(known: dict[Key, None], key: Key, most: int) -> None:
    known.pop(key, None)
    known[key] = None
    while len(known) > most:
        del known[next(iter(known))]

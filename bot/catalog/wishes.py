"""What customers look at here and another replica is to read: told to it in a line, each seldom."""

import time
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote, unquote

from bot.catalog.crawl import NO_PLACE, Target
from bot.catalog.shelves import Place

OPENED, LISTED = "wanted", "listed"
AGAIN_AFTER = 60.0  # seconds until the same is told again, for it may have got lost
_LONGEST = 1_000  # characters of a line; whatever is named at more length is read in its turn
_MOST = 500  # lines remembered
_LONGEST_LANGUAGE = 10


class Wish(NamedTuple):
    """``OPENED``: somebody waits for it, or with ``NO_PLACE`` uses the language; ``LISTED``: it was named."""

    kind: str
    target: Target

    def line(self) -> str:
        """Return ``wanted <lang> <category>/<subcategory>``, strange characters quoted."""
        (category, subcategory), lang, shop = self.target
        words = [self.kind, lang]
        if self.target.place != NO_PLACE or shop:
            words.append("/".join(quote(name, safe="") for name in (category, subcategory, shop)))
        return " ".join(words).removesuffix("/")  # of no shop

    @classmethod
    def of(cls, line: str) -> "Wish | None":
        """Read a line."""
        kind, lang, names = [*line.split(), "", "", ""][:3]
        category, subcategory, shop = map(unquote, [*names.split("/"), "", ""][:3])
        if kind not in (OPENED, LISTED) or not 0 < len(lang) <= _LONGEST_LANGUAGE:
            return None
        return cls(kind, Target(Place(category, subcategory), lang, shop))


class Wishes:
    """``tell`` tells the replica that reads; ``None``: this one reads itself."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.tell: Callable[[str], None] | None = None
        self._now = now
        self._told: dict[str, float] = {}  # the last one comes last

    def add(self, kind: str, target: Target) -> None:
        """Tell a wish, unless it was told lately."""
        if self.tell is None:
            return
        line, now = Wish(kind, target).line(), self._now()
        told = self._told.get(line)
        if len(line) > _LONGEST or (told is not None and now - told < AGAIN_AFTER):
            return
        self._told.pop(line, None)
        self._told[line] = now
        while len(self._told) > _MOST:
            del self._told[next(iter(self._told))]
        self.tell(line)

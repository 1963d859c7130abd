"""The tree of categories and subcategories, with their names in English and another language."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from bot.catalog.shelves import Place
from bot.market.models import Category
from bot.market.names import readable

log = structlog.get_logger()


def slug(name: str) -> str:
    """Hash a name to eight stable letters, for the 64 bytes of a button's callback data."""
    return base64.b32encode(hashlib.sha256(name.encode()).digest()[:5]).decode().lower()


@dataclass(frozen=True, slots=True)
class Branch:
    """A category: its English name, the name shown, and its subcategories."""

    name: str
    shown: str
    below: tuple[tuple[str, str], ...]  # (English name, name shown) of each subcategory

    @property
    def places(self) -> tuple[Place, ...]:
        """The places of its subcategories or, without any, its own."""
        return tuple(Place(self.name, name) for name, _ in self.below) or (Place(self.name, ""),)


def branches(english: Sequence[Category], translated: Sequence[Category]) -> tuple[Branch, ...]:
    """Join a translated tree to the English one by position, for nothing else ties them together.

    Where the two do not have the same shape, a position proves nothing, and the English names are shown. A
    category that is listed twice is one with what is below both.
    """
    if len(english) != len(translated):
        log.warning("translated categories do not fit", english=len(english), other=len(translated))
        translated = english
    found: dict[str, Branch] = {}
    for pair in zip(english, translated, strict=True):
        branch = _branch(*pair)
        known = found.get(branch.name)
        found[branch.name] = branch if known is None else _together(known, branch)
    return tuple(found.values())


def _together(first: Branch, second: Branch) -> Branch:
    below = {**dict(second.below), **dict(first.below)}
    order = dict.fromkeys(name for name, _ in (*first.below, *second.below))
    return Branch(first.name, first.shown, tuple((name, below[name]) for name in order))


def _branch(english: Category, translated: Category) -> Branch:
    below = translated.subcategories
    if len(below) != len(english.subcategories):
        log.warning("translated subcategories do not fit", category=english.name)
        below = english.subcategories
    # One that is listed twice is one.
    named = dict(zip(english.subcategories, map(readable, below), strict=True))
    return Branch(english.name, readable(translated.name), tuple(named.items()))

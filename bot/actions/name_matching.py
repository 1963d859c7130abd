"""Filters names by what is typed: each word begins some word of the name. Pure."""

from collections.abc import Callable
from functools import lru_cache

from bot.catalog.tokens import name_words, words
from bot.catalog.vocabulary import is_slip


def named_like(query: str, *, forgiving: bool = False) -> Callable[[str], bool]:
    """Make the test of a name: whether each word asked for begins some word of it.

    ``forgiving``: or has one typing error.
    """
    asked = words(query)

    def is_meant(one: str, word: str) -> bool:
        return word.startswith(one) or (forgiving and is_slip(one, word))

    return lambda name: all(any(is_meant(one, word) for word in _words_of(name)) for one in asked)


@lru_cache(maxsize=4_096)  # every search looks through the same few hundred services
def _words_of(name: str) -> frozenset[str]:
    return frozenset(name_words(name))

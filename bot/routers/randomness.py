"""Tells random letters and digits (an API key) from words (an item's name). Pure.

Words are told by their pairs of letters: those below make up nine tenths of English text, and a quarter of
random letters. Of random keys of 24 characters one in a hundred is not recognised.
"""

import re
from itertools import pairwise

_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_RUNS = re.compile(r"[A-Za-z0-9]+")
_HEX = re.compile(r"[0-9a-fA-F]{20,}")
_FOLLOWERS = {
    "a": "bcdefgilmnprsty",
    "b": "aeloruy",
    "c": "acehiklmortu",
    "d": "aeiou",
    "e": "abcdefgilmnoprstvwx",
    "f": "aeiort",
    "g": "aehilor",
    "h": "aeiot",
    "i": "abcdefglmnorstv",
    "k": "eis",
    "l": "adeilotuy",
    "m": "abeimopu",
    "n": "acdegikostu",
    "o": "bcdefgklmnoprstuvw",
    "p": "aeilopr",
    "q": "u",
    "r": "adeiklmnorsty",
    "s": "acehikmopstu",
    "t": "aehilorstuwy",
    "u": "bcdlmnprst",
    "v": "aeio",
    "w": "aehio",
    "x": "p",
    "y": "eo",
}
_WORDLIKE = 0.66  # of a word's pairs are usual ones
_NUMBER = 4  # digits: a year, an amount
_SHORT = 7  # characters: `2fa`, `10gb` and the like say nothing
_RANDOM, _MOSTLY = 12, 0.6  # characters that spell nothing, and their share of all


def is_random(text: str) -> bool:
    """Whether most of its letters and digits spell neither words nor numbers."""
    runs = _RUNS.findall(text)
    whole = "".join(runs)
    if any(_is_hexadecimal(run) for run in (whole, *runs)):
        return True
    strange = sum(_spelling_nothing(run) for run in runs if len(run) >= _SHORT)
    return strange >= max(_RANDOM, _MOSTLY * len(whole))


def _is_hexadecimal(run: str) -> bool:
    return bool(_HEX.fullmatch(run)) and not run.isalpha() and not run.isdigit()


def _spelling_nothing(run: str) -> int:
    return sum(len(part) for part in _PARTS.findall(run) if not _is_word(part.lower()))


def _is_word(part: str) -> bool:
    if part.isdigit():
        return len(part) >= _NUMBER
    pairs = list(pairwise(part))
    return len(pairs) > 1 and sum(
        second in _FOLLOWERS.get(first, "") for first, second in pairs
    ) >= _WORDLIKE * len(pairs)

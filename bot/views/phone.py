"""Measures and shortens what is shown on a phone, in columns: an emoji is as wide as two letters."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, takewhile

_NARROW = re.compile("[\x00-\u02ff\u2010-\u2027]*")  # Latin letters and their punctuation
_EMOJI_STYLE = "\ufe0f"  # after a narrow sign: it is shown as an emoji
_INVISIBLE = ("Mn", "Me", "Cf")


@lru_cache(maxsize=10_000)  # most labels are shown again and again
def columns(label: str) -> int:
    """The width of a label: emoji and East Asian signs take two columns, marks that join a letter none."""
    return len(label) if _NARROW.fullmatch(label) else sum(_widths(label))


def _widths(label: str) -> list[int]:
    """The width of each sign; the mark that makes an emoji of a narrow sign adds what that lacks."""
    if _NARROW.fullmatch(label):
        return [1] * len(label)
    widths = list(map(_width, label))
    for place, sign in enumerate(label):
        if sign == _EMOJI_STYLE and place and widths[place - 1] == 1:
            widths[place] = 1
    return widths


@lru_cache(maxsize=10_000)
def _width(sign: str) -> int:
    if unicodedata.category(sign) in _INVISIBLE:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _fitting(widths: Iterable[int], room: int) -> int:
    """How many signs of these widths fit."""
    taken = takewhile(lambda width: width <= room, accumulate(widths))
    return sum(1 for _ in taken)


def cut_to(label: str, width: int) -> str:
    """Shorten a label to so many columns, with an ellipsis at its end."""
    widths = _widths(label)
    if sum(widths) <= width:
        return label
    return label[: _fitting(widths, width - 1)].rstrip() + "…"


@lru_cache(maxsize=10_000)  # the same names are listed again and again
def cut_middle(name: str, width: int) -> str:
    """Shorten a name to so many columns by its middle, for names that begin alike often differ at the end."""
    widths = _widths(name)
    if sum(widths) <= width:
        return name
    kept = _fitting(reversed(widths), width // 2)
    end = name[len(name) - kept :].lstrip()
    return f"{name[: _fitting(widths, width - 1 - sum(widths[len(name) - kept :]))].rstrip()}…{end}"


def distinct(names: Sequence[str], width: int) -> list[str]:
    """Shorten the names of one list to so many columns, so that what differs between them is seen.

    Where one is too long, the words that all of them begin with are left out first.
    """
    if len(names) > 1 and any(len(name) > width // 2 and sum(_widths(name)) > width for name in names):
        beginnings = zip(*(name.split(" ")[:-1] for name in names), strict=False)
        shared = sum(1 for _ in takewhile(_same, beginnings))
        if shared > 1:
            names = [f"…{' '.join(name.split(' ')[shared:])}" for name in names]
    return told_apart(names, [cut_middle(name, width) for name in names], width)


def told_apart(names: Sequence[str], shown: Sequence[str], width: int, looked_to: int = -1) -> list[str]:
    """What is ``shown`` of names; different ones that look alike are shown from where they differ on.

    ``looked_to``: what they have in common up to there was left out already.
    """
    apart = list(shown)
    for look in {look for look, count in Counter(shown).items() if count > 1}:
        places = [place for place, one in enumerate(shown) if one == look]
        alike = [names[place] for place in places]
        start = sum(1 for _ in takewhile(_same, zip(*alike, strict=False)))
        if len({*alike}) > 1 and start > looked_to:
            anew = told_apart(alike, [_from(name, start, width) for name in alike], width, start)
            for place, one in zip(places, anew, strict=True):
                apart[place] = one
    return apart


def _same(signs: Iterable[str]) -> bool:
    return len({*signs}) == 1


def _from(name: str, start: int, width: int) -> str:
    """So many columns of a name: a few of its beginning, and from ``start`` on what there is room for."""
    while 0 < start < len(name) and not _width(name[start]):  # a mark belongs to the letter before it
        start -= 1
    beginning = name[: min(start, _fitting(_widths(name), width // 3))]
    return f"{beginning}…{cut_to(name[start:], width - 1 - columns(beginning))}"

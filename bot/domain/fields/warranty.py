"""Finds how long a shop says that it answers for what it sells."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from bot.domain.fields.noise import LONGEST, SOFT, plain

_NEAR = 45  # characters between the word and the time
_MOST_WORDS = 200
_UNITS = {
    "min": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
    "mo": timedelta(days=30),
    "y": timedelta(days=365),
}
_WORDS = "one two three four five six seven eight nine ten eleven twelve"
_NUMBERS = {word: number for number, word in enumerate(_WORDS.split(), 1)}
_TIME = re.compile(
    rf"(?<![\w.,$])(?P<first>\d{{1,4}}|{'|'.join(_NUMBERS)})(?:\s?[-–/]\s?(?P<second>\d{{1,4}}))?\s?-?\s?"
    r"(?P<unit>min(?:ute)?s?|h(?:ours?|rs?)?|d(?:ays?)?|w(?:eeks?)?|mo(?:nths?)?|y(?:ears?)?)\b"
    r"(?!\s?-?\s?(?:old|aged))",
    re.IGNORECASE,
)
_WARRANTY = re.compile(r"\b(?:warrant(?:y|ies)|guarant(?:ee|ees|eed|y)|garant(?:ee|y))\b", re.IGNORECASE)
_NONE = re.compile(r"\b(?:no|without|not|non)[\s-]{0,3}$", re.IGNORECASE)
_AFTER = re.compile(r"\s{0,3}(?:after|beyond|past)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.!?;,|](?=\s|$)|\n|\s[|–—]\s")
_BLOCK_TAG = re.compile(
    r"</?(?:br|p|div|li|ul|ol|tr|td|table|h[1-6]|hr)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE
)
_COLON_AT_THE_END = re.compile(r":[ \x0b]{0,5}\n\s{0,5}")


def stated_warranty(description: str, title: str) -> timedelta | None:
    """Return the stated warranty, of several the shortest; ``None``: there is none, or none is stated."""
    return min((time for text in (description, title) for time in _stated(text)), default=None)


def _stated(text: str) -> Iterator[timedelta]:
    """The times next to each word for a warranty, in the same part of a sentence."""
    text = plain(_BLOCK_TAG.sub("\n", text[:LONGEST]))
    text = _COLON_AT_THE_END.sub(": ", text).replace(SOFT, " ")
    for word in islice(_WARRANTY.finditer(text), _MOST_WORDS):
        before = _CLAUSE_END.split(text[max(word.start() - _NEAR, 0) : word.start()])[-1]
        after = _CLAUSE_END.split(text[word.end() : word.end() + _NEAR], maxsplit=1)[0]
        if _NONE.search(before):
            if not _AFTER.match(after):
                continue
            before = ""
        time = _nearest(before, after)
        if time:
            yield time


def _nearest(before: str, after: str) -> timedelta | None:
    """The time that belongs to the word: what follows its colon, else the nearer one."""
    following = _TIME.search(after)
    preceding = None if after.lstrip().startswith(":") else _last(before)
    if following is None or preceding is None:
        found = following or preceding
    else:
        found = following if following.start() < len(before) - preceding.end() else preceding
    return _duration(found) if found else None


def _last(text: str) -> re.Match[str] | None:
    return max(_TIME.finditer(text), key=re.Match.start, default=None)


def _duration(found: re.Match[str]) -> timedelta | None:
    """How long it is, of "24-48 hours" the shorter; ``None`` for nothing."""
    first = _NUMBERS.get(found["first"].lower()) or int(found["first"])
    number = min(first, int(found["second"] or first))
    unit = found["unit"].lower()
    return next(length for name, length in _UNITS.items() if unit.startswith(name)) * number or None

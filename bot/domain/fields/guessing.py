"""Guesses the parts of an account whose format nobody declared, and names those that are beyond doubt."""

import re
from collections.abc import Iterator, Sequence

from bot.domain.fields.accounts import Part, edges
from bot.domain.fields.formats import SEPARATOR
from bot.domain.fields.kinds import (
    certain_key,
    is_link,
    is_number,
    is_only_cookies,
    is_plain_cookies,
    is_proxy,
    is_seed_link,
    likely_key,
)
from bot.domain.fields.labelled import labelled_parts
from bot.domain.fields.labels import LINK, NUMBER, UNLABELLED

_SEPARATORS = ("----", "---", "—", "|", "\t", ";", ":")
_MOST_FIELDS = 20
_MOST_LOOKS = 60  # for a separator
_PIECE_ENDS = re.compile(rf"{SEPARATOR.pattern}|\s")
_CLUES = {"@": 256, "M.C": 1_600}  # of an e-mail, of a refresh token, and how much may follow
_MOST_CLUES = 5
_LONGEST_BEFORE = 65

Span = tuple[int, int]


def guessed_parts(text: str) -> list[Part]:
    """The parts as they probably are; what is not certain is marked so."""
    start, stop = edges(text, blanks=True)
    labelled = labelled_parts(text, start, stop)
    if labelled is not None:
        return labelled
    whole = text[start:stop]
    key = "proxy" if is_proxy(whole) else "cookies" if is_only_cookies(whole) else certain_key(whole)
    if key is not None:
        return [Part(key, start, stop)]
    spans = None if "\n" in whole else _best_spans(text, start, stop)
    return named_parts(text) if spans is None else _keyed(text, spans)


def named_parts(text: str) -> list[Part]:
    """An account shown whole: only what is certain by itself has a name, and nothing by its position."""
    start, stop = edges(text, blanks=True)
    if is_link(text[start:stop]):
        return [Part(LINK, start, stop)]
    parts: list[Part] = []
    at = 0
    for key, (begin, end) in sorted(_certain(text), key=lambda found: found[1]):
        if begin < at:
            continue
        parts += _unnamed(text, at, begin)
        parts.append(Part(key, begin, end))
        at = end
    return [*parts, *_unnamed(text, at, len(text))] or [Part(UNLABELLED, 0, len(text))]


def _certain(text: str) -> Iterator[tuple[str, Span]]:
    """The parts between separators or blanks that are certain by themselves, around a few clues."""
    for clue, behind in _CLUES.items():
        at = text.find(clue)
        for _ in range(_MOST_CLUES):
            if at < 0:
                break
            span = _around(text, at, behind)
            key = certain_key(text[slice(*span)])
            if key is not None:
                yield key, span
            at = text.find(clue, max(span[1], at + 1))


def _around(text: str, at: int, behind: int) -> Span:
    """The piece of a text in which ``at`` is."""
    start = max(at - _LONGEST_BEFORE, 0)
    for found in _PIECE_ENDS.finditer(text, start, at):
        start = found.end()
    following = _PIECE_ENDS.search(text, at, at + behind)
    return start, following.start() if following else min(len(text), at + behind)


def _unnamed(text: str, start: int, stop: int) -> list[Part]:
    """What stands between certain parts, without the separators next to them and without line ends."""
    if start and (found := _PIECE_ENDS.match(text, start, stop)):
        start = found.end()
    if stop < len(text) and start < stop:
        found = _PIECE_ENDS.match(text[stop - _LONGEST_BEFORE if stop > _LONGEST_BEFORE else 0 : stop][::-1])
        stop = max(start, stop - (found.end() if found else 0))
    start, stop = edges(text, blanks=False, start=start, stop=stop)
    return [Part(UNLABELLED, start, stop)] if start < stop else []


def _best_spans(text: str, start: int, stop: int) -> list[Span] | None:
    """The pieces between separators of that kind which yields most parts of known kinds."""
    best, most = None, -1
    for separator in _SEPARATORS:
        spans = _spans(text, separator, start, stop)
        if spans[-1][0] == spans[-1][1]:  # the separator stands behind the last
            spans.pop()
        if not 1 < len(spans) <= _MOST_FIELDS:
            continue
        kinds = sum(_kind(text[slice(*span)]) is not None for span in spans)
        if kinds > most and (kinds or _may_be_login(text, *spans[:2])):
            best, most = spans, kinds
    return best


def _kind(value: str) -> str | None:
    return certain_key(value) or likely_key(value) or ("cookies" if is_plain_cookies(value) else None)


def _may_be_login(text: str, first: Span, second: Span) -> bool:
    """Whether two parts of no known kind may be a login and a password, and no words of a sentence."""
    login, between = text[slice(*first)], text[first[1] : second[0]]
    return bool(login) and " " not in login and (not text.startswith(" ", second[0]) or between.endswith(" "))


def _spans(text: str, separator: str, start: int, stop: int) -> list[Span]:
    """The pieces between separators, with the blanks left out that stand on both sides of each."""
    found = list(_separators(text, separator, start, stop))
    blank = all(text[at - 1 : at] == " " and text[end : end + 1] == " " for at, end in found)
    around = 1 if blank else 0
    starts = [start, *(end + around for _, end in found)]
    ends = [*(at - around for at, _ in found), stop]
    return [(begin, max(begin, end)) for begin, end in zip(starts, ends, strict=True)]


def _separators(text: str, separator: str, start: int, stop: int) -> Iterator[Span]:
    """Where the separators stand: runs of their exact length, none in an address and none in JSON."""
    at = start
    for _ in range(_MOST_LOOKS):
        if text.startswith(("[{", '{"'), at):
            closing = text.find(("]" if text[at] == "[" else "}") + separator, at, stop)
            if closing < 0:
                return
            at = closing
        found = text.find(separator, at, stop)
        if found < 0:
            return
        at = found + len(separator)
        sign = separator[0]
        longer = sign in "-—" and sign in {text[found - 1 : found], text[at : at + 1]}
        if not longer and not (sign == ":" and text.startswith("//", at)):
            yield found, at


def _keyed(text: str, spans: Sequence[Span]) -> list[Part]:
    """Name the pieces by what they are, and the others by where people put them: login, password, …"""
    parts: list[Part] = []
    for start, stop in spans:
        key, sure = _named(text[start:stop], [part.key for part in parts])
        parts.append(Part(key, start, stop, sure))
    if any(part.key == "refresh_token" for part in parts):  # beside it, an id is that of its client
        return [Part(part.key, part.start, part.end, part.sure or part.key == "client_id") for part in parts]
    return parts


def _named(value: str, before: Sequence[str]) -> tuple[str, bool]:
    """The key of a value behind others, and whether it is certain."""
    certain = certain_key(value) or ("cookies" if is_plain_cookies(value) else None)
    if before and is_seed_link(value):
        return "totp", False
    if certain or not value:
        return certain or UNLABELLED, True
    likely = likely_key(value)
    if not before:
        return NUMBER if is_number(value) else "phone" if likely == "phone" else "login", False
    after_mail = before[-1] == "email"
    if "password" not in before and (len(before) == 1 or after_mail):
        return "password", False
    if likely:
        return likely, False
    return ("email_password", False) if after_mail else (UNLABELLED, True)

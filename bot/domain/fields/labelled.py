"""Reads accounts that say themselves what their parts are: ``Login: anna`` line by line, or JSON."""

import json
import re
from collections.abc import Iterator, Sequence

from bot.domain.fields.accounts import Part, edges
from bot.domain.fields.labels import OTHER, UNLABELLED, keys_of, known_key

_MOST_LINES = 60
_LEAST_KNOWN = 2  # labels of the dictionary
_LABEL = re.compile(r"([^\n:：=|]{1,45})([:：=])(?!//)[ \t]{0,100}+")
_LONGEST_JSON = 20_000
_JSON_KEY = re.compile(r'\s{0,50}+"([^"\\\n]{1,60})"\s{0,50}+:\s{0,50}+')
_JSON_TEXT = re.compile(r'"([^"\\]*+(?:\\.[^"\\]*+)*+)"', re.DOTALL)
_JSON_NEXT = re.compile(r"\s{0,50}+([,}])")
_JSON = json.JSONDecoder()

Span = tuple[int, int]


def labelled_parts(text: str, start: int, stop: int) -> list[Part] | None:
    """The parts of an account by labels of its own; ``None``: it has none, or hardly any that are known."""
    if text.startswith("{", start):
        return _json_parts(text, start, stop)
    if text.count("\n", start, stop):
        return _block_parts(text, list(_pieces(text, "\n", start, stop)), least=0.5)
    for separator in ("|", ";", ","):
        pieces = list(_pieces(text, separator, start, stop))
        found = _block_parts(text, pieces, least=1.0) if len(pieces) > 1 else None
        if found is not None:
            return found
    return None


def _pieces(text: str, separator: str, start: int, stop: int) -> Iterator[Span]:
    """Where the pieces between separators stand, without blanks in front and line ends behind."""
    if text.count(separator, start, stop) > _MOST_LINES:
        return
    while start <= stop:
        found = text.find(separator, start, stop)
        end = stop if found < 0 else found
        begin, last = edges(text, blanks=True, start=start, stop=end)
        if separator == "\n":  # blanks behind a value may be its own
            last = edges(text, blanks=False, start=begin, stop=end)[1]
        if begin < last:
            yield begin, last
        start = end + len(separator)


def _block_parts(text: str, pieces: Sequence[Span], least: float) -> list[Part] | None:
    """The parts of ``label: value`` pieces, of which at least the share ``least`` has a known label."""
    found = [(_label(text, *piece), piece) for piece in pieces]
    labels = [label[1].strip() if label else "" for label, _ in found]
    known = [label for label in labels if label and known_key(label)]
    if len(known) < max(_LEAST_KNOWN, least * len(pieces)):
        return None
    parts: list[Part] = []
    for (label, (start, end)), name, key in zip(found, labels, keys_of(labels), strict=True):
        if label:
            parts.append(Part(key, label.end(), end, label=name if key == OTHER else ""))
        elif parts and parts[-1].start == parts[-1].end and parts[-1].key != UNLABELLED:
            parts[-1] = Part(parts[-1].key, start, end, label=parts[-1].label)  # it stands below its label
        else:
            parts.append(Part(UNLABELLED, start, end))
    return parts


def _label(text: str, start: int, stop: int) -> re.Match[str] | None:
    """The label of a piece; before ``=``, as in cookies, only one of the dictionary."""
    found = _LABEL.match(text, start, stop)
    return found if found and (known_key(found[1]) or found[2] != "=") else None


def _json_parts(text: str, start: int, stop: int) -> list[Part] | None:
    """The parts of one flat JSON object."""
    values = list(_json_values(text, start + 1, stop)) if stop - start <= _LONGEST_JSON else []
    if not values or values[-1] is None:
        return None
    spans = [value for value in values if value is not None]
    labels = [label for label, *_ in spans]
    if sum(known_key(label) is not None for label in labels) < _LEAST_KNOWN:
        return None
    return [
        Part(key, at, end, sure="\\" not in text[at:end], label=label if key == OTHER else "")
        for (label, at, end), key in zip(spans, keys_of(labels), strict=True)
    ]


def _json_values(text: str, at: int, stop: int) -> Iterator[tuple[str, int, int] | None]:
    """Each key with where its value stands; ``None`` at the end: this is no JSON object."""
    for _ in range(_MOST_LINES):
        key = _JSON_KEY.match(text, at, stop)
        if key is None:
            break
        string = _JSON_TEXT.match(text, key.end(), stop)
        if string:
            yield (key[1], *string.span(1))
        end = string.end() if string else _json_end(text, key.end())
        following = _JSON_NEXT.match(text, end, stop)
        if following is None:
            break
        if not string:
            yield key[1], key.end(), end
        if following[1] == "}":
            if following.end() == stop:
                return
            break
        at = following.end()
    yield None


def _json_end(text: str, at: int) -> int:
    """Where the number, list or object that begins at ``at`` ends; ``at`` itself where there is none."""
    try:
        return _JSON.raw_decode(text, at)[1]
    except (ValueError, RecursionError):
        return at

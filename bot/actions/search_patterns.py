"""What is said about prices and stock in a search, as patterns made of the words of its languages. Pure."""

import asyncio
import re
from collections import defaultdict
from dataclasses import dataclass

from bot.domain.search_words import SearchWords

_SPACELESS = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"  # no spaces, or endings: no word ends there
_INSIDE = "\u3040-\u309f\u3400-\u9fff"  # … nor begins one there
_MARKS = "\u0300-\u036f\u0900-\u0dff"  # accents and vowel signs: of a word, though no letters to ``re``
_LETTER = rf"(?:(?![{_SPACELESS}])[\w{_MARKS}])"
_BEFORE = rf"(?<![^\W{_INSIDE}])(?<![{_MARKS}])"  # Katakana and Hangul before a phrase make one word with it
# Atomic groups: half a figure ("1" of 1.5gb) is none.
_FIGURE = r"(?>[1-9]\d{0,2}(?:,\d{3})+(?!\d)(?:\.\d{1,4})?|\d{1,9}(?:[.,٫]\d{1,4})?|\.\d{1,4})"
_SPACED = r"(?>[1-9]\d{0,2}(?: \d{3})+(?![\d.,]))"  # 1 000, as some languages write it
_SIGNS = r"(?i:us\$|\$\s?us\b|\$)"
_USD = r"(?i:\busd\b)"
_SIZES = r"(?i:[kmgt]b|[mg]bps)"
_BEGINS, _ENDS = re.compile(rf"[^\W{_INSIDE}]|[{_MARKS}]"), re.compile(_LETTER)


_compiled: dict[SearchWords, "Patterns"] = {}  # of each language: there are not many


@dataclass(frozen=True, slots=True)
class Patterns:
    """A pattern for each condition; those of amounts have them as their groups."""

    most: tuple[re.Pattern[str], ...]
    least: tuple[re.Pattern[str], ...]
    below: tuple[re.Pattern[str], ...]
    above: tuple[re.Pattern[str], ...]
    bare: re.Pattern[str]  # an amount of money alone
    cheap: re.Pattern[str]
    in_stock: re.Pattern[str]
    renting: re.Pattern[str]


async def compile_patterns(words: SearchWords) -> None:
    """Compile patterns in a thread, if they were not: it takes a tenth of a second, and others go on."""
    if words not in _compiled:
        await asyncio.to_thread(patterns, words)


def patterns(words: SearchWords) -> Patterns:
    """Return the patterns of some languages' words, compiled once."""
    known = _compiled.get(words)
    if known is None:
        known = _compiled[words] = _patterns(words)
    return known


def _patterns(words: SearchWords) -> Patterns:
    figure = f"(?:{_SPACED}|{_FIGURE})" if words.thousands.isspace() else _FIGURE
    unit = rf"(?:{_SIGNS}|{_dollars(words)})"
    signed = rf"(?:{_SIGNS}|{_USD})\s*({figure})(?!{_LETTER})(?:\s*{unit})?"
    money = rf"(?:{signed}|(?<![\w.,])({figure})\s*{unit})"
    counted = rf"(?:(?:{_SIZES})\b|{_any_of(words.counted, begins=False)})"
    # "max 1 month" tells no price
    amount = rf"(?:{money}|({figure})(?!{_LETTER})(?!\s*+(?:-\s*+)?{counted}))"
    lead = rf"(?:{_any_of(words.price)}[\s:：]*)?"

    def said(signs: str, before: tuple[str, ...], after: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        phrases = rf"(?:{signs}|{_any_of(before, ends=False)})"
        in_front = re.compile(rf"{lead}{phrases}[\s:：]*{lead}{amount}")
        behind = re.compile(rf"(?<![A-Za-z\d.,٫]){lead}{amount}\s*+{_any_of(after, begins=False)}")
        return (in_front, behind) if after else (in_front,)

    return Patterns(
        most=said("<=|=<|≤", words.most, words.most_after),
        least=said(">=|=>|≥", words.least, words.least_after),
        below=said("<", words.below, words.below_after),
        above=said(">", words.above, words.above_after),
        bare=re.compile(rf"{lead}{money}"),
        cheap=re.compile(_any_of(words.cheap)),
        in_stock=re.compile(_any_of(words.in_stock)),
        renting=re.compile(_any_of(words.renting)),
    )


def _dollars(words: SearchWords) -> str:
    """The words for dollars. One of a single sign may begin another word ("5 불가리아"), and so it stands
    at the figure, at its own end, or before what is said behind an amount.
    """
    short = tuple(word for word in words.dollar if len(word) == 1)
    long = tuple(word for word in words.dollar if word not in short)
    after = words.most_after + words.least_after + words.below_after + words.above_after
    signs = _any_of(short, begins=False)
    ends = rf"(?:(?![\w{_MARKS}])|(?={_any_of(after, begins=False)}))"
    return rf"(?:{_any_of(long, begins=False)}|(?<=\d){signs}|{signs}{ends})"


def _any_of(phrases: tuple[str, ...], *, begins: bool = True, ends: bool = True) -> str:
    """Any of the phrases, the longest first. ``begins``, ``ends``: it is no part of a longer word there."""
    if not phrases:
        return r"(?!)"
    by_edges: dict[tuple[bool, bool], list[str]] = defaultdict(list)
    for phrase in sorted(phrases, key=len, reverse=True):
        first, last = begins and bool(_BEGINS.match(phrase)), ends and bool(_ENDS.match(phrase[-1]))
        by_edges[first, last].append(r"[\s-]+".join(map(re.escape, phrase.split())))
    return rf"(?:{'|'.join(_bounded(*edges, several) for edges, several in by_edges.items())})"


def _bounded(first: bool, last: bool, written: list[str]) -> str:  # noqa: FBT001 - a pair that is a key
    """Phrases with what may not stand around them. Letter case is their own affair: a set of signs that
    ignores it takes a second to compile.
    """
    before, behind = _BEFORE if first else "", rf"(?!{_LETTER})" if last else ""
    return f"{before}(?i:{'|'.join(written)}){behind}"

"""What is said about prices and stock in a search, as patterns made of the words of its languages. Pure."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.search_words import SearchWords

_SPACELESS = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"  # no spaces, or endings: no word ends there
_MARKS = "\u0300-\u036f\u0900-\u0dff"  # accents and vowel signs: of a word, though no letters to ``re``
_LETTER = rf"(?:(?![{_SPACELESS}])[\w{_MARKS}])"
# Atomic groups: half a figure ("1" of 1.5gb) is none.
_FIGURE = r"(?>[1-9]\d{0,2}(?:,\d{3})+(?!\d)(?:\.\d{1,4})?|\d{1,9}(?:[.,٫]\d{1,4})?|\.\d{1,4})"
_SIGNS = r"us\$|\$\s?us\b|\$"
_SIZES = r"[kmgt]b|[mg]bps"


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


@lru_cache(maxsize=64)  # there are not that many languages
def patterns(words: SearchWords) -> Patterns:
    """Compile the patterns of some languages' words."""
    unit = rf"(?:{_SIGNS}|{_any_of(words.dollar)})"
    signed = rf"(?:{_SIGNS}|\busd\b)\s*({_FIGURE})(?!{_LETTER})(?:\s*{unit})?"
    money = rf"(?:{signed}|(?<![\w.,])({_FIGURE})\s*{unit})"
    counted = rf"(?:(?:{_SIZES})\b|{_any_of(words.counted)})"
    amount = rf"(?:{money}|({_FIGURE})(?!{_LETTER})(?!\s*-?\s*{counted}))"  # "max 1 month" tells no price
    lead = rf"(?:{_any_of(words.price)}[\s:]*)?"

    def said(signs: str, before: tuple[str, ...], after: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        phrases = rf"(?:{signs}|{_any_of(before, ends=False)})"
        in_front = re.compile(rf"{lead}{phrases}[\s:]*{lead}{amount}", re.IGNORECASE)
        behind = re.compile(rf"{lead}{amount}\s*(?:{_any_of(after)})", re.IGNORECASE)
        return (in_front, behind) if after else (in_front,)

    return Patterns(
        most=said("<=|=<|≤", words.most, words.most_after),
        least=said(">=|=>|≥", words.least, words.least_after),
        below=said("<", words.below, words.below_after),
        above=said(">", words.above, words.above_after),
        bare=re.compile(rf"{lead}{money}", re.IGNORECASE),
        cheap=re.compile(_any_of(words.cheap), re.IGNORECASE),
        in_stock=re.compile(_any_of(words.in_stock), re.IGNORECASE),
        renting=re.compile(_any_of(words.renting), re.IGNORECASE),
    )


def _any_of(phrases: tuple[str, ...], *, ends: bool = True) -> str:
    """Any of the phrases as whole words, the longest first. ``ends``: no letter follows."""
    if not phrases:
        return r"(?!)"
    longest_first = sorted(phrases, key=len, reverse=True)
    return rf"(?:{'|'.join(_phrase(phrase, ends=ends) for phrase in longest_first)})"


def _phrase(phrase: str, *, ends: bool) -> str:
    written = r"[\s-]+".join(map(re.escape, phrase.split()))
    before = rf"(?<!{_WORD_SIGN})" if re.match(_LETTER, phrase) else ""
    behind = rf"(?!{_LETTER})" if ends and re.match(_LETTER, phrase[-1]) else ""
    return f"{before}{written}{behind}"


_WORD_SIGN = rf"[^\W{_SPACELESS}{_MARKS}]|[{_MARKS}]"

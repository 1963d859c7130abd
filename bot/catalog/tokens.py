"""Tokenizer of the search: splits text of any script into words, and folds them to compare.

Folded away: case, full-width forms, accents (é, ş, ё, й), strokes (ł, ø, đ), the points of Arabic and its
letters' forms in Persian and Urdu, the nukta of Hindi and Bengali, Hiragana against Katakana, the digits of
every script. The vowel signs of Hindi and Bengali are part of the writing and stay.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest
from operator import itemgetter
from sys import intern
from typing import NamedTuple

_LONGEST = 40  # letters of a word that count
_PAIR = 2
_SPACELESS = re.compile("[\u3005\u30a0-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_SIMPLE = re.compile("[\x00-\x7f一-鿿]+")  # signs that no normalization changes
_CHINESE = re.compile("[一-鿿]+")
_SIMPLE_WORDS = re.compile(  # every two adjacent Chinese signs, one that stands alone, and other words
    f"(?=([一-鿿]{{2}}|[a-z0-9]{{1,{_LONGEST}}}|(?<![一-鿿])[一-鿿]))(?:[一-鿿]|[a-z0-9]+)"
)
# What parts a run of so many signs into its pairs, in half the time of a loop.
_PAIRS_OF = {
    length: itemgetter(*(slice(place, place + _PAIR) for place in range(length - 1)))
    for length in range(_PAIR + 1, _LONGEST + 1)
}
_HANGUL = re.compile("[\uac00-\ud7a3]{3,}")
_PLAIN = re.compile(f"([a-z0-9]{{1,{_LONGEST}}})[a-z0-9]*")
_FIRST_CHINESE, _AFTER_CHINESE = "\u3400", "\ua000"
_MOST_REMEMBERED = 4_096  # pieces: sellers write with the same ones over and over

_ALIKE = dict(
    zip("đðøłħŧıəѐґ" + "ٱةىیےکہھەۃں" + "ँঁ", "ddolhtieег" + "اهيييكههههن" + "ंং", strict=True),
    æ="ae",
    œ="oe",
    þ="th",
)
_DROPPED = re.compile(
    "['’\u02bc`"  # apostrophes: valentine's is one word
    "\u0300-\u036f"  # accents
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"  # harakat and hamza above letters; tatweel
    "\u093c\u09bc"  # nukta
    "\u20d0-\u20ff\ufe00-\ufe0f]"  # what makes a digit an emoji
)
_FROM_HIRAGANA = 0x60  # to the same syllable in Katakana


class _Parts(NamedTuple):
    """The words of a piece of text without spaces: no normalization reaches over a space."""

    words: tuple[str, ...]
    unfinished: tuple[str, ...]
    to_index: tuple[str, ...]


def words(text: str) -> Sequence[str]:
    """Return the words of a query. Chinese and Japanese have no spaces: their runs become pairs."""
    return query_words(text)[0]


def query_words(text: str) -> tuple[Sequence[str], Sequence[str]]:
    """Return ``words``, and the unfinished ones of them, which may be the beginnings of longer words."""
    if text.isascii():
        found = _plain_words(text)
        return found, found
    every: list[str] = []
    unfinished: list[str] = []
    for piece in text.split():
        if piece.isascii():
            found = _plain_words(piece)
            every += found
            unfinished += found
        elif len(piece) <= _LONGEST and _CHINESE.fullmatch(piece):  # sooner parted than looked up
            if len(piece) > _PAIR:
                every += _PAIRS_OF[len(piece)](piece)
            else:
                every.append(piece)
                if len(piece) < _PAIR:
                    unfinished.append(piece)
        else:
            parts = _parts_of(piece)
            every += parts.words
            unfinished += parts.unfinished
    return every, unfinished


def name_words(text: str) -> set[str]:
    """Return the words to index a name by: its own, the last sign of each spaceless run (the others begin a
    pair), and the pairs of long Korean words, which carry their particles with them.
    """
    if text.isascii():
        return set(_plain_words(text))
    found: set[str] = set()
    for piece in text.split():
        if piece.isascii():  # codes and amounts, seldom met again, would crowd out what is
            found.update(_plain_words(piece))
        else:
            found.update(_parts_of(piece).to_index)
    return found


def _plain_words(text: str) -> list[str]:
    """Return the words of ASCII text, three times as fast as those of other text."""
    return _PLAIN.findall(_lowered(text))


def _parts_of(piece: str) -> _Parts:
    return _known_parts(piece) if len(piece) <= _LONGEST else _parted_piece(piece)


def _parted_piece(piece: str) -> _Parts:
    """Split a piece. Each word is one string wherever it stands, which saves room and is found the sooner."""
    if _SIMPLE.fullmatch(piece):
        found = tuple(map(intern, _SIMPLE_WORDS.findall(_lowered(piece))))
        last_signs = [word[-1] for word in found if not word.isascii()]
        return _Parts(found, _unfinished(found), (*found, *last_signs))
    found = tuple(map(intern, _folded_words(piece)))
    besides = [word[-1] for word in found if _SPACELESS.match(word)]
    for word in found:
        if _HANGUL.search(word):
            besides += bigrams(word)
    return _Parts(found, _unfinished(found), (*found, *besides))


_known_parts = lru_cache(_MOST_REMEMBERED)(_parted_piece)


def _folded_words(piece: str) -> Iterator[str]:
    folded = unicodedata.normalize("NFKD", piece).casefold().translate(_FOLD)
    for word in unicodedata.normalize("NFC", folded).split():
        if _SPACELESS.search(word):
            yield from _parted(word)
        else:
            yield word[:_LONGEST]


def _lowered(text: str) -> str:
    return text.lower().replace("'", "").replace("`", "")


def _unfinished(found: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a piece that may be beginnings: neither pairs of Chinese signs nor numbers that
    such a sign follows, for who wrote 15年 did not mean 150.
    """
    return tuple(
        word
        for word, after in zip_longest(found, found[1:], fillvalue="")
        if not (word.isdigit() and _SPACELESS.match(after))
        and (len(word) != _PAIR or not _FIRST_CHINESE <= word < _AFTER_CHINESE)
    )


def bigrams(word: str) -> Iterator[str]:
    """Yield every two adjacent signs; a single sign as it is."""
    return (word[place : place + 2] for place in range(max(len(word) - 1, 1)))


def is_korean(word: str) -> bool:
    """Return whether a word is Korean, and long enough to be found by its bigrams."""
    return not word.isascii() and _HANGUL.fullmatch(word) is not None


def _parted(word: str) -> Iterator[str]:
    start = 0
    for run in _SPACELESS.finditer(word):
        if run.start() > start:
            yield word[start : run.start()][:_LONGEST]
        yield from bigrams(run.group())
        start = run.end()
    if start < len(word):
        yield word[start:][:_LONGEST]


class _Folding(dict[int, str]):
    """For ``str.translate``: what a code point becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


_FOLD = _Folding()


def _folded(sign: str) -> str:
    category = unicodedata.category(sign)
    if sign in _ALIKE:
        return _ALIKE[sign]
    if category == "Nd":
        return str(unicodedata.digit(sign))
    if "\u3041" <= sign <= "\u3096":
        return chr(ord(sign) + _FROM_HIRAGANA)
    if _DROPPED.match(sign) or (category == "Cf" and sign != "\u200b"):  # joiners and direction marks
        return ""
    return sign if category[0] in "LNM" else " "

"""Tokenizer of the search: splits text of any script into words, and folds them to compare.

Folded away: case, full-width forms, accents (é, ş, ё, й), strokes (ł, ø, đ), the points of Arabic and its
letters' forms in Persian and Urdu, the nukta of Hindi and Bengali, Hiragana against Katakana, the digits of
every script. The vowel signs of Hindi and Bengali are part of the writing and stay.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_LONGEST = 40  # letters of a word that count
_SPACELESS = re.compile("[\u3005\u30a0-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_SIMPLE = re.compile("[\x00-\x7f一-鿿]+")  # signs that no normalization changes
_SIMPLE_WORDS = re.compile(  # every two adjacent Chinese signs, one that stands alone, and other words
    f"(?=([一-鿿]{{2}}|[a-z0-9]{{1,{_LONGEST}}}|(?<![一-鿿])[一-鿿]))(?:[一-鿿]|[a-z0-9]+)"
)
_HANGUL = re.compile("[\uac00-\ud7a3]{3,}")
_PLAIN = re.compile(f"([a-z0-9]{{1,{_LONGEST}}})[a-z0-9]*")
_PAIR, _FIRST_CHINESE, _AFTER_CHINESE = 2, "\u3400", "\ua000"
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


def words(text: str) -> list[str]:
    """Return the words of a query. Chinese and Japanese have no spaces: their runs become pairs."""
    if text.isascii():
        return _plain_words(text)
    if _SIMPLE.fullmatch(text):
        return _simple_words(text)
    return [word for piece in text.split() for word in _words_of(piece)]


def name_words(text: str) -> set[str]:
    """Return the words to index a name by: its own, the last sign of each spaceless run (the others begin a
    pair), and the pairs of long Korean words, which carry their particles with them.
    """
    if text.isascii():
        return set(_plain_words(text))
    return set().union(*map(_name_words_of, text.split()))


def _plain_words(text: str) -> list[str]:
    """Return the words of ASCII text, three times as fast as those of other text."""
    return _PLAIN.findall(_lowered(text))


def _simple_words(text: str) -> list[str]:
    """Return the words of ASCII and the usual Chinese signs: as soon as they would be looked up."""
    return _SIMPLE_WORDS.findall(_lowered(text))


@lru_cache(_MOST_REMEMBERED)
def _words_of(piece: str) -> tuple[str, ...]:
    """Return the words of a piece without spaces; no normalization reaches over a space."""
    if piece.isascii():
        return tuple(_plain_words(piece))
    if _SIMPLE.fullmatch(piece):
        return tuple(_simple_words(piece))
    found: list[str] = []
    folded = unicodedata.normalize("NFKD", piece).casefold().translate(_FOLD)
    for word in unicodedata.normalize("NFC", folded).split():
        if _SPACELESS.search(word):
            found += _parted(word)
        else:
            found.append(word[:_LONGEST])
    return tuple(found)


@lru_cache(_MOST_REMEMBERED)
def _name_words_of(piece: str) -> tuple[str, ...]:
    found = set(_words_of(piece))
    if not piece.isascii():
        if any(map(_HANGUL.search, found)):
            found.update(*(bigrams(word) for word in found if _HANGUL.search(word)))
        found.update([word[-1] for word in found if _SPACELESS.match(word)])
    return tuple(found)


def _lowered(text: str) -> str:
    return text.lower().replace("'", "").replace("`", "")


def without_pairs(found: list[str]) -> list[str]:
    """Return the words that are no pairs of Chinese signs: no longer word begins with one of those."""
    return [word for word in found if len(word) != _PAIR or not _FIRST_CHINESE <= word < _AFTER_CHINESE]


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

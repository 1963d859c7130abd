"""Field types of callback data: bounded numbers and prices, and search words cut to fit."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

Number = Annotated[int, Field(ge=0, lt=1 << 53)]  # what a tampered button must stay within
MOST_WANTED = 10**9  # what a tampered button must stay below
Price = Annotated[Decimal, Field(gt=0, lt=MOST_WANTED, decimal_places=6)]

_MARK = "~"
_WORDS_BYTES = 38  # leaves room for everything else a button carries beside the words


def packed_words(words: str, mark: str = "") -> str:
    """Search words as a button carries them: on one line, without the separator, as many as fit.

    ``mark`` stands before them, and for all of them.
    """
    if mark:
        return f"{_MARK}{mark} {_cut(words, _WORDS_BYTES - len(_MARK) - len(mark) - 1)}"
    return _cut(words, _WORDS_BYTES)


def unpacked_words(packed: str) -> tuple[str, str]:
    """The mark (empty without one) and the words that ``packed_words`` was given, or as many as fitted."""
    if not packed.startswith(_MARK):
        return "", packed
    mark, _, words = packed.removeprefix(_MARK).partition(" ")
    return mark, words


def fits(words: str) -> bool:
    """Whether a button carries all of the words as they were typed. A link has a colon, which none can."""
    return _cut(words, _WORDS_BYTES) == " ".join(words.split())


def _plain(words: str) -> str:
    return " ".join(words.replace(":", " ").split()).lstrip(_MARK)


def _cut(words: str, room: int) -> str:
    plain = _plain(words)
    fitting = plain.encode()[:room].decode(errors="ignore")
    cut_word = len(fitting) < len(plain) and plain[len(fitting)] != " "
    return fitting.rpartition(" ")[0] if cut_word and " " in fitting else fitting

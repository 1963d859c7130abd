"""Finds commands, and subjects of the help, by their usual words, which the locales list with commas."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from bot.views.direction import without_marks
from bot.views.messages import SOURCE
from bot.views.start import COMMANDS
from bot.views.texts import label, phrases

_MOST = 2  # subjects for one search
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\s\u3040-\u30ff\u3400-\u9fff]+")
_MOST_WORDS = 24  # looked through, whatever is pasted
_USUAL_WORDS = {
    "catalog": "found-words-catalog",
    "rent": "found-words-rent",
    "mass": "found-words-mass",
    "orders": "found-words-orders",
    "numbers": "found-words-numbers",
    "vault": "found-words-vault",
    "watchlist": "found-words-watchlist",
    "stats": "found-words-stats",
    "favourites": "found-words-favourites",
    "track": "found-words-track",
    "2fa": "found-words-2fa",
    "report": "found-words-report",
    "balance": "found-words-balance",
    "settings": "found-words-settings",
    "key": "found-words-key",
    "help": "found-words-help",
    "refund": "found-words-refund",
}
_TITLES = {**COMMANDS, "refund": "found-refund"}
_COMMANDS = {"refund": "help"}  # of the subjects that are none themselves
_AROUND = ".,;:!?¡¿…'\"«»“”()/。，、？！؟،۔।"


def subjects(lang: str, typed: str, *, alone: bool) -> list[tuple[str, str]]:
    """The subjects that the words lead to, the best first: each as its title and its command.

    A phrase is met by whole words: more than half of all that were typed, or any of them if they found
    nothing else (``alone``).
    """
    asked = _words(lang, typed)[:_MOST_WORDS]
    lengths = {subject: _longest_met(asked, usual) for subject, usual in _phrases(lang)}
    least = 1 if alone else len(asked) // 2 + 1
    met = [subject for subject, length in lengths.items() if length >= least]
    met.sort(key=lambda subject: -lengths[subject])
    return [(_title(lang, subject), _COMMANDS.get(subject, subject)) for subject in met[:_MOST]]


def _longest_met(asked: tuple[str, ...], usual: frozenset[tuple[str, ...]]) -> int:
    """How many words the longest phrase has that the words asked for hold as it is."""
    lengths = range(min(max(map(len, usual)), len(asked)), 0, -1)
    return next((size for size in lengths if not usual.isdisjoint(_runs(asked, size))), 0)


def _runs(asked: tuple[str, ...], size: int) -> Iterator[tuple[str, ...]]:
    return (asked[start : start + size] for start in range(len(asked) - size + 1))


@cache
def _phrases(lang: str) -> tuple[tuple[str, frozenset[tuple[str, ...]]], ...]:
    """The phrases of each subject: its names, and its usual words, also in the source language."""
    return tuple(
        (subject, frozenset({(subject,), _words(lang, _title(lang, subject)), *_usual_words(lang, message)}))
        for subject, message in _USUAL_WORDS.items()
    )


def _usual_words(lang: str, message: str) -> Iterator[tuple[str, ...]]:
    listed = (phrases(spoken, message) for spoken in (lang, SOURCE))
    return (_words(lang, phrase) for several in listed for phrase in several)


def _words(lang: str, phrase: str) -> tuple[str, ...]:
    """The words that matter: not *how do I* and *my*. Each sign is a word where there are no spaces."""
    stripped = (word.strip(_AROUND) for word in _WORD.findall(_folded(phrase)))
    return tuple(word for word in stripped if word and word not in _fillers(lang))


def _folded(phrase: str) -> str:
    return unicodedata.normalize("NFC", without_marks(phrase)).casefold()


@cache
def _fillers(lang: str) -> frozenset[str]:
    return frozenset((*phrases(lang, "search-fillers"), *phrases(SOURCE, "search-fillers")))


def _title(lang: str, subject: str) -> str:
    return label(lang, _TITLES[subject])

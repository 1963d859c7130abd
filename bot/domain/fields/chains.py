"""Tells a chain of labels, which is a shop's format, from words that only look like one."""

import re
from collections.abc import Sequence

from bot.domain.fields.formats import (
    LONGEST_FORMAT,
    MOST_FIELDS,
    PLUS,
    SEPARATOR,
    Separator,
    split_labels,
    written,
)
from bot.domain.fields.labels import keys_of, known_key, spelling

_MOST_AROUND = 8  # labels around a format that are none of it
_LABELS_FOR_ONE_OTHER = 4
_LONG = 3  # so many labels in a row are no chance
_MOST_WORDS = 4  # of a label
_OPENING_WORDS = """
    format formats form forms data account accounts acc get gets receive include includes included
    structure layout template order delivery delivered example contents content info information details
    option variant type version as is are follows following way output string file line credentials
    comes come new old in
"""
_OPENING = frozenset(_OPENING_WORDS.split())
_NUMBERING = re.compile(r"\d{1,2}[.)\]] ?|[-–+>#]{1,3} ")
_CONJUNCTION = re.compile(r"\b(?:and|or|with|plus)\b|&", re.IGNORECASE)
_PASSWORDS = frozenset({"password", "email_password"})
_SECRETS = _PASSWORDS | {"auth_token", "refresh_token", "cookies"}
_HOLDERS = frozenset({"login", "email", "phone"})
_SERVICES = frozenset({"gmail", "hotmail", "outlook"})  # name a kind of account as well


def may_be_format(text: str) -> bool:
    """Whether a text holds a separator, or a plus between words."""
    return SEPARATOR.search(text) is not None or PLUS in text


def declared_format(piece: str) -> str | None:
    """Return the format that a piece of a line declares, as it is kept with an order."""
    if not may_be_format(piece) or sum(1 for _ in SEPARATOR.finditer(piece)) >= MOST_FIELDS + _MOST_AROUND:
        return None
    labels, separators = split_labels(_without_numbering(piece.strip()))
    if labels[-1].count(PLUS) and (len(labels) == 1 or labels[-2].lower().rpartition(" ")[2] in _OPENING):
        labels = labels[-1].split(PLUS)
        separators = [Separator("+", " ", " ")] * (len(labels) - 1)
    if all(separator.core == "," for separator in separators) and _CONJUNCTION.search(piece):
        return None
    chain = _Chain(labels, separators)
    chain.drop_empty_ends()
    chain.drop_words_in_front()
    chain.drop_words_behind()
    return chain.text() if chain.is_format() else None


def _without_numbering(piece: str) -> str:
    found = _NUMBERING.match(piece)
    return piece[found.end() :] if found else piece


class _Chain:
    """Labels and separators, from which all is dropped that only surrounds the format.

    There may be one separator more than those between the labels: one behind them all.
    """

    def __init__(self, labels: list[str], separators: list[Separator]) -> None:
        self.labels, self.separators, self.opened = labels, separators, True

    def drop_empty_ends(self) -> None:
        while self.labels and not self.labels[0]:
            del self.labels[0], self.separators[:1]
        while self.labels and not self.labels[-1]:
            self.labels.pop()
        del self.separators[len(self.labels) :]

    def drop_words_in_front(self) -> None:
        """Drop ``Format:`` and the like, and the words of a sentence in front of the first label."""
        while len(self.labels) > 1 and self._first_is_none():
            del self.labels[0], self.separators[0]
        if self.labels and (" " in self.labels[0] or not known_key(self.labels[0])):
            before, self.labels[0] = _split_words(self.labels[0])
            self.opened = not before or before[-1] in _OPENING

    def _first_is_none(self) -> bool:
        """Whether the first label is none of the format's, but says that one follows, or stands beside it."""
        first, others = self.separators[0], self.separators[1 : len(self.labels) - 1]
        before, label = _split_words(self.labels[0])
        logins = keys_of([label, self.labels[1]]) == ("login", "login")
        if spelling(label) in _SERVICES and first not in others and known_key(self.labels[1]) in _HOLDERS:
            return True
        if known_key(label) and (not before or not others or first in others):
            return logins and (bool(before) or (first not in others and len(others) > 0))
        return first not in others or (bool(before) and before[-1] in _OPENING)

    def drop_words_behind(self) -> None:
        """Drop what is set off behind the format: by a dash, or by a separator that it does not use."""
        while len(self.labels) > 1 and not known_key(self.labels[-1]):
            label = self.labels[-1].split(" - ")[0]
            if known_key(label):
                self.labels[-1] = label
                return
            count = len(self.labels)
            last = self.separators[count - 2]
            if last in self.separators[: count - 2]:
                return
            self.labels.pop()  # a separator that is written like a full stop stays, as it may be delivered
            del self.separators[count - 2 if last.before or not last.after else count - 1 :]

    def is_format(self) -> bool:
        count, keys = len(self.labels), keys_of(self.labels)
        others = sum(1 for label in self.labels if not known_key(label))
        if not 1 < count <= MOST_FIELDS or not self.labels[0] or others > count // _LABELS_FOR_ONE_OTHER:
            return False
        if count < _LONG and not (self.opened and keys[0] in _HOLDERS and keys[1] in _SECRETS):
            return False
        spaced = any(separator.before and separator.after for separator in self.separators)
        commas = all(separator.core == "," for separator in self.separators)
        if _PASSWORDS.isdisjoint(keys) and (spaced or _SECRETS.isdisjoint(keys)):
            return False  # a title lists what an account has as well
        return self.opened or not commas

    def text(self) -> str | None:
        text = written(self.labels, self.separators)
        return text if len(text) <= LONGEST_FORMAT else None


def _split_words(label: str) -> tuple[list[str], str]:
    """Split the words of a sentence from the label at its end; without one, the label is all of it."""
    words = label.split(" ")
    for at in range(max(len(words) - _MOST_WORDS, 0), len(words)):
        if words[at].strip("-+>#.") and known_key(" ".join(words[at:])):
            return _plain_words(words[:at]), " ".join(words[at:])
    return _plain_words(words), label


def _plain_words(words: Sequence[str]) -> list[str]:
    plain = (word.strip("-.,:#0123456789").lower() for word in words)
    return [word for word in plain if word]

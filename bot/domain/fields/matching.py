"""Reads an account by a declared format: the ways in which it fits, as far as the steps reach.

A field ends at the next separator of its format, whichever that is. A few kinds may hold separators: what
stands before the first of them is cut off from the left, what stands behind the last from the right, and only
what lies between is tried out.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from bot.domain.fields.accounts import Part
from bot.domain.fields.formats import Format, Shape
from bot.domain.fields.kinds import FREE, LONGEST_VALUE, fits, longest, may_end, may_hold_separators
from bot.domain.fields.labels import OTHER

MOST_STEPS = 2_000  # for one account; a field or a separator takes two, 32 characters one
_CHARACTERS = 32
_GLANCE = 64  # cookies are only copied, which is so much faster
_DIFFERENT = 2  # two readings are as good as many

Cut = tuple[int, int]  # where a field starts and ends


class OutOfStepsError(Exception):
    """How an account is to be read cannot be told in time."""


class Steps:
    """Counts the steps that reading an account takes."""

    def __init__(self, left: int = MOST_STEPS) -> None:
        self.left = left

    def take(self, characters: int = 0) -> None:
        self.left -= 1 + characters // _CHARACTERS
        if self.left < 0:
            raise OutOfStepsError


@dataclass(frozen=True, slots=True)
class Line:
    """What is to be read: ``text`` from ``start`` to ``stop``; ``mirrored`` is all of it from behind."""

    text: str
    mirrored: str
    start: int
    stop: int


def readings(line: Line, form: Format, shape: Shape, steps: Steps) -> list[tuple[Part, ...]]:
    """The readings of a line by a format, the first two if there are more."""
    if form.tail and line.text.endswith(form.tail, line.start, line.stop):
        line = replace(line, stop=line.stop - len(form.tail))
    labels = [label if key == OTHER else "" for key, label in zip(form.keys, form.labels, strict=True)]
    return [
        tuple(Part(key, *cut, label=label) for key, label, cut in zip(form.keys, labels, cuts, strict=True))
        for cuts in islice(_Search(line, form.keys, shape, steps).every_way(), _DIFFERENT)
    ]


class _Search:
    def __init__(self, line: Line, keys: tuple[str, ...], shape: Shape, steps: Steps) -> None:
        self.line, self.keys, self.shape, self.steps = line, keys, shape, steps
        self.first, self.at = 0, line.start  # the first field that is left to be tried out, and its start
        self.last, self.stop = len(keys) - 1, line.stop  # the last one, and its end
        self.separators: list[Cut] = []  # all between the two
        self.places: dict[str, list[int]] = {}  # which of those are of each kind

    def every_way(self) -> Iterator[tuple[Cut, ...]]:
        left = self._from_the_left()
        right = None if left is None else self._from_the_right()
        if left is None or right is None:
            return
        if self.first > self.last:
            yield tuple(left)
            return
        self._look_for_separators()
        for middle in self._between(self.first, self.at, 0):
            yield (*left, *middle, *right)

    def _from_the_left(self) -> list[Cut] | None:
        """Cut off the fields before the first that may hold separators; ``None``: the format does not fit."""
        cuts: list[Cut] = []
        while self.first <= self.last and not may_hold_separators(
            self.keys[self.first], self.line.text, self.at
        ):
            window = min(self.stop, self.at + LONGEST_VALUE + 1)
            found = self._next(self.line.text, self.at, window)
            if self.first == self.last:
                end = behind = self.stop
                good = found is None and window == self.stop
            else:
                end, behind = (0, 0) if found is None else found.span()
                good = self._is_behind(found, self.first) and (behind < window or window == self.stop)
            if not good or not self._fits(self.first, self.at, end):
                return None
            cuts.append((self.at, end))
            self.first, self.at = self.first + 1, behind
        return cuts

    def _from_the_right(self) -> list[Cut] | None:
        """Cut off the fields behind the last that may hold separators, as from the left but in the mirror."""
        cuts: list[Cut] = []
        size = len(self.line.text)
        while self.last > self.first and self.keys[self.last] not in FREE:
            window = max(self.at, self.stop - LONGEST_VALUE - 1)
            found = self._next(self.line.mirrored, size - self.stop, size - window)
            if found is None or not self._is_behind(found, self.last - 1, mirrored=True):
                return None
            start, end = size - found.start(), self.stop
            if size - found.end() == window > self.at:  # it may go on before the window
                return None
            if not self._fits(self.last, start, end):
                return None
            cuts.insert(0, (start, end))
            self.last, self.stop = self.last - 1, size - found.end()
        return cuts

    def _look_for_separators(self) -> None:
        if self.first == self.last:
            return
        self.steps.take(self.stop - self.at)
        for found in self.shape.pattern.finditer(self.line.text, self.at, self.stop):
            self.steps.take(_CHARACTERS)
            name = self.shape.name(found)
            if name in self.shape.wanted:
                self.places.setdefault(name, []).append(len(self.separators))
                self.separators.append(found.span())

    def _between(self, field: int, at: int, separator: int) -> Iterator[tuple[Cut, ...]]:
        """Every way to cut the fields from ``field`` on, which begins at ``at``, before ``separator``."""
        free = may_hold_separators(self.keys[field], self.line.text, at)
        if field == self.last:
            if (free or separator == len(self.separators)) and self._fits(field, at, self.stop):
                yield ((at, self.stop),)
            return
        places = self.places.get(self.shape.wanted[field], [])
        for place in islice(places, bisect_left(places, separator), None):
            end, behind = self.separators[place]
            if end - at > longest(self.keys[field]) or (place > separator and not free):
                return
            if self._fits(field, at, end):
                for others in self._between(field + 1, behind, place + 1):
                    yield ((at, end), *others)

    def _next(self, text: str, start: int, stop: int) -> re.Match[str] | None:
        """The next separator of the format; what is longer than one, or has other blanks, is none."""
        for found in self.shape.pattern.finditer(text, start, stop):
            name = self.shape.name(found)
            if name in self.shape.wanted or name[::-1] in self.shape.wanted:
                return found
            self.steps.take()
        self.steps.take(stop - start)
        return None

    def _is_behind(self, found: re.Match[str] | None, field: int, *, mirrored: bool = False) -> bool:
        """Whether what was found is the separator that belongs behind a field."""
        if found is None:
            return False
        name = self.shape.name(found)
        return (name[::-1] if mirrored else name) == self.shape.wanted[field]

    def _fits(self, field: int, start: int, end: int) -> bool:
        """Whether a field may be what stands from ``start`` to ``end``. The first one cannot be missing."""
        key, text = self.keys[field], self.line.text
        if not may_end(key, text, start, end):
            self.steps.take()
            return False
        looked_through = (end - start) // _GLANCE if key == "cookies" else end - start
        self.steps.take(_CHARACTERS + looked_through)
        return (start < end or field > 0) and fits(key, text[start:end])

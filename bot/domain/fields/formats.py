"""A shop's format: labels with separators between them, such as ``login:password:email``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.domain.fields.labels import keys_of
from bot.domain.fields.noise import SOFT

MOST_FIELDS = 24
LONGEST_FORMAT = 300
SEPARATOR = re.compile(r"-{2,}|—+|–+|[|│¦:;,\t]")
PLUS = " + "
_INSTEAD_OF_PLUS = (":", "|", ";", "----", "\t")
_DASH = re.compile("[—–]")


@dataclass(frozen=True, slots=True)
class Separator:
    """A separator; ``before`` and ``after``: the blank that the shop writes there, if any."""

    core: str
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        return f"{self.before}{self.core}{self.after}"


@dataclass(frozen=True, slots=True)
class Shape:
    """What stands behind each field; ``pattern`` finds that, and others of the same signs."""

    wanted: tuple[str, ...]
    pattern: re.Pattern[str]
    with_blanks: bool  # as they are declared

    def name(self, found: re.Match[str]) -> str:
        return found[0] if self.with_blanks else found["core"]


@dataclass(frozen=True, slots=True)
class Format:
    """A parsed format. ``shapes``: as they are tried in turn; ``tail``: a separator behind it all."""

    labels: tuple[str, ...]
    keys: tuple[str, ...]
    separators: tuple[str, ...]
    shapes: tuple[Shape, ...]
    tail: str

    @property
    def same_as(self) -> tuple[object, ...]:
        """What is the same in two formats that read alike."""
        return self.keys, self.separators


def split_labels(text: str) -> tuple[list[str], list[Separator]]:
    """Cut a text at every separator."""
    found = list(SEPARATOR.finditer(text))
    edges = [0, *(edge for each in found for edge in each.span()), len(text)]
    pieces = [text[edges[at] : edges[at + 1]] for at in range(0, len(edges), 2)]
    separators = [
        Separator(each[0], _gap(before[len(before.rstrip()) :]), _gap(after[: -len(after.lstrip()) or None]))
        for each, before, after in zip(found, pieces[:-1], pieces[1:], strict=True)
    ]
    return [piece.strip() for piece in pieces], separators


def _gap(blanks: str) -> str:
    return " " if " " in blanks else blanks[:1]


def written(labels: Sequence[str], separators: Sequence[Separator]) -> str:
    """Write a format as it is kept with an order; there may be one separator more than between the labels."""
    ends = [*map(str, separators), ""][: len(labels)]
    text = "".join(label + end for label, end in zip(labels, ends, strict=True))
    return text.replace(SOFT, "").strip()


@lru_cache(maxsize=512)
def parse_format(text: str) -> Format | None:
    """Read a format back; ``None``: it is none."""
    if len(text) > LONGEST_FORMAT:
        return None
    labels, separators = split_labels(text)
    tail = separators[-1].core if separators and not labels[-1] else ""
    if tail:
        labels, separators = labels[:-1], separators[:-1]
    if not 1 < len(labels) <= MOST_FIELDS:
        return None
    cores = tuple(each.core for each in separators)
    return Format(tuple(labels), keys_of(labels), cores, _shapes(separators), tail)


def formats_without_separators(text: str) -> tuple[Format, ...]:
    """Read ``login + pass``, which names the fields and not what is between them: the formats it may be."""
    if PLUS not in text or SEPARATOR.search(text):
        return ()
    return tuple(form for sign in _INSTEAD_OF_PLUS if (form := parse_format(text.replace(PLUS, sign))))


def _shapes(separators: Sequence[Separator]) -> tuple[Shape, ...]:
    """As declared, then without blanks, then with a blank or none; one shape if none are declared.

    Last with hyphens for dashes: text editors turn two hyphens into a dash, and what is delivered is no text.
    """
    cores, declared = tuple(each.core for each in separators), tuple(map(str, separators))
    shapes: tuple[Shape, ...] = (_shape(cores),)
    if cores != declared:
        loose = _shape(cores, blank=" ?")
        shapes = (replace(loose, wanted=declared, with_blanks=True), *shapes, loose)
    hyphens = tuple(_DASH.sub("--", core) for core in cores)
    return shapes if hyphens == cores else (*shapes, _shape(hyphens), _shape(hyphens, blank=" ?"))


def _shape(cores: tuple[str, ...], blank: str = "") -> Shape:
    signs = "".join(sorted({core[0] for core in cores}))
    return Shape(cores, _pattern(signs, blank), with_blanks=False)


@lru_cache(maxsize=256)
def _pattern(signs: str, blank: str = "") -> re.Pattern[str]:
    """Finds separators of some signs, from behind as well; of a run, the whole."""
    runs = {"-": "-{2,}", "—": "—+", "–": "–+"}
    cores = "|".join(runs.get(sign) or re.escape(sign) for sign in signs)
    return re.compile(f"{blank}(?P<core>{cores}){blank}")

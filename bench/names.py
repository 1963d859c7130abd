"""Generates names of items as sellers write them: a brand, a kind, a place, an age, an amount, a code."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

_JOINTS = (" - ", " | ", ", ", " / ", " ", " • ", " – ")
_LETTERS = "ABCDEFGHKLMNPRSTUVWXYZ"
_THOUSAND = 1_000


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``years`` and ``since`` are patterns of an age; ``gap`` stands between words."""

    brands: list[str]
    kinds: list[str]
    places: list[str]
    traits: list[str]
    units: list[str]
    years: str
    since: str
    gap: str


@dataclass(frozen=True, slots=True)
class Name:
    text: str
    words: tuple[str, ...]  # what people would type of it; in Chinese its parts

    def __str__(self) -> str:
        return self.text


def vocabularies() -> dict[str, Vocabulary]:
    """Load the vocabularies by script."""
    text = Path(__file__).with_name("vocabulary.toml").read_text(encoding="utf-8")
    return {script: _vocabulary(told) for script, told in tomllib.loads(text).items()}


def names(script: str, count: int) -> list[Name]:
    """Generate ``count`` different names, the same ones in every run."""
    chance, vocabulary = Random(script), VOCABULARIES[script]
    found: dict[str, Name] = {}
    while len(found) < count:
        name = _name(vocabulary, chance)
        found[name.text] = name
    return list(found.values())


def _vocabulary(told: dict[str, str]) -> Vocabulary:
    lists = {field: told[field] for field in ("brands", "kinds", "places", "traits", "units")}
    split = {field: " ".join(text.split()).split(", ") for field, text in lists.items()}
    return Vocabulary(**split, years=told["years"], since=told["since"], gap=told["gap"])


def _name(vocabulary: Vocabulary, chance: Random) -> Name:
    parts = [vocabulary.gap.join((chance.choice(vocabulary.brands), chance.choice(vocabulary.kinds)))]
    parts += _details(vocabulary, chance)
    text = parts[0]
    for part in parts[1:]:
        text += chance.choice(_JOINTS) + part
    return Name(text, tuple(dict.fromkeys(word for part in parts for word in part.split())))


def _details(vocabulary: Vocabulary, chance: Random) -> list[str]:
    details: list[Callable[[], str]] = [
        lambda: chance.choice(vocabulary.places),
        lambda: chance.choice(vocabulary.traits),
        lambda: chance.choice(vocabulary.traits),
        lambda: vocabulary.years.format(chance.randrange(1, 16)),
        lambda: vocabulary.since.format(chance.randrange(2006, 2027)),
        lambda: vocabulary.gap.join((_amount(chance), chance.choice(vocabulary.units))),
        lambda: f"{chance.choice(_LETTERS)}{chance.choice(_LETTERS)}{chance.randrange(100, 10_000)}",
    ]
    return list(dict.fromkeys(detail() for detail in chance.sample(details, chance.randrange(2, 5))))


def _amount(chance: Random) -> str:
    amount = chance.randrange(1, 100) * chance.choice((10, 100, 1_000, 10_000))
    short = f"{amount // _THOUSAND}k" if amount >= _THOUSAND else f"x{amount}"
    return chance.choice((str(amount), f"{amount}+", short))


VOCABULARIES = vocabularies()

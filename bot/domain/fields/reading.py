"""Reads a delivered account by the formats that its shop declared, or guesses its parts. Pure."""

from collections.abc import Sequence
from itertools import zip_longest

from bot.domain.fields.accounts import Account, Field, How, Part, assemble, edges
from bot.domain.fields.formats import Format, parse_format
from bot.domain.fields.guessing import guessed_parts, named_parts
from bot.domain.fields.labelled import labelled_parts
from bot.domain.fields.labels import OTHER, spelling
from bot.domain.fields.matching import Line, OutOfStepsError, Steps, readings

__all__ = ["Account", "Field", "How", "read_account"]

MOST_DECLARED = 10


def read_account(delivered: str, declared: Sequence[str]) -> Account:
    """Read an account. What has not exactly one reading stays whole, with only the certain parts named."""
    formats = dict.fromkeys(form for text in declared[:MOST_DECLARED] if (form := parse_format(text)))
    if not formats:
        return assemble(How.GUESSED, delivered, guessed_parts(delivered))
    try:
        found = _by_formats(delivered, list(formats), Steps())
    except OutOfStepsError:
        return assemble(How.UNCLEAR, delivered, named_parts(delivered))
    if len(found) == 1:
        return assemble(How.DECLARED, delivered, found[0])
    if found:
        return assemble(How.UNCLEAR, delivered, named_parts(delivered))
    labelled = labelled_parts(delivered, *edges(delivered, blanks=True))
    if labelled is not None:
        return assemble(How.GUESSED, delivered, labelled)
    return assemble(How.MISFIT, delivered, named_parts(delivered))


def _by_formats(text: str, formats: Sequence[Format], steps: Steps) -> list[tuple[Part, ...]]:
    """The readings that differ, by the first shape of separators that fits, whichever format has it.

    Blanks at the edges are left out only where nothing fits with them.
    """
    mirrored = text[::-1]
    for edge in dict.fromkeys((edges(text, blanks=False), edges(text, blanks=True))):
        line = Line(text, mirrored, *edge)
        for shapes in zip_longest(*(form.shapes for form in formats)):
            found: dict[tuple[tuple[str, str], ...], tuple[Part, ...]] = {}
            for form, shape in zip(formats, shapes, strict=True):
                if shape is not None:
                    for parts in readings(line, form, shape, steps):
                        found.setdefault(_contents(text, parts), parts)
            if found:
                return list(found.values())
    return []


def _contents(text: str, parts: Sequence[Part]) -> tuple[tuple[str, str], ...]:
    """What two readings have in common that are the same: the values by their keys."""
    named = (
        (f"{OTHER} {spelling(part.label)}" if part.key == OTHER else part.key, text[part.start : part.end])
        for part in parts
        if part.start < part.end
    )
    return tuple(sorted(named, key=lambda pair: pair[0]))

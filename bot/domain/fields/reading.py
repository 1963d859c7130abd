"""Reads a delivered account by the formats that its shop declared, or guesses its parts. Pure."""

from collections.abc import Sequence
from itertools import zip_longest

from bot.domain.fields.accounts import Account, Field, How, Part, assemble, edges
from bot.domain.fields.formats import (
    LONGEST_FORMAT,
    Format,
    formats_without_separators,
    parse_format,
)
from bot.domain.fields.guessing import guessed_parts, named_parts
from bot.domain.fields.headings import heading_format
from bot.domain.fields.labelled import labelled_parts
from bot.domain.fields.labels import OTHER, spelling
from bot.domain.fields.matching import Line, OutOfStepsError, Steps, readings

__all__ = ["Account", "Field", "How", "read_account"]

MOST_DECLARED = 10


def read_account(delivered: str, declared: Sequence[str]) -> Account:
    """Read an account. What has not exactly one reading stays whole, with only the certain parts named."""
    declared = declared[:MOST_DECLARED]
    formats = dict.fromkeys(form for text in declared if (form := parse_format(text)))
    if not formats:
        return _without_format(delivered, declared)
    found = _by_formats(delivered, list(formats))
    if len(found) == 1:
        return assemble(How.DECLARED, delivered, found[0])
    if found:
        return assemble(How.UNCLEAR, delivered, named_parts(delivered))
    parts = labelled_parts(delivered, *edges(delivered, blanks=True)) or _below_heading(delivered)
    if parts is not None:
        return assemble(How.GUESSED, delivered, parts)
    return assemble(How.MISFIT, delivered, named_parts(delivered))


def _without_format(delivered: str, declared: Sequence[str]) -> Account:
    """Read an account whose format nobody declared, or only the names of its fields."""
    formats = [form for text in declared for form in formats_without_separators(text)]
    found = _by_formats(delivered, formats)
    if len(found) == 1:
        return assemble(How.DECLARED, delivered, found[0])
    return assemble(How.GUESSED, delivered, _below_heading(delivered) or guessed_parts(delivered))


def _below_heading(text: str) -> Sequence[Part] | None:
    """The parts of an account that stands in one text with a line of labels above it."""
    line, end, _ = text[: LONGEST_FORMAT + 1].partition("\n")
    heading = heading_format(line) if end else None
    form = parse_format(heading) if heading else None
    found = _by_formats(text, [form], len(line) + 1) if form else []
    return found[0] if len(found) == 1 else None


def _by_formats(text: str, formats: Sequence[Format], start: int = 0) -> list[Sequence[Part]]:
    """The readings that differ; what cannot be told in time counts as two of them.

    They are those by the first shape of separators that fits, whichever format has it. Blanks at the edges
    are left out only where nothing fits with them.
    """
    mirrored, steps = text[::-1] if formats else "", Steps()
    try:
        for blanks in (False, True):
            line = Line(text, mirrored, *edges(text, blanks=blanks, start=start))
            for shapes in zip_longest(*(form.shapes for form in formats)):
                found: dict[tuple[tuple[str, str], ...], Sequence[Part]] = {}
                for form, shape in zip(formats, shapes, strict=True):
                    if shape is not None:
                        for parts in readings(line, form, shape, steps):
                            found.setdefault(_contents(text, parts), parts)
                if found:
                    return list(found.values())
    except OutOfStepsError:
        return [(), ()]
    return []


def _contents(text: str, parts: Sequence[Part]) -> tuple[tuple[str, str], ...]:
    """What two readings have in common that are the same: the values by their keys."""
    named = (
        (f"{OTHER} {spelling(part.label)}" if part.key == OTHER else part.key, text[part.start : part.end])
        for part in parts
        if part.start < part.end
    )
    return tuple(sorted(named, key=lambda pair: pair[0]))

"""A delivered account and its parts. Nothing of what was delivered is ever changed, moved or left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_LINE_ENDS = "\r\n\ufeff\u200b"  # at the edges of an account they belong to none of its fields
_MOST_OUTSIDE = 100  # characters at an edge that are looked at


class How(StrEnum):
    DECLARED = "declared"  # by the shop's format
    GUESSED = "guessed"  # the shop declared none
    MISFIT = "misfit"  # the shop declared some, and none fits
    UNCLEAR = "unclear"  # two readings that differ


@dataclass(frozen=True, slots=True)
class Field:
    """A value exactly as it was delivered; ``key`` is one of ``labels.KEYS``."""

    key: str
    value: str
    sure: bool
    label: str = ""  # as the shop wrote it, where the key is "other"


@dataclass(frozen=True, slots=True)
class Account:
    """Fields and what stands before, between and behind them: joined in turn they are what was delivered."""

    how: How
    fields: tuple[Field, ...]
    separators: tuple[str, ...]

    @property
    def delivered(self) -> str:
        values = "".join(
            separator + field.value for separator, field in zip(self.separators, self.fields, strict=False)
        )
        return values + self.separators[-1]

    def value(self, key: str) -> str | None:
        return next((field.value for field in self.fields if field.key == key), None)


@dataclass(frozen=True, slots=True)
class Part:
    """Where a field stands in what was delivered: from ``start`` to before ``end``."""

    key: str
    start: int
    end: int
    sure: bool = True
    label: str = ""


def assemble(how: How, delivered: str, parts: Sequence[Part]) -> Account:
    """Cut an account into its parts, which stand in order and do not overlap; all else becomes separators."""
    edges = [0, *(edge for part in parts for edge in (part.start, part.end)), len(delivered)]
    return Account(
        how,
        tuple(Field(part.key, delivered[part.start : part.end], part.sure, part.label) for part in parts),
        tuple(delivered[edges[at] : edges[at + 1]] for at in range(0, len(edges), 2)),
    )


def edges(text: str, *, blanks: bool, start: int = 0, stop: int | None = None) -> tuple[int, int]:
    """Where an account starts and stops between line ends and invisible signs, and between blanks as well."""
    outside = f"{_LINE_ENDS} \t" if blanks else _LINE_ENDS
    stop = len(text) if stop is None else stop
    head = text[start : min(start + _MOST_OUTSIDE, stop)]
    start += len(head) - len(head.lstrip(outside))
    tail = text[max(start, stop - _MOST_OUTSIDE) : stop]
    return start, stop - (len(tail) - len(tail.rstrip(outside)))

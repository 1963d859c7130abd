"""Formats results as Markdown tables with verdicts, readable in a terminal as well."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_GOAL = re.compile(r"G(\d+):")


@dataclass(frozen=True, slots=True)
class Target:
    """A figure beside its goal and, in parentheses, one beyond it; ``what`` begins with the goal's number."""

    what: str
    wanted: str
    got: str
    met: bool
    exceeded: bool = False  # the goal beyond it is reached, too

    @classmethod
    def at_most(
        cls, what: str, limit: float, got: float, unit: str, *, stretch: float | None = None
    ) -> "Target":
        beyond = stretch is not None and got <= stretch
        return cls(what, _wanted("≤", limit, unit, stretch), f"{got:.2f} {unit}", got <= limit, beyond)

    @classmethod
    def at_least(
        cls, what: str, limit: float, got: float, unit: str, *, stretch: float | None = None
    ) -> "Target":
        beyond = stretch is not None and got >= stretch
        return cls(what, _wanted("≥", limit, unit, stretch), f"{got:.1f} {unit}", got >= limit, beyond)

    @property
    def verdict(self) -> str:
        if not self.met:
            return "MISS"
        return "PASS, stretch" if self.exceeded else "PASS"

    @property
    def goal(self) -> int:
        """The number of the goal it belongs to; 0: to none."""
        found = _GOAL.match(self.what)
        return int(found[1]) if found else 0


def _wanted(sign: str, limit: float, unit: str, stretch: float | None) -> str:
    return f"{sign} {limit:g} {unit}" + (f" ({stretch:g})" if stretch is not None else "")


@dataclass(slots=True)
class Report:
    parts: list[str] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)

    def title(self, text: str) -> None:
        self.parts.append(f"## {text}")

    def note(self, text: str) -> None:
        self.parts.append(text)

    def table(self, head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
        widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
        rule = tuple("-" * width for width in widths)
        self.parts.append("\n".join(_line(row, widths) for row in (head, rule, *rows)))

    def verdicts(self, targets: Iterable[Target]) -> None:
        found = list(targets)
        self.targets += found
        self._tell(found)

    def add(self, other: "Report") -> None:
        """Append what another report tells."""
        self.parts += other.parts
        self.targets += other.targets

    def summary(self) -> "Report":
        """The targets that belong to goals, by their numbers, and how many are missed."""
        goals = sorted((target for target in self.targets if target.goal), key=lambda target: target.goal)
        missed = sum(not target.met for target in goals)
        told = Report()
        told.title("Goals")
        told.verdicts(goals)
        told.note(f"{len(goals) - missed} of {len(goals)} are met." if goals else "None was measured.")
        return told

    def _tell(self, targets: Sequence[Target]) -> None:
        rows = [(one.what, one.wanted, one.got, one.verdict) for one in targets]
        self.table(("target", "wanted (stretch)", "measured", ""), rows)

    def __str__(self) -> str:
        return "\n\n".join(self.parts) + "\n"


def milliseconds(seconds: float) -> str:
    value = seconds * 1_000
    return f"{value:.3f}" if value < 1 else f"{value:.1f}"


def megabytes(size: float) -> str:
    return f"{size / 1_000_000:.1f}"


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"

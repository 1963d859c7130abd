"""Formats results as Markdown tables with verdicts, readable in a terminal as well."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Report:
    parts: list[str] = field(default_factory=list)
    missed: int = 0

    def title(self, text: str) -> None:
        self.parts.append(f"## {text}")

    def note(self, text: str) -> None:
        self.parts.append(text)

    def table(self, head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
        widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
        rule = tuple("-" * width for width in widths)
        self.parts.append("\n".join(_line(row, widths) for row in (head, rule, *rows)))

    def verdicts(self, targets: "list[Target]") -> None:
        self.missed += sum(not target.met for target in targets)
        rows = [(one.what, one.wanted, one.got, "PASS" if one.met else "miss") for one in targets]
        self.table(("target", "wanted", "measured", ""), rows)

    def __str__(self) -> str:
        return "\n\n".join(self.parts) + "\n"


@dataclass(frozen=True, slots=True)
class Target:
    what: str
    wanted: str
    got: str
    met: bool

    @classmethod
    def at_most(cls, what: str, limit: float, got: float, unit: str) -> "Target":
        return cls(what, f"≤ {limit:g} {unit}", f"{got:.2f} {unit}", got <= limit)

    @classmethod
    def at_least(cls, what: str, limit: float, got: float, unit: str) -> "Target":
        return cls(what, f"≥ {limit:g} {unit}", f"{got:.1f} {unit}", got >= limit)


def milliseconds(seconds: float) -> str:
    value = seconds * 1_000
    return f"{value:.3f}" if value < 1 else f"{value:.1f}"


def megabytes(size: float) -> str:
    return f"{size / 1_000_000:.1f}"


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"

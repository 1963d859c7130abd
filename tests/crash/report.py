"""Prints the results as a table: what was tried and what came of it, with our protections and without."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from tests.crash import pages
from tests.crash.blows import Harm
from tests.crash.bots import AT_RANDOM, AT_THE_END
from tests.crash.judge import Kind
from tests.crash.pages import COUNTED
from tests.crash.steps import Step
from tests.crash.trial import Outcome

SOURCES = {"market": "marketplace requests", "telegram": "Telegram requests", "commit": "database commits"}
TIMES = {1: "once", 2: "twice", 3: "three times"}
Row = tuple[str, str]


class Column:
    """Sums of many outcomes. ``steps`` are those that something could be done at, by scenario."""

    def __init__(self, steps: Mapping[str, Sequence[Step]]) -> None:
        self.steps = {(scenario, str(step)) for scenario, found in steps.items() for step in found}
        self.reached: set[tuple[str, str]] = set()
        self.sums: Counter[str] = Counter()
        self.flaws: Counter[Kind] = Counter()
        self.copies: Counter[int] = Counter()
        self.takeovers: list[float] = []
        self.meanwhile: list[float] = []

    def add(self, outcome: Outcome) -> None:
        self.sums.update(
            trials=1,
            confirmations=outcome.confirmations,
            calls=outcome.calls,
            purchases=outcome.purchases,
            disturbed=len(outcome.disturbed),
            deaths=outcome.deaths,
            by_webhook=outcome.by_webhook,
        )
        self.sums.update(where for where in outcome.disturbed if where in (AT_RANDOM, AT_THE_END))
        self.sums.update(outcome.harms)
        self.reached |= {(outcome.case.scenario, where) for where in outcome.disturbed} & self.steps
        self.flaws.update(flaw.kind for flaw in outcome.flaws)
        self.copies += outcome.copies
        self.takeovers += outcome.takeovers
        self.meanwhile += outcome.meanwhile

    def rows(self, disturbed: Callable[["Column"], list[Row]]) -> list[Row]:
        """``disturbed``: those of what was done to the bots."""
        return [
            *((title, self.summed(name)) for name, title in COUNTED.items()),
            *disturbed(self),
            *((kind.value, f"{self.flaws[kind]:,}") for kind in Kind),
            *((f"accounts and codes sent {title}", f"{self.copies[n]:,}") for n, title in TIMES.items()),
        ]

    def summed(self, name: str) -> str:
        return f"{self.sums[name]:,}"

    def where(self) -> list[Row]:
        """When it was done."""
        return [
            (f"… at {AT_RANDOM}", self.summed(AT_RANDOM)),
            (f"… {AT_THE_END}", self.summed(AT_THE_END)),
            *((f"… at {title}: different steps", self._reached(source)) for source, title in SOURCES.items()),
        ]

    def _reached(self, source: str) -> str:
        there = {step for step in self.steps if step[1].startswith(f"{source}/")}
        return f"{len(self.reached & there):,} of {len(there):,}"


def _kills(column: Column) -> list[Row]:
    return [
        (Harm.KILL.value, column.summed("disturbed")),
        *column.where(),
        (Harm.CUT.value, column.summed(Harm.CUT)),
    ]


def _blows(column: Column) -> list[Row]:
    return [
        (pages.BY_WEBHOOK, column.summed("by_webhook")),
        *((harm.value, column.summed(harm)) for harm in Harm),
        *column.where(),
        (pages.DEATHS, column.summed("deaths")),
        (pages.TAKEN_OVER, f"{len(column.takeovers):,}"),
        (pages.TAKEOVER_SECONDS, _summed_up(column.takeovers)),
        (pages.MEANWHILE, _summed_up(column.meanwhile)),
    ]


def _summed_up(times: Sequence[float]) -> str:
    if not times:
        return ""
    nine_in_ten = sorted(times)[len(times) * 9 // 10]
    return " · ".join(f"{seconds:.1f}" for seconds in (median(times), nine_in_ten, max(times)))


class Report(NamedTuple):
    """How a run is told. ``other`` heads the second column; ``disturbed`` are the rows of what was done."""

    other: str
    page: str
    meanings: Mapping[str, str]
    disturbed: Callable[[Column], list[Row]]


BOT = Report("unprotected", pages.OF_A_BOT, pages.MEANINGS, _kills)
FLEET = Report("unfenced", pages.OF_REPLICAS, pages.MEANINGS_OF_REPLICAS, _blows)


def summary(report: Report, ours: Column, other: Column, seed: int, seconds: float) -> str:
    """The table for the eye."""
    rows = _rows(report, ours, other)
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [f"{name:<{widths[0]}}  {one:>{widths[1]}}  {two:>{widths[2]}}" for name, one, two in rows]
    return "\n".join((*lines, f"seed {seed}, {seconds:.0f} s"))


def markdown(report: Report, ours: Column, other: Column, seed: int, seconds: float) -> str:
    """The table as a page, with what was run and what each row means."""
    head, *rows = _rows(report, ours, other)
    table = "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---", "---:", "---:"), *rows))
    meanings = "\n".join(f"- **{name}**: {meaning}." for name, meaning in report.meanings.items())
    values = {"table": table, "meanings": meanings, "seed": seed, "trials": ours.sums["trials"]}
    return report.page.format(**values, seconds=seconds)


def _rows(report: Report, ours: Column, other: Column) -> list[tuple[str, str, str]]:
    paired = zip(ours.rows(report.disturbed), other.rows(report.disturbed), strict=True)
    return [("", "ours", report.other), *((name, one, two) for (name, one), (_, two) in paired)]

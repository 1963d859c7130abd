"""The table: what was tried, and what came of it, with our protections and without them."""

from collections import Counter
from collections.abc import Mapping, Sequence

from tests.crash.judge import Kind
from tests.crash.steps import Step
from tests.crash.trial import Outcome

PLACES = {"market": "marketplace requests", "telegram": "Telegram requests", "commit": "database commits"}


class Column:
    """Sums of many outcomes. ``steps`` are those that could be killed at, by script."""

    def __init__(self, steps: Mapping[str, Sequence[Step]]) -> None:
        self.steps = {(script, str(step)) for script, found in steps.items() for step in found}
        self.killed_at: set[tuple[str, str]] = set()
        self.sums: Counter[str] = Counter()
        self.flaws: Counter[Kind] = Counter()
        self.copies: Counter[int] = Counter()

    def add(self, outcome: Outcome) -> None:
        self.sums["trials"] += 1
        self.sums["confirmations"] += outcome.confirmations
        self.sums["calls"] += outcome.calls
        self.sums["orders"] += outcome.orders
        self.sums["kills"] += len(outcome.killed)
        self.sums["random"] += outcome.killed.count("a random instant")
        self.killed_at |= {(outcome.plan.script, where) for where in outcome.killed} & self.steps
        self.flaws.update(flaw.kind for flaw in outcome.flaws)
        self.copies += outcome.copies

    def rows(self) -> list[tuple[str, str]]:
        sums = [
            ("trials", "trials"),
            ("confirmations tapped", "confirmations"),
            ("`add` and `add_sms` calls", "calls"),
            ("orders carried out", "orders"),
            ("kills (SIGKILL)", "kills"),
            ("… at random instants", "random"),
        ]
        return [
            *((title, f"{self.sums[name]:,}") for title, name in sums),
            *((f"… at {title}: distinct steps", self._reached(place)) for place, title in PLACES.items()),
            *((kind.value, f"{self.flaws[kind]:,}") for kind in Kind),
            *((f"accounts and codes sent {_times(n)}", f"{self.copies[n]:,}") for n in (1, 2, 3)),
        ]

    def _reached(self, place: str) -> str:
        there = {step for step in self.steps if step[1].startswith(f"{place}/")}
        return f"{len(self.killed_at & there):,} of {len(there):,}"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def summary(ours: Column, naive: Column, seed: int, seconds: float) -> str:
    rows = _rows(ours, naive)
    widths = [max(len(row[place]) for row in rows) for place in range(3)]
    lines = [f"{name:<{widths[0]}}  {one:>{widths[1]}}  {two:>{widths[2]}}" for name, one, two in rows]
    return "\n".join((*lines, f"seed {seed}, {seconds:.0f} s"))


def _rows(ours: Column, naive: Column) -> list[tuple[str, str, str]]:
    paired = zip(ours.rows(), naive.rows(), strict=True)
    return [("", "ours", "unprotected"), *((name, one, two) for (name, one), (_, two) in paired)]


def markdown(ours: Column, naive: Column, seed: int, seconds: float) -> str:
    head, *rows = _rows(ours, naive)
    table = "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---", "---:", "---:"), *rows))
    return f"# Killed at every step\n\n{table}\n\nseed {seed}, {seconds:.0f} s\n"

"""Measures the search: CPU time for each query, and how often the right item is among the first ten."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from bench.names import VOCABULARIES, names
from bench.queries import FIRST, KINDS, Query, Questions
from bench.report import Report, Target, milliseconds
from bench.rivals import Finder, Fuzzy, Ours, Scan, Trigrams
from bench.timing import percentile, spent

QUERIES = 200  # of each kind in each script
_PATIENT = 5  # … that those are asked who look at every name

RIVALS: dict[str, Callable[[Sequence[str]], Finder]] = {
    "index": Ours,
    "json + dicts": Scan,
    "FTS5 trigram": Trigrams,
    "rapidfuzz scan": Fuzzy,
}
_IN_A_ROW = 3
_SLOW = ("json + dicts", "rapidfuzz scan")
_LATE_MS, _TIMES_FASTER = 2.0, 20.0
_EXACT, _SLIPPED, _UNSPACED = 95.0, 90.0, 100.0  # per cent


@dataclass(frozen=True, slots=True)
class Outcome:
    script: str
    kind: str
    finder: str
    times: list[float]  # seconds of CPU time of each query, asked once after all the others …
    times_again: list[float]  # … and asked again at once
    right: float  # per cent

    @property
    def row(self) -> tuple[str, ...]:
        middle, late = milliseconds(median(self.times)), milliseconds(percentile(self.times, 0.99))
        right = "" if self.kind == "broad" else f"{self.right:.1f}"  # hundreds are as right
        return self.script, self.kind, self.finder, middle, late, right


def searched(script: str, size: int, *, rounds: int, queries: int = QUERIES) -> list[Outcome]:
    """Run the same queries through every finder, in turns, ``rounds`` times."""
    known = names(script, size)
    questions = Questions(known, spaced=VOCABULARIES[script].gap != "")
    finders = {finder: make([name.text for name in known]) for finder, make in RIVALS.items()}
    found = [
        outcome
        for kind in KINDS
        for outcome in _answers(script, kind, finders, questions.some(kind, queries), rounds)
    ]
    for finder in finders.values():
        if isinstance(finder, Trigrams):
            finder.close()
    return found


def _answers(
    script: str, kind: str, finders: dict[str, Finder], queries: list[Query], rounds: int
) -> list[Outcome]:
    outcomes = []
    asked = {name: queries[:_PATIENT] if name in _SLOW else queries for name in finders}
    times: dict[str, list[list[float]]] = {name: [] for name in finders}
    again: dict[str, list[list[float]]] = {name: [] for name in finders}
    for _ in range(rounds):
        for name, finder in finders.items():
            times[name].append([_time(finder, query) for query in asked[name]])
            if name not in _SLOW:
                again[name].append([_time_again(finder, query) for query in asked[name]])
    for name, finder in finders.items():
        right = sum(query.row in finder.find(query.text, FIRST) for query in asked[name])
        once, warm = _medians(times[name]), _medians(again[name])
        outcomes.append(Outcome(script, kind, name, once, warm, 100 * right / len(asked[name])))
    return outcomes


def _time(finder: Finder, query: Query) -> float:
    return spent(lambda: finder.find(query.text, FIRST))


def _time_again(finder: Finder, query: Query) -> float:
    """Return the time of a query that was just asked: the mean of some in a row, for a single one takes
    little more time than to read the clock.
    """

    def ask() -> None:
        for _ in range(_IN_A_ROW):
            finder.find(query.text, FIRST)

    finder.find(query.text, FIRST)
    return spent(ask) / _IN_A_ROW


def _medians(rounds: list[list[float]]) -> list[float]:
    """Return the median time of each query."""
    return [median(of_query) for of_query in zip(*rounds, strict=True)]


def tell_search(report: Report, size: int, outcomes: list[Outcome]) -> None:
    report.title(f"Search, {size:,} names")
    head = (
        "script",
        "query",
        "finder",
        "p50 ms",
        "p99 ms",
        f"right item in the first {FIRST}, %",
    )
    report.table(head, [outcome.row for outcome in outcomes])
    report.title(f"Times as fast as FTS5 trigram at the median, {size:,} names")
    once, again = _faster(outcomes), _faster(outcomes, again=True)
    columns = ("script", "asked once, ×", "asked again at once, ×")
    report.table(columns, [(script, f"{once[script]:.1f}", f"{again[script]:.1f}") for script in once])


def judge_search(report: Report, outcomes: list[Outcome]) -> None:
    ours = [outcome for outcome in outcomes if outcome.finder == "index"]
    slips = [outcome for outcome in ours if outcome.kind == "slip"]
    plain = [outcome for outcome in ours if outcome.kind != "slip"]
    report.verdicts(
        [
            Target.at_most("G9: search p99, words and prefixes", _LATE_MS, _latest(plain), "ms"),
            Target.at_most("G9: search p99, one typing error", _LATE_MS, _latest(slips), "ms"),
            *(
                Target.at_least(f"G9: against FTS5 trigram, {script}", _TIMES_FASTER, times, "×", stretch=40)
                for script, times in _faster(outcomes).items()
            ),
            *(
                Target.at_least(f"right item, {one.script}, {one.kind}", wanted, one.right, "%")
                for one in ours
                if (wanted := _wanted(one)) is not None
            ),
        ]
    )


def _wanted(outcome: Outcome) -> float | None:
    spaced = VOCABULARIES[outcome.script].gap != ""
    match outcome.kind:
        case "exact":
            return _EXACT if spaced else _UNSPACED
        case "slip":
            return _SLIPPED if spaced else None
        case _:
            return None


def _latest(outcomes: list[Outcome]) -> float:
    return 1_000 * max((percentile(outcome.times, 0.99) for outcome in outcomes), default=0)


def _faster(outcomes: list[Outcome], *, again: bool = False) -> dict[str, float]:
    """How many times as fast as trigrams in each script, where those find anything: they know no typing
    errors.
    """

    def middle(script: str, finder: str) -> float:
        told = [one for one in outcomes if one.script == script and one.finder == finder]
        told = [one for one in told if one.kind != "slip"]
        return median(time for one in told for time in (one.times_again if again else one.times))

    scripts = dict.fromkeys(outcome.script for outcome in outcomes)
    return {script: middle(script, "FTS5 trigram") / middle(script, "index") for script in scripts}

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
_PATIENT = 20  # … that a comparison with every name is asked

RIVALS: dict[str, Callable[[Sequence[str]], Finder]] = {
    "index": Ours,
    "json + dicts": Scan,
    "FTS5 trigram": Trigrams,
    "rapidfuzz scan": Fuzzy,
}
_WORDS_MS, _SLIPS_MS, _TIMES_FASTER = 2.0, 5.0, 20.0
_EXACT, _SLIPPED, _UNSPACED = 95.0, 90.0, 100.0  # per cent


@dataclass(frozen=True, slots=True)
class Outcome:
    script: str
    kind: str
    finder: str
    times: list[float]  # seconds of CPU time per query
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
    asked = {name: queries[:_PATIENT] if isinstance(one, Fuzzy) else queries for name, one in finders.items()}
    times: dict[str, list[list[float]]] = {name: [] for name in finders}
    for _ in range(rounds):
        for name, finder in finders.items():
            times[name].append([_time(finder, query) for query in asked[name]])
    for name, finder in finders.items():
        right = sum(query.row in finder.find(query.text, FIRST) for query in asked[name])
        typical = [median(of_query) for of_query in zip(*times[name], strict=True)]
        outcomes.append(Outcome(script, kind, name, typical, 100 * right / len(asked[name])))
    return outcomes


def _time(finder: Finder, query: Query) -> float:
    return spent(lambda: finder.find(query.text, FIRST))


def tell_search(report: Report, size: int, outcomes: list[Outcome]) -> None:
    report.title(f"Search, {size:,} names")
    head = ("script", "query", "finder", "p50 ms", "p99 ms", f"right item in the first {FIRST}, %")
    report.table(head, [outcome.row for outcome in outcomes])
    scripts = {one.script: [other for other in outcomes if other.script == one.script] for one in outcomes}
    report.title(f"Times as fast as FTS5 trigram at the median, {size:,} names")
    report.table(("script", "×"), [(script, f"{_faster(of_it):.1f}") for script, of_it in scripts.items()])


def judge_search(report: Report, outcomes: list[Outcome]) -> None:
    ours = [outcome for outcome in outcomes if outcome.finder == "index"]
    slips = [outcome for outcome in ours if outcome.kind == "slip"]
    plain = [outcome for outcome in ours if outcome.kind != "slip"]
    report.verdicts(
        [
            Target.at_most("search p99, words and prefixes", _WORDS_MS, _latest(plain), "ms"),
            Target.at_most("search p99, one typing error", _SLIPS_MS, _latest(slips), "ms"),
            Target.at_least("search against FTS5 trigram, median", _TIMES_FASTER, _faster(outcomes), "×"),
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


def _faster(outcomes: list[Outcome]) -> float:
    """How many times as fast as trigrams, where those find anything: they know no typing errors."""

    def middle(finder: str) -> float:
        told = (one for one in outcomes if one.finder == finder and one.kind != "slip")
        return median(time for one in told for time in one.times)

    return middle("FTS5 trigram") / middle("index")

"""Benchmark of the catalogue (loading, memory, browsing, search): ``python -m bench.catalog``.

Figures are CPU time of the thread that works. A missed target is told, and fails nothing.
"""

import argparse
import platform
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from bench.browsing import tell_browsing
from bench.loading import Source, tell_blocks, tell_loading, tell_memory
from bench.names import VOCABULARIES
from bench.report import Report
from bench.searching import QUERIES, Outcome, judge_search, searched, tell_search

_ROUNDS = 2
_SIZES = "50000"
_ABOUT = """\
CPU time by `make bench-catalog` over generated catalogues: medians of {rounds} rounds that take turns, Python
{python}. A search asks for the first ten. Its queries are the first two words of a name (broad), or words of
it in any order, as many as tell it apart: as they are (exact), the first one cut short (prefix), or one with
a typing error (slip). Each is asked once, after all the others, when the processor's caches hold their data;
the verdicts are on that. FTS5 is SQLite's, in memory, with LIKE for words of fewer than three characters;
rapidfuzz compares by token_set_ratio. Those two that look at every name (json + dicts, rapidfuzz) are asked
five queries of each kind alone: how often they are right is a rough figure."""


def measured(sizes: list[int], rounds: int, queries: int = QUERIES) -> Report:
    """Run all benchmarks; the verdicts are those on the largest catalogue."""
    report = Report()
    report.note(_ABOUT.format(rounds=rounds, python=platform.python_version()))
    for size in sizes:
        source = Source(size)
        tell_loading(report, source, rounds)
        tell_memory(report, source)
        tell_blocks(report, source)
        tell_browsing(report, source)
        outcomes = [*_searched_apart(size, rounds, queries)]
        tell_search(report, size, outcomes)
        judge_search(report, outcomes)
    return report


def _searched_apart(size: int, rounds: int, queries: int) -> Iterator[Outcome]:
    """Search each script in a process of its own: none inherits another's memory and its holes."""
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as apart:
        for script in VOCABULARIES:
            yield from apart.submit(searched, script, size, rounds=rounds, queries=queries).result()


def report() -> Report:
    return measured([int(size) for size in _SIZES.split(",")], _ROUNDS)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.catalog", description=__doc__)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    parser.add_argument("--queries", type=int, default=QUERIES, help="of each kind in each script")
    parser.add_argument("--sizes", default=_SIZES, help=f"numbers of items (default: {_SIZES})")
    parser.add_argument("--report", type=Path, help="write the tables to this file, as Markdown")
    asked = parser.parse_args()
    told = measured([int(size) for size in asked.sizes.split(",")], asked.rounds, asked.queries)
    sys.stdout.write(str(told))
    if asked.report:
        asked.report.write_text(f"# The catalogue, measured\n\n{told}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

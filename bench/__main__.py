"""All benchmarks, one after another, and the table of what is reached: ``python -m bench``.

Each runs in a process of its own, so that none inherits another's memory. A missed target is told, and fails
nothing.
"""

import argparse
import platform
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from bench import (
    backlog,
    catalog,
    crowd,
    event_loop,
    idle,
    languages,
    market_calls,
    poller,
    polling,
    replicas,
    routing,
    schedule,
    start,
    taps,
    writes,
)
from bench.report import Report

BENCHMARKS: dict[str, Callable[[], Report]] = {
    "calls": market_calls.report,
    "polling": polling.report,
    "schedule": schedule.report,
    "idle": idle.report,
    "writes": writes.report,
    "taps": taps.report,
    "event-loop": event_loop.report,
    "routing": routing.report,
    "crowd": crowd.report,
    "backlog": backlog.report,
    "start": start.report,
    "poller": poller.report,
    "catalog": catalog.report,
    "languages": languages.report,
}
APART = "replicas"  # several, with a report of their own
_LIBRARIES = ("aiogram", "aiohttp", "SQLAlchemy", "aiosqlite", "pydantic", "msgspec")


def machine() -> str:
    """What the figures come from."""
    processor = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return f"{processor}, {platform.system()}; Python {platform.python_version()}, {libraries}."


def measured(name: str) -> Report:
    """Run one benchmark in a process of its own."""
    with ProcessPoolExecutor(1, get_context("spawn")) as apart:
        return apart.submit((BENCHMARKS | replicas.REPORTS)[name]).result()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help=f"which (default: all but {APART}): {', '.join([*BENCHMARKS, APART, *replicas.REPORTS])}",
    )
    parser.add_argument("--report", type=Path, help="write everything to this file, as Markdown")
    asked = parser.parse_args()
    began, whole = time.monotonic(), Report()
    chosen: Iterable[str] = asked.names or BENCHMARKS
    names = [*chain.from_iterable([*replicas.REPORTS] if name == APART else [name] for name in chosen)]
    for name in names:
        found = measured(name)
        _say(str(found))
        whole.add(found)
    by_itself = {*names} <= {*replicas.REPORTS}
    summary = Report() if by_itself else whole.summary()
    summary.note(f"{machine()} {time.monotonic() - began:.0f} s in all.")
    _say(str(summary))
    if asked.report:
        asked.report.write_text(
            f"{replicas.HEAD if by_itself else _HEAD}\n{summary}\n{whole}", encoding="utf-8"
        )
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


_HEAD = """\
# Speed, measured

`make bench` prints this: a table of what is to be reached, then what was measured. Figures are CPU time of
the process, medians of rounds that take turns with a floor and with the usual way on the same machine, for
wall time wanders; what stands at the other end (Telegram, the marketplace, people) runs in processes of its
own. Where a figure is seconds of the clock, it says so. Repeat it on a quiet machine with two cores; it takes
some twelve minutes, and one part alone goes by its name: `python -m bench taps`.
"""


if __name__ == "__main__":
    sys.exit(main())

"""Measures CPU time, which other processes do not stretch as they do the clock's."""

import asyncio
import gc
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from statistics import median
from typing import Any

_ITERATION = "_run_once"  # of asyncio's own event loop


def spent(work: Callable[[], object]) -> float:
    """Run ``work`` and return its seconds of this thread's CPU time, without those of asking the clock."""
    return max(_measured(work) - _of_the_clock(), 0.0)


def _measured(work: Callable[[], object]) -> float:
    started = time.thread_time()
    work()
    return time.thread_time() - started


@cache
def _of_the_clock() -> float:
    """Return what is measured of work that does nothing: a twentieth of what the quickest search takes."""
    return median(_measured(lambda: None) for _ in range(1_001))


def medians(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median CPU time of each work over several rounds in which all take turns."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            gc.collect()
            taken[name].append(spent(work))
    return {name: median(times) for name, times in taken.items()}


def percentile(times: Iterable[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


@dataclass(slots=True)
class Heartbeat:
    """The longest block of the event loop, in seconds of CPU time."""

    longest: float = 0.0


@contextmanager
def heartbeat() -> Iterator[Heartbeat]:
    """Measure each iteration of the running event loop while the context is open.

    From the inside, for a task that woke at each of them would keep the loop, and Python's lock, busy itself.
    """
    loop: Any = asyncio.get_running_loop()
    run_once, pulse = getattr(loop, _ITERATION), Heartbeat()

    def measured() -> None:
        started = time.thread_time()
        run_once()
        pulse.longest = max(pulse.longest, time.thread_time() - started)

    setattr(loop, _ITERATION, measured)
    try:
        yield pulse
    finally:
        delattr(loop, _ITERATION)

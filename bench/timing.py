"""Measures CPU time, which other processes do not stretch as they do the clock's."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from statistics import median


def spent(work: Callable[[], object]) -> float:
    """Run ``work`` and return its seconds of this thread's CPU time."""
    started = time.thread_time()
    work()
    return time.thread_time() - started


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


@asynccontextmanager
async def heartbeat() -> AsyncIterator[Heartbeat]:
    """Measure blocks of the event loop while the context is open, by waking at each of its iterations."""
    pulse = Heartbeat()

    async def beat() -> None:
        while True:
            started = time.thread_time()
            await asyncio.sleep(0)
            pulse.longest = max(pulse.longest, time.thread_time() - started)

    task = asyncio.ensure_future(beat())
    try:
        yield pulse
    finally:
        task.cancel()

"""Benchmark of one cycle over many active orders, 2 % of which changed: ``python -m bench.polling``.

The order poller itself, with its database and its client, beside a bare client that asks the same and
compares, and beside the usual way: an object of the ORM fetched and committed at each poll. The stub that
answers is another process. CPU time of this process. A missed target is told, and fails nothing.
"""

import argparse
import asyncio
import gc
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

from bench.bare_client import bare_client
from bench.orders import KEYS, fall_due, fill, known_order, opened, use_keys
from bench.orm import orm_poller
from bench.report import Report, Target
from bench.stub_market import is_done, stub_market
from bot.domain.orders import Order
from bot.loops.order_poller import AT_ONCE, OrderPoller
from bot.supervision import Heartbeats

OURS, BARE, ORM = "ours", "bare client", "ORM, a commit a poll"
_SIZES = "10000,100000"
_LOOKS = 10_000  # of ours in a round; at more orders a sample
_BARE_LOOKS, _ORM_LOOKS = 3_000, 600
_SHARE, _SHARE_STRETCH, _TIMES, _TIMES_STRETCH = 40.0, 60.0, 6.0, 9.0
_PATIENCE = 120.0  # seconds


@dataclass
class Looks:
    """Counts the answers, and sets ``reached`` at the last one."""

    count: int = 0
    last: int = 0
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self, action: str, _outcome: str, _seconds: float) -> None:
        if action != "status":
            return
        self.count += 1
        if self.count == self.last:
            self.reached.set()


async def ours(url: str, template: Path, size: int, looks: int) -> float:
    """Seconds of CPU for a look by the order poller.

    All keys were used, all orders are loaded, and then all fall due at once: the poller waits for none.
    """
    told = Looks()
    with tempfile.TemporaryDirectory() as directory:
        shutil.copytree(template, directory, dirs_exist_ok=True)
        async with opened(Path(directory), url, told.note) as deps:
            await use_keys(deps, size)
            poller = OrderPoller(deps, Heartbeats())
            gc.collect()
            running = asyncio.ensure_future(poller.run())
            await poller.loader.loaded.wait()
            fall_due(poller.schedule, size)
            first, started = told.count, time.process_time()
            told.last = first + min(looks, size - size // 50)  # a few may have fallen due before
            async with asyncio.timeout(_PATIENCE):
                await told.reached.wait()
            spent = time.process_time() - started
            await deps.db.cancel_tasks([running])
    return spent / (told.last - first)


async def at_once(numbers: Iterator[int], look: Callable[[int], Awaitable[None]]) -> None:
    """Look at all orders, as many at once as the order poller does."""

    async def work() -> None:
        for number in numbers:
            await look(number)

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(work())


async def bare(url: str, looks: int) -> float:
    """Seconds of CPU for a call and a comparison with the answer before."""
    known: dict[int, object] = {}
    changed: list[int] = []
    async with bare_client(url) as client:

        async def look(number: int) -> None:
            told = await client.call("status", number)
            if told != known.get(number):
                known[number] = told
                changed.append(number)

        for number in (1, 2):
            await look(number)
        product, smm = known[2], known[1]
        known |= {number: smm if number % 2 else product for number in range(1, looks + 1)}
        gc.collect()
        started = time.process_time()
        await at_once(iter(range(1, looks + 1)), look)
        return (time.process_time() - started) / looks


async def by_orm(url: str, looks: int) -> float:
    """Seconds of CPU for a call, a fetch and a commit."""
    with tempfile.TemporaryDirectory() as directory:
        async with orm_poller(Path(directory) / "orm.db", url, looks) as look:
            gc.collect()
            started = time.process_time()
            await at_once(iter(range(1, looks + 1)), look)
            return (time.process_time() - started) / looks


def _order(row: int, size: int) -> Order:
    """One of a customer like all others; one with a fifth of all is in ``bench.poller``."""
    of = row % min(KEYS, size) + 1
    return replace(known_order(row, size, row + 1, 3600 + 7 * row % 82_800), customer=of, key_id=of)


@asynccontextmanager
async def template_of(size: int) -> AsyncIterator[Path]:
    """A directory with a database of ``size`` orders of an hour to a day."""
    with tempfile.TemporaryDirectory() as directory:
        async with opened(Path(directory)) as deps:
            await fill(deps, size, lambda row: _order(row, size))
        yield Path(directory)


async def measure(size: int, looks: int, rounds: int) -> dict[str, float]:
    """Seconds of CPU for a look, by the way of looking."""
    taken: dict[str, list[float]] = {BARE: [], OURS: [], ORM: []}
    async with stub_market() as url, template_of(size) as template:
        for _ in range(rounds if size <= looks else 1):
            taken[BARE].append(await bare(url, min(looks, _BARE_LOOKS)))
            taken[OURS].append(await ours(url, template, size, looks))
            taken[ORM].append(await by_orm(url, min(looks, _ORM_LOOKS)))
    return {way: median(times) for way, times in taken.items()}


def report(sizes: str = _SIZES, looks: int = _LOOKS, rounds: int = 3) -> Report:
    told = Report()
    for size in map(int, sizes.split(",")):
        cost = asyncio.run(measure(size, looks, rounds))
        changed = 100 * sum(map(is_done, range(1, 101))) // 100
        told.title(f"A cycle over {size:,} active orders, {changed} % changed")
        if looks < size:
            told.note(f"A sample of {looks:,} looks, with all {size:,} orders due.")
        rows = [
            (way, f"{spent * 1e6:.0f} µs", f"{cost[BARE] / spent:.2f}", f"{cost[ORM] / spent:.1f}")
            for way, spent in cost.items()
        ]
        told.table(("way", "CPU for one look", "bare client's share of it", "times as fast as the ORM"), rows)
        share, times = 100 * cost[BARE] / cost[OURS], cost[ORM] / cost[OURS]
        of_ours = f"G2: a bare client's cost, of ours, {size:,}"
        as_fast = f"G2: times as fast as the ORM, {size:,}"
        told.verdicts(
            [
                Target.at_least(of_ours, _SHARE, share, "%", stretch=_SHARE_STRETCH),
                Target.at_least(as_fast, _TIMES, times, "×", stretch=_TIMES_STRETCH),
            ]
        )
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.polling")
    parser.add_argument("--sizes", default=_SIZES, help=f"numbers of orders (default: {_SIZES})")
    parser.add_argument("--looks", type=int, default=_LOOKS, help=f"in a round (default: {_LOOKS})")
    parser.add_argument("--rounds", type=int, default=3, help="(default: 3)")
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.sizes, asked.looks, asked.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

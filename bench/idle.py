"""Benchmark of the order poller at rest, with many orders of an hour to a day: ``python -m bench.idle``.

CPU time of this process as a share of the time that passes, once all keys were used and all orders are
loaded. The stub that answers is another process. A missed target is told, and fails nothing.

Beside it an event loop that does nothing but wake: on a virtual machine that is woken up for it, each such
wake may cost milliseconds, and more the longer it slept.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bench.orders import fill, known_order, opened, use_keys
from bench.report import Report, Target
from bench.stub_market import stub_market
from bot.garbage_collection import leave_out_what_is_built
from bot.loops.order_poller import OrderPoller
from bot.supervision import Heartbeats

_SIZE, _SECONDS = 10_000, 60.0
_WAKES = 10  # of the loop that does nothing
_SHARE = 2.0  # per cent of a core
_HOUR = 3600


@dataclass(frozen=True)
class Rest:
    """CPU time as a share of a core, and looks a second."""

    share: float
    looks: float


async def wake_up(times: int) -> float:
    """CPU time, as a share of a core, of an event loop that wakes once a second and does nothing."""
    began, started = time.monotonic(), time.process_time()
    for _ in range(times):
        await asyncio.sleep(1)
    return (time.process_time() - started) / (time.monotonic() - began)


def unfinished(row: int) -> int:
    """The number of an order that is not done: SMM and products in turn."""
    return 100 * (row // 2) + 7 + row % 2


async def measure(size: int, seconds: float) -> Rest:
    """Let the poller run for some seconds."""
    chance, looks = Random(size), 0

    def note(*_: object) -> None:
        nonlocal looks
        looks += 1

    with tempfile.TemporaryDirectory() as directory:
        async with stub_market() as url, opened(Path(directory), url, note) as deps:
            await fill(
                deps,
                size,
                lambda row: known_order(row, size, unfinished(row), chance.uniform(_HOUR, 24 * _HOUR)),
            )
            await use_keys(deps, size)
            poller = OrderPoller(deps, Heartbeats())
            running = asyncio.ensure_future(poller.run())
            await poller.loader.loaded.wait()
            leave_out_what_is_built()
            before, began, started = looks, time.monotonic(), time.process_time()
            await asyncio.sleep(seconds)
            spent, passed = time.process_time() - started, time.monotonic() - began
            await deps.db.cancel_tasks([running])
    return Rest(spent / passed, (looks - before) / passed)


def report(size: int = _SIZE, seconds: float = _SECONDS) -> Report:
    floor = asyncio.run(wake_up(_WAKES))
    rest = asyncio.run(measure(size, seconds))
    told = Report()
    told.title(f"At rest, {size:,} orders of an hour to a day")
    rows = [
        ("none: wakes once a second", "0", f"{100 * floor:.2f} %"),
        (f"{size:,}", f"{rest.looks:.1f}", f"{100 * rest.share:.2f} %"),
    ]
    told.table(("orders", "looks a second", "CPU of a core"), rows)
    told.verdicts([Target.at_most("G15: CPU at rest, of a core", _SHARE, 100 * rest.share, "%")])
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.idle")
    parser.add_argument("--orders", type=int, default=_SIZE, help=f"(default: {_SIZE})")
    parser.add_argument("--seconds", type=float, default=_SECONDS, help=f"(default: {_SECONDS:g})")
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.orders, asked.seconds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

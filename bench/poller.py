"""Benchmark of the order poller with very many orders due at once: ``python -m bench.poller``.

A real database with that many open orders, some of them numbers that wait for their code; a marketplace that
answers everything after a moment. Measured from the start until each order was looked at. Hold-ups are CPU
time of the event loop's thread. A missed target is told, and fails nothing.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from bench.orders import fill, first_looks_over, opened, owner
from bench.report import Report, Target, milliseconds
from bench.timing import heartbeat
from bot.clock import utc_now
from bot.deps import Deps
from bot.domain.orders import Kind, Order
from bot.garbage_collection import leave_out_what_is_built
from bot.loops.order_poller import OrderPoller
from bot.market.client import Market
from bot.market.models import OrderStatus, SmsCode, SmsStatus
from bot.supervision import Heartbeats

ANSWER_AFTER = 0.02  # seconds
RENTALS = 100
_SIZES = "1000,20000,100000"
_MOST = 60.0  # seconds for each start
_BLOCK_MS, _GAP_S = 20.0, 5.0


@dataclass
class Answering:
    """Stub of the client's reads that notes when each order was polled."""

    expected: int
    rentals: dict[int, list[float]] = field(default_factory=dict)
    others: set[int] = field(default_factory=set)
    all_seen: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def status(self, _key: str, order: int) -> AsyncIterator[OrderStatus]:
        self.others.add(order)
        if len(self.others) == self.expected:
            self.all_seen.set()
        await asyncio.sleep(ANSWER_AFTER)
        yield OrderStatus(status="In progress")

    async def sms_code(self, _key: str, order: int) -> SmsCode:
        self.rentals.setdefault(order, []).append(time.monotonic())
        await asyncio.sleep(ANSWER_AFTER)
        return SmsCode(status="waiting")

    async def sms_status(self, _key: str, _order: int) -> SmsStatus:
        await asyncio.sleep(ANSWER_AFTER)
        return SmsStatus(status="active")

    def stand_in(self, market: Market) -> None:
        for name in ("status", "sms_code", "sms_status"):
            setattr(market, name, getattr(self, name))

    def longest_gap(self) -> float:
        """Return the longest time between two polls of a rental, in seconds."""
        gaps = [after - before for looks in self.rentals.values() for before, after in pairwise(looks)]
        return max(gaps, default=0.0)


@asynccontextmanager
async def filled(directory: Path, size: int) -> AsyncIterator[tuple[Deps, Answering]]:
    """A database with ``size`` open orders, a fifth of them under one key."""
    async with opened(directory) as deps:
        await fill(deps, size, lambda row: _order(row, size))
        answering = Answering(size - RENTALS)
        answering.stand_in(deps.market)
        yield deps, answering


def _order(row: int, size: int) -> Order:
    of, kind = owner(row, size), Kind.RENTAL if row < RENTALS else Kind.PRODUCT
    placed = utc_now() - timedelta(seconds=0 if kind is Kind.RENTAL else row % 86_400)
    return Order(0, of, of, row + 1, kind, "2", "Gmail Account - USA", 1, placed, "In progress")


@dataclass(frozen=True)
class Start:
    """Result of a run: ``holdup`` is in seconds of CPU time, ``gap`` lies between polls of a rental."""

    holdup: float
    seconds: float
    gap: float
    looked: int


async def started(size: int, most: float) -> Start:
    """Run until each order was polled once, or for ``most`` seconds."""
    with tempfile.TemporaryDirectory() as directory:
        async with filled(Path(directory), size) as (deps, answering), AsyncExitStack() as stack:
            stack.enter_context(first_looks_over(0))
            leave_out_what_is_built()
            pulse = stack.enter_context(heartbeat())
            began = time.monotonic()
            running = asyncio.ensure_future(OrderPoller(deps, Heartbeats()).run())
            with suppress(TimeoutError):
                async with asyncio.timeout(most):
                    await answering.all_seen.wait()
            seconds = time.monotonic() - began
            await deps.db.cancel_tasks([running])
            return Start(pulse.longest, seconds, answering.longest_gap(), len(answering.others))


def report(sizes: str = _SIZES, most: float = _MOST) -> Report:
    told, rows = Report(), []
    for size in map(int, sizes.split(",")):
        start = asyncio.run(started(size, most))
        pace = start.looked / start.seconds
        rows.append((f"{size:,}", milliseconds(start.holdup), f"{pace:.0f}", f"{start.gap:.1f}"))
    told.title("Orders that are all due at a start")
    told.table(("orders", "longest hold-up, CPU ms", "looks a second", "longest gap of a rental, s"), rows)
    hold_up = Target.at_most(
        "G14: longest hold-up, polling", _BLOCK_MS, start.holdup * 1_000, "ms", stretch=10
    )
    told.verdicts([hold_up, Target.at_most("longest gap between looks at a rental", _GAP_S, start.gap, "s")])
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.poller", description=__doc__)
    parser.add_argument("--sizes", default=_SIZES, help=f"numbers of orders (default: {_SIZES})")
    parser.add_argument("--most", type=float, default=_MOST, help=f"seconds a start (default: {_MOST:g})")
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.sizes, asked.most)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Benchmark of one marketplace read, typed, limited and redacted: ``python -m bench.market_calls``.

Beside the same call by aiohttp alone, tuned, and by aiohttp as it is mostly used. The stub that answers is
another process. CPU time of this process, medians of rounds that take turns. A missed target is told, and
fails nothing.
"""

import argparse
import asyncio
import gc
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from statistics import median

import aiohttp

from bench.bare_client import bare_client
from bench.report import Report, Target
from bench.stub_market import KEY, stub_market
from bot.market.client import Market, open_market

GOAL, STRETCH = 80.0, 95.0  # per cent of a tuned call
ACTIONS = ("status", "sms_code", "balance")
OURS, BARE, USUAL = "ours", "tuned aiohttp", "data=dict and json()"
_CALLS, _ROUNDS = 200, 15

Call = Callable[[int], Awaitable[object]]


def typed(market: Market, action: str) -> Call:
    async def status(order: int) -> object:
        async with market.status(KEY, order) as told:
            return told

    calls: dict[str, Call] = {
        "status": status,
        "sms_code": lambda order: market.sms_code(KEY, order),
        "balance": lambda _: market.balance(KEY),
    }
    return calls[action]


def usual(session: aiohttp.ClientSession, url: str, action: str) -> Call:
    async def call(order: int) -> object:
        data = {"key": KEY, "action": action, "order": order}
        async with session.post(url, data=data) as response:
            return await response.json()

    return call


@asynccontextmanager
async def clients() -> AsyncIterator[dict[tuple[str, str], Call]]:
    """The calls to measure, by action and client."""
    async with (
        stub_market() as url,
        open_market(url) as market,
        bare_client(url) as bare,
        aiohttp.ClientSession() as session,
    ):
        yield {
            (action, name): call
            for action in ACTIONS
            for name, call in (
                (OURS, typed(market, action)),
                (BARE, lambda order, action=action: bare.call(action, order)),
                (USUAL, usual(session, url, action)),
            )
        }


async def measure(calls: int, rounds: int) -> dict[tuple[str, str], float]:
    """Seconds of CPU for one call, by action and client."""
    taken: dict[tuple[str, str], list[float]] = {}
    async with clients() as all_calls:
        for _ in range(rounds):
            for name, call in all_calls.items():
                gc.collect()
                started = time.process_time()
                for order in range(1, calls + 1):
                    await call(2 * order + 1)
                taken.setdefault(name, []).append((time.process_time() - started) / calls)
    return {name: median(times) for name, times in taken.items()}


def report(calls: int = _CALLS, rounds: int = _ROUNDS) -> Report:
    cost = asyncio.run(measure(calls, rounds))
    told = Report()
    told.title("One marketplace call")
    rows = [
        (action, name, f"{cost[action, name] * 1e6:.0f} µs", f"{cost[action, BARE] / cost[action, name]:.2f}")
        for action in ACTIONS
        for name in (BARE, OURS, USUAL)
    ]
    told.table(("action", "client", "CPU for one call", "tuned aiohttp's share of it"), rows)
    floor, ours = (sum(cost[action, name] for action in ACTIONS) for name in (BARE, OURS))
    share = 100 * floor / ours
    told.verdicts([Target.at_least("G1: a tuned call's cost, of ours", GOAL, share, "%", stretch=STRETCH)])
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.market_calls")
    parser.add_argument("--calls", type=int, default=_CALLS, help=f"in a round (default: {_CALLS})")
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help=f"(default: {_ROUNDS})")
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.calls, asked.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

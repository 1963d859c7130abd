"""A tap on asyncio's event loop and, where it is installed, on uvloop's: ``python -m bench event-loop``."""

import asyncio

from bench.report import Report, milliseconds
from bench.taps import steps
from bench.whole_bot import OURS, TOKENS, Walks, side_by_side, walk
from bot.event_loop import fastest
from bot.garbage_collection import leave_out_what_is_built

_PEOPLE, _PAIRS, _ROUNDS = 50, 5, 5


async def taps(people: int, pairs: int, rounds: int) -> Walks:
    """Let people tap back and forth, as in ``bench.taps``."""
    everybody = range(1, people + 1)
    async with side_by_side(everybody) as (stub, _):
        await stub.run(TOKENS[OURS], everybody, [("say", "/start"), *steps(1)])
        leave_out_what_is_built()
        return Walks([await walk(stub, TOKENS[OURS], everybody, steps(pairs)) for _ in range(rounds)])


def report(people: int = _PEOPLE, pairs: int = _PAIRS, rounds: int = _ROUNDS) -> Report:
    told, loops = Report(), {"asyncio": None, "uvloop": fastest()}
    told.title("A tap by event loop")
    if loops["uvloop"] is None:
        told.note("uvloop is not installed.")
        return told
    rows = []
    for name, factory in loops.items():
        with asyncio.Runner(loop_factory=factory) as runner:
            walks = runner.run(taps(people, pairs, rounds))
        rows.append((name, milliseconds(walks.cost), milliseconds(walks.latency(0.5))))
    told.table(("event loop", "CPU ms a tap", "p50 ms"), rows)
    return told

"""What it takes when 200 people come at once, beside bare aiogram and the usual way.

Each says ``/start`` at the same moment, and opens the catalogue as soon as the menu is there. They are known
and connected, but were not heard of since the bot started. All bots run in this process and take turns;
Telegram is a stub in another, and the bot's pace is off. Two answers for each person. A missed target is
told, and fails nothing: ``python -m bench.crowd``.
"""

import argparse
import asyncio
import gc
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from bench.report import Report, Target, milliseconds
from bench.rivals_aiogram import CATALOG
from bench.stub_telegram import Run, Step, Stub
from bench.timing import heartbeat, percentile
from bench.whole_bot import OURS, TOKENS, side_by_side
from bot.garbage_collection import leave_out_what_is_built
from bot.telegram.update_store import MARK_AFTER

ALL_DONE, ANSWER, HELD_UP = 2.5, 5, 20  # seconds, ms of CPU, ms
STEPS: Sequence[Step] = (("say", "/start"), ("tap", CATALOG))
_PEOPLE, _ROUNDS = 200, 5
_SETTLED = MARK_AFTER + 0.3  # seconds after the last answer, in which handled updates are marked


@dataclass(frozen=True, slots=True)
class Crowd:
    """Seconds of CPU for one answer, and what the people saw of it."""

    cost: float
    run: Run


@dataclass(frozen=True, slots=True)
class Measured:
    """The crowds of each bot, round by round, and the longest hold-up of ours, in seconds."""

    crowds: dict[str, list[Crowd]]
    held_up: float

    def cost(self, bot: str) -> float:
        return median(one.cost for one in self.crowds[bot])

    def seconds(self, bot: str) -> float:
        return median(one.run.seconds for one in self.crowds[bot])

    def latency(self, bot: str, share: float) -> float:
        return median(percentile(one.run.latencies, share) for one in self.crowds[bot])


async def measure(people: int, rounds: int) -> Measured:
    crowds = [range(1 + at * people, 1 + (at + 1) * people) for at in range(rounds + 2)]
    everybody = range(1, 1 + people * len(crowds))
    first, last, *others = crowds
    async with side_by_side(everybody) as (stub, _):
        for token in TOKENS.values():  # whatever is made once is made now
            await stub.run(token, first, STEPS)
        leave_out_what_is_built()
        told: dict[str, list[Crowd]] = {bot: [] for bot in TOKENS}
        for crowd in others:
            for bot, token in TOKENS.items():
                told[bot].append(await _came(stub, token, crowd))
        with heartbeat() as pulse:
            await stub.run(TOKENS[OURS], last, STEPS)
        gc.unfreeze()
        return Measured(told, pulse.longest)


async def _came(stub: Stub, token: str, people: Sequence[int]) -> Crowd:
    gc.collect()
    started = time.process_time()
    run = await stub.run(token, people, STEPS)
    await asyncio.sleep(_SETTLED)
    return Crowd((time.process_time() - started) / len(run.latencies), run)


def report(people: int = _PEOPLE, rounds: int = _ROUNDS) -> Report:
    measured = asyncio.run(measure(people, rounds))
    told = Report()
    told.title(f"{people} people say /start at once, and open the catalogue")
    rows = [
        (
            bot,
            f"{measured.seconds(bot):.2f}",
            milliseconds(measured.cost(bot)),
            milliseconds(measured.latency(bot, 0.5)),
            milliseconds(measured.latency(bot, 0.99)),
        )
        for bot in TOKENS
    ]
    told.table(("bot", "all done, s", "CPU ms an answer", "p50 ms", "p99 ms"), rows)
    seconds, cost, held_up = measured.seconds(OURS), measured.cost(OURS) * 1_000, measured.held_up * 1_000
    told.verdicts(
        [
            Target.at_most("G12: 200 people, all done", ALL_DONE, seconds, "s", stretch=1.5),
            Target.at_most("G12: CPU for an answer", ANSWER, cost, "ms"),
            Target.at_most("G14: longest hold-up, a crowd", HELD_UP, held_up, "ms", stretch=10),
        ]
    )
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.crowd", description=__doc__)
    parser.add_argument("--people", type=int, default=_PEOPLE)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.people, asked.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

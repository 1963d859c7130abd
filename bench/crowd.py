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
from collections.abc import Sequence
from dataclasses import dataclass

from bench.report import Report, Target, milliseconds
from bench.rivals_aiogram import CATALOG
from bench.stub_telegram import Step
from bench.timing import heartbeat
from bench.whole_bot import OURS, TOKENS, Walks, side_by_side, walk
from bot.garbage_collection import leave_out_what_is_built

ALL_DONE, ANSWER, HELD_UP = 2.5, 5, 20  # seconds, ms of CPU, ms
STEPS: Sequence[Step] = (("say", "/start"), ("tap", CATALOG))
_PEOPLE, _ROUNDS = 200, 5


@dataclass(frozen=True, slots=True)
class Measured:
    """The crowds of each bot, and the longest hold-up of ours, in seconds."""

    crowds: dict[str, Walks]
    held_up: float


async def measure(people: int, rounds: int) -> Measured:
    crowds = [range(1 + at * people, 1 + (at + 1) * people) for at in range(rounds + 2)]
    everybody = range(1, 1 + people * len(crowds))
    first, last, *others = crowds
    async with side_by_side(everybody) as (stub, _):
        for token in TOKENS.values():  # whatever is made once is made now
            await stub.run(token, first, STEPS)
        leave_out_what_is_built()
        told = {bot: Walks() for bot in TOKENS}
        for crowd in others:
            for bot, token in TOKENS.items():
                told[bot].append(await walk(stub, token, crowd, STEPS))
        with heartbeat() as pulse:
            await stub.run(TOKENS[OURS], last, STEPS)
        gc.unfreeze()
        return Measured(told, pulse.longest)


def report(people: int = _PEOPLE, rounds: int = _ROUNDS) -> Report:
    measured = asyncio.run(measure(people, rounds))
    told = Report()
    told.title(f"{people} people say /start at once, and open the catalogue")
    rows = [
        (
            bot,
            f"{measured.crowds[bot].seconds:.2f}",
            milliseconds(measured.crowds[bot].cost),
            milliseconds(measured.crowds[bot].latency(0.5)),
            milliseconds(measured.crowds[bot].latency(0.99)),
        )
        for bot in TOKENS
    ]
    told.table(("bot", "all done, s", "CPU ms an answer", "p50 ms", "p99 ms"), rows)
    ours, held_up = measured.crowds[OURS], measured.held_up * 1_000
    told.verdicts(
        [
            Target.at_most("G12: 200 people, all done", ALL_DONE, ours.seconds, "s", stretch=1.5),
            Target.at_most("G12: CPU for an answer", ANSWER, ours.cost * 1_000, "ms"),
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

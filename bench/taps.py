"""What a whole tap costs, beside bare aiogram and the usual way: ``python -m bench.taps``.

People tap back and forth between the menu and the settings, each as soon as the last tap was answered: an
update by long polling, ``answerCallbackQuery``, and ``editMessageText`` with a keyboard. All bots run in this
process and take turns; Telegram is a stub in another. CPU time of the process, with all its threads and with
what a bot still does just after its last answer. A missed target is told, and fails nothing.
"""

import argparse
import asyncio
import gc
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, count, repeat

from bench.report import Report, Target, milliseconds
from bench.rivals_aiogram import MENU, SETTINGS
from bench.stub_telegram import Step, tap_update
from bench.timing import heartbeat
from bench.whole_bot import BARE, OURS, TOKENS, USUAL, Walks, side_by_side, walk
from bot.clock import utc_now
from bot.deps import Deps
from bot.garbage_collection import leave_out_what_is_built
from bot.telegram.raw_updates import sealed
from bot.telegram.update_store import UpdateStore

OF_BARE, TIMES_USUAL, INBOX, HELD_UP = 70, 2.5, 6, 20  # %, times, %, ms
_PEOPLE, _PAIRS, _ROUNDS = 50, 5, 7  # a pair is a tap there and a tap back


@dataclass(frozen=True, slots=True)
class Measured:
    """The taps of each bot; seconds of CPU for the inbox's part of one; the longest hold-up in seconds."""

    taps: dict[str, Walks]
    inbox: float
    held_up: float


def steps(pairs: int) -> list[Step]:
    return [("tap", SETTINGS), ("tap", MENU)] * pairs


async def measure(people: int, pairs: int, rounds: int) -> Measured:
    everybody = range(1, people + 1)
    async with side_by_side(everybody) as (stub, application):
        for token in TOKENS.values():  # whatever is made once is made now
            await stub.run(token, everybody, [("say", "/start"), *steps(1)])
        leave_out_what_is_built()
        taps = {bot: Walks() for bot in TOKENS}
        for bot in chain.from_iterable(repeat(tuple(TOKENS), rounds)):
            taps[bot].append(await walk(stub, TOKENS[bot], everybody, steps(pairs)))
        batches = [size for one in taps[OURS] for size in one.run.batches]
        inbox = await _inbox(application.deps, batches)
        with heartbeat() as pulse:
            await stub.run(TOKENS[OURS], everybody, steps(pairs))
        gc.unfreeze()
        return Measured(taps, inbox, pulse.longest)


async def _inbox(deps: Deps, batches: Sequence[int]) -> float:
    """Seconds of CPU that the inbox takes for one update: to seal it, to store it, and to mark it as handled.

    In batches of these sizes, each with the marks of the one before, as it is when taps follow one another.
    """
    numbers, now = count(int(time.time() * 1000)), utc_now()
    updates = [[tap_update(next(numbers), 1 + at, 1, MENU) for at in range(size)] for size in batches]
    store = UpdateStore(deps.db)
    gc.collect()
    started = time.process_time()
    for batch in updates:
        stored = [one for update in batch if (one := sealed(update, deps.vault)) is not None]
        new = await store.store(stored, now)
        store.handled([one.row for one in new])
    await store.close()
    return (time.process_time() - started) / sum(batches)


def report(people: int = _PEOPLE, pairs: int = _PAIRS, rounds: int = _ROUNDS) -> Report:
    measured = asyncio.run(measure(people, pairs, rounds))
    ours = measured.taps[OURS].cost
    told = Report()
    told.title(f"A tap: {people} people between the menu and the settings")
    rows = [
        (
            bot,
            milliseconds(measured.taps[bot].cost),
            f"{measured.taps[bot].cost / ours:.2f}",
            milliseconds(measured.taps[bot].latency(0.5)),
            milliseconds(measured.taps[bot].latency(0.99)),
        )
        for bot in TOKENS
    ]
    told.table(("bot", "CPU ms a tap", "times ours", "p50 ms", "p99 ms"), rows)
    of_bare, times_usual = 100 * measured.taps[BARE].cost / ours, measured.taps[USUAL].cost / ours
    share, held_up = 100 * measured.inbox / ours, measured.held_up * 1_000
    told.note(f"The inbox's part of a tap: {measured.inbox * 1e6:.0f} µs of CPU.")
    told.verdicts(
        [
            Target.at_least("G5: cost with bare aiogram, of ours", OF_BARE, of_bare, "%", stretch=90),
            Target.at_least(
                "G5: a session per update, beside ours", TIMES_USUAL, times_usual, "×", stretch=3.5
            ),
            Target.at_most("G7: inbox, share of a tap", INBOX, share, "%", stretch=3),
            Target.at_most("G14: longest hold-up, tapping", HELD_UP, held_up, "ms", stretch=10),
        ]
    )
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.taps", description=__doc__)
    parser.add_argument("--people", type=int, default=_PEOPLE)
    parser.add_argument("--pairs", type=int, default=_PAIRS, help="taps there and back for each")
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.people, asked.pairs, asked.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""``make crash``: the command line."""

import argparse
import asyncio
import os
import secrets
import shutil
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tests.crash.plan import Plan, plan, read_kill, rehearsals
from tests.crash.report import Column, markdown, summary
from tests.crash.run import Errand, run, workplace
from tests.crash.steps import Step
from tests.crash.template import make
from tests.crash.trial import Outcome

TRIALS, NAIVE_SHARE = 2_000, 10


def main() -> int:
    chosen = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was begun is cleared away
    folder = Path(workplace())
    try:
        template = asyncio.run(make(folder / "template"))  # and all is warm when the first process forks
        return _judge(chosen, Errand(folder, template, chosen.keep))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description="Kill the bot at every step.")
    parser.add_argument("--trials", type=int, default=TRIALS)
    parser.add_argument("--seed", type=int, default=None, help="replays a run (default: a new one)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--naive", type=int, default=None, help="unprotected trials (default: a tenth)")
    parser.add_argument("--only", type=int, default=None, help="replay this one trial")
    parser.add_argument("--kill", type=read_kill, action="append", help="its kills: steps, or seconds")
    parser.add_argument("--report", type=Path, default=None, help="write the result there, as Markdown")
    parser.add_argument("--keep", type=Path, default=None, help="a directory for what failed trials leave")
    chosen = parser.parse_args()
    if chosen.seed is None:
        chosen.seed = secrets.randbelow(10**6)
    if chosen.naive is None:
        chosen.naive = chosen.trials // NAIVE_SHARE
    return chosen


def _judge(chosen: argparse.Namespace, errand: Errand) -> int:
    started = time.monotonic()
    steps: dict[str, list[Step]] = defaultdict(list)
    for rehearsed in run(rehearsals(chosen.seed), chosen.workers, errand):
        if rehearsed.flaws:
            _say(f"an undisturbed run has flaws: {rehearsed}")
            return 1
        steps[rehearsed.plan.script] = sorted(set(rehearsed.steps))
    ours = Column(steps)
    _carry_out(_plans(chosen, steps), chosen, errand, ours)
    naive = Column(steps)
    if chosen.only is None:
        unprotected = [plan(number, chosen.seed, steps, naive=True) for number in range(chosen.naive)]
        _carry_out(unprotected, chosen, errand, naive)
    seconds = time.monotonic() - started
    _say(summary(ours, naive, chosen.seed, seconds))
    if chosen.report is not None:
        chosen.report.write_text(markdown(ours, naive, chosen.seed, seconds))
    return 1 if ours.flaws else 0


def _plans(chosen: argparse.Namespace, steps: Mapping[str, Sequence[Step]]) -> list[Plan]:
    if chosen.only is None:
        return [plan(number, chosen.seed, steps) for number in range(chosen.trials)]
    one = plan(chosen.only, chosen.seed, steps)
    return [Plan(one.number, one.seed, one.script, tuple(chosen.kill or one.kills))]


def _carry_out(plans: Sequence[Plan], chosen: argparse.Namespace, errand: Errand, column: Column) -> None:
    for outcome in _counted(run(plans, chosen.workers, errand), len(plans)):
        column.add(outcome)
        if outcome.flaws and not outcome.plan.naive:
            _say(_failure(outcome))


def _counted(outcomes: Iterable[Outcome], total: int) -> Iterable[Outcome]:
    for count, outcome in enumerate(outcomes, 1):
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{count}/{total} " + ("\n" if count == total else ""))
        yield outcome


def _failure(outcome: Outcome) -> str:
    kills = " ".join(f"--kill '{kill}'" for kill in outcome.plan.kills)
    replay = f"python -m tests.crash --seed {outcome.plan.seed} --only {outcome.plan.number} {kills}"
    flaws = "".join(f"\n    {flaw.kind}: {flaw.what}" for flaw in outcome.flaws)
    return f"trial {outcome.plan.number} ({outcome.plan.script}):{flaws}\n    again: {replay}"


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

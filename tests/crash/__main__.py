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
from dataclasses import replace
from pathlib import Path

from tests import databases, postgresql
from tests.crash import blows, cases
from tests.crash.blows import Blow, FleetCase
from tests.crash.cases import Case, read_kill
from tests.crash.initial_data import make
from tests.crash.report import BOT, FLEET, Column, markdown, summary
from tests.crash.run import Workspace, run, workspace_directory
from tests.crash.steps import Step
from tests.crash.trial import Outcome

TRIALS, UNPROTECTED_SHARE = 2_000, 10


def main() -> int:
    chosen = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was begun is cleared away
    folder = Path(workspace_directory())
    on_server = chosen.postgresql or chosen.replicas > 1
    kind = databases.POSTGRESQL if on_server else databases.SQLITE
    ours = postgresql.HOME not in os.environ  # a test's own run has begun
    if ours:
        postgresql.begin_run()
    try:
        with databases.used(kind):  # and all is warm when the first process forks
            initial_data = asyncio.run(make(folder / "template"))
        return _judge(chosen, Workspace(folder, initial_data, chosen.keep))
    finally:
        if ours:
            postgresql.end_run()
        shutil.rmtree(folder, ignore_errors=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description="Kill the bot at every step.")
    parser.add_argument("--postgresql", action="store_true", help="a database on a server for each bot")
    parser.add_argument("--trials", type=int, default=TRIALS)
    parser.add_argument("--seed", type=int, default=None, help="replays a run (default: a new one)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--replicas", type=int, default=1, help="several replicas on one PostgreSQL")
    parser.add_argument(
        *("--unprotected", "--unfenced"),
        type=int,
        default=None,
        help="trials of the bot without its protections, of replicas without their fences (default: a tenth)",
    )
    parser.add_argument("--scenario", choices=cases.SCENARIOS, help="only those trials in which this is done")
    parser.add_argument("--only", type=int, default=None, help="replay this one trial")
    parser.add_argument("--kill", type=read_kill, action="append", help="its kills: steps, or seconds")
    parser.add_argument(
        "--blow", type=Blow.read, action="append", help="of replicas: what is done in each trial"
    )
    parser.add_argument("--report", type=Path, default=None, help="write the result there, as Markdown")
    parser.add_argument("--keep", type=Path, default=None, help="a directory for what failed trials leave")
    chosen = parser.parse_args()
    if chosen.seed is None:
        chosen.seed = secrets.randbelow(10**6)
    if chosen.unprotected is None:
        chosen.unprotected = chosen.trials // UNPROTECTED_SHARE
    return chosen


def _judge(chosen: argparse.Namespace, workspace: Workspace) -> int:
    started = time.monotonic()
    steps: dict[str, list[Step]] = defaultdict(list)
    for dry_run in run(_dry_runs(chosen), chosen.workers, workspace):
        if dry_run.flaws:
            _say(f"an undisturbed run has flaws: {dry_run}")
            return 1
        steps[dry_run.case.scenario] = sorted(set(dry_run.steps))
    ours, unprotected = Column(steps), Column(steps)
    try:
        _carry_out(_cases(chosen, steps), chosen, workspace, ours)
        if chosen.only is None:
            _carry_out(_cases(chosen, steps, unprotected=True), chosen, workspace, unprotected)
    finally:  # also of a run that is interrupted, as far as it came
        seconds = time.monotonic() - started
        kind = FLEET if chosen.replicas > 1 else BOT
        _say(summary(kind, ours, unprotected, chosen.seed, seconds))
        if chosen.report is not None:
            chosen.report.write_text(markdown(kind, ours, unprotected, chosen.seed, seconds))
    return 1 if ours.flaws else 0


def _dry_runs(chosen: argparse.Namespace) -> list[Case]:
    if chosen.blow:
        return []  # it is told at which steps
    if chosen.replicas > 1:
        return blows.dry_runs(chosen.seed, chosen.replicas)
    return cases.dry_runs(chosen.seed)


def _cases(
    chosen: argparse.Namespace, steps: Mapping[str, Sequence[Step]], *, unprotected: bool = False
) -> list[Case]:
    if chosen.only is None:
        many = chosen.unprotected if unprotected else chosen.trials
        every = [_case(number, chosen, steps, unprotected=unprotected) for number in range(many)]
        return [one for one in every if chosen.scenario in (None, one.scenario)]
    one = _case(chosen.only, chosen, steps)
    return [replace(one, kills=tuple(chosen.kill or one.kills))]


def _case(
    number: int, chosen: argparse.Namespace, steps: Mapping[str, Sequence[Step]], *, unprotected: bool = False
) -> Case:
    if chosen.replicas > 1:
        told = tuple(chosen.blow or ())
        return blows.case(number, chosen.seed, steps, chosen.replicas, unfenced=unprotected, told=told)
    on_server = chosen.postgresql and not unprotected
    return cases.case(number, chosen.seed, steps, unprotected=unprotected, on_server=on_server)


def _carry_out(
    cases: Sequence[Case], chosen: argparse.Namespace, workspace: Workspace, column: Column
) -> None:
    for outcome in _counted(run(cases, chosen.workers, workspace), len(cases)):
        column.add(outcome)
        if outcome.flaws and not outcome.case.unprotected:
            _say(_failure(outcome))


def _counted(outcomes: Iterable[Outcome], total: int) -> Iterable[Outcome]:
    for count, outcome in enumerate(outcomes, 1):
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{count}/{total} " + ("\n" if count == total else ""))
        yield outcome


def _failure(outcome: Outcome) -> str:
    case = outcome.case
    done = " ".join(f"--kill '{kill}'" for kill in case.kills)
    if isinstance(case, FleetCase):
        done = f"--replicas {case.replicas} " + " ".join(f"--blow '{blow}'" for blow in case.blows)
    replay = f"python -m tests.crash --seed {case.seed} --only {case.number} {done}"
    flaws = "".join(f"\n    {flaw.kind}: {flaw.what}" for flaw in outcome.flaws)
    return f"trial {case.number} ({case.scenario}):{flaws}\n    again: {replay}"


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

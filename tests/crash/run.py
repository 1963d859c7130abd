"""Many trials at once: a few worker processes, each with its nursery, many trials side by side in each."""

import asyncio
import multiprocessing
import shutil
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path

from tests.crash.nursery import Nursery, open_nursery
from tests.crash.plan import Plan
from tests.crash.trial import Outcome, Trial

SIDE_BY_SIDE = 8  # trials in one worker: most of a trial is waiting
MEMORY = Path("/dev/shm")  # noqa: S108 - SIGKILL spares what was written, so no disk is needed where it is


class WorkerFailed(Exception):
    """The harness itself broke; the text is the worker's traceback."""


@dataclass(frozen=True)
class Errand:
    """What all workers need. ``keep``: where the evidence of failed trials is put, if anywhere."""

    folder: Path
    template: Path
    keep: Path | None


def workplace() -> str:
    """Where trials live: in memory, where the system has such a place."""
    return tempfile.mkdtemp(prefix="crash-", dir=MEMORY if MEMORY.is_dir() else None)


def run(plans: Sequence[Plan], workers: int, errand: Errand) -> Iterator[Outcome]:
    """Carry all plans out; outcomes come as they are ready. To be called without a loop or a thread.

    :raises WorkerFailed: the harness, not the bot, broke.
    """
    context = multiprocessing.get_context("fork")
    with ExitStack() as stack:
        doors: list[Connection] = []
        for number in range(min(workers, len(plans))):
            ours, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_work, args=(plans[number::workers], errand, theirs))
            process.start()
            stack.callback(process.join)
            stack.callback(process.terminate)
            theirs.close()
            doors.append(ours)
        yield from _listen(doors)


def _listen(doors: list[Connection]) -> Iterator[Outcome]:
    while doors:
        for door in wait(doors):
            assert isinstance(door, Connection)
            try:
                told = door.recv()
            except EOFError:
                doors.remove(door)
                continue
            if isinstance(told, str):
                raise WorkerFailed(told)
            yield told


def _work(plans: Sequence[Plan], errand: Errand, door: Connection) -> None:
    try:
        asyncio.run(_all(plans, Nursery(open_nursery()), errand, door))
    except BaseException:
        door.send(traceback.format_exc())
        raise


async def _all(plans: Sequence[Plan], nursery: Nursery, errand: Errand, door: Connection) -> None:
    waiting = iter(plans)

    async def one_after_another() -> None:
        for plan in waiting:
            door.send(await _one(plan, nursery, errand))

    listening = asyncio.ensure_future(nursery.listen())
    async with asyncio.TaskGroup() as group:
        for _ in range(SIDE_BY_SIDE):
            group.create_task(one_after_another())
    listening.cancel()


async def _one(plan: Plan, nursery: Nursery, errand: Errand) -> Outcome:
    home = Path(tempfile.mkdtemp(dir=errand.folder))
    try:
        trial = Trial(plan, nursery, home, errand.template)
        outcome = await trial.run()
        if outcome.flaws and errand.keep is not None and not plan.naive:
            errand.keep.mkdir(parents=True, exist_ok=True)
            (errand.keep / f"{plan.number}.txt").write_text(f"{outcome}\n{trial.evidence()}")
    finally:
        shutil.rmtree(home)
    return outcome

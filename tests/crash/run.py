"""Runs many trials at once: worker processes, each with a fork server and several trials side by side."""

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

from tests.crash.blows import FleetCase
from tests.crash.cases import Case
from tests.crash.fork_server import ForkServer, start_fork_server
from tests.crash.initial_data import InitialData
from tests.crash.trial import Outcome, Trial

SIDE_BY_SIDE = 8  # trials in one worker: most of a trial is waiting
ON_A_SERVER = 3  # of them, where the processor also serves ten connections of each bot
FLEETS = 2  # of them, where each is of several bots that must not miss their beats
MEMORY = Path("/dev/shm")  # noqa: S108 - SIGKILL spares what was written, so no disk is needed where it is


class WorkerFailed(Exception):
    """The harness itself broke; the text is the worker's traceback."""


@dataclass(frozen=True)
class Workspace:
    """What all workers need. ``keep``: where the evidence of failed trials is put, if anywhere."""

    folder: Path
    initial_data: InitialData
    keep: Path | None


def workspace_directory() -> str:
    """Where trials live: in memory, where the system has such a place."""
    return tempfile.mkdtemp(prefix="crash-", dir=MEMORY if MEMORY.is_dir() else None)


def run(cases: Sequence[Case], workers: int, workspace: Workspace) -> Iterator[Outcome]:
    """Carry all plans out; outcomes come as they are ready. To be called without a loop or a thread.

    :raises WorkerFailed: the harness, not the bot, broke.
    """
    context = multiprocessing.get_context("fork")
    with ExitStack() as stack:
        connections: list[Connection] = []
        for number in range(min(workers, len(cases))):
            ours, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_work, args=(cases[number::workers], workspace, theirs))
            process.start()
            stack.callback(process.join)
            stack.callback(process.terminate)
            theirs.close()
            connections.append(ours)
        yield from _listen(connections)


def _listen(connections: list[Connection]) -> Iterator[Outcome]:
    while connections:
        for connection in wait(connections):
            assert isinstance(connection, Connection)
            try:
                told = connection.recv()
            except EOFError:
                connections.remove(connection)
                continue
            if isinstance(told, str):
                raise WorkerFailed(told)
            yield told


def _work(cases: Sequence[Case], workspace: Workspace, connection: Connection) -> None:
    try:
        asyncio.run(_all(cases, ForkServer(start_fork_server()), workspace, connection))
    except BaseException:
        connection.send(traceback.format_exc())
        raise


async def _all(
    cases: Sequence[Case], fork_server: ForkServer, workspace: Workspace, connection: Connection
) -> None:
    waiting = iter(cases)

    async def one_after_another() -> None:
        for case in waiting:
            connection.send(await _one(case, fork_server, workspace))

    listening = asyncio.ensure_future(fork_server.listen())
    async with asyncio.TaskGroup() as group:
        for _ in range(_side_by_side(cases, workspace)):
            group.create_task(one_after_another())
    listening.cancel()


def _side_by_side(cases: Sequence[Case], workspace: Workspace) -> int:
    if any(isinstance(case, FleetCase) for case in cases):
        return FLEETS
    return ON_A_SERVER if workspace.initial_data.url else SIDE_BY_SIDE


async def _one(case: Case, fork_server: ForkServer, workspace: Workspace) -> Outcome:
    home = Path(tempfile.mkdtemp(dir=workspace.folder))
    try:
        trial = Trial(case, fork_server, home, workspace.initial_data)
        outcome = await trial.run()
        if outcome.flaws and workspace.keep is not None and not case.unprotected:
            workspace.keep.mkdir(parents=True, exist_ok=True)
            (workspace.keep / f"{case.number}.txt").write_text(f"{outcome}\n{trial.evidence()}")
    finally:
        shutil.rmtree(home)
    return outcome

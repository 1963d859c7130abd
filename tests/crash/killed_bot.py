"""Runs the bot, as it is, in a forked process that is to be killed, or stopped."""

import asyncio
import os
import random
import signal
import sys
import traceback
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Hashable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, Self, TypeVar

import msgspec
from aiohttp import client_reqrep
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import app, logs
from bot.db import engine
from bot.db.failures import database_failure
from bot.db.statements import Outcome, Statement
from bot.settings import Settings
from tests.crash import shortened_waits, unfenced, unprotected
from tests.crash.steps import COMMIT, Steps

T = TypeVar("T")

COMMITS = "commits.txt"
FAILED, NO_DATABASE_AT_START = 1, 75  # exit codes


@dataclass(frozen=True)
class Launch:
    """Arguments of one run. ``kill_at``: the commit at which it kills itself, as text.

    ``stop_at``: the commits at which the first of several replicas that comes there stops itself, as text,
    with the file by which the others see that one did.
    """

    home: str
    settings: dict[str, str]
    seed: str
    log: str
    kill_at: str | None = None
    stop_at: dict[str, str] = field(default_factory=dict)
    unprotected: bool = False
    of_several: bool = False

    def packed(self) -> bytes:
        return msgspec.json.encode(asdict(self))

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        return cls(**msgspec.json.decode(packed))


class CommitLog:
    """Writes down every commit just before it and just after it, and halts this process at some of them."""

    def __init__(self, launch: Launch) -> None:
        file = Path(launch.home) / COMMITS
        self._file = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._kill_at = launch.kill_at
        self._stop_at = launch.stop_at
        self._steps = Steps()

    def note(self, who: str, moment: str) -> None:
        step = str(self._steps.next(COMMIT, who, moment))
        os.write(self._file, f"{step}\n".encode())
        if step == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
        if (file := self._stop_at.pop(step, None)) and _is_first(Path(file)):
            os.kill(os.getpid(), signal.SIGSTOP)


def _is_first(file: Path) -> bool:
    """Whether no other process made this file, which names this one now."""
    mine = file.with_suffix(f".{os.getpid()}")
    mine.write_text(str(os.getpid()))
    try:
        file.hardlink_to(mine)
    except FileExistsError:
        return False
    return True


class LoggedDatabase(engine.Database):
    """Reports each write to the commit log, by the name of the function that wrote."""

    def __init__(self, commits: CommitLog, backend: engine.Backend) -> None:
        super().__init__(backend)
        self._commits = commits

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        who = sys._getframe(2).f_code.co_qualname  # behind contextlib's __aenter__
        async with super().write() as connection:
            yield connection
            self._commits.note(who, "before")
        self._commits.note(who, "after")

    async def transact(self, work: Callable[[AsyncConnection], Coroutine[Any, Any, T]]) -> T:
        who = sys._getframe(1).f_code.co_qualname

        async def noted(connection: AsyncConnection) -> T:
            found = await work(connection)
            self._commits.note(who, "before")
            return found

        found = await super().transact(noted)
        self._commits.note(who, "after")
        return found

    async def execute(self, *statements: Statement, changed: Collection[Hashable] = ()) -> list[Outcome]:
        who = sys._getframe(1).f_code.co_qualname
        self._commits.note(who, "before")
        outcomes = await super().execute(*statements, changed=changed)
        self._commits.note(who, "after")
        return outcomes


def run_bot(launch: Launch) -> NoReturn:
    """Run the bot to its end, and leave without touching what the parent of the fork owns."""
    code = FAILED
    try:
        _detach(launch)
        shortened_waits.hurry(of_several=launch.of_several)
        if launch.unprotected:
            (unfenced.unfence if launch.of_several else unprotected.unprotect)()
        setattr(engine, "Database", partial(LoggedDatabase, CommitLog(launch)))  # noqa: B010 - a class, to mypy
        setattr(client_reqrep, "SERVER_SOFTWARE", str(os.getpid()))  # noqa: B010 - a constant; it names the caller
        settings = Settings(_env_file=None, **launch.settings)  # type: ignore[arg-type]  # read from text
        logs.configure("INFO", "text", settings.secrets)
        asyncio.run(_run(settings))
        code = 0
    except BaseException as error:  # noqa: BLE001 - told in the log; a fork must not return into its parent's code
        traceback.print_exc()
        if (failure := database_failure(error)) and failure.passes and not _was_running(error):
            code = NO_DATABASE_AT_START
    finally:
        sys.stderr.flush()
        os._exit(code)


def _was_running(error: BaseException) -> bool:
    """Whether it was raised by one of the loops, rather than by what comes before them."""
    return any(frame.name == "_run_until" for frame in traceback.extract_tb(error.__traceback__))


async def _run(settings: Settings) -> None:
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, _tell_what_it_waits_for)
    await app.run(settings)


def _tell_what_it_waits_for() -> None:
    """Whoever does not end when it is asked to is asked this before it is killed."""
    for task in asyncio.all_tasks():
        task.print_stack(file=sys.stderr)


def _detach(launch: Launch) -> None:
    """Give the process a log, a random seed and signals of its own."""
    log = os.open(Path(launch.home) / launch.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for standard in (1, 2):
        os.dup2(log, standard)
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    random.seed(launch.seed)

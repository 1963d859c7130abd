"""Runs the bot, as it is, in a forked process that is to be killed."""

import asyncio
import os
import random
import signal
import sys
import traceback
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Hashable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, Self, TypeVar

import msgspec
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import app, logs
from bot.db import engine
from bot.db.statements import Outcome, Statement
from bot.settings import Settings
from tests.crash import shortened_waits, unprotected
from tests.crash.steps import COMMIT, Step, Steps

T = TypeVar("T")

LOG, COMMITS = "bot.log", "commits.txt"


@dataclass(frozen=True)
class Launch:
    """Arguments of one run. ``kill_at``: the commit at which it kills itself, as text."""

    home: str
    settings: dict[str, str]
    seed: str
    kill_at: str | None = None
    unprotected: bool = False

    def packed(self) -> bytes:
        return msgspec.json.encode(asdict(self))

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        return cls(**msgspec.json.decode(packed))


class CommitLog:
    """Writes down every commit just before it and just after it, and ends this process at one of them."""

    def __init__(self, file: Path, kill_at: Step | None) -> None:
        self._file = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._kill_at = kill_at
        self._steps = Steps()

    def note(self, who: str, moment: str) -> None:
        step = self._steps.next(COMMIT, who, moment)
        os.write(self._file, f"{step}\n".encode())
        if step == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)


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
    code = 1
    try:
        _detach(launch)
        shortened_waits.hurry()
        if launch.unprotected:
            unprotected.unprotect()
        commits = CommitLog(
            Path(launch.home) / COMMITS, Step.read(launch.kill_at) if launch.kill_at else None
        )
        setattr(engine, "Database", partial(LoggedDatabase, commits))  # noqa: B010 - a class, to mypy
        settings = Settings(_env_file=None, **launch.settings)  # type: ignore[arg-type]  # read from text
        logs.configure("INFO", "text", settings.secrets)
        asyncio.run(app.run(settings))
        code = 0
    except BaseException:  # noqa: BLE001 - told in the log; a fork must not return into its parent's code
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _detach(launch: Launch) -> None:
    """Give the process a log, a random seed and signals of its own."""
    log = os.open(Path(launch.home) / LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for standard in (1, 2):
        os.dup2(log, standard)
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    random.seed(launch.seed)

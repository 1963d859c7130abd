"""One bot of a trial: killed as the case says, and started again and again."""

import asyncio
import os
import signal
from contextlib import suppress
from functools import partial
from pathlib import Path

from tests import postgresql
from tests.crash.blows import Harm
from tests.crash.bots import AT_RANDOM, AT_THE_END, EVERY, Tally
from tests.crash.cases import Case
from tests.crash.environment import Environment
from tests.crash.fork_server import BotProcess, ForkServer
from tests.crash.killed_bot import NO_DATABASE_AT_START, Launch
from tests.crash.steps import COMMIT, Step

LOG = "bot.log"
_CUT_ALL = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


class SingleBot:
    """``kills`` of the case has an entry for each run but the last, which goes on."""

    def __init__(self, case: Case, env: Environment, fork_server: ForkServer, home: Path) -> None:
        self.tally = Tally()
        self._case = case
        self._env = env
        self._fork_server = fork_server
        self._home = home
        self._bot: BotProcess | None = None
        self._alive = asyncio.Event()
        self._done = self._stopping = False
        self._kills_left = list(case.kills)
        self._cut_at = case.cut

    async def keep_running(self) -> None:
        """Start the bot again and again, until one ends because it was asked to."""
        self._stopping = False
        async with asyncio.TaskGroup() as group:
            cutting = group.create_task(self._cut_connections())
            await self._start_again_and_again()
            cutting.cancel()

    async def _start_again_and_again(self) -> None:
        while True:
            status = await self._run_once(self._kills_left[0] if self._kills_left else None)
            if self._stopping and status == 0:
                return
            if status == NO_DATABASE_AT_START and self._case.cut is not None:
                continue  # as an operator's system does
            if status != -signal.SIGKILL:
                self.tally.broken.append(f"the bot ended by itself, with {status}")
                await asyncio.sleep(EVERY)

    async def _run_once(self, kill: Step | float | None) -> int:
        step = kill if isinstance(kill, Step) else None
        kill_at = str(step) if step is not None and step.source == COMMIT else None
        self._env.watch.met = partial(_kill_at, step)
        settings, seed = self._env.settings, str(self._case.seed)
        launch = Launch(
            str(self._home), settings, seed, LOG, kill_at=kill_at, unprotected=self._case.unprotected
        )
        bot = self._bot = await self._fork_server.launch(launch)
        self._alive.set()
        timer = None
        if isinstance(kill, float):
            timer = asyncio.get_running_loop().call_later(kill, self.kill)
        status = await bot.exited
        self._bot = None
        self._alive.clear()
        if timer is not None:
            timer.cancel()
        if status == -signal.SIGKILL:
            self.tally.disturbed.append(AT_THE_END if self._done else str(step or AT_RANDOM))
            del self._kills_left[:1]
        return status

    async def _cut_connections(self) -> None:
        """Have the server end all the bot's connections, once, when the case says."""
        if self._cut_at is None:
            return
        await asyncio.sleep(self._cut_at)
        self._cut_at = None
        ended = await postgresql.execute(self._env.settings["database_url"], _CUT_ALL)
        self.tally.harms[Harm.CUT] += bool(ended)

    def is_disturbed(self) -> bool:
        return bool(self._kills_left)

    def disturb_now(self) -> None:
        self._kills_left.clear()
        self._done = True
        self.kill()

    async def calm(self) -> None:
        """It is started again at once, and nothing else is done."""

    async def ask_to_stop(self) -> None:
        self._env.watch.disarm()
        self._stopping = True
        await self._alive.wait()
        self._signal(signal.SIGTERM)

    def ask_what_for(self) -> None:
        self._signal(signal.SIGUSR1)

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        """One that ended by itself a moment ago is gone, though the fork server has not said so yet."""
        if self._bot is not None:
            with suppress(ProcessLookupError):
                os.kill(self._bot.pid, number)

    def log(self) -> str:
        return (self._home / LOG).read_text()


def _kill_at(target: Step | None, met: Step, process: int) -> None:
    """By the id that the request told: the first one comes before the fork server has told it."""
    if met == target and process:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)

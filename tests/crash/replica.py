"""One replica of a trial: its process, its machine, its way to the database, and what is done to them."""

import asyncio
import os
import random
import signal
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from tests.crash.bots import EVERY, Tally
from tests.crash.door import PATH, Door
from tests.crash.environment import Environment
from tests.crash.fork_server import BotProcess, ForkServer
from tests.crash.killed_bot import NO_DATABASE_AT_START, Launch
from tests.free_port import free_port
from tests.lossy_proxy import LossyProxy

SECRET = "of-the-door"
GREETS = "getMe"
AWAY_FOR = (0.2, 2.5)  # seconds until one that was killed is started again: within the lease or beyond it


@dataclass
class Replica:
    """Kept running: it is started again whenever it was ended. ``wire`` is its way to the database."""

    number: int
    data: Path
    wire: LossyProxy
    url: str
    env: Environment
    tally: Tally
    rng: random.Random
    process: BotProcess | None = None
    _stopping: bool = False
    _asked: bool = False  # to end

    @property
    def pid(self) -> int:
        return self.process.pid if self.process else 0

    @property
    def is_up(self) -> bool:
        """Whether it has got as far as to greet Telegram."""
        return self.pid in self.env.watch.callers[GREETS]

    @property
    def is_stopped(self) -> bool:
        """Whether its process stands still: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html"""
        try:
            told = Path(f"/proc/{self.pid}/stat").read_text(encoding="utf-8")
        except FileNotFoundError:
            return False
        return told.rpartition(")")[2].split()[0] == "T"

    @property
    def log(self) -> str:
        return f"replica-{self.number}.log"

    async def keep_running(self, fork_server: ForkServer, launch: Launch, *, by_webhook: bool) -> None:
        """Start it again and again, until it ends because all are to end."""
        self._stopping = False
        while not self._stopping:
            settings = {**launch.settings, "data_dir": str(self.data), "database_url": self.url}
            if by_webhook:
                settings |= self._behind(self.env.door)
            self._asked = False
            self.process = await fork_server.launch(replace(launch, settings=settings, log=self.log))
            if self._stopping:
                self.end()
            status = await self.process.exited
            self.process = None
            self.env.door.replicas.pop(self.number, None)
            await self._judge(status)

    def _behind(self, door: Door) -> dict[str, str]:
        port = free_port()
        door.replicas[self.number] = f"http://127.0.0.1:{port}{PATH}"
        site = self.env.settings["telegram_api_url"].removesuffix("/telegram")
        return {"listen": f"127.0.0.1:{port}", "webhook_url": f"{site}{PATH}", "webhook_secret": SECRET}

    async def _judge(self, status: int) -> None:
        if status == -signal.SIGKILL:
            await asyncio.sleep(self.rng.uniform(*AWAY_FOR))
        elif self._asked and status in (0, -signal.SIGTERM):  # one that has only begun to start just goes
            return
        else:
            if status != NO_DATABASE_AT_START:  # which is repeated, as an operator's system does
                self.tally.broken.append(f"replica {self.number} ended by itself, with {status}")
            await asyncio.sleep(EVERY)

    # What is done to it

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    def stop(self) -> None:
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    def ask_what_for(self) -> None:
        self._signal(signal.SIGUSR1)

    def end(self) -> None:
        """As an operator does."""
        self._asked = True
        self._signal(signal.SIGTERM)

    def end_for_good(self) -> None:
        """All are to end: what holds this one lets it go."""
        self._stopping = True
        self.wire.release()
        self.end()
        self.go_on()

    def _signal(self, number: signal.Signals) -> None:
        """One that ended by itself a moment ago is gone, though the fork server has not said so yet."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.kill(self.process.pid, number)

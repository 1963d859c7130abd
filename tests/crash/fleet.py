"""The replicas of a trial on one database: struck as the case says, and kept running."""

import asyncio
import random
import time
from collections.abc import Coroutine
from contextlib import AsyncExitStack, suppress
from pathlib import Path

from tests.crash.blows import Blow, FleetCase, Harm, Whom
from tests.crash.bots import AT_RANDOM, AT_THE_END, EVERY, Tally
from tests.crash.environment import Environment
from tests.crash.fork_server import ForkServer
from tests.crash.killed_bot import Launch
from tests.crash.replica import Replica
from tests.crash.shortened_waits import LEASE
from tests.crash.steps import COMMIT, Step
from tests.crash.takeover_times import seconds_until_answered
from tests.lossy_proxy import lossy

LONGER = (0.3, 4.0)  # seconds beyond the lease that somebody is stopped, or without the database
LONGER_UNFENCED = 5.0  # until others have not only buried it, but also told what became of its purchase
LOOK_EVERY = 0.01  # seconds between two looks at who halted
PATIENCE = 120.0  # seconds until somebody else should have served a customer, on a busy machine
DEAD = "this replica was taken for dead"  # what it logs
SPEAKS, POLLS = "sendMessage", "getUpdates"


def machines(home: Path, replicas: int) -> list[Path]:
    """A directory for the data of each replica."""
    return [home / f"machine-{number}" for number in range(replicas)]


class Fleet:
    """So many replicas as the case says."""

    def __init__(self, case: FleetCase, env: Environment, fork_server: ForkServer, home: Path) -> None:
        self.tally = Tally()
        self._case = case
        self._env = env
        self._fork_server = fork_server
        self._home = home
        self._rng = case.rng("fleet")
        self._left = list(case.blows)
        self._replicas: list[Replica] = []
        self._following: set[asyncio.Task[None]] = set()
        self._began = 0.0
        env.door.rng = case.rng("door")

    async def keep_running(self) -> None:
        """Keep all running until each ended because it was asked to."""
        self._began = time.monotonic()
        self._env.watch.met = self._met
        launch = Launch(
            str(self._home),
            self._env.settings,
            str(self._case.seed),
            log="",
            stop_at={str(one.at): str(self._file(one)) for one in self._left if isinstance(one.at, Step)},
            unprotected=self._case.unprotected,
            of_several=True,
        )
        async with AsyncExitStack() as stack:
            directories = machines(self._home, self._case.replicas)
            self._replicas = [await self._replica(*numbered, stack) for numbered in enumerate(directories)]
            looking = asyncio.ensure_future(self._look())
            try:
                async with asyncio.TaskGroup() as group:
                    for one in self._replicas:
                        by_webhook = self._case.by_webhook
                        group.create_task(one.keep_running(self._fork_server, launch, by_webhook=by_webhook))
            finally:
                for task in (looking, *self._following):
                    task.cancel()
        self.tally.deaths = self.log().count(DEAD)

    async def _replica(self, number: int, data: Path, stack: AsyncExitStack) -> Replica:
        wire, url = await stack.enter_async_context(lossy(self._env.settings["database_url"]))
        rng = random.Random(self._rng.random())
        return Replica(number, data, wire, url, self._env, self.tally, rng)

    def _file(self, blow: Blow) -> Path:
        return self._home / f"halted-{self._case.blows.index(blow)}"

    # When somebody is struck

    def _met(self, step: Step, process: int) -> None:
        """A simulator waits until this returns."""
        for blow in [one for one in self._left if one.at == step]:
            self._strike(blow, self._of(process))

    async def _look(self) -> None:
        """Look for ever whose time has come, and who has halted at a commit."""
        while True:
            for blow in [*self._left]:
                if isinstance(blow.at, float) and time.monotonic() - self._began >= blow.at:
                    self._strike(blow, self._chosen(blow.whom))
                elif halted := self._halted(blow):
                    self._strike(blow, halted)
                    if blow.harm is not Harm.STOP:
                        halted.go_on()
            await asyncio.sleep(LOOK_EVERY)

    def _halted(self, blow: Blow) -> Replica | None:
        """Who stopped itself at the commit at which this is to be done."""
        at_commit = isinstance(blow.at, Step) and blow.at.source == COMMIT
        if not at_commit or not self._file(blow).exists():
            return None
        found = self._of(int(self._file(blow).read_text()))
        return found if found is not None and found.is_stopped else None  # it says so a moment before

    def is_disturbed(self) -> bool:
        return bool(self._left)

    def disturb_now(self) -> None:
        for blow in [*self._left]:
            with suppress(FileExistsError):  # somebody has just halted there
                self._file(blow).touch(exist_ok=False)
                self._strike(blow, self._chosen(Whom.ANY), AT_THE_END)

    def _of(self, process: int) -> Replica | None:
        return next((one for one in self._replicas if one.pid == process), None)

    def _chosen(self, whom: Whom) -> Replica | None:
        last = self._env.watch.last
        found = {Whom.HOLDER: self._of(last.get(SPEAKS, 0)), Whom.LEADER: self._of(last.get(POLLS, 0))}
        running = [one for one in self._replicas if one.process]
        return found.get(whom) or (self._rng.choice(running) if running else None)

    # What is done

    def _strike(self, blow: Blow, replica: Replica | None, where: str = "") -> None:
        """Do it at once. ``where``: elsewhere than it should have been."""
        self._left.remove(blow)
        if replica is None or replica.process is None:
            return  # it ended in the same moment
        self.tally.disturbed.append(where or (str(blow.at) if isinstance(blow.at, Step) else AT_RANDOM))
        self.tally.harms[blow.harm] += 1
        match blow.harm:
            case Harm.KILL:
                self._follow(self._time(replica.pid))
                replica.kill()
            case Harm.STOP:
                replica.stop()
                self._follow(self._time(replica.pid))
                self._follow(self._let_go_on(replica))
            case Harm.HOLE:
                replica.wire.hold()
                self._follow(self._mend(replica))
            case Harm.CUT:
                replica.wire.cut()
            case Harm.END:
                replica.end()
            case Harm.ROLL:
                self._follow(self._roll())

    def _follow(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.ensure_future(work)
        self._following.add(task)
        task.add_done_callback(self._followed)

    def _followed(self, task: asyncio.Task[None]) -> None:
        self._following.discard(task)
        if not task.cancelled() and (failure := task.exception()) is not None:
            self.tally.broken.append(f"the harness itself: {failure!r}")

    def _beyond_the_lease(self) -> float:
        return LEASE + (LONGER_UNFENCED if self._case.unprotected else self._rng.uniform(*LONGER))

    async def _let_go_on(self, replica: Replica) -> None:
        process = replica.process
        await asyncio.sleep(self._beyond_the_lease())
        if replica.process is process:
            replica.go_on()

    async def _mend(self, replica: Replica) -> None:
        """What was held arrives late, or never."""
        await asyncio.sleep(self._beyond_the_lease())
        if self._rng.random() < 0.5:
            replica.wire.cut()
        replica.wire.release()

    async def _roll(self) -> None:
        for replica in self._replicas:
            process = replica.pid
            replica.end()
            while replica.pid == process or not replica.is_up:  # noqa: ASYNC110 - it tells nobody
                await asyncio.sleep(LOOK_EVERY)

    async def _time(self, process: int) -> None:
        try:
            url = self._env.settings["database_url"]
            theirs, others = await seconds_until_answered(self._env, url, process, PATIENCE)
        except TimeoutError:
            self.tally.broken.append("somebody was not served after a replica was killed or stopped")
        else:
            self.tally.takeovers += [theirs] if theirs is not None else []
            self.tally.meanwhile += [others] if others is not None else []

    async def calm(self) -> None:
        while self._following or not all(one.process for one in self._replicas):  # noqa: ASYNC110 - see above
            await asyncio.sleep(EVERY)

    # The end

    async def ask_to_stop(self) -> None:
        self._env.watch.disarm()
        for replica in self._replicas:
            replica.end_for_good()

    def ask_what_for(self) -> None:
        for replica in self._replicas:
            replica.ask_what_for()

    def kill(self) -> None:
        for replica in self._replicas:
            replica.kill()

    def log(self) -> str:
        return "\n".join(f"== {file.name}\n{file.read_text()}" for file in sorted(self._home.glob("*.log")))

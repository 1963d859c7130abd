"""Runs one trial: users who buy, a bot that is killed and started again, and the oracle's verdict."""

import asyncio
import os
import signal
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from bot.clock import utc_now
from sandbox.market.simulator import ANNA, BEN
from tests.crash.cases import PLAN, Case
from tests.crash.environment import Environment
from tests.crash.fault_injection import FaultInjector
from tests.crash.fork_server import BotProcess, ForkServer
from tests.crash.initial_data import InitialData
from tests.crash.judge import Flaw, Judge, Kind
from tests.crash.killed_bot import COMMITS, LOG, Launch
from tests.crash.lists import ListShopper
from tests.crash.plan import Planner
from tests.crash.scenario import Record, Shopper, run_scenario
from tests.crash.steps import Step

PATIENCE, UNPROTECTED_PATIENCE = (
    60.0,
    8.0,
)  # seconds until what is owed is lost, on a busy machine
AT_RANDOM, AT_THE_END = "a random instant", "when all was done"
EVERY = 0.25  # seconds between two looks when nothing notifies


@dataclass(frozen=True)
class Outcome:
    """The result of a trial. ``killed`` names where, ``steps`` all that was gone through."""

    case: Case
    confirmations: int
    calls: int
    purchases: int
    flaws: tuple[Flaw, ...]
    copies: Counter[int]
    killed: tuple[str, ...]
    steps: tuple[Step, ...] = field(repr=False)
    seconds: float = 0.0


class Trial:
    """``home`` is a directory of its own, ``initial_data`` what a bot with Anna and Ben connected left."""

    def __init__(self, case: Case, fork_server: ForkServer, home: Path, initial_data: InitialData) -> None:
        self.case = case
        self.env = Environment()
        self.record = Record()
        self.judge = Judge(self.env, self.record)
        self._fork_server = fork_server
        self._home = home
        self._data = home / "data"
        self._initial_data = initial_data
        self._patience = UNPROTECTED_PATIENCE if case.unprotected else PATIENCE
        self._bot: BotProcess | None = None
        self._alive = asyncio.Event()
        self._killed: list[str] = []
        self._broken: list[str] = []
        self._done = self._stopping = False
        self._kills_left = list(case.kills)

    async def run(self) -> Outcome:
        started = time.monotonic()
        copied = await self._initial_data.copied(self._data)
        async with self.env.open(self._data):
            self.env.settings |= copied
            await self._live(self._events)
            if self.judge.missing() and not self.case.unprotected:
                await self._live(self._quiet)  # an orderly end may leave a message to the next start
        return self._outcome(time.monotonic() - started)

    async def _live(self, events: Callable[[], Awaitable[object]]) -> None:
        """Keep the bot running until the events are over, and end it as an operator does."""
        self._stopping = False
        running = asyncio.ensure_future(self._keep_running())
        try:
            await events()
            await self._stop(running)
        finally:
            running.cancel()
            self._kill()

    async def _events(self) -> None:
        people = [ANNA, BEN] if self.case.scenario == "crowd" else [ANNA]
        faults = FaultInjector(
            self.env,
            self.case.rng("faults"),
            self.case.losses_left,
            no_faults=self.case.no_faults,
        )
        kind = {"list": ListShopper, PLAN: Planner}.get(self.case.scenario, Shopper)
        shoppers = [
            kind(self.env, key, self.record, faults, self.case.rng(key), self._patience) for key in people
        ]
        match shoppers:
            case [Planner() as planner]:
                await planner.keep_trying()
            case _:
                await run_scenario(self.case.scenario, shoppers, self.env, self.case.rng("purchases"))
        if not await self._quiet():
            return
        if self._kills_left:  # the step it was to be killed at never came: now all is done
            self._kills_left.clear()
            self._done = True
            self._kill()
        for shopper in shoppers:
            shopper.tap_again()
            shopper.search()
        await self._quiet()

    async def _quiet(self) -> bool:
        """Wait until nothing is owed to anybody. ``False``: it never came."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._patience):
                while self.judge.missing():
                    with suppress(TimeoutError):
                        await self.env.telegram.world.notifier.until(self._settled, EVERY)
                return True
        return False

    def _settled(self) -> bool | None:
        return None if self.judge.missing() else True

    async def _keep_running(self) -> None:
        """Start the bot again and again, until one ends because it was asked to."""
        while True:
            status = await self._run_once(self._kills_left[0] if self._kills_left else None)
            if self._stopping and status == 0:
                return
            if status != -signal.SIGKILL:
                self._broken.append(f"the bot ended by itself, with {status}")
                await asyncio.sleep(EVERY)

    async def _run_once(self, kill: Step | float | None) -> int:
        killer = self.env.killer
        step = kill if isinstance(kill, Step) else None
        kill_at = str(step) if step is not None and step.source == "commit" else None
        killer.arm(step)
        launch = Launch(
            str(self._home), self.env.settings, str(self.case.seed), kill_at, self.case.unprotected
        )
        self.record.starts.append(utc_now())
        bot = self._bot = await self._fork_server.launch(launch)
        self._alive.set()
        killer.attach(bot.pid)
        timer = None
        if isinstance(kill, float):
            timer = asyncio.get_running_loop().call_later(kill, self._kill)
        status = await bot.exited
        killer.detach()
        self._bot = None
        self._alive.clear()
        if timer is not None:
            timer.cancel()
        if status == -signal.SIGKILL:
            self._killed.append(AT_THE_END if self._done else str(step or AT_RANDOM))
            del self._kills_left[:1]
        return status

    def _kill(self) -> None:
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        """One that ended by itself a moment ago is gone, though the fork server has not said so yet."""
        if self._bot is not None:
            with suppress(ProcessLookupError):
                os.kill(self._bot.pid, number)

    async def _stop(self, running: asyncio.Future[None]) -> None:
        """As an operator stops it: it has to end by itself, with 0."""
        self.env.killer.disarm()
        self._stopping = True
        try:
            async with asyncio.timeout(self._patience):
                await self._alive.wait()
                self._signal(signal.SIGTERM)
                await running
        except TimeoutError:
            self._broken.append("the bot does not stop")

    def _outcome(self, seconds: float) -> Outcome:
        broken = [Flaw(Kind.STUCK, what) for what in self._broken]
        calls = self.env.market.counts
        return Outcome(
            self.case,
            len(self.record.confirmations),
            calls["add"] + calls["add_sms"],
            len(self.env.market.ledger),
            (*broken, *self.judge.excess(), *self.judge.missing()),
            self.judge.copies(),
            tuple(self._killed),
            (*self.env.killer.seen, *self._commits()) if self.case.no_faults else (),
            seconds,
        )

    def _commits(self) -> list[Step]:
        return [Step.read(line) for line in (self._home / COMMITS).read_text().splitlines()]

    def evidence(self) -> str:
        """What a person needs to find out what went wrong: the books, the chats, the bot's log."""
        chats = [f"== {p.user.first_name}\n{p.screen()}" for p in self.env.people.values()]
        books = [f"{e.action} {e.params} {e.orders} answered={e.answered}" for e in self.env.market.ledger]
        return "\n".join(("== books", *books, *chats, "== log", (self._home / LOG).read_text()))

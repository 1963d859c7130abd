"""Runs one trial: users who buy, a bot or a fleet that is disturbed, and the oracle's verdict."""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sandbox.market.simulator import ANNA, BEN
from tests.crash.blows import FleetCase
from tests.crash.bots import EVERY, Bots
from tests.crash.cases import PLAN, Case
from tests.crash.environment import Environment
from tests.crash.fault_injection import FaultInjector
from tests.crash.fleet import Fleet, machines
from tests.crash.fork_server import ForkServer
from tests.crash.initial_data import InitialData
from tests.crash.judge import Flaw, Judge, Kind
from tests.crash.killed_bot import COMMITS
from tests.crash.lists import ListShopper
from tests.crash.plan import Planner
from tests.crash.scenario import Record, Shopper, run_scenario
from tests.crash.single_bot import SingleBot
from tests.crash.steps import Step

# Seconds until what is owed is lost, on a busy machine.
PATIENCE, UNPROTECTED_PATIENCE = 60.0, 8.0
PATIENCE_WITH_REPLICAS, UNFENCED_PATIENCE = 180.0, 40.0  # which lose their leases on a busy machine


@dataclass(frozen=True)
class Outcome:
    """The result of a trial. ``disturbed`` names where, ``steps`` all that was gone through.

    Of several replicas: ``harms`` counts what was done, ``deaths`` those who lived to be told that they had
    been taken for dead, ``takeovers`` the seconds until customers were served elsewhere, ``meanwhile``
    until those were served whose replica nothing was done to.
    """

    case: Case
    confirmations: int
    calls: int
    purchases: int
    flaws: tuple[Flaw, ...]
    copies: Counter[int]
    disturbed: tuple[str, ...]
    steps: tuple[Step, ...] = field(repr=False)
    seconds: float = 0.0
    harms: Counter[str] = field(default_factory=Counter)
    deaths: int = 0
    takeovers: tuple[float, ...] = ()
    meanwhile: tuple[float, ...] = ()
    by_webhook: bool = False


class Trial:
    """``home`` is a directory of its own, ``initial_data`` what a bot with Anna and Ben connected left."""

    def __init__(self, case: Case, fork_server: ForkServer, home: Path, initial_data: InitialData) -> None:
        self.case = case
        self.env = Environment()
        self.record = Record()
        self.judge = Judge(self.env, self.record)
        self._home = home
        self._initial_data = initial_data
        self._bots: Bots
        if isinstance(case, FleetCase):
            self._data = machines(home, case.replicas)
            self._bots = Fleet(case, self.env, fork_server, home)
            self._patience = UNFENCED_PATIENCE if case.unprotected else PATIENCE_WITH_REPLICAS
        else:
            self._data = [home / "data"]
            self._bots = SingleBot(case, self.env, fork_server, home)
            self._patience = UNPROTECTED_PATIENCE if case.unprotected else PATIENCE

    async def run(self) -> Outcome:
        started = time.monotonic()
        async with self._initial_data.copied(*self._data) as copied, self.env.open(self._data[0]):
            self.env.settings |= copied
            await self._live(self._events)
            if self.judge.missing() and not self.case.unprotected:
                await self._live(self._quiet)  # an orderly end may leave a message to the next start
        return self._outcome(time.monotonic() - started)

    async def _live(self, events: Callable[[], Awaitable[object]]) -> None:
        """Keep the bots running until the events are over, and end them as an operator does."""
        running = asyncio.ensure_future(self._bots.keep_running())
        try:
            await events()
            await self._stop(running)
        finally:
            running.cancel()
            self._bots.kill()

    async def _stop(self, running: asyncio.Future[None]) -> None:
        """They have to end by themselves, with 0."""
        try:
            async with asyncio.timeout(self._patience):
                await self._bots.ask_to_stop()
                await running
        except TimeoutError:
            self._bots.tally.broken.append("the bot does not stop")
            self._bots.ask_what_for()
            await asyncio.sleep(EVERY)

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
        for shopper in shoppers:
            await shopper.order_again()
        if self._bots.is_disturbed():
            self._bots.disturb_now()
        for shopper in shoppers:
            shopper.tap_again()
            shopper.search()
        await self._calm()
        await self._quiet()

    async def _calm(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE_WITH_REPLICAS):
                await self._bots.calm()
        except TimeoutError:
            self._bots.tally.broken.append("what was done to the bot never came to its end")

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

    def _outcome(self, seconds: float) -> Outcome:
        tally = self._bots.tally
        broken = [Flaw(Kind.STUCK, what) for what in tally.broken]
        calls = self.env.market.counts
        return Outcome(
            self.case,
            len(self.record.confirmations),
            calls["add"] + calls["add_sms"],
            len(self.env.market.ledger),
            (*broken, *self.judge.excess(), *self.judge.missing()),
            self.judge.copies(),
            tuple(tally.disturbed),
            (*self.env.watch.seen, *self._commits()) if self.case.number < 0 else (),
            seconds,
            tally.harms,
            tally.deaths,
            tuple(tally.takeovers),
            tuple(tally.meanwhile),
            by_webhook=isinstance(self.case, FleetCase) and self.case.by_webhook,
        )

    def _commits(self) -> list[Step]:
        return [Step.read(line) for line in (self._home / COMMITS).read_text().splitlines()]

    def evidence(self) -> str:
        """What a person needs to find out what went wrong: the books, the chats, the bot's log."""
        chats = [f"== {p.user.first_name}\n{p.screen()}" for p in self.env.people.values()]
        books = [f"{e.action} {e.params} {e.orders} answered={e.answered}" for e in self.env.market.ledger]
        return "\n".join(("== books", *books, *chats, "== log", self._bots.log()))

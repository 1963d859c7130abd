"""One trial: people at their shopping, a bot that is killed and started again, and the verdict."""

import asyncio
import os
import shutil
import signal
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sandbox.market.simulator import ANNA, BEN
from tests.crash.judge import Flaw, Judge, Kind
from tests.crash.mischief import Mischief
from tests.crash.nursery import Nursery, Victim
from tests.crash.place import Place
from tests.crash.plan import Plan
from tests.crash.script import Record, Shopper, play
from tests.crash.steps import Step
from tests.crash.victim import DIARY, LOG, Birth

PATIENCE, NAIVE_PATIENCE = 60.0, 8.0  # seconds until what is owed is lost; a busy machine takes its time
AT_RANDOM, AT_THE_END = "a random instant", "when all was done"
EVERY = 0.25  # seconds between two looks when nothing rings


@dataclass(frozen=True)
class Outcome:
    """What came of a trial. ``killed`` names where, ``steps`` all that was gone through."""

    plan: Plan
    confirmations: int
    calls: int
    purchases: int
    flaws: tuple[Flaw, ...]
    copies: Counter[int]
    killed: tuple[str, ...]
    steps: tuple[Step, ...] = field(repr=False)
    seconds: float = 0.0


class Trial:
    """``home`` is a directory of its own; ``template`` the data of a bot that Anna and Ben have connected."""

    def __init__(self, plan: Plan, nursery: Nursery, home: Path, template: Path) -> None:
        self.plan = plan
        self.place = Place()
        self.record = Record()
        self.judge = Judge(self.place, self.record)
        self._nursery = nursery
        self._home = home
        self._data = home / "data"
        shutil.copytree(template, self._data)
        self._patience = NAIVE_PATIENCE if plan.naive else PATIENCE
        self._victim: Victim | None = None
        self._alive = asyncio.Event()
        self._killed: list[str] = []
        self._broken: list[str] = []
        self._done = self._stopping = False
        self._lives_left = list(plan.kills)

    async def run(self) -> Outcome:
        started = time.monotonic()
        async with self.place.open(self._data):
            living = asyncio.ensure_future(self._live())
            try:
                await self._events()
                await self._stop(living)
            finally:
                living.cancel()
                self._kill()
        return self._outcome(time.monotonic() - started)

    async def _events(self) -> None:
        people = [ANNA, BEN] if self.plan.script == "crowd" else [ANNA]
        mischief = Mischief(
            self.place, self.plan.chance("mischief"), self.plan.blows_left, calm=self.plan.calm
        )
        shoppers = [
            Shopper(self.place, key, self.record, mischief, self.plan.chance(key), self._patience)
            for key in people
        ]
        await play(self.plan.script, shoppers, self.place, self.plan.chance("wishes"))
        if not await self._quiet():
            return
        if self._lives_left:  # the step it was to die at never came: then it dies now, with all done
            self._lives_left.clear()
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
                        await self.place.telegram.world.notifier.until(self._settled, EVERY)
                return True
        return False

    def _settled(self) -> bool | None:
        return None if self.judge.missing() else True

    async def _live(self) -> None:
        """One life after another, until one ends because it was asked to."""
        while True:
            status = await self._one_life(self._lives_left[0] if self._lives_left else None)
            if self._stopping and status == 0:
                return
            if status != -signal.SIGKILL:
                self._broken.append(f"the bot ended by itself, with {status}")
                await asyncio.sleep(EVERY)

    async def _one_life(self, kill: Step | float | None) -> int:
        reaper = self.place.reaper
        step = kill if isinstance(kill, Step) else None
        dies_at = str(step) if step is not None and step.place == "commit" else None
        reaper.expect(step)
        birth = Birth(str(self._home), self.place.settings, str(self.plan.seed), dies_at, self.plan.naive)
        victim = self._victim = await self._nursery.birth(birth)
        self._alive.set()
        reaper.meet(victim.pid)
        timer = None
        if isinstance(kill, float):
            timer = asyncio.get_running_loop().call_later(kill, self._kill)
        status = await victim.died
        reaper.bury()
        self._victim = None
        self._alive.clear()
        if timer is not None:
            timer.cancel()
        if status == -signal.SIGKILL:
            self._killed.append(AT_THE_END if self._done else str(step or AT_RANDOM))
            del self._lives_left[:1]
        return status

    def _kill(self) -> None:
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        """One that ended by itself a moment ago is gone, though the nursery has not said so yet."""
        if self._victim is not None:
            with suppress(ProcessLookupError):
                os.kill(self._victim.pid, number)

    async def _stop(self, living: asyncio.Future[None]) -> None:
        """As an operator stops it: it has to end by itself, with 0."""
        self.place.reaper.spare()
        self._stopping = True
        try:
            async with asyncio.timeout(self._patience):
                await self._alive.wait()
                self._signal(signal.SIGTERM)
                await living
        except TimeoutError:
            self._broken.append("the bot does not stop")

    def _outcome(self, seconds: float) -> Outcome:
        broken = [Flaw(Kind.STUCK, what) for what in self._broken]
        calls = self.place.market.counts
        return Outcome(
            self.plan,
            len(self.record.confirmations),
            calls["add"] + calls["add_sms"],
            len(self.place.market.ledger),
            (*broken, *self.judge.excess(), *self.judge.missing()),
            self.judge.copies(),
            tuple(self._killed),
            (*self.place.reaper.seen, *self._commits()) if self.plan.calm else (),
            seconds,
        )

    def _commits(self) -> list[Step]:
        return [Step.read(line) for line in (self._home / DIARY).read_text().splitlines()]

    def evidence(self) -> str:
        """What a person needs to find out what went wrong: the books, the chats, the bot's log."""
        chats = [f"== {p.user.first_name}\n{p.screen()}" for p in self.place.people.values()]
        books = [f"{e.action} {e.params} {e.orders} answered={e.answered}" for e in self.place.market.ledger]
        return "\n".join(("== books", *books, *chats, "== log", (self._home / LOG).read_text()))

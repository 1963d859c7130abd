"""The runner of number plans: takes each as far as it goes, when it is begun, told of a number, or due."""

import asyncio
import time
from dataclasses import dataclass, field

import structlog

from bot import fence
from bot.actions import plans
from bot.db import plans as stored
from bot.deps import Deps
from bot.domain.plans import PlanState
from bot.fence import OutOfTouch

log = structlog.get_logger()

LONGEST_SLEEP = 60.0  # seconds
LOOK_EVERY = 30.0  # seconds between two looks for plans that run, and that nobody here was told of
ERROR_BACKOFF = 30.0  # seconds


@dataclass(slots=True)
class PlanRunner:
    """Runs each plan in a background task, so that the end of the process waits for what is being bought.

    One and the same goes on after a failure: which plans are busy must not be forgotten.
    """

    deps: Deps
    _due: dict[int, float] = field(default_factory=dict)  # plan → monotonic time
    _busy: set[int] = field(default_factory=set)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Run plans for ever."""
        await self._wake_running()
        async with asyncio.TaskGroup() as group:
            for work in (self._take_plans(), self._take_rentals(), self._look_again()):
                group.create_task(work)
            while True:
                self._changed.clear()
                self._start_due()
                await self._sleep()

    async def _wake_running(self) -> None:
        """Look at all plans that run for customers served here, and that no look is planned at."""
        async with self.deps.db.read() as connection:
            running = await stored.in_state(connection, PlanState.RUNNING)
        for plan in running:
            planned = plan.id in self._busy or plan.id in self._due
            if self.deps.membership.serves(plan.customer) and not planned:
                self._wake(plan.id, 0.0)

    async def _look_again(self) -> None:
        """Among several, what one replica tells another may get lost, and work that was out of touch ends."""
        while not self.deps.membership.alone:
            await asyncio.sleep(LOOK_EVERY)
            await self._wake_running()

    def _wake(self, plan_id: int, seconds: float) -> None:
        """Look at a plan after so many seconds, or earlier if that was planned."""
        at = time.monotonic() + seconds
        self._due[plan_id] = min(self._due.get(plan_id, at), at)
        self._changed.set()

    async def _take_plans(self) -> None:
        while True:
            self._wake(await self.deps.wakeups.plans.get(), 0.0)

    async def _take_rentals(self) -> None:
        while True:
            nonce = await self.deps.wakeups.rentals.get()
            async with self.deps.db.read() as connection:
                plan_id = await stored.of_draft(connection, nonce)
            if plan_id is not None:
                self._wake(plan_id, 0.0)
                self.deps.membership.tell(f"plan {plan_id}")  # others may serve its customer

    def _start_due(self) -> None:
        if self.deps.background.closing:
            return
        now = time.monotonic()
        for plan_id in [one for one, at in self._due.items() if at <= now and one not in self._busy]:
            del self._due[plan_id]
            self._busy.add(plan_id)
            with fence.behind(self.deps.membership.life):
                self.deps.background.start(self._advance(plan_id))

    async def _advance(self, plan_id: int) -> None:
        try:
            until = await plans.advance(self.deps, plan_id)
        except OutOfTouch:
            log.warning("a plan is left to another replica", plan=plan_id)
        except Exception:  # one broken plan must not end the others
            log.exception("a plan failed", plan=plan_id)
            self._wake(plan_id, ERROR_BACKOFF)
        else:
            if until is not None:
                self._wake(plan_id, (until - self.deps.clock()).total_seconds())
        finally:
            self._busy.discard(plan_id)
            self._changed.set()

    async def _sleep(self) -> None:
        soonest = min((at for one, at in self._due.items() if one not in self._busy), default=None)
        wait = LONGEST_SLEEP if soonest is None else min(soonest - time.monotonic(), LONGEST_SLEEP)
        try:
            async with asyncio.timeout(max(wait, 0.0)):
                await self._changed.wait()
        except TimeoutError:
            return

"""The settler: finds out what became of unsure purchases, one task each, until each has a verdict."""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from bot import fence
from bot.actions import settle
from bot.db import drafts
from bot.deps import Deps
from bot.domain.drafts import DraftState
from bot.fence import OutOfTouch

log = structlog.get_logger()

ERROR_BACKOFF = 30.0  # seconds
LOOK_EVERY = 5.0  # seconds between two looks for doubts of which nobody told


@dataclass(slots=True)
class Settler:
    """Settles the doubts of the customers that this replica serves."""

    deps: Deps
    _busy: set[str] = field(default_factory=set)  # nonces of drafts

    async def run(self) -> None:
        """Start a task for each draft whose nonce comes from ``wakeups.doubts``, for ever."""
        self._busy.clear()
        async with asyncio.TaskGroup() as group:
            if not self.deps.membership.alone:
                group.create_task(self._look_for_more())
            while True:
                nonce = await self.deps.wakeups.doubts.get()
                self._busy.add(nonce)
                with fence.behind(self.deps.membership.life):
                    group.create_task(self._settle(nonce))
                # Many may wait at a start, and a queue that is not empty lets nobody else in.
                await asyncio.sleep(0)

    async def _look_for_more(self) -> None:
        """Find the doubts that were left behind by whoever served their customers before."""
        while True:
            async with self.deps.db.read() as connection:
                unsettled = await drafts.in_state(connection, DraftState.UNSURE)
            for draft in unsettled:
                if draft.nonce not in self._busy and self.deps.membership.serves(draft.customer):
                    self.deps.wakeups.doubts.put_nowait(draft.nonce)
            await asyncio.sleep(LOOK_EVERY)

    async def _is_served(self, nonce: str) -> bool:
        """Whether this replica serves whoever bought it."""
        if self.deps.membership.alone:
            return True
        async with self.deps.db.read() as connection:
            draft = await drafts.find(connection, nonce)
        return draft is not None and self.deps.membership.serves(draft.customer)

    async def _settle(self, nonce: str) -> None:
        began = time.monotonic()
        try:
            with suppress(OutOfTouch):  # whoever serves the customer settles it
                wait: float | None = 0.0
                while wait is not None:
                    await asyncio.sleep(wait)
                    wait = await self._check(nonce, time.monotonic() - began)
        finally:
            self._busy.discard(nonce)

    async def _check(self, nonce: str, age: float) -> float | None:
        """Look once, and return the seconds until the next look; ``None``: it is settled, or others do so."""
        try:
            if not await self._is_served(nonce):
                return None
            wait = await settle.check(self.deps, nonce, timedelta(seconds=age))
        except OutOfTouch:
            raise
        except Exception:  # one broken draft must not end the others' looks
            log.exception("look at a doubt failed", draft=nonce)
            return ERROR_BACKOFF
        return None if wait is None else wait.total_seconds()

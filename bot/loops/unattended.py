"""Goes on with what nobody carries any more, for the customers whom this replica serves.

Work ends without a word where a replica was out of touch for a moment, and what one tells another may get
lost. So each looks every few seconds: a wake-up alone is never relied on.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot import fence
from bot.actions import batch_run, maintenance, takeover
from bot.db import batches
from bot.deps import Deps
from bot.domain.shards import shard_of
from bot.fence import OutOfTouch

log = structlog.get_logger()

LOOK_EVERY = 5.0  # seconds


@dataclass(slots=True)
class UnattendedWork:
    """Looks for purchases, lists and what waited for the end of maintenance, among several replicas."""

    deps: Deps
    _seen: set[str] = field(default_factory=set)  # lists that nobody carried at the last look

    async def run(self) -> None:
        """Look for ever, every few seconds and whenever another replica says so."""
        woken = self.deps.wakeups.unattended
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await woken.wait()
            woken.clear()
            with fence.behind(self.deps.membership.life):
                try:
                    await self.look()
                except (SQLAlchemyError, OutOfTouch) as error:
                    log.warning("unattended work is looked for later", cause=type(error).__name__)

    async def look(self) -> None:
        """Look once.

        :raises SQLAlchemyError, OutOfTouch: the database is away, or others may serve these customers by now.
        """
        deps = self.deps
        async with deps.db.write() as connection:
            await takeover.end_orphans(deps, connection)
        await self._pause_lists()
        await maintenance.take_over(deps, deps.membership.shards)
        deps.wakeups.outbox.wake()

    async def _pause_lists(self) -> None:
        """Pause the lists that run and that nobody carries; one may be about to begin, and is seen twice."""
        deps = self.deps
        async with deps.db.read() as connection:
            running = await batches.under_way(connection)
        idle = {
            one.nonce: one
            for one in running
            if shard_of(one.customer) in deps.membership.shards and one.nonce not in deps.carried_lists
        }
        if again := [one for nonce, one in idle.items() if nonce in self._seen]:
            log.warning("lists that nobody carried are paused", lists=len(again))
            await batch_run.pause_all(deps, again)
        self._seen = {*idle}

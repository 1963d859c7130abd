"""A key for what is the same for everybody: the operator's, else a connected customer's."""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field

import structlog

from bot.actions.account import unsealed
from bot.db import customers
from bot.deps import Deps
from bot.market.errors import BadKey, Refused

log = structlog.get_logger()

REST = 60.0  # seconds between looks for a key
REFUSED_REST = 600.0  # seconds a key that was refused is left alone; one whose questions were:
DOUBTED_REST = 60.0
OPERATORS = 0  # stands for ``CATALOG_KEY`` among the ids of customers' keys


@dataclass(slots=True)
class BorrowedKeys:
    deps: Deps
    _refused: dict[int, float] = field(default_factory=dict)  # key id → monotonic end of its rest
    _last: int = 0

    async def next(self) -> str | None:
        """A key that works, as far as is known; ``None``: there is none at the moment."""
        now = time.monotonic()
        self._refused = {key_id: until for key_id, until in self._refused.items() if until > now}
        if self.deps.catalog_key and OPERATORS not in self._refused:
            self._last = OPERATORS
            return self.deps.catalog_key
        async with self.deps.db.read() as connection:
            found = await customers.some_working_key(connection, self._refused)
        if found is None:
            return None
        self._last, sealed = found
        return unsealed(self.deps, sealed)

    def refused(self, why: Refused) -> None:
        """The last one was refused: another is taken for a while."""
        whose = "CATALOG_KEY" if self._last == OPERATORS else "a customer's"
        log.warning("a key cannot read the catalogue", cause=type(why).__name__, whose=whose)
        rest = REFUSED_REST if isinstance(why, BadKey) else DOUBTED_REST
        self._refused[self._last] = time.monotonic() + rest

    async def wait(self) -> None:
        """Wait until somebody connects a key, or one that was refused may be tried again."""
        self.deps.wakeups.keys.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(REST):
                await self.deps.wakeups.keys.wait()
                self._refused.clear()  # one that was refused may be the one that works again

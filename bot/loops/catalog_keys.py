"""The API key to read with what is the same for everybody: the operator's, else a connected customer's."""

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

LOOK_EVERY = 60.0  # seconds between two searches for a key, while there is none
BAD_KEY_BACKOFF = 600.0  # seconds until a key that was refused is tried again; one whose request was:
REFUSED_BACKOFF = 60.0
OPERATORS = 0  # stands for the setting ``CATALOG_KEY`` among the ids of customers' keys


@dataclass(slots=True)
class CatalogKeys:
    """Chooses an API key for the catalogue and the watchlist; a key that was refused backs off."""

    deps: Deps
    _refused: dict[int, float] = field(default_factory=dict)  # key id → when it may be used again, monotonic
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

    def back_off(self, why: Refused) -> None:
        """Do without the key that ``next`` gave last, for a while: it was refused."""
        whose = "CATALOG_KEY" if self._last == OPERATORS else "a customer's"
        log.warning("a key cannot read the catalogue", cause=type(why).__name__, whose=whose)
        backoff = BAD_KEY_BACKOFF if isinstance(why, BadKey) else REFUSED_BACKOFF
        self._refused[self._last] = time.monotonic() + backoff

    async def wait(self) -> None:
        """Wait until somebody connects a key, or one that was refused may be tried again."""
        self.deps.wakeups.keys.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_EVERY):
                await self.deps.wakeups.keys.wait()
                self._refused.clear()  # one that was refused may be the one that works again

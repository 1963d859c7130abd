"""A cache in memory that serves stale values while it revalidates them, with one fetch for all who wait."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog

from bot.market.errors import BadKey, Busy, InvalidRequest, Unreachable

T = TypeVar("T")
log = structlog.get_logger()

FRESH_FOR = 15 * 60.0  # seconds
SHOWN_FOR = 24 * 3600.0  # seconds that something is shown at once, and asked for anew meanwhile
MAX_ENTRIES = 2_000  # lists; anybody may ask for a shop that does not exist


class Cache:
    """Values by key, for as long as they are fresh; a stale one beats none while the marketplace is away."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._values: dict[tuple[str, ...], tuple[float, Any]] = {}
        self._pending: dict[tuple[str, ...], asyncio.Future[Any]] = {}

    async def get(
        self,
        *key: str,
        fetch: Callable[[], Awaitable[T]],
        max_age: float = FRESH_FOR,
        stale_ok: bool = False,
    ) -> T:
        """Return the value under ``key``, at most ``max_age`` seconds old; concurrent callers share one
        fetch.

        ``stale_ok``: an older one is returned at once while a newer is fetched for the next caller.

        :raises MarketError: there is no value, and it cannot be fetched now.
        """
        cached: tuple[float, T] | None = self._values.get(key)  # a key always stands for one type
        age = float("inf") if cached is None else self._now() - cached[0]
        if cached is not None and age < max_age:
            return cached[1]
        joined = key in self._pending
        pending = self._fetch_once(key, fetch)
        if cached is not None and stale_ok and age < SHOWN_FOR:
            return cached[1]
        try:
            return await asyncio.shield(pending)  # whoever gives up does not spoil it for the others
        except BadKey:
            if not joined:
                raise
            # What was refused is the key of whoever asked first: ask with one's own.
            return await self.get(*key, fetch=fetch, max_age=max_age, stale_ok=stale_ok)
        except (Busy, InvalidRequest, Unreachable) as error:
            if cached is None:
                raise
            log.warning("showing an old list", list=key[0], cause=str(error))
            return cached[1]

    def put(self, *key: str, value: object, age: float = FRESH_FOR) -> None:
        """Store a value that another process fetched so many seconds ago, unless there is a newer one."""
        since = self._now() - age
        known = self._values.get(key)
        if known is None or known[0] < since:
            self._values[key] = (since, value)

    def update_all(self, kind: str, change: Callable[[Any], Any]) -> None:
        """Change the values whose keys begin with ``kind``; they are not fresher for it."""
        for key, (since, value) in list(self._values.items()):
            if key[0] == kind:
                self._values[key] = (since, change(value))

    def peek(self, *key: str) -> Any:
        """Return the value under ``key``, however old, or None, without a fetch."""
        cached = self._values.get(key)
        return cached and cached[1]

    def values(self, kind: str) -> list[Any]:
        """Return all values whose keys begin with ``kind``, however old."""
        return [value for key, (_, value) in self._values.items() if key[0] == kind]

    def entries(self, kind: str) -> dict[str, Any]:
        """Return all values whose keys are ``kind`` and one more word, by that word, however old."""
        return {key[1]: value for key, (_, value) in self._values.items() if key[0] == kind}

    def _fetch_once(self, key: tuple[str, ...], fetch: Callable[[], Awaitable[T]]) -> "asyncio.Future[T]":
        pending: asyncio.Future[T] = self._pending.get(key) or asyncio.ensure_future(fetch())
        if key not in self._pending:
            self._pending[key] = pending
            pending.add_done_callback(lambda done: self._fetched(key, done))
        return pending

    def _fetched(self, key: tuple[str, ...], done: asyncio.Future[Any]) -> None:
        del self._pending[key]
        if not done.cancelled() and done.exception() is None:
            self._values[key] = (self._now(), done.result())
            while len(self._values) > MAX_ENTRIES:
                del self._values[next(iter(self._values))]

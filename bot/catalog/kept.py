"""Small lists that are asked for once and kept for a while."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog

from bot.market.errors import Busy, Unreachable

T = TypeVar("T")
log = structlog.get_logger()

FRESH_FOR = 15 * 60.0  # seconds
MOST_KEPT = 2_000  # lists; anybody may ask for a shop that does not exist


class Kept:
    """What was fetched under a name; an old answer beats none at all while the marketplace is away."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._values: dict[tuple[str, ...], tuple[float, Any]] = {}
        self._asking: dict[tuple[str, ...], asyncio.Future[Any]] = {}

    async def get(self, *name: str, fetch: Callable[[], Awaitable[T]], within: float = FRESH_FOR) -> T:
        """The value under ``name``, at most ``within`` seconds old; several who ask at once cause one call.

        :raises MarketError: it was never fetched and cannot be now.
        """
        kept: tuple[float, T] | None = self._values.get(name)  # a name always stands for one type
        if kept is not None and self._now() - kept[0] < within:
            return kept[1]
        asking: asyncio.Future[T] = self._asking.get(name) or asyncio.ensure_future(fetch())
        if name not in self._asking:
            self._asking[name] = asking
            asking.add_done_callback(lambda done: self._asked(name, done))
        try:
            return await asyncio.shield(asking)  # whoever gives up does not spoil it for the others
        except (Busy, Unreachable) as trouble:
            if kept is None:
                raise
            log.warning("showing an old list", list=name[0], cause=str(trouble))
            return kept[1]

    def _asked(self, name: tuple[str, ...], done: asyncio.Future[Any]) -> None:
        del self._asking[name]
        if not done.cancelled() and done.exception() is None:
            self._values[name] = (self._now(), done.result())
            while len(self._values) > MOST_KEPT:
                del self._values[next(iter(self._values))]

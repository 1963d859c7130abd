"""Small lists that are asked for once and kept for a while."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog

from bot.market.errors import Busy, InvalidRequest, Unreachable

T = TypeVar("T")
log = structlog.get_logger()

FRESH_FOR = 15 * 60.0  # seconds
SHOWN_FOR = 24 * 3600.0  # seconds that something is shown at once, and asked for anew meanwhile
MOST_KEPT = 2_000  # lists; anybody may ask for a shop that does not exist


class Kept:
    """What was fetched under a name; an old answer beats none at all while the marketplace is away."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._values: dict[tuple[str, ...], tuple[float, Any]] = {}
        self._asking: dict[tuple[str, ...], asyncio.Future[Any]] = {}

    async def get(
        self,
        *name: str,
        fetch: Callable[[], Awaitable[T]],
        within: float = FRESH_FOR,
        at_once: bool = False,
    ) -> T:
        """The value under ``name``, at most ``within`` seconds old; several who ask at once cause one call.

        ``at_once``: an older one is given all the same, and the next who asks gets a newer.

        :raises MarketError: it was never fetched and cannot be now.
        """
        kept: tuple[float, T] | None = self._values.get(name)  # a name always stands for one type
        age = float("inf") if kept is None else self._now() - kept[0]
        if kept is not None and age < within:
            return kept[1]
        asking = self._ask(name, fetch)
        if kept is not None and at_once and age < SHOWN_FOR:
            return kept[1]
        try:
            return await asyncio.shield(asking)  # whoever gives up does not spoil it for the others
        except (Busy, InvalidRequest, Unreachable) as trouble:
            if kept is None:
                raise
            log.warning("showing an old list", list=name[0], cause=str(trouble))
            return kept[1]

    def put(self, *name: str, value: object) -> None:
        """Know what an earlier process knew: it is shown at once, and asked for anew."""
        self._values.setdefault(name, (self._now() - FRESH_FOR, value))

    def revise(self, kind: str, change: Callable[[Any], Any]) -> None:
        """Something was learnt about the values whose names begin so; they are not fresher for it."""
        for name, (since, value) in list(self._values.items()):
            if name[0] == kind:
                self._values[name] = (since, change(value))

    def known(self, *name: str) -> Any:
        """What is there, however old; None: nothing."""
        kept = self._values.get(name)
        return kept and kept[1]

    def _ask(self, name: tuple[str, ...], fetch: Callable[[], Awaitable[T]]) -> "asyncio.Future[T]":
        asking: asyncio.Future[T] = self._asking.get(name) or asyncio.ensure_future(fetch())
        if name not in self._asking:
            self._asking[name] = asking
            asking.add_done_callback(lambda done: self._asked(name, done))
        return asking

    def _asked(self, name: tuple[str, ...], done: asyncio.Future[Any]) -> None:
        del self._asking[name]
        if not done.cancelled() and done.exception() is None:
            self._values[name] = (self._now(), done.result())
            while len(self._values) > MOST_KEPT:
                del self._values[next(iter(self._values))]

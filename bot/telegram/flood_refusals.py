"""Refuses the updates of a flood: few at a time, and with a warning now and then."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

from bot.background import UpdateWork
from bot.deps import Deps
from bot.latest import Latest
from bot.telegram.flood import is_spoken

log = structlog.get_logger()

REFUSALS, REFUSALS_AT_ONCE = 200, 8  # answers to a flood: those that may wait, and those that run
AGAIN = timedelta(seconds=60)  # between two warnings of somebody's floods
WARNED = 10_000  # customers whose last warning is remembered


class Handle(Protocol):
    """Handles an update. One of a flood (``flooding``) is only refused, with a warning where ``warn``.

    ``work`` takes what is started in the background: the update counts as handled when that has ended.
    """

    async def __call__(
        self, update: dict[str, Any], work: UpdateWork, /, *, flooding: bool = False, warn: bool = False
    ) -> None: ...


@dataclass(slots=True)
class FloodRefusals:
    """Answers what is too much, where it is answered at all."""

    deps: Deps
    handle: Handle
    waiting: int = 0  # refusals that run or wait
    _warned: Latest[int, datetime] = field(default_factory=lambda: Latest(WARNED))  # by customer
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(REFUSALS_AT_ONCE))

    def of(self, update: dict[str, Any], customer: int, now: datetime) -> Coroutine[None, None, None] | None:
        """The refusal of an update, to be carried out; ``None``: too many wait already."""
        warn = is_spoken(update) and self._warning_is_due(customer, now)
        if self.waiting >= REFUSALS:
            return None
        self.waiting += 1
        return self._refuse(update, warn=warn)

    def _warning_is_due(self, customer: int, now: datetime) -> bool:
        """Whether to warn of a flood; one that arrives in batches may have a new queue with each of them."""
        last = self._warned.find(customer)
        if last is not None and now - last < AGAIN:
            return False
        self._warned.keep(customer, now)
        return True

    async def _refuse(self, update: dict[str, Any], *, warn: bool) -> None:
        try:
            async with self._slots:
                await self.handle(update, self.deps.background.of_update(), flooding=True, warn=warn)
        except Exception:  # a courtesy
            log.exception("a flood was not answered", update_id=update["update_id"])
        finally:
            self.waiting -= 1

"""Writes the inbox: new updates at once, and which were handled together with the next, or soon after."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.db import inbox
from bot.db.engine import Database
from bot.db.inbox import StoredUpdate
from bot.db.purge import UPDATES_KEPT

log = structlog.get_logger()

MARK_AFTER = 0.05  # seconds after which handled updates are marked, unless new ones are stored before


@dataclass(slots=True)
class UpdateStore:
    """Stores updates and marks them as handled. A mark that is lost with the process costs a repetition."""

    db: Database
    _open: set[int] = field(default_factory=set)  # rows that this process stored or took up, until marked
    _handled: list[int] = field(default_factory=list)  # rows to be marked
    _known_by_id: dict[int, datetime] | None = None  # when they came, before contents were told apart
    _marking: asyncio.Task[None] | None = None
    _flush_lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def store(self, updates: Sequence[StoredUpdate], now: datetime) -> list[StoredUpdate]:
        """Store a batch; returns those that were never seen before, in their order."""
        if self._known_by_id is None:
            async with self.db.read() as connection:
                self._known_by_id = await inbox.known_by_id(connection)
        known, of_late = self._known_by_id, now - UPDATES_KEPT
        unknown = [one for one in updates if known.get(one.update_id, of_late) <= of_late]
        if not unknown:
            return []
        marks, self._handled = self._handled, []
        try:
            outcomes = await self.db.execute(
                inbox.storing(unknown, now), *([inbox.marking_done(marks)] if marks else [])
            )
        except SQLAlchemyError:
            self._handled += marks
            raise
        self._open.difference_update(marks)
        new = inbox.stored(unknown, outcomes[0])
        self._open.update(one.row for one in new)
        return new

    def take_up(self, stored: StoredUpdate) -> bool:
        """Note that an update of an earlier process is handled now; ``False``: it already is."""
        if stored.row in self._open:
            return False
        self._open.add(stored.row)
        return True

    def handled(self, rows: Collection[int]) -> None:
        """Note that updates were handled."""
        self._handled += rows
        if self._marking is None or self._marking.done():
            self._marking = asyncio.get_running_loop().create_task(self._mark_later())

    async def _mark_later(self) -> None:
        while self._handled:
            await asyncio.sleep(MARK_AFTER)
            await self.flush()

    async def flush(self) -> None:
        """Mark what was handled so far."""
        async with self._flush_lock:  # who comes second waits for the marks under way as well
            await self._flush()

    async def _flush(self) -> None:
        marks, self._handled = self._handled, []
        if not marks:
            return
        try:
            await self.db.execute(inbox.marking_done(marks))
        except SQLAlchemyError:  # until then a start handles them again, which every handler bears
            log.exception("updates not marked as handled", updates=len(marks))
            self._handled += marks
        else:
            self._open.difference_update(marks)

    async def close(self) -> None:
        """Mark what was handled, and leave nothing running."""
        if self._marking is not None:
            await self.db.cancel_tasks([self._marking])
        await self.flush()

"""Writes the inbox: new updates at once; which were handled, with whatever is written next, or soon after."""

import asyncio
import time
from collections import deque
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter

from sqlalchemy.exc import SQLAlchemyError

from bot.db import inbox
from bot.db.engine import Database
from bot.db.inbox import StoredUpdate
from bot.db.purge import UPDATES_KEPT
from bot.db.statements import Outcome

MARK_AFTER = 0.05  # seconds after which handled updates are marked, unless new ones are stored before
REMEMBERED = 60.0  # seconds for which a marked row is known: who read before it was marked may ask for it


@dataclass(slots=True)
class UpdateStore:
    """Stores updates and marks them as handled. A mark that is lost with the process costs a repetition.

    Nothing is written without the marks of what was handled before: an update that was handled again would
    undo what the next one of its customer brought about.
    """

    db: Database
    _open: set[int] = field(default_factory=set)  # rows that this process stored or took up
    _uncertain: set[StoredUpdate] = field(default_factory=set)  # whose storing failed, or its answer was lost
    _known_by_id: dict[int, datetime] | None = None  # when they came, before contents were told apart
    _marking: asyncio.Task[None] | None = None
    _unmarked: list[int] = field(default_factory=list)  # of the open ones, handled and perhaps not marked yet
    _storing: int = 0  # batches
    _taken_up: set[int] = field(default_factory=set)  # meanwhile
    _marked: deque[tuple[float, list[int]]] = field(default_factory=deque)  # and marked, since when

    async def store(self, updates: Sequence[StoredUpdate], now: datetime) -> list[StoredUpdate]:
        """Store a batch; returns those that nobody handles or handled yet, in their order."""
        if self._known_by_id is None:
            async with self.db.read() as connection:
                self._known_by_id = await inbox.known_by_id(connection)
        known, of_late = self._known_by_id, now - UPDATES_KEPT
        unknown = [one for one in updates if known.get(one.update_id, of_late) <= of_late]
        if not unknown:
            return []
        self._storing += 1
        try:
            [outcome] = await self.db.execute(inbox.storing(unknown, now))
            new = [*inbox.stored(unknown, outcome), *await self._stored_unawares(unknown)]
        except BaseException:
            self._uncertain.update(unknown)
            raise
        finally:
            self._storing -= 1
        self._uncertain.difference_update(unknown)
        # Whoever looked for what is stored may have found some of it before this was told.
        untaken = {one.row: one for one in new if one.row not in self._taken_up}
        if not self._storing:
            self._taken_up.clear()
        self._open.update(untaken)
        return sorted(untaken.values(), key=attrgetter("row"))

    async def _stored_unawares(self, updates: Sequence[StoredUpdate]) -> list[StoredUpdate]:
        """Those of a batch that an attempt before stored, though it failed: its answer was lost."""
        again = [one for one in updates if one in self._uncertain]
        if not again:
            return []
        found = await self.db.fetch(inbox.unhandled_of(again))
        return [one for one in inbox.stored(again, Outcome(0, found)) if one.row not in self._open]

    def take_up(self, stored: StoredUpdate) -> bool:
        """Note that an update of an earlier process is handled now; ``False``: it already is."""
        if stored.row in self._open:
            return False
        self._open.add(stored.row)
        if self._storing:
            self._taken_up.add(stored.row)
        return True

    def release(self, rows: Iterable[int]) -> None:
        """Note that updates are not handled here, or not to their end: whoever serves the customer does."""
        self._open.difference_update(rows)

    def handled(self, rows: Iterable[int]) -> None:
        """Note that updates were handled."""
        done = list(rows)
        self.db.defer(inbox.marking_done(done))
        self._unmarked += done
        if self._marking is None or self._marking.done():
            self._marking = asyncio.get_running_loop().create_task(self._mark_later())

    async def _mark_later(self) -> None:
        with suppress(SQLAlchemyError):  # logged where it failed; the marks go with what is written next
            while self.db.has_deferred:  # also what was handled while others were marked
                await asyncio.sleep(MARK_AFTER)
                await self.db.execute_deferred()
            self._forget(time.monotonic())

    def _forget(self, now: float) -> None:
        """Forget rows that were marked a while ago, once all that was handled is marked."""
        self._marked.append((now, self._unmarked))
        self._unmarked = []
        while self._marked and self._marked[0][0] < now - REMEMBERED:
            self._open.difference_update(self._marked.popleft()[1])

    async def flush(self) -> None:
        """Mark what was handled so far. If that fails, a start handles it again, as all handlers bear."""
        with suppress(SQLAlchemyError):
            await self.db.execute_deferred()

    async def close(self) -> None:
        """Mark what was handled, and leave nothing running."""
        if self._marking is not None:
            await self.db.cancel_tasks([self._marking])
        await self.flush()

"""The queue of incoming updates: stored before they are acknowledged, handled in order for each customer.

aiogram's own polling acknowledges before handlers end, cancels them at shutdown, and is blocked by one update
that it cannot read; hence this small loop of our own.
"""

import asyncio
import json
from collections import deque
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog
from aiogram.exceptions import TelegramRetryAfter
from sqlalchemy.exc import SQLAlchemyError

from bot.background import UpdateWork
from bot.db import inbox
from bot.db.failures import database_failure
from bot.db.inbox import StoredUpdate
from bot.db.keyring import WrongKey
from bot.deps import Deps
from bot.latest import Latest
from bot.telegram.flood import is_flood, is_spoken, made_at
from bot.telegram.lenient_json import loads
from bot.telegram.raw_updates import sealed
from bot.telegram.sending import AWAY
from bot.telegram.update_store import UpdateStore

log = structlog.get_logger()

SLICE = 100  # updates taken up again in one go: whoever begins opens its seal at once
AT_ONCE = 200  # updates handled side by side
REFUSALS, REFUSALS_AT_ONCE = 200, 8  # answers to a flood: those that may wait, and those that run
AGAIN = timedelta(seconds=60)  # between two warnings of somebody's floods
WARNED = 10_000  # customers whose last warning is remembered
RESTS = (1.0, 4.0, 15.0, 60.0)  # seconds between attempts to answer
DISK_REST = 15.0  # seconds at most until a database that could not be used is tried again
LATEST = timedelta(minutes=10)  # until then an update whose background work could not be shown runs again
TAP_LIFE = timedelta(seconds=150)  # Telegram keeps an unanswered tap that long, and an inline query 30 s


class Handle(Protocol):
    """Handles an update. One of a flood (``flooding``) is only refused, with a warning where ``warn``.

    ``work`` takes what is started in the background: the update counts as handled when that has ended.
    """

    async def __call__(
        self, update: dict[str, Any], work: UpdateWork, /, *, flooding: bool = False, warn: bool = False
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class WaitingUpdate:
    """An update to be handled; ``raw`` is its contents, unless an earlier process accepted it."""

    stored: StoredUpdate
    received_at: datetime
    raw: dict[str, Any] | None = None


@dataclass(slots=True)
class CustomerQueue:
    """The updates of one customer, the one being handled first; ``made`` tells when each was made."""

    waiting: deque["WaitingUpdate"] = field(default_factory=deque)
    made: deque[float] = field(default_factory=deque)


@dataclass(slots=True)
class UpdateQueue:
    """Stores raw updates and feeds them to ``handle``, one at a time for each customer."""

    deps: Deps
    handle: Handle
    _store: UpdateStore = field(init=False)
    _queues: dict[int, CustomerQueue] = field(default_factory=dict)
    _warned: Latest[int, datetime] = field(default_factory=lambda: Latest(WARNED))  # of a flood, by customer
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _refusals: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(REFUSALS_AT_ONCE))
    _refusing: int = 0  # refusals that run or wait
    _closed: bool = False

    def __post_init__(self) -> None:
        self._store = UpdateStore(self.deps.db)

    async def accept(self, updates: list[dict[str, Any]]) -> None:
        """Store a batch; when this returns, it may be acknowledged. What was seen already is dropped."""
        now = self.deps.clock()
        vault = self.deps.vault
        raw = {stored: update for update in updates if (stored := sealed(update, vault)) is not None}
        new = await self._store.store(list(raw), now)
        refused = [stored.row for stored in new if not self._admit(stored, raw[stored], now)]
        if refused:
            self._store.handled(refused)

    async def accept_one(self, body: bytes) -> None:
        """What a webhook received."""
        try:
            update = loads(body)
        except ValueError:
            log.warning("a webhook call without an update")
            return
        await self.accept([update])

    async def resume(self) -> None:
        """Take up what an earlier process accepted and did not finish."""
        async with self.deps.db.write() as connection:  # while nothing else can be marked as handled
            last = 0
            while left := await inbox.unhandled(connection, after=last, most=SLICE):
                for stored, received_at in left:
                    if self._store.take_up(stored):  # else a webhook brought it a moment ago
                        self._put(WaitingUpdate(stored, received_at), received_at.timestamp())
                last = left[-1][0].row

    def _admit(self, stored: StoredUpdate, update: dict[str, Any], now: datetime) -> bool:
        """Put an update in its queue; ``False``: it is one of a flood, and is refused."""
        queue, made = self._queues.get(stored.customer), made_at(update, now)
        if queue is None or not is_flood(queue.made, made):
            self._put(WaitingUpdate(stored, now, update), made)
            return True
        warn = is_spoken(update) and self._warning_is_due(stored.customer, now)
        if self._refusing < REFUSALS:
            self._refusing += 1
            self._begin(self._refuse(update, warn=warn))
        return False

    def _warning_is_due(self, customer: int, now: datetime) -> bool:
        """Whether to warn of a flood; one that arrives in batches may have a new queue with each of them."""
        last = self._warned.find(customer)
        if last is not None and now - last < AGAIN:
            return False
        self._warned.keep(customer, now)
        return True

    def _put(self, waiting: WaitingUpdate, made: float) -> None:
        customer = waiting.stored.customer
        queue = self._queues.get(customer)
        if queue is None:
            if self._closed:
                return  # the next start takes it up
            queue = self._queues[customer] = CustomerQueue()
            self._begin(self._serve(customer))
        queue.waiting.append(waiting)
        queue.made.append(made)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _refuse(self, update: dict[str, Any], *, warn: bool) -> None:
        try:
            async with self._refusals:
                await self.handle(update, self.deps.background.of_update(), flooding=True, warn=warn)
        except Exception:  # a courtesy
            log.exception("a flood was not answered", update_id=update["update_id"])
        finally:
            self._refusing -= 1

    async def _serve(self, customer: int) -> None:
        """Handle one customer's updates until there are no more."""
        queue = self._queues[customer]
        try:
            await self.deps.catalog.reader.restored.wait()  # just after a start; it takes a second or two
            while queue.waiting and not self._closed:
                await self._handle(queue.waiting[0])
                queue.waiting.popleft()
                queue.made.popleft()
        finally:
            del self._queues[customer]

    async def _handle(self, waiting: WaitingUpdate) -> None:
        work = self.deps.background.of_update()
        await self._carry_out(waiting, work)
        if work.tasks:
            self.deps.background.start(self._done_after(work, waiting))
        else:
            self._store.handled([waiting.stored.row])

    async def _carry_out(self, waiting: WaitingUpdate, work: UpdateWork) -> None:
        stored = waiting.stored
        try:
            update = waiting.raw or json.loads(self.deps.vault.open(stored.sealed))
            await self._retrying(update, work, waiting.received_at)
        except WrongKey:
            log.error("an update was sealed with a key that is no longer here", update_id=stored.update_id)  # noqa: TRY400 - the line says all
        except Exception:  # one update that cannot be handled must not keep the next ones waiting
            log.exception("update not handled", update_id=stored.update_id)

    async def _done_after(self, work: UpdateWork, waiting: WaitingUpdate) -> None:
        """Mark an update as handled when its background work has ended; its customer may go on meanwhile.

        If the bot ends before, it is handled again; so it is where what came of it could not be shown.
        """
        stored = waiting.stored
        await asyncio.wait(work.tasks)
        if any(task.cancelled() for task in work.tasks):
            return
        failed = [failure for task in work.tasks if (failure := task.exception()) is not None]
        away = bool(failed) and all(isinstance(failure, AWAY) for failure in failed)
        if away and self._age(waiting.received_at) < LATEST:
            self._put(waiting, self.deps.clock().timestamp())
            return
        if failed:
            log.error("background work failed", update_id=stored.update_id, exc_info=failed[0])
        self._store.handled([stored.row])

    def _age(self, received_at: datetime) -> timedelta:
        return self.deps.clock() - received_at

    async def _retrying(self, update: dict[str, Any], work: UpdateWork, received_at: datetime) -> None:
        """Handle an update, again while Telegram or the disk is away: every handler bears being run twice."""
        rests, failures = [*RESTS], 0
        while not _stale(update, self._age(received_at)):
            try:
                async with self._slots:  # update by update, so that a long queue takes no more than its share
                    return await self.handle(update, work)
            except TelegramRetryAfter as busy:  # until then this chat cannot be told of anything else either
                rest = float(busy.retry_after)
                log.warning("a chat must wait", update_id=update["update_id"], seconds=rest)
            except AWAY as away:
                if not rests:
                    raise
                rest = rests.pop(0)
                log.warning("Telegram took no answer", update_id=update["update_id"], cause=str(away)[:100])
            except SQLAlchemyError as failure:  # without a memory nothing is settled: it stays the next
                if (known := database_failure(failure)) is None or not known.passes:
                    raise
                rest, failures = min(DISK_REST, 0.5 * 2.0**failures), failures + 1
                log.error("the database cannot be used", update_id=update["update_id"], cause=known.value)  # noqa: TRY400 - the line says all
            await asyncio.sleep(rest)
        return None

    async def drain(self, patience: float) -> None:
        """Begin nothing new and let what runs come to its end; what never began waits for the next start.

        After ``patience`` seconds what still runs is cancelled, and handled again at the next start.
        """
        self._closed = True
        tasks = set(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=patience)
        await self.deps.db.cancel_tasks(tasks)
        await self._store.flush()

    async def close(self) -> None:
        """Note in the database what was handled to the very end."""
        await self._store.close()


def _stale(update: Mapping[str, Any], age: timedelta) -> bool:
    """Whether nobody awaits what this tap was to bring: the button is still there to be tapped again."""
    return age > TAP_LIFE and ("callback_query" in update or "inline_query" in update)

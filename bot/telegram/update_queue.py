"""The queue of incoming updates: stored before they are acknowledged, handled in order for each customer.

aiogram's own polling acknowledges before handlers end, cancels them at shutdown, and stops at odd updates.
"""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from aiogram.exceptions import TelegramRetryAfter
from sqlalchemy.exc import SQLAlchemyError

from bot import fence
from bot.background import UpdateWork
from bot.db import inbox
from bot.db.failures import database_failure
from bot.db.keyring import WrongKey
from bot.deps import Deps
from bot.fence import OutOfTouch
from bot.telegram.flood import is_flood, made_at
from bot.telegram.flood_refusals import FloodRefusals, Handle
from bot.telegram.lenient_json import loads
from bot.telegram.raw_updates import is_stale, sealed
from bot.telegram.sending import AWAY
from bot.telegram.update_store import UpdateStore
from bot.telegram.waiting_updates import CustomerQueue, WaitingUpdate

log = structlog.get_logger()

SLICE = 100  # updates taken up again in one go: whoever begins opens its seal at once
AT_ONCE = 200  # updates handled side by side
RESTS = (1.0, 4.0, 15.0, 60.0)  # seconds between attempts to answer
DISK_REST = 15.0  # seconds at most until a database that could not be used is tried again
LOOK_EVERY = 1.0  # seconds between two looks for what others stored
LATEST = timedelta(minutes=10)  # until then an update whose background work could not be shown runs again


@dataclass(slots=True)
class UpdateQueue:
    """Stores raw updates and feeds them to ``handle``, one at a time for each customer."""

    deps: Deps
    handle: Handle
    _store: UpdateStore = field(init=False)
    _queues: dict[int, CustomerQueue] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _refusals: FloodRefusals = field(init=False)
    _closed: bool = False
    _errands: dict[int, int] = field(default_factory=dict)  # row at work in the background → customer
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: asyncio.Event = field(default_factory=asyncio.Event)  # something may be stored for this replica
    _caught_up: bool = False  # nothing is stored that is not in a queue: what comes may be put there at once

    def __post_init__(self) -> None:
        self._store = UpdateStore(self.deps.db)
        self._refusals = FloodRefusals(self.deps, self.handle)
        self.deps.membership.keeps_busy(lambda: (*self._queues, *self._errands.values()))
        self.deps.membership.on_change(lambda gained, _lost: self._look_again() if gained else None)

    def _look_again(self) -> None:
        self._caught_up = False
        self.waiting.set()

    async def accept(self, updates: list[dict[str, Any]]) -> None:
        """Store a batch; when this returns, it may be acknowledged. What was seen already is dropped."""
        now, vault = self.deps.clock(), self.deps.vault
        raw = {stored: update for update in updates if (stored := sealed(update, vault)) is not None}
        new = await self._store.store(list(raw), now)
        if new and (self.deps.membership.others or not self._caught_up):
            self._store.release(stored.row for stored in new)  # what came elsewhere, or before, is first
            self.waiting.set()
            if not all(self.deps.membership.serves(stored.customer) for stored in new):
                self.deps.membership.tell("inbox")
            return
        refused = [
            stored.row
            for stored in new
            if not self._admit(WaitingUpdate(stored, now, raw[stored]), made_at(raw[stored], now))
        ]
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

    async def run(self) -> None:
        """Take up for ever what other replicas stored for the customers of this one, or left behind.

        Told of it or not: what is told can get lost.
        """
        while True:
            await self.resume(flooding=True)
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await self.waiting.wait()

    async def resume(self, *, flooding: bool = False) -> None:
        """Take up what waits for this replica, such as what an earlier process accepted and did not finish.

        ``flooding``: what came of late is refused where it is too much.
        """
        async with self._looking:
            self.waiting.set()
            membership, last = self.deps.membership, 0
            while self.waiting.is_set():
                self.waiting.clear()
                # On a server, rows with smaller ids may be committed later.
                last = await self._look(last if membership.alone else 0, flooding=flooding)
                if membership.others or not membership.is_trusted():
                    return
            self._caught_up = True  # nothing came meanwhile

    async def _look(self, last: int, *, flooding: bool) -> int:
        """Take up, in order, what is stored behind row ``last`` for those served now; return the last row."""
        membership, shards = self.deps.membership, self.deps.membership.shards
        while not self._closed and membership.is_trusted():
            async with self.deps.db.read() as connection:
                left = await inbox.unhandled(connection, after=last, most=SLICE, shards=shards)
            for stored, received_at in left:
                if membership.serves(stored.customer) and self._store.take_up(stored):
                    self._take_up(WaitingUpdate(stored, received_at), flooding=flooding)
            last = left[-1][0].row if left else last
            if len(left) < SLICE:
                break
        return last

    def _take_up(self, waiting: WaitingUpdate, *, flooding: bool) -> None:
        update = None
        with suppress(WrongKey):  # which is told when it is its turn
            update = waiting.contents(self.deps.vault) if flooding else None
        if update is None:
            self._put(waiting, waiting.received_at.timestamp())
        elif not self._admit(replace(waiting, raw=update), made_at(update, waiting.received_at)):
            self._store.handled([waiting.stored.row])

    def _admit(self, waiting: WaitingUpdate, made: float) -> bool:
        """Put an update in its queue; ``False``: it is one of a flood, and is refused."""
        customer = waiting.stored.customer
        queue = self._queues.get(customer)
        if queue is None or not is_flood(queue.made, made):
            self._put(waiting, made)
            return True
        update = waiting.contents(self.deps.vault)
        if (refusal := self._refusals.of(update, customer, waiting.received_at)) is not None:
            self._begin(refusal)
        return False

    def _put(self, waiting: WaitingUpdate, made: float) -> None:
        customer = waiting.stored.customer
        queue = self._queues.get(customer)
        if queue is None:
            if self._closed:
                return  # the next start takes it up
            queue = self._queues[customer] = CustomerQueue()
            with fence.behind(self.deps.membership.life):
                self._begin(self._serve(customer))
        queue.waiting.append(waiting)
        queue.made.append(made)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, customer: int) -> None:
        """Handle one customer's updates until there are no more."""
        queue = self._queues[customer]
        try:
            await self.deps.catalog.reader.restored.wait()  # just after a start; it takes a second or two
            while queue.waiting and not self._closed and self.deps.membership.serves(customer):
                await self._handle(queue.waiting[0])
                queue.waiting.popleft()
                queue.made.popleft()
        except OutOfTouch:
            log.warning("the updates of a customer are left to another replica", updates=len(queue.waiting))
        finally:
            del self._queues[customer]
            if queue.waiting:
                self._store.release(waiting.stored.row for waiting in queue.waiting)
                self._look_again()

    async def _handle(self, waiting: WaitingUpdate) -> None:
        work = self.deps.background.of_update()
        await self._carry_out(waiting, work)
        if work.tasks:
            self._errands[waiting.stored.row] = waiting.stored.customer
            self.deps.background.start(self._done_after(work, waiting))
        else:
            self._store.handled([waiting.stored.row])

    async def _carry_out(self, waiting: WaitingUpdate, work: UpdateWork) -> None:
        stored = waiting.stored
        try:
            update = waiting.contents(self.deps.vault)
            await self._retrying(update, work, waiting.received_at)
        except OutOfTouch:
            raise
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
        self._errands.pop(stored.row, None)
        if any(task.cancelled() for task in work.tasks):
            return
        failed = [failure for task in work.tasks if (failure := task.exception()) is not None]
        if any(isinstance(failure, OutOfTouch) for failure in failed):
            self._store.release([stored.row])
            return
        away = bool(failed) and all(isinstance(failure, AWAY) for failure in failed)
        if away and self.deps.clock() - waiting.received_at < LATEST:
            self._put(waiting, self.deps.clock().timestamp())
            return
        if failed:
            log.error("background work failed", update_id=stored.update_id, exc_info=failed[0])
        self._store.handled([stored.row])

    async def _retrying(self, update: dict[str, Any], work: UpdateWork, received_at: datetime) -> None:
        """Handle an update, again while Telegram or the disk is away: every handler bears being run twice."""
        rests, failures = [*RESTS], 0
        while not is_stale(update, self.deps.clock() - received_at):
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

    async def hand_over(self) -> None:
        """Note what was handled so far, and what goes on here while others serve the customers from now on.

        :raises SQLAlchemyError: it is not noted.
        """
        await self.deps.db.execute_deferred()
        serves = self.deps.membership.serves
        if given := [row for row, customer in self._errands.items() if not serves(customer)]:
            await self.deps.db.execute(inbox.carrying(given, self.deps.membership.life.id))

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

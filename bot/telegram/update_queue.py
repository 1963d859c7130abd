"""An update accepted is an update handled: stored before it is acknowledged, handled in order per customer.

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
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.db import inbox
from bot.db.failures import database_failure
from bot.db.inbox import LARGEST_ID, StoredUpdate
from bot.db.keyring import WrongKey
from bot.deps import Deps
from bot.telegram.flood import is_flood, is_spoken, made_at
from bot.telegram.sending import AWAY

log = structlog.get_logger()

SLICE = 100  # updates taken up again in one go: whoever begins opens its seal at once
AT_ONCE = 200  # updates handled side by side
COURTESIES, COURTESIES_AT_ONCE = 200, 8  # answers to what is too much: those that may wait, and that run
RESTS = (1.0, 4.0, 15.0, 60.0)  # seconds between attempts to answer
DISK_REST = 15.0  # seconds until a database that could not be used is tried again
LATEST = timedelta(minutes=10)  # until then an errand whose words were lost is run again
TAP_LIFE = timedelta(seconds=150)  # Telegram keeps an unanswered tap that long, and an inline query 30 s


class Handle(Protocol):
    """Carries an update out; one that is ``excess`` gets a courtesy only, with a warning where ``warn``."""

    async def __call__(
        self, update: dict[str, Any], /, *, excess: bool = False, warn: bool = False
    ) -> None: ...


@dataclass(slots=True)
class CustomerQueue:
    """What one customer still waits for; ``made`` tells when each update was made."""

    letters: deque[tuple[StoredUpdate, datetime]] = field(default_factory=deque)
    made: deque[float] = field(default_factory=deque)
    warned: bool = False


@dataclass(slots=True)
class Intake:
    """Takes raw updates in and feeds them to ``handle``, one at a time for each customer."""

    deps: Deps
    handle: Handle
    _lanes: dict[int, CustomerQueue] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _courtesies: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(COURTESIES_AT_ONCE))
    _courteous: int = 0  # courtesies that run or wait
    _closed: bool = False

    async def accept(self, updates: list[dict[str, Any]]) -> None:
        """Store a batch; when this returns, it may be acknowledged. What was seen already is dropped."""
        now = self.deps.clock()
        letters = {letter: update for update in updates if (letter := self._letter(update)) is not None}
        async with self.deps.db.write() as connection:
            new = await inbox.store(connection, list(letters), now)
        excess = [letter for letter in new if not self._welcome(letter, letters[letter], now)]
        if excess:
            async with self.deps.db.write() as connection:
                await inbox.done(connection, *(letter.row for letter in excess))

    async def accept_one(self, body: bytes) -> None:
        """What a webhook received."""
        try:
            update = json.loads(body)
        except ValueError:
            log.warning("a webhook call without an update")
            return
        await self.accept([update])

    async def resume(self) -> None:
        """Take up what an earlier process accepted and did not finish."""
        async with self.deps.db.write() as connection:  # while nothing else can be marked as handled
            queued = {letter.row for lane in self._lanes.values() for letter, _ in lane.letters}
            last = 0
            while left := await inbox.unhandled(connection, after=last, most=SLICE):
                for letter, received_at in left:
                    if letter.row not in queued:  # else a webhook brought it a moment ago
                        self._put(letter, received_at, received_at.timestamp())
                last = left[-1][0].row

    def _letter(self, update: object) -> StoredUpdate | None:
        match update:
            case {"update_id": int(update_id), **contents} if 0 <= update_id <= LARGEST_ID:
                whole, vault = json.dumps(update, sort_keys=True), self.deps.vault
                return StoredUpdate(update_id, _customer(contents), vault.seal(whole), vault.mark(whole))
        log.warning("something that is no update was skipped")
        return None

    def _welcome(self, letter: StoredUpdate, update: dict[str, Any], now: datetime) -> bool:
        """Put an update in its lane; ``False``: it is too much, and gets no more than a courtesy."""
        lane, made = self._lanes.get(letter.customer), made_at(update, now)
        if lane is None or not is_flood(lane.made, made):
            self._put(letter, now, made)
            return True
        warn = not lane.warned and is_spoken(update)
        lane.warned |= warn
        if self._courteous < COURTESIES:
            self._courteous += 1
            self._begin(self._turn_away(update, warn=warn))
        return False

    def _put(self, letter: StoredUpdate, received_at: datetime, made: float) -> None:
        lane = self._lanes.get(letter.customer)
        if lane is None:
            if self._closed:
                return  # the next start takes it up
            lane = self._lanes[letter.customer] = CustomerQueue()
            self._begin(self._serve(letter.customer))
        lane.letters.append((letter, received_at))
        lane.made.append(made)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _turn_away(self, update: dict[str, Any], *, warn: bool) -> None:
        try:
            async with self._courtesies:
                await self.handle(update, excess=True, warn=warn)
        except Exception:  # a courtesy
            log.exception("a flood was not answered", update_id=update["update_id"])
        finally:
            self._courteous -= 1

    async def _serve(self, customer: int) -> None:
        """Handle one customer's updates until there are no more."""
        lane = self._lanes[customer]
        try:
            while lane.letters and not self._closed:
                await self._handle(*lane.letters[0])
                lane.letters.popleft()
                lane.made.popleft()
        finally:
            del self._lanes[customer]

    async def _handle(self, letter: StoredUpdate, received_at: datetime) -> None:
        with self.deps.background.noted() as begun:
            await self._carry_out(letter, received_at)
        if begun:
            self.deps.background.start(self._done_after(begun, letter, received_at))
        else:
            await self._done(letter)

    async def _carry_out(self, letter: StoredUpdate, received_at: datetime) -> None:
        try:
            update = json.loads(self.deps.vault.open(letter.sealed))
            await self._patiently(update, received_at)
        except WrongKey:
            log.error("an update was sealed with a key that is no longer here", update_id=letter.update_id)  # noqa: TRY400 - the line says all
        except Exception:  # one update that cannot be handled must not keep the next ones waiting
            log.exception("update not handled", update_id=letter.update_id)

    async def _done_after(
        self, begun: list[asyncio.Task[None]], letter: StoredUpdate, received_at: datetime
    ) -> None:
        """What goes on beside its customer's next updates is handled again if the bot ends before it does.

        So it is where what came of it could not be shown: after those next updates.
        """
        await asyncio.wait(begun)
        if any(task.cancelled() for task in begun):
            return
        failed = [failure for task in begun if (failure := task.exception()) is not None]
        if not failed:
            await self._done(letter)
        elif all(isinstance(failure, AWAY) for failure in failed) and self._age(received_at) < LATEST:
            self._put(letter, received_at, self.deps.clock().timestamp())
        else:
            log.error("an errand failed", update_id=letter.update_id, exc_info=failed[0])
            await self._done(letter)

    def _age(self, received_at: datetime) -> timedelta:
        return self.deps.clock() - received_at

    async def _done(self, letter: StoredUpdate) -> None:
        try:
            async with self.deps.db.write() as connection:
                await inbox.done(connection, letter.row)
        except SQLAlchemyError:  # handled again at the next start, which every handler bears
            log.exception("update not marked as handled", update_id=letter.update_id)

    async def _patiently(self, update: dict[str, Any], received_at: datetime) -> None:
        """Handle an update, again while Telegram or the disk is away: every handler bears being run twice."""
        rests = [*RESTS]
        while not _stale(update, self._age(received_at)):
            try:
                async with self._slots:  # update by update, so that a long lane takes no more than its turn
                    return await self.handle(update)
            except TelegramRetryAfter as busy:  # until then this chat cannot be told of anything else either
                rest = float(busy.retry_after)
                log.warning("a chat must wait", update_id=update["update_id"], seconds=rest)
            except AWAY as away:
                if not rests:
                    raise
                rest = rests.pop(0)
                log.warning("Telegram took no answer", update_id=update["update_id"], cause=str(away)[:100])
            except DBAPIError as trouble:  # without a memory nothing is settled: this stays the next to do
                if (sick := database_failure(trouble)) is None or not sick.passes:
                    raise
                rest = DISK_REST
                log.error("the database cannot be used", update_id=update["update_id"], cause=sick.value)  # noqa: TRY400 - the line says all
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


def _stale(update: Mapping[str, Any], age: timedelta) -> bool:
    """Whether nobody awaits what this tap was to bring: the button is still there to be tapped again."""
    return age > TAP_LIFE and ("callback_query" in update or "inline_query" in update)


def _customer(contents: Mapping[Any, Any]) -> int:
    """Whose update it is: the order is kept per person, or per chat where none is named; 0 for nobody."""
    for role in ("from", "chat"):
        for content in contents.values():
            match content:
                case dict() if isinstance(of := content.get(role), dict):
                    match of.get("id"):
                        case int(number) if -LARGEST_ID <= number <= LARGEST_ID:
                            return number
    return 0

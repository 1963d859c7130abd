"""An update accepted is an update handled: stored before it is acknowledged, handled in order per customer.

aiogram's own polling acknowledges before handlers end, cancels them at shutdown, and is blocked by one update
that it cannot read; hence this small loop of our own.
"""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import structlog
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramServerError
from sqlalchemy.exc import SQLAlchemyError

from bot.db import inbox
from bot.db.inbox import Letter
from bot.db.keyring import WrongKey
from bot.shop import Shop

log = structlog.get_logger()

AT_ONCE = 64  # customers served side by side
RESTS = (1.0, 4.0, 15.0)  # seconds between attempts to answer
LARGEST_ID = 2**63 - 1  # what a database's integer holds
TAP_LIFE = timedelta(seconds=150)  # Telegram keeps an unanswered tap that long, and an inline query 30 s

Handle = Callable[[dict[str, Any]], Awaitable[None]]


@dataclass(slots=True)
class Intake:
    """Takes raw updates in and feeds them to ``handle``, one at a time for each customer."""

    shop: Shop
    handle: Handle
    _lanes: dict[int, deque[Letter]] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    _closed: bool = False

    async def accept(self, updates: list[dict[str, Any]]) -> None:
        """Store a batch; when this returns, it may be acknowledged. Ids already seen are dropped."""
        letters = [letter for update in updates if (letter := self._letter(update)) is not None]
        async with self.shop.db.write() as connection:
            new = await inbox.store(connection, letters, self.shop.clock())
        for letter in new:
            self._put(letter)

    async def accept_one(self, body: bytes) -> None:
        """What a webhook received."""
        try:
            update = json.loads(body)
        except ValueError:
            log.warning("a webhook call without an update")
            return
        await self.accept([update])

    async def resume(self) -> None:
        """Take up what an earlier process accepted and did not finish, but no tap that nobody awaits now."""
        async with self.shop.db.write() as connection:
            left = await inbox.unhandled(connection)
            now = self.shop.clock()
            queued = {letter.update_id for lane in self._lanes.values() for letter in lane}
            for letter, received_at in left:
                if letter.update_id in queued:
                    continue  # a webhook brought it a moment ago
                if self._stale(letter, now - received_at):
                    await inbox.done(connection, letter.update_id)
                else:
                    self._put(letter)
            await inbox.forget_old(connection, now)

    def _stale(self, letter: Letter, age: timedelta) -> bool:
        try:
            update = json.loads(self.shop.vault.open(letter.sealed))
        except WrongKey:
            log.error("an update was sealed with a key that is no longer here", update_id=letter.update_id)  # noqa: TRY400 - the line says all
            return True
        return age > TAP_LIFE and ("callback_query" in update or "inline_query" in update)

    def _letter(self, update: object) -> Letter | None:
        match update:
            case {"update_id": int(update_id), **contents} if 0 <= update_id <= LARGEST_ID:
                sealed = self.shop.vault.seal(json.dumps(update))
                return Letter(update_id, _customer(contents), sealed)
        log.warning("something that is no update was skipped")
        return None

    def _put(self, letter: Letter) -> None:
        lane = self._lanes.get(letter.customer)
        if lane is not None:
            lane.append(letter)
        elif not self._closed:
            self._lanes[letter.customer] = deque([letter])
            task = asyncio.get_running_loop().create_task(self._serve(letter.customer))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _serve(self, customer: int) -> None:
        """Handle one customer's updates until there are no more."""
        lane = self._lanes[customer]
        try:
            async with self._slots:
                while lane and not self._closed:
                    await self._handle(lane[0])
                    lane.popleft()
        finally:
            del self._lanes[customer]

    async def _handle(self, letter: Letter) -> None:
        try:
            await self._patiently(json.loads(self.shop.vault.open(letter.sealed)))
        except Exception:  # one update that cannot be handled must not keep the next ones waiting
            log.exception("update not handled", update_id=letter.update_id)
        try:
            async with self.shop.db.write() as connection:
                await inbox.done(connection, letter.update_id)
        except SQLAlchemyError:  # handled again at the next start, which every handler bears
            log.exception("update not marked as handled", update_id=letter.update_id)

    async def _patiently(self, update: dict[str, Any]) -> None:
        """Handle an update, again while Telegram is away: every handler bears being run twice."""
        for rest in RESTS:
            try:
                return await self.handle(update)
            except (TelegramNetworkError, TelegramServerError, ClientDecodeError) as away:
                log.warning("Telegram took no answer", update_id=update["update_id"], cause=str(away)[:100])
            await asyncio.sleep(rest)
        return await self.handle(update)

    async def drain(self, patience: float) -> None:
        """Begin nothing new and let what runs come to its end; what never began waits for the next start.

        After ``patience`` seconds what still runs is cancelled, and handled again at the next start.
        """
        self._closed = True
        tasks = set(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=patience)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _customer(contents: Mapping[Any, Any]) -> int:
    """Whose update it is: the order is kept per person."""
    for content in contents.values():
        if isinstance(content, dict):
            person = content.get("from")
            if isinstance(person, dict) and isinstance(person.get("id"), int):
                return int(person["id"]) if 0 < person["id"] <= LARGEST_ID else 0
    return 0

"""Empties the outbox: claims a row, renders it, sends it, marks it. In order per chat, codes first."""

import asyncio
import time
from dataclasses import dataclass, field

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiohttp import ClientConnectorError

from bot.actions.outcomes import VERDICT
from bot.db import customers, drafts, orders, outbox
from bot.db.outbox import Push
from bot.deps import Deps
from bot.domain.pushes import PushKind
from bot.loops import render
from bot.market.errors import MarketError
from bot.supervision import Heartbeats
from bot.telegram import sending
from bot.telegram.rate_limits import OutgoingRateLimit

log = structlog.get_logger()

AT_ONCE = 24  # few, so that a code never queues behind many that wait for their turn
FOR_CODES = 8  # of them: kept free for what is most urgent
LONGEST_NAP = 5.0
LONGEST_REST = 60.0  # seconds, when Telegram is away
LONGEST_PUT_OFF = 900.0  # seconds, when the marketplace does not hand goods out again
MOST_COPIES = 3
PROBE = 5  # seconds


@dataclass(slots=True)
class Sender:
    deps: Deps
    bot: Bot
    pace: OutgoingRateLimit
    pulse: Heartbeats
    _busy: set[int] = field(default_factory=set)  # chats with a message under way
    _until: dict[int, float] = field(default_factory=dict)  # chat → monotonic end of its rest
    _failures: dict[int, int] = field(default_factory=dict)
    _later: dict[int, tuple[float, int]] = field(
        default_factory=dict
    )  # row → end of its rest, how many it had
    _quiet: asyncio.Event = field(default_factory=asyncio.Event)  # nothing can be told at the moment

    async def run(self) -> None:
        self._busy.clear()
        async with asyncio.TaskGroup() as group:
            while True:
                self.pulse.beat("sender")
                self.deps.wakeups.outbox.clear()
                for push in await self._claim():
                    self._busy.add(push.customer)
                    group.create_task(self._serve(push))
                if not self._busy:
                    self._quiet.set()
                await self._nap()

    async def flush(self, patience: float) -> None:
        """Wait until everything that can be told now is told, for ``patience`` seconds at most."""
        self._quiet.clear()
        self.deps.wakeups.outbox.set()
        try:
            async with asyncio.timeout(patience):
                await self._quiet.wait()
        except TimeoutError:
            log.info("some messages are left for the next start")

    async def _claim(self) -> list[Push]:
        """The next row of each chat that can take one now, most urgent first."""
        now = time.monotonic()
        self._until = {chat: until for chat, until in self._until.items() if until > now}
        free = AT_ONCE - len(self._busy)
        if free <= 0 or self.pace.rest():
            return []
        async with self.deps.db.read() as connection:
            later = [row for row, (until, _) in self._later.items() if until > now]
            firsts = await outbox.next_of_each(connection, free, {*self._busy, *self._until}, later)
        return [push for place, push in enumerate(firsts) if push.priority == 0 or place < free - FOR_CODES]

    async def _nap(self) -> None:
        now = time.monotonic()
        later = [until for until, _ in self._later.values() if until > now]
        soonest = min([*self._until.values(), *later], default=now + LONGEST_NAP)
        wait = min(max(soonest - now, self.pace.rest(), 0.01), LONGEST_NAP)
        try:
            async with asyncio.timeout(wait):
                await self.deps.wakeups.outbox.wait()
        except TimeoutError:
            return

    async def _serve(self, push: Push) -> None:
        try:
            rest = await self._send(push)
        except Exception:
            log.exception("push failed", push=push.id, kind=push.kind.value)
            rest = LONGEST_REST
        rest = max(rest, self.pace.wait_for(push.customer))  # better here than in the way of other chats
        if rest > 0:
            self._until[push.customer] = time.monotonic() + rest
        self._busy.discard(push.customer)
        self.deps.wakeups.outbox.set()

    async def _send(self, push: Push) -> float:
        """Send one row and return the seconds its chat must rest."""
        if push.copies >= MOST_COPIES:
            log.error("sent as often as is allowed without an answer", push=push.id, kind=push.kind.value)
            await self._fail(push)
            return 0.0
        if push.copies and not await self._telegram_answers():
            return self._rest(push)
        async with self.deps.db.write() as connection:
            await outbox.begin(connection, push)
        try:
            await self._tell(push)
        except TelegramAPIError as trouble:
            return await self._after(push, trouble)
        except MarketError as away:  # what this row tells is asked for live
            await self._put_off(push, away)
            return 0.0
        except ClientDecodeError:  # a gateway's page in place of an answer
            await self._recount(push, _told_no(push))
            return self._rest(push)
        self._failures.pop(push.customer, None)
        self._later.pop(push.id, None)
        return 0.0

    async def _telegram_answers(self) -> bool:
        """Whether it is worth a copy: what may have arrived is not sent again into an outage."""
        try:
            await self.bot.get_me(request_timeout=PROBE)
        except sending.FAILURES:
            return False
        return True

    async def _after(self, push: Push, trouble: TelegramAPIError) -> float:
        """What a refusal or a lost answer means for the row; the seconds its chat must rest."""
        match trouble:
            case TelegramRetryAfter():
                await self._recount(push, push.copies)
                return float(trouble.retry_after)
            case TelegramForbiddenError():
                await self._park(push)
                return 0.0
            case TelegramBadRequest() if "chat not found" in trouble.message.casefold():
                await self._park(push)  # they never wrote to this bot, perhaps to an earlier one
                return 0.0
            case TelegramBadRequest() | TelegramNotFound():
                log.error("refused by Telegram", push=push.id, kind=push.kind.value, cause=trouble.message)
                await self._fail(push)
                return 0.0
            case TelegramServerError():
                await self._recount(push, _told_no(push))
        if isinstance(trouble.__context__, ClientConnectorError):
            await self._recount(push, push.copies)  # it never left
        return self._rest(push)

    async def _tell(self, push: Push) -> None:
        """Render, send or edit, and mark as sent."""
        message_id: int | None = None
        async with render.prepare(self.deps, push) as prepared:
            if prepared is not None:
                message_id = await self._show(prepared)
        async with self.deps.db.write() as connection:
            await outbox.sent(connection, push)
            if push.kind is PushKind.CARD and message_id is not None:
                await orders.set_card(connection, int(push.subject), message_id)
            if push.kind is PushKind.OUTCOME and message_id is not None:
                of_verdict = push.ordinal == VERDICT
                await drafts.set_message(connection, push.subject, message_id, of_verdict=of_verdict)

    async def _show(self, prepared: render.Prepared) -> int | None:
        """The id of a new message; ``None`` when an old one was edited in its place."""
        bot, chat, view = self.bot, prepared.chat, prepared.view
        if prepared.edits is not None and await sending.edit(bot, chat, prepared.edits, view, patience=0):
            return None
        return await sending.send(bot, chat, view, patience=0)

    async def _put_off(self, push: Push, away: MarketError) -> None:
        """Try this row again later; nothing else waits for it, and it never left."""
        await self._recount(push, push.copies)
        _, failures = self._later.get(push.id, (0.0, 0))
        rest = min(2.0 ** min(failures, 10), LONGEST_PUT_OFF)
        log.info("goods are not at hand", push=push.id, cause=str(away), rest=rest)
        self._later[push.id] = time.monotonic() + rest, failures + 1

    def _rest(self, push: Push) -> float:
        failures = self._failures[push.customer] = self._failures.get(push.customer, 0) + 1
        return min(2.0**failures, LONGEST_REST)

    async def _recount(self, push: Push, copies: int) -> None:
        async with self.deps.db.write() as connection:
            await outbox.recount(connection, push, copies)

    async def _park(self, push: Push) -> None:
        log.info("a customer cannot be reached", kind=push.kind.value)
        async with self.deps.db.write() as connection:
            await outbox.recount(connection, push, push.copies)
            await customers.change(connection, push.customer, parked=True)

    async def _fail(self, push: Push) -> None:
        async with self.deps.db.write() as connection:
            await outbox.fail(connection, push)


def _told_no(push: Push) -> int:
    """Copies to count after Telegram said that it failed: enough for a mark, and never the last one.

    It almost always means not sent; giving up would lose goods, so such copies do not use up the limit.
    """
    return min(push.copies + 1, MOST_COPIES - 1)

"""The sender: sends the pushes of the outbox through Telegram, one at a time per chat, codes first."""

import asyncio
import time
from contextlib import suppress
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
from sqlalchemy.exc import SQLAlchemyError

from bot import fence
from bot.actions.outcomes import execute_with_retries
from bot.db import customers, outbox
from bot.db.outbox import Push
from bot.deps import Deps
from bot.domain.broadcasts import Delivery
from bot.domain.pushes import PUSH_RULES, Priority, PushKind
from bot.fence import OutOfTouch
from bot.loops import broadcast_pushes, pinned_card, render
from bot.loops.prepared import Prepared
from bot.loops.shown_messages import noting
from bot.market.errors import MarketError
from bot.supervision import Heartbeats
from bot.telegram import sending
from bot.telegram.rate_limits import ALL_INTERVAL, OutgoingRateLimit

log = structlog.get_logger()

AT_ONCE = 24  # messages; few, so that a code never queues behind many
FOR_CODES = 8  # of them: kept free for codes
FOR_TAPS = 4  # messages that may leave at once, for who taps a button while many pushes wait
LONGEST_SLEEP = 5.0  # seconds, so that the heartbeat shows
LONGEST_BACKOFF = 60.0  # seconds, when Telegram is away
LONGEST_PUT_OFF = 900.0  # seconds, when the marketplace does not hand goods out again
MOST_COPIES = 3  # sends of one push without an answer
PROBE = 5  # seconds for ``getMe``


@dataclass(slots=True)
class Sender:
    """Claims, renders and sends pushes, and marks them as sent."""

    deps: Deps
    bot: Bot
    pace: OutgoingRateLimit
    heartbeats: Heartbeats
    busy: set[int] = field(default_factory=set)  # chats with a message under way
    _waits_until: dict[int, float] = field(default_factory=dict)  # chat → monotonic end of its back-off
    _failures: dict[int, int] = field(default_factory=dict)
    # row → monotonic time of the next try, failures so far
    _put_off_until: dict[int, tuple[float, int]] = field(default_factory=dict)
    _idle: asyncio.Event = field(default_factory=asyncio.Event)  # nothing can be sent at the moment

    def __post_init__(self) -> None:
        self.deps.membership.keeps_busy(lambda: self.busy)

    async def run(self) -> None:
        """Send pushes for ever, whenever ``wakeups.outbox`` is set and a chat may be written to."""
        self.busy.clear()
        async with asyncio.TaskGroup() as group:
            failure = await self._send_all(group)
        raise failure  # what was under way is noted first: what is cancelled would be told again

    async def _send_all(self, group: asyncio.TaskGroup) -> SQLAlchemyError:
        """Send pushes until they cannot be read, and return why."""
        membership = self.deps.membership
        while True:
            self.heartbeats.beat("sender")
            self.deps.wakeups.outbox.clear()
            idle = not self.busy  # before looking: the pushes of a busy chat are not looked for
            try:
                claimed = await self._claim()
            except SQLAlchemyError as error:
                return error
            for push in [one for one in claimed if membership.serves(one.customer)]:
                self.busy.add(push.customer)
                with fence.behind(membership.life):
                    group.create_task(self._serve(push))
            if idle and not self.busy:
                self._idle.set()
            await self._sleep()

    async def flush(self, patience: float) -> None:
        """Wait until everything that can be sent now is sent, for ``patience`` seconds at most."""
        self._idle.clear()
        self.deps.wakeups.outbox.wake()
        try:
            async with asyncio.timeout(patience):
                await self._idle.wait()
        except TimeoutError:
            log.info("some messages are left for the next start")

    async def _claim(self) -> list[Push]:
        """Read the next push of each chat that can take one now, by priority."""
        now = time.monotonic()
        self._waits_until = {chat: until for chat, until in self._waits_until.items() if until > now}
        free = AT_ONCE - len(self.busy)
        membership = self.deps.membership
        if free <= 0 or self.pace.rest() or not membership.life.is_trusted():
            return []
        places = min(free - FOR_CODES, self._room())  # for all but codes
        later = [row for row, (until, _) in self._put_off_until.items() if until > now]
        most = min(max(places, FOR_CODES), free)
        but, shards = {*self.busy, *self._waits_until}, membership.shards
        firsts = await outbox.next_of_each(self.deps.db, most, but, later, shards)
        return [push for place, push in enumerate(firsts) if push.priority == Priority.CODE or place < places]

    def _room(self) -> int:
        """How many pushes may be begun so that a tap is answered at once, and a code leaves soon."""
        return self.pace.room() - self.pace.share_of(FOR_TAPS) - len(self.busy)

    async def sent(self) -> None:
        """Wait until no message is under way."""
        while self.busy:
            await self.deps.wakeups.outbox.wait()
            await asyncio.sleep(0.01)

    async def _sleep(self) -> None:
        now = time.monotonic()
        later = [until for until, _ in self._put_off_until.values() if until > now]
        soonest = min([*self._waits_until.values(), *later], default=now + LONGEST_SLEEP)
        crowded = 0.0 if self._room() > 0 else ALL_INTERVAL
        wait = min(max(soonest - now, self.pace.rest(), 0.01), crowded or LONGEST_SLEEP)
        with suppress(TimeoutError):
            async with asyncio.timeout(wait):
                await self.deps.wakeups.outbox.wait()

    async def _serve(self, push: Push) -> None:
        try:
            backoff = await self._send(push)
        except OutOfTouch:
            log.warning("a push is left to another replica", push=push.id, kind=push.kind.value)
            backoff = 0.0
        except Exception:
            log.exception("push failed", push=push.id, kind=push.kind.value)
            backoff = LONGEST_BACKOFF
        # Better here than in the way of other chats.
        backoff = max(backoff, self.pace.wait_for(push.customer))
        if backoff > 0:
            self._waits_until[push.customer] = time.monotonic() + backoff
        self.busy.discard(push.customer)
        self.deps.wakeups.outbox.wake()

    async def _send(self, push: Push) -> float:
        """Send one push and return the seconds its chat must wait."""
        if push.copies >= (1 if PUSH_RULES[push.kind].once else MOST_COPIES):
            if not PUSH_RULES[push.kind].once:
                log.error("sent as often as is allowed without an answer", push=push.id, kind=push.kind.value)
            await self._fail(push)
            return 0.0
        if push.copies and not await self._telegram_answers():
            return self._back_off(push)
        try:
            [begun] = await self.deps.db.execute(outbox.beginning(push))
        except SQLAlchemyError:
            log.exception("a push was not begun", push=push.id)
            await self._recount(push, push.copies)  # it may be counted all the same, and has not left
            return self._back_off(push)
        if begun.rowcount != 1:
            return 0.0  # it was queued anew, or another replica has it in hand
        return await self._send_begun(push)

    async def _send_begun(self, push: Push) -> float:
        """Send a push whose copy was counted, and return the seconds its chat must wait."""
        try:
            again = await self._deliver(push)
        except OutOfTouch:
            await self._recount(push, push.copies)  # it has not left
            raise
        except TelegramAPIError as error:
            return await self._after(push, error)
        except MarketError as error:  # what this row tells is asked for live
            log.info("goods are not at hand", push=push.id, cause=str(error))
            again = self._next_try(push)
        except ClientDecodeError:  # a gateway's page in place of an answer
            await self._recount(push, _copies_after_failure(push))
            return self._back_off(push)
        else:
            self._failures.pop(push.customer, None)
        if again:
            await self._put_off(push, again)
        else:
            self._put_off_until.pop(push.id, None)
        return 0.0

    async def _telegram_answers(self) -> bool:
        """Whether it is worth a copy: what may have arrived is not sent again into an outage."""
        try:
            await self.bot.get_me(request_timeout=PROBE)
        except sending.FAILURES:
            return False
        return True

    async def _after(self, push: Push, error: TelegramAPIError) -> float:
        """After a refusal or a lost answer, what becomes of the push; the seconds its chat must wait."""
        match error:
            case TelegramRetryAfter():
                await self._recount(push, push.copies)
                return float(error.retry_after)
            case TelegramForbiddenError():
                await self._park(push)
                return 0.0
            case TelegramBadRequest() if "chat not found" in error.message.casefold():
                await self._park(push)  # they never wrote to this bot, perhaps to an earlier one
                return 0.0
            case TelegramBadRequest() | TelegramNotFound():
                log.error("refused by Telegram", push=push.id, kind=push.kind.value, cause=error.message)
                await self._fail(push)
                return 0.0
            case TelegramServerError():
                await self._recount(push, _copies_after_failure(push))
        if isinstance(error.__context__, ClientConnectorError):
            await self._recount(push, push.copies)  # it never left
        return self._back_off(push)

    async def _deliver(self, push: Push) -> float:
        """Render, send or edit, and mark as sent. Else it is tried again after the seconds returned."""
        if push.kind is PushKind.PINNED:
            again = await pinned_card.show(self.deps, self.bot, push.customer)
            if not again:
                await execute_with_retries(self.deps, outbox.marking_sent(push))
            return again
        message_id: int | None = None
        async with render.prepare(self.deps, push) as prepared:
            if prepared is not None:
                message_id = await self._show(prepared)
        noted = [outbox.marking_sent(push)]
        if message_id is not None and PUSH_RULES[push.kind].edits:
            noted.insert(0, noting(push, message_id))  # first, as whoever changes an order locks it
        if push.kind is PushKind.BROADCAST:
            became = Delivery.SKIPPED if message_id is None else Delivery.SENT
            noted.append(broadcast_pushes.noting(self.deps, push, became, message_id))
        *_, marked = await execute_with_retries(self.deps, *noted)
        if not marked.rowcount and PUSH_RULES[push.kind].edits:  # others may have shown what is newer
            await execute_with_retries(self.deps, outbox.showing_again(push))
            self.deps.wakeups.outbox.set()
        return 0.0

    async def _show(self, prepared: Prepared) -> int | None:
        """Edit or send; the id of a new message, ``None`` when an old one was edited."""
        bot, chat, view = self.bot, prepared.chat, prepared.view
        if prepared.edits is not None and await sending.edit(bot, chat, prepared.edits, view, patience=0):
            return None
        return await sending.send(bot, chat, view, patience=0)

    def _next_try(self, push: Push) -> float:
        _, failures = self._put_off_until.get(push.id, (0.0, 0))
        return min(2.0 ** min(failures, 10), LONGEST_PUT_OFF)

    async def _put_off(self, push: Push, seconds: float) -> None:
        """Try this push again later; nothing else waits for it, and it was not sent."""
        await self._recount(push, push.copies)
        _, failures = self._put_off_until.get(push.id, (0.0, 0))
        self._put_off_until[push.id] = time.monotonic() + seconds, failures + 1

    def _back_off(self, push: Push) -> float:
        failures = self._failures[push.customer] = self._failures.get(push.customer, 0) + 1
        return min(2.0**failures, LONGEST_BACKOFF)

    async def _recount(self, push: Push, copies: int) -> None:
        await execute_with_retries(self.deps, outbox.counting(push, copies))

    async def _park(self, push: Push) -> None:
        log.info("a customer cannot be reached", kind=push.kind.value)
        async with self.deps.db.write() as connection:
            await customers.set_parked(connection, push.customer, self.deps.clock(), parked=True)
            await connection.execute(*outbox.counting(push, push.copies))
        if push.kind is PushKind.BROADCAST:  # weeks later it is no news
            await self._drop(push, Delivery.BLOCKED)

    async def _fail(self, push: Push) -> None:
        if push.kind is PushKind.BROADCAST:
            await self._drop(push, Delivery.FAILED)
        elif (await self.deps.db.execute(outbox.giving_up(push)))[0].rowcount:  # not queued anew meanwhile
            self.deps.given_up()

    async def _drop(self, push: Push, became: Delivery) -> None:
        """Send a broadcast's message no more, and note why."""
        noted = broadcast_pushes.noting(self.deps, push, became)
        await self.deps.db.execute(outbox.marking_sent(push), noted)


def _copies_after_failure(push: Push) -> int:
    """Copies to count after Telegram said that it failed: enough for a mark, and never the last one.

    It almost always means not sent; giving up would lose goods, so such copies do not use up the limit.
    """
    return push.copies if PUSH_RULES[push.kind].once else min(push.copies + 1, MOST_COPIES - 1)

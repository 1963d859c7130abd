"""Queue of updates for the bot, which are polled (getUpdates) or delivered (webhook)."""

import asyncio
import contextlib
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from sandbox.notifier import Notifier
from sandbox.telegram.api_errors import ApiError, conflict

Update = dict[str, Any]

# Without allowed_updates a bot gets all but these: https://core.telegram.org/bots/api#getupdates
_ONLY_IF_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}
_REPLACED = "terminated by other getUpdates request; make sure that only one bot instance is running"
_BY_WEBHOOK = "terminated by setWebhook request"
_WEBHOOK_SET = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass
class _QueuedUpdate:
    """``due`` keeps an update that was pushed with its own (perhaps old) id until it is handed out once."""

    update: Update
    due: bool = False


@dataclass
class Webhook:
    url: str
    secret: str | None = None
    max_connections: int = 40
    last_error: str | None = None


_NEAR = 10  # ids behind the newest that an offset may be ahead


@dataclass
class UpdateQueue:
    """The bot's queue of updates. Update ids increase, until they begin anew; a pushed update may bring its
    own.
    """

    notifier: Notifier
    webhook: Webhook | None = None
    allowed: list[str] | None = None
    retry_pause: float = 0.2
    next_id: int = 730_000_001
    _queue: list[_QueuedUpdate] = field(default_factory=list)
    _poll: object = None
    _closed: bool = False

    def pending(self) -> list[Update]:
        return [queued.update for queued in self._queue]

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in _ONLY_IF_ASKED

    def post(self, kind: str, content: dict[str, Any]) -> None:
        """Queue an update unless the bot did not ask for its kind."""
        if self.wants(kind):
            self.push({kind: content})

    def push(self, update: Update) -> Update:
        """Queue exactly this, with the next update id if it has none; also what no bot could decode."""
        own_id = "update_id" in update
        whole = update if own_id else {"update_id": self.next_id, **update}
        self.next_id += not own_id
        self._queue.append(_QueuedUpdate(whole, due=own_id))
        self.notifier.notify()
        return whole

    def begin_anew(self, first: int) -> None:
        """The next id is ``first``, as after a week without updates or on another server.

        https://core.telegram.org/bots/api#update
        """
        self.next_id = first

    def drop(self) -> None:
        self._queue.clear()

    async def poll(self, *, offset: int, limit: int, seconds: float) -> list[Update]:
        """Long polling: at once what there is, or what comes first within so many ``seconds``, or nothing.

        :raises ApiError: 409, when a webhook is set or another poll takes over.
        """
        if self.webhook:
            raise conflict(_WEBHOOK_SET)
        self._poll = me = object()
        self.notifier.notify()
        self._confirm(offset)
        with contextlib.suppress(TimeoutError):
            await self.notifier.until(lambda: self._ended(me), seconds)
        if over := self._taken_over(me):
            raise over
        handed_out = self._queue[:limit]
        for queued in handed_out:
            queued.due = False
        return [queued.update for queued in handed_out]

    def _ended(self, me: object) -> bool | None:
        return True if self._queue or self._closed or self._poll is not me else None

    def _taken_over(self, me: object) -> ApiError | None:
        if self._poll is me:
            return None
        return conflict(_BY_WEBHOOK if self.webhook else _REPLACED)

    def _confirm(self, offset: int) -> None:
        """Forget what is below ``offset``; a negative one keeps only that many from the end.

        One beyond the newest id is ignored ("Specified from_id is in the future"), and all is handed out:
        https://github.com/tdlib/td/blob/master/tddb/td/db/TQueue.cpp
        """
        if offset < 0:
            self._queue = self._queue[offset:]
        elif offset < self.next_id + _NEAR:
            self._queue = [queued for queued in self._queue if queued.due or _id(queued.update) >= offset]

    def set_webhook(self, webhook: Webhook | None) -> None:
        self.webhook = webhook
        if webhook:
            self._poll = None
        self.notifier.notify()

    def reopen(self) -> None:
        self._closed = False

    def close(self) -> None:
        """End every long poll, as a server does that shuts down."""
        self._closed = True
        self.notifier.notify()

    async def deliver(self) -> None:
        """Bring updates to the webhook, in order, each until it is answered with 2xx. Runs for ever."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
            while True:
                webhook = await self.notifier.until(lambda: self.webhook if self._queue else None, None)
                queued = self._queue[0]
                failure = await self._deliver_one(session, webhook, queued.update)
                if failure is None:
                    self._queue = [other for other in self._queue if other is not queued]
                    self.notifier.notify()
                else:
                    webhook.last_error = failure
                    await asyncio.sleep(self.retry_pause)

    async def _deliver_one(
        self, session: aiohttp.ClientSession, webhook: Webhook, update: Update
    ) -> str | None:
        """None when the bot took it, else what went wrong."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
        try:
            async with session.post(webhook.url, json=update, headers=headers) as response:
                await response.read()
                return None if response.ok else f"Wrong response from the webhook: {response.status}"
        except (aiohttp.ClientError, TimeoutError) as error:
            return f"{type(error).__name__}: {error}"


def _id(update: Update) -> int:
    number = update["update_id"]
    return number if isinstance(number, int) else 0

"""Outgoing rate limits: about one message a second in a chat and thirty overall, edits too.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
aiogram sends whatever it is given; this stands in front of every call.
"""

import asyncio
import math
import time
from collections.abc import Callable

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import (
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    Response,
    SendDocument,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType

COUNTED = (SendMessage, SendDocument, SendPhoto, EditMessageText, EditMessageCaption, EditMessageReplyMarkup)
CHAT_INTERVAL, CHAT_BURST = 1.0, 10  # seconds between two messages, and how many may come at once
ALL_INTERVAL, ALL_BURST = 1 / 28, 14
LONGEST_WAIT = 5.0  # seconds a call is held back here; longer ones are the caller's affair
REMEMBERED = 10_000  # chats
# Telegram's 429 does not say whether it means the chat or the whole bot: so many chats told to wait within
# so many seconds are taken for the whole bot.
ALL_TOLD, ALL_WITHIN = 3, 2.0


class OutgoingRateLimit(BaseRequestMiddleware):
    """Holds calls back until Telegram takes them, by a token bucket per chat and one for all chats."""

    def __init__(
        self, now: Callable[[], float] = time.monotonic, replicas: Callable[[], int] = lambda: 1
    ) -> None:
        """``replicas``: how many send for the bot; each keeps to its share of what all chats are allowed."""
        self._now = now
        self._replicas = replicas
        self._chats: dict[object, float] = {}  # when the chat's allowance is whole again
        self._all = 0.0
        self._told: dict[object, tuple[float, float]] = {}  # chat → when it was told to wait, and how long
        self._all_rest_until = 0.0

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        chat = getattr(method, "chat_id", None)
        if chat is None or type(method) not in COUNTED:
            return await make_request(bot, method)
        if (rest := self.wait_for(chat)) > LONGEST_WAIT:
            raise TelegramRetryAfter(method, "this chat was told to wait", math.ceil(rest))
        await asyncio.sleep(self._wait(chat))
        try:
            return await make_request(bot, method)
        except TelegramRetryAfter as told:
            self._chats[chat] = self._now() + told.retry_after + (CHAT_BURST - 1) * CHAT_INTERVAL
            self._note(chat, told.retry_after)
            raise

    def wait_for(self, chat: object) -> float:
        """Seconds until a message to this chat would leave at once, other chats' traffic aside."""
        chat_free = self._chats.get(chat, 0.0) - (CHAT_BURST - 1) * CHAT_INTERVAL
        return max(chat_free - self._now(), self.rest())

    def rest(self) -> float:
        """Seconds until any chat at all may be spoken to, after Telegram told the whole bot to wait."""
        return max(self._all_rest_until - self._now(), 0.0)

    def room(self) -> int:
        """How many messages to different chats would leave at once."""
        allowed = ALL_BURST * ALL_INTERVAL - max(self._all - self._now(), 0.0)
        return int(allowed / (ALL_INTERVAL * self._replicas()))

    def share_of(self, messages: int) -> int:
        """The part of this replica in so many messages, less than it may send at once."""
        return messages // self._replicas()

    def _note(self, chat: object, seconds: float) -> None:
        """Everybody rests as long as the mildest of the chats that were told to wait together."""
        now = self._now()
        self._told = {one: told for one, told in self._told.items() if now - told[0] <= ALL_WITHIN}
        self._told[chat] = (now, seconds)
        if len(self._told) >= ALL_TOLD:
            mildest = min(wait for _, wait in self._told.values())
            self._all_rest_until = max(self._all_rest_until, now + mildest)

    def _wait(self, chat: object) -> float:
        """Take the next free place and return the seconds until it comes."""
        now = self._now()
        if len(self._chats) > REMEMBERED:
            self._chats = {name: full for name, full in self._chats.items() if full > now}
        chat_full = max(self._chats.get(chat, 0.0), now)
        self._all = max(self._all, now) + ALL_INTERVAL * self._replicas()
        self._chats[chat] = chat_full + CHAT_INTERVAL
        chat_wait = chat_full - (CHAT_BURST - 1) * CHAT_INTERVAL - now
        all_wait = self._all - ALL_BURST * ALL_INTERVAL - now
        return max(chat_wait, all_wait, self.rest())

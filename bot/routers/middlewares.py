"""Middlewares that are not tied to a subject. ``bot.routers.build`` has their order.

Outer: ``FloodGuard``, ``CallbackAnswers``. Inner, around each handler: ``TappedMessage``, ``RequireKey``.
"""

from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.dispatcher.flags import get_flag
from aiogram.types import CallbackQuery, Message, TelegramObject

from bot.routers.greeting import ask_for_key
from bot.routers.key_detection import is_key
from bot.routers.lookup import KEY
from bot.routers.seed_detection import sends_seed
from bot.routers.turn import Turn
from bot.telegram.deletion import delete_surely
from bot.telegram.sending import FAILURES, send
from bot.views import errors
from bot.views.messages import spoken
from bot.views.texts import label

log = structlog.get_logger()

_COURTESY = 5  # seconds to answer a tap in; a query too old for an answer is refused at once


class FloodGuard(BaseMiddleware):
    """Refuses updates of a flood: taps are answered, words warned of once.

    An API key or a 2FA seed is taken out of the chat all the same.
    """

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        if not data.get("flooding"):
            return await handler(event, data)
        if isinstance(event, CallbackQuery):
            refusal = label(spoken(event.from_user.language_code), "too-fast-tap")
            await _answer(data["bot"], event, refusal, alert=False)
        elif isinstance(event, Message):
            await _refuse(event, data)
        return None


async def _refuse(message: Message, data: dict[str, Any]) -> None:
    bot: Bot = data["bot"]
    said, question = message.text or message.caption or "", data.get("raw_state")
    if is_key(data["deps"], said, question) or sends_seed(said, question):
        await delete_surely(data["work"], bot, message.chat.id, message.message_id)
    if data["warn"]:
        lang = spoken(message.from_user.language_code if message.from_user else None)
        await send(bot, message.chat.id, errors.too_fast(lang))


class CallbackAnswers(BaseMiddleware):
    """Answers callback queries at once, which ends the waiting sign; refuses those that others can reach."""

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        if not isinstance(event, CallbackQuery):
            return await handler(event, data)
        ours = event.message is not None and event.message.chat.id == event.from_user.id
        refusal = None if ours else label(spoken(event.from_user.language_code), "not-your-buttons")
        await _answer(data["bot"], event, refusal, alert=not ours)
        return await handler(event, data) if ours else None


async def _answer(bot: Bot, query: CallbackQuery, refusal: str | None, *, alert: bool) -> None:
    """A courtesy: what was tapped is carried out in any case."""
    try:
        await bot.answer_callback_query(query.id, text=refusal, show_alert=alert, request_timeout=_COURTESY)
    except FAILURES as failed:
        log.info("a tap was not answered", cause=failed.message)


class TappedMessage(BaseMiddleware):
    """Puts the answer to a tap into the tapped message and closes the open question, unless flags say no."""

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        turn: Turn = data["turn"]
        if isinstance(event, CallbackQuery):
            if event.message is not None and not get_flag(data, "new_message"):
                turn.showing = event.message.message_id
                turn.shows_photo = isinstance(event.message, Message) and bool(event.message.photo)
            if not get_flag(data, "keep_question"):
                await turn.leave_question()
        return await handler(event, data)


class RequireKey(BaseMiddleware):
    """Asks people without an API key for one, unless the handler is ``keyless``.

    Guests are let into what is ``browsing``; at the rest they are asked, and it goes on once they connected.
    """

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        turn: Turn = data["turn"]
        if turn.customer.active_key is not None or get_flag(data, "keyless"):
            return await handler(event, data)
        if not turn.is_guest:
            return await ask_for_key(turn)
        if get_flag(data, "browsing"):
            return await handler(event, data)
        return await ask_for_key(turn, then=turn.again or _command(data))


def _command(data: dict[str, Any]) -> str:
    """A command with its words, as it was typed; empty for any other text."""
    key, words = data.get(KEY, ""), data.get("words", "")
    return f"{key} {words}" if key.startswith("/") else ""

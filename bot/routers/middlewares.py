"""What holds for every update, before anybody looks at what it wants."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.types import CallbackQuery, Message, TelegramObject

from bot.deps import Deps
from bot.routers.key_detection import is_key
from bot.telegram.deletion import remove
from bot.telegram.sending import FAILURES, send
from bot.views import errors
from bot.views.texts import label, spoken

log = structlog.get_logger()

_COURTESY = 5  # seconds to answer a tap in; a query too old for an answer is refused at once

Next = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class FloodGuard(BaseMiddleware):
    """More than a person does by hand is not carried out: taps are answered, words warned of once.

    A key is taken out of the chat all the same.
    """

    def __init__(self, deps: Deps) -> None:
        self._deps = deps

    async def __call__(self, handler: Next, event: TelegramObject, data: dict[str, Any]) -> Any:
        if not data.get("excess"):
            return await handler(event, data)
        if isinstance(event, CallbackQuery):
            refusal = label(spoken(event.from_user.language_code), "too-fast-tap")
            await _answer(data["bot"], event, refusal, alert=False)
        elif isinstance(event, Message):
            await self._turn_away(data["bot"], event, data.get("raw_state"), warn=data["warn"])
        return None

    async def _turn_away(self, bot: Bot, message: Message, question: str | None, *, warn: bool) -> None:
        if is_key(self._deps, message.text or message.caption or "", question):
            await remove(self._deps, bot, message.chat.id, message.message_id)
        if warn:
            lang = spoken(message.from_user.language_code if message.from_user else None)
            await send(bot, message.chat.id, errors.too_fast(lang))


class CallbackAnswers(BaseMiddleware):
    """The waiting sign on a button ends at once. Buttons that others can reach are refused."""

    async def __call__(self, handler: Next, event: TelegramObject, data: dict[str, Any]) -> Any:
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

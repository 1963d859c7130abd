"""Decides at the door who is answered at all: banned people are not, strangers may need an invitation."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramForbiddenError
from aiogram.types import CallbackQuery, InlineQuery, Message, TelegramObject, User

from bot.actions import access, account
from bot.deps import Deps
from bot.domain.access import Door
from bot.routers.key_detection import is_key
from bot.routers.seed_detection import sends_seed
from bot.telegram.deletion import delete_surely
from bot.telegram.sending import FAILURES, send
from bot.views import access as seen
from bot.views import notices
from bot.views.messages import spoken
from bot.views.texts import plain
from bot.views.view import View

log = structlog.get_logger()

_SAID: dict[Door, Callable[[str], View]] = {
    Door.STRANGER: seen.stranger,
    Door.SPENT: seen.spent,
    Door.CLOSED: notices.closed,
}
_COURTESY = 5  # seconds to answer a tap in
_ALERT = 200  # characters; https://core.telegram.org/bots/api#answercallbackquery


class Doorkeeper(BaseMiddleware):
    """The outermost middleware of what people write and tap. In a group, only bans count."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        user, said, private = _speaker(event)
        if user is None:
            return await handler(event, data)
        if not private:
            return None if await access.is_banned(self._deps, user.id) else await handler(event, data)
        door = await access.door(self._deps, user.id, said, user.language_code)
        if door is Door.OPEN:
            return await handler(event, data)
        if isinstance(event, Message):
            await _hide(event, data, self._deps)
        if not data.get("flooding"):
            await self._say(door, event, user, data["bot"])
        return None

    async def _say(self, door: Door, event: TelegramObject, user: User, bot: Bot) -> None:
        view = _SAID.get(door)
        if view is None:
            return
        seen_in = view(spoken(await account.language_of(self._deps, user.id, user.language_code)))
        if isinstance(event, CallbackQuery):
            await _alert(bot, event, plain(seen_in.text))
        elif isinstance(event, Message):
            with suppress(TelegramForbiddenError):  # they blocked the bot since
                await send(bot, user.id, seen_in)
            if door is Door.STRANGER:
                await access.note_told(self._deps, user.id)


async def _alert(bot: Bot, query: CallbackQuery, words: str) -> None:
    try:
        await bot.answer_callback_query(
            query.id, text=words[:_ALERT], show_alert=True, request_timeout=_COURTESY
        )
    except FAILURES as failed:
        log.info("a tap was not answered", cause=str(failed))


async def _hide(message: Message, data: dict[str, Any], deps: Deps) -> None:
    """A key or a seed is taken out of the chat, whoever sends it when."""
    said, question = message.text or message.caption or "", data.get("raw_state")
    if is_key(deps, said, question) or sends_seed(said, question):
        await delete_surely(data["work"], data["bot"], message.chat.id, message.message_id)


def _speaker(event: TelegramObject) -> tuple[User | None, str | None, bool]:
    """Who wrote or tapped, what was written, and whether that is between them and the bot alone."""
    match event:
        case Message():
            return event.from_user, event.text or "", event.chat.type == ChatType.PRIVATE
        case CallbackQuery() | InlineQuery():
            return event.from_user, None, True
        case _:
            return None, None, True

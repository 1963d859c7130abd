"""What holds for every update, before anybody looks at what it wants."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message, TelegramObject

from bot.routers.connect import looks_like_key
from bot.telegram import send
from bot.views import start
from bot.views.texts import label, spoken

log = structlog.get_logger()

_COURTESY = 5  # seconds to answer a tap in; a query too old for an answer is refused at once

Next = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class PrivateChats(BaseMiddleware):
    """Only private chats are talked in. In a group our commands are answered with the way to one."""

    async def __call__(self, handler: Next, event: TelegramObject, data: dict[str, Any]) -> Any:
        if not isinstance(event, Message) or event.chat.type == ChatType.PRIVATE:
            return await handler(event, data)
        if event.chat.type in (ChatType.GROUP, ChatType.SUPERGROUP):
            await _point_to_private(data["bot"], event)
        return None


async def _point_to_private(bot: Bot, message: Message) -> None:
    username = (await bot.me()).username or ""
    text = message.text or ""
    if not _is_for(username, text):
        return
    lang = spoken(message.from_user.language_code if message.from_user else None)
    address = f"https://t.me/{username}?start"
    if any(looks_like_key(word) for word in text.split()):
        await _remove(bot, message)
        await send(bot, message.chat.id, start.key_in_public(lang, address))
    else:
        await send(bot, message.chat.id, start.private_only(lang, address))


def _is_for(username: str, text: str) -> bool:
    """Whether a group's message is one of our commands and not another bot's."""
    if not text.startswith("/"):
        return False
    command, _, mention = text.split(maxsplit=1)[0].partition("@")
    return command[1:] in start.COMMANDS and mention.casefold() in ("", username.casefold())


class AnsweredTaps(BaseMiddleware):
    """The waiting sign on a button ends at once. Buttons that others can reach are refused."""

    async def __call__(self, handler: Next, event: TelegramObject, data: dict[str, Any]) -> Any:
        if not isinstance(event, CallbackQuery):
            return await handler(event, data)
        ours = event.message is not None and event.message.chat.type == ChatType.PRIVATE
        refusal = None if ours else label(spoken(event.from_user.language_code), "not-your-buttons")
        await _answer(data["bot"], event, refusal)
        return await handler(event, data) if ours else None


async def _answer(bot: Bot, query: CallbackQuery, refusal: str | None) -> None:
    """A courtesy: what was tapped is carried out in any case."""
    try:
        await bot.answer_callback_query(
            query.id, text=refusal, show_alert=refusal is not None, request_timeout=_COURTESY
        )
    except TelegramAPIError as failed:
        log.info("a tap was not answered", cause=failed.message)


async def _remove(bot: Bot, message: Message) -> None:
    try:
        await bot.delete_message(message.chat.id, message.message_id)
    except TelegramAPIError as refused:
        log.info("no right to delete a key in a group", cause=refused.message)

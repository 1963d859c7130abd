"""Groups: commands are answered with the way to the private chat; a key or a seed shown there is deleted."""

import re
from collections import OrderedDict
from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.enums import ChatType
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)
from aiogram.types import Message, TelegramObject, User

from bot.background import UpdateWork
from bot.deps import Deps
from bot.routers.key_detection import holds_key, key_pasted
from bot.routers.seed_detection import sends_seed
from bot.telegram.deletion import delete_surely
from bot.telegram.sending import send
from bot.views import start
from bot.views.messages import spoken
from bot.views.view import View

log = structlog.get_logger()

_FEW_WORDS = 5  # that stand around a key; a long text that is not for us is left alone
_DEEP_LINK = re.compile(r"^https://t\.me/\w+\?start=([\w-]+)$", re.ASCII)
_REMEMBERED = 1000  # messages that were answered
_REFUSED = (TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat, TelegramRetryAfter)


class PrivateChatsOnly(BaseMiddleware):
    """Only private chats are talked in. In a group our commands are answered with the way to one."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps
        self._answered: OrderedDict[tuple[int, int], None] = OrderedDict()

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        if not isinstance(event, Message) or event.chat.type == ChatType.PRIVATE:
            return await handler(event, data)
        if event.chat.type in (ChatType.GROUP, ChatType.SUPERGROUP):
            await self._keep_private(data["bot"], data["work"], event, quietly=data.get("flooding", False))
        return None

    async def _keep_private(self, bot: Bot, work: UpdateWork, message: Message, *, quietly: bool) -> None:
        """An edited message is looked through for a key, and is otherwise no news."""
        me = await bot.me()
        if is_via(message, me):
            return
        seed = _shows_seed(message, me)
        pasted = not seed and self._is_paste(message, me)
        if seed or pasted:
            await delete_surely(work, bot, message.chat.id, message.message_id)
        elif message.edit_date or not _is_command(message.text or "", me):
            return
        if not quietly and self._is_first(message):
            lang = spoken(message.from_user.language_code if message.from_user else None)
            view = start.key_in_public if pasted else start.private_only
            await point(bot, message.chat.id, view(lang, private_address(me)), to=message)

    def _is_paste(self, message: Message, me: User) -> bool:
        """Whether somebody shows a key: to us, or to all who read along."""
        said = message.text or message.caption or ""
        to_us = _is_command(said, me) or _is_mention(said, me) or _is_reply(message, me)
        if to_us and said.startswith("/key"):
            return holds_key(said)
        return (to_us or len(said.split()) <= _FEW_WORDS) and key_pasted(self._deps, said)

    def _is_first(self, message: Message) -> bool:
        """Whether this message, which may come again as an edit, was not answered before."""
        which = (message.chat.id, message.message_id)
        if which in self._answered:
            return False
        self._answered[which] = None
        if len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)
        return True


def private_address(me: User) -> str:
    return f"https://t.me/{me.username}?start"


async def point(bot: Bot, group: int, view: View, *, to: Message | None = None) -> None:
    """A group may not let us write: its people find the private chat without us."""
    try:
        await send(bot, group, view, to=to)
    except _REFUSED as refused:
        log.info("a group was not answered", cause=refused.message)


def linked(message: Message) -> str:
    """What our own deep link under a message carries; empty without one."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup is not None else []
    found = (_DEEP_LINK.search(button.url or "") for row in rows for button in row)
    return next((link[1] for link in found if link), "")


def is_via(message: Message, me: User) -> bool:
    """Whether somebody sent what we offer in any chat (``@bot gmail``): these are our own words."""
    return message.via_bot is not None and message.via_bot.id == me.id


def _is_command(said: str, me: User) -> bool:
    """Whether it is one of our commands, and not another bot's."""
    if not said.startswith("/"):
        return False
    command, _, mention = said.split(maxsplit=1)[0].partition("@")
    return command[1:] in start.COMMANDS and mention.casefold() in ("", _name(me))


def _shows_seed(message: Message, me: User) -> bool:
    said = message.text or ""
    return _is_command(said, me) and sends_seed(said)


def _is_mention(said: str, me: User) -> bool:
    return f"@{_name(me)}" in said.casefold().split()


def _is_reply(message: Message, me: User) -> bool:
    to = message.reply_to_message
    return to is not None and to.from_user is not None and to.from_user.id == me.id


def _name(me: User) -> str:
    return (me.username or "").casefold()

"""Decides at the door who is answered at all: banned people are not, strangers may need an invitation."""

from collections.abc import Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, InlineQuery, Message, TelegramObject, User

from bot.actions import access
from bot.deps import Deps
from bot.domain.access import Door
from bot.telegram.sending import send
from bot.views import access as seen
from bot.views.messages import spoken
from bot.views.view import View

_SAID: dict[Door, Callable[[str], View]] = {Door.STRANGER: seen.stranger, Door.SPENT: seen.spent}


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
        door = await access.door(self._deps, user.id, said, user.language_code)
        if door is Door.OPEN or (not private and door is not Door.SILENT):
            return await handler(event, data)
        if private and (view := _SAID.get(door)) is not None and not data.get("flooding"):
            await send(data["bot"], user.id, view(spoken(user.language_code)))
            if door is Door.STRANGER:
                await access.note_told(self._deps, user.id)
        return None


def _speaker(event: TelegramObject) -> tuple[User | None, str | None, bool]:
    """Who wrote or tapped, what was written, and whether that is between them and the bot alone."""
    match event:
        case Message():
            return event.from_user, event.text or "", event.chat.type == ChatType.PRIVATE
        case CallbackQuery() | InlineQuery():
            return event.from_user, None, True
        case _:
            return None, None, True

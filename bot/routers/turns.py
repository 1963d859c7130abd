"""Outer middlewares that make a ``Turn`` of each message and tap, and say which handler is meant."""

from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.types import CallbackQuery, ContentType, Message, TelegramObject, User

from bot.actions import account, guests
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.routers.albums import AnsweredAlbums
from bot.routers.groups import is_via
from bot.routers.key_detection import is_key
from bot.routers.meaning import NOTHING, meaning
from bot.routers.seed_detection import sends_seed
from bot.routers.subject import command_key
from bot.routers.turn import Turn
from bot.views.buttons.menu import Go

_SAID = frozenset(
    {
        ContentType.TEXT,
        ContentType.ANIMATION,
        ContentType.AUDIO,
        ContentType.CONTACT,
        ContentType.DICE,
        ContentType.DOCUMENT,
        ContentType.LOCATION,
        ContentType.PHOTO,
        ContentType.POLL,
        ContentType.STICKER,
        ContentType.STORY,
        ContentType.VENUE,
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.VOICE,
    }
)


class MessageTurns(BaseMiddleware):
    """Makes a turn of what somebody wrote; what Telegram itself notes in a chat is dropped."""

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        if (
            not isinstance(event, Message)
            or (user := event.from_user) is None
            or event.content_type not in _SAID
        ):
            return None  # such as a pinned message
        deps, question = data["deps"], data["raw_state"]
        albums: AnsweredAlbums = data["albums"]
        if albums.has_answer(event) and not is_key(deps, event.caption or "", question):
            return None
        customer = await _customer(deps, user)
        turn = Turn(data["bot"], deps, customer, data["state"], question, data["work"], message=event)
        meant = await meaning(turn, event, data["event_update"].update_id, await turn.bot.me())
        if meant.key == NOTHING:
            return None
        found = {"turn": turn, "lookup_key": meant.key, "words": meant.words, "raw_state": turn.question}
        return await handler(event, {**data, **found})


class EditsWithSecrets(BaseMiddleware):
    """Drops edited messages, unless they hold a key or a seed: old words might answer a newer question."""

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        if not isinstance(event, Message) or is_via(event, await data["bot"].me()):
            return None
        said, question = event.text or event.caption or "", data["raw_state"]
        if not is_key(data["deps"], said, question) and not sends_seed(said, question):
            return None
        return await handler(event, data)


class TapTurns(BaseMiddleware):
    """Makes a turn of a tap; its button's prefix, or the command in it, finds the handler."""

    async def __call__(
        self, handler: NextMiddlewareType[TelegramObject], event: TelegramObject, data: dict[str, Any]
    ) -> Any:
        if not isinstance(event, CallbackQuery):
            return None
        user, deps = event.from_user, data["deps"]
        customer = await _customer(deps, user)
        state, question, work = data["state"], data["raw_state"], data["work"]
        turn = Turn(data["bot"], deps, customer, state, question, work, again=event.data)
        turn.telegram_language = user.language_code
        return await handler(event, {**data, "turn": turn, "lookup_key": tap_key(event.data or "")})


async def _customer(deps: Deps, user: User) -> Customer:
    return await guests.in_their_currency(
        deps, await account.register(deps, user.id, user.language_code, user.username)
    )


def tap_key(data: str) -> str:
    """What the handler of a button with this data is filed under."""
    prefix = data.partition(":")[0]
    if prefix != Go.__prefix__:
        return prefix
    try:
        return command_key(Go.unpack(data).where)
    except (TypeError, ValueError):  # tampered with: no handler is found
        return prefix

"""Whom an admin means: by a Telegram id, an @name, or a message of theirs that was forwarded."""

from aiogram.types import MessageOriginUser

from bot.actions import people
from bot.routers.turn import Turn

_BEYOND = 1 << 52  # https://core.telegram.org/bots/api#user: ids have at most 52 significant bits


async def named(turn: Turn, words: str) -> int | None:
    """The Telegram id of whom an admin named; ``None``: nobody is known by it.

    Who hides their account in forwarded messages cannot be told by one:
    https://core.telegram.org/bots/api#messageoriginhiddenuser
    """
    origin = turn.message.forward_origin if turn.message is not None else None
    if origin is not None:
        return origin.sender_user.id if isinstance(origin, MessageOriginUser) else None
    typed = words.strip()
    if typed.startswith("@"):
        return await people.find_named(turn.deps, typed)
    return int(typed) if typed.isdecimal() and 0 < int(typed[:20]) < _BEYOND else None

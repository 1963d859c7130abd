"""The bot's membership in a chat: blocked and let in again, taken into a group, made an admin, removed."""

from typing import Literal, get_args

from aiogram.types import ChatMemberAdministrator

from sandbox.telegram.chats import Access, Chat, Json, User
from sandbox.telegram.world import World

Status = Literal["member", "administrator", "kicked"]
STATUSES = get_args(Status)

# An admin here may do everything: https://core.telegram.org/bots/api#chatmemberadministrator
_RIGHTS = [
    name
    for name, field in ChatMemberAdministrator.model_fields.items()
    if field.is_required() and field.annotation is bool
]


def membership(chat: Chat) -> str:
    """The bot's status in a chat, as the Bot API names it."""
    match chat.access:
        case Access.BLOCKED | Access.KICKED:
            return "kicked"
        case Access.NOT_A_MEMBER:
            return "left"
        case _:
            return "administrator" if chat.bot_is_admin else "member"


def change_membership(world: World, chat: Chat, by: User, status: Status) -> None:
    """Change it, and tell the bot.

    https://core.telegram.org/bots/api#chatmemberupdated
    """
    old = membership(chat)
    closed = Access.KICKED if chat.person is None else Access.BLOCKED
    chat.access = closed if status == "kicked" else Access.OPEN
    chat.bot_is_admin = status == "administrator"
    change = {"chat": chat.json(), "from": by.json(), "date": world.timestamp()}
    members = {"old_chat_member": _member(world, old), "new_chat_member": _member(world, status)}
    world.updates.post("my_chat_member", {**change, **members})
    world.changed(chat, "membership", status)


def _member(world: World, status: str) -> Json:
    member: Json = {"status": status, "user": world.bot_json()}
    if status == "administrator":
        return {**member, **dict.fromkeys(_RIGHTS, True)}
    return {**member, "until_date": 0} if status == "kicked" else member

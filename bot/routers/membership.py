"""Changes of the bot's own membership: who blocks it, lets it in again, or adds it to a group."""

from aiogram import Bot, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import ChatMemberUpdated

from bot.actions import account
from bot.deps import Deps
from bot.routers.groups import point, private_address
from bot.views import start
from bot.views.messages import spoken

_OUT = (ChatMemberStatus.LEFT, ChatMemberStatus.KICKED)


router = Router(name="membership")


@router.my_chat_member()
async def membership_changed(event: ChatMemberUpdated, bot: Bot, deps: Deps) -> None:
    """A private chat is parked while it is blocked; a group that takes us in is told once where we talk.

    https://core.telegram.org/bots/api#chatmemberupdated
    """
    was_in, is_in = (member.status not in _OUT for member in (event.old_chat_member, event.new_chat_member))
    if event.chat.type == ChatType.PRIVATE:
        await account.set_reachable(deps, event.chat.id, reachable=is_in)
    elif event.chat.type != ChatType.CHANNEL and is_in and not was_in:
        lang = spoken(event.from_user.language_code)
        await point(bot, event.chat.id, start.private_only(lang, private_address(await bot.me())))

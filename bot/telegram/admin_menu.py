"""The command menu of those who run the bot: in their own chats it has ``/admin`` (BotCommandScopeChat)."""

import hashlib

import structlog
from aiogram import Bot
from aiogram.methods import DeleteMyCommands, SetMyCommands
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.db import published
from bot.deps import Deps
from bot.telegram.sending import FAILURES
from bot.views import start

log = structlog.get_logger()


_WHAT = "setMyCommands chat "  # and whose: the name by which the database knows what was published


def _what(admin: int) -> str:
    return f"{_WHAT}{admin}"


async def published_to(deps: Deps) -> list[int]:
    """List who has the menu of an admin."""
    async with deps.db.read() as connection:
        known = await published.hashes(connection)
    return [int(what.removeprefix(_WHAT)) for what in known if what.startswith(_WHAT)]


async def publish(deps: Deps, bot: Bot, admin: int, lang: str) -> None:
    """Put ``/admin`` into an admin's menu, unless it is there. If that fails, ``/admin`` tries again.

    https://core.telegram.org/bots/api#botcommandscopechat A chat that never was is refused.
    """
    menu = [BotCommand(command=name, description=about) for name, about in start.admin_commands(lang).items()]
    call = SetMyCommands(commands=menu, scope=BotCommandScopeChat(chat_id=admin))
    known = hashlib.sha256(f"{bot.id} {call.model_dump_json(exclude_none=True)}".encode()).digest()
    async with deps.db.read() as connection:
        if (await published.hashes(connection)).get(_what(admin)) == known:
            return
    try:
        await bot(call)
    except FAILURES as failed:
        log.info("an admin's menu was not published", cause=type(failed).__name__)
        return
    async with deps.db.write() as connection:
        await published.note(connection, _what(admin), known)


async def withdraw(deps: Deps, bot: Bot, admin: int) -> None:
    """Give somebody who is no admin any more the menu that all have."""
    async with deps.db.write() as connection:
        await published.forget(connection, _what(admin))
    try:
        await bot(DeleteMyCommands(scope=BotCommandScopeChat(chat_id=admin)))
    except FAILURES as failed:
        log.warning("an admin's menu was not taken away", cause=type(failed).__name__)

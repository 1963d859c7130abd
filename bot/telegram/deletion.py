"""Deletes messages that hold a key or a 2FA seed, with retries in the background while Telegram is away."""

import asyncio

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter

from bot.background import UpdateWork
from bot.telegram.sending import AWAY, delete

log = structlog.get_logger()

RESTS = (1.0, 4.0, 15.0, 60.0, 120.0, 240.0)  # seconds between attempts


async def delete_surely(work: UpdateWork, bot: Bot, chat: int, message: int) -> bool:
    """Delete a message, later if Telegram is away (``deleteMessage``). ``False``: it must not be deleted.

    Nobody waits for it. Its update counts as handled only when it is deleted, so that a stopped bot goes on.
    """
    try:
        return await delete(bot, chat, message)
    except AWAY as away:
        log.warning("a message with a secret is deleted later", cause=away.message)
        work.start(_delete_later(bot, chat, message))
        return True


async def _delete_later(bot: Bot, chat: int, message: int) -> None:
    """Try again, at longer and longer intervals.

    :raises AWAY: not within some minutes; its update comes back.
    """
    for rest in RESTS:
        await asyncio.sleep(rest)
        try:
            await delete(bot, chat, message)
        except TelegramRetryAfter as busy:
            await asyncio.sleep(busy.retry_after)
        except AWAY:
            continue
        else:
            return
    await delete(bot, chat, message)

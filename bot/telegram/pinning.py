"""Pins and unpins messages. It is a courtesy: a failure is logged, and in nobody's way."""

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import PinChatMessage, TelegramMethod, UnpinChatMessage

from bot.telegram.sending import AWAY, FAILURES

log = structlog.get_logger()

_COURTESY = 5  # seconds for a call: whatever else is to be said in that chat waits for it
_LATER = 30.0  # seconds until it is tried again where Telegram was away


async def pin(bot: Bot, chat_id: int, message_id: int) -> float:
    """Pin a message in silence; the seconds after which to try again, 0 where that is of no use.

    One that is pinned already stays so, and those that others pinned do as well.
    """
    return await _try(bot, PinChatMessage(chat_id=chat_id, message_id=message_id, disable_notification=True))


async def unpin(bot: Bot, chat_id: int, message_id: int) -> float:
    """Unpin a message; the seconds as of ``pin``."""
    return await _try(bot, UnpinChatMessage(chat_id=chat_id, message_id=message_id))


async def _try(bot: Bot, call: TelegramMethod[bool]) -> float:
    try:
        await bot(call, request_timeout=_COURTESY)
    except TelegramRetryAfter as busy:
        log.info("told to pin later", method=call.__api_method__, seconds=busy.retry_after)
        return float(max(busy.retry_after, 1))
    except FAILURES as failed:
        again = isinstance(failed, AWAY)
        log.warning("not pinned", method=call.__api_method__, cause=failed.message[:100], again=again)
        return _LATER if again else 0.0
    return 0.0

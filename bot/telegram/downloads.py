"""Fetches files that people send: ``getFile``, and the download."""

from io import BytesIO

import aiohttp
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from bot.telegram.sending import AWAY

_TIMEOUT = 15  # seconds for each of the two


class FileLost(Exception):
    """Telegram does not hand the file out."""


async def download(bot: Bot, file_id: str) -> bytes:
    """Fetch a file, which Telegram keeps for a while.

    :raises FileLost: it does not hand it out.
    :raises AWAY: nothing is known of it.
    """
    content = BytesIO()
    try:
        file = await bot.get_file(file_id, request_timeout=_TIMEOUT)
        await bot.download_file(file.file_path or "", content, timeout=_TIMEOUT)
    except AWAY:
        raise
    except (TelegramAPIError, aiohttp.ClientError, TimeoutError):
        raise FileLost from None  # the error's text may hold the address, and that the bot's token
    return content.getvalue()

"""Shows above the chat that a file is on its way, as long as it is being made and sent."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiogram.enums import ChatAction

from bot.routers.turn import Turn
from bot.telegram.sending import FAILURES

log = structlog.get_logger()

AGAIN = 4.0  # seconds: Telegram shows for five that a file is on its way


@asynccontextmanager
async def uploading(turn: Turn) -> AsyncIterator[None]:
    """Keep telling while the block lasts; the first time is that of every answer that takes its time."""
    turn.doing = ChatAction.UPLOAD_DOCUMENT
    telling = asyncio.ensure_future(_tell(turn))
    try:
        yield
    finally:
        telling.cancel()
        await asyncio.wait({telling})


async def _tell(turn: Turn) -> None:
    while True:
        await asyncio.sleep(AGAIN)
        try:
            await turn.bot.send_chat_action(turn.customer.id, ChatAction.UPLOAD_DOCUMENT)
        except FAILURES as failed:  # a courtesy: the file comes all the same
            log.info("could not say that a file takes time", cause=str(failed))

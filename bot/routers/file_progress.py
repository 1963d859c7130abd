"""Shows, while a file is made, that it is on its way."""

import asyncio

from aiogram.enums import ChatAction

from bot.routers.please_wait import reassure
from bot.routers.turn import Turn

AGAIN = 4.0  # seconds: Telegram shows for five that a file is on its way


class FileProgress:
    """Says so from time to time; the first time it is said by ``PleaseWait``."""

    def __init__(self, turn: Turn) -> None:
        turn.doing = ChatAction.UPLOAD_DOCUMENT
        self._turn = turn
        self._loop = asyncio.get_running_loop()
        self._told = self._loop.time()

    async def show(self) -> None:
        """Say that the file is still being made, unless that was said a moment ago."""
        if self._loop.time() - self._told >= AGAIN:
            await reassure(self._turn, in_place=False)
            self._told = self._loop.time()

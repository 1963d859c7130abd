"""Sends "please wait" after 0.8 s without an answer, and detaches the handler after 8 s more."""

import asyncio
from typing import Any

import structlog
from aiogram import BaseMiddleware
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.dispatcher.flags import get_flag
from aiogram.types import TelegramObject

from bot.routers.error_answers import go_on
from bot.routers.turn import Turn
from bot.telegram.sending import FAILURES

log = structlog.get_logger()

SOON = 0.8  # seconds without an answer after which people wonder
LONG = 8.0  # seconds more after which they try something else


class PleaseWait(BaseMiddleware):
    """The innermost middleware. A detached handler goes on, while its customer's next words are heard."""

    async def __call__(
        self,
        handler: NextMiddlewareType[TelegramObject],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        turn: Turn = data["turn"]
        work = asyncio.ensure_future(handler(event, data))
        try:
            await asyncio.wait({work}, timeout=SOON)
            if not work.done():
                in_place = not (get_flag(data, "new_message") or get_flag(data, "keep_question"))
                await reassure(turn, in_place=in_place)
                await asyncio.wait({work}, timeout=LONG)
        except BaseException:  # this turn itself was cancelled: the work still gets to clean up
            work.cancel()
            await asyncio.wait({work})
            raise
        if work.done():
            return await work
        turn.detached = True
        go_on(turn, work, keep_message=bool(get_flag(data, "keep_question")))
        return None


async def reassure(turn: Turn, *, in_place: bool) -> None:
    """A courtesy: that it fails must not end the work it speaks of."""
    try:
        await turn.say_it_takes_time(in_place=in_place)
    except FAILURES as failed:
        log.info("could not say that it takes time", cause=str(failed))

"""Decodes raw updates and feeds them to aiogram's dispatcher, a few in each iteration of the event loop."""

import asyncio
from collections import deque
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update
from pydantic import ValidationError

from bot.background import UpdateWork
from bot.metrics import Metrics
from bot.telegram.update_queue import Handle

log = structlog.get_logger()

AT_ONCE = 4  # updates begun in one iteration of the event loop, each of which holds it up for a moment or two


class Turnstile:
    """Lets a few through in each iteration of the event loop, in the order in which they came."""

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def enter(self) -> None:
        """Wait for the iteration in which it is one's turn."""
        loop = asyncio.get_running_loop()
        turn = loop.create_future()
        self._waiting.append(turn)
        if len(self._waiting) == 1:
            loop.call_soon(self._open, loop)
        await turn

    def _open(self, loop: asyncio.AbstractEventLoop) -> None:
        for _ in range(min(self._at_once, len(self._waiting))):
            turn = self._waiting.popleft()
            if not turn.done():  # else whoever waited was cancelled
                turn.set_result(None)
        if self._waiting:
            loop.call_soon(self._open, loop)


def feeder(bot: Bot, dispatcher: Dispatcher, metrics: Metrics) -> Handle:
    turnstile = Turnstile(AT_ONCE)

    async def feed(
        raw: dict[str, Any], work: UpdateWork, /, *, flooding: bool = False, warn: bool = False
    ) -> None:
        await turnstile.enter()
        kind = next((name for name in raw if name != "update_id"), "none")
        try:
            update = Update.model_validate(raw, context={"bot": bot})
        except ValidationError as wrong:
            log.warning("an update that cannot be read", kind=kind, errors=wrong.error_count())
            metrics.update_handled(kind, "unreadable")
            return
        await dispatcher.feed_update(bot, update, work=work, flooding=flooding, warn=warn)
        metrics.update_handled(kind, "turned away" if flooding else "handled")

    return feed

"""From a raw update to the handlers."""

from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update
from pydantic import ValidationError

from bot.metrics import Metrics
from bot.telegram.update_queue import Handle

log = structlog.get_logger()


def feeder(bot: Bot, dispatcher: Dispatcher, metrics: Metrics) -> Handle:
    async def feed(raw: dict[str, Any], /, *, excess: bool = False, warn: bool = False) -> None:
        kind = next((name for name in raw if name != "update_id"), "none")
        try:
            update = Update.model_validate(raw, context={"bot": bot})
        except ValidationError as wrong:
            log.warning("an update that cannot be read", kind=kind, errors=wrong.error_count())
            metrics.update_handled(kind, "unreadable")
            return
        await dispatcher.feed_update(bot, update, excess=excess, warn=warn)
        metrics.update_handled(kind, "turned away" if excess else "handled")

    return feed

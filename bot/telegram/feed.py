"""Decodes raw updates and feeds them to aiogram's dispatcher, a few in each iteration of the event loop."""

from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update
from pydantic import ValidationError

from bot.background import UpdateWork
from bot.metrics import Metrics
from bot.telegram.flood_refusals import Handle
from bot.turnstile import Turnstile

log = structlog.get_logger()


def feeder(bot: Bot, dispatcher: Dispatcher, metrics: Metrics, turnstile: Turnstile) -> Handle:
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

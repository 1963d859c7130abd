"""Tells the operators' chat of errors, a few lines at a time; what fails there is no error to tell of."""

import asyncio

import structlog
from aiogram import Bot

from bot.error_reports import ErrorReports, while_reporting
from bot.telegram import sending
from bot.views.error_reports import lines_of

log = structlog.get_logger()

EVERY = 2.0  # seconds
AWAY_REST = 30.0  # seconds, while Telegram is away


async def report_errors(reports: ErrorReports, bot: Bot, chat: int) -> None:
    """Tell of errors for ever."""
    with while_reporting():
        while True:
            rest = EVERY
            if found := reports.take():
                try:
                    await sending.send(bot, chat, lines_of(found))
                except sending.AWAY:
                    reports.put_back(found)
                    rest = AWAY_REST
                except sending.FAILURES as refused:
                    log.warning("ADMIN_CHAT takes no messages", cause=type(refused).__name__)
                except Exception:  # telling of errors must not become one that ends the bot
                    log.exception("errors were not told")
            await asyncio.sleep(rest)

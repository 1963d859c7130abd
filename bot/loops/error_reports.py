"""Tells the operators' chat of errors, a few lines at a time; what fails there is no error to tell of."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import structlog
from aiogram import Bot
from sqlalchemy.exc import SQLAlchemyError

from bot import error_reports
from bot.db import told_errors
from bot.deps import Deps
from bot.error_reports import ErrorReport, ErrorReports, while_reporting
from bot.fence import OutOfTouch
from bot.telegram import sending
from bot.views.error_reports import LINES, lines_of

log = structlog.get_logger()

EVERY = 2.0  # seconds
AWAY_REST = 30.0  # seconds, while Telegram is away


async def report_errors(deps: Deps, reports: ErrorReports, bot: Bot, chat: int) -> None:
    """Tell of errors for ever."""
    unsent: list[ErrorReport] = []
    with while_reporting():
        while True:
            unsent += await _untold(deps, reports.take())
            rest = EVERY
            if unsent:
                if await _tell(bot, chat, unsent[:LINES]):
                    del unsent[:LINES]
                else:
                    del unsent[error_reports.MOST :]
                    rest = AWAY_REST
            await asyncio.sleep(rest)


async def _tell(bot: Bot, chat: int, reports: Sequence[ErrorReport]) -> bool:
    """Send a message; ``False``: Telegram is away, and it may be sent later."""
    try:
        await sending.send(bot, chat, lines_of(reports))
    except sending.AWAY:
        return False
    except sending.FAILURES as refused:
        log.warning("ADMIN_CHAT takes no messages", cause=type(refused).__name__)
    except Exception:  # telling of errors must not become one that ends the bot
        log.exception("errors were not told")
    return True


async def _untold(deps: Deps, reports: Sequence[ErrorReport]) -> list[ErrorReport]:
    """Those of kinds that no other replica told of lately; all, where the database cannot be asked."""
    if deps.membership.alone or not reports:
        return list(reports)
    every = timedelta(seconds=error_reports.EVERY)
    try:
        async with deps.db.write() as connection:
            return [
                one for one in reports if await told_errors.claim(connection, one.kind, deps.clock(), every)
            ]
    except (SQLAlchemyError, OutOfTouch):  # of which the reports tell, very likely
        return list(reports)

"""What Telegram shows of the bot, in each language: menu of commands, descriptions, menu button.

Told call by call, in the background, and only where it differs from what was told last: a few starts that
tell all of it at once earn a 429 of minutes.
"""

import asyncio
import hashlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNotFound, TelegramRetryAfter
from aiogram.methods import (
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyShortDescription,
    TelegramMethod,
)
from aiogram.types import BotCommand, MenuButtonCommands

from bot.db import published
from bot.deps import Deps
from bot.telegram.sending import FAILURES
from bot.views import start
from bot.views.texts import SOURCE, languages

log = structlog.get_logger()

PAUSE = 3.0  # seconds between two calls
LONGEST_REST = 600.0
_TWO_LETTERS = 2  # https://core.telegram.org/bots/api#setmycommands knows no longer codes


@dataclass(frozen=True, slots=True)
class Notice:
    """A call that tells something; ``language`` is empty for whoever has no text of their own."""

    method: TelegramMethod[bool]
    language: str = ""

    @property
    def what(self) -> str:
        return f"{self.method.__api_method__} {self.language}".strip()

    def hash(self, bot: Bot) -> bytes:
        """Another bot on the same database has heard nothing yet."""
        return hashlib.sha256(f"{bot.id} {self.method.model_dump_json(exclude_none=True)}".encode()).digest()


def notices() -> Iterator[Notice]:
    """All there is to tell: in English for everybody, and in each language that Telegram has a code for."""
    for lang in ("", *(lang for lang in languages() if len(lang) == _TWO_LETTERS)):
        for method in _in_language(lang):
            yield Notice(method, lang)
    yield Notice(SetChatMenuButton(menu_button=MenuButtonCommands()))


def _in_language(lang: str) -> Iterator[TelegramMethod[bool]]:
    spoken, code = lang or SOURCE, lang or None
    menu = [BotCommand(command=name, description=about) for name, about in start.commands(spoken).items()]
    yield SetMyCommands(commands=menu, language_code=code)
    yield SetMyDescription(description=start.description(spoken), language_code=code)
    yield SetMyShortDescription(short_description=start.short_description(spoken), language_code=code)


async def publish_profile(deps: Deps, bot: Bot) -> None:
    """Tell what has changed. A courtesy: what cannot be told now is told later, or at the next start."""
    waiting = deque(await _changed(deps, bot))
    failures = 0
    while waiting:
        notice = waiting.popleft()
        try:
            await _tell(deps, bot, notice)
        except FAILURES as away:
            failures += 1
            rest = max(_told_rest(away), min(PAUSE * 2.0**failures, LONGEST_REST))
            log.info("the profile is told later", what=notice.what, cause=type(away).__name__, seconds=rest)
            waiting.append(notice)
        else:
            failures, rest = 0, PAUSE
        await asyncio.sleep(rest)
    await asyncio.Event().wait()  # until the end


async def _tell(deps: Deps, bot: Bot, notice: Notice) -> None:
    """:raises FAILURES: not now."""
    try:
        await bot(notice.method)
    except (TelegramBadRequest, TelegramNotFound) as refused:
        log.warning("a part of the profile was refused", what=notice.what, cause=refused.message)
    else:
        async with deps.db.write() as connection:
            await published.note(connection, notice.what, notice.hash(bot))


def _told_rest(away: Exception) -> float:
    return float(away.retry_after) if isinstance(away, TelegramRetryAfter) else 0.0


async def _changed(deps: Deps, bot: Bot) -> list[Notice]:
    async with deps.db.read() as connection:
        known = await published.hashes(connection)
    return [notice for notice in notices() if known.get(notice.what) != notice.hash(bot)]

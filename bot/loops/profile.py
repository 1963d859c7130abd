"""Publishes the bot's profile in each language: its commands, its descriptions and the menu button.

One call at a time, in the background, and only what differs from what was published last: a few starts that
publish all of it at once earn a 429 of minutes.
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

from bot.db import admins, customers, published
from bot.deps import Deps
from bot.telegram import admin_menu
from bot.telegram.sending import FAILURES
from bot.views import start
from bot.views.messages import SOURCE, languages, spoken

log = structlog.get_logger()

PAUSE = 3.0  # seconds between two calls
LONGEST_BACKOFF = 600.0
_COUNTRIES = {"pt": "pt-BR", "bn": "bn-BD"}  # most who have these codes are of these countries
_TWO_LETTERS = 2  # https://core.telegram.org/bots/api#setmycommands knows no longer codes


@dataclass(frozen=True, slots=True)
class ProfileCall:
    """A Bot API call that publishes one part; ``language`` is empty for all languages without their own."""

    method: TelegramMethod[bool]
    language: str = ""

    @property
    def what(self) -> str:
        """The name by which the database knows what was published."""
        return f"{self.method.__api_method__} {self.language}".strip()

    def hash(self, bot: Bot) -> bytes:
        """A hash of the contents, for this bot: another on the same database has published nothing yet."""
        return hashlib.sha256(f"{bot.id} {self.method.model_dump_json(exclude_none=True)}".encode()).digest()


def profile_calls() -> Iterator[ProfileCall]:
    """All calls: in English for everybody, and in each language that Telegram has a code for."""
    codes = {lang: lang for lang in languages() if len(lang) == _TWO_LETTERS}
    codes |= {code: lang for code, lang in _COUNTRIES.items() if lang in languages()}
    for code, lang in (("", SOURCE), *codes.items()):
        for method in _in_language(lang, code):
            yield ProfileCall(method, code)
    yield ProfileCall(SetChatMenuButton(menu_button=MenuButtonCommands()))


def _in_language(lang: str, code: str) -> Iterator[TelegramMethod[bool]]:
    menu = [BotCommand(command=name, description=about) for name, about in start.commands(lang).items()]
    yield SetMyCommands(commands=menu, language_code=code or None)
    yield SetMyDescription(description=start.description(lang), language_code=code or None)
    yield SetMyShortDescription(short_description=start.short_description(lang), language_code=code or None)


async def publish_profile(deps: Deps, bot: Bot) -> None:
    """Publish what has changed; what fails is tried again later, or at the next start."""
    await _publish_to_owners(deps, bot)
    waiting = deque(await _changed(deps, bot))
    failures = 0
    while waiting:
        call = waiting.popleft()
        try:
            await _publish(deps, bot, call)
        except FAILURES as error:
            failures += 1
            wait = max(_retry_after(error), min(PAUSE * 2.0**failures, LONGEST_BACKOFF))
            log.info("the profile is told later", what=call.what, cause=type(error).__name__, seconds=wait)
            waiting.append(call)
        else:
            failures, wait = 0, PAUSE
        await asyncio.sleep(wait)
    await asyncio.Event().wait()  # until the end


async def _publish_to_owners(deps: Deps, bot: Bot) -> None:
    """To the owners; whoever was one, and is none any more, gets the menu that all have."""
    for admin in await admin_menu.published_to(deps):
        if admin not in deps.admin_ids and not await admins.is_helper(deps.db, admin):
            await admin_menu.withdraw(deps, bot, admin)
    for owner in sorted(deps.admin_ids):
        known = await customers.remembered(deps.db, owner)
        if known is not None:  # else there is no chat yet; /admin publishes it there
            await admin_menu.publish(deps, bot, owner, spoken(known.language))


async def _publish(deps: Deps, bot: Bot, call: ProfileCall) -> None:
    """Make one call, and remember that it was made.

    :raises FAILURES: not now.
    """
    try:
        await bot(call.method)
    except (TelegramBadRequest, TelegramNotFound) as refused:
        log.warning("a part of the profile was refused", what=call.what, cause=refused.message)
    else:
        async with deps.db.write() as connection:
            await published.note(connection, call.what, call.hash(bot))


def _retry_after(error: Exception) -> float:
    return float(error.retry_after) if isinstance(error, TelegramRetryAfter) else 0.0


async def _changed(deps: Deps, bot: Bot) -> list[ProfileCall]:
    async with deps.db.read() as connection:
        known = await published.hashes(connection)
    changed = []
    for call in profile_calls():
        if known.get(call.what) != call.hash(bot):
            changed.append(call)
        await asyncio.sleep(0)  # a language that is read for the first time takes a few milliseconds
    return changed

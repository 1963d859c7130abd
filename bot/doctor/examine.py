"""Runs all checks of ``python -m bot doctor``, whether a bot runs at the moment or not."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import aiohttp

from bot.clock import utc_now
from bot.db.engine import sqlite_file
from bot.db.file_lock import in_use
from bot.doctor import data, environment, network
from bot.doctor.finding import Finding, failed, passed
from bot.settings import Settings


async def examine(settings: Settings) -> list[Finding]:
    """Run all checks; the findings are in the order in which a start would fail by them."""
    url = settings.database_url.get_secret_value()
    file = sqlite_file(url)
    on_disk = [
        passed("settings", "all of them can be read"),
        _or_failed("DATA_DIR", lambda: data.directory(settings.data_dir)),
        _or_failed("database", lambda: data.database(url)),
        _or_failed("key", lambda: data.key(settings)),
        _or_failed("files", lambda: environment.files(settings.data_dir)),
        _or_failed(".env", lambda: environment.env_file(Path(".env"))),
        environment.encoding(),
        environment.python(utc_now().date()),
        _or_failed("packages", environment.packages),
    ]
    async with aiohttp.ClientSession() as http:
        around = await asyncio.gather(
            network.telegram(settings, http),
            network.clock(settings, http),
            network.webhook(settings, http, runs=file is not None and in_use(file)),
            network.marketplace(settings, http),
            network.port(settings, http),
        )
    return [*on_disk, *around]


def _or_failed(about: str, check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except OSError as refused:
        return failed(about, f"{refused.filename}: {refused.strerror}; let the bot's user read and write it")

"""``python -m bot doctor``: one line for each thing the bot needs, whether it runs at the moment or not."""

import asyncio
from collections.abc import Callable

import aiohttp

from bot.db.engine import in_use, sqlite_file
from bot.doctor import data, network
from bot.doctor.finding import Finding, fine, ill
from bot.settings import Settings


async def examine(settings: Settings) -> list[Finding]:
    """Everything, in the order in which a start would stumble over it."""
    url = settings.database_url.get_secret_value()
    file = sqlite_file(url)
    on_disk = [
        fine("settings", "all of them can be read"),
        _or_refused("DATA_DIR", lambda: data.directory(settings.data_dir)),
        _or_refused("database", lambda: data.database(url)),
        _or_refused("key", lambda: data.key(settings)),
    ]
    async with aiohttp.ClientSession() as http:
        around = await asyncio.gather(
            network.telegram(settings, http),
            network.webhook(settings, http, runs=file is not None and in_use(file)),
            network.marketplace(settings, http),
            network.port(settings, http),
        )
    return [*on_disk, *around]


def _or_refused(about: str, check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except OSError as refused:
        return ill(about, f"{refused.filename}: {refused.strerror}; let the bot's user read and write it")

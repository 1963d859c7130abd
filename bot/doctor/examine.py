"""Runs all checks of ``python -m bot doctor``, whether a bot runs at the moment or not."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import aiohttp

from bot.clock import utc_now
from bot.db.engine import sqlite_file
from bot.db.failures import database_failure
from bot.db.file_lock import in_use
from bot.db.server_state import server_state
from bot.doctor import data, environment, network, server
from bot.doctor.finding import Finding, failed, passed
from bot.settings import Settings


async def examine(settings: Settings) -> list[Finding]:
    """Run all checks; the findings are in the order in which a start would fail by them."""
    url = settings.database_url.get_secret_value()
    found, sealed, runs = await _on_server(url) if settings.on_a_server else _in_file(url)
    stored = [
        passed("settings", "all of them can be read"),
        _or_failed("DATA_DIR", lambda: data.directory(settings.data_dir)),
        found,
        _or_failed("key", lambda: data.key(settings, sealed)),
        _or_failed("files", lambda: environment.files(settings.data_dir)),
        _or_failed(".env", lambda: environment.env_file(Path(".env"))),
        environment.encoding(),
        environment.python(utc_now().date()),
        _or_failed("packages", environment.packages),
    ]
    if settings.on_a_server and found.ok:
        stored += await server.examine(url)
    async with aiohttp.ClientSession() as http:
        around = await asyncio.gather(
            network.telegram(settings, http),
            network.clock(settings, http),
            network.webhook(settings, http, runs=runs),
            network.marketplace(settings, http),
            network.port(settings, http),
        )
    return [*stored, *around]


async def _on_server(url: str) -> tuple[Finding, bytes | None, bool]:
    """What is to be said of the database, a value to try the key on, and whether a bot runs."""
    try:
        state = await server_state(url)
    except Exception as error:
        failure = database_failure(error)
        if failure is None:
            raise
        return failed("database", failure.value), None, False
    return data.on_server(state), state.sealed_pepper, state.in_use


def _in_file(url: str) -> tuple[Finding, bytes | None, bool]:
    file = sqlite_file(url)
    found = _or_failed("database", lambda: data.database(url))
    return found, data.sealed_pepper(url), file is not None and in_use(file)


def _or_failed(about: str, check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except OSError as refused:
        return failed(about, f"{refused.filename}: {refused.strerror}; let the bot's user read and write it")

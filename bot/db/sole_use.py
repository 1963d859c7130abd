"""Keeps bots off a database while a command has it for itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.engine import make_url

from bot.db import locks
from bot.db.engine import sqlite_file
from bot.db.file_lock import AlreadyRunning, exclusive_lock
from bot.db.postgresql import LOCK_TIMEOUT, connected, open_single
from bot.db.server_state import server_state


@asynccontextmanager
async def sole_use(url: str) -> AsyncIterator[None]:
    """Keep bots off a database of either kind for a block.

    :raises AlreadyRunning: a bot runs on it.
    """
    if (file := sqlite_file(url)) is not None:
        async with exclusive_lock(file):
            yield
        return
    engine = open_single(url, "sole use", lock_timeout=LOCK_TIMEOUT)
    try:
        async with connected(engine) as connection, connection.begin():
            await locks.registration(connection)
            if (await server_state(url)).in_use:  # by a connection of its own: this one locks no table
                parts = make_url(url)
                raise AlreadyRunning(f"{parts.host}/{parts.database}")
            yield
    finally:
        await engine.dispose()

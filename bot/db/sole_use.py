"""Keeps bots off a database while a command has it for itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text
from sqlalchemy.engine import make_url

from bot.db.engine import sqlite_file
from bot.db.file_lock import AlreadyRunning, exclusive_lock
from bot.db.postgresql import LOCK_TIMEOUT, connected, open_single
from bot.db.server_state import RUNS

_IS_THERE = text("SELECT to_regclass('replicas') IS NOT NULL")
_LOCK = text("LOCK TABLE replicas IN SHARE ROW EXCLUSIVE MODE")  # nobody registers until it is free


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
            if await connection.scalar(_IS_THERE):  # else it was never used
                await connection.execute(_LOCK)
                if await connection.scalar(RUNS):
                    parts = make_url(url)
                    raise AlreadyRunning(f"{parts.host}/{parts.database}")
            yield
    finally:
        await engine.dispose()

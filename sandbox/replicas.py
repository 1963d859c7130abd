"""Runs several processes of the bot on one PostgreSQL out of a pip wheel."""

import asyncio
import base64
import secrets
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from sandbox.console import report_exit
from sandbox.held import what_is_held
from sandbox.postgresql import FORGETFUL, new_password, start_server, stop_server, url_of
from sandbox.process import BotProcess, Process, spawn
from sandbox.site import CUSTOMERS, Site, Size, serve_site


@asynccontextmanager
async def open_replicas(
    *,
    replicas: int,
    port: int,
    size: Size,
    home: Path,
    url: str,
    launch: Callable[..., Awaitable[Process]] = spawn,
) -> AsyncIterator[tuple[Site, list[BotProcess]]]:
    """Serve everything on one port; gives that and the processes, not started. ``url``: of their database.

    :raises OSError: the port cannot be used.
    """
    homes = [home / f"replica {number}" for number in range(1, replicas + 1)]
    processes = [BotProcess(one, ended=report_exit, launch=launch) for one in homes]
    async with serve_site(port, size, processes, partial(what_is_held, url, CUSTOMERS)) as site:
        key = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
        for process, own in zip(processes, homes, strict=True):
            own.mkdir(mode=0o700)
            process.configure(**site.settings, DATA_DIR=str(own), DATABASE_URL=url, ENCRYPTION_KEY=key)
        try:
            yield site, processes
        finally:
            await asyncio.gather(*(process.stop() for process in processes))


@asynccontextmanager
async def new_database(settings: Mapping[str, str] = FORGETFUL) -> AsyncIterator[str]:
    """A new PostgreSQL, which is gone with the block; the address of its database.

    :raises NoPostgreSQL: it cannot be started.
    """
    password, home = new_password(), Path(tempfile.mkdtemp(prefix="hstock-postgresql-"))
    try:
        server = await asyncio.to_thread(start_server, home, password, settings)
        yield url_of(server, password)
    finally:
        await asyncio.to_thread(stop_server, home)

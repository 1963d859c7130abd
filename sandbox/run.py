"""Runs ``python -m bot sandbox``: simulated marketplace, simulated Telegram, the chat page, and the bot."""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from sandbox.console import one_line_errors, report_exit
from sandbox.market.assortment import SHELVES
from sandbox.postgresql import NoPostgreSQL
from sandbox.process import BotProcess, Process, spawn
from sandbox.replicas import new_database, open_replicas
from sandbox.site import HOST, Site, Size, serve_site

SET_UP_WRONGLY = 2


def run_sandbox(
    *, port: int, items: int, data: Path | None, subcategories: int = len(SHELVES), replicas: int = 0
) -> int:
    """Run until SIGINT or SIGTERM. ``data``: where the bot keeps its data; ``None``: nowhere for long.

    ``replicas``: so many processes of the bot, on PostgreSQL; 0: one, on SQLite.
    """
    size = Size(items, subcategories)
    with tempfile.TemporaryDirectory(prefix="hstock-sandbox-") as nowhere:
        home = data or Path(nowhere)
        try:
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
            home = home.resolve()
            with one_line_errors(sys.stderr):
                asyncio.run(_run(_opened(replicas, port, size, home)))
        except NoPostgreSQL as reason:
            print(f"--replicas: {reason}", file=sys.stderr)  # noqa: T201 - for the terminal
            return SET_UP_WRONGLY
        except (OSError, OverflowError) as error:
            print(_explained(error, port), file=sys.stderr)  # noqa: T201 - for the terminal
            return SET_UP_WRONGLY
    return 0


def _explained(error: OSError | OverflowError, port: int) -> str:
    if isinstance(error, OverflowError):
        return f"--port: expected a number from 0 to 65535, not {port}"
    reason = os.strerror(error.errno) if error.errno else str(error)
    if error.filename:
        return f"--data: cannot use {error.filename}: {reason}"
    return f"--port: cannot listen on {HOST}:{port}: {reason}; try another, such as --port {port + 1}"


Opened = AbstractAsyncContextManager[tuple[Site, list[BotProcess]]]


def _opened(replicas: int, port: int, size: Size, home: Path) -> Opened:
    return _several(replicas, port, size, home) if replicas else _alone(port, size, home, spawn)


@asynccontextmanager
async def _several(
    replicas: int, port: int, size: Size, home: Path
) -> AsyncIterator[tuple[Site, list[BotProcess]]]:
    async with (
        new_database() as url,
        open_replicas(replicas=replicas, port=port, size=size, home=home, url=url) as opened,
    ):
        yield opened


async def _run(opened: Opened) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with opened as (site, processes):
        await asyncio.gather(*(process.start() for process in processes))
        print(_welcome(site.address, len(processes)), flush=True)  # noqa: T201 - the address to open
        await stop.wait()


@asynccontextmanager
async def open_sandbox(
    *,
    port: int,
    items: int,
    home: Path,
    subcategories: int = len(SHELVES),
    launch: Callable[..., Awaitable[Process]] = spawn,
) -> AsyncIterator[tuple[str, BotProcess]]:
    """Serve everything on one port; gives its address and the bot's process, not yet started.

    :raises OSError: the port cannot be used.
    """
    async with _alone(port, Size(items, subcategories), home, launch) as (site, [process]):
        yield site.address, process


@asynccontextmanager
async def _alone(
    port: int, size: Size, home: Path, launch: Callable[..., Awaitable[Process]]
) -> AsyncIterator[tuple[Site, list[BotProcess]]]:
    process = BotProcess(home, ended=report_exit, launch=launch)
    async with serve_site(port, size, [process]) as site:
        process.configure(**site.settings, DATA_DIR=str(home))
        try:
            yield site, [process]
        finally:
            await process.stop()


def _welcome(address: str, replicas: int) -> str:
    several = f"  {replicas} replicas of the bot: end, stop and start each in the control panel"
    return "\n".join(
        (
            f"Open {address} in a browser: a chat with the bot, no account needed. Ctrl-C ends it.",
            f"  simulated Bot API:     {address}/telegram",
            f"  simulated marketplace: {address}/market/api/v2",
            *([several] if replicas > 1 else []),
        )
    )

"""The whole bot in a process of its own, which tells how its start went: see ``bench.start``."""

import argparse
import asyncio
import re
import socket
import sys
import time
from http import HTTPStatus
from pathlib import Path

import aiohttp
import msgspec

from bench.timing import heartbeat
from bot import app, logs
from bot.application import build
from bot.garbage_collection import leave_out_what_is_built
from bot.settings import Settings
from bot.views import messages

IMPORTED = time.monotonic()
TOKEN = "9:token-of-start"  # noqa: S105 - the stub takes any


class Start(msgspec.Struct):
    """Seconds since the imports, bytes, and the longest hold-up of the event loop in seconds of CPU time."""

    ready: float
    loaded: float
    imported: int
    memory: int
    held_up: float


async def started(settings: Settings, items: int) -> Start:
    """Run the bot until all is loaded."""
    imported, stop = _memory(), asyncio.Event()
    async with build(settings) as application:
        messages.load()
        leave_out_what_is_built()
        with heartbeat() as pulse:
            running = asyncio.ensure_future(app.serve(application, stop))
            ready = await _until_ready(settings.listen)
            await application.poller.loader.loaded.wait()
        loaded, memory = time.monotonic() - IMPORTED, _memory()
        contents = application.deps.catalog.contents
        if len(contents) < items:
            raise RuntimeError(f"{len(contents):,} items of {items:,} were loaded")
        stop.set()
        await running
    return Start(ready, loaded, imported, memory, pulse.longest)


async def _until_ready(listen: tuple[str, int]) -> float:
    """Ask ``/readyz`` until it says so."""
    host, port = listen
    async with aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"http://{host}:{port}/readyz") as answer:
                    if answer.status == HTTPStatus.OK:
                        return time.monotonic() - IMPORTED
            except aiohttp.ClientConnectionError:
                pass
            await asyncio.sleep(0.02)


def _memory() -> int:
    """The most memory this process had so far, in bytes; ``getrusage`` would tell that of its parent."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.findall(r"VmHWM:\s*(\d+) kB", status)[0]) * 1024


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.started_bot", description=__doc__)
    for name in ("data", "telegram", "market"):
        parser.add_argument(name)
    parser.add_argument("items", type=int)
    asked = parser.parse_args()
    settings = Settings(
        _env_file=None,
        bot_token=TOKEN,
        data_dir=asked.data,
        telegram_api_url=asked.telegram,
        hstock_api_url=asked.market,
        listen=f"127.0.0.1:{_free_port()}",
    )
    logs.configure("ERROR", "text", settings.secrets)
    start = asyncio.run(started(settings, asked.items))
    sys.stdout.buffer.write(msgspec.json.encode(start))
    return 0


if __name__ == "__main__":
    sys.exit(main())

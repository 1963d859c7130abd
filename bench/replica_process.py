"""One replica of the bot in a process of its own, with its pace off: ``python -m bench.replica_process``.

It finds its settings in the environment, and tells how many orders it tracks, a line at each change.
"""

import asyncio
import signal
import sys
from typing import Any
from unittest import mock

from bot import app, event_loop, logs
from bot.application import build
from bot.garbage_collection import leave_out_what_is_built
from bot.loops.order_poller import OrderPoller
from bot.settings import Settings, load
from bot.telegram import rate_limits
from bot.views import messages

_NO_PACE: dict[str, Any] = {"CHAT_BURST": 10**9, "ALL_BURST": 10**9}  # the stub has no limits
_LOOK_EVERY = 0.1  # seconds


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM, as ``bot.app`` does."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with build(settings) as application:
        messages.load()
        leave_out_what_is_built()
        telling = asyncio.ensure_future(_tell_orders(application.poller))
        await app.serve(application, stop)
        telling.cancel()


async def _tell_orders(poller: OrderPoller) -> None:
    told = 0
    while True:
        if len(poller) != told:
            told = len(poller)
            sys.stdout.write(f"{told}\n")
            sys.stdout.flush()
        await asyncio.sleep(_LOOK_EVERY)


def main() -> None:
    settings = load(None)
    logs.configure("ERROR", "text", settings.secrets)
    with (
        mock.patch.multiple(rate_limits, **_NO_PACE),
        asyncio.Runner(loop_factory=event_loop.fastest()) as runner,
    ):
        runner.run(run(settings))


if __name__ == "__main__":
    main()

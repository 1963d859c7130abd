"""The event loop that the bot runs on: uvloop's where that extra is installed, else asyncio's own."""

import asyncio
from collections.abc import Callable
from importlib.util import find_spec


def fastest() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The factory of uvloop's event loop; ``None``, which is asyncio's own, where uvloop is not installed.

    ``docs/bench.md`` has what it saves. https://uvloop.readthedocs.io
    """
    if find_spec("uvloop") is None:
        return None
    import uvloop  # noqa: PLC0415 - an extra

    factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    return factory

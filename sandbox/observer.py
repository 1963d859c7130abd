"""Hooks that observe each request to the simulators: as it arrives, is carried out, and is answered."""

from collections.abc import Callable
from typing import Literal

from aiohttp import web

Moment = Literal["arrived", "carried out", "answered"]
Observer = Callable[[str, Moment], None]
"""Called at each moment of a request, with its action or method, before anything else happens."""


def ignore(_request: str, _moment: Moment) -> None:
    """The observer of a simulator that has no other."""


async def write_whole(request: web.Request, response: web.StreamResponse) -> bool:
    """Write the whole response now, so that what follows happens after it. False: the client is gone."""
    if request.transport is None or request.transport.is_closing():
        return False
    try:
        await response.prepare(request)
        await response.write_eof()
    except ConnectionError:
        return False
    return True

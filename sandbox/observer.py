"""Somebody who watches the simulators at work, step by step: what arrives, what is done, what is answered."""

from collections.abc import Callable
from typing import Literal

from aiohttp import web

Moment = Literal["arrived", "carried out", "answered"]
Observer = Callable[[str, Moment], None]
"""Called at each moment of a request, with its action or method, before anything else happens."""


def nobody(_request: str, _moment: Moment) -> None:
    """Whom the simulators have unless somebody else is put in this place."""


async def hand_over(request: web.Request, response: web.StreamResponse) -> bool:
    """Write the whole answer now, so that what follows happens after it. False: nobody is there any more."""
    if request.transport is None or request.transport.is_closing():
        return False
    try:
        await response.prepare(request)
        await response.write_eof()
    except ConnectionError:
        return False
    return True

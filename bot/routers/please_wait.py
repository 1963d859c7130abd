"""Nobody waits in silence."""

import asyncio

import structlog

from bot.routers.rooms import Route
from bot.routers.turn import Turn
from bot.telegram.sending import FAILURES

log = structlog.get_logger()

SOON = 0.8  # seconds without an answer after which people wonder
LONG = 8.0  # seconds more after which they try something else


async def timely(turn: Turn, route: Route, given: object) -> None:
    """Run a handler; where it has shown nothing soon, say that an answer is on its way.

    One that takes very long goes on when the turn is over, so that the customer's next words are heard.
    """
    work = asyncio.ensure_future(route.handler(turn, given))
    try:
        await asyncio.wait({work}, timeout=SOON)
        if not work.done():
            await _reassure(turn, in_place=not (route.anew or route.aside))
            await asyncio.wait({work}, timeout=LONG)
    except BaseException:  # this turn itself was cancelled: the work still gets to clean up
        work.cancel()
        await asyncio.wait({work})
        raise
    if work.done():
        await work
    else:
        turn.go_on(_finish, work)


async def _finish(_: Turn, work: asyncio.Future[None]) -> None:
    await work


async def _reassure(turn: Turn, *, in_place: bool) -> None:
    """A courtesy: that it fails must not end the work it speaks of."""
    try:
        await turn.say_it_takes_time(in_place=in_place)
    except FAILURES as failed:
        log.info("could not say that it takes time", cause=str(failed))

"""Runs a loop while this replica holds the role to which it belongs."""

import asyncio
from collections.abc import Awaitable, Callable

from bot import fence
from bot.deps import Deps
from bot.domain.shards import Role
from bot.fence import OutOfTouch

REST = 1.0  # seconds after it was out of touch


async def while_held(deps: Deps, role: Role, run: Callable[[], Awaitable[None]]) -> None:
    """Run a loop whenever the role is held, until it ends; it begins anew whenever the role comes."""
    if deps.membership.alone:
        return await run()
    while True:
        await deps.membership.role_is(role, held=True)
        with fence.behind(deps.membership.life):
            working = asyncio.ensure_future(run())
        losing = asyncio.ensure_future(deps.membership.role_is(role, held=False))
        try:
            await asyncio.wait((working, losing), return_when=asyncio.FIRST_COMPLETED)
        finally:
            await deps.db.cancel_tasks([one for one in (working, losing) if not one.done()])
        if not working.cancelled() and (failure := working.exception()) is not None:
            if not isinstance(failure, OutOfTouch):
                raise failure
            await asyncio.sleep(REST)
        elif not working.cancelled():
            return None

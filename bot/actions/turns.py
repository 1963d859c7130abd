"""Turns to spend under an API key: one purchase at a time, whichever replicas carry them out."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.actions.outcomes import execute_with_retries
from bot.db import replicas
from bot.deps import Deps

ASK_AGAIN = 0.1  # seconds


@asynccontextmanager
async def turn_of(deps: Deps, payer: int, nonce: str) -> AsyncIterator[None]:
    """Hold the turn of an API key for a block; ``nonce`` is the draft's that is to be bought.

    Within one replica a lock does. Among several the row of the turn stands until whoever holds it is done,
    or is found dead.

    :raises OutOfTouch: this replica may be taken for dead itself.
    """
    async with deps.key_locks.of(payer):
        if deps.membership.alone:
            yield
            return
        me = deps.membership.life.id
        try:
            while not await _is_taken(deps, payer, nonce, me):  # noqa: ASYNC110 - another machine sets no event
                await asyncio.sleep(ASK_AGAIN)
            yield
        finally:
            await execute_with_retries(deps, replicas.ending_turn(payer, nonce, me))


async def _is_taken(deps: Deps, payer: int, nonce: str, me: int) -> bool:
    [outcome] = await deps.db.execute(replicas.taking_turn(payer, nonce, me))
    return bool(outcome.rows)

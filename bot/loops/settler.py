"""The settler: finds out what became of unsure purchases, one task each, until each has a verdict."""

import asyncio
import time
from datetime import timedelta

import structlog

from bot.actions import settle
from bot.deps import Deps

log = structlog.get_logger()

ERROR_BACKOFF = 30.0  # seconds


async def settle_unsure(deps: Deps) -> None:
    """Start a task for each draft whose nonce comes from ``wakeups.doubts``, for ever."""
    async with asyncio.TaskGroup() as group:
        while True:
            nonce = await deps.wakeups.doubts.get()
            group.create_task(_settle(deps, nonce))
            await asyncio.sleep(0)  # many may wait at a start: a queue that is not empty lets nobody else in


async def _settle(deps: Deps, nonce: str) -> None:
    began = time.monotonic()
    while True:
        try:
            wait = await settle.check(deps, nonce, timedelta(seconds=time.monotonic() - began))
        except Exception:  # one broken draft must not end the others' looks
            log.exception("look at a doubt failed", draft=nonce)
            await asyncio.sleep(ERROR_BACKOFF)
            continue
        if wait is None:
            return
        await asyncio.sleep(wait.total_seconds())

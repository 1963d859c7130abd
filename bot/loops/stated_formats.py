"""Keeps, for each order that was placed, what the shop states of its accounts: it may say otherwise later."""

import structlog

from bot.actions import delivered
from bot.deps import Deps

log = structlog.get_logger()


async def keep_stated_formats(deps: Deps) -> None:
    """Take order ids from ``wakeups.placed`` for ever; nobody waits for the answer."""
    while True:
        order_id = await deps.wakeups.placed.get()
        try:
            await delivered.keep_stated(deps, order_id)
        except Exception:  # one order that cannot be read must not end the others' looks
            log.exception("what a shop states was not kept", order=order_id)

"""Looks at balances after purchases, for those who want to be told of a low one."""

import asyncio

import structlog

from bot.actions import account
from bot.actions.errors import NoKey
from bot.db import balances
from bot.deps import Deps
from bot.market.errors import MarketError

log = structlog.get_logger()


async def watch_balances(deps: Deps) -> None:
    """Take ids of API keys that paid from ``wakeups.paid``, for ever, and read the balance of each once."""
    while True:
        key_id = await deps.wakeups.paid.get()
        try:
            await look(deps, key_id)
        except Exception:  # one key must not end the looks at others
            log.exception("a balance was not looked at", key=key_id)
        await asyncio.sleep(0)  # a queue that is not empty lets nobody else in


async def look(deps: Deps, key_id: int) -> None:
    """Read the balance of one key, if its customer wants to be told of a low one; reading compares it.

    Without an answer the next reading does.
    """
    async with deps.db.read() as connection:
        known = await balances.known(connection, key_id)
    if known is None or known.threshold is None:
        return
    try:
        await account.balance_of(deps, key_id)
    except (MarketError, NoKey) as error:
        log.info("the balance after a purchase is not known", key=key_id, cause=str(error))

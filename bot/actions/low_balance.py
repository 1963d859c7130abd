"""Tells once that a balance fell below the customer's own threshold; once more after it was above again."""

import json

from bot.actions import pushes
from bot.db import balances, customers
from bot.db.balances import KnownAccount
from bot.deps import Deps
from bot.domain.notifications import crossed
from bot.domain.pushes import About, PushKind
from bot.market.models import Balance


async def compare(deps: Deps, key_id: int, account: KnownAccount, balance: Balance) -> None:
    """Compare a balance that was just told with the threshold of its customer."""
    if not crossed(balance.amount, account.threshold, was_low=account.low):
        return
    is_low, now = not account.low, deps.clock()
    async with deps.db.write() as connection:
        news = await balances.set_low(connection, key_id, low=is_low)
        if news and is_low:
            customer = await customers.find(connection, account.customer)
            secret = deps.vault.seal(json.dumps([format(balance.amount, "f"), balance.currency]))
            about, ordinal = About.of_key(key_id), int(now.timestamp())
            await pushes.tell(
                connection, customer, about, PushKind.LOW_BALANCE, now, ordinal=ordinal, secret=secret
            )
    deps.wakeups.outbox.set()

"""Daily digests: what the last 24 hours brought, told once, at the hour that a customer chose."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import msgspec
import structlog

from bot.actions import account, limits, pushes
from bot.actions.errors import NoKey
from bot.actions.notifications import following_digest
from bot.db import customers, digests, drafts
from bot.db.digests import DueDigest
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.digest import Digest
from bot.domain.pushes import About, PushKind
from bot.market.errors import MarketError
from bot.market.models import Balance

log = structlog.get_logger()

PERIOD = timedelta(days=1)
LATEST = timedelta(hours=3)  # after its hour; when the bot was down for longer, the next one has to do
BALANCE_TIMEOUT = 10.0  # seconds


async def tell(deps: Deps, digest: DueDigest) -> None:
    """Queue a digest that is due, if there is something to tell, and schedule the next one.

    Both are one transaction, so that a restart tells none twice. Whoever blocked the bot misses theirs.
    """
    customer = await customers.remembered(deps.db, digest.customer)
    if customer is None:
        return
    now = deps.clock()
    missed = customer.parked or now - digest.due > LATEST
    made = None if missed else await _made(deps, customer, digest)
    async with deps.db.write() as connection:
        following = following_digest(customer.preferences, now)
        if not await digests.reschedule(connection, digest, following) or made is None:
            return
        about, ordinal = About.of_customer(customer.id), int(digest.due.timestamp())
        secret = deps.vault.seal(msgspec.json.encode(made).decode())
        await pushes.tell(connection, customer, about, PushKind.DIGEST, now, ordinal=ordinal, secret=secret)
    deps.wakeups.outbox.set()


async def _made(deps: Deps, customer: Customer, digest: DueDigest) -> Digest | None:
    """The marketplace is asked only where there is something to tell."""
    since = digest.due - PERIOD
    async with deps.db.read() as connection:
        delivered = await digests.delivered(connection, customer.id, since)
        waiting = await digests.waiting(connection, customer.id)
        doubts = await drafts.doubts(connection, customer.id, "")
    spent = await limits.spent_since(deps, customer, customer.currency, since)
    made = Digest(delivered, waiting, len(doubts), spent, customer.currency)
    if not made.tells:
        return None
    balance = await _balance(deps, customer)
    return made if balance is None else replace(made, balance=balance.amount)


async def _balance(deps: Deps, customer: Customer) -> Balance | None:
    try:
        async with asyncio.timeout(BALANCE_TIMEOUT):
            return await account.balance(deps, customer)
    except (MarketError, NoKey, TimeoutError) as error:
        log.info("a digest without a balance", cause=str(error))
        return None

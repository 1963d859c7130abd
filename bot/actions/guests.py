"""Guests: people without an API key of their own, who browse with the operator's (setting ``CATALOG_KEY``).

By it is read what is the same for everybody. Nothing is bought or rented with it, it is never shown, and of
its account no more is kept than the currency that prices are told in.
"""

import asyncio
import time
from dataclasses import replace

import structlog

from bot.actions import account
from bot.db import customers
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.market.errors import MarketError

log = structlog.get_logger()

CURRENCY_WAIT = 2.0  # seconds that a first screen waits for the currency; without it, prices have none
CURRENCY_AGAIN = 60.0  # seconds until it is asked for again, where it was not told


def is_guest(deps: Deps, customer: Customer) -> bool:
    """Tell whether a customer browses with the operator's key, for want of one of their own."""
    return customer.active_key is None and bool(deps.catalog_key)


async def browsing_key(deps: Deps, customer: Customer) -> str:
    """The API key to browse with: the customer's own, else the operator's.

    :raises NoKey: there is neither.
    """
    return deps.catalog_key if is_guest(deps, customer) else await account.active_key(deps, customer)


async def in_their_currency(deps: Deps, customer: Customer) -> Customer:
    """A guest is shown prices in the currency of the account that they are read with."""
    if not is_guest(deps, customer):
        return customer
    return replace(customer, currency=await _currency(deps))


async def currency_for(deps: Deps, person: int) -> str | None:
    """As ``account.currency_for``, where whoever has no key of their own is a guest."""
    if deps.catalog_key:
        known = await customers.remembered(deps.db, person)
        if known is None or known.active_key is None:
            return await _currency(deps)
    return await account.currency_for(deps, person)


async def _currency(deps: Deps) -> str | None:
    """The currency of the operator's account, asked for once; only ``balance`` tells it."""
    known, now = deps.catalog_account, time.monotonic()
    if known.currency is None and now >= known.ask_at:
        known.ask_at = now + CURRENCY_AGAIN
        try:
            async with asyncio.timeout(CURRENCY_WAIT):
                known.currency = (await deps.market.balance(deps.catalog_key)).currency
        except (MarketError, TimeoutError) as error:
            log.info("the currency of CATALOG_KEY is not known yet", cause=type(error).__name__)
    return known.currency

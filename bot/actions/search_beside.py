"""What a search finds beside items: services to rent numbers for, and the customer's own order."""

import asyncio

import structlog

from bot.actions import rent
from bot.actions.search_query import parse_query
from bot.catalog.tokens import words
from bot.db import orders
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.orders import Order
from bot.domain.rentals import SearchedBeside, SmsService
from bot.market.errors import MarketError

_MOST_SERVICES = 2
_PATIENCE = 1.5  # seconds that a search waits for the list of services
_RENTING = frozenset(("number", "numbers", "sms", "otp", "rent", "phone", "code", "verification"))
log = structlog.get_logger()


async def beside_items(deps: Deps, customer: Customer, typed: str) -> SearchedBeside:
    """Find services whose names begin with the words, and the order of a number.

    Words such as *number* or *sms* say that a rental is meant.
    """
    asked = words(typed)
    named = [word for word in asked if word not in _RENTING]
    services = await _services(deps, customer, " ".join(named)) if named else ()
    number = parse_query(typed.strip().removeprefix("#")).number
    order = None if number is None else await _order(deps, customer, number)
    return SearchedBeside(services, order, rental_meant=len(named) < len(asked))


async def _services(deps: Deps, customer: Customer, named: str) -> tuple[SmsService, ...]:
    """Nobody's search fails, or waits long, for want of them."""
    try:
        async with asyncio.timeout(_PATIENCE):
            found = await rent.services(deps, customer, named, 0)
    except (MarketError, TimeoutError) as error:
        log.info("no services beside a search", cause=type(error).__name__)
        return ()
    return found.rows[:_MOST_SERVICES]


async def _order(deps: Deps, customer: Customer, number: int) -> Order | None:
    async with deps.db.read() as connection:
        return await orders.by_number(connection, customer.id, number)

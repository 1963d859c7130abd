"""What a search finds beside items: services to rent numbers for, and the customer's own order."""

import asyncio
from functools import cache
from unicodedata import normalize

import structlog

from bot.actions import rent
from bot.actions.search_patterns import patterns
from bot.actions.search_query import SearchQuery
from bot.catalog.tokens import words
from bot.db import orders
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.orders import Order
from bot.domain.rentals import SearchedBeside, SmsService
from bot.market.errors import MarketError

_MOST_SERVICES = 2
_PATIENCE = 1.5  # seconds that a search waits for the list of services
log = structlog.get_logger()


async def beside_items(
    deps: Deps, customer: Customer, query: SearchQuery, *, items_found: bool
) -> SearchedBeside:
    """Find services whose names begin with the words, and the order of a number.

    Words such as *number* or *sms*, which the locales list, say that a rental is meant. Typing errors are
    forgiven where they do, or where no items were found.
    """
    named, rental_meant = patterns(query.said).renting.subn(" ", normalize("NFC", query.typed))
    fillers = _folded(query.said.fillers)
    named = " ".join(word for word in words(named) if word not in fillers)
    forgiving = bool(rental_meant) or not items_found
    services = await _services(deps, customer, named, forgiving=forgiving) if named else ()
    order = None if query.number is None else await _order(deps, customer, query.number)
    return SearchedBeside(services, order, bool(rental_meant))


@cache
def _folded(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in words(phrase))


async def _services(deps: Deps, customer: Customer, named: str, *, forgiving: bool) -> tuple[SmsService, ...]:
    """Nobody's search fails, or waits long, for want of them."""
    try:
        async with asyncio.timeout(_PATIENCE):
            found = await rent.services(deps, customer, named, 0, forgiving=forgiving)
    except (MarketError, TimeoutError) as error:
        log.info("no services beside a search", cause=type(error).__name__)
        return ()
    return found.rows[:_MOST_SERVICES]


async def _order(deps: Deps, customer: Customer, number: int) -> Order | None:
    async with deps.db.read() as connection:
        return await orders.by_number(connection, customer.id, number)

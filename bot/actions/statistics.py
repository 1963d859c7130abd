"""A customer's own figures: what they spent, and how their rented numbers did."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC

from bot.actions.categories import category_names, category_of
from bot.actions.phones import country_name
from bot.db import drafts, statistics
from bot.deps import Deps
from bot.domain.countries import flag
from bot.domain.customers import Customer
from bot.domain.orders import Kind
from bot.domain.statistics import Bought, Category, Ledger, Period, Statistics
from bot.domain.success import ServiceRate


async def figures(deps: Deps, customer: Customer, period: Period) -> Statistics:
    """Count what a customer bought in a period. A purchase in doubt is one whose cost is not known yet."""
    now, names, ledger = deps.clock(), category_names(deps, customer), Ledger()
    since = period.since(now)
    async with deps.db.read(streamed=True) as connection:
        async for bought in statistics.bought(connection, customer.id, since):
            ledger.add(bought, _category(deps, bought, names))
        rates = await statistics.success(connection, customer.id, since)
        ledger.unknown += await drafts.doubts_since(connection, customer.id, since)
    named = tuple(_named(customer, rate) for rate in rates)
    return ledger.close(period, now.astimezone(UTC).date(), named)


def _category(deps: Deps, bought: Bought, names: Mapping[str, str]) -> Category:
    if bought.kind is Kind.RENTAL:
        return Category(rentals=True)
    return Category(category_of(deps, bought.kind, bought.item, names))


def _named(customer: Customer, found: ServiceRate) -> ServiceRate:
    name = country_name(found.country, "", customer.language)
    return replace(found, country_name=name, flag=flag(found.country))

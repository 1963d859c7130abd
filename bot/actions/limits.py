"""What a customer allows to be spent without being asked again. A day is one of UTC."""

from decimal import Decimal

from bot.db import drafts, orders
from bot.db.customers import Customer
from bot.prices import Excess, excesses
from bot.shop import Shop


async def exceeded(shop: Shop, customer: Customer, total: Decimal) -> tuple[Excess, ...]:
    """The limits that a purchase of ``total`` would go beyond, with what was spent today already."""
    spent = Decimal(0) if customer.day_limit is None else await spent_today(shop, customer)
    return excesses(customer.limits, total, spent)


async def spent_today(shop: Shop, customer: Customer) -> Decimal:
    """Real charges where they are known, else estimates; a purchase in doubt counts as made."""
    midnight = shop.clock().replace(hour=0, minute=0, second=0, microsecond=0)
    async with shop.db.read() as connection:
        placed = await orders.costs_since(connection, customer.id, midnight)
        doubtful = await drafts.doubtful_since(connection, customer.id, midnight)
    return sum((*placed, *doubtful), Decimal(0))

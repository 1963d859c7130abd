"""Checks a purchase against the customer's spending limits. A day is one of UTC."""

from decimal import Decimal

from bot.db import drafts, orders
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import Draft
from bot.domain.orders import Order
from bot.domain.prices import ExceededLimit, exceeded_limits, same_currency


async def exceeded(deps: Deps, customer: Customer, new: Draft) -> tuple[ExceededLimit, ...]:
    """List the limits that a purchase would exceed, with what was spent today already."""
    return await exceeded_by(deps, customer, new.total, new.currency)


async def exceeded_by(
    deps: Deps, customer: Customer, total: Decimal | None, currency: str | None
) -> tuple[ExceededLimit, ...]:
    """List the limits that spending ``total`` would exceed."""
    spent = (
        Decimal(0) if customer.preferences.day_limit is None else await spent_today(deps, customer, currency)
    )
    return exceeded_limits(customer.limits, total, spent)


async def spent_today(deps: Deps, customer: Customer, currency: str | None) -> Decimal | None:
    """Sum up what was spent today: charges, else estimates; a purchase in doubt counts as made.

    What was paid in another currency does not count; ``None``: what some purchase will cost is not known.
    """
    midnight = deps.clock().replace(hour=0, minute=0, second=0, microsecond=0)
    async with deps.db.read() as connection:
        placed = await orders.bought_since(connection, customer.id, midnight)
        doubtful = await drafts.doubtful_since(connection, customer.id, midnight)
    costs = [_cost(order, currency) for order in placed]
    costs += [doubt.total for doubt in doubtful if same_currency(doubt.currency, currency)]
    known = [cost for cost in costs if cost is not None]
    return sum(known, Decimal(0)) if len(known) == len(costs) else None


def _cost(order: Order, currency: str | None) -> Decimal | None:
    """The charge, or the estimate while there is none or where it is in another currency than the account."""
    if order.charged is not None and same_currency(order.currency, currency):
        return order.charged
    return order.estimate if same_currency(order.estimated_in, currency) else Decimal(0)

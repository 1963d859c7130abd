"""Checks a purchase against the customer's spending limits. Days and months are those of UTC."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from bot.db import costs, drafts
from bot.db.costs import Cost
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import Draft
from bot.domain.orders import charged
from bot.domain.prices import PERIODS, ExceededLimit, Limit, exceeded_limits, same_currency


async def exceeded(deps: Deps, customer: Customer, new: Draft) -> tuple[ExceededLimit, ...]:
    """List the limits that a purchase would exceed, with what was spent already."""
    price = _price(new, customer.limits[Limit.UNIT])
    return await exceeded_by(deps, customer, price, new.total, new.currency)


async def exceeded_by(
    deps: Deps, customer: Customer, price: Decimal | None, total: Decimal | None, currency: str | None
) -> tuple[ExceededLimit, ...]:
    """List the limits that spending ``total`` would exceed, where the highest price is ``price``."""
    limits = customer.limits
    before = {
        period: await spent(deps, customer, period, currency)
        for period in PERIODS
        if limits[period] is not None
    }
    return exceeded_limits(limits, price, total, before)


def _price(new: Draft, ceiling: Decimal | None) -> Decimal | None:
    """The price of the first variant; where another one may deliver the rest, nobody tells the highest."""
    above = ceiling is not None and new.rate > ceiling
    return new.rate if above or not new.open else None


async def spent(deps: Deps, customer: Customer, period: Limit, currency: str | None) -> Decimal | None:
    """Sum up what was spent in a period that has not ended, as ``spent_since`` does."""
    return await spent_since(deps, customer, currency, _began(period, deps.clock()))


async def spent_since(
    deps: Deps, customer: Customer, currency: str | None, since: datetime
) -> Decimal | None:
    """Sum up what was spent since then: charges, else estimates; a purchase in doubt counts as made.

    What was paid in another currency does not count; ``None``: what some purchase will cost is not known.
    """
    async with deps.db.read() as connection:
        doubtful = await drafts.doubtful_since(connection, customer.id, since)
        total = _plus(
            Decimal(0), (doubt.total for doubt in doubtful if same_currency(doubt.currency, currency))
        )
        async for page in costs.since(connection, customer.id, since):
            total = _plus(total, (_cost(one, currency, count) for one, count in page))
    return total


def _plus(total: Decimal | None, parts: Iterable[Decimal | None]) -> Decimal | None:
    for part in parts:
        if total is None or part is None:
            return None
        total += part
    return total


def _began(period: Limit, now: datetime) -> datetime:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight.replace(day=1) if period is Limit.MONTH else midnight


def _cost(order: Cost, currency: str | None, count: int) -> Decimal | None:
    """The charge, or the estimate while there is none or where it is in another currency than the account.

    Of so many orders together.
    """
    charge = charged(order.phase, order.charge, order.estimate, order.most_charged)
    if charge is not None and same_currency(order.currency, currency):
        return charge * count
    if not same_currency(order.estimated_in, currency):
        return Decimal(0)
    return None if order.estimate is None else order.estimate * count

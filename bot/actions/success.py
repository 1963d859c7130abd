"""What worked for this bot's customers: the figures of all rentals together, kept for some minutes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.db import statistics
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.rentals import RentOffer
from bot.domain.success import POOLED_DAYS, SuccessRate

KEPT = timedelta(minutes=10)  # so that a list costs no query, and no single rental shows in the figures


async def with_rates(deps: Deps, customer: Customer, offers: Iterable[RentOffer]) -> list[RentOffer]:
    """The offers with what worked, unless the customer does not share how their own rentals ended."""
    rates = await _pooled(deps) if customer.preferences.shares_success else {}
    return [replace(one, worked=rates.get((one.service, one.iso_code))) for one in offers]


async def forget_counts(deps: Deps) -> None:
    """Count anew when the figures are asked for next: somebody's rentals count no more, or again."""
    async with deps.pooled_success.counting:
        deps.pooled_success.counted_at = None


async def _pooled(deps: Deps) -> Mapping[tuple[str, str | None], SuccessRate]:
    pool, now = deps.pooled_success, deps.clock()
    async with pool.counting:
        if pool.counted_at is None or not pool.counted_at <= now < pool.counted_at + KEPT:
            async with deps.db.read() as connection:
                found = await statistics.pooled_success(connection, now - POOLED_DAYS)
            pool.rates = {(one.service, one.country): one.rate for one in found}
            pool.counted_at = now
    return pool.rates

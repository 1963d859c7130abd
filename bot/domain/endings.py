"""What an order came to that did not go its whole way: what was delivered, what money was returned. Pure.

The API tells a charge and what remains, and never a refund. What follows from those is said, and no more.
"""

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.orders import Kind, Order, Phase
from bot.domain.prices import as_expected, same_currency
from bot.domain.statuses import without_counts


@dataclass(frozen=True, slots=True)
class Returned:
    """Money that came back. ``exact``: else the estimate stands for a charge that was never told."""

    amount: Decimal
    currency: str | None
    exact: bool = True


def returned(order: Order) -> Returned | None:
    """The money that was returned; ``None``: none, or nobody can tell."""
    if order.charge is None or (order.phase is Phase.ACTIVE and without_counts(order.status) != "partial"):
        return None
    if order.most_charged is not None:
        back = order.most_charged - order.charge
        return Returned(back, order.currency) if back > 0 else None
    return _by_the_estimate(order, order.charge) if order.phase is Phase.PROBLEM else None


def _by_the_estimate(order: Order, charge: Decimal) -> Returned | None:
    """It takes the place of a charge that was not told in time, unless what is told speaks against it."""
    estimate = order.estimate
    if estimate is None or estimate <= charge or not same_currency(order.estimated_in, order.currency):
        return None
    back, currency = estimate - charge, order.currency or order.estimated_in
    if charge == 0:
        return Returned(back, currency, exact=False)
    part = part_delivered(order)
    fits = part is not None and as_expected(estimate * part / order.quantity, charge)
    return Returned(back, currency) if fits else None


def charged_in_full(order: Order) -> bool:
    """Tell whether what is charged is known to be all that was to be paid."""
    estimate, charge = order.estimate, order.charge
    if estimate is None or charge is None or not same_currency(order.estimated_in, order.currency):
        return False
    return charge >= estimate or as_expected(estimate, charge)


def part_delivered(order: Order) -> int | None:
    """How many units came of an order that was delivered in part; ``None``: none, all, or not told."""
    if order.kind is Kind.RENTAL or not order.quantity:
        return None
    came = order.delivered if order.kind is Kind.PRODUCT else _filled(order)
    return came if came is not None and 0 < came < order.quantity else None


def _filled(order: Order) -> int | None:
    return None if order.remains is None else order.quantity - order.remains

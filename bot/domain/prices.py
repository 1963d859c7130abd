"""The estimate rule, what a real charge shows of it, and the spending limits. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

HALF_A_CENT = Decimal("0.005")  # what rounding to cents may take or add
A_CENT = 2 * HALF_A_CENT  # the same of the difference of two balances
_THOUSAND = 1000
_CLEARLY = Decimal("0.02")  # of the charge: how near it must be to a thousandth, or a thousandfold


def estimated(rate: Decimal, quantity: int, per: int = 1) -> Decimal:
    """Estimate a total by the documented rule, rate × quantity, for a ``rate`` that buys ``per`` units.

    Both are in the currency of the account.
    """
    return rate * quantity / per


def covered(amount: Decimal, rate: Decimal, per: int = 1) -> int:
    """Count the units that an amount pays for; 0 where they cost nothing, for that is no price to go by."""
    return max(int(amount * per / rate), 0) if rate > 0 else 0


def as_expected(estimate: Decimal, charge: Decimal, rounding: Decimal = HALF_A_CENT) -> bool:
    """Tell whether a charge is the estimate, rounding aside."""
    return abs(charge - estimate) <= min(rounding, estimate / 2)


def basis_shown(per: int, estimate: Decimal, charge: Decimal) -> int | None:
    """Infer how many units a rate is for, where a charge clearly shows that it is not for ``per``.

    Marketplaces of this kind quote per unit or per 1,000 units, so that nothing else is believed.
    """
    if near(charge * _THOUSAND, estimate):
        return per * _THOUSAND
    if per % _THOUSAND == 0 and near(charge, estimate * _THOUSAND):
        return per // _THOUSAND
    return None


def same_currency(one: str | None, other: str | None) -> bool:
    """Tell whether two figures can be compared; a currency that nobody told is no other one."""
    return one is None or other is None or one == other


def near(one: Decimal, other: Decimal) -> bool:
    """Tell whether two figures are equal but for two per cent."""
    return one > 0 and abs(one - other) <= one * _CLEARLY


class Limit(StrEnum):
    """A spending limit that a customer may set."""

    UNIT = "unit"  # the highest price: of one unit, or of as many as the price that is shown is for
    ORDER = "order"  # the most one order may cost
    DAY = "day"  # the most all orders of a day may cost
    MONTH = "month"  # the most all orders of a month may cost


PERIODS = (Limit.DAY, Limit.MONTH)  # what was spent before counts against these


@dataclass(frozen=True, slots=True)
class ExceededLimit:
    """A purchase would go beyond a limit. ``would_be``: the price, the order's cost, or the period's with it.

    ``None``: nobody knows what it will be, so that it may.
    """

    limit: Limit
    allowed: Decimal
    would_be: Decimal | None


def exceeded_limits(
    allowed: Mapping[Limit, Decimal | None],
    price: Decimal | None,
    total: Decimal | None,
    spent: Mapping[Limit, Decimal | None],
) -> tuple[ExceededLimit, ...]:
    """List the limits that a purchase at a ``price``, of ``total``, exceeds; a limit of ``None`` is none.

    ``spent``: before, in each of the ``PERIODS`` that has a limit. What is not known, of price, total and
    what was spent, exceeds every limit it counts against.
    """
    would_be = {Limit.UNIT: price, Limit.ORDER: total}
    for period, before in spent.items():
        would_be[period] = None if total is None or before is None else before + total
    return tuple(
        ExceededLimit(limit, most, cost)
        for limit, most in allowed.items()
        if most is not None and ((cost := would_be[limit]) is None or cost > most)
    )


@dataclass(frozen=True)
class PriceBasis:
    """How many units a ``rate`` is for (the document says 1)."""

    smm: int = 1
    product: int = 1

    def price_per(self, entity_type: str) -> int:
        """The units that a rate of this type of item buys."""
        return self.smm if entity_type == "smm" else self.product

"""Estimates, charges and spending limits, as pure decisions."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.prices import Limit, as_expected, basis_shown, estimated, exceeded_limits

MONEY = st.decimals("0.0001", 10_000, places=4)


@pytest.mark.parametrize(
    ("estimate", "charge", "same"),
    [
        ("1.70", "1.70", True),
        ("1.704", "1.70", True),  # rounded to cents
        ("1.70", "1.71", False),
        ("12.00", "45.00", False),
        ("0.0025", "0.0025", True),
        ("0.0025", "0.005", False),  # twice as much, however little
        ("500", "0.5", False),
    ],
)
def test_a_charge_is_as_expected_but_for_rounding(estimate: str, charge: str, same: bool) -> None:  # noqa: FBT001 - a table's column
    assert as_expected(Decimal(estimate), Decimal(charge)) is same


@pytest.mark.parametrize(
    ("per", "estimate", "charge", "shown"),
    [
        (1, "500", "0.50", 1000),
        (1, "90", "0.09", 1000),
        (1000, "0.50", "500", 1),
        (1, "0.50", "500", None),  # less than one unit is no unit
        (1, "1.70", "1.70", None),
        (1, "12.00", "45.00", None),  # a dearer variant
        (1, "500", "0.60", None),
        (1, "500", "0", None),
    ],
)
def test_only_a_thousandfold_speaks_of_the_basis(
    per: int, estimate: str, charge: str, shown: int | None
) -> None:
    assert basis_shown(per, Decimal(estimate), Decimal(charge)) == shown


@given(MONEY, st.integers(1, 10_000))
def test_what_a_charge_taught_makes_the_next_estimate_right(rate: Decimal, quantity: int) -> None:
    charge = estimated(rate, quantity, 1000)
    learned = basis_shown(1, estimated(rate, quantity, 1), charge)
    assert learned == 1000
    assert as_expected(estimated(rate, quantity, learned), charge)


def test_each_limit_is_compared_with_what_it_limits() -> None:
    allowed = {
        Limit.UNIT: Decimal(1),
        Limit.ORDER: Decimal(10),
        Limit.DAY: Decimal(25),
        Limit.MONTH: Decimal(99),
    }

    def exceeds(price: str, total: str, today: int, month: int) -> list[tuple[Limit, Decimal | None]]:
        spent = {Limit.DAY: Decimal(today), Limit.MONTH: Decimal(month)}
        found = exceeded_limits(allowed, Decimal(price), Decimal(total), spent)
        assert all(one.allowed == allowed[one.limit] for one in found)
        return [(one.limit, one.would_be) for one in found]

    assert exceeds("1", "10", 15, 89) == []
    assert exceeds("1.01", "10", 15, 89) == [(Limit.UNIT, Decimal("1.01"))]
    assert exceeds("1", "10.01", 0, 0) == [(Limit.ORDER, Decimal("10.01"))]
    assert exceeds("1", "6", 20, 90) == [(Limit.DAY, Decimal(26))]
    assert exceeds("1", "6", 0, 94) == [(Limit.MONTH, Decimal(100))]
    assert exceeded_limits(dict.fromkeys(Limit), Decimal(10**9), Decimal(10**9), {}) == ()

"""What is said of an order that did not go its whole way: what came, what was returned, what nobody told."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.endings import returned
from bot.domain.order_changes import changes
from bot.domain.orders import Kind, Order, Phase, StatusReport
from bot.domain.pushes import PushKind
from bot.views import deliveries, orders, pushes
from bot.views.order_lines import charge_line, ending_line
from tests.test_views import ORDER, RENTAL, shown

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
FOLLOWERS = replace(ORDER, kind=Kind.SMM, quantity=500, estimate=Decimal("0.50"))


def ended(order: Order, *told: StatusReport) -> Order:
    """The order after these answers."""
    for seen in told:
        order = changes(order, seen, (), NOW).after
    return order


def report(status: str, charge: str | None = None, remains: int | None = None, **more: Any) -> StatusReport:
    return StatusReport(status, Decimal(charge) if charge else None, remains=remains, **more)


def said(order: Order) -> str | None:
    line = ending_line("en", order)
    return None if line is None else line.replace("<b>", "").replace("</b>", "")


RUNNING = report("In progress", "5.00")
HALF = report("In progress", "0.50", 500)


@pytest.mark.parametrize(
    ("order", "told", "words"),
    [
        (ORDER, [RUNNING, report("Canceled", "0")], "Canceled: $5.00 returned"),
        (ORDER, [RUNNING, report("Refunded", "1.00")], "Refunded: $4.00 returned"),
        # No charge was told before: the estimate is all there is.
        (ORDER, [report("Canceled", "0.00")], "Canceled: about $5.00 returned"),
        (replace(ORDER, estimate=None), [report("Cancelled", "0")], "Cancelled: not charged"),
        (replace(ORDER, estimated_in="EUR"), [report("Canceled", "0")], "Canceled: not charged"),
        # Nothing tells of a refund.
        (ORDER, [RUNNING, report("Canceled", "5.00")], "Canceled: no money returned so far"),
        (ORDER, [RUNNING, report("Canceled")], "Canceled: no money returned so far"),
        (
            replace(ORDER, estimate=None),
            [report("Canceled", "5.00")],
            "Canceled: HStockPlus does not tell whether money was returned",
        ),
        (ORDER, [report("Canceled")], "Canceled: HStockPlus does not tell whether money was returned"),
        # Filled in part.
        (FOLLOWERS, [HALF, report("Partial", "0.30", 200)], "300 of 500 delivered, $0.20 returned"),
        (FOLLOWERS, [report("Partial", "0.30", 200)], "300 of 500 delivered, $0.20 returned"),
        (
            FOLLOWERS,  # another price than was expected: nobody knows what was charged before
            [report("Partial", "0.36", 200)],
            "300 of 500 delivered, HStockPlus does not tell whether money was returned",
        ),
        (FOLLOWERS, [HALF, report("Partial", "0.50", 200)], "300 of 500 delivered, no money returned so far"),
        (FOLLOWERS, [HALF, report("Partial", "0.30")], "Partial: $0.20 returned"),
        (
            replace(ORDER, delivered=3),
            [RUNNING, report("Partial", "1.50")],  # goods may follow, and yet money came back
            "3 of 10 delivered, $3.50 returned",
        ),
        # All is well, or goes on.
        (ORDER, [RUNNING], None),
        (ORDER, [RUNNING, report("In progress", "0")], None),
        (ORDER, [RUNNING, report("Completed", "5.00")], None),
        (replace(ORDER, delivered=3), [RUNNING, report("Partial", "5.00")], None),
        (
            ORDER,
            [RUNNING, report("Completed", "5.00"), report("Completed", "4")],
            "Completed: $1.00 returned",
        ),
    ],
)
def test_what_is_said_of_an_ending(order: Order, told: list[StatusReport], words: str | None) -> None:
    after = ended(order, *told)
    assert said(after) == words
    if words is not None:
        assert words in shown(orders.card("en", after))
        assert words in shown(pushes.status("en", after, after.status))


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ([report("active", "0.50"), report("expired", "0.00")], "No code came: not charged"),
        ([report("expired", "0")], "No code came: not charged"),
        ([report("active", "0.50"), report("expired", "0.50")], "No code came. Charged: $0.50"),
        ([report("expired")], "No code came. HStockPlus has not told the charge"),
    ],
)
def test_what_is_said_of_a_number_without_a_code(told: list[StatusReport], words: str) -> None:
    after = ended(RENTAL, *told)
    assert words in shown(pushes.expired("en", after))
    card = shown(orders.card("en", after))
    assert words in card
    assert card.count("harged") + card.count("the charge") == 1


def test_a_number_that_was_closed_did_not_expire() -> None:
    assert "the number expired without a code" in pushes.expired("en", ended(RENTAL, report("expired"))).text
    assert "closed the number without a code" in pushes.expired("en", ended(RENTAL, report("cancelled"))).text


def test_an_old_push_of_a_word_says_nothing_of_the_end() -> None:
    after = ended(ORDER, RUNNING, report("Canceled", "0"))
    assert "returned" not in pushes.status("en", after, "Processing").text


def test_a_delivery_that_ends_early_tells_what_was_returned() -> None:
    after = ended(replace(ORDER, delivered=3), RUNNING, report("Canceled", "1.50"))
    told = shown(deliveries.goods("en", after, ("a:b", "c:d", "e:f")))
    assert "3 of 10 delivered, $3.50 returned" in told
    assert "Delivered: 3 of 10" not in told


@pytest.mark.parametrize(
    ("order", "words"),
    [
        (replace(ORDER, charge=Decimal(0)), "Estimated: $5.00"),
        (replace(ORDER, charge=Decimal(0), estimate=None), None),
        (replace(ORDER, charge=Decimal(0), estimate=Decimal(0)), "Charged: $0.00"),
        (
            replace(ORDER, charge=Decimal(0), phase=Phase.DELIVERED),
            "The real charge is not told yet (estimated $5.00)",
        ),
        (replace(ORDER, phase=Phase.DELIVERED, estimate=None), "The real charge is not told yet"),
        (replace(ORDER, charge=Decimal(0), phase=Phase.PROBLEM), None),
        (
            replace(ORDER, charge=Decimal(0), phase=Phase.DELIVERED, most_charged=Decimal(5)),
            "Charged: $0.00 (estimated $5.00)",
        ),
    ],
)
def test_a_charge_of_zero_never_stands_for_an_unknown_one(order: Order, words: str | None) -> None:
    line = charge_line("en", order)
    assert (None if line is None else line.replace("<b>", "").replace("</b>", "")) == words


def test_money_that_came_back_is_no_other_charge_than_estimated() -> None:
    before = ended(replace(ORDER, delivered=3), RUNNING)
    change = changes(before, report("Partial", "1.50"), (), NOW)
    assert [event.kind for event in change.events] == [PushKind.STATUS, PushKind.CARD]


def test_an_older_answer_takes_nothing_back_that_was_returned() -> None:
    failed = ended(ORDER, RUNNING, report("Canceled", "0"))
    assert ended(failed, RUNNING) == failed


def test_another_currency_is_not_compared() -> None:
    after = ended(ORDER, RUNNING, StatusReport("Canceled", Decimal(1), "EUR"))
    assert said(after) == "Canceled: HStockPlus does not tell whether money was returned"


amounts = st.none() | st.decimals(0, 100, places=2)


@given(
    st.lists(
        st.builds(StatusReport, st.sampled_from(["In progress", "Partial", "Canceled", "Completed"]), amounts)
    ),
    amounts,
    st.sampled_from([Kind.PRODUCT, Kind.SMM]),
)
def test_no_more_is_returned_than_was_charged(
    told: list[StatusReport], estimate: Decimal | None, kind: Kind
) -> None:
    order = ended(replace(ORDER, kind=kind, estimate=estimate), *told)
    charged = [seen.charge for seen in told if seen.charge is not None]
    back = returned(order)
    if back is not None:
        assert 0 < back.amount <= max([*charged, estimate or Decimal(0)])
    ending_line("en", order)
    charge_line("en", order)

"""Money in the chat: charges unlike the estimate, what a price is for, spending limits."""

import asyncio
from decimal import Decimal

import pytest
from structlog.testing import capture_logs

from sandbox.telegram.people import Person
from tests.system import System, offered

LINK = "https://instagram.com/anna"


async def test_another_charge_than_estimated_is_said_once_with_both_figures(system: System) -> None:
    anna = await system.connected()
    system.market.catalogue.goods[5].variants[0].rate = Decimal(15)  # and still listed at 6.00
    await offered(anna, 5, "3")
    assert "Estimated total: $18.00" in (await anna.sees("Estimated total")).text
    anna.press("Confirm")
    told = await anna.sees("another amount than estimated")
    assert "Charged: $45.00 (estimated $18.00)" in told.text
    await anna.sees("Delivered: 3 of 3")
    anna.press("Refresh")
    await anna.sees("Show accounts")
    assert sum("another amount" in message.text for message in anna.messages()) == 1


async def test_the_expected_charge_and_a_refund_are_no_news(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    await offered(anna, 11)
    anna.press("Confirm")
    await anna.sees("Canceled")
    assert "another amount" not in anna.screen()


async def test_a_price_for_a_thousand_is_noticed_and_used_from_then_on(system: System) -> None:
    anna = await system.connected()
    system.panel.set_price(1, Decimal("0.90"))
    system.market.quirks.switch(smm_per_thousand=True)
    await offered(anna, 1, "100", LINK)
    assert "$90.00" in (await anna.sees("Estimated total")).text
    with capture_logs() as logged:
        anna.press("Confirm")
        await anna.sees("another amount than estimated")
    assert [entry["setting"] for entry in logged if "setting" in entry] == ["SMM_PRICE_PER"]
    mark = anna.mark()
    await offered(anna, 1, "200", LINK)
    second = await anna.sees("Estimated total", since=mark)
    for part in ("$0.18", "per 1,000", "real charges"):
        assert part in second.text
    anna.press("Confirm")
    await anna.sees("Completed", since=mark)
    assert sum("another amount" in message.text for message in anna.messages()) == 1


async def sets(person: Person, setting: str, amount: str) -> None:
    person.send("/settings")
    await person.sees("always arrive")
    person.press(setting)
    await person.sees("Send an amount")
    mark = person.mark()
    person.send(amount)
    await person.sees("always arrive", since=mark)


async def test_an_order_above_the_limit_is_asked_again(system: System) -> None:
    anna = await system.connected()
    await sets(anna, "Limit per order", "1.50")
    assert "$1.50" in str(anna.last.buttons)
    await offered(anna, 2)
    assert "above your limit" in anna.last.text
    mark = anna.mark()
    anna.press("Confirm")
    asked = await anna.sees("Confirm once more", since=mark)
    assert "$1.70" in asked.text
    assert system.market.counts["add"] == 0
    anna.press("Confirm", times=3)
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1


async def test_the_days_budget_counts_what_was_bought_today(system: System) -> None:
    anna = await system.connected()
    await sets(anna, "Budget per day", "$2")
    await offered(anna, 2)
    assert "above" not in anna.last.text
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    mark = anna.mark()
    await offered(anna, 2, "1")
    assert "$2.55" in (await anna.sees("above your budget", since=mark)).text
    anna.press("Confirm")
    await anna.sees("Confirm once more", since=mark)
    anna.press("Cancel")
    await anna.sees("Cancelled", since=mark)
    assert system.market.counts["add"] == 1


async def test_a_price_above_the_ceiling_is_asked_again(system: System) -> None:
    anna = await system.connected()
    await sets(anna, "Price ceiling", "0.50")
    assert "$0.50" in str(anna.last.buttons)
    await offered(anna, 2)
    assert "above your price ceiling: $0.85 each, where you allow $0.50" in anna.last.text
    mark = anna.mark()
    anna.press("Confirm")
    await anna.sees("Confirm once more", since=mark)
    assert system.market.counts["add"] == 0
    anna.press("Confirm")
    await anna.sees("Order #23501")


async def test_a_ceiling_may_be_a_small_part_of_a_cent(system: System) -> None:
    anna = await system.connected()
    await sets(anna, "Price ceiling", "0.00025")
    assert "$0.00025" in str(anna.last.buttons)
    anna.press("Budget per month")
    await anna.sees("Send an amount")
    mark = anna.mark()
    anna.send("0.00025")
    await anna.sees("amount above zero", since=mark)


async def test_what_was_spent_is_shown_where_a_budget_is_set(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    for setting, spent in (
        ("Budget per day", "Spent today so far: $1.70"),
        ("Budget per month", "Spent this month so far: $1.70"),
    ):
        mark = anna.mark()
        anna.send("/settings")
        await anna.sees("always arrive", since=mark)
        anna.press(setting)
        await anna.sees(spent, since=mark)
    mark = anna.mark()
    anna.send("2")
    await anna.sees("always arrive", since=mark)
    await offered(anna, 2, "1")
    assert "above your budget: $2.55 spent this month with this order" in anna.last.text


async def test_two_purchases_at_once_do_not_slip_under_the_budget(system: System) -> None:
    anna = await system.connected()
    await sets(anna, "Budget per day", "2")
    await offered(anna, 2)
    first = anna.button("Confirm")["callback_data"]
    mark = anna.mark()
    await offered(anna, 2, "1")
    second = anna.button("Confirm")["callback_data"]
    anna.press_data(first)
    anna.press_data(second)
    await anna.sees("Confirm once more", since=mark)
    await asyncio.gather(anna.sees("Order #23501"), anna.sees("above your budget", since=mark))
    assert system.market.counts["add"] == 1


@pytest.mark.parametrize("words", ["0", "-5", "much", "1e9", "NaN", "12.345678"])
async def test_an_amount_that_is_none_is_asked_for_again(system: System, words: str) -> None:
    anna = await system.connected()
    anna.send("/settings")
    await anna.sees("always arrive")
    anna.press("Limit per order")
    await anna.sees("Send an amount")
    mark = anna.mark()
    anna.send(words)
    await anna.sees("amount above zero", since=mark)
    anna.send("۲۵")
    await anna.sees("always arrive", since=mark)
    assert "$25.00" in str(anna.last.buttons)
    mark = anna.mark()
    anna.press("Limit per order")
    await anna.sees("Send an amount", since=mark)
    mark = anna.mark()
    anna.press("No limit")
    await anna.sees("always arrive", since=mark)
    assert "$25.00" not in str(anna.last.buttons)


async def test_what_another_variant_may_deliver_has_no_total_and_fewer_can_be_had_at_once(
    system: System,
) -> None:
    anna = await system.connected()
    await sets(anna, "Limit per order", "1000")
    await offered(anna, 5, "5")
    asked = await anna.sees("The total is not certain")
    assert "may be above your limit" in asked.text
    assert "30.00" not in asked.text
    mark = anna.mark()
    anna.press("Buy 3 instead")
    fewer = await anna.sees("Estimated total: $18.00", since=mark)
    assert "limit" not in fewer.text
    anna.press("Confirm")
    await anna.sees("Charged: $18.00", since=mark)
    assert [entry.charge for entry in system.market.ledger] == [18]


async def test_what_it_came_to_is_told_when_it_is_known(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 5, "5")
    anna.press("Confirm")
    told = await anna.sees("was not certain, and is known now")
    assert "Charged: $75.00" in told.text
    await anna.sees("Delivered: 5 of 5")
    assert sum("is known now" in message.text for message in anna.messages()) == 1

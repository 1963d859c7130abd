"""Several orders at once in the chat: lists of numbers, ``/track`` with more than one, **Refresh all**."""

from sandbox.market.simulator import ANNA, BEN
from sandbox.telegram.people import Person
from tests.system import System, offered
from tests.test_talk_track import elsewhere


async def bought(system: System, person: Person, *numbers: int) -> None:
    """Open orders of these numbers."""
    system.by_hand()
    for number in numbers:
        await offered(person, 2, "1")
        person.press("Confirm")
        await person.sees(f"Order #{number}")


async def test_numbers_and_ranges_are_listed_and_those_not_found_are_named(system: System) -> None:
    anna = await system.connected()
    await bought(system, anna, 23501, 23502, 23503, 23504)
    asked = system.market.counts.total()
    anna.send("/orders 23501 ۲۳۵۰۳-۲۳۵۰۶, #23502 99999")
    listed = await anna.sees("4 orders")
    assert "Not found here: #23505–23506, #99999" in listed.text
    anna.press("Delivered")
    filtered = await anna.sees("• Delivered")
    assert "#99999" in filtered.text
    assert "#23501" not in filtered.text
    mark = anna.mark()
    anna.send("/orders 23501 23503")
    assert [row.partition("#")[2][:5] for row in (await anna.sees("2 orders", since=mark)).rows] == [
        "23503",
        "23501",
    ]
    assert system.market.counts.total() - asked <= system.market.counts["status"]  # the poller's alone


async def test_what_is_no_list_is_said_with_how_one_is_written(system: System) -> None:
    anna = await system.connected()
    for words in ("23510-23501", "1-101", "23501-", "1-5-9", "0-3"):
        mark = anna.mark()
        anna.send(f"/orders {words} 7")
        assert "23501 23510-23520" in (await anna.sees("as order numbers", since=mark)).text
    mark = anna.mark()
    anna.send("/track 1 2 3 4 5 6 7 8 9 10 11")
    assert ": 10 at most" in (await anna.sees("as order numbers", since=mark)).text
    assert system.market.counts["sms_status"] == 0


async def test_each_tracked_number_has_its_outcome_in_one_summary(system: System) -> None:
    anna = await system.connected()
    await bought(system, anna, 23501)
    mine = await elsewhere(system, service=2, quantity=1)
    bens = await elsewhere(system, key=BEN, service=2, quantity=1)
    anna.send(f"/track 23501 {mine} {bens}")
    told = await anna.sees("Your numbers")
    for row in (
        "1. #23501: tracked already",
        f"2. #{mine}: tracked from now on",
        f"3. #{bens}: none of your API keys knows it",
    ):
        assert row in told.text
    system.panel.complete(mine)
    await anna.sees(f"🎁 Order #{mine}")
    assert all(account not in anna.screen() for account in system.accounts(bens))
    mark = anna.mark()
    anna.press("2", message=told)
    await anna.sees("Placed elsewhere", since=mark)


async def test_each_number_is_asked_about_once(system: System) -> None:
    anna = await system.connected()
    anna.send("/track 7 8 9")
    await anna.sees("3. #9: none")
    asked = [call.params["order"] for call in system.market.calls if call.action == "sms_status"]
    assert asked == ["7", "8", "9"]


async def test_a_rate_limit_ends_the_questions(system: System) -> None:
    anna = await system.connected()
    for action in ("sms_status", "status"):
        system.market.fail(action, "rate_limit", seconds=60, times=9)
    anna.send("/track 7 8 9")
    told = await anna.sees("3. #9: not asked any more")
    assert "1. #7: no answer from the marketplace" in told.text


async def test_refresh_all_asks_about_each_active_order_and_lists_them_again(system: System) -> None:
    anna = await system.connected()
    await bought(system, anna, 23501, 23502)
    anna.send("/orders")
    listed = await anna.sees("2 orders")
    asked = system.market.counts["status"]
    mark = anna.mark()
    anna.press("Refresh all", message=listed)
    again = await anna.sees("Refreshed: 2 of 2", since=mark)
    assert again.id == listed.id
    assert system.market.counts["status"] >= asked + 2
    assert "2 orders" in again.text


async def test_orders_without_an_answer_are_counted_and_the_list_still_comes(system: System) -> None:
    anna = await system.connected()
    await bought(system, anna, 23501, 23502)
    anna.send("/orders")
    await anna.sees("Refresh all")
    system.market.fail("status", "rate_limit", seconds=60, times=99)
    anna.press("Refresh all")
    listed = await anna.sees("Refreshed: 0 of 2")
    assert "2 orders" in listed.text
    assert ANNA not in anna.screen()


async def test_nothing_to_refresh_is_said(system: System) -> None:
    anna = await system.connected()
    await bought(system, anna, 23501)
    anna.send("/orders")
    await anna.sees("Refresh all")
    system.panel.complete(23501)
    await anna.sees("🎁 Order #23501")
    anna.press("Refresh all")
    listed = await anna.sees("No active order is left here")
    assert "Refresh all" not in str(listed.buttons)

"""Telegram in trouble with what it is sent, and people who are not there to read it."""

import asyncio

import pytest

from bot.db import customers
from bot.loops import sender
from sandbox.market.simulator import ANNA, BEN
from sandbox.notifier import PATIENCE
from sandbox.telegram.chats import Access
from sandbox.telegram.people import Person
from tests.faults.table import shows
from tests.system import System, offered, ordered


async def parked(system: System, person: Person) -> None:
    """Until the bot knows that it must not write to somebody."""
    assert system.application is not None
    async with asyncio.timeout(PATIENCE):
        while True:
            async with system.application.deps.db.read() as connection:
                known = await customers.find(connection, person.id)
            if known is not None and known.parked:
                return


def deliveries(person: Person) -> int:
    return sum(message.text.startswith("🎁 Order #23501") for message in person.messages())


@shows("T1")
@pytest.mark.parametrize("fault", ["429", "500", "502_html", "drop_before"])
async def test_a_delivery_that_could_not_be_sent_is_sent_later(system: System, fault: str) -> None:
    anna = await ordered(system)
    system.telegram.fail("sendMessage", fault)
    system.panel.complete(23501)
    delivered = await anna.sees("🎁 Order #23501")
    assert all(account in delivered.text for account in system.accounts(23501))
    assert deliveries(anna) == 1


@shows("T1")
async def test_a_long_wait_in_one_chat_keeps_no_other_waiting(system: System) -> None:
    anna = await ordered(system)
    ben = await system.connected(BEN, system.ben())
    await offered(ben, 2, "1")
    ben.press("Confirm")
    await ben.sees("Order #23502")
    system.telegram.fail("sendMessage", "429", retry_after=10_000)
    tried = len(system.telegram.called("sendMessage"))
    system.panel.complete(23501)
    await system.telegram.gets_call("sendMessage", count=tried + 1)
    system.panel.complete(23502)
    await ben.sees("Delivered: 1 of 1")
    ben.send("/orders")
    await ben.sees("1 order")
    assert deliveries(anna) == 0
    later = system.telegram.called("sendMessage")[tried + 1 :]
    assert {call.chat_id for call in later} == {ben.id}


@shows("T2")
async def test_a_delivery_is_repeated_twice_at_most(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sender, "LONGEST_BACKOFF", 0.01)
    anna = await ordered(system)
    tried = len(system.telegram.called("sendMessage"))
    system.telegram.fail("sendMessage", "drop_after", times=4)
    system.panel.complete(23501)
    await system.telegram.gets_call("sendMessage", count=tried + 3)
    await anna.sees("Charged: $1.70")  # the card, which comes after the delivery that was given up
    copies = [message for message in anna.messages() if message.text.startswith("🎁 Order #23501")]
    assert ["This may be a repeat" in copy.text for copy in copies] == [False, True, True]


@shows("T2")
async def test_a_delivery_whose_receipt_was_lost_comes_again_and_says_so(system: System) -> None:
    anna = await ordered(system)
    system.telegram.fail("sendMessage", "drop_after")
    system.panel.complete(23501)
    await anna.sees("This may be a repeat")
    assert deliveries(anna) == 2
    await system.restart()
    anna.send("/balance")
    await anna.sees("💰 Balance:")
    assert deliveries(anna) == 2


@shows("T3")
async def test_who_blocked_the_bot_gets_everything_when_they_return(system: System) -> None:
    anna = await ordered(system)
    anna.chat.access = Access.BLOCKED  # Telegram's note of it does not come
    system.panel.complete(23501)
    await parked(system, anna)  # by whichever meets the closed door first, the delivery or the card
    await system.restart()
    assert deliveries(anna) == 0
    anna.chat.access = Access.OPEN
    anna.start()
    await anna.sees("Delivered: 2 of 2")
    await anna.sees("🎁 Order #23501")  # the card, which says that it is delivered, may come first
    assert deliveries(anna) == 1


@shows("T3")
async def test_who_blocks_the_bot_is_sent_nothing_until_they_let_it_in_again(system: System) -> None:
    anna = await ordered(system)
    anna.block()
    await parked(system, anna)
    tried = len(system.telegram.called("sendMessage"))
    system.panel.complete(23501)
    await system.restart()
    assert len(system.telegram.called("sendMessage")) == tried
    anna.unblock()
    await anna.sees("Delivered: 2 of 2")
    await anna.sees("🎁 Order #23501")  # the card, which says that it is delivered, may come first
    assert deliveries(anna) == 1


@shows("T3")
async def test_the_orders_of_who_is_gone_are_still_tracked(system: System) -> None:
    anna = await ordered(system)
    anna.deactivate()
    system.panel.partial(23501, 1)
    await parked(system, anna)
    await system.stop()  # with an open order on its list, to be asked about at once
    system.panel.complete(23501)
    system.market.calls.clear()
    await system.start()
    await system.market.gets_call("status", ANNA)
    anna.unblock()
    anna.start()
    for account in system.accounts(23501):
        await anna.sees(account)
        assert sum(account in message.text for message in anna.messages()) == 1


async def test_an_order_placed_just_before_a_stop_is_delivered_once_after_it(system: System) -> None:
    anna = await ordered(system)
    await system.stop()
    system.panel.complete(23501)
    await system.start()
    await anna.sees("Delivered: 2 of 2")
    await system.restart()
    anna.send("/orders")
    await anna.sees("1 order")
    assert deliveries(anna) == 1


@shows("T4")
async def test_a_card_that_would_not_change_is_left_as_it_is(system: System) -> None:
    anna = await ordered(system)
    shown = len(anna.messages())
    for tap in anna.press("Refresh", times=3):
        await anna.answered(tap)
    anna.send("/balance")
    await anna.sees("💰 Balance:")
    assert len(anna.messages()) == shown + 2  # her word and its answer


@shows("T4")
async def test_a_deleted_card_is_replaced_by_a_new_one(system: System) -> None:
    anna = await ordered(system)
    anna.delete_message(anna.last.id)
    system.panel.complete(23501)
    await anna.sees("Charged: $1.70")


@shows("T4")
async def test_what_telegram_cannot_parse_comes_as_plain_text(system: System) -> None:
    anna = await system.connected()
    system.telegram.fail("sendMessage", "400:Bad Request: can't parse entities: unsupported start tag")
    anna.send("/balance")
    shown = await anna.sees("💰 Balance: $100.00")
    assert shown.entities == []


@shows("T4")
async def test_a_tap_too_old_to_be_answered_is_still_carried_out(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.telegram.fail(
        "answerCallbackQuery", "400:Bad Request: query is too old and response timeout expired"
    )
    anna.press("Confirm")
    await anna.sees("Order #23501")


async def test_a_key_that_cannot_be_deleted_from_the_chat_connects_and_its_owner_is_told(
    system: System,
) -> None:
    system.telegram.fail("deleteMessage", "400:Bad Request: message can't be deleted")
    anna = await system.connected()
    await anna.sees("delete it yourself")


async def test_a_key_that_its_owner_deleted_first_is_no_matter(system: System) -> None:
    system.telegram.fail("deleteMessage", "400:Bad Request: message to delete not found")
    anna = await system.connected()
    anna.send("/balance")
    await anna.sees("💰 Balance:")
    assert "delete it yourself" not in anna.screen()

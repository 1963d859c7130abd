"""Telegram in trouble, and people who block, repeat and tamper (FAULTS: T1 to T6)."""

import asyncio
from datetime import timedelta

import pytest

from bot.actions import buy
from bot.db import customers
from bot.sandbox.chats import Door
from bot.sandbox.people import Person
from tests.house import Town, offered


async def ordered(town: Town) -> Person:
    """Anna with an open order #23501 that the panel will complete."""
    anna = await town.connected()
    town.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    return anna


async def parked(town: Town, person: Person) -> None:
    """Until the bot knows that it must not write to somebody."""
    assert town.house is not None
    async with asyncio.timeout(10):
        while True:
            async with town.house.shop.db.read() as connection:
                if await customers.is_parked(connection, person.id):
                    return


def deliveries(person: Person) -> int:
    return sum(message.text.startswith("🎁 Order #23501") for message in person.messages())


@pytest.mark.parametrize("fault", ["429", "500", "502_html", "drop_before"])
async def test_a_delivery_that_could_not_be_sent_is_sent_later(town: Town, fault: str) -> None:
    anna = await ordered(town)
    town.telegram.fail("sendMessage", fault)
    town.panel.complete(23501)
    delivered = await anna.sees("Delivered: 2 of 2")
    assert all(account in delivered.text for account in town.accounts(23501))
    assert deliveries(anna) == 1


async def test_a_delivery_whose_receipt_was_lost_comes_again_and_says_so(town: Town) -> None:
    anna = await ordered(town)
    town.telegram.fail("sendMessage", "drop_after")
    town.panel.complete(23501)
    await anna.sees("This may be a repeat")
    assert deliveries(anna) == 2
    await town.restart()
    anna.send("/balance")
    await anna.sees("💰 Balance:")
    assert deliveries(anna) == 2


async def test_who_blocked_the_bot_gets_everything_when_they_return(town: Town) -> None:
    anna = await ordered(town)
    anna.chat.door = Door.BLOCKED  # Telegram's note of it does not come
    tried = len(town.telegram.called("sendMessage"))
    town.panel.complete(23501)
    await town.telegram.gets_call("sendMessage", count=tried + 1)
    await town.restart()
    assert deliveries(anna) == 0
    anna.chat.door = Door.OPEN
    anna.start()
    await anna.sees("Delivered: 2 of 2", within=4)  # at once: without a wake-up the sender naps for five
    assert deliveries(anna) == 1


async def test_who_blocks_the_bot_is_sent_nothing_until_they_let_it_in_again(town: Town) -> None:
    anna = await ordered(town)
    anna.block()
    await parked(town, anna)
    tried = len(town.telegram.called("sendMessage"))
    town.panel.complete(23501)
    await town.restart()
    assert len(town.telegram.called("sendMessage")) == tried
    anna.unblock()
    await anna.sees("Delivered: 2 of 2")
    assert deliveries(anna) == 1


async def test_an_order_placed_just_before_a_stop_is_delivered_once_after_it(town: Town) -> None:
    anna = await ordered(town)
    await town.stop()
    town.panel.complete(23501)
    await town.start()
    await anna.sees("Delivered: 2 of 2")
    await town.restart()
    anna.send("/orders")
    await anna.sees("1 order")
    assert deliveries(anna) == 1


async def test_taps_made_while_the_bot_was_away_are_answered_at_its_return(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    await town.stop()
    anna.press("Confirm", times=2)
    await town.start()
    await anna.sees("Order #23501")
    assert town.market.counts["add"] == 1


async def test_the_same_update_twice_is_one_update(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    tap = town.telegram.world.mail.pending()[-1]
    town.telegram.push(tap)
    await anna.sees("Order #23501")
    town.telegram.push(tap)
    anna.send("/orders")
    await anna.sees("1 order")
    assert town.market.counts["add"] == 1


async def test_an_update_nobody_can_read_stops_nobody(town: Town) -> None:
    anna = await town.connected()
    for broken in ({"message": {"text": 7}}, {"callback_query": None}, {"an_update_of_next_year": {"id": 1}}):
        town.telegram.push(broken)
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00")


async def test_a_deleted_card_is_replaced_by_a_new_one(town: Town) -> None:
    anna = await ordered(town)
    anna.delete_message(anna.last.id)
    town.panel.complete(23501)
    await anna.sees("Charged: $1.70")


async def test_what_telegram_cannot_parse_comes_as_plain_text(town: Town) -> None:
    anna = await town.connected()
    town.telegram.fail("sendMessage", "400:Bad Request: can't parse entities: unsupported start tag")
    anna.send("/balance")
    shown = await anna.sees("💰 Balance: $100.00")
    assert shown.entities == []


async def test_a_tap_too_old_to_be_answered_is_still_carried_out(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    town.telegram.fail(
        "answerCallbackQuery", "400:Bad Request: query is too old and response timeout expired"
    )
    anna.press("Confirm")
    await anna.sees("Order #23501")


async def test_a_confirmation_of_last_week_asks_again(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await town.connected()
    with monkeypatch.context() as last_week:
        last_week.setattr(buy, "GOOD_FOR", timedelta(days=-7))
        await offered(anna, 2)
    mark = anna.mark()
    anna.press("Confirm")
    await anna.sees("Please confirm", since=mark)
    assert town.bought() == []
    anna.press("Confirm")
    await anna.sees("Order #23501")


async def test_every_tap_is_answered(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    taps = anna.press("Confirm", times=3)
    taps.append(anna.press_data("nobody:made:this"))
    for tap in taps:
        await anna.answered(tap)


async def test_a_key_that_cannot_be_deleted_from_the_chat_still_connects(town: Town) -> None:
    town.telegram.fail("deleteMessage", "400:Bad Request: message can't be deleted")
    await town.connected()

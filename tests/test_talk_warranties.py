"""A stated warranty in the chat: its end on cards and accounts, and the one reminder of it."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.clock import utc_now
from bot.db import tables
from bot.loops import warranty_reminders
from sandbox.market import goods
from sandbox.market.simulator import ANNA
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from tests.system import System, pressed
from tests.test_talk_orders import bought


@pytest.fixture
async def anna(system: System, monkeypatch: pytest.MonkeyPatch) -> Person:
    """She has an order #23501 with a warranty of a day."""
    monkeypatch.setattr(warranty_reminders, "EVERY", 0.05)
    monkeypatch.setattr(goods, "DESCRIPTIONS", ("Format: login|password. Warranty: 24 hours.",))
    person = await system.connected()
    await bought(person, 2, "1", 23501)
    await person.sees("🎁 Order #23501")
    await system.market.gets_call("products", ANNA)
    return person


async def passed(system: System, hours: float) -> None:
    """So many hours pass for what was delivered, while the bot is down."""
    assert system.application is not None
    async with system.application.deps.db.write() as connection:
        kept = select(tables.stated_formats.c.remind_at)
        remind_at = (await connection.execute(kept)).scalar_one()
        assert remind_at is not None
        earlier = timedelta(hours=hours)
        began = utc_now() - earlier
        await connection.execute(update(tables.stated_formats).values(remind_at=remind_at - earlier))
        await connection.execute(update(tables.orders).values(delivered_at=began, finished_at=began))
    await system.restart()


async def test_its_end_is_shown_on_the_card_and_with_the_account(system: System, anna: Person) -> None:
    await anna.sees("Shop's warranty: until")
    mark = anna.mark()
    anna.send("/orders")
    await anna.sees("1 order", since=mark)
    card = await pressed(anna, "1", "Shop's warranty: until")
    assert "at the earliest" not in card.text
    mark = anna.mark()
    anna.send("/vault")
    await anna.sees("Delivered accounts", since=mark)
    await pressed(anna, "1", "Shop's warranty: until")
    assert system.market.counts["products"] >= 1


async def test_its_end_is_told_once_in_time(system: System, anna: Person) -> None:
    await anna.sees("Shop's warranty: until")
    await passed(system, 20)
    told = await anna.sees("the shop's warranty ends")
    assert "Order #23501" in told.text
    assert "Report a problem before it ends" in told.text
    await pressed(anna, "Fields", "Account 1 of 1")
    mark = anna.mark()
    report = told.find_button("Report a problem")
    assert report is not None
    anna.press_data(report["callback_data"])
    await anna.sees("What is wrong?", since=mark)
    await system.restart()
    anna.send("/orders")
    await anna.sees("1 order")
    assert sum("warranty ends" in message.text for message in anna.messages()) == 1


async def test_after_its_end_nothing_is_told(system: System, anna: Person) -> None:
    await anna.sees("Shop's warranty: until")
    await passed(system, 25)
    assert system.application is not None
    async with asyncio.timeout(PATIENCE):
        while await _is_due(system):
            pass  # it is dropped at the first look
    assert "warranty ends" not in anna.screen()


async def _is_due(system: System) -> bool:
    assert system.application is not None
    async with system.application.deps.db.read() as connection:
        due = select(tables.stated_formats.c.order_id).where(tables.stated_formats.c.remind_at.is_not(None))
        return (await connection.execute(due)).first() is not None

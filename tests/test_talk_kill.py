"""``kill -9``: the real process between the simulators (FAULTS: P1)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.process import BotProcess
from tests.house import Town, offered

PATIENCE = 30.0  # seconds; a process starts in about three


@pytest.fixture
async def quiet_town(tmp_path: Path) -> AsyncIterator[Town]:
    """A town without a bot."""
    async with Town(tmp_path).served() as town:
        yield town


@pytest.fixture
async def process(quiet_town: Town) -> AsyncIterator[BotProcess]:
    bot = BotProcess(quiet_town.data.parent)
    bot.configure(**{name.upper(): value for name, value in quiet_town.settings.items()})
    await bot.start()
    yield bot
    await bot.stop()


async def test_killed_between_order_and_delivery_it_delivers_once(
    quiet_town: Town, process: BotProcess
) -> None:
    town = quiet_town
    await town.telegram.gets_call("getUpdates", within=PATIENCE)
    anna = await town.connected()
    town.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    await process.kill()
    town.panel.complete(23501)
    await process.start()
    delivered = await anna.sees("Delivered: 2 of 2", within=PATIENCE)
    assert all(account in delivered.text for account in town.accounts(23501))
    await anna.sees("Show accounts")  # the next message in this chat: the one before is noted as sent
    await process.kill()
    await process.start()
    anna.send("/orders")
    await anna.sees("1 order", within=PATIENCE)
    assert sum(message.text.startswith("🎁") for message in anna.messages()) == 1
    assert town.market.counts["add"] == 1


async def test_killed_while_the_answer_was_on_its_way_it_buys_nothing_twice(
    quiet_town: Town, process: BotProcess
) -> None:
    town = quiet_town
    await town.telegram.gets_call("getUpdates", within=PATIENCE)
    anna = await town.connected()
    await offered(anna, 2)
    town.market.fail("add", "hang_after")
    confirm = anna.button("Confirm")["callback_data"]
    anna.press("Confirm")
    while not town.bought():  # each turn of this talk gives the purchase time to arrive
        anna.send("/help")
        await anna.sees("What I can do", since=anna.mark())
    await process.kill()
    anna.press_data(confirm)
    await process.start()
    await anna.sees("no clear answer came back", within=PATIENCE)
    await anna.sees("you were charged", within=PATIENCE)
    assert town.market.counts["add"] == 1
    assert "Traceback" not in "\n".join(process.lines)

"""A gateway's page in place of Telegram's answer: aiogram has an error for it that is no TelegramAPIError."""

import pytest

from sandbox.market.simulator import ANNA
from tests.faults.table import shows
from tests.system import System, offered

LOST = ["500", "502_html", "drop_before", "drop_after"]


@shows("T2")
@pytest.mark.parametrize("fault", LOST)
async def test_a_purchase_that_could_not_be_announced_is_made(system: System, fault: str) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.telegram.fail("editMessageText", fault)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1


@shows("T2")
@pytest.mark.parametrize("fault", LOST)
async def test_a_tap_that_could_not_be_answered_is_carried_out_at_once(system: System, fault: str) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    taps = len(system.telegram.called("answerCallbackQuery"))
    system.telegram.fail("answerCallbackQuery", fault)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    assert len(system.telegram.called("answerCallbackQuery")) == taps + 1


@shows("T2")
@pytest.mark.parametrize("fault", LOST)
async def test_a_key_is_connected_at_once_and_taken_out_of_the_chat_when_it_can_be(
    system: System, fault: str
) -> None:
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    system.telegram.fail("deleteMessage", fault, times=2)
    anna.send(ANNA)
    await anna.sees("Connected")
    await system.telegram.world.notifier.until(lambda: ANNA not in anna.screen() or None)


@shows("T2")
@pytest.mark.parametrize("method", ["getMe", "deleteWebhook"])
async def test_it_starts_although_a_gateway_answers_first(system: System, method: str) -> None:
    anna = await system.connected()
    await system.stop()
    system.telegram.fail(method, "502_html")
    await system.start()
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00")

"""The last word about a purchase is the present one, however late an answer is."""

from typing import Any

from aiogram import Bot
from aiogram.methods import EditMessageText

from tests.faults.table import shows
from tests.system import System, offered


@shows("T5")
async def test_a_tap_that_is_answered_late_does_not_hide_what_came_of_the_first(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    assert system.application is not None

    async def late(make_request: Any, bot: Bot, method: Any) -> Any:
        if isinstance(method, EditMessageText) and "under way" in str(method.text):
            await anna.sees("cannot be reached")
        return await make_request(bot, method)

    system.application.bot.session.middleware(late)
    system.market.fail("inventory", "html_502", times=3)
    mark = anna.mark()
    anna.press("Confirm", times=2)
    await anna.sees("It was not sent", since=mark)
    anna.press("Try again")
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1


@shows("T2")
async def test_what_could_not_be_said_about_a_purchase_is_said_later(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("inventory", "html_502", times=3)
    system.telegram.fail("editMessageText", "drop_before", times=2)
    system.telegram.fail("sendMessage", "drop_before", times=1)
    mark = anna.mark()
    anna.press("Confirm")
    await anna.sees("It was not sent", since=mark)
    anna.press("Try again")
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1

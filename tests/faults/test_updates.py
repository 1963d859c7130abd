"""Updates that come twice, late, broken, from the wrong people, or not at all."""

from datetime import timedelta

import aiohttp
import pytest

from bot.actions import buy
from bot.startup_errors import explain
from bot.telegram import polling
from sandbox.telegram.chats import Json
from sandbox.telegram.people import Person
from tests.faults.table import shows
from tests.free_port import free_port
from tests.system import System, offered


@shows("T5")
async def test_taps_made_while_the_bot_was_away_are_answered_at_its_return(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    await system.stop()
    anna.press("Confirm", times=2)
    await system.start()
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1


@shows("T5")
async def test_a_button_in_a_group_does_nothing_for_anybody(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    confirm = anna.button("Confirm")["callback_data"]
    system.telegram.group(-100, "Friends")
    anna.at(-100).send("/help")
    await anna.at(-100).sees("private")
    for somebody in (anna, system.ben()):
        answer = await somebody.answered(somebody.at(-100).press_data(confirm))
        assert answer.show_alert
    assert system.market.counts["add"] == 0
    anna.press("Confirm")
    await anna.sees("Order #23501")


@shows("T5")
async def test_the_same_update_twice_is_one_update(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    tap = system.telegram.world.updates.pending()[-1]
    system.telegram.push(tap)
    await anna.sees("Order #23501")
    system.telegram.push(tap)
    anna.send("/orders")
    await anna.sees("1 order")
    assert system.market.counts["add"] == 1


@shows("T8")
async def test_ids_that_begin_anew_are_news(system: System) -> None:
    """The very ids that were seen, over a restart too."""
    anna = await system.connected()
    await system.telegram.world.notifier.until(lambda: not system.telegram.world.updates.pending() or None)
    for number in range(3):
        system.telegram.begin_ids_anew(730_000_001)
        mark = anna.mark()
        anna.send("/balance")
        await anna.sees("💰 Balance: $100.00", since=mark)
        if number == 1:
            await system.restart()


@shows("T6")
async def test_an_update_nobody_can_read_stops_nobody(system: System) -> None:
    anna = await system.connected()
    for broken in ({"message": {"text": 7}}, {"callback_query": None}, {"an_update_of_next_year": {"id": 1}}):
        system.telegram.push(broken)
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00")


@shows("T5")
async def test_a_confirmation_of_last_week_asks_again(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await system.connected()
    with monkeypatch.context() as last_week:
        last_week.setattr(buy, "DRAFT_LIFETIME", timedelta(days=-7))
        await offered(anna, 2)
    mark = anna.mark()
    anna.press("Confirm")
    await anna.sees("Please confirm", since=mark)
    assert system.bought() == []
    anna.press("Confirm")
    await anna.sees("Order #23501")


async def test_every_tap_is_answered(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    taps = anna.press("Confirm", times=3)
    taps.append(anna.press_data("nobody:made:this"))
    for tap in taps:
        await anna.answered(tap)


@shows("T6")
async def test_a_second_poller_that_stays_ends_the_bot_loudly(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "CONFLICT_LIMIT", 0.0)
    assert system.application is not None
    system.telegram.fail("getUpdates", "409", times=None)
    system.anna().start()  # ends the poll that is open
    ended = await system.ends()
    assert explain(ended, system.application.settings) == (
        1,
        "another process polls with this BOT_TOKEN; stop it, or make a bot of your own",
    )


@shows("T6")
async def test_a_poll_that_hangs_is_given_up(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "WAIT", 0)
    monkeypatch.setattr(polling, "SILENCE", 0.3)
    system.telegram.fail("getUpdates", "hang")
    anna = system.anna()
    anna.start()
    await anna.sees("API key")
    anna.send("/help")
    await anna.sees("What I can do")


SECRET = "a-webhook-secret-of-this-bot"


@shows("T7")
async def test_a_webhook_is_acknowledged_from_the_inbox_whatever_the_handler_does(system: System) -> None:
    anna = await system.connected()
    address = await by_webhook(system)
    system.market.fail("balance", "hang_before")
    system.market.calls.clear()
    late, early = (written(anna, number, "/balance") for number in (900_000_002, 900_000_001))
    async with aiohttp.ClientSession() as session:
        assert await post(session, address, late, "wrong") == 401
        assert await post(session, address, late, SECRET) == 200
        assert "💰 Balance:" not in anna.screen()  # it is being asked
        for update in (early, late, early):
            assert await post(session, address, update, SECRET) == 200
    system.market.faults.clear()
    anna.send("/help")  # by the simulated Telegram's own webhook calls, behind the others
    await anna.sees("What I can do")
    assert sum("💰 Balance:" in message.text for message in anna.messages()) == 2
    assert sum(call.action == "balance" for call in system.market.calls) == 2


async def by_webhook(system: System) -> str:
    """The bot, started again with a webhook; its address."""
    listen = f"127.0.0.1:{free_port()}"
    await system.stop()
    await system.start(webhook_url=f"http://{listen}", webhook_secret=SECRET, listen=listen)
    world = system.telegram.world
    return (await world.notifier.until(lambda: world.updates.webhook)).url


async def post(session: aiohttp.ClientSession, address: str, update: Json, secret: str) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with session.post(address, json=update, headers=headers) as answer:
        return answer.status


def written(person: Person, update_id: int, text: str) -> Json:
    head = {"message_id": update_id, "date": 1, "chat": person.chat.json(), "from": person.user.json()}
    return {"update_id": update_id, "message": {**head, "text": text}}

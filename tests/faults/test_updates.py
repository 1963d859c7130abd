"""Updates that come twice, late, broken, from the wrong people, or not at all."""

from datetime import timedelta
from socket import socket

import aiohttp
import pytest

from bot.actions import buy
from bot.loops import polling
from bot.obstacles import explain
from sandbox.telegram.chats import Json
from sandbox.telegram.people import Person
from tests.faults.table import shows
from tests.house import Town, offered


@shows("T5")
async def test_taps_made_while_the_bot_was_away_are_answered_at_its_return(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    await town.stop()
    anna.press("Confirm", times=2)
    await town.start()
    await anna.sees("Order #23501")
    assert town.market.counts["add"] == 1


@shows("T5")
async def test_a_button_in_a_group_does_nothing_for_anybody(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    confirm = anna.button("Confirm")["callback_data"]
    town.telegram.group(-100, "Friends")
    anna.at(-100).send("/help")
    await anna.at(-100).sees("private")
    for somebody in (anna, town.ben()):
        answer = await somebody.answered(somebody.at(-100).press_data(confirm))
        assert answer.show_alert
    assert town.market.counts["add"] == 0
    anna.press("Confirm")
    await anna.sees("Order #23501")


@shows("T5")
async def test_the_same_update_twice_is_one_update(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    tap = town.telegram.world.updates.pending()[-1]
    town.telegram.push(tap)
    await anna.sees("Order #23501")
    town.telegram.push(tap)
    anna.send("/orders")
    await anna.sees("1 order")
    assert town.market.counts["add"] == 1


@shows("T8")
async def test_ids_that_begin_anew_are_news(town: Town) -> None:
    """The very ids that were seen, over a restart too."""
    anna = await town.connected()
    await town.telegram.world.notifier.until(lambda: not town.telegram.world.updates.pending() or None)
    for number in range(3):
        town.telegram.begin_ids_anew(730_000_001)
        mark = anna.mark()
        anna.send("/balance")
        await anna.sees("💰 Balance: $100.00", since=mark)
        if number == 1:
            await town.restart()


@shows("T6")
async def test_an_update_nobody_can_read_stops_nobody(town: Town) -> None:
    anna = await town.connected()
    for broken in ({"message": {"text": 7}}, {"callback_query": None}, {"an_update_of_next_year": {"id": 1}}):
        town.telegram.push(broken)
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00")


@shows("T5")
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


@shows("T6")
async def test_a_second_poller_that_stays_ends_the_bot_loudly(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "CONFLICT_LIMIT", 0.0)
    assert town.house is not None
    town.telegram.fail("getUpdates", "409", times=None)
    town.anna().start()  # ends the poll that is open
    ended = await town.ends()
    assert explain(ended, town.house.settings) == (
        1,
        "another process polls with this BOT_TOKEN; stop it, or make a bot of your own",
    )


@shows("T6")
async def test_a_poll_that_hangs_is_given_up(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "WAIT", 0)
    monkeypatch.setattr(polling, "SILENCE", 0.3)
    town.telegram.fail("getUpdates", "hang")
    anna = town.anna()
    anna.start()
    await anna.sees("API key")
    anna.send("/help")
    await anna.sees("What I can do")


SECRET = "a-webhook-secret-of-this-town"


@shows("T7")
async def test_a_webhook_is_acknowledged_from_the_inbox_whatever_the_handler_does(town: Town) -> None:
    anna = await town.connected()
    address = await by_webhook(town)
    town.market.fail("balance", "hang_before")
    town.market.calls.clear()
    late, early = (written(anna, number, "/balance") for number in (900_000_002, 900_000_001))
    async with aiohttp.ClientSession() as session:
        assert await post(session, address, late, "wrong") == 401
        assert await post(session, address, late, SECRET) == 200
        assert "💰 Balance:" not in anna.screen()  # it is being asked
        for update in (early, late, early):
            assert await post(session, address, update, SECRET) == 200
    town.market.faults.clear()
    anna.send("/help")  # by the simulated Telegram's own webhook calls, behind the others
    await anna.sees("What I can do")
    assert sum("💰 Balance:" in message.text for message in anna.messages()) == 2
    assert sum(call.action == "balance" for call in town.market.calls) == 2


async def by_webhook(town: Town) -> str:
    """The bot, started again with a webhook; its address."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{free.getsockname()[1]}"
    await town.stop()
    await town.start(webhook_url=f"http://{listen}", webhook_secret=SECRET, listen=listen)
    await town.telegram.gets_call("setWebhook")
    assert town.telegram.world.updates.webhook is not None
    return town.telegram.world.updates.webhook.url


async def post(session: aiohttp.ClientSession, address: str, update: Json, secret: str) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with session.post(address, json=update, headers=headers) as answer:
        return answer.status


def written(person: Person, update_id: int, text: str) -> Json:
    head = {"message_id": update_id, "date": 1, "chat": person.chat.json(), "from": person.user.json()}
    return {"update_id": update_id, "message": {**head, "text": text}}

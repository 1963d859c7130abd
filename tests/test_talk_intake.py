"""The queue of updates through the whole bot: floods, webhooks, taps from before a restart."""

import asyncio
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import update

from bot import app, startup_errors
from bot.application import build
from bot.db import inbox, tables
from bot.routers import please_wait
from bot.settings import Settings
from bot.telegram import polling, sending
from sandbox.market.simulator import ANNA, BEN
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from sandbox.telegram.update_queue import Webhook
from tests.free_port import free_port
from tests.system import System, offered

SECRET = "a-secret-of-the-webhook-0123456789"


def said(person: Person, words: str) -> int:
    return sum(message.by_bot and words in message.text for message in person.messages())


async def test_a_flood_is_warned_of_once_and_delays_nobody(system: System) -> None:
    anna, ben = await system.connected(), await system.connected(BEN, system.ben())
    for _ in range(300):
        anna.send("/help")
    pasted = anna.send(ANNA)
    mark = ben.mark()
    ben.send("/balance")
    await ben.sees("💰 Balance: $3.50", since=mark)
    await anna.sees("more than I can follow")
    await system.telegram.gets_call("deleteMessage", count=3)
    await system.stop()
    assert said(anna, "more than I can follow") == 1
    assert said(anna, "What I can do") <= 200  # a burst of each hundred, and what was answered between them
    assert all(message.id != pasted["message_id"] for message in anna.messages())
    await system.start()
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00", since=mark)


async def test_half_a_surrogate_pair_keeps_no_update_waiting(system: System) -> None:
    anna = await system.connected()
    mark = anna.mark()
    anna.send("gmail \ud83d")
    await anna.sees("🔎", since=mark)
    anna.send("/balance")
    await anna.sees("💰 Balance: $100.00", since=mark)


async def test_a_machine_gun_on_confirm_buys_once_and_every_tap_is_answered(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    taps = anna.press("Confirm", times=80)
    await anna.sees("Order #23501")
    answers = [await anna.answered(tap) for tap in taps]
    assert any("Too fast" in answer.text for answer in answers)
    assert system.market.counts["add"] == 1
    assert said(anna, "more than I can follow") == 0


async def test_one_hanging_key_delays_no_other_customer(system: System) -> None:
    anna, ben = await system.connected(), await system.connected(BEN, system.ben())
    system.market.fail("*", "hang_before", times=0, key=ANNA)
    for _ in range(5):
        anna.send("/balance")
    await offered(ben, 2, "1")
    ben.press("Confirm")
    await ben.sees("Delivered: 1 of 1")
    assert said(anna, "💰 Balance:") == 0
    system.market.faults.clear()


async def test_an_answer_that_must_wait_longer_than_anybody_looks_at_a_chat_still_comes(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending.send, "__kwdefaults__", {"patience": 0})
    anna, ben = await system.connected(), await system.connected(BEN, system.ben())
    system.telegram.fail("sendMessage", "429", retry_after=1)
    mark = anna.mark()
    anna.send("/balance")
    anna.send("/orders")
    await system.telegram.gets_call("sendMessage", count=len(system.telegram.called("sendMessage")) + 1)
    ben.send("/balance")
    await ben.sees("💰 Balance: $3.50")
    await anna.sees("💰 Balance: $100.00", since=mark)
    await anna.sees("No orders here", since=mark)
    texts = [message.text for message in anna.messages() if message.by_bot]
    assert "Balance" in texts[-2]


async def left_by_a_stopped_bot(system: System, person: Person) -> None:
    """A confirmation that is stored, and that nobody handles before the next start."""
    assert system.application is not None
    system.application.queue._closed = True
    await system.application.queue.close()
    person.press("Confirm")
    async with asyncio.timeout(PATIENCE):
        while True:
            async with system.application.deps.db.read() as connection:
                if await inbox.unhandled(connection):
                    return


async def test_a_confirmation_stored_just_before_a_stop_is_carried_out_after_it(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    await left_by_a_stopped_bot(system, anna)
    await system.restart()
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1


async def test_a_confirmation_from_long_before_a_start_buys_nothing(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    await left_by_a_stopped_bot(system, anna)
    assert system.application is not None
    async with system.application.deps.db.write() as connection:
        long_ago = system.application.deps.clock() - timedelta(minutes=5)
        await connection.execute(update(tables.inbox).values(received_at=long_ago))
    await system.restart()
    anna.send("/help")
    await anna.sees("What I can do")
    assert system.market.counts["add"] == 0
    anna.press("Confirm")
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1


async def test_a_webhook_acknowledges_before_it_is_handled_and_bears_repetitions(system: System) -> None:
    address = f"127.0.0.1:{free_port()}"
    url = f"http://{address}/hook"
    await system.stop()
    await system.start(listen=address, webhook_url=url, webhook_secret=SECRET)
    anna, ben = await system.connected(), await system.connected(BEN, system.ben())
    await offered(anna, 2)
    system.market.fail("inventory", "hang_before", key=ANNA)
    anna.press("Confirm")
    [confirm] = system.telegram.world.updates.pending()
    await system.telegram.world.notifier.until(lambda: system.telegram.world.updates.pending() == [] or None)
    assert system.market.counts["add"] == 0  # its handler still waits for the marketplace
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=confirm) as refused:
            assert refused.status == 401
        for _ in range(3):
            async with session.post(url, json=confirm, headers=headers) as repeated:
                assert repeated.status == 200
    ben.send("/help")
    await ben.sees("What I can do")
    system.market.faults.clear()
    await anna.sees("Order #23501")
    assert system.market.counts["add"] == 1


async def test_an_answer_under_way_when_the_bot_is_stopped_comes_after_the_next_start(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(please_wait, "SOON", 0.0)
    monkeypatch.setattr(please_wait, "LONG", 0.0)
    anna = await system.connected()
    system.market.fail("balance", "hang_before", times=0)
    anna.send("/balance")
    anna.send("/help")
    await anna.sees("What I can do")  # the balance goes on beside it
    with monkeypatch.context() as impatient:
        impatient.setattr(app, "DRAIN", 0.2)
        await system.stop()
    system.market.faults.clear()
    await system.start()
    await anna.sees("💰 Balance: $100.00")
    await system.restart()
    anna.send("/key")
    await anna.sees("Your API keys")
    assert said(anna, "💰 Balance: $100.00") == 1


async def test_another_poller_that_stays_ends_the_bot_with_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "CONFLICT_LIMIT", -1.0)
    async with System(tmp_path).served() as system:
        settings = Settings(_env_file=None, **system.settings)
        await _ended_by_another(system, settings)


async def _ended_by_another(system: System, settings: Settings) -> None:
    async with build(settings) as application:
        running = asyncio.ensure_future(app.serve(application, asyncio.Event()))
        await system.telegram.gets_call("getUpdates")
        system.telegram.world.updates.set_webhook(Webhook("http://127.0.0.1:1/", None, 40))
        with pytest.raises(BaseExceptionGroup) as ended:
            await running
    code, line = startup_errors.explain(ended.value, settings) or (0, "")
    assert (code, line.count("\n")) == (1, 0)
    assert "another process polls with this BOT_TOKEN" in line

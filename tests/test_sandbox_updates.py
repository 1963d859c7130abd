"""How updates reach the bot from the simulated Bot API, its flood limits and its faults."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetUpdates
from aiohttp import web
from aiohttp.test_utils import TestServer

from sandbox.telegram.flood import Limits, Rate
from sandbox.telegram.people import Person
from sandbox.telegram.simulator import TelegramSim
from tests.telegram import TOKEN, Clock, bot_at, keyboard, served


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sim(clock: Clock) -> TelegramSim:
    return TelegramSim(token=TOKEN, clock=clock)


@pytest.fixture
async def base(sim: TelegramSim) -> AsyncIterator[str]:
    async with served(sim) as address:
        yield address


@pytest.fixture
async def bot(base: str) -> AsyncIterator[Bot]:
    async with bot_at(base) as bot:
        yield bot


@pytest.fixture
def anna(sim: TelegramSim) -> Person:
    anna = sim.person(1001)
    anna.start()
    return anna


async def test_updates_stay_until_they_are_confirmed(bot: Bot, anna: Person) -> None:
    anna.send("two")
    first, second = await bot.get_updates()
    assert second.update_id == first.update_id + 1
    assert [u.update_id for u in await bot.get_updates(limit=1)] == [first.update_id]
    assert [u.update_id for u in await bot.get_updates(offset=second.update_id)] == [second.update_id]
    assert await bot.get_updates(offset=second.update_id + 1) == []
    anna.send("three")
    anna.send("four")
    [last] = await bot.get_updates(offset=-1)
    assert last.message is not None
    assert last.message.text == "four"


async def test_an_offset_beyond_the_newest_id_forgets_nothing(
    bot: Bot, sim: TelegramSim, anna: Person
) -> None:
    [first] = await bot.get_updates()
    assert await bot.get_updates(offset=first.update_id + 1) == []
    sim.begin_ids_anew(7)
    anna.send("after a quiet week")
    for _ in range(2):
        assert [u.update_id for u in await bot.get_updates(offset=first.update_id + 1)] == [7]
    assert await bot.get_updates(offset=8) == []


async def test_a_long_poll_ends_with_the_first_update(bot: Bot, sim: TelegramSim, anna: Person) -> None:
    await bot.get_updates(offset=sim.world.updates.next_id)
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(bot.get_updates(timeout=30))
        await sim.gets_call("getUpdates", count=2)
        anna.send("wake up")
    [update] = poll.result()
    assert update.message is not None
    assert update.message.text == "wake up"


async def test_a_second_poll_ends_the_first(bot: Bot, sim: TelegramSim) -> None:
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(_conflict(bot))
        await sim.gets_call("getUpdates")
        assert await bot.get_updates() == []
    assert "terminated by other getUpdates request" in first.result()


async def _conflict(bot: Bot) -> str:
    with pytest.raises(TelegramConflictError) as conflict:
        await bot.get_updates(timeout=30)
    return conflict.value.message


async def test_unwanted_updates_are_not_queued(bot: Bot, anna: Person) -> None:
    await bot.get_updates(offset=-1, allowed_updates=["callback_query"])
    anna.send("unheard")
    assert [u.message for u in await bot.get_updates() if u.message and u.message.text == "unheard"] == []


async def test_anything_can_be_pushed(bot: Bot, base: str, sim: TelegramSim) -> None:
    sim.push({"message": {"message_id": "no number"}})
    sim.push({"update_id": 5, "strange_new_thing": {}})
    sim.push({"update_id": 5, "strange_new_thing": {}})
    async with aiohttp.ClientSession() as http:
        answer = await (await http.post(f"{base}/bot{TOKEN}/getUpdates")).json()
    assert [u["update_id"] for u in answer["result"]] == [730_000_001, 5, 5]
    with pytest.raises(ClientDecodeError):
        await bot(GetUpdates())


async def test_a_webhook_gets_updates_until_it_takes_them(bot: Bot, sim: TelegramSim, anna: Person) -> None:
    sim.world.updates.retry_pause = 0
    seen: list[tuple[str | None, int]] = []

    async def take(request: web.Request) -> web.Response:
        seen.append(
            (request.headers.get("X-Telegram-Bot-Api-Secret-Token"), (await request.json())["update_id"])
        )
        return web.Response(status=500 if len(seen) == 1 else 200)

    app = web.Application()
    app.router.add_post("/hook", take)
    async with TestServer(app) as server:
        await bot.set_webhook(str(server.make_url("/hook")), secret_token="s3cret")
        anna.send("again")
        await sim.world.notifier.until(lambda: not sim.world.updates.pending() or None)
        with pytest.raises(
            TelegramConflictError, match="can't use getUpdates method while webhook is active"
        ):
            await bot.get_updates()
        info = await bot.get_webhook_info()
        assert info.last_error_message == "Wrong response from the webhook: 500"
        await bot.delete_webhook()
    assert seen == [("s3cret", 730_000_001), ("s3cret", 730_000_001), ("s3cret", 730_000_002)]


async def test_flood_limits_count_messages_and_edits_but_no_answers(
    bot: Bot, sim: TelegramSim, anna: Person, clock: Clock
) -> None:
    sim.world.flood.limits = Limits(per_chat=Rate(1, 2), overall=Rate(30, 60))
    sent = await bot.send_message(anna.id, "1", reply_markup=keyboard())
    await bot.edit_message_text("2", chat_id=anna.id, message_id=sent.message_id, reply_markup=keyboard())
    with pytest.raises(TelegramRetryAfter) as refused:
        await bot.send_message(anna.id, "3")
    assert refused.value.retry_after == 1
    for query_id in anna.press("Buy", times=3):
        await bot.answer_callback_query(query_id)
    clock.ahead(seconds=1)
    await bot.send_message(anna.id, "3")


async def test_faults_on_demand(bot: Bot, sim: TelegramSim, anna: Person) -> None:
    sim.fail("sendMessage", "429", retry_after=7)
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(anna.id, "x")
    sim.fail("sendMessage", "500", times=2)
    for _ in range(2):
        with pytest.raises(TelegramServerError):
            await bot.send_message(anna.id, "x")
    sim.fail("sendMessage", "502_html")
    with pytest.raises(ClientDecodeError):
        await bot.send_message(anna.id, "x")
    sim.fail("sendMessage", "400:message thread not found")
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(anna.id, "x")
    sim.fail("*", "403")
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(anna.id, "x")
    sim.fail("sendMessage", "drop_before")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(anna.id, "lost")
    sim.fail("sendMessage", "drop_after")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(anna.id, "arrived")
    sim.fail("sendMessage", "hang")
    with pytest.raises(TelegramNetworkError, match="timeout"):
        await bot.send_message(anna.id, "late", request_timeout=3)
    assert [m.text for m in anna.messages() if m.by_bot] == ["arrived"]
    assert [c.status for c in sim.called("sendMessage")] == [429, 500, 500, 502, 400, 403, None, None, None]
    with pytest.raises(ValueError, match="no such fault"):
        sim.fail("sendMessage", "earthquake")

"""Broadcasts in /admin: written, previewed, sent to a segment, stopped, deleted, and not wanted any more."""

import asyncio
from datetime import timedelta

import pytest
from aiogram.filters.callback_data import CallbackData
from aiohttp import web

from bot.clock import utc_now
from bot.db import customers
from bot.domain.broadcasts import Segment
from bot.loops import broadcasts as loop
from bot.views.buttons.broadcasts import (
    AskBroadcast,
    ChooseAudience,
    ConfirmBroadcast,
    ContinueBroadcast,
    DeleteBroadcast,
    OpenBroadcasts,
    StopBroadcast,
)
from sandbox.market.simulator import BEN
from sandbox.notifier import PATIENCE
from sandbox.telegram.bot_api import BotApi
from sandbox.telegram.people import Person
from sandbox.telegram.world import Call
from tests.admins import admin_opened, helper_made
from tests.system import System, ordered, pressed

HELLO = "<b>Hello</b> & <i>welcome</i>"


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "LOOK_EVERY", 0.02)
    monkeypatch.setattr(loop, "TOLD_EVERY", 0.05)


async def others(system: System, count: int) -> list[Person]:
    """People who have begun to use the bot."""
    people = [system.telegram.person(2000 + number, language_code="de") for number in range(count)]
    for person in people:
        person.start()
        await person.sees("API")
    return people


async def is_parked(system: System, person: Person) -> None:
    """Wait until the bot knows that it was blocked."""
    assert system.application is not None
    db = system.application.deps.db
    async with asyncio.timeout(PATIENCE):
        while True:
            known = await customers.remembered(db, person.id)
            if known is not None and known.parked:
                return
            await asyncio.sleep(0.01)  # it tells nobody


async def composed(anna: Person) -> None:
    """Up to the choice of an audience, with text in bold."""
    await admin_opened(anna)
    await pressed(anna, "Broadcast", "Broadcasts")
    await pressed(anna, "New message", "Send the message as it is to be read")
    mark = anna.mark()
    anna.send(HELLO.replace("&", "&amp;"), markup="HTML")
    await anna.sees("To whom?", since=mark)


def got(person: Person, words: str = "Hello & welcome") -> int:
    return sum(message.by_bot and words in message.text for message in person.messages())


async def test_what_arrives_after_a_stop_is_counted(
    run_by_anna: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    system, under_way, arrives = run_by_anna, asyncio.Event(), asyncio.Event()
    anna = await system.connected()
    [cara] = await others(system, 1)
    answer = BotApi._answer

    async def late(api: BotApi, call: Call) -> web.Response:
        if call.method == "sendMessage" and call.chat_id == cara.id:
            under_way.set()
            await arrives.wait()
        return await answer(api, call)

    await composed(anna)
    await pressed(anna, "Without a key", "Send it to 🔓 Without a key · 1?")
    monkeypatch.setattr(BotApi, "_answer", late)
    await pressed(anna, "Confirm", "Being sent")
    await under_way.wait()
    await pressed(anna, "Stop", "⏸ Stopped")
    mark = anna.mark()
    arrives.set()
    await anna.sees("Sent: 1 · blocked the bot: 0", since=mark)
    assert got(cara) == 1


async def test_what_is_too_old_to_be_deleted_is_said(run_by_anna: System) -> None:
    system = run_by_anna
    anna = await system.connected()
    [cara] = await others(system, 1)
    await composed(anna)
    await pressed(anna, "Without a key", "Send it to 🔓 Without a key · 1?")
    await pressed(anna, "Confirm", "✅ Sent")
    assert system.application is not None
    object.__setattr__(system.application.deps, "clock", lambda: utc_now() + timedelta(hours=48))
    await pressed(anna, "Delete what was sent", "Deleted: 0 · could not be deleted: 1")
    assert got(cara) == 1


async def test_each_segment_is_counted_and_one_of_them_reads_it(run_by_anna: System) -> None:
    system = run_by_anna
    anna = await ordered(system)
    ben, cara, dora = system.ben(), *await others(system, 2)
    await system.connected(BEN, ben)
    dora.block()
    await is_parked(system, dora)
    await composed(anna)
    labels = [label for row in anna.last.buttons for label in row]
    assert labels[:6] == [
        "👥 All · 3",
        "🗓 Active in 7 days · 3",
        "📅 Active in 30 days · 3",
        "🔑 With a key · 2",
        "🔓 Without a key · 1",
        "📦 With open orders · 1",
    ]
    await pressed(anna, "By language", "Deutsch (1)")
    mark = anna.mark()
    anna.press("Deutsch")
    sure = await anna.sees("Send it to Deutsch · 1?", since=mark)
    preview = anna.messages()[-2]
    assert "<b>Hello</b> &amp; <i>welcome</i>" in preview.html
    await pressed(anna, "Other recipients", "To whom?")
    mark = anna.mark()
    anna.press("With a key")
    sure = await anna.sees("Send it to 🔑 With a key · 2?", since=mark)
    anna.press("Confirm", message=sure, times=2)
    done = await anna.sees("✅ Sent", since=mark)
    assert "Sent: 2 · blocked the bot: 0 · failed: 0" in done.text
    assert (got(ben), got(cara), got(dora)) == (1, 0, 0)
    assert got(anna) == 3  # two previews, and the message itself
    mark = anna.mark()
    anna.press("Delete what was sent", message=done)
    await anna.sees("Deleted: 2 · could not be deleted: 0", since=mark)
    await anna.sees("Taken back")
    assert (got(ben), got(anna)) == (0, 2)
    await admin_opened(anna)
    log = await pressed(anna, "Log", "broadcast deleted #1")
    assert "broadcast begun #1" in log.text
    await pressed(anna, "Back", "Operation")
    await pressed(anna, "Broadcast", "#1 · 🗑 Taken back")


async def test_a_picture_goes_to_all_but_who_blocked_the_bot_or_wants_no_news(run_by_anna: System) -> None:
    system = run_by_anna
    anna = await system.connected()
    cara, dora, eve = await others(system, 3)
    await admin_opened(anna)
    await pressed(anna, "Broadcast", "Nothing was sent to many yet")
    await pressed(anna, "New message", "Send the message as it is to be read")
    anna.send_sticker()
    await anna.sees("I can send text, or a picture")
    anna.send_photo(b"JPEG", "x" * 1025)
    await anna.sees("1024 characters at most")
    mark = anna.mark()
    anna.send_photo(b"JPEG", "Look at this")
    await anna.sees("All · 4", since=mark)
    eve.chat.access = type(eve.chat.access).BLOCKED  # and Telegram has not told yet
    mark = anna.mark()
    anna.press("All")
    await anna.sees("Send it to 👥 All · 4?", since=mark)
    anna.press("Confirm")
    await anna.sees("Sent: 3 · blocked the bot: 1 · failed: 0")
    read = await cara.sees("Look at this")
    assert read.data == b"JPEG"
    mark = dora.mark()
    dora.press("Keine Neuigkeiten mehr")
    await dora.sees("Neuigkeiten: aus", since=mark)
    await composed(anna)
    await anna.sees("All · 2")
    mark = dora.mark()
    dora.press("Neuigkeiten: aus")
    await dora.sees("Neuigkeiten: an", since=mark)


async def test_whoever_is_no_owner_sends_nothing(run_by_anna: System) -> None:
    system = run_by_anna
    anna, ben = await system.connected(), system.ben()
    ben.start()
    await ben.sees("API key")
    [cara] = await others(system, 1)
    await composed(anna)
    await helper_made(anna, ben)
    forbidden: tuple[CallbackData, ...] = (
        AskBroadcast(),
        ChooseAudience(id=1, segment=Segment.ALL),
        ConfirmBroadcast(id=1),
        StopBroadcast(id=1),
        ContinueBroadcast(id=1),
        DeleteBroadcast(id=1),
    )
    for data in forbidden:
        await admin_opened(ben)
        mark = ben.mark()
        ben.press_data(data.pack())
        await ben.sees("Only owners can do this", since=mark)
    await admin_opened(ben)
    await pressed(ben, "Broadcast", "Nothing was sent to many yet")
    with pytest.raises(AssertionError):
        ben.button("New message")
    for data in (OpenBroadcasts(), *forbidden):
        mark = cara.mark()
        cara.press_data(data.pack())
        await cara.sees("Knopf ist veraltet", since=mark)

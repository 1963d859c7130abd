"""The one way out, against a Bot API that refuses what Telegram refuses."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter, TelegramServerError
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.telegram.sending import edit, send
from bot.views.texts import Html
from bot.views.view import Document, View
from sandbox.telegram.people import Person
from sandbox.telegram.simulator import TelegramSim
from tests.telegram import TOKEN, bot_at, served

HELLO = View(Html("<b>Hello</b> &amp; welcome"))
CHAT = 1001


@dataclass
class Chat:
    sim: TelegramSim
    bot: Bot
    anna: Person


@pytest.fixture
async def chat() -> AsyncIterator[Chat]:
    sim = TelegramSim(token=TOKEN)
    anna = sim.person(CHAT, "Anna")
    anna.start()
    async with served(sim) as base, bot_at(base) as bot:
        yield Chat(sim, bot, anna)


async def test_a_view_is_sent(chat: Chat) -> None:
    row = [InlineKeyboardButton(text="Go", callback_data="go")]
    view = View(HELLO.text, InlineKeyboardMarkup(inline_keyboard=[row]), "https://e.org/a.webp")
    message_id = await send(chat.bot, CHAT, view)
    assert chat.anna.last.id == message_id
    assert chat.anna.last.text == "Hello & welcome"
    assert chat.anna.button("Go")["callback_data"] == "go"


async def test_a_document_is_sent_and_never_edited_in(chat: Chat) -> None:
    view = View(HELLO.text, document=Document("order-1.txt", b"a:b\n"))
    message_id = await send(chat.bot, CHAT, HELLO)
    assert not await edit(chat.bot, CHAT, message_id, view)
    await send(chat.bot, CHAT, view)
    assert "order-1.txt" in str(chat.anna.last)


async def test_a_picture_is_put_into_any_message_and_stays_one(chat: Chat) -> None:
    first, second = View(HELLO.text, photo=b"PNG 1"), View(HELLO.text, photo=b"PNG 2")
    await send(chat.bot, CHAT, first)
    assert (chat.anna.last.text, chat.anna.last.data) == ("Hello & welcome", b"PNG 1")
    assert await edit(chat.bot, CHAT, chat.anna.last.id, second)
    assert chat.anna.last.data == b"PNG 2"
    assert not await edit(chat.bot, CHAT, chat.anna.last.id, HELLO)
    message_id = await send(chat.bot, CHAT, HELLO)
    assert await edit(chat.bot, CHAT, message_id, first)
    assert (chat.anna.last.id, chat.anna.last.data) == (message_id, b"PNG 1")


async def test_an_edit_that_changes_nothing_is_fine(chat: Chat) -> None:
    message_id = await send(chat.bot, CHAT, HELLO)
    assert await edit(chat.bot, CHAT, message_id, HELLO)
    assert await edit(chat.bot, CHAT, message_id, View(Html("Bye")))
    assert chat.anna.last.text == "Bye"


async def test_what_cannot_be_edited_says_so(chat: Chat) -> None:
    file_id = await send(chat.bot, CHAT, View(HELLO.text, document=Document("a.txt", b"a")))
    assert not await edit(chat.bot, CHAT, file_id, HELLO)
    assert not await edit(chat.bot, CHAT, 999, HELLO)


async def test_what_cannot_be_parsed_arrives_as_plain_text(chat: Chat) -> None:
    await send(chat.bot, CHAT, View(Html("<b>1 &lt; 2</b> <oops>")))
    assert chat.anna.last.text.strip() == "1 < 2"


@pytest.mark.parametrize("times", [1, 2])
async def test_a_short_wait_is_waited_for(chat: Chat, times: int) -> None:
    chat.sim.fail("sendMessage", "429", times, retry_after=1)
    await send(chat.bot, CHAT, HELLO)
    assert chat.anna.last.text == "Hello & welcome"


async def test_a_long_wait_is_the_callers(chat: Chat) -> None:
    chat.sim.fail("sendMessage", "429", retry_after=21)
    with pytest.raises(TelegramRetryAfter):
        await send(chat.bot, CHAT, HELLO)
    chat.sim.fail("sendMessage", "429", retry_after=1)
    with pytest.raises(TelegramRetryAfter):
        await send(chat.bot, CHAT, HELLO, patience=0)


async def test_other_troubles_are_the_callers(chat: Chat) -> None:
    chat.sim.fail("sendMessage", "500")
    with pytest.raises(TelegramServerError):
        await send(chat.bot, CHAT, HELLO)

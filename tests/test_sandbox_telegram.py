"""The simulated Bot API as aiogram meets it over HTTP: messages, and what is refused."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    LinkPreviewOptions,
    Message,
)

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


async def test_a_conversation(bot: Bot, sim: TelegramSim) -> None:
    anna = sim.person(1001, "Anna", "ru")
    anna.start("item_2")
    [update] = await bot.get_updates()
    assert update.message is not None
    assert update.message.text == "/start item_2"
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "ru"
    assert update.message.entities is not None
    assert update.message.entities[0].type == "bot_command"

    sent = await bot.send_message(1001, "Hi <b>Anna</b>", parse_mode="HTML", reply_markup=keyboard())
    shown = await anna.sees("Hi Anna")
    assert (shown.id, shown.html, shown.buttons) == (sent.message_id, "Hi <b>Anna</b>", [["Buy"]])

    [query_id] = anna.press("Buy")
    [tap] = await bot.get_updates(offset=update.update_id + 1)
    assert tap.callback_query is not None
    assert tap.callback_query.data == "buy"
    assert isinstance(tap.callback_query.message, Message)
    await bot.answer_callback_query(query_id, "Done", show_alert=True)
    answer = await anna.answered(query_id)
    assert (answer.text, answer.show_alert) == ("Done", True)

    mark = anna.mark()
    await bot.edit_message_text("Bought", chat_id=1001, message_id=sent.message_id)
    edited = await anna.sees("Bought", since=mark)
    assert edited.edited
    assert not edited.buttons
    await bot.delete_message(1001, sent.message_id)
    await anna.sees_no("Bought")
    assert [m.text for m in anna.messages()] == ["/start item_2"]


async def test_the_token_and_the_method_must_be_known(base: str, bot: Bot) -> None:
    async with bot_at(base, "42:wrong") as stranger:
        with pytest.raises(TelegramUnauthorizedError):
            await stranger.get_me()
    async with aiohttp.ClientSession() as http:
        answer = await (await http.post(f"{base}/bot{TOKEN}/makeTea")).json()
        assert answer == {"ok": False, "error_code": 404, "description": "Not Found"}
        answer = await (await http.get(f"{base}/bot{TOKEN}/GETME")).json()
        assert answer["result"]["is_bot"] is True
        answer = await (await http.post(f"{base}/bot{TOKEN}/sendMessage", json={"text": "x"})).json()
        assert answer["description"] == "Bad Request: parameter chat_id: Field required"
    with pytest.raises(TelegramBadRequest, match="not simulated: sendDice"):
        await bot.send_dice(1001)


async def test_refusals_of_texts_and_keyboards(bot: Bot, anna: Person) -> None:
    with pytest.raises(TelegramBadRequest, match="message is too long"):
        await bot.send_message(anna.id, "x" * 4097)
    with pytest.raises(TelegramBadRequest, match="message text is empty"):
        await bot.send_message(anna.id, "")
    with pytest.raises(TelegramBadRequest, match="can't parse entities: Unsupported start tag"):
        await bot.send_message(anna.id, "<p>x</p>", parse_mode="HTML")
    with pytest.raises(TelegramBadRequest, match="BUTTON_DATA_INVALID"):
        await bot.send_message(anna.id, "x", reply_markup=keyboard(data="x" * 65))
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_document(anna.id, BufferedInputFile(b"x", "x.txt"), caption="x" * 1025)
    assert anna.messages()[-1].text == "/start"


async def test_refusals_of_chats(bot: Bot, sim: TelegramSim, anna: Person) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(777, "x")
    sim.person(1002)
    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
        await bot.send_message(1002, "x")
    anna.block()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "x")
    updates = await bot.get_updates()
    assert updates[-1].my_chat_member is not None
    assert updates[-1].my_chat_member.new_chat_member.status == "kicked"
    anna.unblock()
    await bot.send_message(anna.id, "back")
    anna.deactivate()
    with pytest.raises(TelegramForbiddenError, match="user is deactivated"):
        await bot.send_message(anna.id, "x")


async def test_refusals_of_edits(bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "x", reply_markup=keyboard())
    with pytest.raises(TelegramBadRequest, match="message is not modified: specified new"):
        await bot.edit_message_text("x", chat_id=anna.id, message_id=sent.message_id, reply_markup=keyboard())
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("y", chat_id=anna.id, message_id=99)
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("y", chat_id=anna.id, message_id=1)
    with pytest.raises(TelegramBadRequest, match="there is no caption"):
        await bot.edit_message_caption(chat_id=anna.id, message_id=sent.message_id, caption="y")
    await bot.edit_message_reply_markup(chat_id=anna.id, message_id=sent.message_id)
    assert anna.last.buttons == []


async def test_refusals_of_deletions(bot: Bot, sim: TelegramSim, anna: Person, clock: Clock) -> None:
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(anna.id, 99)
    await bot.delete_message(anna.id, 1)
    anna.send("the key")
    clock.ahead(hours=49)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted for everyone"):
        await bot.delete_message(anna.id, 2)
    group = sim.group(-100)
    anna.send("/secret", chat=-100)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(-100, 1)
    group.bot_is_admin = True
    await bot.delete_messages(-100, [1, 55])
    assert group.on_screen() == []


async def test_files_travel_both_ways(bot: Bot, anna: Person) -> None:
    accounts = b"a:1\tx\r\nb:2\n"
    sent = await bot.send_document(anna.id, BufferedInputFile(accounts, "order 1.txt"), caption="<b>2</b>")
    assert (anna.last.file_name, anna.last.data, anna.last.text) == ("order 1.txt", accounts, "<b>2</b>")
    media = InputMediaDocument(media=BufferedInputFile(b"new", "order 2.txt"), caption="later")
    await bot.edit_message_media(media, chat_id=anna.id, message_id=sent.message_id)
    assert (anna.last.file_name, anna.last.data) == ("order 2.txt", b"new")

    anna.send_document("keys.txt", b"my file")
    document = (await bot.get_updates())[-1].message
    assert document is not None
    assert document.document is not None
    got = await bot.download(document.document)
    assert got is not None
    assert got.read() == b"my file"
    with pytest.raises(TelegramBadRequest, match="wrong file_id"):
        await bot.get_file("nonsense")


async def test_pictures_by_address_may_fail_to_load(bot: Bot, sim: TelegramSim, anna: Person) -> None:
    await bot.send_photo(anna.id, "https://x.test/a.webp", caption="picture")
    assert anna.last.photo_url == "https://x.test/a.webp"
    sim.world.loads_url = lambda _: False
    with pytest.raises(TelegramBadRequest, match="failed to get HTTP URL content"):
        await bot.send_photo(anna.id, "https://x.test/a.webp")
    with pytest.raises(TelegramBadRequest, match="wrong remote file identifier"):
        await bot.send_photo(anna.id, "/uploads/a.webp")


async def test_details_of_a_message_are_kept(bot: Bot, anna: Person) -> None:
    copy = InlineKeyboardButton(text="Copy", copy_text=CopyTextButton(text="+1 405"), style="success")
    await bot.send_message(
        anna.id,
        "<code>a:1</code> https://x.test/a",
        parse_mode="HTML",
        disable_notification=True,
        reply_to_message_id=None,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[copy]]),
    )
    assert anna.last.silent
    assert anna.last.code() == ["a:1"]
    assert anna.button("Copy")["copy_text"] == {"text": "+1 405"}
    assert anna.last.message["link_preview_options"] == {"is_disabled": True}
    with pytest.raises(AssertionError, match="does not call the bot"):
        anna.press("Copy")

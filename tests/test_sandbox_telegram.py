"""The simulated Bot API as aiogram meets it over HTTP."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetUpdates
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputMediaDocument,
    InputTextMessageContent,
    LinkPreviewOptions,
    Message,
)
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.sandbox.flood import Limits, Rate
from bot.sandbox.people import Person
from bot.sandbox.telegram import TelegramSim

TOKEN = "42:sandbox"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def ahead(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sim(clock: Clock) -> TelegramSim:
    return TelegramSim(token=TOKEN, clock=clock)


@pytest.fixture
async def base(sim: TelegramSim) -> AsyncIterator[str]:
    """The server below a prefix, as the sandbox mounts it."""
    root = web.Application()
    root.add_subapp("/telegram", sim.app())
    async with TestServer(root) as server:
        yield str(server.make_url("/telegram"))


@pytest.fixture
async def bot(base: str) -> AsyncIterator[Bot]:
    bot = bot_at(base)
    yield bot
    await hang_up(bot)


def bot_at(base: str, token: str = TOKEN) -> Bot:
    return Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(base), timeout=5))


async def hang_up(bot: Bot) -> None:
    """Close the connections without aiogram's pause of a quarter of a second."""
    session = await bot.session.create_session()  # type: ignore[attr-defined]
    await session.close()


@pytest.fixture
def anna(sim: TelegramSim) -> Person:
    anna = sim.person(1001)
    anna.start()
    return anna


def keyboard(text: str = "Buy", data: str = "buy") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=text, callback_data=data)]])


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
    stranger = bot_at(base, "42:wrong")
    with pytest.raises(TelegramUnauthorizedError):
        await stranger.get_me()
    await hang_up(stranger)
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


async def test_callback_queries_grow_old(bot: Bot, anna: Person, clock: Clock) -> None:
    await bot.send_message(anna.id, "x", reply_markup=keyboard())
    first, second = anna.press("Buy", times=2)
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(first, "x" * 201)
    clock.ahead(seconds=151)
    for query_id in (second, "123"):
        with pytest.raises(TelegramBadRequest, match="query is too old and response timeout expired"):
            await bot.answer_callback_query(query_id)
    assert anna.answers == []


async def test_pressing_what_is_not_there_tells_what_is(bot: Bot, anna: Person) -> None:
    await bot.send_message(anna.id, "Hello", reply_markup=keyboard("Open"))
    with pytest.raises(AssertionError, match=r"no button 'Buy' on the screen:\n.*\n.*Hello\n.*\[Open\]"):
        anna.press("Buy")
    with pytest.raises(AssertionError, match="'Bye' is not on the screen"):
        await anna.sees("Bye", within=0.01)


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


async def test_a_long_poll_ends_with_the_first_update(bot: Bot, sim: TelegramSim, anna: Person) -> None:
    await bot.get_updates(offset=1 << 40)
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
    sim.world.mail.retry_pause = 0
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
        await sim.world.bell.until(lambda: not sim.world.mail.pending() or None, 5)
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
        await bot.send_message(anna.id, "late", request_timeout=1)
    assert [m.text for m in anna.messages() if m.by_bot] == ["arrived"]
    assert [c.status for c in sim.called("sendMessage")] == [429, 500, 500, 502, 400, 403, None, None, None]
    with pytest.raises(ValueError, match="no such fault"):
        sim.fail("sendMessage", "earthquake")


async def test_commands_per_language(bot: Bot, sim: TelegramSim) -> None:
    await bot.set_my_commands([BotCommand(command="start", description="Begin")])
    await bot.set_my_commands([BotCommand(command="start", description="Начать")], language_code="ru")
    wanted = (("en", "Begin"), ("ru", "Начать"), ("pt-br", "Begin"))
    for number, (code, description) in enumerate(wanted, start=1):
        user = sim.person(number, language_code=code).user
        assert sim.world.commands_for(user) == [{"command": "start", "description": description}]
    with pytest.raises(TelegramBadRequest, match="invalid language code specified"):
        await bot.set_my_commands([], language_code="pt-br")
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand(command="Start", description="x")])
    assert [c.description for c in await bot.get_my_commands(language_code="ru")] == ["Начать"]


async def test_the_rest_of_the_profile(bot: Bot, sim: TelegramSim, anna: Person) -> None:
    await bot.set_my_name("Shop")
    await bot.set_my_description("Buys things")
    await bot.set_my_short_description("Бот", language_code="ru")
    assert (await bot.get_me()).first_name == "Shop"
    assert (await bot.get_my_description()).description == "Buys things"
    assert (await bot.get_my_short_description(language_code="ru")).short_description == "Бот"
    assert (await bot.get_chat(anna.id)).first_name == "Anna"
    await bot.send_chat_action(anna.id, "typing")
    assert anna.chat.actions == ["typing"]
    await bot.set_chat_menu_button()
    await bot.pin_chat_message(anna.id, 1)
    assert anna.chat.pinned == 1
    assert await bot.log_out()
    assert sim.called("sendChatAction")[0].chat_id == anna.id


async def test_groups_hide_what_is_not_for_the_bot(bot: Bot, sim: TelegramSim, anna: Person) -> None:
    sim.group(-100, "Friends")
    anna.send("just talking", chat=-100)
    anna.send("/start@hstock_sandbox_bot", chat=-100)
    texts = [u.message.text for u in await bot.get_updates() if u.message and u.message.chat.id == -100]
    assert texts == ["/start@hstock_sandbox_bot"]
    sent = await bot.send_message(-100, "Write to me in private")
    assert sent.chat.type == "supergroup"


async def test_another_member_taps_a_button_in_a_group(bot: Bot, sim: TelegramSim, anna: Person) -> None:
    sim.group(-100)
    await bot.send_message(-100, "For Anna", reply_markup=keyboard())
    boris = sim.person(1002, "Boris").at(-100)
    [query_id] = boris.press("Buy")
    tap = (await bot.get_updates())[-1].callback_query
    assert tap is not None
    assert tap.from_user.id == 1002
    assert tap.message is not None
    assert tap.message.chat.id == -100
    await bot.answer_callback_query(query_id, "Not yours")
    assert (await boris.answered(query_id)).text == "Not yours"
    with pytest.raises(AssertionError, match="no button"):
        anna.press("Buy")


async def test_inline_queries(bot: Bot, anna: Person) -> None:
    query_id = anna.inline_query("gmail")
    update = (await bot.get_updates())[-1]
    assert update.inline_query is not None
    assert update.inline_query.query == "gmail"
    content = InputTextMessageContent(message_text="<b>Gmail</b>", parse_mode="HTML")
    result = InlineQueryResultArticle(id="1", title="Gmail", input_message_content=content)
    with pytest.raises(TelegramBadRequest, match="RESULT_ID_DUPLICATE"):
        await bot.answer_inline_query(query_id, [result, result])
    await bot.answer_inline_query(query_id, [result])
    [found] = await anna.results(query_id)
    assert found["message"]["text"] == "Gmail"


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


async def test_what_people_do_reaches_the_bot(bot: Bot, anna: Person) -> None:
    sent = anna.send("gmial")
    anna.edit_message(sent["message_id"], "gmail")
    anna.send_sticker()
    anna.send_photo(b"jpeg", "look")
    await bot.send_message(anna.id, "x")
    anna.press_data("tampered")
    updates = (await bot.get_updates())[1:]
    assert [u.event_type for u in updates] == [
        "message",
        "edited_message",
        "message",
        "message",
        "callback_query",
    ]
    assert updates[3].message is not None
    assert updates[3].message.caption == "look"

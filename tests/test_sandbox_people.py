"""Simulated users: what they send and press; the bot's names, descriptions and commands."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
)
from aiogram.types import (
    BotCommand,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)

from sandbox.telegram.membership import change_membership
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
    for changed, words in (
        ({"thumbnail_url": "https://e.org/a b.webp"}, "WEBDOCUMENT_URL_INVALID"),
        ({"thumbnail_url": "/uploads/a.webp"}, "WEBDOCUMENT_URL_INVALID"),
        ({"title": " \u200b"}, "ARTICLE_TITLE_EMPTY"),
    ):
        with pytest.raises(TelegramBadRequest, match=words):
            await bot.answer_inline_query(query_id, [result.model_copy(update=changed)])
    button = InlineQueryResultsButton(text="Open", start_parameter="a b")
    with pytest.raises(TelegramBadRequest, match="START_PARAM_INVALID"):
        await bot.answer_inline_query(query_id, [result], button=button)
    await bot.answer_inline_query(query_id, [result.model_copy(update={"reply_markup": keyboard()})])
    [found] = await anna.results(query_id)
    assert found["message"]["text"] == "Gmail"
    anna.choose(query_id)
    anna.press("Buy")
    tap = (await bot.get_updates())[-1].callback_query
    assert tap is not None
    assert tap.message is None
    assert tap.inline_message_id


async def test_a_bot_that_is_in_no_group_hears_nothing_of_it(
    bot: Bot, sim: TelegramSim, anna: Person
) -> None:
    group = sim.group(-100)
    change_membership(sim.world, group, anna.user, "kicked")
    anna.send("/help", chat=-100)
    with pytest.raises(TelegramForbiddenError, match="kicked"):
        await bot.send_message(-100, "x")
    change_membership(sim.world, group, anna.user, "administrator")
    anna.send("hello", chat=-100)
    *_, out, back, hello = await bot.get_updates()
    assert out.my_chat_member is not None
    assert back.my_chat_member is not None
    statuses = [out.my_chat_member.new_chat_member.status, back.my_chat_member.new_chat_member.status]
    assert statuses == ["kicked", "administrator"]
    assert hello.message is not None
    assert hello.message.text == "hello"


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

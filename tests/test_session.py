"""Calls of the Bot API say what aiogram's own session would say, written in a leaner way."""

import json
from typing import Any
from urllib.parse import parse_qs, urlencode

import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.enums import ButtonStyle
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    SendDocument,
    SendMessage,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    ReplyParameters,
)
from aiohttp import BytesPayload, FormData
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.session import Session, urlencoded
from bot.turnstile import Turnstile
from bot.views.texts import Html

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text="🗑 Löschen & <mehr>", callback_data="fg:0", style=ButtonStyle.DANGER)],
        [InlineKeyboardButton(text="copy", copy_text=CopyTextButton(text='a"b'))],
    ]
)
CALLS: list[TelegramMethod[Any]] = [
    SendMessage(chat_id=5, text=Html("<b>x</b> + ü"), reply_markup=KEYBOARD, disable_notification=False),
    SendMessage(chat_id=-100, text="x", reply_parameters=ReplyParameters(message_id=4)),
    EditMessageText(
        chat_id=5,
        message_id=7,
        text="&",
        parse_mode=None,
        link_preview_options=LinkPreviewOptions(url="https://x"),
    ),
    AnswerCallbackQuery(callback_query_id="9", show_alert=True),
    SetMyCommands(commands=[BotCommand(command="start", description="Start ü")], language_code="de"),
]


@pytest.fixture
def bot() -> Bot:
    return Bot("1:token", default=DefaultBotProperties(parse_mode="HTML"))


def said(body: bytes) -> dict[str, object]:
    fields = parse_qs(body.decode("ascii"), strict_parsing=True)
    return {name: read(value) for name, (value,) in fields.items()}


def read(value: str) -> object:
    return json.loads(value) if value[:1] in "[{" else value


@pytest.mark.parametrize("call", CALLS, ids=lambda call: type(call).__name__)
async def test_a_call_says_what_aiogram_would_say(bot: Bot, call: TelegramMethod[Any]) -> None:
    ours = Session("http://x", Turnstile()).build_form_data(bot, call)
    theirs = AiohttpSession().build_form_data(bot, call)()
    assert isinstance(ours, BytesPayload)
    assert isinstance(theirs, BytesPayload)
    assert said(ours.decode().encode()) == said(theirs.decode().encode())
    assert ours.content_type == theirs.content_type


@given(value=st.text(st.characters(exclude_categories=["Cs"])))
def test_a_body_is_encoded_as_by_the_standard_library(value: str) -> None:
    assert urlencoded({"text": value, "b": "1"}) == urlencode({"text": value, "b": "1"}).encode()


async def test_a_file_is_sent_as_a_part_of_its_own(bot: Bot) -> None:
    call = SendDocument(chat_id=5, document=BufferedInputFile(b"a:b", "goods.txt"), caption="Goods")
    form = Session("http://x", Turnstile()).build_form_data(bot, call)
    assert isinstance(form, FormData)
    assert form().content_type.startswith("multipart/form-data; boundary=")

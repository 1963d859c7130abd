"""Simulates answerCallbackQuery and answerInlineQuery."""

import re
from typing import Any

from aiogram.methods import AnswerCallbackQuery, AnswerInlineQuery

from sandbox.telegram import texts
from sandbox.telegram.api_errors import bad_request
from sandbox.telegram.chats import Json
from sandbox.telegram.keyboards import checked_keyboard
from sandbox.telegram.markup import checked_link
from sandbox.telegram.sending import Uploads, plain
from sandbox.telegram.world import CALLBACK_LIFE, INLINE_LIFE, Answer, World

_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
_OPENABLE = re.compile(r"(https?://)?t(elegram)?\.me/.+|tg://.+")


def answer_callback(world: World, call: AnswerCallbackQuery, _: Uploads) -> bool:
    query = world.living_query(call.callback_query_id, CALLBACK_LIFE)
    if query is None or query.results is not None:
        raise bad_request(_TOO_OLD)
    if call.text and len(call.text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    if call.url and not _OPENABLE.fullmatch(call.url):
        raise bad_request("URL_INVALID")
    query.answer = Answer(query.id, call.text or "", bool(call.show_alert), call.url)
    world.changed(world.chats[query.chat_id], "answer", query.answer)
    return True


def answer_inline(world: World, call: AnswerInlineQuery, _: Uploads) -> bool:
    query = world.living_query(call.inline_query_id, INLINE_LIFE)
    if query is None:
        raise bad_request(_TOO_OLD)
    ids = [result.id for result in call.results]
    if len(ids) > 50:
        raise bad_request("RESULTS_TOO_MUCH")
    if any(not 1 <= len(result_id.encode()) <= 64 for result_id in ids):
        raise bad_request("RESULT_ID_INVALID")
    if len(set(ids)) < len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    if len((call.next_offset or "").encode()) > 64:
        raise bad_request("NEXT_OFFSET_INVALID")
    button = _checked_button(plain(call.button))
    query.results = [_checked_result(plain(result) or {}) for result in call.results]
    query.button, query.next_offset = button, call.next_offset or ""
    world.notifier.notify()
    return True


def _checked_button(button: Json | None) -> Json | None:
    """The button above the results: https://core.telegram.org/bots/api#inlinequeryresultsbutton"""
    if button is None:
        return None
    if texts.is_empty(button["text"]):
        raise bad_request("SWITCH_PM_TEXT_EMPTY")
    if "web_app" not in button and not _START_PARAMETER.fullmatch(button.get("start_parameter") or ""):
        raise bad_request("START_PARAM_INVALID")
    return button


def _checked_result(result: Json) -> Json:
    """The result with its message parsed, as it would arrive in a chat."""
    if result["type"] == "article" and texts.is_empty(result["title"]):
        raise bad_request("ARTICLE_TITLE_EMPTY")
    picture = result.get("thumbnail_url")
    if picture and not checked_link(picture):
        raise bad_request("WEBDOCUMENT_URL_INVALID")
    if "reply_markup" in result:
        checked_keyboard(result["reply_markup"])
    content = result.get("input_message_content")
    if content is None:
        if result["type"] == "article":
            raise bad_request("can't parse inline query result: message content must be specified")
        return result
    text, entities = texts.message_text(
        content.get("message_text", ""), content.get("parse_mode"), content.get("entities")
    )
    return {**result, "message": {"text": text, "entities": entities}}


HANDLERS: dict[type[Any], Any] = {AnswerCallbackQuery: answer_callback, AnswerInlineQuery: answer_inline}

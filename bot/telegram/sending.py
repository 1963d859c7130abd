"""Sends, edits and deletes messages: the only way out. Views become calls of the Bot API here."""

import asyncio
import html
import re
from collections.abc import AsyncGenerator, Callable
from dataclasses import replace
from typing import TypeVar

from aiogram import Bot
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import (
    EditMessageMedia,
    EditMessageText,
    Response,
    SendDocument,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    InputFile,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
    User,
)

from bot.views.texts import Html
from bot.views.view import Document, View

PATIENCE = 20.0  # seconds that somebody who is looking at the chat may be kept waiting
FAILURES = (TelegramAPIError, ClientDecodeError)  # all that a call can end with in place of an answer
# What says nothing about what was sent: the same may well be taken later.
AWAY = (TelegramNetworkError, TelegramServerError, TelegramRetryAfter, ClientDecodeError)
_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
    "there is no media in the message to edit",
)
_DELETED = "message to delete not found"
_LONGEST = 15  # seconds for one call
_PHOTO = "chart.png"
# aiogram reads an answer by such a class; pydantic keeps them weakly, and building one anew takes 2 to 4 ms.
ANSWERS = [Response[Message], Response[Message | bool], Response[bool], Response[User]]
_SLOWEST = 256 * 1024  # bytes a second of a file, which gets as much more time
Answer = TypeVar("Answer")


async def send(
    bot: Bot, chat_id: int, view: View, to: Message | None = None, *, patience: float = PATIENCE
) -> int:
    """Send a view as a new message and return its id; ``to``: as a reply, in the topic where that stands.

    Told to slow down for up to ``patience`` seconds, it waits and tries again. A group that has become
    another one is followed: https://core.telegram.org/bots/api#responseparameters

    :raises TelegramAPIError: anything else, ``TelegramRetryAfter`` included.
    """
    try:
        message = await _as_html_or_plain(
            bot, view, lambda seen, mode: _new(chat_id, seen, mode, to), patience
        )
    except TelegramMigrateToChat as moved:
        anew = moved.migrate_to_chat_id
        message = await _as_html_or_plain(bot, view, lambda seen, mode: _new(anew, seen, mode), patience)
    return message.message_id


async def edit(bot: Bot, chat_id: int, message_id: int, view: View, *, patience: float = PATIENCE) -> bool:
    """Put a view into a message of the bot. False: that message cannot show it, a new one must.

    :raises TelegramAPIError: as ``send``.
    """
    if view.document is not None:
        return False
    try:
        await _as_html_or_plain(
            bot, view, lambda seen, mode: _edited(chat_id, message_id, seen, mode), patience
        )
    except TelegramBadRequest as refused:
        said = refused.message.casefold()
        if "message is not modified" in said:
            return True
        if any(reason in said for reason in _GONE):
            return False
        raise
    return True


async def replace_file(bot: Bot, chat_id: int, message_id: int, view: View) -> bool:
    """Put another file into a message of the bot, which Telegram allows at any age. False: it is gone.

    :raises TelegramAPIError: as ``send``.
    """
    assert view.document is not None  # noqa: S101 - it has a file
    media = InputMediaDocument(media=_Upload(view.document), caption=view.text, parse_mode=ParseMode.HTML)
    seconds = _LONGEST + view.document.size // _SLOWEST
    try:
        call = EditMessageMedia(chat_id=chat_id, message_id=message_id, media=media)
        await _waiting_as_told(bot, call, PATIENCE, seconds)
    except TelegramBadRequest as refused:
        if any(reason in refused.message.casefold() for reason in _GONE):
            return False
        raise
    return True


async def delete(bot: Bot, chat_id: int, message_id: int) -> bool:
    """Take a message out of a chat (``deleteMessage``). ``False``: that is not ours to do.

    :raises AWAY: nothing is known of it.
    """
    try:
        await bot.delete_message(chat_id, message_id, request_timeout=_LONGEST)
    except AWAY:
        raise
    except TelegramAPIError as refused:
        return _DELETED in refused.message.casefold()
    return True


async def _as_html_or_plain(
    bot: Bot,
    view: View,
    request: Callable[[View, ParseMode | None], TelegramMethod[Answer]],
    patience: float,
) -> Answer:
    """As HTML or, where Telegram cannot parse that, as plain text: better without bold than not at all."""
    seconds = _LONGEST + (view.document.size // _SLOWEST if view.document else 0)
    try:
        return await _waiting_as_told(bot, request(view, ParseMode.HTML), patience, seconds)
    except TelegramBadRequest as refused:
        if "can't parse entities" not in refused.message.casefold():
            raise
        return await _waiting_as_told(
            bot, request(replace(view, text=_plain(view.text)), None), patience, seconds
        )


async def _waiting_as_told(
    bot: Bot, request: TelegramMethod[Answer], patience: float, seconds: int
) -> Answer:
    """Send, each time for ``seconds`` at most, waiting as often as it is told to, for ``patience`` in all."""
    while True:
        try:
            return await bot(request, request_timeout=seconds)
        except TelegramRetryAfter as busy:
            wait = max(busy.retry_after, 1)  # never 0, or a server that says so would be asked without end
            patience -= wait
            if patience < 0:
                raise
            await asyncio.sleep(wait)


def _new(
    chat_id: int, view: View, mode: ParseMode | None, to: Message | None = None
) -> TelegramMethod[Message]:
    if view.document is not None:
        return _file(chat_id, view, view.document, mode)
    if (picture := _picture(view)) is not None:
        return _photo(chat_id, view, picture, mode)
    return SendMessage(
        chat_id=chat_id,
        text=view.text,
        parse_mode=mode,
        reply_markup=view.keyboard,
        link_preview_options=_preview(view.picture),
        disable_notification=view.silent,
        message_thread_id=_topic(to),
        reply_parameters=_reply(to),
    )


def _topic(to: Message | None) -> int | None:
    """In a group without topics the number would be that of a thread of replies, which is refused."""
    return to.message_thread_id if to is not None and to.is_topic_message else None


def _reply(to: Message | None) -> ReplyParameters | None:
    """That message may be gone, perhaps because we deleted it."""
    if to is None:
        return None
    return ReplyParameters(message_id=to.message_id, allow_sending_without_reply=True)


def _file(chat_id: int, view: View, document: Document, mode: ParseMode | None) -> SendDocument:
    return SendDocument(
        chat_id=chat_id,
        document=_Upload(document),
        caption=view.text,
        parse_mode=mode,
        reply_markup=view.keyboard,
        disable_notification=view.silent,
    )


def _picture(view: View) -> InputFile | str | None:
    return view.file_id if view.photo is None else BufferedInputFile(view.photo, _PHOTO)


def _photo(chat_id: int, view: View, picture: InputFile | str, mode: ParseMode | None) -> SendPhoto:
    return SendPhoto(
        chat_id=chat_id,
        photo=picture,
        caption=view.text,
        parse_mode=mode,
        reply_markup=view.keyboard,
        disable_notification=view.silent,
    )


class _Upload(InputFile):
    """A document that is read piece by piece, so that a large one is not held twice."""

    def __init__(self, document: Document) -> None:
        super().__init__(document.name)
        self._document = document

    async def read(self, bot: Bot) -> AsyncGenerator[bytes, None]:  # noqa: ARG002 - aiogram's signature
        for piece in self._document.pieces():
            yield piece


def _edited(
    chat_id: int, message_id: int, view: View, mode: ParseMode | None
) -> TelegramMethod[Message | bool]:
    if view.photo is not None:  # a text becomes a picture, but none becomes a text again
        photo = BufferedInputFile(view.photo, _PHOTO)
        return EditMessageMedia(
            chat_id=chat_id,
            message_id=message_id,
            media=InputMediaPhoto(media=photo, caption=view.text, parse_mode=mode),
            reply_markup=view.keyboard,
        )
    return EditMessageText(
        chat_id=chat_id,
        message_id=message_id,
        text=view.text,
        parse_mode=mode,
        reply_markup=view.keyboard,
        link_preview_options=_preview(view.picture),
    )


def _preview(picture: str | None) -> LinkPreviewOptions:
    """A picture is a preview: one that cannot be loaded costs nothing, and any view can be edited in."""
    if picture is None:
        return LinkPreviewOptions(is_disabled=True)
    return LinkPreviewOptions(url=picture, prefer_large_media=True, show_above_text=True)


def _plain(text: Html) -> Html:
    return Html(html.unescape(re.sub(r"<[^>]*>", "", text)))

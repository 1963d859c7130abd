"""Simulates editMessage…, deleteMessage(s), pinChatMessage and setMessageReaction."""

from datetime import timedelta
from typing import Any

from aiogram.methods import (
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
    PinChatMessage,
    SetMessageReaction,
    UnpinChatMessage,
)
from aiogram.types import InputMediaDocument, InputMediaPhoto

from sandbox.telegram import texts
from sandbox.telegram.api_errors import bad_request
from sandbox.telegram.chats import Chat, Json, Message
from sandbox.telegram.keyboards import checked_keyboard
from sandbox.telegram.sending import Uploads, entities_of, file_of, given, plain, text_content
from sandbox.telegram.world import World

Edit = EditMessageText | EditMessageCaption | EditMessageReplyMarkup | EditMessageMedia

_TEXT = {"text", "entities", "link_preview_options"}
_CAPTION = {"caption", "caption_entities"}
_MEDIA = {"photo", "document"}
_DELETABLE_FOR = timedelta(hours=48)
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_text(world: World, call: EditMessageText, _: Uploads) -> Json:
    text, entities = texts.message_text(call.text or "", given(call.parse_mode), entities_of(call.entities))
    chat, message = _own_message(world, call)
    if "text" not in message.now:
        raise bad_request("there is no text in the message to edit")
    return _edit(
        world, chat, message, call, _TEXT, text_content(text, entities, given(call.link_preview_options))
    )


def edit_caption(world: World, call: EditMessageCaption, _: Uploads) -> Json:
    caption = texts.caption(call.caption, given(call.parse_mode), entities_of(call.caption_entities))
    chat, message = _own_message(world, call)
    if not _MEDIA & message.now.keys():
        raise bad_request("there is no caption in the message to edit")
    return _edit(world, chat, message, call, _CAPTION, caption)


def edit_media(world: World, call: EditMessageMedia, uploads: Uploads) -> Json:
    media = call.media
    if not isinstance(media, InputMediaPhoto | InputMediaDocument):
        raise bad_request("not simulated: media other than photo and document")
    caption = texts.caption(media.caption, given(media.parse_mode), entities_of(media.caption_entities))
    chat, message = _own_message(world, call)
    folder = "photos" if isinstance(media, InputMediaPhoto) else "documents"
    kept = file_of(world, str(media.media), uploads, folder)
    shown = {"photo": kept.as_photo()} if folder == "photos" else {"document": kept.as_document()}
    return _edit(world, chat, message, call, _TEXT | _CAPTION | _MEDIA, {**shown, **caption})


def edit_reply_markup(world: World, call: EditMessageReplyMarkup, _: Uploads) -> Json:
    chat, message = _own_message(world, call)
    return _edit(world, chat, message, call, set(), {})


def delete_message(world: World, call: DeleteMessage, _: Uploads) -> bool:
    chat = world.chat(call.chat_id)
    message = chat.find(call.message_id, "message to delete not found")
    _check_deletable(world, chat, message)
    world.delete_message(chat, message)
    return True


def delete_messages(world: World, call: DeleteMessages, _: Uploads) -> bool:
    """Messages that are not there are skipped."""
    chat = world.chat(call.chat_id)
    if not 1 <= len(call.message_ids) <= 100:
        raise bad_request("there must be 1-100 message identifiers to delete")
    present = [message for message in chat.on_screen() if message.id in call.message_ids]
    for message in present:
        _check_deletable(world, chat, message)
    for message in present:
        world.delete_message(chat, message)
    return True


def pin(world: World, call: PinChatMessage, _: Uploads) -> bool:
    chat = world.chat(call.chat_id)
    chat.pinned = chat.find(call.message_id, "message to pin not found").id
    return True


def unpin(world: World, call: UnpinChatMessage, _: Uploads) -> bool:
    world.chat(call.chat_id).pinned = None
    return True


def react(world: World, call: SetMessageReaction, _: Uploads) -> bool:
    world.chat(call.chat_id).find(call.message_id, "message to react not found")
    return True


def _own_message(world: World, call: Edit) -> tuple[Chat, Message]:
    if call.inline_message_id is not None:
        raise bad_request("MESSAGE_ID_INVALID")
    chat = world.chat(call.chat_id)
    chat.check_access()
    message = chat.find(call.message_id, "message to edit not found")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return chat, message


def _edit(world: World, chat: Chat, message: Message, call: Edit, replaced: set[str], content: Json) -> Json:
    """A new version: the fields in ``replaced`` make room for ``content``; a keyboard left out is removed."""
    kept = {k: v for k, v in message.now.items() if k not in replaced | {"reply_markup", "edit_date"}}
    markup = checked_keyboard(plain(call.reply_markup))
    version = {**kept, **content, **({"reply_markup": markup} if markup else {})}
    if version == {k: v for k, v in message.now.items() if k != "edit_date"}:
        raise bad_request(_NOT_MODIFIED)
    world.flood.spend(chat.id)
    world.change_message(chat, message, version)
    return message.now


def _check_deletable(world: World, chat: Chat, message: Message) -> None:
    """Own and received messages in private chats, others' in groups for admins; for 48 hours.

    https://core.telegram.org/bots/api#deletemessage
    """
    in_group = chat.person is None
    if in_group and not message.by_bot and not chat.bot_is_admin:
        raise bad_request("message can't be deleted")
    if not (in_group and chat.bot_is_admin) and world.clock() - message.sent_at > _DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")


HANDLERS: dict[type[Any], Any] = {
    EditMessageText: edit_text,
    EditMessageCaption: edit_caption,
    EditMessageMedia: edit_media,
    EditMessageReplyMarkup: edit_reply_markup,
    DeleteMessage: delete_message,
    DeleteMessages: delete_messages,
    PinChatMessage: pin,
    UnpinChatMessage: unpin,
    SetMessageReaction: react,
}

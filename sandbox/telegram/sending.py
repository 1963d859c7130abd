"""Simulates sendMessage, sendPhoto, sendDocument and sendChatAction."""

from typing import Any, TypeVar

from aiogram.client.default import Default
from aiogram.methods import SendChatAction, SendDocument, SendMessage, SendPhoto
from aiogram.types import LinkPreviewOptions, MessageEntity, ReplyParameters
from aiogram.types.base import TelegramObject

from sandbox.telegram import texts
from sandbox.telegram.api_errors import bad_request
from sandbox.telegram.chats import Chat, Json, StoredFile
from sandbox.telegram.keyboards import checked_keyboard
from sandbox.telegram.markup import Entity, checked_link
from sandbox.telegram.world import Upload, World

T = TypeVar("T")
Uploads = dict[str, Upload]

_ACTIONS = {
    "typing",
    "choose_sticker",
    "find_location",
    *(f"upload_{what}" for what in ("photo", "video", "voice", "document", "video_note")),
    *(f"record_{what}" for what in ("video", "voice", "video_note")),
}


def given(value: T | Default | None) -> T | None:
    """The value, or None where aiogram marks with a ``Default`` that it was left out."""
    return None if isinstance(value, Default) else value


def plain(value: TelegramObject | None) -> Json | None:
    """An API object as the JSON it came as."""
    return None if value is None else value.model_dump(mode="json", exclude_unset=True, by_alias=True)


def entities_of(entities: list[MessageEntity] | None) -> list[Entity] | None:
    return None if entities is None else [e.model_dump(mode="json", exclude_none=True) for e in entities]


def send_message(world: World, call: SendMessage, _: Uploads) -> Json:
    text, entities = texts.message_text(call.text, given(call.parse_mode), entities_of(call.entities))
    content = text_content(text, entities, given(call.link_preview_options))
    return _send(world, call, content)


def send_photo(world: World, call: SendPhoto, uploads: Uploads) -> Json:
    caption = texts.caption(call.caption, given(call.parse_mode), entities_of(call.caption_entities))
    photo = file_of(world, str(call.photo), uploads, "photos")
    return _send(world, call, {"photo": photo.as_photo(), **caption})


def send_document(world: World, call: SendDocument, uploads: Uploads) -> Json:
    caption = texts.caption(call.caption, given(call.parse_mode), entities_of(call.caption_entities))
    document = file_of(world, str(call.document), uploads, "documents")
    return _send(world, call, {"document": document.as_document(), **caption})


def send_chat_action(world: World, call: SendChatAction, _: Uploads) -> bool:
    chat = world.chat(call.chat_id)
    chat.check_access()
    if call.action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.actions.append(call.action)
    world.changed(chat, "typing", call.action)
    return True


def _send(world: World, call: SendMessage | SendPhoto | SendDocument, content: Json) -> Json:
    chat = world.chat(call.chat_id)
    chat.check_access()
    markup = checked_keyboard(plain(call.reply_markup))
    extra: Json = {"reply_markup": markup} if markup else {}
    if given(call.protect_content):
        extra["has_protected_content"] = True
    extra |= _place(chat, call)
    world.flood.spend(chat.id)
    return world.add_message(chat, content | extra, None, silent=bool(call.disable_notification)).now


def _place(chat: Chat, call: SendMessage | SendPhoto | SendDocument) -> Json:
    """What it replies to and the topic it stands in: that of the message replied to, unless it names one."""
    reply = _reply(chat, call.reply_parameters)
    topic = call.message_thread_id
    to = reply.get("reply_to_message", {})
    if topic is None and to.get("is_topic_message"):
        topic = to["message_thread_id"]
    return {**reply, **chat.thread(topic)}


def _reply(chat: Chat, reply: ReplyParameters | None) -> Json:
    if reply is None:
        return {}
    target = chat.messages.get(reply.message_id or 0)
    if target and not target.deleted:
        return {"reply_to_message": {k: v for k, v in target.now.items() if k != "reply_to_message"}}
    if given(reply.allow_sending_without_reply):
        return {}
    raise bad_request("message to be replied not found")


def text_content(text: str, entities: list[Entity], preview: LinkPreviewOptions | None) -> Json:
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if preview is not None and (options := plain(preview)):
        content["link_preview_options"] = options
    return content


def file_of(world: World, value: str, uploads: Uploads, folder: str) -> StoredFile:
    """The file a parameter means: an upload (``attach://name``), a known file id, or an address.

    :raises ApiError: 400, when there is no such file or Telegram cannot use it.
    """
    if value.startswith("attach://"):
        upload = uploads.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad_request(f"can't find attached file {value}")
        _check_upload(upload, folder)
        return world.files.keep(upload.name, upload.data, folder)
    if known := world.files.by_id.get(value):
        return known
    if not value.startswith(("http://", "https://")) or not (checked_link(value) or "://127.0.0.1" in value):
        raise bad_request("wrong remote file identifier specified: Wrong string length")
    if not world.loads_url(value):
        raise bad_request("failed to get HTTP URL content")
    return world.files.keep(value.rpartition("/")[2] or "file", b"", folder, url=value)


def _check_upload(upload: Upload, folder: str) -> None:
    if not upload.data:
        raise bad_request("file must be non-empty")
    if folder == "photos" and len(upload.data) > 10 * 2**20:
        raise bad_request("file of size more than 10 MB can't be sent as a photo")
    if len(upload.data) > 50 * 2**20:
        raise bad_request("request entity too large")


HANDLERS: dict[type[Any], Any] = {
    SendMessage: send_message,
    SendPhoto: send_photo,
    SendDocument: send_document,
    SendChatAction: send_chat_action,
}

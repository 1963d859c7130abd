"""Messages as JSON for the chat page, which draws them."""

from sandbox.telegram.chats import Json, Message
from sandbox.telegram.world import World

_KINDS = {
    "callback_data": "callback",
    "url": "url",
    "copy_text": "copy",
    "web_app": "web",
    "switch_inline_query": "inline",
    "switch_inline_query_chosen_chat": "inline",
    "switch_inline_query_current_chat": "inline_here",
}


def message_json(world: World, message: Message, viewer: int, base: str) -> Json:
    """A message as the page draws it for somebody; addresses of files begin with ``base``."""
    now = message.now
    side = _side(message, viewer)
    drawn: Json = {
        "id": message.id,
        "from": side,
        "author": now["from"]["first_name"] if side == "other" else None,
        "via": now["via_bot"]["username"] if "via_bot" in now else None,
        "date": now["date"],
        "edit_date": now.get("edit_date"),
        "text": now.get("text") or now.get("caption") or _stand_in(now),
        "entities": now.get("entities") or now.get("caption_entities") or [],
        "keyboard": [
            [_button(b) for b in row] for row in now.get("reply_markup", {}).get("inline_keyboard", [])
        ],
        "silent": message.silent,
        "reply_to": now.get("reply_to_message", {}).get("message_id"),
        "preview": _preview(now) if message.by_bot else None,
    }
    if "photo" in now:
        kept = world.files.by_id[now["photo"][-1]["file_id"]]
        drawn["photo"] = kept.url or f"{base}/files/{kept.id}"
    if "document" in now:
        document = now["document"]
        url = f"{base}/files/{document['file_id']}"
        drawn["document"] = {"name": document["file_name"], "size": document["file_size"], "url": url}
    return {key: value for key, value in drawn.items() if value is not None}


def _side(message: Message, viewer: int) -> str:
    if message.by_bot:
        return "bot"
    return "me" if message.now["from"]["id"] == viewer else "other"


def _stand_in(now: Json) -> str:
    return str(now["sticker"]["emoji"]) if "sticker" in now else ""


def _button(button: Json) -> Json:
    key = next((name for name in _KINDS if name in button), "")
    value = button.get(key, "")
    if isinstance(value, dict):
        value = value.get("text") or value.get("url") or value.get("query") or ""
    drawn = {"text": button["text"], "kind": _KINDS.get(key, "callback"), "value": value}
    return {**drawn, "style": button["style"]} if button.get("style") else drawn


def _preview(now: Json) -> Json | None:
    """The box under a text that holds a link: the address chosen by the bot, else the first in the text."""
    options = now.get("link_preview_options", {})
    if "text" not in now or options.get("is_disabled"):
        return None
    units = now["text"].encode("utf-16-le")
    links = (
        entity.get("url")
        or units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")
        for entity in now.get("entities", [])
        if entity["type"] in {"url", "text_link"}
    )
    url = options.get("url") or next(links, None)
    above, large = bool(options.get("show_above_text")), bool(options.get("prefer_large_media"))
    return {"url": url, "above": above, "large": large} if url else None

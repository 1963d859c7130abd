"""Validates inline keyboards as Telegram does: https://core.telegram.org/bots/api#inlinekeyboardbutton"""

from typing import Any

from sandbox.telegram.api_errors import ApiError, bad_request
from sandbox.telegram.markup import checked_link
from sandbox.telegram.texts import is_empty

Keyboard = list[list[dict[str, Any]]]

_LOOKS = {"text", "style", "icon_custom_emoji_id"}
_STYLES = {None, "primary", "success", "danger"}


def checked_keyboard(markup: dict[str, Any] | None) -> dict[str, Any] | None:
    """The ``reply_markup`` a message keeps: None for none, for an empty one, and for other kinds of keyboard.

    :raises ApiError: 400 with Telegram's description.
    """
    rows: Keyboard = [row for row in (markup or {}).get("inline_keyboard", []) if row]
    buttons = [button for row in rows for button in row]
    for button in buttons:
        _check(button)
    # Telegram caps the data of a whole keyboard as well (about 10 kB).
    weight = sum(
        len(str(button.get("callback_data", "")).encode()) + len(button["text"]) for button in buttons
    )
    if len(buttons) > 100 or any(len(row) > 8 for row in rows) or weight > 10_000:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def _check(button: dict[str, Any]) -> None:
    kinds = [name for name in button if name not in _LOOKS]
    if not kinds:
        raise _unparsed("Text buttons are unallowed in the inline keyboard")
    if len(kinds) > 1:
        raise _unparsed(f"exactly one of the optional fields must be used, found {', '.join(kinds)}")
    if is_empty(button["text"]):
        raise bad_request("BUTTON_TEXT_INVALID")
    if button.get("style") not in _STYLES:
        raise _unparsed("invalid button style specified")
    _check_value(kinds[0], button[kinds[0]])


def _check_value(kind: str, value: Any) -> None:
    if kind == "callback_data" and not 1 <= len(value.encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if kind == "url" and not checked_link(value):
        raise bad_request("BUTTON_URL_INVALID")
    if kind == "copy_text" and not 1 <= len(value["text"]) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if kind == "web_app" and not value["url"].startswith("https://"):
        raise bad_request("BUTTON_URL_INVALID")


def _unparsed(words: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {words}")

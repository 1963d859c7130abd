"""Parses the code, the text and the phone number of a rental; placeholders such as ``"null"`` are none."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from bot.market.scalars import status, text

Fields = Mapping[str, object]

_CODES = ("code", "sms_code", "smsCode", "otp")
_TEXTS = ("sms_content", "smsContent", "sms_text", "smsText", "full_sms", "sms", "text", "content")
_PHONES = ("phone", "phone_number", "phoneNumber")
_MEANS_NONE = frozenset(
    ("null", "none", "nil", "undefined", "na", "nan", "nocode", "nosms", "false", "empty", "notyet")
)
_RECEIVED = re.compile(r"(?<!in)complet|receiv|success|finish|done|deliver")
_NOT_YET = re.compile(
    r"wait|pending|processing|in progress|queue|no .*(?:code|sms|message)|not (?:yet|received|arrived)|soon"
)
_LONGEST_NOTICE = 60  # characters of "Waiting for the SMS, please be patient"
_SHORTEST_PHONE = 4  # digits


class Message(NamedTuple):
    """An SMS, as far as it has come."""

    code: str | None
    content: str | None


def message(row: Fields) -> Message:
    """Parse the SMS of an answer. A code is a string and may begin with zeros; a numeric zero is none."""
    state = status(row.get("status"))
    code = next((found for name in _CODES if name in row and (found := _code(row[name], state))), None)
    content = next((found for name in _TEXTS if name in row and (found := _content(row[name], state))), None)
    return Message(code, content)


def phone(row: Fields) -> str:
    """The phone number, empty while it is not known; placeholders have no digits."""
    for name in _PHONES:
        found = text(row.get(name)).strip()
        if sum(map(str.isdigit, found)) >= _SHORTEST_PHONE:
            return found
    return ""


def _code(value: object, state: str) -> str | None:
    found = text(value).strip() if value != 0 else ""
    return None if not found or _is_none(found, state) or (found == "0" and _is_waiting(state)) else found


def _content(value: object, state: str) -> str | None:
    """A text; a number by itself counts messages, and is none of them."""
    found = value.replace("\0", "") if isinstance(value, str) else ""
    notice = _is_waiting(state) and len(found) <= _LONGEST_NOTICE
    return None if not found.strip() or _is_none(found, state if notice else "received") else found


def _is_none(found: str, state: str) -> bool:
    """Whether a word stands for nothing: says so, repeats the status, or tells that something is to come."""
    said = found.strip().casefold()
    bare = "".join(filter(str.isalnum, said))
    if not bare or bare in _MEANS_NONE or said == state.casefold():
        return True
    says_not_yet = _NOT_YET.search(re.sub(r"[_-]+", " ", said))
    return bool(_is_waiting(state) and says_not_yet) and not any(map(str.isdigit, said)) and "://" not in said


def _is_waiting(state: str) -> bool:
    said = state.casefold().replace("_", " ")
    return not _RECEIVED.search(said) or bool(_NOT_YET.search(said))

"""Parses Telegram's HTML: markup → plain text and entities, or Telegram's own error.

The rules and the words follow TDLib's parser, which the real Bot API server uses:
https://github.com/tdlib/td/blob/master/td/telegram/MessageEntity.cpp (``parse_html``)
"""

import re
from dataclasses import dataclass
from typing import Any

from sandbox.telegram.api_errors import ApiError, bad_request

Entity = dict[str, Any]
"""A Bot API MessageEntity: ``type``, ``offset`` and ``length`` in UTF-16 code units, and what else it has."""

_PLAIN = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("tg-spoiler", "span"), "spoiler"),
}
_SUPPORTED = {*_PLAIN, "a", "code", "pre", "blockquote", "tg-emoji", "tg-time"}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]+)|#(?P<dec>[0-9]+)|(?P<name>[a-zA-Z]+));?")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
_ATTRIBUTE_VALUE = re.compile(r"""\s*=\s*(?:"(?P<double>[^"]*)"?|'(?P<single>[^']*)'?|(?P<bare>[\w.-]*))""")
_SPACE = re.compile(r"\s*")
# Outer first where two entities cover the same text: https://core.telegram.org/api/entities
_PRIORITY = {"blockquote": 0, "expandable_blockquote": 0, "pre": 1, "code": 2, "text_link": 3}


def utf16_length(text: str) -> int:
    """The length Telegram counts in: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(html: str) -> tuple[str, list[Entity]]:
    """Plain text and its entities, outer ones first.

    :raises ApiError: 400 ``can't parse entities: …``.
    """
    parser = _Parser(html)
    parser.run()
    parser.entities.sort(key=lambda e: (e["offset"], -e["length"], _PRIORITY.get(e["type"], 9)))
    return "".join(parser.text), parser.entities


def _decoded(match: re.Match[str]) -> str | None:
    """What a character reference stands for; None where Telegram leaves it as it is."""
    if name := match["name"]:
        return _NAMED.get(name)
    code = int(match["hex"], 16) if match["hex"] else int(match["dec"])
    return chr(code) if 0 < code < 0x10FFFF and len(match[0].rstrip(";")) < 10 else None


def unescape(text: str) -> str:
    """Character references resolved the way Telegram does: four names and numbers, the rest literal."""
    return _REFERENCE.sub(lambda match: _decoded(match) or match[0], text)


@dataclass(frozen=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    piece: int


class _Parser:
    def __init__(self, html: str) -> None:
        self.html = html
        self.at = 0
        self.text: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> None:
        while self.at < len(self.html):
            begin = self.html.find("<", self.at)
            self._add(self.html[self.at : begin if begin >= 0 else None])
            if begin < 0:
                break
            self.at = begin + 1
            if self.html.startswith("/", self.at):
                self._end_tag(begin)
            else:
                self._start_tag(begin)
        if self.open:
            raise _complaint(f"Can't find end tag corresponding to start tag {self.open[-1].tag}")

    def _add(self, raw: str) -> None:
        text = unescape(raw)
        self.text.append(text)
        self.length += utf16_length(text)

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.html, self.at)
        self.at = match.end() if match else self.at
        return match[0] if match else ""

    def _peek(self) -> str:
        return self.html[self.at : self.at + 1]

    def _where(self, index: int) -> str:
        return f"at byte offset {len(self.html[:index].encode())}"

    def _start_tag(self, begin: int) -> None:
        tag = self._take(_TAG_NAME).lower()
        if not self._peek():
            raise _complaint(f"Unclosed start tag {self._where(begin)}")
        if tag not in _SUPPORTED:
            raise _complaint(f'Unsupported start tag "{tag}" {self._where(begin)}')
        attributes = self._attributes(tag, begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise _complaint(f'Tag "span" must have class "tg-spoiler" {self._where(begin)}')
        self.open.append(_Open(tag, attributes, self.length, len(self.text)))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self._take(_SPACE)
            if self._peek() == ">":
                self.at += 1
                return found
            name = self._take(_ATTRIBUTE_NAME)
            if not self._peek():
                raise _complaint(f"Unclosed start tag {self._where(begin)}")
            if not name:
                raise _complaint(f'Empty attribute name in the tag "{tag}" {self._where(begin)}')
            found[name] = self._attribute_value(begin)

    def _attribute_value(self, begin: int) -> str:
        match = _ATTRIBUTE_VALUE.match(self.html, self.at)
        if not match:
            return ""  # a flag such as ``expandable``
        self.at = match.end()
        if not self._peek():
            raise _complaint(f"Unclosed start tag {self._where(begin)}")
        if (bare := match["bare"]) is None:
            return unescape(match["double"] if match["double"] is not None else match["single"])
        if not self._peek().isspace() and self._peek() != ">":
            raise _complaint(f"Unexpected end of name token {self._where(match.start('bare'))}")
        return bare.lower()

    def _end_tag(self, begin: int) -> None:
        if not self.open:
            raise _complaint(f"Unexpected end tag {self._where(begin)}")
        self.at += 1
        tag = self._take(_TAG_NAME).lower()
        self._take(_SPACE)
        if self._peek() != ">":
            raise _complaint(f"Unclosed end tag {self._where(begin)}")
        self.at += 1
        opened = self.open.pop()
        if tag not in {"", opened.tag}:
            where = self._where(begin)
            raise _complaint(f'Unmatched end tag {where}, expected "</{opened.tag}>", found "</{tag}>"')
        if self.length > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        spot: Entity = {"offset": opened.offset, "length": self.length - opened.offset}
        if opened.tag in {"pre", "code"}:
            self._close_code(opened, spot)
        elif opened.tag == "a":
            self._close_link(opened, spot)
        else:
            self.entities.append({**_described(opened), **spot})

    def _close_link(self, opened: _Open, spot: Entity) -> None:
        url = opened.attributes.get("href") or "".join(self.text[opened.piece :])
        if checked := checked_link(url):  # like Telegram: a link that cannot be one is dropped, silently
            self.entities.append({"type": "text_link", **spot, "url": checked})

    def _close_code(self, opened: _Open, spot: Entity) -> None:
        """``<pre><code class="language-x">`` is one entity of type pre with a language."""
        language = (
            opened.attributes.get("class", "").removeprefix("language-") if opened.tag == "code" else ""
        )
        last = self.entities[-1] if self.entities else None
        if last and opened.tag == "pre" and last["type"] == "code" and spot.items() <= last.items():
            last["type"] = "pre"
            return
        parents = self.open and self.open[-1].tag == "pre"
        entity = {"type": opened.tag, **spot}
        self.entities.append({**entity, "language": language} if language and parents else entity)


def _described(opened: _Open) -> Entity:
    if opened.tag == "blockquote":
        return {"type": "expandable_blockquote" if "expandable" in opened.attributes else "blockquote"}
    if opened.tag == "tg-emoji":
        return {
            "type": "custom_emoji",
            "custom_emoji_id": _number(opened, "emoji-id", "custom emoji identifier"),
        }
    if opened.tag == "tg-time":
        entity: Entity = {"type": "date_time", "unix_time": int(_number(opened, "unix", "date"))}
        shape = opened.attributes.get("format")
        return {**entity, "date_time_format": shape} if shape else entity
    return {"type": _PLAIN[opened.tag]}


def _number(opened: _Open, attribute: str, what: str) -> str:
    value = opened.attributes.get(attribute, "")
    if not value.isascii() or not value.isdigit() or int(value) == 0:
        raise _complaint(f"Invalid {what} specified")
    return value


def checked_link(url: str) -> str | None:
    """The link as Telegram keeps it; None where it is no link: no dot in the host, a strange scheme."""
    if url.startswith(("tg://", "ton://", "tonsite://")):
        return url
    match = re.fullmatch(r"(?:(https?)://)?([^/?#\s]+\.[^/?#\s.]+)([/?#]\S*)?", url, re.IGNORECASE)
    if not match:
        return None
    return f"{(match[1] or 'http').lower()}://{match[2]}{match[3] or '/'}"


def _complaint(words: str) -> ApiError:
    return bad_request(f"can't parse entities: {words}")

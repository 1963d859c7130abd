"""Normalises message texts as Telegram does: cleaned, trimmed, links and commands found."""

import re
from collections.abc import Iterable
from typing import Any

from sandbox.telegram.api_errors import bad_request
from sandbox.telegram.markup import Entity, parse_html, utf16_length

Formatted = tuple[str, list[Entity]]

# Telegram blanks control characters (a tab too), drops carriage returns, the explicit direction marks
# U+2028–U+202E and three combining lines: ``clean_input_string`` in
# https://github.com/tdlib/td/blob/master/td/telegram/misc.cpp
_BLANKED = {*range(10), 11, 12, *range(14, 32)}
_DROPPED = {0x0D, *range(0x2028, 0x202F), 0x0333, 0x033F, 0x030A}
_INVISIBLE = re.compile("[\\s\u200b-\u200f\u202e\ufeff\u2800\u00a0\u3164]*")
_FOUND = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+\.[a-z]{2,})"
    r"|(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)])"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)(?![\w/])"
    r"|(?<!\w)(?P<mention>@[A-Za-z]\w{3,31})"
)


def formatted(text: str, parse_mode: str | None, entities: Iterable[Entity] | None) -> Formatted:
    """The text and entities of a message as Telegram keeps them.

    :raises ApiError: 400, when the markup or an entity is broken.
    """
    if entities is not None:
        return found(*tidied(text, [_inside(text, dict(entity)) for entity in entities]))
    if parse_mode is None:
        return found(*tidied(text, []))
    if parse_mode.lower() != "html":
        raise bad_request(f"unsupported parse_mode {parse_mode}: the simulated Telegram reads HTML only")
    return found(*tidied(*parse_html(text)))


def _inside(text: str, entity: Entity) -> Entity:
    if entity["offset"] < 0 or entity["length"] <= 0 or entity["offset"] >= utf16_length(text):
        begin = entity["offset"]
        raise bad_request(f"entity beginning at UTF-16 offset {begin} ends after the end of the text")
    return entity


def tidied(text: str, entities: list[Entity]) -> Formatted:
    """Clean and trim, and move the entities along."""
    kept: list[str] = []
    moved = [0]  # where each UTF-16 offset of the old text lies in the new one
    for character in text:
        new = "" if ord(character) in _DROPPED else " " if ord(character) in _BLANKED else character
        kept.append(new)
        here, units = moved[-1], 2 if ord(character) > 0xFFFF else 1
        moved += [here + (step if new else 0) for step in range(1, units + 1)]
    clean = "".join(kept)
    lead = len(clean) - len(clean.lstrip(" \n"))
    lead = min([lead, *(moved[entity["offset"]] for entity in entities)])
    clean = clean[lead:].rstrip()
    placed = [whole for entity in entities if (whole := _moved(entity, moved, lead, clean))]
    return clean, [entity for entity in placed if not _inside_code(entity, placed)]


def _moved(entity: Entity, moved: list[int], lead: int, text: str) -> Entity | None:
    end = min(entity["offset"] + entity["length"], len(moved) - 1)
    start, end = moved[entity["offset"]] - lead, min(moved[end] - lead, utf16_length(text))
    return {**entity, "offset": start, "length": end - start} if end > start else None


def _inside_code(entity: Entity, entities: list[Entity]) -> bool:
    """Monospaced text holds no other entity: https://core.telegram.org/bots/api#formatting-options"""
    end = entity["offset"] + entity["length"]
    return entity["type"] not in {"code", "pre"} and any(
        other["offset"] <= entity["offset"] and end <= other["offset"] + other["length"]
        for other in entities
        if other["type"] in {"code", "pre"} and "blockquote" not in entity["type"]
    )


def found(text: str, entities: list[Entity]) -> Formatted:
    """Add the entities Telegram finds by itself, outside of code and links."""
    closed = [
        (e["offset"], e["offset"] + e["length"])
        for e in entities
        if e["type"] in {"code", "pre", "text_link"}
    ]
    extra: list[Entity] = []
    for match in _FOUND.finditer(text):
        start = utf16_length(text[: match.start()])
        length = utf16_length(match[0])
        if not any(start < end and begin < start + length for begin, end in closed):
            extra.append({"type": match.lastgroup, "offset": start, "length": length})
    return text, sorted([*entities, *extra], key=lambda e: (e["offset"], -e["length"]))


def is_empty(text: str) -> bool:
    """Nothing a person could see: Telegram refuses such a text."""
    return _INVISIBLE.fullmatch(text) is not None


def message_text(text: str, parse_mode: str | None, entities: Iterable[Entity] | None) -> Formatted:
    """The text of a message: 1–4096 UTF-16 units after parsing."""
    if not text:
        raise bad_request("message text is empty")
    plain, found_entities = formatted(text, parse_mode, entities)
    if is_empty(plain):
        raise bad_request("text must be non-empty")
    if utf16_length(plain) > 4096:
        raise bad_request("message is too long")
    return plain, found_entities


def caption(text: str | None, parse_mode: str | None, entities: Iterable[Entity] | None) -> dict[str, Any]:
    """The caption fields of a message: at most 1024 UTF-16 units after parsing."""
    plain, found_entities = formatted(text or "", parse_mode, entities)
    if utf16_length(plain) > 1024:
        raise bad_request("message caption is too long")
    fields: dict[str, Any] = {"caption": plain} if plain else {}
    return {**fields, "caption_entities": found_entities} if found_entities and plain else fields

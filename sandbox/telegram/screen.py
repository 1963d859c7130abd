"""A message as a user sees it: text, buttons, file, and whether it was edited."""

import re
from dataclasses import dataclass

from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import html_decoration

from sandbox.telegram.chats import Json, Message
from sandbox.telegram.keyboards import Keyboard
from sandbox.telegram.world import World

_ROW_START = re.compile(r"\n\d+\. ")


@dataclass(frozen=True)
class Shown:
    """A message as it is on the screen. ``text`` of a picture or document is its caption."""

    id: int
    by_bot: bool
    text: str
    entities: list[Json]
    keyboard: Keyboard
    message: Json
    edited: bool
    silent: bool
    changed: int
    file_name: str | None = None
    data: bytes | None = None
    photo_url: str | None = None

    @property
    def buttons(self) -> list[list[str]]:
        """The labels, row by row."""
        return [[button["text"] for button in row] for row in self.keyboard]

    @property
    def rows(self) -> list[str]:
        """The rows of a numbered list in the text, without their numbers."""
        return _ROW_START.split(f"\n{self.text}")[1:]

    def find_button(self, label: str) -> Json | None:
        """The button whose text contains the label, or the number button of the row that contains it."""
        buttons = [button for row in self.keyboard for button in row]
        numbers = [str(place) for place, row in enumerate(self.rows, start=1) if label in row]
        named = (button for button in buttons if label in button["text"])
        return next(named, next((one for one in buttons if one["text"] in numbers[:1]), None))

    @property
    def html(self) -> str:
        return html_decoration.unparse(self.text, [MessageEntity(**entity) for entity in self.entities])

    def says(self, words: str) -> bool:
        """The words stand in the text, on a button or in the file's name."""
        labels = [label for row in self.buttons for label in row]
        return any(words in place for place in (self.text, self.file_name or "", *labels))

    def code(self) -> list[str]:
        """The monospaced parts, as a person would copy them."""
        units = self.text.encode("utf-16-le")
        spots = [(e["offset"], e["length"]) for e in self.entities if e["type"] in {"code", "pre"}]
        return [units[2 * offset : 2 * (offset + length)].decode("utf-16-le") for offset, length in spots]

    def __str__(self) -> str:
        rows = "".join(f"\n    [{'] ['.join(row)}]" for row in self.buttons)
        file = f" <{self.file_name}>" if self.file_name else ""
        return f"#{self.id} {'bot' if self.by_bot else 'me'}:{file} {self.text}{rows}"


def shown(world: World, message: Message) -> Shown:
    now = message.now
    file_id = now["document"]["file_id"] if "document" in now else None
    file_id = now["photo"][-1]["file_id"] if "photo" in now else file_id
    kept = world.files.by_id.get(file_id or "")
    return Shown(
        id=message.id,
        by_bot=message.by_bot,
        text=now.get("text") or now.get("caption") or "",
        entities=now.get("entities") or now.get("caption_entities") or [],
        keyboard=now.get("reply_markup", {}).get("inline_keyboard", []),
        message=now,
        edited=len(message.versions) > 1,
        silent=message.silent,
        changed=message.changed,
        file_name=kept.name if kept else None,
        data=kept.data if kept else None,
        photo_url=kept.url if kept else None,
    )

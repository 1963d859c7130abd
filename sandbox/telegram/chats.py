"""Data of the simulated Telegram: users, chats, messages with all their versions, and files."""

import mimetypes
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from sandbox.telegram.api_errors import ApiError, bad_request, forbidden

Json = dict[str, Any]


@dataclass
class User:
    """A person as the Bot API describes one."""

    id: int
    first_name: str
    language_code: str = "en"
    username: str | None = None

    def json(self) -> Json:
        user = {"id": self.id, "is_bot": False, "first_name": self.first_name, "username": self.username}
        return {key: value for key, value in user.items() if value is not None} | (
            {"language_code": self.language_code} if self.language_code else {}
        )


class Access(Enum):
    """Whether the bot may write to a chat; the value is Telegram's error text."""

    OPEN = ""
    NEVER_STARTED = "bot can't initiate conversation with a user"
    BLOCKED = "bot was blocked by the user"
    DEACTIVATED = "user is deactivated"
    KICKED = "bot was kicked from the group chat"
    NOT_A_MEMBER = "bot is not a member of the supergroup chat"


@dataclass
class Message:
    """A message with its history. ``versions`` are Bot API Message objects, the last is what is shown now.

    ``changed`` is the number of the world's change that touched it last: it orders all changes.
    """

    by_bot: bool
    versions: list[Json]
    sent_at: datetime
    silent: bool = False
    deleted: bool = False
    changed: int = 0

    @property
    def id(self) -> int:
        return int(self.now["message_id"])

    @property
    def now(self) -> Json:
        return self.versions[-1]


@dataclass
class Topic:
    """A topic of a forum: https://core.telegram.org/bots/api#forumtopic"""

    name: str
    closed: bool = False


@dataclass
class Chat:
    """A private chat or a group. ``person`` is set in private chats; the rest matters in groups only.

    A group with ``topics``, by their thread's number, is a forum; one that was ``upgraded`` is another now.
    """

    id: int
    person: User | None = None
    title: str = ""
    access: Access = Access.NEVER_STARTED
    bot_is_admin: bool = False
    kind: str = "supergroup"
    topics: dict[int, Topic] = field(default_factory=dict)
    upgraded: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    actions: list[str] = field(default_factory=list)
    pinned: int | None = None

    def json(self) -> Json:
        if self.person is None:
            group = {"id": self.id, "type": self.kind, "title": self.title}
            return {**group, "is_forum": True} if self.topics else group
        chat = {"id": self.id, "type": "private", "first_name": self.person.first_name}
        return {**chat, "username": self.person.username} if self.person.username else chat

    def check_access(self) -> None:
        """:raises ApiError: 403, the bot may not write here."""
        if self.access is not Access.OPEN:
            raise forbidden(self.access.value)

    def thread(self, number: int | None) -> Json:
        """What a message in a topic says of it; without a number it stands in *General*, which has none.

        :raises ApiError: 400, there is no such topic, or nobody may write there.
        """
        if number is None:
            return {}
        if (topic := self.topics.get(number)) is None:
            raise bad_request("message thread not found")
        if topic.closed and not self.bot_is_admin:
            raise bad_request("TOPIC_CLOSED")
        return {"message_thread_id": number, "is_topic_message": True}

    def on_screen(self) -> list[Message]:
        return [message for _, message in sorted(self.messages.items()) if not message.deleted]

    def find(self, message_id: int | None, missing: str) -> Message:
        """Find a message that is not deleted.

        :raises ApiError: 400 with the words of ``missing``.
        """
        message = self.messages.get(message_id or 0)
        if message is None or message.deleted:
            raise bad_request(missing)
        return message


@dataclass(frozen=True)
class StoredFile:
    """A file on Telegram's side; ``url`` instead of bytes for a photo sent by its address."""

    id: str
    name: str
    data: bytes
    path: str
    mime: str
    url: str | None = None

    def json(self) -> Json:
        return {"file_id": self.id, "file_unique_id": f"u{self.id}", "file_size": len(self.data)}

    def as_document(self) -> Json:
        return {**self.json(), "file_name": self.name, "mime_type": self.mime}

    def as_photo(self) -> list[Json]:
        return [{**self.json(), "width": 800, "height": 600}]


@dataclass
class Files:
    by_id: dict[str, StoredFile] = field(default_factory=dict)

    def keep(self, name: str, data: bytes, folder: str, url: str | None = None) -> StoredFile:
        number = len(self.by_id) + 1
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        suffix = f".{name.rpartition('.')[2]}" if "." in name else ""
        path = f"{folder}/file_{number}{suffix}"
        kept = StoredFile(f"BQACAgIAAxkBAAI{number:08d}", name, data, path, mime, url)
        self.by_id[kept.id] = kept
        return kept

    def at(self, path: str) -> StoredFile | None:
        return next((kept for kept in self.by_id.values() if kept.path == path), None)


def chat_not_found() -> ApiError:
    return bad_request("chat not found")

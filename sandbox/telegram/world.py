"""State of the simulated Telegram, and the few ways it changes. No HTTP here."""

import asyncio
import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from sandbox.notifier import Notifier
from sandbox.observer import Observer, ignore
from sandbox.telegram.api_errors import migrated
from sandbox.telegram.chats import Access, Chat, Files, Json, Message, User, chat_not_found
from sandbox.telegram.faults import TelegramFaults
from sandbox.telegram.flood import Flood, Limits
from sandbox.telegram.update_queue import UpdateQueue

CALLBACK_LIFE = timedelta(seconds=150)
INLINE_LIFE = timedelta(seconds=30)


@dataclass(frozen=True)
class Upload:
    name: str
    data: bytes


@dataclass
class Call:
    """One call of the bot: what it asked for and the status it got (None: no answer was given); why it was
    refused.
    """

    method: str
    params: Json
    at: datetime
    files: dict[str, Upload] = field(default_factory=dict)
    status: int | None = None
    refusal: str = ""

    @property
    def chat_id(self) -> int | None:
        chat_id = self.params.get("chat_id")
        return int(chat_id) if chat_id is not None else None


@dataclass(frozen=True)
class Answer:
    """What answerCallbackQuery brought to the person who pressed."""

    query_id: str
    text: str
    show_alert: bool
    url: str | None


@dataclass
class Query:
    """A press or an inline query, made in ``chat_id``; ``answer`` or ``results`` is what came of it.

    ``button`` stands above the results; with ``next_offset`` more of them are asked for.
    """

    id: str
    user_id: int
    chat_id: int
    at: datetime
    answer: Answer | None = None
    results: list[Json] | None = None
    button: Json | None = None
    next_offset: str = ""


class Event(NamedTuple):
    """A change of a chat: a message, an answer, a status, or nothing but its kind."""

    chat_id: int
    kind: str
    subject: Any


Subscriber = asyncio.Queue[Event | None]


@dataclass
class Profile:
    """What the bot said about itself, per language; ``commands`` per scope and language."""

    username: str = "hstock_sandbox_bot"
    names: dict[str, str] = field(default_factory=lambda: {"": "HStock"})
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int | None, Json] = field(default_factory=dict)


def utc_now() -> datetime:
    return datetime.now(UTC)


class World:
    """Everything Telegram knows about one bot.

    Every change of a chat goes through ``changed`` so that waiting tests and open chat pages learn of it.
    ``loads_url`` decides whether Telegram can fetch a picture from an address.
    """

    def __init__(
        self, token: str, clock: Callable[[], datetime] = utc_now, limits: Limits | None = None
    ) -> None:
        self.token = token
        self.clock = clock
        self.notifier = Notifier()
        self.updates = UpdateQueue(self.notifier)
        self.flood = Flood(limits or Limits.off(), clock)
        self.faults = TelegramFaults()
        self.observer: Observer = ignore
        self.profile = Profile()
        self.files = Files()
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.calls: list[Call] = []
        self.loads_url: Callable[[str], bool] = lambda _url: True
        self.closing = asyncio.Event()
        self.revision = 0
        self._subscribers: dict[Subscriber, set[int]] = {}
        self._query_ids = itertools.count(4_410_000_000_000_001)

    @property
    def bot_id(self) -> int:
        return int(self.token.partition(":")[0])

    def bot_json(self) -> Json:
        name = self.profile.names[""]
        return {"id": self.bot_id, "is_bot": True, "first_name": name, "username": self.profile.username}

    def timestamp(self) -> int:
        return int(self.clock().timestamp())

    def chat(self, chat_id: int | str | None) -> Chat:
        """The chat the bot names, or 400: ``chat not found``, or it has become another."""
        try:
            chat = self.chats[int(chat_id or 0)]
        except (KeyError, ValueError):
            raise chat_not_found() from None
        if chat.upgraded is not None:
            raise migrated(chat.upgraded)
        return chat

    def add_message(self, chat: Chat, content: Json, author: User | None, *, silent: bool = False) -> Message:
        """Put a message into a chat; ``author`` None is the bot."""
        head = {
            "message_id": max(chat.messages, default=0) + 1,
            "from": author.json() if author else self.bot_json(),
            "chat": chat.json(),
            "date": self.timestamp(),
        }
        message = Message(author is None, [{**head, **content}], self.clock(), silent=silent)
        chat.messages[message.id] = message
        self.changed(chat, "message", message)
        return message

    def change_message(self, chat: Chat, message: Message, version: Json) -> None:
        message.versions.append({**version, "edit_date": self.timestamp()})
        self.changed(chat, "message", message)

    def delete_message(self, chat: Chat, message: Message) -> None:
        message.deleted = True
        self.changed(chat, "delete", message)

    def changed(self, chat: Chat, event: str, subject: Any) -> None:
        """Notify all subscribers of the chat."""
        self.revision += 1
        if isinstance(subject, Message):
            subject.changed = self.revision
        for subscriber, chat_ids in self._subscribers.items():
            if chat.id in chat_ids:
                subscriber.put_nowait(Event(chat.id, event, subject))
        self.notifier.notify()

    def subscribe(self, chat_ids: Iterable[int]) -> Subscriber:
        """A queue of the chats' coming events; None is put into it when the server shuts down."""
        subscriber: Subscriber = asyncio.Queue()
        self._subscribers[subscriber] = set(chat_ids)
        return subscriber

    def unsubscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.pop(subscriber, None)

    def end_streams(self) -> None:
        """End what would last for ever: long polls and event streams."""
        self.closing.set()
        self.updates.close()
        for subscriber in self._subscribers:
            subscriber.put_nowait(None)

    def reopen(self) -> None:
        """Serve again after a shutdown."""
        self.closing.clear()
        self.updates.reopen()

    def new_query(self, user: User, chat_id: int) -> Query:
        query = Query(str(next(self._query_ids)), user.id, chat_id, self.clock())
        self.queries[query.id] = query
        return query

    def living_query(self, query_id: str, life: timedelta) -> Query | None:
        query = self.queries.get(query_id)
        return query if query and self.clock() - query.at <= life else None

    def commands_for(self, user: User, chat: Chat | None = None) -> list[Json]:
        """The commands a person is offered in a chat, the private one unless told otherwise.

        The narrowest scope first, then the language: https://core.telegram.org/bots/api#botcommandscope
        """
        everywhere = "all_group_chats" if chat and chat.person is None else "all_private_chats"
        scopes = (f"chat:{chat.id if chat else user.id}", everywhere, "default")
        language = user.language_code.partition("-")[0]
        keys = ((scope, code) for scope in scopes for code in (language, ""))
        return next((commands for key in keys if (commands := self.profile.commands.get(key))), [])

    def private_chat(self, user: User) -> Chat:
        """The person's chat with the bot, as if it had always been there."""
        return self.chats.setdefault(user.id, Chat(user.id, user))

    def open_group(self, group_id: int, title: str, *, bot_is_admin: bool = False) -> Chat:
        chat = Chat(group_id, title=title, access=Access.OPEN, bot_is_admin=bot_is_admin)
        self.chats[group_id] = chat
        return chat

    def upgrade(self, group: Chat, new_id: int, author: User) -> Chat:
        """A group becomes a supergroup: its id goes, and both say so.

        https://core.telegram.org/bots/api#message
        """
        new = self.open_group(new_id, group.title, bot_is_admin=group.bot_is_admin)
        for chat, content in (
            (group, {"migrate_to_chat_id": new.id}),
            (new, {"migrate_from_chat_id": group.id}),
        ):
            self.updates.post("message", self.add_message(chat, content, author).now)
        group.upgraded = new.id
        return new

"""Simulated users: they write, press buttons, and wait for what is to appear on their screen."""

from collections.abc import Callable
from typing import TypeVar

from sandbox.notifier import PATIENCE
from sandbox.telegram.chats import Access, Chat, Json, User
from sandbox.telegram.membership import change_membership
from sandbox.telegram.screen import Shown, shown
from sandbox.telegram.texts import formatted, is_empty
from sandbox.telegram.world import Answer, World

T = TypeVar("T")


class Person:
    """Somebody in a chat with the bot, the private one unless told otherwise.

    What they do becomes an update at once.
    """

    def __init__(self, world: World, user: User, chat: Chat | None = None, topic: int | None = None) -> None:
        self.world = world
        self.user = user
        self.chat = chat or world.private_chat(user)
        self.topic = topic

    @property
    def id(self) -> int:
        return self.user.id

    def at(self, group_id: int, topic: int | None = None) -> "Person":
        """The same person, in front of a group, or of one of its topics."""
        return Person(self.world, self.user, self.world.chats[group_id], topic)

    # What they do

    def send(self, text: str, *, chat: int | None = None, markup: str | None = None) -> Json:
        """Write into the chat, or into a group. Writing to the bot opens the chat for it.

        ``markup``: ``HTML`` for words in bold and the like, as a client's own menu makes them.
        """
        if chat is not None:
            return self.at(chat).send(text, markup=markup)
        plain, entities = formatted(text, markup, None)
        if is_empty(plain):
            raise ValueError("no Telegram client sends an empty text")
        return self._post({"text": plain, "entities": entities} if entities else {"text": plain})

    def start(self, payload: str = "") -> Json:
        """Press Start, or follow a deep link."""
        return self.send(f"/start {payload}".rstrip())

    def forward(self, author: User | None, text: str = "Hello") -> Json:
        """Forward a message of somebody's; ``None``: of one who hides their account in forwards.

        https://core.telegram.org/bots/api#messageorigin
        """
        origin: Json = {"type": "hidden_user", "sender_user_name": "Somebody"}
        if author is not None:
            origin = {"type": "user", "sender_user": author.json()}
        return self._post({"text": text, "forward_origin": {**origin, "date": self.world.timestamp()}})

    def send_document(self, name: str, data: bytes) -> Json:
        return self._post({"document": self.world.files.keep(name, data, "documents").as_document()})

    def send_photo(self, data: bytes, caption: str = "") -> Json:
        photo = self.world.files.keep("photo.jpg", data, "photos").as_photo()
        return self._post({"photo": photo, **({"caption": caption} if caption else {})})

    def send_album(self, pictures: int, captions: dict[int, str] | None = None) -> list[Json]:
        """So many pictures as one: each is a message of its own."""
        album = {"media_group_id": str(13_000_000_000_000_000 + len(self.world.files.by_id))}
        captioned = captions or {}
        photos = [self.world.files.keep("photo.jpg", b"JPEG", "photos").as_photo() for _ in range(pictures)]
        return [
            self._post({"photo": photo, **album} | ({"caption": captioned[at]} if at in captioned else {}))
            for at, photo in enumerate(photos)
        ]

    def choose(self, query_id: str, at: int = 0) -> Json:
        """Send what the bot offered for an inline query into the chat."""
        offered = (self.world.queries[query_id].results or [])[at]
        markup = {"reply_markup": offered["reply_markup"]} if "reply_markup" in offered else {}
        return self._post({**offered["message"], **markup, "via_bot": self.world.bot_json()})

    def send_sticker(self, emoji: str = "👍") -> Json:
        kept = self.world.files.keep("sticker.webp", b"RIFF", "stickers").json()
        looks = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._post({"sticker": {**kept, **looks, "emoji": emoji}})

    def edit_message(self, message_id: int, text: str) -> Json:
        """Edit one's own message."""
        plain, entities = formatted(text, None, None)
        message = self.chat.messages[message_id]
        rest = {key: value for key, value in message.now.items() if key != "entities"}
        found = {"entities": entities} if entities else {}
        self.world.change_message(self.chat, message, {**rest, "text": plain, **found})
        self.world.updates.post("edited_message", message.now)
        return message.now

    def delete_message(self, message_id: int) -> None:
        """Delete a message for both; the bot is not told."""
        self.world.delete_message(self.chat, self.chat.messages[message_id])

    def block(self) -> None:
        change_membership(self.world, self.chat, self.user, "kicked")

    def unblock(self) -> None:
        change_membership(self.world, self.chat, self.user, "member")

    def deactivate(self) -> None:
        self.chat.access = Access.DEACTIVATED

    def press(self, label: str, *, message: Shown | None = None, times: int = 1) -> list[str]:
        """Press the newest button whose text contains the label, or the number of the row of a list that
        does; the ids of the callback queries.

        :raises AssertionError: there is no such button, or it is not one that calls the bot.
        """
        where, button = self._find_button(label, message)
        if "callback_data" not in button:
            raise AssertionError(f"{button!r} does not call the bot")
        return [self.press_data(button["callback_data"], message_id=where.id) for _ in range(times)]

    def press_data(self, data: str, *, message_id: int | None = None) -> str:
        """A tap with any callback data, as a tampered client sends it; else on the bot's last message."""
        if message_id is None:
            message_id = next(m.id for m in reversed(self.chat.on_screen()) if m.by_bot)
        query = self.world.new_query(self.user, self.chat.id)
        self.world.updates.post("callback_query", self._tap(query.id, data, message_id))
        return query.id

    def _tap(self, query_id: str, data: str, message_id: int) -> Json:
        """Of an inline result the bot learns no chat: https://core.telegram.org/bots/api#callbackquery"""
        message = self.chat.messages[message_id].now
        inline = {"inline_message_id": f"AgAAA{self.chat.id}_{message_id}"}
        where = inline if "via_bot" in message else {"message": message}
        tap = {"id": query_id, "from": self.user.json(), "data": data, **where}
        return {**tap, "chat_instance": str(self.chat.id * 7919)}

    def inline_query(self, text: str, offset: str = "") -> str:
        """Type ``@bot text`` in the chat; the id of the query. ``offset``: for the results that follow."""
        query = self.world.new_query(self.user, self.chat.id)
        kind = "sender" if self.chat.person else self.chat.kind
        inline = {"id": query.id, "from": self.user.json(), "query": text, "offset": offset}
        self.world.updates.post("inline_query", {**inline, "chat_type": kind})
        return query.id

    # What they see

    def messages(self) -> list[Shown]:
        """The screen from top to bottom, both sides; deleted messages are gone."""
        return [shown(self.world, message) for message in self.chat.on_screen()]

    @property
    def last(self) -> Shown:
        """The bot's newest message."""
        return next(message for message in reversed(self.messages()) if message.by_bot)

    def message_with(self, label: str) -> Shown:
        """The message whose button ``press`` would press."""
        return self._find_button(label, None)[0]

    def button(self, label: str, *, message: Shown | None = None) -> Json:
        """The newest button whose text contains the label, as the bot made it."""
        return self._find_button(label, message)[1]

    @property
    def answers(self) -> list[Answer]:
        """What came of the presses, in the order they were made."""
        mine = (query for query in self.world.queries.values() if query.user_id == self.id)
        return [query.answer for query in mine if query.answer]

    def mark(self) -> int:
        """A point in time for ``sees(since=…)``."""
        return self.world.revision

    async def sees(self, words: str, *, since: int = -1, top: int = 0, within: float = PATIENCE) -> Shown:
        """The bot's newest message that says the words, as soon as there is one (changed after ``since``).

        ``top``: the first message to look at; what stands above it may change by itself and say them too.

        :raises AssertionError: not ``within`` so many seconds; the text is what is on the screen.
        """
        return await self._wait(lambda: self._saying(words, since, top), f"{words!r} is not", within)

    async def sees_no(self, words: str, *, within: float = PATIENCE) -> None:
        """Wait until no message of the bot says the words any more."""
        await self._wait(lambda: None if self._saying(words, -1) else True, f"{words!r} is still", within)

    async def answered(self, query_id: str, *, within: float = PATIENCE) -> Answer:
        """What came of a press."""
        query = self.world.queries[query_id]
        return await self._wait(lambda: query.answer, f"no answer to {query_id}; this is", within)

    async def results(self, query_id: str, *, within: float = PATIENCE) -> list[Json]:
        """What the bot offers for an inline query."""
        query = self.world.queries[query_id]
        return await self._wait(lambda: query.results, f"no results for {query_id}; this is", within)

    def screen(self) -> str:
        return "\n".join(map(str, self.messages())) or "(nothing)"

    async def _wait(self, look: Callable[[], T | None], what: str, within: float) -> T:
        try:
            return await self.world.notifier.until(look, within)
        except TimeoutError:
            raise AssertionError(f"{what} on the screen:\n{self.screen()}") from None

    def _saying(self, words: str, since: int, top: int = 0) -> Shown | None:
        below = (m for m in reversed(self.messages()) if m.by_bot and m.id >= top)
        return next((m for m in below if m.changed > since and m.says(words)), None)

    def _find_button(self, label: str, message: Shown | None) -> tuple[Shown, Json]:
        for where in [message] if message else reversed(self.messages()):
            button = where.find_button(label)
            if button is not None:
                return where, button
        raise AssertionError(f"no button {label!r} on the screen:\n{self.screen()}")

    def _post(self, content: Json) -> Json:
        if self.chat.access is Access.NEVER_STARTED:
            self.chat.access = Access.OPEN
        message = self.world.add_message(self.chat, {**content, **self.chat.thread(self.topic)}, self.user)
        if self._reaches_bot(content):
            self.world.updates.post("message", message.now)
        return message.now

    def _reaches_bot(self, content: Json) -> bool:
        """In groups privacy mode holds back all but commands, mentions, and what came from the bot itself.

        https://core.telegram.org/bots/features#privacy-mode
        """
        if self.chat.person is not None:
            return True
        text = content.get("text", "")
        called = text.startswith("/") or f"@{self.world.profile.username}" in text or "via_bot" in content
        return self.chat.access is Access.OPEN and (self.chat.bot_is_admin or called)

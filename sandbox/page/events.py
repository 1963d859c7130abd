"""A customer's event stream: what happens in their chat with the bot, and in the groups they are in."""

import asyncio
import contextlib
import json
from collections.abc import Iterator
from typing import Any

from aiohttp import web

from sandbox.page.drawing import message_json
from sandbox.telegram.chats import Chat, Json, Message
from sandbox.telegram.membership import membership
from sandbox.telegram.people import Person
from sandbox.telegram.world import Answer, Event, Subscriber, World

_PING_EVERY = 15.0


def groups(world: World) -> list[Chat]:
    """The groups of all people: everybody is in each."""
    return [chat for chat in world.chats.values() if chat.person is None and chat.upgraded is None]


async def stream(request: web.Request, person: Person) -> web.StreamResponse:
    """Server-Sent Events: the history of each chat first, then every change, until one side hangs up.

    What happens in a group comes as ``group``: ``{"chat": …, "event": …, "data": …}``.
    """
    feed = _Feed(person, request.path.removesuffix("/events"))
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    subscriber = person.world.subscribe(chat.id for chat in feed.chats)
    try:
        with contextlib.suppress(ConnectionResetError):  # the page was closed
            await response.prepare(request)
            for history in feed.histories():
                await response.write(history)
            await _pass_on(feed, subscriber, response)
    finally:
        person.world.unsubscribe(subscriber)
    return response


async def _pass_on(feed: "_Feed", subscriber: Subscriber, response: web.StreamResponse) -> None:
    while True:
        written: bytes | None = b": ping\n\n"
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_PING_EVERY):
                event = await subscriber.get()
                if event is None:
                    return
                written = feed.written(event)
        if written is not None:
            await response.write(written)


class _Feed:
    """The events as one person sees them; addresses of files begin with ``base``."""

    def __init__(self, person: Person, base: str) -> None:
        self._person = person
        self._world = person.world
        self._base = base
        self.chats = [person.chat, *groups(person.world)]

    def histories(self) -> Iterator[bytes]:
        for chat in self.chats:
            messages = [self._message(message) for message in chat.on_screen()]
            told = {
                "messages": messages,
                "commands": self._world.commands_for(self._person.user, chat),
                "membership": membership(chat),
            }
            yield self._lines(chat.id, "history", told)

    def written(self, event: Event) -> bytes | None:
        """None: it is nothing this person sees."""
        match event.subject:
            case Message() as message if event.kind == "delete":
                told: Any = {"id": message.id}
            case Message() as message:
                told = self._message(message)
            case Answer() as answer:
                if self._world.queries[answer.query_id].user_id != self._person.id:
                    return None
                told = _answer(answer)
            case _ if event.kind == "commands":
                told = self._world.commands_for(self._person.user, self._world.chats[event.chat_id])
            case str() as word:
                told = {"status": word} if event.kind == "membership" else {"action": word}
            case subject:
                told = subject
        return self._lines(event.chat_id, event.kind, told)

    def _message(self, message: Message) -> Json:
        return message_json(self._world, message, self._person.id, self._base)

    def _lines(self, chat_id: int, kind: str, told: Any) -> bytes:
        if chat_id == self._person.chat.id:
            return _lines(kind, told)
        return _lines("group", {"chat": chat_id, "event": kind, "data": told})


def _answer(answer: Answer) -> Json:
    told = {"query_id": answer.query_id, "text": answer.text}
    return {**told, "show_alert": answer.show_alert, "url": answer.url}


def _lines(name: str, data: Any) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()

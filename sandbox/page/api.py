"""The chat page's HTTP API: users, event streams of their chats, and what they do. Mounted under /chat."""

import asyncio
import contextlib
import json
from typing import Any

from aiohttp import web

from sandbox.page.drawing import message_json
from sandbox.telegram.chats import Json, Message
from sandbox.telegram.people import Person
from sandbox.telegram.profile import said
from sandbox.telegram.simulator import TelegramSim
from sandbox.telegram.world import Answer, World

_PING_EVERY = 15.0


def chat_routes(sim: TelegramSim) -> list[web.RouteDef]:
    page = ChatPage(sim)
    return [
        web.get("/people", page.people),
        web.post(r"/people/{id:\d+}", page.set_language),
        web.get("/bot", page.bot),
        web.get(r"/{id:\d+}/events", page.events),
        web.get(r"/{id:\d+}/files/{file_id}", page.file),
        web.post(r"/{id:\d+}/send", page.send),
        web.post(r"/{id:\d+}/start", page.start),
        web.post(r"/{id:\d+}/press", page.press),
        web.post(r"/{id:\d+}/block", page.block),
    ]


class ChatPage:
    def __init__(self, sim: TelegramSim) -> None:
        self.sim = sim

    async def people(self, _: web.Request) -> web.Response:
        return web.json_response([_person_json(person) for person in self.sim.people.values()])

    async def set_language(self, request: web.Request) -> web.Response:
        person = self._person(request)
        person.user.language_code = str(_field(await _body(request), "language_code"))
        commands = self.sim.world.commands_for(person.user)
        self.sim.world.changed(person.chat, "commands", commands)
        return web.json_response(_person_json(person))

    async def bot(self, _: web.Request) -> web.Response:
        profile = self.sim.world.profile
        return web.json_response(
            {
                "name": said(profile.names, None),
                "username": profile.username,
                "description": said(profile.descriptions, None),
                "short_description": said(profile.short_descriptions, None),
            }
        )

    async def send(self, request: web.Request) -> web.Response:
        person, text = self._person(request), str(_field(await _body(request), "text"))
        if not text.strip():
            raise web.HTTPBadRequest(text="nothing to send")
        return web.json_response({"message_id": person.send(text)["message_id"]})

    async def start(self, request: web.Request) -> web.Response:
        payload = str((await _body(request)).get("payload") or "")
        return web.json_response({"message_id": self._person(request).start(payload)["message_id"]})

    async def press(self, request: web.Request) -> web.Response:
        person, body = self._person(request), await _body(request)
        message_id, row, column = (_field(body, name) for name in ("message_id", "row", "column"))
        try:
            button = person.chat.messages[message_id].now["reply_markup"]["inline_keyboard"][row][column]
            query_id = person.press_data(button["callback_data"], message_id=message_id)
        except (KeyError, IndexError, TypeError):
            raise web.HTTPNotFound(text="no such button") from None
        return web.json_response({"query_id": query_id})

    async def block(self, request: web.Request) -> web.Response:
        person = self._person(request)
        blocked = bool(_field(await _body(request), "blocked"))
        if blocked:
            person.block()
        else:
            person.unblock()
        return web.json_response({"blocked": blocked})

    async def file(self, request: web.Request) -> web.Response:
        kept = self.sim.world.files.by_id.get(request.match_info["file_id"])
        if kept is None:
            raise web.HTTPNotFound(text="no such file")
        if kept.url:
            raise web.HTTPFound(kept.url)
        shown_inline = kept.path.startswith("photos/")
        headers = {} if shown_inline else {"Content-Disposition": _attachment(kept.name)}
        mime = kept.mime if shown_inline else "application/octet-stream"
        return web.Response(body=kept.data, content_type=mime, headers=headers)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-Sent Events: the history first, then every change, until one side hangs up."""
        person = self._person(request)
        base = request.path.removesuffix("/events")
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        subscriber = self.sim.world.subscribe(person.id)
        try:
            with contextlib.suppress(ConnectionResetError):  # the page was closed
                await response.prepare(request)
                await response.write(_event("history", _history(self.sim.world, person, base)))
                await _pass_on(self.sim.world, subscriber, response, base)
        finally:
            self.sim.world.unsubscribe(person.id, subscriber)
        return response

    def _person(self, request: web.Request) -> Person:
        person = self.sim.people.get(int(request.match_info["id"]))
        if person is None:
            raise web.HTTPNotFound(text="nobody has this id")
        return person


async def _pass_on(
    world: World, subscriber: asyncio.Queue[tuple[str, Any] | None], response: web.StreamResponse, base: str
) -> None:
    while True:
        news: tuple[str, Any] | None = None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_PING_EVERY):
                news = await subscriber.get()
                if news is None:
                    return
        await response.write(
            _event(news[0], _described(world, news[0], news[1], base)) if news else b": ping\n\n"
        )


def _event(name: str, data: Any) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


def _described(world: World, event: str, subject: Any, base: str) -> Any:
    match subject:
        case Message() if event == "delete":
            return {"id": subject.id}
        case Message():
            return message_json(world, subject, base)
        case Answer():
            told = {"query_id": subject.query_id, "text": subject.text}
            return {**told, "show_alert": subject.show_alert, "url": subject.url}
        case str():
            return {"action": subject}
        case _:
            return subject


def _history(world: World, person: Person, base: str) -> Json:
    messages = [message_json(world, message, base) for message in person.chat.on_screen()]
    blocked = person.chat.access.name == "BLOCKED"
    return {"messages": messages, "commands": world.commands_for(person.user), "blocked": blocked}


def _attachment(name: str) -> str:
    plain = "".join(c for c in name if c.isascii() and c.isprintable() and c not in '"\\') or "file"
    return f'attachment; filename="{plain}"'


def _person_json(person: Person) -> Json:
    user = person.user
    about = {"id": user.id, "first_name": user.first_name, "username": user.username}
    return {**about, "language_code": user.language_code}


async def _body(request: web.Request) -> Json:
    try:
        body = await request.json() if request.can_read_body else {}
    except json.JSONDecodeError:
        body = None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="a JSON object is expected")
    return body


def _field(body: Json, name: str) -> Any:
    if name not in body:
        raise web.HTTPBadRequest(text=f"{name} is missing")
    return body[name]

"""The chat page's HTTP API: users, event streams of their chats, and what they do. Mounted under /chat.

What is done in a group names it in ``chat``; without, it is done in the private chat with the bot.
"""

import base64
import json
from typing import Any

from aiohttp import web

from sandbox.page import inline
from sandbox.page.events import groups, stream
from sandbox.telegram.chats import Json
from sandbox.telegram.membership import STATUSES, change_membership
from sandbox.telegram.people import Person
from sandbox.telegram.profile import said
from sandbox.telegram.simulator import TelegramSim


def chat_routes(sim: TelegramSim) -> list[web.RouteDef]:
    page = ChatPage(sim)
    return [
        web.get("/people", page.people),
        web.post(r"/people/{id:\d+}", page.set_language),
        web.get("/groups", page.groups),
        web.get("/bot", page.bot),
        web.get(r"/{id:\d+}/events", page.events),
        web.get(r"/{id:\d+}/files/{file_id}", page.file),
        web.post(r"/{id:\d+}/send", page.send),
        web.post(r"/{id:\d+}/document", page.send_document),
        web.post(r"/{id:\d+}/start", page.start),
        web.post(r"/{id:\d+}/press", page.press),
        web.post(r"/{id:\d+}/inline", page.inline),
        web.post(r"/{id:\d+}/choose", page.choose),
        web.post(r"/{id:\d+}/block", page.block),
        web.post(r"/{id:\d+}/membership", page.set_membership),
    ]


class ChatPage:
    def __init__(self, sim: TelegramSim) -> None:
        self.sim = sim

    async def people(self, _: web.Request) -> web.Response:
        return web.json_response([_person_json(person) for person in self.sim.people.values()])

    async def set_language(self, request: web.Request) -> web.Response:
        person = self._person(request)
        person.user.language_code = str(_field(await _body(request), "language_code"))
        for chat in (person.chat, *groups(self.sim.world)):
            self.sim.world.changed(chat, "commands", None)
        return web.json_response(_person_json(person))

    async def groups(self, _: web.Request) -> web.Response:
        return web.json_response([{"id": chat.id, "title": chat.title} for chat in groups(self.sim.world)])

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
        body = await _body(request)
        person, text = self._person(request, body), str(_field(body, "text"))
        if not text.strip():
            raise web.HTTPBadRequest(text="nothing to send")
        return web.json_response({"message_id": person.send(text)["message_id"]})

    async def send_document(self, request: web.Request) -> web.Response:
        body = await _body(request)
        person, name = self._person(request, body), str(_field(body, "name"))
        try:
            data = base64.b64decode(str(_field(body, "content")), validate=True)
        except ValueError:
            raise web.HTTPBadRequest(text="content is not base64") from None
        if not data:
            raise web.HTTPBadRequest(text="an empty file cannot be sent")
        return web.json_response({"message_id": person.send_document(name, data)["message_id"]})

    async def start(self, request: web.Request) -> web.Response:
        payload = str((await _body(request)).get("payload") or "")
        return web.json_response({"message_id": self._person(request).start(payload)["message_id"]})

    async def press(self, request: web.Request) -> web.Response:
        body = await _body(request)
        person = self._person(request, body)
        message_id, row, column = (_field(body, name) for name in ("message_id", "row", "column"))
        try:
            button = person.chat.messages[message_id].now["reply_markup"]["inline_keyboard"][row][column]
            query_id = person.press_data(button["callback_data"], message_id=message_id)
        except (KeyError, IndexError, TypeError):
            raise web.HTTPNotFound(text="no such button") from None
        return web.json_response({"query_id": query_id})

    async def inline(self, request: web.Request) -> web.Response:
        body = await _body(request)
        words, offset = str(_field(body, "text")), str(body.get("offset") or "")
        return web.json_response(await inline.results(self._person(request, body), words, offset))

    async def choose(self, request: web.Request) -> web.Response:
        body = await _body(request)
        query_id, at = str(_field(body, "query_id")), _whole(_field(body, "at"))
        sent = inline.chosen(self._person(request, body), query_id, at)
        return web.json_response({"message_id": sent["message_id"]})

    async def block(self, request: web.Request) -> web.Response:
        person = self._person(request)
        blocked = bool(_field(await _body(request), "blocked"))
        if blocked:
            person.block()
        else:
            person.unblock()
        return web.json_response({"blocked": blocked})

    async def set_membership(self, request: web.Request) -> web.Response:
        body = await _body(request)
        status = _field(body, "status")
        _field(body, "chat")  # a private chat is blocked
        person = self._person(request, body)
        if status not in STATUSES:
            raise web.HTTPBadRequest(text=f"no such status: {status}")
        change_membership(self.sim.world, person.chat, person.user, status)
        return web.json_response({"status": status})

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
        return await stream(request, self._person(request))

    def _person(self, request: web.Request, body: Json | None = None) -> Person:
        """Who acts, in front of the group that ``body`` names, else of the private chat."""
        person = self.sim.people.get(int(request.match_info["id"]))
        if person is None:
            raise web.HTTPNotFound(text="nobody has this id")
        if body is None or "chat" not in body:
            return person
        if body["chat"] not in [chat.id for chat in groups(self.sim.world)]:
            raise web.HTTPNotFound(text="no such group")
        return person.at(body["chat"])


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


def _whole(value: Any) -> int:
    if not isinstance(value, int):
        raise web.HTTPBadRequest(text=f"not a whole number: {value}")
    return value

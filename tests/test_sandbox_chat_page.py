"""The chat page's HTTP API."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from sandbox.page.api import chat_routes
from sandbox.telegram.chats import Access
from sandbox.telegram.simulator import TelegramSim

Event = tuple[str, Any]
KEYBOARD = {
    "inline_keyboard": [
        [{"text": "Buy", "callback_data": "buy", "style": "success"}],
        [{"text": "Copy", "copy_text": {"text": "+1"}}, {"text": "Site", "url": "https://x.test/a"}],
    ]
}


@pytest.fixture
def sim() -> TelegramSim:
    return TelegramSim(token="42:sandbox")


@pytest.fixture
async def http(sim: TelegramSim) -> AsyncIterator[aiohttp.ClientSession]:
    root, chat = web.Application(), web.Application()
    chat.add_routes(chat_routes(sim))
    root.add_subapp("/telegram", sim.app())
    root.add_subapp("/chat", chat)
    async with TestServer(root) as server, aiohttp.ClientSession(base_url=server.make_url("/")) as session:
        yield session


async def call(http: aiohttp.ClientSession, method: str, **params: Any) -> Any:
    async with http.post(f"/telegram/bot42:sandbox/{method}", json=params) as response:
        return (await response.json())["result"]


async def post(http: aiohttp.ClientSession, path: str, **body: Any) -> Any:
    async with http.post(path, json=body) as response:
        return await response.json() if response.ok else response.status


async def events(response: aiohttp.ClientResponse) -> AsyncIterator[Event]:
    name = ""
    async for line in response.content:
        if line.startswith(b"event: "):
            name = line[7:].decode().strip()
        elif line.startswith(b"data: "):
            yield name, json.loads(line[6:])


async def test_the_history_comes_first_and_then_every_change(
    sim: TelegramSim, http: aiohttp.ClientSession
) -> None:
    sim.person(1, "Anna", "ru", "anna")
    menu = [{"command": "help", "description": "Помощь"}]
    await call(http, "setMyCommands", commands=menu, language_code="ru")
    await post(http, "/chat/1/start", payload="item_2")
    hello = {"text": "<b>Hi</b>", "parse_mode": "HTML", "reply_markup": KEYBOARD}
    sent = await call(http, "sendMessage", chat_id=1, **hello)

    async with http.get("/chat/1/events") as stream:
        assert stream.content_type == "text/event-stream"
        coming = events(stream)
        name, history = await anext(coming)
        assert name == "history"
        assert history["commands"] == menu
        assert history["membership"] == "member"
        mine, bots = history["messages"]
        assert (mine["from"], mine["text"]) == ("me", "/start item_2")
        assert (bots["from"], bots["text"], bots["silent"]) == ("bot", "Hi", False)
        assert bots["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
        assert bots["keyboard"] == [
            [{"text": "Buy", "kind": "callback", "value": "buy", "style": "success"}],
            [
                {"text": "Copy", "kind": "copy", "value": "+1"},
                {"text": "Site", "kind": "url", "value": "https://x.test/a"},
            ],
        ]

        pressed = await post(http, "/chat/1/press", message_id=sent["message_id"], row=0, column=0)
        await call(http, "answerCallbackQuery", callback_query_id=pressed["query_id"], text="Done")
        answer = {"query_id": pressed["query_id"], "text": "Done", "show_alert": False, "url": None}
        assert await anext(coming) == ("answer", answer)

        await call(http, "sendChatAction", chat_id=1, action="typing")
        assert await anext(coming) == ("typing", {"action": "typing"})

        place = {"chat_id": 1, "message_id": sent["message_id"]}
        await call(http, "editMessageText", **place, text="https://x.test/a")
        name, edited = await anext(coming)
        assert (name, edited["id"]) == ("message", sent["message_id"])
        assert edited["edit_date"]
        assert edited["preview"] == {"url": "https://x.test/a", "above": False, "large": False}

        await call(http, "deleteMessage", **place)
        assert await anext(coming) == ("delete", {"id": sent["message_id"]})

        await post(http, "/chat/people/1", language_code="en")
        assert await anext(coming) == ("commands", [])


async def test_files_are_downloaded_byte_for_byte(sim: TelegramSim, http: aiohttp.ClientSession) -> None:
    sim.person(1).start()
    form = aiohttp.FormData(quote_fields=False)
    form.add_fields(("chat_id", "1"), ("caption", "2 accounts"), ("document", "attach://goods"))
    form.add_field("goods", b"a:1\r\n", filename="order 7.txt")
    async with http.post("/telegram/bot42:sandbox/sendDocument", data=form) as response:
        assert response.ok
    async with http.get("/chat/1/events") as stream:
        _, history = await anext(events(stream))
    message = history["messages"][-1]
    assert message["text"] == "2 accounts"
    assert (message["document"]["name"], message["document"]["size"]) == ("order 7.txt", 5)
    async with http.get(message["document"]["url"]) as response:
        assert await response.read() == b"a:1\r\n"
        assert response.headers["Content-Disposition"] == 'attachment; filename="order 7.txt"'
    async with http.get("/chat/1/files/none") as response:
        assert response.status == 404


async def test_people_send_files(sim: TelegramSim, http: aiohttp.ClientSession) -> None:
    sim.person(1)
    content = base64.b64encode(b"1|2\r\n").decode()
    sent = await post(http, "/chat/1/document", name="list.txt", content=content)
    [update] = sim.world.updates.pending()
    document = update["message"]["document"]
    assert (sent["message_id"], document["file_name"], document["file_size"]) == (1, "list.txt", 5)
    told = await call(http, "getFile", file_id=document["file_id"])
    async with http.get(f"/telegram/file/bot42:sandbox/{told['file_path']}") as response:
        assert await response.read() == b"1|2\r\n"
    for nonsense in ("?", ""):
        assert await post(http, "/chat/1/document", name="list.txt", content=nonsense) == 400


async def test_people_write_block_and_come_back(sim: TelegramSim, http: aiohttp.ClientSession) -> None:
    sim.person(1, "Anna")
    sim.person(2, "Boris", "ar")
    async with http.get("/chat/people") as response:
        people = await response.json()
    assert people[1] == {"id": 2, "first_name": "Boris", "username": None, "language_code": "ar"}
    async with http.get("/chat/bot") as response:
        assert (await response.json())["username"] == "hstock_sandbox_bot"
    assert await post(http, "/chat/2/send", text="hello") == {"message_id": 1}
    assert await post(http, "/chat/2/block", blocked=True) == {"blocked": True}
    assert await post(http, "/chat/2/block", blocked=False) == {"blocked": False}
    kinds = [next(key for key in update if key != "update_id") for update in sim.world.updates.pending()]
    assert kinds == ["message", "my_chat_member", "my_chat_member"]


async def test_a_group_is_seen_by_each_in_their_own_way(
    sim: TelegramSim, http: aiohttp.ClientSession
) -> None:
    for number, name in ((1, "Anna"), (2, "Ben")):
        sim.person(number, name)
    sim.group(-100, "Friends").access = Access.NOT_A_MEMBER
    async with http.get("/chat/groups") as response:
        assert await response.json() == [{"id": -100, "title": "Friends"}]
    async with http.get("/chat/2/events") as stream:
        coming = events(stream)
        assert (await anext(coming))[0] == "history"
        _, history = await anext(coming)
        assert (history["chat"], history["data"]["membership"]) == (-100, "left")

        await post(http, "/chat/1/send", chat=-100, text="/help")
        _, told = await anext(coming)
        assert told["event"] == "message"
        assert (told["data"]["from"], told["data"]["author"]) == ("other", "Anna")
        assert sim.world.updates.pending() == []

        assert await post(http, "/chat/1/membership", chat=-100, status="administrator") == {
            "status": "administrator"
        }
        assert await anext(coming) == (
            "group",
            {"chat": -100, "event": "membership", "data": {"status": "administrator"}},
        )
        await post(http, "/chat/2/send", chat=-100, text="hello")
        _, mine = await anext(coming)
        assert mine["data"]["from"] == "me"
    kinds = [next(key for key in update if key != "update_id") for update in sim.world.updates.pending()]
    assert kinds == ["my_chat_member", "message"]


async def test_only_who_pressed_is_answered_in_a_group(sim: TelegramSim, http: aiohttp.ClientSession) -> None:
    sim.person(1)
    sim.person(2)
    sim.group(-100)
    sent = await call(http, "sendMessage", chat_id=-100, text="x", reply_markup=KEYBOARD)
    async with http.get("/chat/1/events") as anna, http.get("/chat/2/events") as ben:
        annas, bens = events(anna), events(ben)
        for coming in (annas, annas, bens, bens):
            await anext(coming)
        where = {"chat": -100, "message_id": sent["message_id"], "row": 0, "column": 0}
        pressed = await post(http, "/chat/2/press", **where)
        await call(http, "answerCallbackQuery", callback_query_id=pressed["query_id"], text="Done")
        await call(http, "sendChatAction", chat_id=-100, action="typing")
        assert [(await anext(bens))[1]["event"] for _ in range(2)] == ["answer", "typing"]
        assert (await anext(annas))[1]["event"] == "typing"


async def test_inline_results_are_offered_and_one_is_sent(
    sim: TelegramSim, http: aiohttp.ClientSession
) -> None:
    sim.person(1)
    sim.group(-100)
    content = {"message_text": "<b>Gmail</b>", "parse_mode": "HTML"}
    result = {"type": "article", "id": "2", "title": "Gmail", "input_message_content": content}
    asking = asyncio.ensure_future(post(http, "/chat/1/inline", chat=-100, text="gmail"))
    [update] = await call(http, "getUpdates", timeout=50)
    query = update["inline_query"]
    assert (query["query"], query["chat_type"], query["offset"]) == ("gmail", "supergroup", "")
    button = {"text": "Open", "start_parameter": "inline"}
    answer = {"inline_query_id": query["id"], "results": [result], "button": button, "next_offset": "20"}
    assert await call(http, "answerInlineQuery", **answer)
    offered = await asking
    assert offered["results"] == [{"title": "Gmail", "description": "", "picture": None}]
    assert (offered["button"], offered["next_offset"]) == (button, "20")

    chosen = {"chat": -100, "query_id": offered["query_id"]}
    assert await post(http, "/chat/1/choose", **chosen, at=0) == {"message_id": 1}
    assert await post(http, "/chat/1/choose", **chosen, at=1) == 404
    async with http.get("/chat/1/events") as stream:
        coming = events(stream)
        await anext(coming)
        [message] = (await anext(coming))[1]["data"]["messages"]
    assert (message["text"], message["via"]) == ("Gmail", "hstock_sandbox_bot")


async def test_nonsense_from_the_page_is_refused(sim: TelegramSim, http: aiohttp.ClientSession) -> None:
    sim.person(1)
    assert await post(http, "/chat/9/send", text="x") == 404
    assert await post(http, "/chat/1/send", text=" \n") == 400
    assert await post(http, "/chat/1/send") == 400
    assert await post(http, "/chat/1/press", message_id=5, row=0, column=0) == 404
    assert await post(http, "/chat/1/send", chat=-5, text="x") == 404
    assert await post(http, "/chat/1/membership", status="member") == 400
    async with http.post("/chat/1/send", data=b"{") as response:
        assert response.status == 400

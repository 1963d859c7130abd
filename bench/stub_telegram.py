"""Stub of Telegram and its people, in a process of its own, so that its CPU time is nobody else's.

    async with stub_telegram() as stub:  # a bot with any token polls stub.telegram
        run = await stub.run(token, people, steps)

It answers every method with the least that aiogram can read, as fast as it can, and hands updates out by long
polling. Each person of a run says or taps the next step as soon as the last one was answered: words by a
message with a keyboard, taps by that and ``answerCallbackQuery``. A marketplace is served beside it.
"""

import asyncio
import json
import sys
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Literal, cast
from urllib.parse import parse_qsl

import msgspec
from aiohttp import web

from sandbox.market.simulator import MarketSim
from sandbox.market.web import market_app

PATIENCE = 120.0  # seconds for a run
_ITEMS = 50  # of the marketplace
_POLLED = 100  # updates in one answer, Telegram's own limit
_LINE = 2**24  # bytes
_PROJECT = Path(__file__).parents[1]

Step = tuple[Literal["say", "tap"], str]  # words, or the data of a button
Answer = Literal["query", "screen"]  # what a person awaits


class Script(msgspec.Struct):
    """Order to let people go through the same steps, all at once."""

    token: str
    people: Sequence[int]
    steps: Sequence[Step]


class Run(msgspec.Struct):
    """What came of a script. Times are in seconds of the clock; ``batches`` are the updates of each poll."""

    seconds: float
    latencies: list[float]  # of each step, until all of its answers were there
    calls: dict[str, int]
    batches: list[int]


class Addresses(msgspec.Struct):
    telegram: str
    market: str


@dataclass(slots=True)
class Person:
    """Somebody in a private chat, who awaits answers to the step they took at ``since``."""

    id: int
    steps: deque[Step]
    message: int = 1  # the last one the bot sent
    since: float = 0.0
    awaited: set[Answer] = field(default_factory=set)


def words_update(number: int, person: int, message: int, words: str) -> dict[str, Any]:
    """An update with a text message."""
    entities = [{"type": "bot_command", "offset": 0, "length": len(words)}] if words.startswith("/") else []
    said = {**_message(person, message), "from": _user(person), "text": words, "entities": entities}
    return {"update_id": number, "message": said}


def tap_update(number: int, person: int, message: int, data: str) -> dict[str, Any]:
    """An update with a callback query, whose id is that of the update."""
    under = {**_message(person, message), "from": _BOT, "text": "What is shown so far"}
    query = {"id": str(number), "from": _user(person), "chat_instance": "1", "data": data, "message": under}
    return {"update_id": number, "callback_query": query}


_BOT = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "stub_bot"}


def _user(person: int) -> dict[str, Any]:
    return {"id": person, "is_bot": False, "first_name": "Anna", "language_code": "en"}


def _message(person: int, message: int) -> dict[str, Any]:
    chat = {"id": person, "type": "private", "first_name": "Anna"}
    return {"message_id": message, "date": int(time.time()), "chat": chat}


class World:
    """Telegram as one bot sees it, and the people who go through a script there."""

    def __init__(self) -> None:
        self._updates: deque[dict[str, Any]] = deque()  # not confirmed yet, oldest first
        self._arrived = asyncio.Event()
        self._numbers = count(int(time.time() * 1000))  # a bot may know those of an earlier run
        self._people: dict[int, Person] = {}
        self._queries: dict[str, Person] = {}
        self._active = 0
        self._done = asyncio.Event()
        self._run = Run(0, [], {}, [])
        self._calls: Counter[str] = Counter()

    async def play(self, script: Script) -> Run:
        """Let the people of a script go through its steps, and return when all are done."""
        self._run, self._calls, self._queries = Run(0, [], {}, []), Counter(), {}
        self._people = {one: Person(one, deque(script.steps)) for one in script.people}
        self._active = len(self._people)
        self._done.clear()
        began = time.perf_counter()
        for person in self._people.values():
            self._next(person)
        await self._done.wait()
        self._run.seconds = time.perf_counter() - began
        self._run.calls = dict(self._calls)
        return self._run

    def _next(self, person: Person) -> None:
        if not person.steps:
            self._active -= 1
            if not self._active:
                self._done.set()
            return
        kind, words = person.steps.popleft()
        number, person.since = next(self._numbers), time.perf_counter()
        if kind == "say":
            person.awaited = {"screen"}
            update = words_update(number, person.id, person.message + 1, words)
        else:
            person.awaited = {"query", "screen"}
            self._queries[str(number)] = person
            update = tap_update(number, person.id, person.message, words)
        self._updates.append(update)
        self._arrived.set()

    def _answered(self, person: Person | None, answer: Answer) -> None:
        if person is None or answer not in person.awaited:
            return
        person.awaited.discard(answer)
        if not person.awaited:
            self._run.latencies.append(time.perf_counter() - person.since)
            self._next(person)

    async def call(self, method: str, fields: dict[str, Any]) -> Any:
        """Return the result of a method of the Bot API."""
        self._calls[method] += 1
        match method.lower():
            case "getupdates":
                return await self._poll(int(fields.get("offset") or 0), float(fields.get("timeout") or 0))
            case "getme":
                return _BOT
            case "answercallbackquery":
                self._answered(self._queries.pop(str(fields["callback_query_id"]), None), "query")
                return True
            case "sendmessage" | "editmessagetext":
                return self._shown(int(fields["chat_id"]), fields)
        return True

    def _shown(self, chat: int, fields: dict[str, Any]) -> dict[str, Any]:
        """A message without a keyboard only says that somebody has to wait."""
        person = self._people.get(chat)
        number = int(fields.get("message_id") or 0)
        if person is not None:
            number = number or person.message + 2
            person.message = number
        if fields.get("reply_markup"):
            self._answered(person, "screen")
        return _message(chat, number)

    async def _poll(self, offset: int, seconds: float) -> list[dict[str, Any]]:
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        if not self._updates and seconds:
            self._arrived.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._arrived.wait()
        found = [self._updates[at] for at in range(min(len(self._updates), _POLLED))]
        if found:
            self._run.batches.append(len(found))
        return found


class BotApi:
    """Serves a world to each token."""

    def __init__(self) -> None:
        self.worlds: dict[str, World] = {}

    def world(self, token: str) -> World:
        return self.worlds.setdefault(token, World())

    async def handle(self, request: web.BaseRequest) -> web.Response:
        _, bot, method = request.path.rsplit("/", 2)
        result = await self.world(bot.removeprefix("bot")).call(method, _fields(await request.read()))
        return web.Response(
            body=msgspec.json.encode({"ok": True, "result": result}), content_type="application/json"
        )


def _fields(body: bytes) -> dict[str, Any]:
    """The fields of a call, as JSON or as a form."""
    if body.startswith(b"{"):
        return cast("dict[str, Any]", json.loads(body))
    return dict(parse_qsl(body.decode()))


async def _serve() -> None:
    """Carry out the scripts on standard input, each a line of JSON, until it ends."""
    api = BotApi()
    runners = (
        web.ServerRunner(web.Server(api.handle)),
        web.AppRunner(market_app(_market()), access_log=None),
    )
    bases = []
    for runner in runners:
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        bases.append("http://{}:{}".format(*runner.addresses[0]))
    _tell(Addresses(bases[0], f"{bases[1]}/api/v2"))
    reader = asyncio.StreamReader(limit=_LINE)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        script = msgspec.json.decode(line, type=Script)
        _tell(await api.world(script.token).play(script))


def _market() -> MarketSim:
    return MarketSim(items=_ITEMS, pace=0)


def _tell(message: msgspec.Struct) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(message) + b"\n")
    sys.stdout.flush()


class Stub:
    """The other end: the addresses of the stub's process, and its runs."""

    def __init__(self, process: asyncio.subprocess.Process, addresses: Addresses) -> None:
        self._process = process
        self.telegram = addresses.telegram
        self.market = addresses.market

    async def run(self, token: str, people: Sequence[int], steps: Sequence[Step]) -> Run:
        """Let people go through the steps, and return when all of them are done.

        :raises TimeoutError: some were never answered.
        """
        assert self._process.stdin is not None  # noqa: S101 - it was asked for
        self._process.stdin.write(msgspec.json.encode(Script(token, list(people), steps)) + b"\n")
        async with asyncio.timeout(PATIENCE):
            return msgspec.json.decode(await _line(self._process), type=Run)


async def _line(process: asyncio.subprocess.Process) -> bytes:
    assert process.stdout is not None  # noqa: S101 - it was asked for
    return await process.stdout.readline()


@asynccontextmanager
async def stub_telegram() -> AsyncIterator[Stub]:
    """Start the stub's process; it ends with the block."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", __name__, cwd=_PROJECT, stdin=pipe, stdout=pipe, limit=_LINE
    )
    try:
        yield Stub(process, msgspec.json.decode(await _line(process), type=Addresses))
    finally:
        if process.stdin is not None:
            process.stdin.close()
        await process.wait()


if __name__ == "__main__":
    asyncio.run(_serve())

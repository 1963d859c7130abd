"""An HTTP server with scripted replies in place of the marketplace; the last one is repeated."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from bot.market.transport import Bounds, RetryPolicy

Reply = Callable[[web.Request], Awaitable[web.StreamResponse]]

KEY = "a-long-and-secret-key"
BRIEF = Bounds(1.0, 1000)  # seconds; less, and a busy machine fails to connect within it
PATIENCE = RetryPolicy(
    small=BRIEF, lists=Bounds(5, 300_000), money=Bounds(2.0, 1000), first_wait=0, longest_wait=0, jitter=0
)


class ScriptedMarket:
    """``asked`` holds every form that arrived; ``peers`` the client's port of each."""

    def __init__(self, *script: Reply) -> None:
        self.script = list(script)
        self.asked: list[dict[str, str]] = []
        self.peers: list[int] = []
        self.url = ""
        self._arrived = asyncio.Event()

    async def arrival(self, nth: int) -> None:
        """Until the ``nth`` request has been read."""
        while len(self.asked) < nth:
            self._arrived.clear()
            await self._arrived.wait()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        self.asked.append({name: str(value) for name, value in form.items()})
        assert request.transport is not None
        self.peers.append(request.transport.get_extra_info("peername")[1])
        self._arrived.set()
        reply = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        return await reply(request)


@asynccontextmanager
async def scripted_market(*script: Reply) -> AsyncIterator[ScriptedMarket]:
    server = ScriptedMarket(*script)
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", server.serve)
    runner = web.AppRunner(app, handler_cancellation=True)  # a hanging reply ends with its client
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/v2"
        yield server
    finally:
        await runner.cleanup()


async def nothing() -> None:
    """An announcement that has nothing to write down."""


def answer(value: object, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    async def reply(_: web.Request) -> web.StreamResponse:
        return web.json_response(value, status=status, headers=headers)

    return reply


def raw(content: bytes, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    async def reply(_: web.Request) -> web.StreamResponse:
        return web.Response(body=content, status=status, headers=headers)

    return reply


def gzip_bomb(size: int) -> Reply:
    """``size`` bytes that travel as a thousandth of it."""
    return raw(gzip.compress(b" " * size), headers={"Content-Encoding": "gzip"})


async def reset(request: web.Request) -> web.StreamResponse:
    """The connection breaks after the request was read."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def hang(_: web.Request) -> web.StreamResponse:
    """No answer, for as long as the client waits."""
    await asyncio.Event().wait()
    return web.Response()


async def drip(request: web.Request) -> web.StreamResponse:
    """Headers, then a byte now and then."""
    response = web.StreamResponse()
    await response.prepare(request)
    for _ in range(1000):
        await response.write(b" ")
        await asyncio.sleep(0.02)
    return response


async def truncate(request: web.Request) -> web.StreamResponse:
    """Fewer bytes than were promised."""
    response = web.StreamResponse(headers={"Content-Length": "100"})
    await response.prepare(request)
    await response.write(b'{"order": 2')
    assert request.transport is not None
    request.transport.close()
    return response


FAULTS = [
    pytest.param(reset, id="reset"),
    pytest.param(hang, id="hang"),
    pytest.param(drip, id="a byte now and then"),
    pytest.param(truncate, id="truncated"),
    pytest.param(gzip_bomb(10_000_000), id="bomb"),
    pytest.param(raw(b" " * 2000), id="too large"),
    pytest.param(raw(b""), id="empty"),
    pytest.param(raw(b"<html>Just a moment</html>"), id="HTML under 200"),
    pytest.param(raw(b"{}", headers={"Content-Encoding": "gzip"}), id="broken compression"),
    pytest.param(raw(b"", status=307, headers={"Location": "/elsewhere"}), id="redirect"),
    pytest.param(answer({"error": "Internal server error"}, status=500), id="error under 500"),
    pytest.param(raw(b"<html>Bad gateway</html>", status=502), id="HTML under 502"),
]

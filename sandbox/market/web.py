"""Serves the simulated marketplace over HTTP, with injected faults: hangs, dropped and corrupted answers."""

import asyncio
import json
import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.market.books import FIRST_NUMBER, LedgerEntry
from sandbox.market.faults import CANNED, ERROR, NOT_CARRIED_OUT, Fault, corrupted
from sandbox.market.form import Form
from sandbox.observer import write_whole

if TYPE_CHECKING:
    from sandbox.market.simulator import MarketSim

HANG_SECONDS = 3600.0
BYTE_SECONDS = 1.0
RETRY_AFTER_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes out, as JSON; ``entry`` is the purchase it reports, ``retry_after`` a wait in seconds."""

    body: object
    status: int = 200
    entry: LedgerEntry | None = None
    retry_after: float = 0.0


def market_app(sim: "MarketSim") -> web.Application:
    """An application with the one endpoint, ``POST /api/v2``; anything but POST gets 405."""
    endpoint = _Endpoint(sim)
    app = web.Application()
    app.router.add_post("/api/v2", endpoint.serve)
    app.on_shutdown.append(endpoint.close)
    return app


class _Endpoint:
    """Serves requests; those that hang end when the application shuts down."""

    def __init__(self, sim: "MarketSim") -> None:
        self._sim = sim
        self._closing = asyncio.Event()

    async def close(self, _: web.Application) -> None:
        self._closing.set()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        form = await _form(request)
        self._sim.arrive(form)
        await self._latency()
        response = await self._answer(request, form)
        if await write_whole(request, response):
            self._sim.observer(form.text("action"), "answered")
        return response

    async def _answer(self, request: web.Request, form: Form) -> web.StreamResponse:
        fault = self._sim.faults.take(form.text("action"), form.text("key"))
        if fault is None:
            return await _deliver(request, self._sim.answer(form))
        if fault.kind == "hang_before":
            await self._pause(_default_to(fault.seconds, HANG_SECONDS))
            stay = not self._closing.is_set() and not _gone(request)
            return await _deliver(request, self._sim.answer(form)) if stay else _abort(request)
        if fault.kind in NOT_CARRIED_OUT or fault.kind.startswith(ERROR):
            return self._refuse(request, fault)
        asked = form.first_page() if fault.kind == "first_page" else form
        return await self._faulty_answer(request, fault, self._sim.answer(asked))

    def _refuse(self, request: web.Request, fault: Fault) -> web.Response:
        """The answer of a fault that keeps the request from being carried out."""
        match fault.kind:
            case "drop_before":
                return _abort(request)
            case "bad_key":
                return _plain(self._sim.bad_key())
            case "rate_limit":
                return _plain(self._sim.too_often(_default_to(fault.seconds, RETRY_AFTER_SECONDS)))
            case kind if kind in CANNED:
                status, content_type, body = CANNED[kind]
                return web.Response(body=body, status=status, content_type=content_type)
            case _:
                return self._error(fault)

    def _error(self, fault: Fault) -> web.Response:
        return _plain(Answer({"error": fault.words}, self._sim.quirks.error_status))

    async def _faulty_answer(self, request: web.Request, fault: Fault, answer: Answer) -> web.StreamResponse:
        """The answer of a fault that strikes after the request was carried out."""
        if answer.entry:
            answer.entry.answered = False
        match fault.kind:
            case "hang_after":
                await self._pause(_default_to(fault.seconds, HANG_SECONDS))
                return await _deliver(request, answer)
            case "slow" | "hang_after_headers":
                pause = BYTE_SECONDS if fault.kind == "slow" else HANG_SECONDS
                return await self._trickle(request, answer, _default_to(fault.seconds, pause))
            case "cut":
                return await _cut(request, _json(answer.body))
            case "old_number":
                return web.json_response({"order": FIRST_NUMBER})
            case "drop_after":
                return _abort(request)
            case _:
                return self._corrupted(fault, answer)

    def _corrupted(self, fault: Fault, answer: Answer) -> web.Response:
        if fault.kind.startswith("error_after"):
            return self._error(fault)
        status, headers, body = corrupted(fault.kind, _json(answer.body))
        return web.Response(body=body, status=status, headers=headers)

    async def _latency(self) -> None:
        quirks = self._sim.quirks
        if quirks.latency_max:
            await self._pause(random.uniform(quirks.latency_min, quirks.latency_max))

    async def _trickle(self, request: web.Request, answer: Answer, pause: float) -> web.StreamResponse:
        """The headers, a pause, one byte, a pause, the next byte."""
        body = _json(answer.body)
        response = await _begin(request, answer, len(body))
        for position in range(len(body)):
            await self._pause(pause)
            await response.write(body[position : position + 1])
        return await _finish(request, response, answer)

    async def _pause(self, seconds: float) -> None:
        """Wait for so long, or until the faults are cleared or the application shuts down."""
        ends = [asyncio.ensure_future(event.wait()) for event in (self._closing, self._sim.faults.cleared)]
        try:
            await asyncio.wait(ends, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for end in ends:
                end.cancel()


async def _form(request: web.Request) -> Form:
    posted = await request.post()
    fields: dict[str, list[str]] = {}
    for name, value in posted.items():
        if isinstance(value, str):
            fields.setdefault(name, []).append(value)
    return Form(fields)


async def _deliver(request: web.Request, answer: Answer) -> web.StreamResponse:
    """Sends the answer, and notes in the ledger whether it went out whole."""
    if answer.entry is None:
        return _plain(answer)
    body = _json(answer.body)
    response = await _begin(request, answer, len(body))
    await response.write(body)
    return await _finish(request, response, answer)


async def _begin(request: web.Request, answer: Answer, length: int) -> web.StreamResponse:
    if answer.entry:
        answer.entry.answered = False
    response = web.StreamResponse(status=answer.status, headers=_headers(answer))
    response.content_type = "application/json"
    response.content_length = length
    await response.prepare(request)
    return response


async def _finish(request: web.Request, response: web.StreamResponse, answer: Answer) -> web.StreamResponse:
    await response.write_eof()
    if answer.entry and not _gone(request):
        answer.entry.answered = True
    return response


async def _cut(request: web.Request, body: bytes) -> web.StreamResponse:
    """Promises the whole body, sends half of it and closes the connection."""
    response = web.StreamResponse()
    response.content_type = "application/json"
    response.content_length = len(body)
    await response.prepare(request)
    await response.write(body[: len(body) // 2])
    _abort(request)
    return response


def _plain(answer: Answer) -> web.Response:
    return web.Response(
        body=_json(answer.body),
        status=answer.status,
        content_type="application/json",
        headers=_headers(answer),
    )


def _headers(answer: Answer) -> dict[str, str]:
    return {"Retry-After": str(math.ceil(answer.retry_after))} if answer.retry_after else {}


def _abort(request: web.Request) -> web.Response:
    """Resets the connection; the response is for aiohttp and reaches no client."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _default_to(seconds: float | None, default: float) -> float:
    return default if seconds is None else seconds


def _gone(request: web.Request) -> bool:
    return request.transport is None or request.transport.is_closing()


def _json(body: object) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()

"""The bot's HTTP server: ``/healthz``, ``/readyz`` and ``/metrics`` for operators, and the webhook."""

import asyncio
import errno
import hmac
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus

import structlog
from aiohttp import web

from bot.clock import MOST_SKEW

Check = Callable[[], Awaitable[bool]]
Handler = Callable[[web.Request], Awaitable[web.Response]]

_CHECK_LIMIT = 2.0  # seconds; a probe without an answer within its own few seconds restarts the bot
_METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_LARGEST_UPDATE = 1024 * 1024  # bytes; Telegram's own limits keep an update far below
_GRACE = 10.0  # seconds for requests under way at the end

log = structlog.get_logger(__name__)


class CannotListen(Exception):
    """The address of ``LISTEN`` cannot be bound; the text says why, in one line for the operator."""


class PortTaken(CannotListen):
    """Another process listens there already, perhaps another copy of this bot."""


@dataclass(frozen=True)
class Webhook:
    """Telegram's webhook: its path, the secret of its header, and who gets the raw update (JSON).

    Once ``accept`` returns, the update is acknowledged. https://core.telegram.org/bots/api#setwebhook
    """

    path: str
    secret: str
    accept: Callable[[bytes], Awaitable[None]]


def web_app(
    checks: Mapping[str, Check],
    metrics: Callable[[Mapping[str, bool]], bytes],
    webhook: Webhook | None = None,
    skew: Callable[[], float | None] = lambda: None,
) -> web.Application:
    """Build the aiohttp application. ``checks`` are those of ``/readyz``, by name.

    ``metrics`` gets what each of them found, and renders ``/metrics``.

    ``skew``: how far the clock is wrong, which ``/readyz`` tells as well; the bot is ready all the same.
    """
    app = web.Application(client_max_size=_LARGEST_UPDATE)
    app.router.add_get("/healthz", _live)
    app.router.add_get("/readyz", _ready(checks, skew))
    app.router.add_get("/metrics", _metrics(checks, metrics))
    if webhook:
        app.router.add_post(webhook.path, _receive(webhook))
    return app


@asynccontextmanager
async def serve(listen: tuple[str, int], app: web.Application) -> AsyncIterator[tuple[str, int]]:
    """Serve ``app`` while the block runs, and give it the address, with the real port where 0 was asked for.

    :raises PortTaken: somebody listens there already.
    :raises CannotListen: the address does not exist here, or is not allowed.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_GRACE)
    await runner.setup()
    try:
        await _bind(runner, listen)
        host, port, *_ = runner.addresses[0]
        yield host, port
    finally:
        await runner.cleanup()


async def _bind(runner: web.AppRunner, listen: tuple[str, int]) -> None:
    host, port = listen
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(
                f"LISTEN: port {port} on {host} is taken; stop what listens there, or set another port"
            ) from error
        number = error.errno or 0  # below 0 when a name could not be looked up: no number of the system's
        reason = os.strerror(number) if number > 0 else error.strerror or str(error)
        raise CannotListen(f"LISTEN: cannot listen on {host}, port {port}: {reason}") from error


async def _live(_request: web.Request) -> web.Response:
    return web.Response(text="live")


def _ready(checks: Mapping[str, Check], skew: Callable[[], float | None]) -> Handler:
    async def handle(_request: web.Request) -> web.Response:
        outcomes = await _outcomes(checks)
        ready = all(outcome == "ok" for outcome in outcomes.values())
        status = HTTPStatus.OK if ready else HTTPStatus.SERVICE_UNAVAILABLE
        body = {"ready": ready, "checks": outcomes, **_clock(skew())}
        return web.json_response(body, status=status)

    return handle


def _clock(skew: float | None) -> dict[str, object]:
    if skew is None:
        return {}
    wrong = {"warning": "the clock is wrong, and 2FA codes with it"} if abs(skew) > MOST_SKEW else {}
    return {"clock": {"ahead_seconds": round(skew, 1), **wrong}}


async def _outcomes(checks: Mapping[str, Check]) -> dict[str, str]:
    found = await asyncio.gather(*(_outcome(name, check) for name, check in checks.items()))
    return dict(zip(checks, found, strict=True))


async def _outcome(name: str, check: Check) -> str:
    """``ok``, ``failed`` or ``timeout``: anybody may ask, so what exactly is wrong goes to the log alone."""
    try:
        async with asyncio.timeout(_CHECK_LIMIT):
            return "ok" if await check() else "failed"
    except TimeoutError:
        return "timeout"
    except Exception:
        log.warning("readiness check failed", check=name, exc_info=True)
        return "failed"


def _metrics(checks: Mapping[str, Check], metrics: Callable[[Mapping[str, bool]], bytes]) -> Handler:
    async def handle(_request: web.Request) -> web.Response:
        ready = {name: outcome == "ok" for name, outcome in (await _outcomes(checks)).items()}
        return web.Response(body=metrics(ready), headers={"Content-Type": _METRICS_TYPE})

    return handle


def _receive(webhook: Webhook) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(errors="surrogateescape"), webhook.secret.encode()):
            return web.Response(status=HTTPStatus.UNAUTHORIZED)
        await webhook.accept(await request.read())
        return web.Response()

    return handle

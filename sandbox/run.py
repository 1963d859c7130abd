"""Runs ``python -m bot sandbox``: simulated marketplace, simulated Telegram, the chat page, and the bot."""

import asyncio
import os
import secrets
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from sandbox.console import one_line_errors, report_exit
from sandbox.market.assortment import SHELVES
from sandbox.market.form import Quirks
from sandbox.market.panel import panel_app
from sandbox.market.simulator import MarketSim
from sandbox.market.web import market_app
from sandbox.page.api import chat_routes
from sandbox.process import BotProcess, Process, spawn
from sandbox.recipes import Stage, recipe_routes
from sandbox.telegram.chats import Access
from sandbox.telegram.flood import Limits
from sandbox.telegram.simulator import TelegramSim

_PAGE = Path(__file__).parent / "page" / "static"
_HOST = "127.0.0.1"
_GROUP = -1_001_234_567_890
_OPERATOR = 1003  # who has /admin
SET_UP_WRONGLY = 2


def run_sandbox(*, port: int, items: int, data: Path | None, subcategories: int = len(SHELVES)) -> int:
    """Run until SIGINT or SIGTERM. ``data``: where the bot keeps its data; ``None``: nowhere for long."""
    with tempfile.TemporaryDirectory(prefix="hstock-sandbox-") as nowhere:
        home = data or Path(nowhere)
        try:
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
            with one_line_errors(sys.stderr):
                asyncio.run(_run(port, items, subcategories, home.resolve()))
        except (OSError, OverflowError) as error:
            print(_explained(error, port), file=sys.stderr)  # noqa: T201 - for the terminal
            return SET_UP_WRONGLY
    return 0


def _explained(error: OSError | OverflowError, port: int) -> str:
    if isinstance(error, OverflowError):
        return f"--port: expected a number from 0 to 65535, not {port}"
    reason = os.strerror(error.errno) if error.errno else str(error)
    if error.filename:
        return f"--data: cannot use {error.filename}: {reason}"
    return f"--port: cannot listen on {_HOST}:{port}: {reason}; try another, such as --port {port + 1}"


async def _run(port: int, items: int, subcategories: int, home: Path) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with open_sandbox(port=port, home=home, items=items, subcategories=subcategories) as opened:
        address, process = opened
        await process.start()
        print(_welcome(address), flush=True)  # noqa: T201 - the address to open
        await stop.wait()


@asynccontextmanager
async def open_sandbox(
    *,
    port: int,
    items: int,
    home: Path,
    subcategories: int = len(SHELVES),
    launch: Callable[..., Awaitable[Process]] = spawn,
) -> AsyncIterator[tuple[str, BotProcess]]:
    """Serve everything on one port; gives its address and the bot's process, not yet started.

    :raises OSError: the port cannot be used.
    """
    token = f"{secrets.randbelow(10**9) + 10**9}:{secrets.token_urlsafe(26)}"
    telegram = TelegramSim(token=token, limits=Limits.real())
    telegram.person(1001, "Anna", "en", "anna")
    telegram.person(1002, "Ben", "en", "ben")
    telegram.person(_OPERATOR, "Olga", "en", "olga")
    telegram.group(_GROUP, "Friends").access = Access.NOT_A_MEMBER  # until somebody takes the bot in
    market = MarketSim(items=items, subcategories=subcategories, quirks=Quirks.live())
    process = BotProcess(home, ended=report_exit, launch=launch)
    runner = web.AppRunner(_site(telegram, market, process), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, _HOST, port).start()
        address = f"http://{_HOST}:{runner.addresses[0][1]}"
        process.configure(
            BOT_TOKEN=token,
            TELEGRAM_API_URL=f"{address}/telegram",
            HSTOCK_API_URL=f"{address}/market/api/v2",
            DATA_DIR=str(home),
            LISTEN=f"{_HOST}:0",
            ADMIN_IDS=str(_OPERATOR),
        )
        yield address, process
    finally:
        await process.stop()
        await runner.cleanup()


def _site(telegram: TelegramSim, market: MarketSim, process: BotProcess) -> web.Application:
    site = web.Application()
    site.router.add_get("/", _index)
    site.router.add_static("/static", _PAGE)
    _control(site, process, telegram)
    site.add_subapp("/telegram", telegram.app())
    site.add_subapp("/market", market_app(market))
    chat = web.Application()
    chat.add_routes(chat_routes(telegram))
    site.add_subapp("/chat", chat)
    recipes = web.Application()
    recipes.add_routes(recipe_routes(Stage(market, telegram, process)))
    site.add_subapp("/recipes", recipes)
    site.add_subapp("/panel", panel_app(market))
    return site


async def _index(_: web.Request) -> web.StreamResponse:
    return web.FileResponse(_PAGE / "index.html")


def _control(site: web.Application, process: BotProcess, telegram: TelegramSim) -> None:
    """Routes that start, stop and kill the bot, and begin Telegram's update ids anew."""

    async def state(_: web.Request) -> web.Response:
        return web.json_response(
            {"running": process.pid is not None, "pid": process.pid, "log": list(process.lines)}
        )

    async def change(request: web.Request) -> web.Response:
        verbs = {"start": process.start, "stop": process.stop, "kill": process.kill}
        await verbs[request.match_info["verb"]]()
        return await state(request)

    async def begin_anew(request: web.Request) -> web.Response:
        telegram.begin_ids_anew()
        return await state(request)

    site.router.add_get("/panel/bot", state)
    site.router.add_post("/panel/bot/ids", begin_anew)
    site.router.add_post("/panel/bot/{verb:start|stop|kill}", change)


def _welcome(address: str) -> str:
    return "\n".join(
        (
            f"Open {address} in a browser: a chat with the bot, no account needed. Ctrl-C ends it.",
            f"  simulated Bot API:     {address}/telegram",
            f"  simulated marketplace: {address}/market/api/v2",
        )
    )

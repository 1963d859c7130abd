"""Serves the simulators, the chat page and the control panel on one port."""

import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from sandbox.market.assortment import SHELVES
from sandbox.market.form import Quirks
from sandbox.market.panel import panel_app
from sandbox.market.simulator import MarketSim
from sandbox.market.web import market_app
from sandbox.page.api import chat_routes
from sandbox.process import BotProcess
from sandbox.process_routes import WhatIsHeld, process_routes
from sandbox.recipes import Stage, recipe_routes
from sandbox.telegram.chats import Access
from sandbox.telegram.flood import Limits
from sandbox.telegram.simulator import TelegramSim

HOST = "127.0.0.1"
CUSTOMERS = {1001: "Anna", 1002: "Ben", 1003: "Olga"}
_PAGE = Path(__file__).parent / "page" / "static"
_GROUP = -1_001_234_567_890
_OPERATOR = 1003  # who has /admin


@dataclass(frozen=True)
class Size:
    """How much the simulated marketplace sells."""

    items: int
    subcategories: int = len(SHELVES)


@dataclass(frozen=True)
class Site:
    """What is served at ``address``, and the settings of a bot that lives there."""

    address: str
    settings: Mapping[str, str]
    telegram: TelegramSim
    market: MarketSim


@asynccontextmanager
async def serve_site(
    port: int, size: Size, processes: Sequence[BotProcess], what_is_held: WhatIsHeld | None = None
) -> AsyncIterator[Site]:
    """Serve everything.

    :raises OSError: the port cannot be used.
    """
    token = f"{secrets.randbelow(10**9) + 10**9}:{secrets.token_urlsafe(26)}"
    telegram = TelegramSim(token=token, limits=Limits.real())
    for customer, name in CUSTOMERS.items():
        telegram.person(customer, name, "en", name.lower())
    telegram.group(_GROUP, "Friends").access = Access.NOT_A_MEMBER  # until somebody takes the bot in
    market = MarketSim(items=size.items, subcategories=size.subcategories, quirks=Quirks.live())
    site = _site(telegram, market, processes)
    site.add_routes(process_routes(telegram, processes, what_is_held))
    site.add_subapp("/panel", panel_app(market))  # behind the routes that begin with the same word
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, port).start()
        address = f"http://{HOST}:{runner.addresses[0][1]}"
        settings = {
            "BOT_TOKEN": token,
            "TELEGRAM_API_URL": f"{address}/telegram",
            "HSTOCK_API_URL": f"{address}/market/api/v2",
            "LISTEN": f"{HOST}:0",
            "ADMIN_IDS": str(_OPERATOR),
        }
        yield Site(address, settings, telegram, market)
    finally:
        await runner.cleanup()


def _site(telegram: TelegramSim, market: MarketSim, processes: Sequence[BotProcess]) -> web.Application:
    site = web.Application()
    site.router.add_get("/", _index)
    site.router.add_static("/static", _PAGE)
    site.add_subapp("/telegram", telegram.app())
    site.add_subapp("/market", market_app(market))
    for prefix, routes in (
        ("/chat", chat_routes(telegram)),
        ("/recipes", recipe_routes(Stage(market, telegram, processes))),
    ):
        part = web.Application()
        part.add_routes(routes)
        site.add_subapp(prefix, part)
    return site


async def _index(_: web.Request) -> web.StreamResponse:
    return web.FileResponse(_PAGE / "index.html")

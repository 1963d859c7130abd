"""Helpers for tests of the simulated marketplace: a clock to move, and a client over HTTP."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from sandbox.market.panel import panel_app
from sandbox.market.simulator import ANNA, MarketSim


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Caller:
    """A customer's program: Anna's key unless told otherwise."""

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self.session = session
        self.base = base

    async def __call__(self, action: str, *, status: int = 200, **fields: Any) -> Any:
        form = {"key": ANNA, "action": action} | fields
        pairs = [(name, str(one)) for name, v in form.items() for one in (v if isinstance(v, list) else [v])]
        async with self.session.post(f"{self.base}/market/api/v2", data=pairs) as answer:
            assert answer.status == status
            return await answer.json()

    async def panel(self, path: str, *, status: int = 200, **fields: Any) -> Any:
        async with self.session.post(f"{self.base}/panel/{path}", json=fields) as answer:
            assert answer.status == status
            return await answer.json()

    async def project(self, name: str, country: str = "us") -> dict[str, str]:
        """One row of ``sms_projects``."""
        rows = await self("sms_projects", country=country)
        found: dict[str, str] = next(row for row in rows if row["name"] == name)
        return found


@asynccontextmanager
async def market_open(sim: MarketSim) -> AsyncIterator[Caller]:
    """Serves the marketplace under ``/market`` and its panel under ``/panel``."""
    app = web.Application()
    app.add_subapp("/market", sim.app())
    app.add_subapp("/panel", panel_app(sim))
    async with TestServer(app) as server, aiohttp.ClientSession() as session:
        yield Caller(session, str(server.make_url("")).rstrip("/"))

"""Test backend: the bot without Telegram, on a migrated database and the simulated marketplace over HTTP."""

import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.actions import account, takeover
from bot.catalog.catalog import Catalog
from bot.db import customers, drafts, order_lists, orders, outbox
from bot.db.engine import Database, open_database
from bot.db.outbox import Push
from bot.db.vault import open_vault
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import Draft
from bot.domain.orders import Kind, Order
from bot.market.client import open_market
from bot.market.transport import Bounds, RetryPolicy
from bot.membership import Life
from sandbox.market.assortment import SHELVES
from sandbox.market.panel import Panel
from sandbox.market.simulator import ANNA, MarketSim
from sandbox.market.web import market_app
from tests.databases import migrated
from tests.marketplace import Clock

NO_RETRIES = RetryPolicy(money=Bounds(5, 256 * 1024), attempts=1, first_wait=0, longest_wait=0, jitter=0)
CHAT = 1001


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = open_database(await migrated(tmp_path))
    yield opened
    await opened.close()


@dataclass
class Backend:
    """What an action works with, and the marketplace's other side to look at and to disturb."""

    deps: Deps
    market: MarketSim
    panel: Panel
    clock: Clock
    file: Path

    async def begin_anew(self) -> None:
        """As a new process does: take over what another one, killed, left behind."""
        self.deps.membership.life = Life(trusted_until=math.inf)
        await takeover.begin_alone(self.deps, "a test")

    async def customer(self, key: str = ANNA, person: int = CHAT) -> Customer:
        """Somebody who has connected a key."""
        known = await account.register(self.deps, person, "en")
        connected, _ = await account.connect(self.deps, known, key)
        return connected

    async def draft(self, customer: Customer, nonce: str = "nonce", **values: Any) -> Draft:
        """A confirmation for two of item 2, already stored, unless ``values`` say otherwise."""
        new = replace(a_draft(self.clock, customer, nonce), **values)
        async with self.deps.db.write() as connection:
            await drafts.add(connection, new)
        return new

    async def found(self, nonce: str = "nonce") -> Draft:
        async with self.deps.db.read() as connection:
            draft = await drafts.find(connection, nonce)
        assert draft is not None
        return draft

    async def order(self, customer: Customer, number: int, **values: Any) -> Order:
        """An order the bot knows of, as it is right after its purchase."""
        new = replace(an_order(self.clock, customer, number), **values)
        async with self.deps.db.write() as connection:
            order_id = await orders.add(connection, new)
        assert order_id is not None
        return replace(new, id=order_id)

    async def orders(self, customer: Customer) -> list[Order]:
        async with self.deps.db.read() as connection:
            rows, _ = await order_lists.listing(connection, order_lists.Wanted(customer.id), skip=0, take=100)
        return list(rows)

    async def waiting(self, most: int = 100) -> list[Push]:
        """The next push of each customer."""
        return await outbox.next_of_each(self.deps.db, most, ())

    async def park(self, person: int, *, parked: bool = True) -> None:
        async with self.deps.db.write() as connection:
            await customers.set_parked(connection, person, self.clock(), parked=parked)


def a_draft(clock: Clock, customer: Customer, nonce: str = "nonce") -> Draft:
    assert customer.active_key is not None
    return Draft(
        nonce=nonce,
        customer=customer.id,
        key_id=customer.active_key,
        kind=Kind.PRODUCT,
        item="2",
        title="Gmail Account - USA",
        quantity=2,
        rate=Decimal("0.85"),
        estimate=Decimal("1.70"),
        created_at=clock(),
        expires_at=clock.now.replace(year=clock.now.year + 1),
    )


def an_order(clock: Clock, customer: Customer, number: int) -> Order:
    assert customer.active_key is not None
    return Order(
        id=0,
        customer=customer.id,
        key_id=customer.active_key,
        number=number,
        kind=Kind.PRODUCT,
        item="2",
        title="Gmail Account - USA",
        quantity=2,
        placed_at=clock(),
        status="",
    )


@asynccontextmanager
async def backend_at(
    directory: Path, items: int = 60, subcategories: int = len(SHELVES)
) -> AsyncIterator[Backend]:
    clock = Clock()
    sim = MarketSim(items=items, subcategories=subcategories, clock=clock)
    site = web.Application()
    site.add_subapp("/market", market_app(sim))
    database = open_database(await migrated(directory))
    async with TestServer(site) as server:
        address = str(server.make_url("/market/api/v2"))
        async with open_market(address, policy=NO_RETRIES, per_key=64) as market:
            vault = await open_vault(database, "", directory / "secret.key")
            deps = Deps(database, vault, market, Catalog(market), clock=clock)
            backend = Backend(deps, sim, Panel(sim), clock, directory / "bot.db")
            await backend.begin_anew()
            yield backend
    await database.close()


@pytest.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    async with backend_at(tmp_path) as opened:
        yield opened

"""A real database with many tracked orders, for what measures the order poller."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import asdict, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from bench.stub_market import KEY
from bot import logs
from bot.actions.account import key_of
from bot.catalog.catalog import Catalog
from bot.clock import utc_now
from bot.db import customers, tables
from bot.db.engine import Database, open_database
from bot.db.migrate import upgrade
from bot.db.vault import Vault, open_vault
from bot.deps import Deps
from bot.domain.orders import Kind, Order
from bot.loops import order_poller
from bot.loops.order_schedule import OrderSchedule
from bot.market.client import open_market
from bot.market.transport import OnCall

KEYS = 1_000
UNREACHABLE = "http://127.0.0.1:9/api/v2"
_AT_ONCE = 5_000  # rows in one statement

MakeOrder = Callable[[int], Order]


@asynccontextmanager
async def opened(
    directory: Path,
    url: str = UNREACHABLE,
    on_call: OnCall | None = None,
    *,
    database: str = "",
    key: str = "",
) -> AsyncIterator[Deps]:
    """The database in a directory, made where there is none, and the marketplace at ``url``.

    ``database``, ``key``: the address of one on a server, and what its secrets are sealed with.
    """
    address = database or f"sqlite+aiosqlite:///{directory / 'bot.db'}"
    await asyncio.to_thread(upgrade, address)
    db = open_database(address)
    vault = await open_vault(db, key, directory / "secret.key")
    async with open_market(url, on_call=on_call) as market:
        yield Deps(db, vault, market, Catalog(market), hide=logs.register)
    await db.close()


async def fill(deps: Deps, size: int, make: MakeOrder) -> None:
    """Store ``size`` orders of some customers with a key each."""
    await add_keys(deps.db, deps.vault, min(KEYS, size))
    for start in range(0, size, _AT_ONCE):
        rows = [_row(make(number)) for number in range(start, min(start + _AT_ONCE, size))]
        async with deps.db.write() as connection:
            await connection.execute(tables.orders.insert(), rows)


async def add_keys(database: Database, vault: Vault, count: int) -> None:
    """Store so many customers, numbered from 1, with a key each."""
    now = utc_now()
    for key in range(1, count + 1):
        await customers.register(database, key, "en", now)
    async with database.write() as connection:
        for key in range(1, count + 1):
            text = f"{KEY}{key}"
            await customers.store_key(connection, key, vault.seal(text), vault.mark(text), "••••", now)


async def use_keys(deps: Deps, size: int) -> None:
    """Use each key once, as the first minute of a bot does: it is remembered from then on."""
    for key in range(1, min(KEYS, size) + 1):
        await deps.market.balance(await key_of(deps, key))
        await deps.market.key_status.next_working()


def _row(order: Order) -> dict[str, object]:
    return {name: value for name, value in asdict(order).items() if name != "id"}


def owner(number: int, size: int) -> int:
    """The customer of an order, and the id of their key: one has a fifth of all."""
    return 1 if number % 5 == 0 else number % min(KEYS, size) + 1


def known_order(row: int, size: int, number: int, age: float) -> Order:
    """An order that was placed ``age`` seconds ago, as the stub of the marketplace tells it.

    So a look at it brings nothing new, unless it is done.
    """
    of, placed = owner(row, size), utc_now() - timedelta(seconds=age)
    if number % 2:
        order = Order(0, of, of, number, Kind.SMM, "7", "Instagram Followers", 1000, placed, "In progress")
        return replace(order, charge=Decimal("0.50"), currency="USD", start_count=3572, remains=157)
    order = Order(0, of, of, number, Kind.PRODUCT, "2", "Gmail Account - USA", 1, placed, "Pending")
    return replace(order, charge=Decimal("1.20"), currency="USD", auto_delivery=True)


def fall_due(schedule: OrderSchedule, size: int) -> None:
    """Make all orders due now."""
    for key in range(1, min(KEYS, size) + 1):
        for tracked in schedule.of_key(key):
            schedule.put(tracked, 0.0)


@contextmanager
def first_looks_over(share: float) -> Iterator[None]:
    """Spread the first looks at orders over this share of their waits; 0: all are due at once."""
    before, order_poller.SPREAD = order_poller.SPREAD, share
    try:
        yield
    finally:
        order_poller.SPREAD = before

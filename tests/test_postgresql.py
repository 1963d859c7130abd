"""What is PostgreSQL's alone: one process, migrations side by side, its errors, and locks of rows."""

import asyncio
import re
from dataclasses import replace
from multiprocessing import get_context
from typing import Any

import pytest
from alembic import command
from sqlalchemy import select, text

from bot.actions import favourites, new_orders
from bot.actions.errors import TooManyFavourites
from bot.db import customers, orders, outbox, postgresql, tables
from bot.db.alembic_upgrade import config_for
from bot.db.engine import Database, open_database
from bot.db.failures import DatabaseAway, DatabaseFailure, database_failure
from bot.db.migrate import upgrade
from bot.domain.favourites import MOST_FAVOURITES, Favourite
from bot.domain.orders import Kind
from bot.domain.pushes import About, PushKind
from sandbox.market.simulator import BEN
from sandbox.notifier import PATIENCE
from tests import postgresql as cluster
from tests.backend import CHAT, Backend
from tests.lossy_proxy import lossy

pytestmark = pytest.mark.postgresql
WAITING = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
NOBODY = "postgresql+asyncpg://bot@127.0.0.1:9/bot"
SESSION = (
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '%lock'"
)


@pytest.fixture
async def url() -> str:
    return await asyncio.to_thread(cluster.new_database)


def test_four_starts_at_once_on_an_empty_database() -> None:
    url = cluster.new_database(cluster.EMPTY)
    starts = [get_context("fork").Process(target=upgrade, args=(url,)) for _ in range(4)]
    for start in starts:
        start.start()
    for start in starts:
        start.join(PATIENCE)
    assert [start.exitcode for start in starts] == [0, 0, 0, 0]
    command.check(config_for(url))


def test_down_and_up_again() -> None:
    url = cluster.new_database()
    command.downgrade(config_for(url), "base")
    command.upgrade(config_for(url), "head")
    command.check(config_for(url))


async def waits_for_a_lock(url: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await cluster.execute(url, WAITING):  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)


async def failure_of(url: str, statement: str = "SELECT 1") -> DatabaseFailure | None:
    database = open_database(url)
    try:
        async with database.write() as connection:
            await connection.execute(text(statement))
    except Exception as error:  # noqa: BLE001 - whatever it is
        return database_failure(error)
    finally:
        await database.close()
    raise AssertionError("it did not fail")


async def test_errors_are_told_by_what_is_to_be_done(url: str) -> None:
    assert await failure_of(NOBODY) is DatabaseFailure.AWAY
    assert await failure_of(re.sub(r"[^/]+$", "nowhere", url)) is DatabaseFailure.REFUSED
    assert await failure_of(url, "SELECT pg_terminate_backend(pg_backend_pid())") is DatabaseFailure.AWAY
    away = "SET TRANSACTION READ ONLY; "
    assert await failure_of(url, "SELECT no_such_function()") is None
    database = open_database(url)
    async with database.write() as connection:
        await connection.execute(text(away.rstrip("; ")))
        with pytest.raises(Exception, match="read-only") as refused:
            await connection.execute(tables.meta.insert(), {"name": "a", "value": b""})
        assert database_failure(refused.value) is DatabaseFailure.STANDBY
    await database.close()


async def test_a_statement_without_an_answer_costs_its_connection_alone(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "STATEMENT_TIMEOUT", 1.0)
    database = open_database(url)
    with pytest.raises(DatabaseAway):
        await sleeps(database)
    for _ in range(2 * postgresql.WRITERS):
        async with database.write() as connection:
            assert await connection.scalar(text("SELECT 1")) == 1
    await database.close()


async def test_connections_that_were_cut_while_nobody_used_them_are_replaced(url: str) -> None:
    async with lossy(url) as (proxy, through):
        database = open_database(through)
        try:
            await asyncio.gather(*(sleeps(database, 0.05) for _ in range(3)))
            proxy.cut()
            for _ in range(5):  # until the connections know
                await asyncio.sleep(0.02)
            await asyncio.gather(*(sleeps(database, 0) for _ in range(3)))
        finally:
            await database.close()


async def sleeps(database: Database, seconds: float = 60) -> None:
    async with database.write() as connection:
        await connection.execute(text("SELECT pg_sleep(:seconds)"), {"seconds": seconds})


async def test_long_counts_and_texts_with_nul_are_kept(backend: Backend) -> None:
    anna = await backend.customer()
    order = await backend.order(anna, 23501, quantity=3_000_000_000, title="Gm\0ail")
    async with backend.deps.db.read() as connection:
        stored = await orders.find(connection, order.id)
    assert stored == replace(order, title="Gmail")


async def test_limits_hold_for_who_does_two_things_at_once(backend: Backend) -> None:
    anna = await backend.customer()

    def like(item: int) -> Favourite:
        return Favourite(0, anna.id, Kind.PRODUCT, str(item), "", backend.clock())

    for item in range(MOST_FAVOURITES - 1):
        await favourites.keep(backend.deps, like(item))
    await asyncio.gather(*(sleeps(backend.deps.db, 0.1) for _ in range(5)))  # so that all can begin at once
    more = [favourites.keep(backend.deps, like(1000 + item)) for item in range(5)]
    failed = [one for one in await asyncio.gather(*more, return_exceptions=True) if one is not None]
    assert [type(one) for one in failed] == [TooManyFavourites] * 4


def address(backend: Backend) -> str:
    return backend.deps.db.writers[0].url.render_as_string(hide_password=False)


async def test_what_is_told_while_its_customer_comes_back_is_not_parked(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.park(anna.id)
    back = asyncio.Event()

    async def told() -> None:
        async with backend.deps.db.write() as connection:
            await back.wait()
            about = About.of_order(1)
            await outbox.put(connection, anna.id, about, PushKind.GOODS, backend.clock(), secret=b"")

    telling = asyncio.ensure_future(told())
    async with backend.deps.db.write() as connection:
        await customers.set_parked(connection, anna.id, backend.clock(), parked=False)
        back.set()
        await waits_for_a_lock(address(backend))
    await telling
    assert [push.kind for push in await backend.waiting()] == [PushKind.GOODS]


async def test_a_number_that_two_are_given_at_once_is_bound_once(backend: Backend) -> None:
    anna, ben = await backend.customer(), await backend.customer(BEN, CHAT + 1)
    drafts = [await backend.draft(anna, "of anna"), await backend.draft(ben, "of ben")]

    async def store(draft: Any) -> list[int]:
        async with backend.deps.db.write() as connection:
            stored = await new_orders.store(backend.deps, connection, draft, [23501])
            await asyncio.sleep(0.05)  # so that the other one looks before this is committed
            return stored

    stored = await asyncio.gather(*map(store, drafts))
    assert sorted(map(len, stored)) == [0, 1]
    async with backend.deps.db.read() as connection:
        assert len((await connection.scalars(select(tables.orders.c.number))).all()) == 1

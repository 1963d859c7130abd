"""Remembered rows: as the database has them, whatever changed them and whenever they were read."""

import asyncio
import inspect
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import account
from bot.actions.errors import NoKey
from bot.clock import utc_now
from bot.db import customers, deletion, row_memory
from bot.db.row_memory import EVERY_ROW, RowMemory
from bot.domain.customers import Customer
from bot.domain.orders import Kind
from tests.backend import Backend

Change = Callable[[AsyncConnection, Customer, int], Awaitable[object]]

CHANGES: dict[str, Change] = {
    "save_preferences": lambda connection, anna, _: customers.save_preferences(
        connection, anna.id, replace(anna.preferences, language="de")
    ),
    "follow_language": lambda connection, anna, _: customers.follow_language(connection, anna.id, "de"),
    "set_parked": lambda connection, anna, _: customers.set_parked(
        connection, anna.id, utc_now(), parked=True
    ),
    "set_active_key": lambda connection, anna, _: customers.set_active_key(connection, anna.id, None),
    "set_price_basis": lambda connection, anna, _: customers.set_price_basis(
        connection, anna.id, Kind.SMM, 1000
    ),
    "store_key": lambda connection, anna, _: customers.store_key(
        connection, anna.id, b"", b"mark", "••••", utc_now()
    ),
    "set_currency": lambda connection, _, key: customers.set_currency(connection, key, "EUR"),
    "remove_key": customers.remove_key,
    "forget": lambda connection, anna, _: deletion.forget(connection, anna.id),
}
APART = {"stop_key", "revive_keys"}  # whether a key works is not remembered


Known = tuple[Customer | None, str | None]


async def remembered(backend: Backend, anna: Customer, key: int) -> Known:
    known = await customers.remembered(backend.deps.db, anna.id)
    try:
        return known, await account.key_of(backend.deps, key)
    except NoKey:
        return known, None


async def stored(backend: Backend, anna: Customer, key: int) -> Known:
    async with backend.deps.db.read() as connection:
        sealed = await connection.scalar(*customers.reading_key(key))  # type: ignore[arg-type]  # one row of values
        known = await customers.find(connection, anna.id)
    return known, backend.deps.vault.open(sealed) if sealed else None


@pytest.mark.parametrize("name", CHANGES)
async def test_what_changes_is_forgotten(backend: Backend, name: str) -> None:
    anna = await backend.customer()
    key = anna.active_key or 0
    before = await remembered(backend, anna, key)
    async with backend.deps.db.write() as connection:
        await CHANGES[name](connection, anna, key)
    after = await remembered(backend, anna, key)
    assert after == await stored(backend, anna, key)
    assert after != before


async def test_a_stranger_who_becomes_a_customer_is_known(backend: Backend) -> None:
    db = backend.deps.db
    assert await customers.remembered(db, 77) is None
    known = await customers.register(db, 77, "en", utc_now())
    assert await customers.remembered(db, 77) == known
    assert await customers.register(db, 77, "de", utc_now()) == known


def test_every_function_that_writes_is_tested_here() -> None:
    functions = dict(inspect.getmembers(customers, inspect.iscoroutinefunction))
    functions |= dict(inspect.getmembers(deletion, inspect.iscoroutinefunction))
    writes = {
        name
        for name, function in functions.items()
        if re.search(r"\b(insert|update|delete)\(", inspect.getsource(function))
    }
    assert writes - APART == set(CHANGES)


async def test_a_change_that_is_taken_back_changes_nothing(backend: Backend) -> None:
    anna = await backend.customer()
    key = anna.active_key or 0
    before = await remembered(backend, anna, key)

    async def taken_back() -> None:
        async with backend.deps.db.write() as connection:
            await customers.set_parked(connection, anna.id, utc_now(), parked=True)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await taken_back()
    assert await remembered(backend, anna, key) == before


async def test_what_is_read_while_it_changes_is_not_kept() -> None:
    memory, read, go_on = RowMemory(), asyncio.Event(), asyncio.Event()

    async def slow() -> str:
        read.set()
        await go_on.wait()
        return "before"

    async def fast() -> str:
        return "after"

    reading = asyncio.ensure_future(memory.get("row", slow))
    await read.wait()
    async with memory.changing() as rows:
        rows.add("row")
    go_on.set()
    assert await reading == "before"
    assert await memory.get("row", fast) == "after"


async def test_what_is_read_twice_at_once_is_kept() -> None:
    memory, reads = RowMemory(), 0

    async def read() -> int:
        nonlocal reads
        reads += 1
        await asyncio.sleep(0)
        return reads

    await asyncio.gather(*(memory.get("row", read) for _ in range(3)))
    kept = await memory.get("row", read)
    assert kept == await memory.get("row", read)
    assert reads == 3


async def test_the_memory_is_bounded_and_forgets_what_is_not_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(row_memory, "MOST", 2)
    memory = RowMemory()
    for row in ("a", "b"):
        memory.keep(row, row)

    async def read() -> str:
        return "anew"

    assert await memory.get("a", read) == "a"
    memory.keep("c", "c")
    assert [await memory.get(row, read) for row in ("a", "c")] == ["a", "c"]
    assert await memory.get("b", read) == "anew"


async def test_everything_can_be_forgotten_at_once() -> None:
    memory = RowMemory()
    memory.keep("a", 1)
    async with memory.changing() as rows:
        rows.add(EVERY_ROW)

    async def read() -> int:
        return 2

    assert await memory.get("a", read) == 2

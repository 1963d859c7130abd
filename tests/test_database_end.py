"""Database.cancel_tasks: no task is cancelled in the middle of a statement, however deep it is nested."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database


async def read_once(database: Database, begun: list[str]) -> None:
    async with database.read() as connection:
        begun.append("read")
        await connection.exec_driver_sql("SELECT 1")


@pytest.mark.parametrize("depth", [1, 2])
@pytest.mark.parametrize("ends_before", [0, 1])
async def test_what_waits_below_a_cancelled_task_begins_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch, depth: int, ends_before: int
) -> None:
    checked_out: list[object] = []
    monkeypatch.setattr(AsyncConnection, "start", counting(checked_out))
    gate = asyncio.Event()

    async def parent(depth: int) -> None:
        await gate.wait()
        async with asyncio.TaskGroup() as group:
            group.create_task(parent(depth - 1) if depth else read_once(database, []))

    async def end(task: asyncio.Task[None]) -> None:
        for _ in range(ends_before):
            await database.cancel_tasks([])
        await database.cancel_tasks([task])

    task = asyncio.ensure_future(parent(depth - 1))
    async with database.read():
        ending = asyncio.ensure_future(end(task))
        await asyncio.sleep(0)
        gate.set()
        for _ in range(20):  # what is below comes to wait for the end of this block, and the quiet after it
            await asyncio.sleep(0)
    await ending
    assert task.cancelled()
    assert len(checked_out) == 1


def counting(checked_out: list[object]) -> Callable[..., Awaitable[AsyncConnection]]:
    start = AsyncConnection.start

    async def counted(connection: AsyncConnection, is_ctxmanager: bool = False) -> AsyncConnection:  # noqa: FBT001, FBT002 - SQLAlchemy's signature
        checked_out.append(connection)
        return await start(connection, is_ctxmanager)

    return counted


async def test_a_task_may_write_something_as_it_ends(database: Database) -> None:
    begun: list[str] = []

    async def careful() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await read_once(database, begun)

    task = asyncio.ensure_future(careful())
    await asyncio.sleep(0)
    await database.cancel_tasks([task])
    assert begun == ["read"]


async def test_pauses_that_overlap_end_with_the_last_of_them(database: Database) -> None:
    """Else whoever is cancelled in the second one is in the middle of a statement."""
    async with database.paused():
        async with database.paused():
            begun: list[str] = []
            reading = asyncio.ensure_future(read_once(database, begun))
        await asyncio.sleep(0.05)
        assert begun == []
    await reading
    assert begun

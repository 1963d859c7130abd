"""Group commit: each caller's statements whole or not at all, in order, many in one transaction."""

import asyncio
import threading

import pytest
from sqlalchemy import Connection, event, insert, select, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.statement_groups import MOST
from bot.db.statements import Statement
from bot.db.tables import meta

pytestmark = pytest.mark.sqlite

INSERT = insert(meta)


def row(name: str, value: bytes = b"") -> Statement:
    return Statement(INSERT, {"name": name, "value": value})


async def names(database: Database) -> list[str]:
    async with database.read() as connection:
        return list(await connection.scalars(select(meta.c.name).order_by(meta.c.name)))


def commits(database: Database) -> list[Connection]:
    """Grows with every commit of the group."""
    seen: list[Connection] = []
    event.listen(database.writers[1], "commit", seen.append)
    return seen


async def test_many_callers_share_a_commit(database: Database) -> None:
    seen = commits(database)
    await asyncio.gather(*(database.execute(row(f"{number:04}")) for number in range(2 * MOST)))
    assert len(await names(database)) == 2 * MOST
    assert len(seen) <= 3


async def test_what_a_statement_did_is_told_to_its_caller(database: Database) -> None:
    added, found = await database.execute(row("one"), Statement(select(meta.c.name), {}))
    assert (added.rowcount, [tuple(one) for one in found.rows]) == (1, [("one",)])
    [several] = await database.execute(
        Statement(INSERT, [{"name": name, "value": b""} for name in ("two", "three")])
    )
    assert several.rowcount == 2


async def test_who_fails_fails_alone_and_whole(database: Database) -> None:
    await database.execute(row("taken"))
    outcomes = await asyncio.gather(
        database.execute(row("a")),
        database.execute(row("b"), row("taken")),
        database.execute(row("c")),
        return_exceptions=True,
    )
    assert isinstance(outcomes[1], IntegrityError)
    assert await names(database) == ["a", "c", "taken"]


async def test_when_nothing_can_be_committed_everybody_is_told(database: Database) -> None:
    with pytest.raises(OperationalError):
        await database.execute(Statement(text("no such statement"), {}))
    await database.execute(row("a"))
    assert await names(database) == ["a"]


async def test_a_caller_that_is_cancelled_holds_nobody_up(database: Database) -> None:
    async with database.write():
        gone = asyncio.ensure_future(database.execute(row("gone")))
        stays = asyncio.ensure_future(database.execute(row("stays")))
        await asyncio.sleep(0)
        gone.cancel()
    await stays
    assert "stays" in await names(database)


async def test_a_transaction_comes_behind_what_was_handed_over_before(database: Database) -> None:
    first = asyncio.ensure_future(database.execute(row("first")))
    await asyncio.sleep(0)
    async with database.write() as connection:
        assert await connection.scalar(select(meta.c.name)) == "first"
    await first


async def test_a_caller_cancelled_while_others_are_committed_loses_none_of_them(database: Database) -> None:
    async with database.write():
        waiting = [asyncio.ensure_future(database.execute(row(str(number)))) for number in range(3)]
        behind = asyncio.ensure_future(enter(database))
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    behind.cancel()
    await asyncio.gather(*waiting)
    assert await names(database) == ["0", "1", "2"]


async def enter(database: Database) -> None:
    async with database.write():
        pass


async def test_a_transaction_in_the_thread_is_committed_whole_or_not_at_all(database: Database) -> None:
    async def two(connection: AsyncConnection) -> str:
        await connection.execute(*row("one"))
        await connection.execute(*row("two"))
        return str(await connection.scalar(select(meta.c.name).order_by(meta.c.name)))

    async def fails(connection: AsyncConnection) -> None:
        await connection.execute(*row("three"))
        await connection.execute(*row("one"))

    assert await database.transact(two) == "one"
    with pytest.raises(IntegrityError):
        await database.transact(fails)
    assert await names(database) == ["one", "two"]


async def test_a_transaction_in_the_thread_waits_for_nothing_else(database: Database) -> None:
    async def waits(connection: AsyncConnection) -> None:
        await connection.execute(*row("one"))
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="wait for nothing"):
        await database.transact(waits)
    assert await names(database) == []


async def test_a_cancelled_transaction_in_the_thread_is_over_before_the_next(database: Database) -> None:
    begun, go_on = threading.Event(), threading.Event()

    async def slow(connection: AsyncConnection) -> None:
        begun.set()
        go_on.wait()
        await connection.execute(*row("slow"))

    transaction = asyncio.ensure_future(database.transact(slow))
    await asyncio.to_thread(begun.wait)
    transaction.cancel()
    following = asyncio.ensure_future(database.execute(row("following")))
    await asyncio.sleep(0.01)
    assert not following.done()
    go_on.set()
    await following
    with pytest.raises(asyncio.CancelledError):
        await transaction
    assert await names(database) == ["following", "slow"]

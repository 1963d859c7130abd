"""Reads, copies and compares the rows of all tables as they are stored, for the move of a database."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import msgspec
import sqlalchemy
from sqlalchemy import Table, TableClause, column, func, insert, inspect, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import TypeDecorator

from bot.db import sqlite
from bot.db.all_tables import metadata
from bot.db.engine import is_postgresql
from bot.db.postgresql import connected, open_single
from bot.db.replica_tables import leases, replicas, schema_compatibility, shelves, turns

# Whatever is referred to comes before what refers to it. Who runs on a database is no part of what it holds,
# nor is the catalogue, which is read again.
_LEFT_OUT = (leases, replicas, schema_compatibility, shelves, turns)
TABLES = [one for one in metadata.sorted_tables if one not in _LEFT_OUT]
PIECE = 500  # rows that are in memory at once
_NO_TIMEOUTS = {"statement_timeout": "0", "idle_in_transaction_session_timeout": "0"}
_DIGESTS = 2**256

Rows = list[tuple[Any, ...]]


@asynccontextmanager
async def transaction(url: str) -> AsyncIterator[AsyncConnection]:
    """A connection that sees one moment of the database; what it writes goes, unless it is committed."""
    if is_postgresql(url):
        engine = open_single(url, "move", **_NO_TIMEOUTS).execution_options(isolation_level="REPEATABLE READ")
    else:
        engine = sqlite.open_engine(url)
    try:
        async with connected(engine) as connection:
            yield connection
    finally:
        await engine.dispose()


async def filled_table(connection: AsyncConnection) -> str | None:
    """The name of a table with a row in it, if there is one; tables may be missing."""
    present = await connection.run_sync(lambda sync: set(inspect(sync).get_table_names()))
    for table in TABLES:
        any_row = select(literal(1)).select_from(table).limit(1)
        if table.name in present and await connection.scalar(any_row):
            return table.name
    return None


async def pieces(connection: AsyncConnection, table: Table) -> AsyncGenerator[Rows, None]:
    """The rows of a table, piece by piece, without the NULs of texts: PostgreSQL cannot hold any."""
    stream = await connection.stream(select(_as_stored(table)).execution_options(yield_per=PIECE))
    async for rows in stream.partitions():
        yield [tuple(map(_without_nul, row)) for row in rows]


async def add(connection: AsyncConnection, table: Table, rows: Rows) -> None:
    """Insert rows that ``pieces`` gave of another database."""
    names = table.columns.keys()
    await connection.execute(insert(_as_stored(table)), [dict(zip(names, row, strict=True)) for row in rows])


async def continue_ids(connection: AsyncConnection, table: Table) -> None:
    """Let PostgreSQL number new rows from the highest id on. SQLite looks for that by itself."""
    numbered = table.autoincrement_column
    if numbered is None or connection.dialect.name != "postgresql":
        return
    highest = select(func.max(numbered)).scalar_subquery()
    sequence = func.pg_get_serial_sequence(table.name, numbered.name)
    await connection.execute(select(func.setval(sequence, highest)))


@dataclass(frozen=True, slots=True)
class Contents:
    """What a table holds: how many rows, and a digest that differs wherever one of them does."""

    rows: int
    digest: int


async def contents(url: str) -> list[Contents]:
    """What each of the ``TABLES`` holds, at one moment."""
    async with transaction(url) as connection:
        return [await _contents(connection, table) for table in TABLES]


async def _contents(connection: AsyncConnection, table: Table) -> Contents:
    """The digests of the rows are added up, for databases sort texts each in their own way."""
    rows = total = 0
    async with aclosing(pieces(connection, table)) as found:
        async for piece in found:
            rows += len(piece)
            total += sum(map(_digest, piece))
    return Contents(rows, total % _DIGESTS)


def _digest(row: Sequence[Any]) -> int:
    return int.from_bytes(sha256(msgspec.msgpack.encode(row)).digest())


def _as_stored(table: Table) -> TableClause:
    """The table with the plain types of its database: money and times are not parsed and written anew."""
    columns = [
        column(one.name, one.type.impl_instance if isinstance(one.type, TypeDecorator) else one.type)
        for one in table.columns
    ]
    return sqlalchemy.table(table.name, *columns)


def _without_nul(value: Any) -> Any:
    return value.replace("\0", "") if isinstance(value, str) else value

"""Patches with which SQL statements are compiled once for all tests, rather than for each of their engines.

SQLAlchemy's cache of compiled statements belongs to an engine, and most tests open four: compiling took a
sixth of a conversation's time.
https://docs.sqlalchemy.org/en/20/core/connections.html#disabling-or-using-an-alternate-dictionary-to-cache-some-or-all-statements
"""

from functools import partial
from typing import Any

from sqlalchemy import Dialect, create_engine
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.ext.asyncio import create_async_engine

from bot.db import postgresql, sqlite

_WITH_ONE_CACHE: dict[str, Any] = {"execution_options": {"compiled_cache": {}}}


def _hash_of_kind(dialect: Dialect) -> int:
    """A dialect is part of a cache's keys. All of one driver are alike here."""
    return hash(type(dialect))


def _is_of_kind(dialect: Dialect, other: object) -> bool:
    return type(dialect) is type(other)


_KINDS = (SQLiteDialect_aiosqlite, SQLiteDialect_pysqlite, PGDialect_asyncpg)

PATCHES = (
    *((kind, "__hash__", _hash_of_kind) for kind in _KINDS),
    *((kind, "__eq__", _is_of_kind) for kind in _KINDS),
    (sqlite, "create_engine", partial(create_engine, **_WITH_ONE_CACHE)),
    (sqlite, "create_async_engine", partial(create_async_engine, **_WITH_ONE_CACHE)),
    (postgresql, "create_async_engine", partial(create_async_engine, **_WITH_ONE_CACHE)),
)

"""The databases of the tests: SQLite, and PostgreSQL for those marked ``both``, or all with ``--postgresql``.

What is about SQLite's file alone is marked ``sqlite``.
"""

import asyncio
import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import asyncpg
import pytest
from cryptography.fernet import Fernet

from bot.db.migrate import upgrade
from bot.db.tables import metadata
from tests import postgresql

SQLITE, POSTGRESQL = "sqlite", "postgresql"
_in_use = [SQLITE]


def kinds_of(metafunc: pytest.Metafunc) -> list[str]:
    """Which databases a test runs on."""
    wanted = {SQLITE: [SQLITE], POSTGRESQL: [POSTGRESQL], "both": [SQLITE, POSTGRESQL]}
    marked = [kinds for mark, kinds in wanted.items() if metafunc.definition.get_closest_marker(mark)]
    if metafunc.config.getoption("--postgresql"):
        return [POSTGRESQL] if not marked or POSTGRESQL in marked[0] else []
    return marked[0] if marked else [SQLITE]


@pytest.fixture(autouse=True)
def database_kind(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kind of database that a test's bot has."""
    usual = POSTGRESQL if request.config.getoption("--postgresql") else SQLITE  # of unittest's classes
    with used(kind := getattr(request, "param", usual)):
        yield kind


@contextmanager
def used(kind: str) -> Iterator[None]:
    """Make databases of a kind for a block."""
    _in_use[0] = kind
    try:
        yield
    finally:
        _in_use[0] = SQLITE


async def migrated(directory: Path) -> str:
    """The address of a new database with today's schema; an SQLite file lies in the directory."""
    if _in_use[0] == POSTGRESQL:
        return await asyncio.to_thread(postgresql.new_database)
    file = directory / "bot.db"
    file.write_bytes(await asyncio.to_thread(_empty))
    return f"sqlite+aiosqlite:///{file}"


async def settings_of_new(directory: Path) -> dict[str, Any]:
    """Make a database for a bot, and the settings by which it finds it there."""
    url = await migrated(directory)
    if _in_use[0] == POSTGRESQL:
        return {"database_url": url, "encryption_key": Fernet.generate_key().decode()}
    return {}


async def contents(settings: Mapping[str, Any]) -> dict[str, bytes]:
    """Every byte of the tables of a database on a server; what lies in files is found there."""
    url = str(settings.get("database_url", ""))
    if not url.startswith("postgresql"):
        return {}
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    found = {}
    try:
        for table in metadata.sorted_tables:
            rows = io.BytesIO()
            await connection.copy_from_table(table.name, output=rows, format="binary")
            found[f"table {table.name}"] = rows.getvalue()
    finally:
        await connection.close()
    return found


@cache
def _empty() -> bytes:
    """A migrated database without rows; migrating takes longer than most tests."""
    with TemporaryDirectory() as directory:
        file = Path(directory) / "bot.db"
        upgrade(f"sqlite+aiosqlite:///{file}")
        return file.read_bytes()

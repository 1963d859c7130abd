"""A PostgreSQL server for measurements, as durable as a real one, and the CPU time that it spends."""

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import asyncpg

from sandbox.postgresql import new_password, start_server, stop_server, url_of

_SETTINGS = {"shared_buffers": "128MB", "max_wal_size": "1GB"}  # else as it comes: every commit on the disk
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Server:
    """One that runs."""

    port: int
    password: str
    pid: int
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def new_database(self) -> str:
        """Make an empty database, and return its address."""
        name = f"bench_{next(self._numbers)}"
        await self.execute(f'CREATE DATABASE "{name}"')
        return url_of(self.port, self.password, name)

    async def execute(self, statement: str) -> str:
        """Carry a statement out, and return its first value."""
        connection = await asyncpg.connect(url_of(self.port, self.password).replace("+asyncpg", ""))
        try:
            return str(await connection.fetchval(statement))
        finally:
            await connection.close()

    def spent(self) -> float:
        """Seconds of CPU of all its processes so far, those that ended included."""
        return cpu_of(self.pid) + sum(map(_precise_cpu_of, _children_of(self.pid)))


@asynccontextmanager
async def postgresql() -> AsyncIterator[Server]:
    """Start a server; it is gone with the block."""
    password, home = new_password(), Path(tempfile.mkdtemp(prefix="bench-postgresql-"))
    try:
        port = await asyncio.to_thread(start_server, home, password, _SETTINGS)
        pid = int((home / "data" / "postmaster.pid").read_text(encoding="ascii").splitlines()[0])
        yield Server(port, password, pid)
    finally:
        await asyncio.to_thread(stop_server, home)


def cpu_of(pid: int) -> float:
    """Seconds of CPU of a process, and of those of its children that ended."""
    ticks = _stat_of(pid)[11:15]  # of its own, in the program and in the kernel; the same of its children
    return sum(map(int, ticks)) / _TICKS


def _precise_cpu_of(pid: int) -> float:
    """Seconds of CPU of a process that has one thread."""
    return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[0]) / 1e9


def _children_of(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in listed.split()]


def _stat_of(pid: int) -> list[str]:
    """The fields of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html from the third on."""
    return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()

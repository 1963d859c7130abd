"""Replicas of the bot, each a process of its own, on one PostgreSQL."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.fernet import Fernet

from bench.postgresql import cpu_of
from sandbox.held import Held, what_is_held

TOKEN = "8:token-of-replicas"  # noqa: S105 - the stub takes any
SHARDS = 64
_PATIENCE = 600.0  # seconds
_LOOK_EVERY = 0.02  # seconds
_PROJECT = Path(__file__).parents[1]


@dataclass
class Replica:
    """One that runs. ``orders``: how many it tracks; ``told_at``: since when, by the monotonic clock."""

    process: asyncio.subprocess.Process
    orders: int = 0
    told_at: float = 0.0

    @property
    def pid(self) -> int:
        return self.process.pid

    async def listen(self) -> None:
        assert self.process.stdout is not None  # noqa: S101 - it was asked for
        async for line in self.process.stdout:
            self.orders, self.told_at = int(line), time.monotonic()


@dataclass
class Fleet:
    """The replicas that run between two stubs."""

    url: str
    key: str
    home: Path
    telegram: str
    market: str
    running: list[Replica] = field(default_factory=list)
    _listening: set[asyncio.Task[None]] = field(default_factory=set)

    async def start(self, replicas: int = 1) -> None:
        """Start some more."""
        for _ in range(replicas):
            data = self.home / f"data {len(self._listening) + 1}"
            settings = {
                "BOT_TOKEN": TOKEN,
                "TELEGRAM_API_URL": self.telegram,
                "HSTOCK_API_URL": self.market,
                "DATA_DIR": str(data),
                "DATABASE_URL": self.url,
                "ENCRYPTION_KEY": self.key,
                "LISTEN": "127.0.0.1:0",
                "PATH": os.environ.get("PATH", ""),
            }
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bench.replica_process",
                cwd=_PROJECT,
                env=settings,
                stdout=asyncio.subprocess.PIPE,
            )
            replica = Replica(process)
            self._listening.add(asyncio.ensure_future(replica.listen()))
            self.running.append(replica)

    async def held(self) -> dict[int, Held]:
        return await what_is_held(self.url, {})

    async def divided(self) -> None:
        """Wait until those who run, and nobody else, serve all customers, each about as many."""
        async with asyncio.timeout(_PATIENCE):
            while not self._is_divided(await self.held()):  # noqa: ASYNC110 - a table tells nobody
                await asyncio.sleep(_LOOK_EVERY)

    def _is_divided(self, held: dict[int, Held]) -> bool:
        shares = [held[one.pid].shards if one.pid in held else 0 for one in self.running]
        return sum(shares) == SHARDS and max(shares) == -(-SHARDS // len(shares)) and len(held) == len(shares)

    async def serving(self, customer: int) -> Replica:
        """The one that serves a customer."""
        held = await what_is_held(self.url, {customer: "wanted"})
        return next(one for one in self.running if one.pid in held and held[one.pid].serves)

    def end(self, replica: Replica, how: signal.Signals) -> None:
        """Send a signal that ends one, and do not wait."""
        self.running.remove(replica)
        replica.process.send_signal(how)

    async def tracking(self, orders: int) -> float:
        """Wait until those who run track so many orders together; since when they do."""
        async with asyncio.timeout(_PATIENCE):
            while sum(one.orders for one in self.running) != orders:  # noqa: ASYNC110 - cheaper than to be told
                await asyncio.sleep(_LOOK_EVERY)
        return max(one.told_at for one in self.running)

    def spent(self) -> float:
        """Seconds of CPU of those who run so far."""
        return sum(cpu_of(one.pid) for one in self.running)

    async def close(self) -> None:
        for replica in self.running:
            replica.process.send_signal(signal.SIGTERM)
        await asyncio.gather(*self._listening)  # each ends with its process
        for replica in self.running:
            await replica.process.wait()


@asynccontextmanager
async def fleet_on(url: str, key: str, *, telegram: str, market: str) -> AsyncIterator[Fleet]:
    """No replica yet; all are ended with the block."""
    with TemporaryDirectory() as directory:
        fleet = Fleet(url, key, Path(directory), telegram, market)
        try:
            yield fleet
        finally:
            await fleet.close()


def new_key() -> str:
    """A key to seal with."""
    return Fernet.generate_key().decode()

"""Several replicas of the bot between the two simulators, on one PostgreSQL, in one process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import count
from pathlib import Path

import pytest

from bot import app
from bot.application import Application, build
from bot.db.engine import Database
from bot.domain.shards import SHARDS
from bot.loops import lease_keeper
from bot.settings import Settings
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from tests import databases
from tests.system import System


class Replica:
    """One of them."""

    def __init__(self, application: Application, opened: AsyncExitStack) -> None:
        self.application = application
        self._opened = opened
        self._end = asyncio.Event()
        self._serving = asyncio.get_running_loop().create_task(app.serve(application, self._end))

    @property
    def shards(self) -> frozenset[int]:
        return self.application.deps.membership.shards

    @property
    def db(self) -> Database:
        return self.application.deps.db

    async def stop(self) -> None:
        """As SIGTERM does."""
        self._end.set()
        async with self._opened:
            await self._serving


class Fleet:
    """The replicas that run; ``system`` has the simulators, and no bot of its own."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.running: list[Replica] = []

    async def start(self, **settings: str) -> Replica:
        """One more, on a machine of its own."""
        directory = self.system.home / f"machine {len(list(self.system.home.iterdir()))}"
        loaded = Settings(_env_file=None, **{**self.system.settings, "data_dir": str(directory), **settings})
        async with AsyncExitStack() as stack:
            application = await stack.enter_async_context(build(loaded))
            replica = Replica(application, stack.pop_all())
        self.running.append(replica)
        return replica

    async def stop(self, replica: Replica) -> None:
        self.running.remove(replica)
        await replica.stop()

    async def divided(self) -> None:
        """Wait until all customers are served, and by each replica about as many."""
        async with asyncio.timeout(PATIENCE):
            while not self._is_divided():  # noqa: ASYNC110 - it tells nobody
                await asyncio.sleep(0.01)

    def _is_divided(self) -> bool:
        parts = [replica.shards for replica in self.running]
        alike = all(abs(len(part) - SHARDS / len(parts)) < len(parts) for part in parts)
        return alike and sum(map(len, parts)) == SHARDS

    def of(self, customer: int) -> Replica:
        """The one that serves a customer."""
        [serving] = [one for one in self.running if one.application.deps.membership.serves(customer)]
        return serving

    def people(self) -> list[Person]:
        """Somebody whom each replica serves."""
        ids = (next(one for one in count(1001) if self.of(one) is replica) for replica in self.running)
        return [self.system.telegram.person(one) for one in ids]


@asynccontextmanager
async def fleet_at(directory: Path, replicas: int, **more: str) -> AsyncIterator[Fleet]:
    """So many replicas that have divided the customers. ``more``: settings of all of them."""
    system = System(directory)
    system.data.mkdir(mode=0o700, parents=True)
    settings = await databases.settings_of_new(system.data)
    async with system.served():
        system.settings |= settings | more
        fleet = Fleet(system)
        try:
            for _ in range(replicas):
                await fleet.start()
            await fleet.divided()
            yield fleet
        finally:
            for replica in [*fleet.running]:
                await fleet.stop(replica)


@pytest.fixture
def quick_beats(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replicas look at each other often."""
    monkeypatch.setattr(lease_keeper, "BEAT_EVERY", 0.05)


@pytest.fixture
async def two(tmp_path: Path, short_waits: None, quick_beats: None) -> AsyncIterator[Fleet]:  # noqa: ARG001 - asked for their effects
    async with fleet_at(tmp_path, 2) as fleet:
        yield fleet

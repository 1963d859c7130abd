"""The sandbox with several replicas on one PostgreSQL: each is stopped, killed and started from the panel."""

import asyncio
import importlib.util
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from sandbox.market.panel import Panel
from sandbox.market.simulator import ANNA
from sandbox.notifier import PATIENCE
from sandbox.replicas import open_replicas
from sandbox.run import run_sandbox
from sandbox.site import Site, Size
from tests import postgresql as cluster
from tests.forked_bot import launch
from tests.system import offered

Told = dict[str, Any]  # of a replica


class ControlPanel:
    """What the page's control panel shows and does, by its HTTP interface."""

    def __init__(self, http: aiohttp.ClientSession) -> None:
        self._http = http

    async def does(self, number: int, verb: str) -> None:
        async with self._http.post(f"/panel/bot/{number}/{verb}") as answer:
            answer.raise_for_status()

    async def shows(self, wanted: Callable[[Told], bool]) -> int:
        """The number of a replica as it is wanted, as soon as there is one."""
        async with asyncio.timeout(PATIENCE):
            while True:
                async with self._http.get("/panel/bot") as answer:
                    told = (await answer.json())["replicas"]
                for number, replica in enumerate(told, 1):
                    if wanted(replica):
                        return number
                await asyncio.sleep(0.3)  # a table tells nobody

    async def serving(self) -> int:
        return await self.shows(lambda one: one["running"] and "Anna" in one["serves"])


def holds(shards: int, replica: Told) -> bool:
    return bool(replica["shards"] == shards)


@asynccontextmanager
async def opened(home: Path) -> AsyncIterator[tuple[Site, ControlPanel]]:
    """Three replicas that have divided the customers."""
    url = await asyncio.to_thread(cluster.new_database)
    where: dict[str, Any] = {"port": 0, "size": Size(12), "home": home, "url": url}
    async with (
        open_replicas(replicas=3, **where, launch=launch) as (site, processes),
        aiohttp.ClientSession(site.address) as http,
    ):
        for process in processes:
            await process.start()
        panel = ControlPanel(http)
        for number in (20, 22):
            await panel.shows(partial(holds, number))
        yield site, panel


@pytest.mark.postgresql
async def test_another_one_goes_on_for_whoever_is_killed(tmp_path: Path) -> None:
    async with opened(tmp_path) as (site, panel):
        anna, market = site.telegram.person(1001), site.market
        market.sales.pace = 1000  # nothing is delivered before the panel says so
        anna.start()
        await anna.sees("API key")
        anna.send(ANNA)
        await anna.sees("Connected")
        await offered(anna, 2)
        anna.press("Confirm")
        await anna.sees("Order #23501")
        killed, mark = await panel.serving(), anna.mark()
        await panel.does(killed, "kill")
        Panel(market).complete(23501)
        await anna.sees("🎁 Order #23501", since=mark)
        stopped, mark = await panel.serving(), anna.mark()
        assert stopped != killed
        await panel.does(stopped, "pause")
        assert await panel.shows(lambda one: one["paused"]) == stopped
        await panel.does(killed, "start")
        anna.send("/help")
        await anna.sees("What I can do", since=mark)
        await panel.does(stopped, "resume")
        await panel.shows(partial(holds, 20))
        await panel.does(stopped, "stop")
        assert [number for entry in market.ledger for number in entry.orders] == [23501]


def test_without_the_package_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert run_sandbox(port=0, items=12, data=None, replicas=3) == 2
    assert "make run-replicas" in capsys.readouterr().err

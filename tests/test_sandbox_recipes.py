"""The control panel's recipes: what one click sets up."""

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from sandbox.market.form import Form
from sandbox.market.simulator import ANNA, BEN, MarketSim
from sandbox.notifier import PATIENCE
from sandbox.process import BotProcess, Process
from sandbox.recipes import RECIPES, Stage, recipe_routes
from sandbox.telegram.simulator import TelegramSim
from tests.telegram import TOKEN


class Launches:
    """Starts a process that only waits, in place of the bot; tells each start, and each end for good."""

    def __init__(self) -> None:
        self.pids: asyncio.Queue[int] = asyncio.Queue()
        self.ends: asyncio.Queue[int] = asyncio.Queue()

    async def __call__(self, *, cwd: Path, env: dict[str, str]) -> Process:
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec("sleep", "600", cwd=cwd, env=env, stderr=pipe)
        self.pids.put_nowait(process.pid)
        return process


async def following(queue: asyncio.Queue[int]) -> int:
    async with asyncio.timeout(PATIENCE):
        return await queue.get()


@pytest.fixture
def launches() -> Launches:
    return Launches()


@pytest.fixture
async def stage(tmp_path: Path, launches: Launches) -> AsyncIterator[Stage]:
    process = BotProcess(tmp_path, launch=launches, ended=launches.ends.put_nowait)
    yield Stage(MarketSim(items=15), TelegramSim(token=TOKEN), [process])
    await process.stop()


@pytest.fixture
async def http(stage: Stage) -> AsyncIterator[aiohttp.ClientSession]:
    root, recipes = web.Application(), web.Application()
    recipes.add_routes(recipe_routes(stage))
    root.add_subapp("/recipes", recipes)
    async with TestServer(root) as server, aiohttp.ClientSession(server.make_url("/")) as session:
        yield session


async def set_up(http: aiohttp.ClientSession, name: str, customer: str = "Anna", *, status: int = 200) -> Any:
    """Which recipes wait afterwards, or the error."""
    async with http.post(f"/recipes/{name}", json={"customer": customer}) as answer:
        told = await answer.json()
        assert answer.status == status, told
    return [recipe["name"] for recipe in told if recipe["waits"]] if status == 200 else told["error"]


def bought(stage: Stage, service: int, quantity: int = 1) -> Any:
    form = {"key": [ANNA], "action": ["add"], "service": [str(service)], "quantity": [str(quantity)]}
    return stage.market.answer(Form(form)).body


async def test_every_recipe_tells_what_happens_and_can_be_set_up_again(
    http: aiohttp.ClientSession, stage: Stage
) -> None:
    await stage.processes[0].start()
    async with http.get("/recipes/") as answer:
        for recipe in await answer.json():
            assert recipe["happens"].endswith(".")
            assert recipe["then"].endswith(".")
    for recipe in RECIPES:
        once = await set_up(http, recipe.name)
        assert await set_up(http, recipe.name) == once
    assert once == ["lost_answer", "kill", "too_many_requests"]
    assert [fault.kind for fault in stage.market.faults.waiting] == ["drop_after"]
    assert [fault.kind for fault in stage.telegram.world.faults.waiting] == ["429"]
    assert await set_up(http, "flood", status=404) == "no such recipe"


async def test_a_bot_killed_by_its_purchase_comes_back(
    http: aiohttp.ClientSession, stage: Stage, launches: Launches
) -> None:
    assert "not running" in await set_up(http, "kill", status=400)
    await stage.processes[0].start()
    first = await following(launches.pids)
    assert await set_up(http, "kill") == ["kill"]
    stage.market.answer(Form({"key": [ANNA], "action": ["balance"]}))
    assert stage.processes[0].pid == first
    assert bought(stage, 2) == {"order": 23501}
    assert await following(launches.pids) != first
    assert "the bot ended with exit code -9" in stage.processes[0].lines
    bought(stage, 2)
    assert launches.pids.empty()


async def test_what_is_stopped_does_not_come_back(stage: Stage, launches: Launches) -> None:
    await stage.processes[0].start()
    stage.processes[0].crash()
    await stage.processes[0].stop()
    await following(launches.pids)
    assert await following(launches.ends) == -9
    assert launches.pids.empty()


async def test_items_stand_as_the_recipe_says_and_can_be_paid(
    http: aiohttp.ClientSession, stage: Stage
) -> None:
    assert "Out of stock" in str(bought(stage, 4))
    await set_up(http, "restock")
    assert "order" in bought(stage, 4)
    await set_up(http, "dearer_variant", "Ben")
    assert stage.market.keys[BEN].balance == Decimal(100)
    bought(stage, 5, 4)
    assert stage.market.ledger[-1].charge == Decimal("60.00")


async def test_the_key_of_whoever_tries_it_is_refused(http: aiohttp.ClientSession, stage: Stage) -> None:
    await set_up(http, "refused_key", "Ben")
    assert [customer.revoked for customer in stage.market.keys.values()] == [False, True]

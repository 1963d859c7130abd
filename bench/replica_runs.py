"""What replicas do together on one PostgreSQL: answer taps, track orders, and take over from one another.

The stubs of Telegram and of the marketplace are processes of their own, and so is each replica.
"""

import asyncio
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.idle import unfinished
from bench.orders import KEYS, UNREACHABLE, add_keys, fill, known_order, opened
from bench.postgresql import Server
from bench.replica_fleet import TOKEN, Fleet, fleet_on, new_key
from bench.rivals_aiogram import MENU, SETTINGS
from bench.stub_market import stub_market
from bench.stub_telegram import Step, Stub, stub_telegram
from bench.whole_bot import SETTLED
from bot.deps import Deps
from bot.domain.orders import Order

_HOUR = 3600


@dataclass(frozen=True)
class Crowd:
    """Updates that were handled by so many replicas, in seconds of the clock and of CPU."""

    replicas: int
    updates: int
    seconds: float
    bots: float
    server: float


async def crowds(server: Server, replicas: int, people: int, pairs: int) -> list[Crowd]:
    """Let people tap, each as soon as the last tap was answered, with one replica more each time."""
    found: list[Crowd] = []
    everybody = range(1, people + 1)
    taps: list[Step] = [("tap", SETTINGS), ("tap", MENU)]
    async with stub_telegram() as stub, _fleet(server, stub, people) as fleet:
        for number in range(1, replicas + 1):
            await fleet.start()
            await fleet.divided()
            await stub.run(TOKEN, everybody, [("say", "/start"), *taps])  # what is made once is made now
            bots, database = fleet.spent(), server.spent()
            run = await stub.run(TOKEN, everybody, taps * pairs)
            await asyncio.sleep(SETTLED)
            bots, database = fleet.spent() - bots, server.spent() - database
            found.append(Crowd(number, len(run.latencies), run.seconds, bots, database))
    return found


@dataclass(frozen=True)
class TakeOvers:
    """Seconds until a customer was answered, when the replica that served them was just killed or ended."""

    usual: list[float]
    after_kill: list[float]
    after_end: list[float]


async def take_overs(server: Server, replicas: int, trials: int) -> TakeOvers:
    """End the replica that serves somebody, who says something at that moment, again and again."""
    told, people = TakeOvers([], [], []), range(1, trials + 1)
    hows = ((told.after_kill, signal.SIGKILL), (told.after_end, signal.SIGTERM))
    async with stub_telegram() as stub, _fleet(server, stub, trials) as fleet:
        await fleet.start(replicas)
        await fleet.divided()
        await stub.run(TOKEN, people, _WORDS)
        for person in people:
            for seconds, how in hows:
                told.usual.append(await _answered(stub, person))
                fleet.end(await fleet.serving(person), how)
                seconds.append(await _answered(stub, person))
                await fleet.start()
                await fleet.divided()
    return told


_WORDS: list[Step] = [("say", "/start")]


async def _answered(stub: Stub, person: int) -> float:
    return (await stub.run(TOKEN, [person], _WORDS)).latencies[0]


@dataclass(frozen=True)
class Loading:
    """Seconds until all orders are tracked, of the replicas' CPU meanwhile, and how many each tracks."""

    seconds: float
    spent: float
    spread: list[int]


async def loading(server: Server, replicas: int, orders: int) -> tuple[Loading, Loading]:
    """Let replicas start on a database with many orders, and then kill one of them."""
    url, key = await server.new_database(), new_key()
    async with _database(url, key) as deps:
        await fill(deps, orders, lambda row: _order(row, orders))
    async with (
        stub_telegram() as stub,
        stub_market() as market,
        fleet_on(url, key, telegram=stub.telegram, market=market) as fleet,
    ):
        began = time.monotonic()
        await fleet.start(replicas)
        await fleet.divided()
        started = await _loaded(fleet, orders, began, 0.0)
        fleet.end(fleet.running[0], signal.SIGKILL)
        taken_over = await _loaded(fleet, orders, time.monotonic(), fleet.spent())
        return started, taken_over


async def _loaded(fleet: Fleet, orders: int, since: float, spent: float) -> Loading:
    tracked_at = await fleet.tracking(orders)
    return Loading(tracked_at - since, fleet.spent() - spent, [one.orders for one in fleet.running])


def _order(row: int, orders: int) -> Order:
    """An order of an hour to a day, of a customer like all others."""
    of = row % min(KEYS, orders) + 1
    age = _HOUR + 7.0 * row % (23 * _HOUR)
    return replace(known_order(row, orders, unfinished(row), age), customer=of, key_id=of)


@asynccontextmanager
async def _fleet(server: Server, stub: Stub, people: int) -> AsyncIterator[Fleet]:
    """No replica yet, and a database with customers who have connected a key."""
    url, key = await server.new_database(), new_key()
    async with _database(url, key) as deps:
        await add_keys(deps.db, deps.vault, people)
    async with fleet_on(url, key, telegram=stub.telegram, market=stub.market) as fleet:
        yield fleet


@asynccontextmanager
async def _database(url: str, key: str) -> AsyncIterator[Deps]:
    with TemporaryDirectory() as directory:
        async with opened(Path(directory), UNREACHABLE, database=url, key=key) as deps:
            yield deps

"""What a durable intent costs, beside a session for each and a plain thread: ``python -m bench.writes``.

Many callers at once move drafts from state to state, each waiting until its change would survive a power cut
(``synchronous=FULL``). The usual way is a session of SQLAlchemy's ORM for each: get, compare and set, commit.
The floor is ``sqlite3`` alone, in one thread that commits whatever waits together. Writes a second of the
clock, in rounds that take turns; the CPU time is the process's. A missed target is told, and fails nothing.
"""

import argparse
import asyncio
import gc
import queue
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple, cast

from sqlalchemy import CursorResult, event, update
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase

from bench.report import Report, Target, milliseconds
from bench.timing import percentile
from bot.clock import utc_now
from bot.db import drafts, tables
from bot.db.engine import open_database
from bot.db.migrate import upgrade
from bot.db.sqlite import LOCK_TIMEOUT
from bot.domain.drafts import Draft, DraftState
from bot.domain.orders import Kind
from bot.garbage_collection import leave_out_what_is_built

OURS, USUAL, PLAIN = "group commit", "a session each", "plain sqlite3 thread"
TIMES_USUAL, P99 = 10, 15  # times, ms
_CALLERS, _ROUNDS = 50, 5
MOVES = {OURS: 200, USUAL: 6, PLAIN: 200}  # of each caller in a round
_STATES = (DraftState.DRAFT, DraftState.PREPARED)  # moved to and fro
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={int(LOCK_TIMEOUT * 1000)}")

Move = Callable[[str, DraftState, DraftState], Awaitable[bool]]
"""Changes the state of the draft with this nonce; False: it was in another one."""


@asynccontextmanager
async def ours(url: str) -> AsyncIterator[Move]:
    database = open_database(url)

    async def move(nonce: str, before: DraftState, after: DraftState) -> bool:
        (outcome,) = await database.execute(drafts.moving(nonce, before, after))
        return outcome.rowcount == 1

    yield move
    await database.close()


class _Base(DeclarativeBase):
    metadata = tables.metadata


class DraftRow(_Base):
    """A draft, as the ORM sees it."""

    __table__ = tables.drafts


@asynccontextmanager
async def usual(url: str) -> AsyncIterator[Move]:
    engine = create_async_engine(url, connect_args={"timeout": LOCK_TIMEOUT})
    event.listen(engine.sync_engine, "connect", _prepare)
    sessions = async_sessionmaker(engine)

    async def move(nonce: str, before: DraftState, after: DraftState) -> bool:
        async with sessions() as session:
            if await session.get(DraftRow, nonce) is None:
                return False
            changing = update(DraftRow).where(tables.drafts.c.nonce == nonce, tables.drafts.c.state == before)
            result = await session.execute(changing.values(state=after))
            await session.commit()
            return cast("CursorResult[Any]", result).rowcount == 1

    yield move
    await engine.dispose()


class _Write(NamedTuple):
    parameters: tuple[str, str, str]
    done: "asyncio.Future[bool]"


@asynccontextmanager
async def plain(url: str) -> AsyncIterator[Move]:
    loop, waiting = asyncio.get_running_loop(), queue.SimpleQueue[_Write | None]()
    file = url.partition(":///")[2]
    thread = threading.Thread(target=_write_all, args=(file, waiting, loop))
    thread.start()

    async def move(nonce: str, before: DraftState, after: DraftState) -> bool:
        write = _Write((after, nonce, before), loop.create_future())
        waiting.put(write)
        return await write.done

    yield move
    waiting.put(None)
    await asyncio.to_thread(thread.join)


def _write_all(
    file: str, waiting: "queue.SimpleQueue[_Write | None]", loop: asyncio.AbstractEventLoop
) -> None:
    """Carry out what waits, one transaction after another, until ``None`` comes."""
    connection = sqlite3.connect(file, isolation_level=None)
    _prepare(connection, None)
    more = True
    while more:
        found = [waiting.get()]
        while not waiting.empty():
            found.append(waiting.get())
        more = None not in found
        writes = [write for write in found if write is not None]
        connection.execute("BEGIN IMMEDIATE")
        moved = [connection.execute(_MOVE, write.parameters).rowcount == 1 for write in writes]
        connection.execute("COMMIT")
        loop.call_soon_threadsafe(_tell, writes, moved)
    connection.close()


_MOVE = "UPDATE drafts SET state = ? WHERE nonce = ? AND state = ?"


def _tell(writes: list[_Write], moved: list[bool]) -> None:
    for write, outcome in zip(writes, moved, strict=True):
        write.done.set_result(outcome)


def _prepare(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


WAYS = {OURS: ours, USUAL: usual, PLAIN: plain}


@dataclass(frozen=True, slots=True)
class Round:
    """Writes a second, seconds of CPU for one, and how long each caller waited, in seconds."""

    rate: float
    cost: float
    waits: list[float]


async def measure(callers: int, moves: dict[str, int], rounds: int) -> dict[str, list[Round]]:
    told: dict[str, list[Round]] = {way: [] for way in WAYS}
    async with AsyncExitStack() as stack:
        opened: dict[str, Move] = {}
        for way, opening in WAYS.items():
            directory = stack.enter_context(tempfile.TemporaryDirectory())
            opened[way] = await stack.enter_async_context(opening(await _filled(Path(directory), callers)))
            await _round(opened[way], callers, 2)  # whatever is made once is made now
        leave_out_what_is_built()
        for _ in range(rounds):
            for way, move in opened.items():
                told[way].append(await _round(move, callers, moves[way]))
        gc.unfreeze()
    return told


async def _filled(directory: Path, callers: int) -> str:
    """A database with a draft for each caller."""
    url = f"sqlite+aiosqlite:///{directory / 'bot.db'}"
    await asyncio.to_thread(upgrade, url)
    database, now = open_database(url), utc_now()
    price, later = Decimal("0.85"), now + timedelta(minutes=15)
    async with database.write() as connection:
        for caller in range(callers):
            draft = Draft(
                _nonce(caller), caller, 1, Kind.PRODUCT, "2", "Gmail Account", 2, price, 2 * price, now, later
            )
            await drafts.add(connection, draft)
    await database.close()
    return url


def _nonce(caller: int) -> str:
    return f"nonce-{caller}"


async def _round(move: Move, callers: int, moves: int) -> Round:
    """Each caller moves its draft ``moves`` times, an even number, so that it is where it was.

    :raises RuntimeError: a draft was not where it had been moved to.
    """
    waits: list[float] = []

    async def call(caller: int) -> None:
        for number in range(moves):
            before, after = _STATES if number % 2 == 0 else _STATES[::-1]
            started = time.perf_counter()
            if not await move(_nonce(caller), before, after):
                raise RuntimeError(f"caller {caller} found another state")
            waits.append(time.perf_counter() - started)

    gc.collect()
    started, spent = time.perf_counter(), time.process_time()
    await asyncio.gather(*map(call, range(callers)))
    seconds, spent = time.perf_counter() - started, time.process_time() - spent
    return Round(len(waits) / seconds, spent / len(waits), waits)


def report(callers: int = _CALLERS, moves: dict[str, int] = MOVES, rounds: int = _ROUNDS) -> Report:
    taken = asyncio.run(measure(callers, moves, rounds))
    rate = {way: median(one.rate for one in some) for way, some in taken.items()}
    cost = {way: median(one.cost for one in some) for way, some in taken.items()}
    p50, p99 = (
        {way: median(percentile(one.waits, share) for one in some) for way, some in taken.items()}
        for share in (0.5, 0.99)
    )
    told = Report()
    told.title(f"A durable intent: {callers} callers at once")
    rows = [
        (
            way,
            f"{rate[way]:,.0f}",
            f"{rate[way] / rate[USUAL]:.1f}",
            milliseconds(cost[way]),
            milliseconds(p50[way]),
            milliseconds(p99[way]),
        )
        for way in WAYS
    ]
    told.table(("way", "writes a second", "times a session each", "CPU ms a write", "p50 ms", "p99 ms"), rows)
    ratio, late = rate[OURS] / rate[USUAL], p99[OURS] * 1_000
    told.verdicts(
        [
            Target.at_least(
                "G4: writes a second, beside a session each", TIMES_USUAL, ratio, "×", stretch=30
            ),
            Target.at_most("G4: p99 of a write", P99, late, "ms", stretch=7),
        ]
    )
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.writes", description=__doc__)
    parser.add_argument("--callers", type=int, default=_CALLERS)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.callers, rounds=asked.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

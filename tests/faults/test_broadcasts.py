"""A broadcast that is stopped, killed in the middle and resumed: nobody is told twice, codes overtake it."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from sandbox.process import BotProcess
from sandbox.telegram.chats import Access
from sandbox.telegram.people import Person
from tests.admins import OWNER, overview
from tests.faults.test_process import PATIENCE, killed_and_started, process
from tests.system import System

__all__ = ["process"]

NEWS = "There is something new"
SHORT, LONG = 200, 5_000  # customers
IN_FLIGHT = 24  # messages that were begun when the bot was killed: whether they arrived, it cannot know
# As many messages leave within the two seconds until a young rental is looked at, and two more.
BETWEEN = 4 * 28 + 14


@pytest.fixture
async def simulators(tmp_path: Path) -> AsyncIterator[System]:
    """A test system whose bot is not started, to be run by Anna."""
    async with System(tmp_path).served() as system:
        system.settings["admin_ids"] = str(OWNER)
        yield system


def crowd(system: System, count: int) -> list[Person]:
    """Customers who once began to use the bot."""
    people = [system.telegram.person(5000 + number) for number in range(count)]
    for person in people:
        person.chat.access = Access.OPEN
    now = time.time_ns() // 1000
    rows = [(person.id, "en", now, False, False, "name") for person in people]
    with closing(sqlite3.connect(system.data / "bot.db", timeout=PATIENCE)) as database, database:
        database.executemany(
            "INSERT INTO customers (id, language, first_seen, parked, in_stock_only, sort)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            rows,
        )
    return people


def told(people: list[Person]) -> list[int]:
    """How often each of them was told."""
    return [
        sum(NEWS in str(one.now.get("text", "")) for one in person.chat.messages.values())
        for person in people
    ]


async def has_told(people: list[Person], count: int) -> None:
    async with asyncio.timeout(600):
        while True:
            if sum(told(people)) >= count:
                return
            await asyncio.sleep(0.1)  # to look at thousands of chats after every change would take too long


async def test_a_broadcast_reaches_nobody_twice_and_codes_overtake_it(
    simulators: System,
    process: BotProcess,
    long_run: bool,  # noqa: FBT001 - a fixture
) -> None:
    system, count = simulators, LONG if long_run else SHORT
    anna = await system.connected()
    people = crowd(system, count)
    project = next(iter(system.market.projects.values()))
    system.by_hand()
    anna.start(f"rent_{project.id}")
    await anna.sees("How many numbers", within=PATIENCE)
    anna.press("1 · ")
    await anna.sees("Please confirm", within=PATIENCE)
    anna.press("Confirm")
    await anna.sees("Waiting for the code", within=PATIENCE)
    await begun(anna, count + 1)
    await has_told(people, count // 10)
    anna.press("Stop")
    await anna.sees("⏸ Stopped", within=PATIENCE)
    mark = anna.mark()
    anna.press("Continue")
    await anna.sees("Being sent", since=mark, within=PATIENCE)
    await has_told(people, count // 5)
    before = sum(told(people))
    system.panel.give_code(23501, "012-345")
    await anna.sees("Your code: 012-345", within=PATIENCE)
    assert sum(told(people)) - before < BETWEEN
    assert sum(told(people)) < count
    await killed_and_started(system, process)
    done = await anna.sees("✅ Sent", within=600)
    assert max(told(people)) == 1
    assert told(people).count(0) <= IN_FLIGHT
    assert "blocked the bot: 0" in done.text
    await killed_and_started(system, process)
    await overview(anna, "Outbox: empty", within=PATIENCE)
    assert max(told(people)) == 1


async def begun(anna: Person, total: int) -> None:
    """A broadcast to all, up to its confirmation."""
    anna.send("/admin")
    await anna.sees("Operation", within=PATIENCE)
    anna.press("Broadcast")
    await anna.sees("Nothing was sent to many yet", within=PATIENCE)
    anna.press("New message")
    await anna.sees("as it is to be read", within=PATIENCE)
    anna.send(NEWS)
    await anna.sees(f"All · {total:,}", within=PATIENCE)
    anna.press("All · ")
    await anna.sees(f"Send it to 👥 All · {total:,}?", within=PATIENCE)
    anna.press("Confirm")
    await anna.sees("Being sent", within=PATIENCE)

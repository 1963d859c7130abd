"""The machine under the bot in trouble: its disk, its clock, its database, its own loops."""

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from alembic import command
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError

from bot import app, supervision
from bot.application import build
from bot.db.alembic_upgrade import config_for
from bot.db.file_lock import AlreadyRunning
from bot.db.migrate import NewerSchema
from bot.db.outbox import Push
from bot.domain.drafts import DraftState
from bot.loops.sender import Sender
from bot.startup_errors import explain
from sandbox.market.simulator import ANNA, BEN
from tests.faults.table import shows
from tests.system import System, offered

FULL = "PRAGMA max_page_count = 1", "INSERT INTO meta VALUES ('too large', zeroblob(100000000))"
ROOM = ("PRAGMA max_page_count = 1073741823",)


@contextmanager
def no_room(system: System, when: Callable[[Connection], bool]) -> Iterator[None]:
    """SQLite finds the disk full in every transaction in which ``when`` is true."""
    assert system.application is not None
    writers = system.application.deps.db.writers

    def begun(connection: Connection) -> None:
        for statement in FULL if when(connection) else ROOM:
            connection.exec_driver_sql(statement)

    for engine in writers:
        event.listen(engine, "begin", begun)
    yield
    for engine in writers:
        event.remove(engine, "begin", begun)


@pytest.fixture
def _patient_supervisor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervision, "LONGEST_BACKOFF", 0.02)
    monkeypatch.setattr(supervision, "GIVE_UP_AFTER", 10**6)


@pytest.mark.sqlite
@shows("P3")
@pytest.mark.usefixtures("_patient_supervisor")
async def test_a_tap_on_a_full_disk_waits_for_room(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    assert system.application is not None
    full = True
    with no_room(system, lambda _: full):
        polls = len(system.telegram.called("getUpdates"))
        anna.press("Confirm")
        await system.telegram.gets_call("getUpdates", count=polls + 2)  # it was given the tap, and again
        with pytest.raises(OperationalError) as refused:
            async with system.application.deps.db.write():
                pytest.fail("there is room")
        assert system.market.counts["add"] == 0
        full = False
        await anna.sees("Order #23501")
    assert explain(refused.value, system.application.settings) == (
        1,
        "the database cannot be used: the disk is full; make room where DATA_DIR lies",
    )


@pytest.mark.sqlite
@shows("P3")
async def test_a_purchase_whose_mark_finds_no_room_is_not_sent(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    assert system.application is not None
    writers = system.application.deps.db.writers
    refusals = 0

    def full_at_the_mark(
        connection: Connection, _cursor: object, statement: str, values: tuple[object, ...], *_: object
    ) -> None:
        nonlocal refusals
        if statement.startswith("UPDATE drafts") and values[0] == DraftState.SENDING:
            refusals += 1
            for fill in FULL:
                connection.exec_driver_sql(fill)

    for engine in writers:
        event.listen(engine, "before_cursor_execute", full_at_the_mark)
    with no_room(system, lambda _: False):
        anna.press("Confirm")
        await anna.sees("The order was not sent")
    for engine in writers:
        event.remove(engine, "before_cursor_execute", full_at_the_mark)
    assert refusals == 1
    assert system.market.counts["add"] == 0


@pytest.mark.sqlite
@shows("P4")
async def test_another_process_that_locks_the_database_is_waited_for(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    file = system.data / "bot.db"
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")  # the bot may have to end a write first
        polls = system.telegram.called("getUpdates")
        anna.press("Confirm")
        anna.send("/help")
        await system.telegram.world.notifier.until(lambda: polls[-1].status)
        assert system.market.counts["add"] == 0
        other.execute("ROLLBACK")
    await anna.sees("Order #23501")
    await anna.sees("What I can do")
    assert system.bought() == [23501]


@shows("P5")
@pytest.mark.parametrize(("hours", "then"), [(1, "Order #23502"), (-1, "Please confirm")])
async def test_a_clock_that_jumps_neither_stops_nor_hurries_the_watching(
    system: System, hours: int, then: str
) -> None:
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    with time_machine.travel(datetime.now(UTC) + timedelta(hours=hours), tick=True):
        system.panel.complete(23501)
        before = system.market.counts["status"]
        await anna.sees("Delivered: 2 of 2")
        assert system.market.counts["status"] <= before + 3
        await offered(anna, 2)
    mark = anna.mark()
    anna.press("Confirm")
    await anna.sees(then, since=mark)  # offered in what is the future now, or an hour ago


@shows("P6")
async def test_a_loop_that_raises_is_started_again(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervision, "LONGEST_BACKOFF", 0.02)
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    claim, troubles = Sender._claim, [RuntimeError("a fault of our own")]

    async def broken(sender: Sender) -> list[Push]:
        if troubles:
            raise troubles.pop()
        return await claim(sender)

    monkeypatch.setattr(Sender, "_claim", broken)
    system.panel.complete(23501)
    await anna.sees("Delivered: 2 of 2")
    assert troubles == []


@shows("P6")
async def test_a_loop_that_keeps_failing_ends_the_process(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervision, "LONGEST_BACKOFF", 0.0)

    async def broken(_: Sender) -> list[Push]:
        raise RuntimeError("a fault of our own")

    monkeypatch.setattr(Sender, "_claim", broken)
    assert system.application is not None
    system.application.deps.wakeups.outbox.set()
    ended = await system.ends()
    assert explain(ended, system.application.settings) == (
        1,
        "the loop sender failed again and again; the log above says why",
    )


@shows("P6")
async def test_an_answer_that_does_not_come_keeps_nobody_else_waiting(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "DRAIN", 0.1)
    anna, ben = await system.connected(), await system.connected(BEN, system.ben())
    system.market.fail("*", "hang_before", times=0, key=ANNA)
    system.market.calls.clear()
    anna.send("/balance")
    await system.market.gets_call("balance", ANNA)
    sent = len(system.telegram.called("sendMessage"))
    system.telegram.fail("sendMessage", "hang")
    system.telegram.person(1003, "Carol").start()
    await system.telegram.gets_call("sendMessage", count=sent + 1)
    ben.send("/balance")
    await ben.sees("$3.50")
    await offered(ben, 2, "1")
    ben.press("Confirm")
    await ben.sees("Delivered: 1 of 1")


@pytest.mark.sqlite
@shows("P7")
async def test_a_write_ahead_log_torn_off_costs_its_last_writes_and_no_more(system: System) -> None:
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    torn = system.home / "torn"
    shutil.copytree(system.data, torn)
    await system.stop()
    with (torn / "bot.db-wal").open("r+b") as wal:
        wal.truncate((torn / "bot.db-wal").stat().st_size - 2000)
    await system.start(data_dir=str(torn))
    mark = anna.mark()
    anna.send("/orders")
    await anna.sees("1 order", since=mark)
    with closing(sqlite3.connect(torn / "bot.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.sqlite
@shows("P7")
async def test_an_older_schema_is_brought_up_to_date(system: System) -> None:
    anna = await system.connected()
    await system.stop()
    url = f"sqlite+aiosqlite:///{system.data / 'bot.db'}"
    await asyncio.to_thread(command.downgrade, config_for(url), "-1")
    await system.start()
    anna.send("/help")
    await anna.sees("What I can do")


@pytest.mark.sqlite
@shows("P7")
async def test_a_newer_schema_is_refused(system: System) -> None:
    assert system.application is not None
    settings = system.application.settings
    await system.stop()
    with closing(sqlite3.connect(system.data / "bot.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    with pytest.raises(NewerSchema) as refused:
        await system.start()
    assert explain(refused.value, settings) == (
        2,
        "the database was last used by a newer version of this bot; install that one",
    )


@pytest.mark.sqlite  # on a server it is a replica
@shows("P7")
async def test_a_second_bot_on_the_same_database_is_refused(system: System) -> None:
    assert system.application is not None
    with pytest.raises(AlreadyRunning) as refused:
        async with build(system.application.settings):
            pytest.fail("two bots on one database")
    code, line = explain(refused.value, system.application.settings) or (0, "")
    assert code == 2
    assert "another bot runs on this database" in line
    await system.connected()

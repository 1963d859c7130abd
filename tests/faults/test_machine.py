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

from bot import app
from bot.db.engine import AlreadyRunning
from bot.db.migrate import NewerSchema, config_for
from bot.db.outbox import Push
from bot.loops import supervise
from bot.loops.sender import Sender
from bot.model import DraftState
from bot.obstacles import explain
from sandbox.market.simulator import ANNA, BEN
from tests.faults.table import shows
from tests.house import Town, offered

FULL = "PRAGMA max_page_count = 1", "INSERT INTO meta VALUES ('too large', zeroblob(100000000))"
ROOM = ("PRAGMA max_page_count = 1073741823",)


@contextmanager
def no_room(town: Town, when: Callable[[Connection], bool]) -> Iterator[None]:
    """SQLite finds the disk full in every transaction in which ``when`` is true."""
    assert town.house is not None
    engine = town.house.shop.db._engine.sync_engine

    def begun(connection: Connection) -> None:
        if connection.get_execution_options().get("isolation_level") == "AUTOCOMMIT":
            return  # only reads
        for statement in FULL if when(connection) else ROOM:
            connection.exec_driver_sql(statement)

    event.listen(engine, "begin", begun)
    yield
    event.remove(engine, "begin", begun)


@pytest.fixture
def _patient_supervisor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervise, "LONGEST_REST", 0.02)
    monkeypatch.setattr(supervise, "GIVE_UP_AFTER", 10**6)


@shows("P3")
@pytest.mark.usefixtures("_patient_supervisor")
async def test_a_tap_on_a_full_disk_waits_for_room(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    assert town.house is not None
    full = True
    with no_room(town, lambda _: full):
        polls = len(town.telegram.called("getUpdates"))
        anna.press("Confirm")
        await town.telegram.gets_call("getUpdates", count=polls + 2)  # it was given the tap, and again
        with pytest.raises(OperationalError) as refused:
            async with town.house.shop.db.write():
                pytest.fail("there is room")
        assert town.market.counts["add"] == 0
        full = False
        await anna.sees("Order #23501")
    assert explain(refused.value, town.house.settings) == (
        1,
        "the database cannot be used: the disk is full; make room where DATA_DIR lies",
    )


@shows("P3")
async def test_a_purchase_whose_mark_finds_no_room_is_not_sent(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    assert town.house is not None
    engine = town.house.shop.db._engine.sync_engine
    refusals = 0

    def full_at_the_mark(
        connection: Connection, _cursor: object, statement: str, values: tuple[object, ...], *_: object
    ) -> None:
        nonlocal refusals
        if statement.startswith("UPDATE drafts") and values[0] == DraftState.SENDING:
            refusals += 1
            for fill in FULL:
                connection.exec_driver_sql(fill)

    event.listen(engine, "before_cursor_execute", full_at_the_mark)
    with no_room(town, lambda _: False):
        anna.press("Confirm")
        await anna.sees("The order was not sent")
    event.remove(engine, "before_cursor_execute", full_at_the_mark)
    assert refusals == 1
    assert town.market.counts["add"] == 0


@shows("P4")
async def test_another_process_that_locks_the_database_is_waited_for(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    with closing(sqlite3.connect(town.data / "bot.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        polls = town.telegram.called("getUpdates")
        anna.press("Confirm")
        anna.send("/help")
        await town.telegram.world.notifier.until(lambda: polls[-1].status)
        assert town.market.counts["add"] == 0
        other.execute("ROLLBACK")
    await anna.sees("Order #23501")
    await anna.sees("What I can do")
    assert town.bought() == [23501]


@shows("P5")
@pytest.mark.parametrize(("hours", "then"), [(1, "Order #23502"), (-1, "Please confirm")])
async def test_a_clock_that_jumps_neither_stops_nor_hurries_the_watching(
    town: Town, hours: int, then: str
) -> None:
    anna = await town.connected()
    town.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    with time_machine.travel(datetime.now(UTC) + timedelta(hours=hours), tick=True):
        town.panel.complete(23501)
        before = town.market.counts["status"]
        await anna.sees("Delivered: 2 of 2")
        assert town.market.counts["status"] <= before + 3
        await offered(anna, 2)
    mark = anna.mark()
    anna.press("Confirm")
    await anna.sees(then, since=mark)  # offered in what is the future now, or an hour ago


@shows("P6")
async def test_a_loop_that_raises_is_started_again(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervise, "LONGEST_REST", 0.02)
    anna = await town.connected()
    town.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    claim, troubles = Sender._claim, [RuntimeError("a fault of our own")]

    async def broken(sender: Sender) -> list[Push]:
        if troubles:
            raise troubles.pop()
        return await claim(sender)

    monkeypatch.setattr(Sender, "_claim", broken)
    town.panel.complete(23501)
    await anna.sees("Delivered: 2 of 2")
    assert troubles == []


@shows("P6")
async def test_a_loop_that_keeps_failing_ends_the_process(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervise, "LONGEST_REST", 0.0)

    async def broken(_: Sender) -> list[Push]:
        raise RuntimeError("a fault of our own")

    monkeypatch.setattr(Sender, "_claim", broken)
    assert town.house is not None
    town.house.shop.news.outbox.set()
    ended = await town.ends()
    assert explain(ended, town.house.settings) == (
        1,
        "the loop sender failed again and again; the log above says why",
    )


@shows("P6")
async def test_an_answer_that_does_not_come_keeps_nobody_else_waiting(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "DRAIN", 0.1)
    anna, ben = await town.connected(), await town.connected(BEN, town.ben())
    town.market.fail("*", "hang_before", times=0, key=ANNA)
    town.market.calls.clear()
    anna.send("/balance")
    await town.market.gets_call("balance", ANNA)
    sent = len(town.telegram.called("sendMessage"))
    town.telegram.fail("sendMessage", "hang")
    town.telegram.person(1003, "Carol").start()
    await town.telegram.gets_call("sendMessage", count=sent + 1)
    ben.send("/balance")
    await ben.sees("$3.50")
    await offered(ben, 2, "1")
    ben.press("Confirm")
    await ben.sees("Delivered: 1 of 1")


@shows("P7")
async def test_a_write_ahead_log_torn_off_costs_its_last_writes_and_no_more(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    torn = town.home / "torn"
    shutil.copytree(town.data, torn)
    await town.stop()
    with (torn / "bot.db-wal").open("r+b") as wal:
        wal.truncate((torn / "bot.db-wal").stat().st_size - 2000)
    await town.start(data_dir=str(torn))
    mark = anna.mark()
    anna.send("/orders")
    await anna.sees("1 order", since=mark)
    with closing(sqlite3.connect(torn / "bot.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@shows("P7")
async def test_an_older_schema_is_brought_up_to_date(town: Town) -> None:
    anna = await town.connected()
    await town.stop()
    url = f"sqlite+aiosqlite:///{town.data / 'bot.db'}"
    await asyncio.to_thread(command.downgrade, config_for(url), "-1")
    await town.start()
    anna.send("/help")
    await anna.sees("What I can do")


@shows("P7")
async def test_a_newer_schema_is_refused(town: Town) -> None:
    assert town.house is not None
    settings = town.house.settings
    await town.stop()
    with closing(sqlite3.connect(town.data / "bot.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    with pytest.raises(NewerSchema) as refused:
        await town.start()
    assert explain(refused.value, settings) == (
        2,
        "the database was last used by a newer version of this bot; install that one",
    )


@shows("P7")
async def test_a_second_bot_on_the_same_database_is_refused(town: Town) -> None:
    assert town.house is not None
    with pytest.raises(AlreadyRunning) as refused:
        async with app.build(town.house.settings):
            pytest.fail("two bots on one database")
    code, line = explain(refused.value, town.house.settings) or (0, "")
    assert code == 2
    assert "another bot runs on this database" in line
    await town.connected()

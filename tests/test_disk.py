"""A full, read-only or failing disk: one clear line, and nothing lost or overwritten."""

import asyncio
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Self

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event

from bot import supervision
from bot.application import build
from bot.db import sqlite
from bot.db.alembic_upgrade import config_for
from bot.db.engine import open_database
from bot.db.migrate import upgrade
from bot.settings import Settings
from bot.startup_errors import explain
from bot.telegram import update_queue
from tests.databases import migrated
from tests.faults.test_machine import FULL, ROOM
from tests.system import System, offered
from tests.test_command_line import PROJECT, TOKEN, outcome

pytestmark = pytest.mark.sqlite

KILLED_AT_THE_LAST_STEP = """
import os, signal, sys
from alembic.runtime.migration import HeadMaintainer
from bot.db.migrate import upgrade

HeadMaintainer.update_to_step = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
upgrade(sys.argv[1])
"""
REVISIONS = [one.revision for one in ScriptDirectory.from_config(config_for("")).walk_revisions()]
NO_ROOM_FOR_A_BYTE = 'ulimit -f 0 && exec "$0" -m bot'


def url_of(directory: Path) -> str:
    return f"sqlite+aiosqlite:///{directory / 'bot.db'}"


def schema(directory: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(directory / "bot.db")) as connection:
        return connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()


@contextmanager
def every_connection(statement: str) -> Iterator[None]:
    """``statement`` is carried out on every connection opened from now on, the migrations' included."""

    def opened(connection: Any, _record: object) -> None:
        connection.cursor().execute(statement)

    event.listen(Engine, "connect", opened)
    try:
        yield
    finally:
        event.remove(Engine, "connect", opened)


class Disk:
    """Full for every statement that begins as ``at`` says, as long as it says so; ``met`` counts those."""

    def __init__(self, system: System, at: str) -> None:
        self.at, self.met, self._bell = at, 0, system.telegram.world.notifier
        self._loop = asyncio.get_running_loop()

    @classmethod
    async def full(cls, system: System, at: str) -> Self:
        assert system.application is not None
        disk, database = cls(system, at), system.application.deps.db
        async with database.paused():  # for SQLAlchemy may be walking through its listeners
            for engine in database.writers:
                event.listen(engine, "begin", disk._begun)
                event.listen(engine, "before_cursor_execute", disk._executed)
        return disk

    def _begun(self, connection: Connection) -> None:
        connection.exec_driver_sql(*ROOM)

    def _executed(self, connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if self.at and statement.startswith(self.at):
            self.met += 1
            self._loop.call_soon_threadsafe(self._bell.notify)
            for step in FULL:
                connection.exec_driver_sql(step)

    async def refuses(self, times: int) -> None:
        await self._bell.until(lambda: self.met >= times)


async def the_start(directory: Path) -> tuple[int, str]:
    """The exit code and the line of a start that fails."""
    settings = Settings(_env_file=None, bot_token=TOKEN, data_dir=str(directory), listen="127.0.0.1:0")
    with pytest.raises(Exception) as failed:  # noqa: PT011 - whatever it is, it must be explained
        async with build(settings):
            pytest.fail("it started")
    explained = explain(failed.value, settings)
    assert explained is not None
    assert len(explained[1].splitlines()) == 1
    return explained


async def test_a_migration_that_is_killed_leaves_what_was_before(
    tmp_path: Path,
    long_run: bool,  # noqa: FBT001 - a fixture
) -> None:
    """The latest ones and the first; in the long form all."""
    revisions = [one.revision for one in ScriptDirectory.from_config(config_for("")).walk_revisions()]
    for revision in revisions if long_run else (*revisions[:3], revisions[-1]):
        home = tmp_path / revision
        home.mkdir()
        await _killed_at(home, revision)


async def _killed_at(home: Path, revision: str) -> None:
    config = config_for(url_of(home))
    script = ScriptDirectory.from_config(config).get_revision(revision)
    if script.down_revision:
        await asyncio.to_thread(command.upgrade, config, str(script.down_revision))
    before = schema(home)
    killed = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KILLED_AT_THE_LAST_STEP, url_of(home), cwd=PROJECT
    )
    assert await killed.wait() == -9
    assert schema(home) == before
    await asyncio.to_thread(upgrade, url_of(home))
    await asyncio.to_thread(command.check, config)


async def test_a_first_start_waits_for_a_program_that_locks_a_database_without_a_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await migrated(tmp_path)
    prepare, begun = sqlite._enable_wal, asyncio.Event()

    def noted(cursor: Any) -> None:
        begun.set()
        prepare(cursor)

    monkeypatch.setattr(sqlite, "_enable_wal", noted)
    with closing(sqlite3.connect(tmp_path / "bot.db", isolation_level=None)) as other:
        assert other.execute("PRAGMA journal_mode=DELETE").fetchone() == ("delete",)
        other.execute("BEGIN IMMEDIATE")
        database = open_database(url_of(tmp_path))

        async def write() -> None:
            async with database.write() as connection:
                await connection.exec_driver_sql("INSERT INTO meta VALUES ('a', x'00')")

        async with asyncio.TaskGroup() as group:
            writing = group.create_task(write())
            await begun.wait()
            assert not writing.done()
            other.execute("ROLLBACK")
        await database.close()
        assert other.execute("SELECT name FROM meta").fetchall() == [("a",)]


async def test_a_start_on_a_full_disk_leaves_nothing_half_made(tmp_path: Path) -> None:
    with every_connection("PRAGMA max_page_count=1"):
        code, line = await the_start(tmp_path)
    assert (code, "the disk is full" in line) == (1, True)
    assert schema(tmp_path) == []
    await asyncio.to_thread(upgrade, url_of(tmp_path))


async def test_a_start_on_a_read_only_database(tmp_path: Path) -> None:
    await migrated(tmp_path)
    with every_connection("PRAGMA query_only=ON"):
        code, line = await the_start(tmp_path)
    assert (code, "it is read-only" in line) == (2, True)


async def test_a_start_on_a_database_that_stays_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "LOCK_TIMEOUT", 0.0)
    await migrated(tmp_path)
    with closing(sqlite3.connect(tmp_path / "bot.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        code, line = await the_start(tmp_path)
    assert (code, "another program keeps it locked" in line) == (1, True)


@pytest.mark.parametrize(
    "contents", [b"a diary " * 1000, b"SQLite format 3\0" + b"torn" * 2000], ids=["diary", "torn"]
)
async def test_what_is_no_database_is_left_as_it_is(tmp_path: Path, contents: bytes) -> None:
    (tmp_path / "bot.db").write_bytes(contents)
    code, line = await the_start(tmp_path)
    assert (code, "no database" in line) == (2, True)
    assert (tmp_path / "bot.db").read_bytes() == contents
    assert await outcome(tmp_path, BOT_TOKEN=TOKEN, DATA_DIR=".") == (2, f"{line}\n")


async def test_a_disk_that_takes_no_byte_is_one_line(tmp_path: Path) -> None:
    """By the system's limit on the size of files: https://man7.org/linux/man-pages/man2/setrlimit.2.html"""
    process = await asyncio.create_subprocess_exec(
        "sh",
        "-c",
        NO_ROOM_FOR_A_BYTE,
        sys.executable,
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT), "BOT_TOKEN": TOKEN},
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await process.communicate()
    assert (process.returncode, len(said.decode().splitlines())) == (1, 1)
    assert b"the disk reports an error" in said
    assert schema(tmp_path / "data") == []


async def test_what_could_not_be_noted_is_told_and_can_be_tried_again(system: System) -> None:
    anna = await system.connected()
    disk = await Disk.full(system, "INSERT INTO drafts")
    anna.start("item_2")
    await anna.sees("🛒 Buy")
    anna.press("🛒 Buy")
    await anna.sees("How many")
    anna.send("2")
    await anna.sees("I cannot note anything down")
    disk.at = ""
    anna.press("Try again")
    await anna.sees("Confirm")
    anna.press("Confirm")
    await anna.sees("Order #23501")


async def test_words_that_no_handler_could_take_up_are_kept_for_it(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(update_queue, "DISK_REST", 0.01)
    ben = system.ben()
    disk = await Disk.full(system, "INSERT INTO customers")
    ben.start()
    await disk.refuses(5)
    assert "API key" not in ben.screen()
    disk.at = ""
    await ben.sees("API key")


async def test_loops_wait_for_room_however_long_it_takes(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervision, "LONGEST_BACKOFF", 0.01)
    anna = await system.connected()
    disk = await Disk.full(system, "INSERT INTO inbox")
    anna.send("/help")
    await disk.refuses(supervision.GIVE_UP_AFTER * 3)
    disk.at = ""
    await anna.sees("What I can do")


async def test_what_was_delivered_on_a_full_disk_arrives_when_there_is_room(system: System) -> None:
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    disk = await Disk.full(system, "INSERT INTO outbox")
    system.panel.complete(23501)
    await disk.refuses(1)
    assert "Delivered: 2 of 2" not in anna.screen()
    disk.at = ""
    anna.press("Refresh")
    for account in system.accounts(23501):
        await anna.sees(account)

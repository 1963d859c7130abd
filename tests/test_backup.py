"""Backups made while the bot runs, and restoring them."""

import shutil
import sqlite3
import stat
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from bot.db.backup import AlreadyThere, BadCopy, back_up
from bot.db.engine import Database
from bot.db.readonly import NoDatabase, NotAFile, database_file
from bot.db.tables import meta
from tests.databases import migrated
from tests.system import System, offered
from tests.test_command_line import outcome

pytestmark = pytest.mark.sqlite


def traces(directory: Path) -> list[str]:
    return [path.name for path in directory.iterdir() if "copy" in path.name]


async def test_what_was_bought_before_the_backup_arrives_after_restoring_it(
    system: System, tmp_path: Path
) -> None:
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    back_up(system.data / "bot.db", tmp_path / "copy.db")
    await system.stop()

    restored = tmp_path / "restored"
    restored.mkdir(mode=0o700)
    shutil.copy(tmp_path / "copy.db", restored / "bot.db")
    shutil.copy(system.data / "secret.key", restored)
    shutil.rmtree(system.data)
    await system.start(data_dir=str(restored))
    system.panel.complete(23501)
    delivered = await anna.sees("🎁 Order #23501")
    assert all(account in delivered.text for account in system.accounts(23501))
    anna.send("/key")
    await anna.sees("••••7fA2")
    assert system.market.counts["add"] == 1


async def test_it_is_of_one_moment_while_others_write(database: Database, tmp_path: Path) -> None:
    """What is committed is in it although it stands in the log alone; what is not, is not."""
    async with database.write() as connection:
        await connection.execute(meta.insert().values(name="committed", value=b""))
    async with database.write() as connection:
        await connection.execute(meta.insert().values(name="under way", value=b""))
        back_up(tmp_path / "bot.db", tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT name FROM meta").fetchall() == [("committed",)]
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600
    assert traces(tmp_path) == ["copy.db"]


async def test_it_replaces_nothing(database: Database, tmp_path: Path) -> None:  # noqa: ARG001 - there is one
    (tmp_path / "copy.db").write_bytes(b"the last good one")
    with pytest.raises(AlreadyThere):
        back_up(tmp_path / "bot.db", tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_bytes() == b"the last good one"


async def test_a_damaged_database_makes_no_backup(tmp_path: Path) -> None:
    await migrated(tmp_path)
    with closing(sqlite3.connect(tmp_path / "bot.db")) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("UPDATE sqlite_master SET rootpage = 3 WHERE name = 'meta'")  # another table's
        connection.commit()
    with pytest.raises((BadCopy, sqlite3.DatabaseError)):
        back_up(tmp_path / "bot.db", tmp_path / "copy.db")
    assert traces(tmp_path) == []


def test_of_another_database_there_is_no_file() -> None:
    with pytest.raises(NotAFile):
        database_file("postgresql+asyncpg://user@host/bot")
    with pytest.raises(NoDatabase):
        database_file("sqlite+aiosqlite:///nowhere/bot.db")


async def test_the_command_says_what_it_did_and_what_hinders_it(tmp_path: Path) -> None:
    run = partial(outcome, tmp_path, "backup", "copy.db", DATA_DIR=".")
    code, said = await run()
    assert (code, len(said.splitlines())) == (2, 1)
    assert "there is no database" in said
    await migrated(tmp_path)
    code, said = await run()
    assert (code, len(said.splitlines())) == (0, 1)
    assert "secret.key" in said
    code, said = await run()
    assert (code, len(said.splitlines())) == (2, 1)
    assert "copy.db is there already" in said
    code, said = await outcome(tmp_path, "backup", "nowhere/copy.db", DATA_DIR=".")
    assert (code, len(said.splitlines())) == (2, 1)
    assert "there is no directory nowhere" in said

"""An upgrade is one command and safe, and there is a way back: from the last release's database and to it."""

import asyncio
import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import aiohttp
import pytest

from bot.clock import utc_now
from bot.db import upgrade
from bot.db.migrate import REVISIONS
from sandbox.notifier import PATIENCE
from sandbox.telegram.simulator import TelegramSim
from tests.compatibility.recording import ENCRYPTION_KEY, FOLDER, versions
from tests.databases import migrated
from tests.free_port import free_port
from tests.telegram import served
from tests.test_command_line import TOKEN, bot, outcome
from tests.test_migrations import held

SETTINGS = {"DATA_DIR": "data", "ENCRYPTION_KEY": ENCRYPTION_KEY}


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """The database as the last release left it; its last writes still stand in the log."""
    file = tmp_path / "data" / "bot.db"
    file.parent.mkdir(mode=0o700)
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript((FOLDER / f"{versions()[-1]}.sql").read_text())
    return file


def dumped(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return [*connection.iterdump()]


def revision(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def mode(file: Path) -> int:
    return file.stat().st_mode & 0o777


def kept(released: Path) -> list[Path]:
    return sorted((released.parent / "backups").glob("*"))


async def test_from_the_last_release_and_back_again(released: Path, tmp_path: Path) -> None:
    before, last = dumped(released), revision(released)
    assert last in REVISIONS[:-1]
    code, said = await outcome(tmp_path, "upgrade", "--no-start", **SETTINGS)
    [backup] = kept(released)
    assert (code, said) == (
        0,
        f"data/backups/{backup.name} is the backup; migrated from {last} to {REVISIONS[-1]}\n",
    )
    assert backup.name.startswith(f"bot-{last}-")
    assert mode(backup) == 0o600
    assert (revision(released), dumped(backup)) == (REVISIONS[-1], before)
    assert await outcome(tmp_path, "upgrade", "--no-start", **SETTINGS) == (
        0,
        "the database is of this version; nothing is to be done\n",
    )
    with closing(sqlite3.connect(released)) as connection:  # what happened since is not lost either
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("INSERT INTO meta VALUES ('since', x'01')")
        connection.commit()
        shutil.copy(f"{released}-wal", tmp_path / "log")
    shutil.copy(tmp_path / "log", f"{released}-wal")  # as after a kill
    code, said = await outcome(tmp_path, "restore", str(backup.relative_to(tmp_path)), **SETTINGS)
    assert (code, dumped(released)) == (0, before)
    assert mode(released) == 0o600
    [replaced] = [path for path in kept(released) if path.is_dir()]
    assert f"what was there lies in data/backups/{replaced.name}" in said
    assert "since" in "".join(dumped(replaced / "bot.db"))


async def test_it_starts_the_bot_at_once(released: Path, tmp_path: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    async with served(TelegramSim(token=TOKEN)) as base, aiohttp.ClientSession() as http:
        more = {
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": base,
            "HSTOCK_API_URL": "http://127.0.0.1:1",
            "LISTEN": address,
        }
        async with bot(tmp_path, "upgrade", **SETTINGS, **more) as process, asyncio.timeout(PATIENCE):
            while True:
                try:
                    async with http.get(f"http://{address}/healthz") as answer:
                        assert await answer.text() == "live"
                    break
                except aiohttp.ClientConnectorError:
                    assert process.returncode is None
                    await asyncio.sleep(0.05)
            process.send_signal(signal.SIGTERM)
            await process.communicate()
            assert process.returncode == 0
    assert len(kept(released)) == 1
    assert revision(released) == REVISIONS[-1]


async def test_what_cannot_be_upgraded_is_one_line_and_left_as_it_is(released: Path, tmp_path: Path) -> None:
    before = dumped(released)
    async with held(released):
        code, said = await outcome(tmp_path, "upgrade", "--no-start", **SETTINGS)
        assert (code, "another bot" in said, len(said.splitlines())) == (2, True, 1)
    elsewhere = {"DATABASE_URL": "sqlite+aiosqlite:///nowhere.db"}
    assert await outcome(tmp_path, "upgrade", "--no-start", **SETTINGS, **elsewhere) == (
        0,
        "there is no database yet; the bot's first start makes it\n",
    )
    assert dumped(released) == before
    with closing(sqlite3.connect(released)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    code, said = await outcome(tmp_path, "upgrade", "--no-start", **SETTINGS)
    assert (code, "newer version" in said, len(said.splitlines())) == (2, True, 1)
    assert kept(released) == []


def test_without_room_for_a_backup_nothing_is_changed(
    released: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = revision(released)
    monkeypatch.setattr(upgrade, "_ROOM", 1e12)
    with pytest.raises(upgrade.NoRoom, match=r"^\d+ MiB are needed"):
        upgrade.upgrade(f"sqlite+aiosqlite:///{released}", released.parent, utc_now())
    assert (kept(released), revision(released)) == ([], last)


@pytest.mark.sqlite  # backups are files
async def test_what_is_no_backup_is_one_line_and_changes_nothing(released: Path, tmp_path: Path) -> None:
    before = dumped(released)
    (tmp_path / "text").write_text("no database at all" * 1000)
    sqlite3.connect(tmp_path / "other").close()
    good = (await migrated_copy(tmp_path)).read_bytes()
    (tmp_path / "damaged").write_bytes(good[:20_000] + bytes(20_000) + good[40_000:])
    for name, words in (
        ("nowhere", "no file"),
        ("text", "cannot be read"),
        ("other", "no database of this bot"),
    ):
        code, said = await outcome(tmp_path, "restore", name, **SETTINGS)
        assert (code, words in said, len(said.splitlines())) == (2, True, 1), said
    code, said = await outcome(tmp_path, "restore", "damaged", **SETTINGS)
    assert (code, said.startswith("damaged "), "nothing was changed" in said) == (2, True, True)
    other_key = {**SETTINGS, "ENCRYPTION_KEY": "A" * 43 + "="}
    shutil.copy(released, tmp_path / "good")
    code, said = await outcome(tmp_path, "restore", "good", **other_key)
    assert (code, "not the key" in said, len(said.splitlines())) == (2, True, 1)
    assert dumped(released) == before
    assert sorted(path.name for path in released.parent.iterdir() if path.suffix != ".lock") == ["bot.db"]


async def migrated_copy(directory: Path) -> Path:
    (directory / "new").mkdir()
    await migrated(directory / "new")
    return directory / "new" / "bot.db"


async def test_a_restore_where_there_is_no_database_puts_it_there(released: Path, tmp_path: Path) -> None:
    before = dumped(released)
    shutil.move(released, tmp_path / "copy.db")
    code, said = await outcome(tmp_path, "restore", "copy.db", **SETTINGS)
    assert (code, said) == (0, "copy.db is the database now\n")
    assert dumped(released) == before

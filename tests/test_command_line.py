"""The command line, in processes of its own: one clear line and an exit code."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.db.engine import open_database
from bot.db.vault import open_vault
from sandbox.notifier import PATIENCE
from sandbox.telegram.simulator import TelegramSim
from tests.databases import migrated
from tests.forked_bot import Forked, launch
from tests.telegram import served
from tests.test_migrations import held

pytestmark = pytest.mark.sqlite

PROJECT = Path(__file__).parent.parent
TOKEN = "4242:A-token-of-the-simulated-Telegram"


@asynccontextmanager
async def bot(home: Path, *arguments: str, **settings: str) -> AsyncIterator[Forked]:
    """``python -m bot`` in a directory without a ``.env``; killed at the end if it still runs."""
    process = await launch(*arguments, cwd=home, env={"PATH": os.environ["PATH"], **settings})
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def outcome(home: Path, *arguments: str, **settings: str) -> tuple[int | None, str]:
    """The exit code, and all it said."""
    async with bot(home, *arguments, **settings) as process:
        async with asyncio.timeout(PATIENCE):
            out, err = await process.communicate()
    return process.returncode, (out + err).decode()


async def test_without_a_token_it_tells_how_to_get_one(tmp_path: Path) -> None:
    code, said = await outcome(tmp_path)
    assert code == 2
    assert "BotFather" in said
    assert "python -m bot sandbox" in said
    assert "Traceback" not in said
    assert not (tmp_path / "data").exists()  # before anything starts


async def test_every_wrong_value_is_one_line(tmp_path: Path) -> None:
    code, said = await outcome(tmp_path, BOT_TOKEN="not a token", LISTEN="nowhere", LOG_LEVEL="loud")
    assert code == 2
    assert [line.partition(":")[0] for line in said.splitlines()] == ["BOT_TOKEN", "LISTEN", "LOG_LEVEL"]


async def test_migrate_makes_the_database_and_its_directory_and_needs_no_token(tmp_path: Path) -> None:
    assert await outcome(tmp_path, "migrate", DATA_DIR="data") == (0, "")
    assert (tmp_path / "data" / "bot.db").exists()
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    assert await outcome(tmp_path, "migrate", BOT_TOKEN="wrong", DATA_DIR="data") == (0, "")


async def test_a_directory_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    code, said = await outcome(tmp_path, BOT_TOKEN=TOKEN, DATA_DIR="data/inner")
    assert code == 2
    assert said.startswith("DATA_DIR: ")
    assert len(said.splitlines()) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
async def test_a_directory_that_is_read_only_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o500)
    code, said = await outcome(tmp_path, BOT_TOKEN=TOKEN, DATA_DIR="data")
    assert code == 2
    assert said.startswith("DATA_DIR: ")
    assert len(said.splitlines()) == 1


async def test_a_database_in_use_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "another.db").symlink_to(tmp_path / "bot.db")
    other_name = f"sqlite+aiosqlite:///{tmp_path / 'another.db'}"
    async with held(tmp_path / "bot.db"):
        for arguments, settings in (((), {}), (("migrate",), {}), ((), {"DATABASE_URL": other_name})):
            code, said = await outcome(tmp_path, *arguments, BOT_TOKEN=TOKEN, DATA_DIR=".", **settings)
            assert (code, len(said.splitlines())) == (2, 1)
            assert "another bot" in said


async def test_a_key_that_is_lost_wrong_or_damaged_is_one_line_and_stays_as_it_is(tmp_path: Path) -> None:
    database = open_database(await migrated(tmp_path))
    await open_vault(database, Fernet.generate_key().decode(), tmp_path / "secret.key")
    await database.close()
    for found, line in (
        (None, "secret.key is missing"),
        (Fernet.generate_key(), "secret.key is not the key"),
        (b"", "secret.key holds no Fernet key"),
        (b"\xff\x00 no key", "secret.key holds no Fernet key"),
    ):
        if found is not None:
            (tmp_path / "secret.key").write_bytes(found)
        code, said = await outcome(tmp_path, BOT_TOKEN=TOKEN, DATA_DIR=".")
        assert (code, len(said.splitlines())) == (2, 1)
        assert line in said
        assert found is None or (tmp_path / "secret.key").read_bytes() == found
        assert (tmp_path / "secret.key").exists() == (found is not None)


async def test_a_token_nobody_knows_and_a_taken_port_are_one_line_each(tmp_path: Path) -> None:
    async with served(TelegramSim(token=TOKEN)) as base:
        port = base.partition("127.0.0.1:")[2].partition("/")[0]
        known = {"DATA_DIR": "data", "TELEGRAM_API_URL": base, "LOG_LEVEL": "CRITICAL"}
        code, said = await outcome(tmp_path, BOT_TOKEN="7:another-token", LISTEN="127.0.0.1:0", **known)
        assert (code, said.partition(":")[0], len(said.splitlines())) == (2, "BOT_TOKEN", 1)
        code, said = await outcome(tmp_path, BOT_TOKEN=TOKEN, LISTEN=f"127.0.0.1:{port}", **known)
        assert (code, said.partition(":")[0], len(said.splitlines())) == (2, "LISTEN", 1)


async def test_the_sandbox_tells_its_address_and_ends_when_asked(tmp_path: Path) -> None:
    """By a Python of its own, which the other tests here do without."""
    command = [sys.executable, "-m", "bot", "sandbox", "--port", "0", "--items", "20"]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT)}
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, cwd=tmp_path, env=environment, stdout=pipe)
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE):
        line = (await process.stdout.readline()).decode()
    assert line.startswith("Open http://127.0.0.1:")
    process.send_signal(signal.SIGTERM)
    await process.communicate()
    assert process.returncode == 0


async def test_an_unknown_command_shows_the_known_ones(tmp_path: Path) -> None:
    code, said = await outcome(tmp_path, "fly")
    assert code == 2
    assert all(word in said for word in ("run", "migrate", "sandbox"))

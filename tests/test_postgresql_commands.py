"""The commands on PostgreSQL, in processes of their own: what each does there, or why not."""

import asyncio
import re
import subprocess
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

import asyncpg
import pytest
from alembic import command
from cryptography.fernet import Fernet

from bot.db.alembic_upgrade import config_for
from bot.db.migrate import REVISIONS
from bot.db.rotate import NewKeyNotUsed, rotate_at
from bot.db.server_state import server_state
from bot.doctor import server
from sandbox import postgresql as wheel
from tests import postgresql
from tests.lossy_proxy import lossy
from tests.replicas import fleet_at, quick_beats
from tests.system import System, ordered
from tests.test_command_line import outcome

__all__ = ["quick_beats"]

pytestmark = pytest.mark.postgresql
BEFORE_REPLICAS_LEAVE = "0030"  # the revision before the one that adds a column to the replicas


async def test_commands_while_the_bot_runs(system: System) -> None:
    await system.connected()
    settings = {name.upper(): str(value) for name, value in system.settings.items()}
    run = partial(outcome, system.home, **settings)
    code, said = await run("doctor")
    assert (code, {line[0] for line in said.splitlines()}) == (0, {"✓"})
    assert "a bot runs on it" in said
    assert "opens the database" in said
    for words in ("PostgreSQL 18", "may make tables", "more replicas", "they arrive", "as this machine's"):
        assert words in said
    assert "hunter22" not in said
    code, said = await run("backup", "copy.db")
    assert (code, len(said.splitlines())) == (2, 1)
    assert "pg_dump" in said
    code, said = await outcome(system.home, "doctor", **settings | {"ENCRYPTION_KEY": new_key()})
    assert code == 1
    assert "not the key this database was sealed with" in said


def new_key() -> str:
    return Fernet.generate_key().decode()


async def test_a_new_key_in_two_starts(system: System) -> None:
    anna = await system.connected()
    old, new = system.settings["encryption_key"], new_key()
    both = {name.upper(): str(value) for name, value in system.settings.items()}
    both["ENCRYPTION_KEY"] = f"{new},{old}"
    code, said = await outcome(system.home, "rotate-key", **both)
    assert (code, "restart it first" in said) == (2, True)
    await system.stop()
    system.settings["encryption_key"] = both["ENCRYPTION_KEY"]
    await system.start()
    code, said = await outcome(system.home, "rotate-key", **both)
    assert (code, "the old key is no longer needed" in said) == (0, True)
    await system.stop()
    system.settings["encryption_key"] = new
    await system.start()
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("$100.00", since=mark)


@pytest.mark.usefixtures("short_waits", "quick_beats")
async def test_a_new_key_waits_for_the_last_replica_that_seals_with_the_old_one(tmp_path: Path) -> None:
    old, new = new_key(), new_key()
    async with fleet_at(tmp_path, 2, encryption_key=f"{old},{new}") as fleet:
        before, rotate = [*fleet.running], partial(rotate_at, str(fleet.system.settings["database_url"]))
        await fleet.start(encryption_key=f"{new},{old}")
        for replica in before:
            with pytest.raises(NewKeyNotUsed):
                await rotate(f"{new},{old}", tmp_path)
            await fleet.stop(replica)
        done = await rotate(f"{new},{old}", tmp_path)
    assert done.resealed
    assert not done.unreadable


@pytest.mark.parametrize("arguments", [("migrate",), ("upgrade", "--no-start")])
async def test_an_older_schema_is_brought_up_to_date(system: System, arguments: tuple[str, ...]) -> None:
    """Also where a migration changes the table by which these commands see whether a bot runs."""
    await system.stop()
    url = str(system.settings["database_url"])
    await asyncio.to_thread(command.downgrade, config_for(url), BEFORE_REPLICAS_LEAVE)
    settings = {name.upper(): str(value) for name, value in system.settings.items()}
    assert await outcome(system.home, *arguments, **settings) == (0, "")
    assert (await server_state(url)).revision == REVISIONS[-1]


async def test_a_copy_by_pg_dump_is_restored_and_goes_on(system: System) -> None:
    """As docs/operating.md has it: copied while the bot runs, restored into an empty database."""
    anna = await ordered(system)
    copy, restored = system.home / "copy", await postgresql.copied(postgresql.EMPTY)
    await carried_out("pg_dump", "--format=custom", f"--file={copy}", system.settings["database_url"])
    await system.stop()
    await carried_out("pg_restore", "--exit-on-error", f"--dbname={plain(restored)}", str(copy))
    copy.unlink()
    system.settings["database_url"] = restored
    await system.start()
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("Balance", since=mark)
    system.panel.complete(23501)
    await anna.sees("Delivered", since=mark)
    assert len(system.bought()) == 1


async def carried_out(program: str, *arguments: str) -> None:
    """One of PostgreSQL's own programs, which wants addresses without the name of a driver."""
    running = await asyncio.create_subprocess_exec(
        wheel.programs() / program, *map(plain, arguments), stderr=subprocess.PIPE
    )
    _, said = await running.communicate()
    assert running.returncode == 0, said.decode()


def plain(url: str) -> str:
    return url.replace("postgresql+asyncpg:", "postgresql:")


async def test_the_doctor_counts_the_connections_of_other_users_too(system: System) -> None:
    await system.stop()
    url = str(system.settings["database_url"])
    await postgresql.execute(url, "CREATE ROLE ordinary LOGIN PASSWORD 'ordinary'")
    try:
        async with AsyncExitStack() as stack:
            for _ in range(5):
                stack.push_async_callback((await asyncpg.connect(plain(url))).close)
            found = await server.examine(re.sub("//.*@", "//ordinary:ordinary@", url))
        [room] = [one.says for one in found if one.about == "database connections"]
        free, most = map(int, re.findall(r"\d+", room)[:2])
        assert most - free > 5
    finally:
        await postgresql.execute(url, "DROP ROLE ordinary")


@pytest.mark.usefixtures("short_waits")
async def test_a_server_that_is_away_is_one_line(system: System) -> None:
    settings = {name.upper(): str(value) for name, value in system.settings.items()}
    async with lossy(settings["DATABASE_URL"]) as (_, gone):
        pass
    for argument in ("run", "upgrade", "migrate", "rotate-key"):
        code, said = await outcome(system.home, argument, **settings | {"DATABASE_URL": gone})
        assert (code, said.count("\n")) == (1, 1)
        assert "its server does not answer" in said
    nowhere = settings["DATABASE_URL"] + "_"
    code, said = await outcome(system.home, "run", **settings | {"DATABASE_URL": nowhere})
    assert (code, said.count("\n")) == (2, 1)
    assert "its server refuses" in said

"""Migrations up and down keep the data, and one process at a time uses the database."""

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory

from bot.db.alembic_upgrade import config_for
from bot.db.engine import Database, sqlite_file
from bot.db.file_lock import AlreadyRunning, exclusive_lock
from bot.db.migrate import REVISIONS, NewerSchema, upgrade
from bot.db.tables import meta

pytestmark = pytest.mark.sqlite

HOLD = """
import asyncio, sys
from pathlib import Path
from bot.db.file_lock import exclusive_lock

async def hold():
    async with exclusive_lock(Path(sys.argv[1])):
        print("held", flush=True)
        await asyncio.to_thread(sys.stdin.read)

asyncio.run(hold())
"""


def _url(directory: Path) -> str:
    return f"sqlite+aiosqlite:///{directory / 'bot.db'}"


def _rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute(query).fetchall()
        connection.commit()
    return found


def _tables(directory: Path) -> set[object]:
    rows = _rows(directory / "bot.db", "SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in rows} - {"alembic_version"}


def test_the_files_of_the_revisions_begin_with_their_names(tmp_path: Path) -> None:
    scripts = ScriptDirectory.from_config(config_for(_url(tmp_path))).walk_revisions()
    assert [script.revision for script in scripts] == REVISIONS[::-1]


def test_a_start_without_news_does_without_alembic(tmp_path: Path) -> None:
    """It would take 12 MB for good."""
    upgrade(_url(tmp_path))
    code = "import sys; from bot.db.migrate import *; upgrade(sys.argv[1]); print('alembic' in sys.modules)"
    told = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", code, _url(tmp_path)], capture_output=True, check=True, text=True
    )
    assert told.stdout.strip() == "False"


def test_up_down_and_up_again(tmp_path: Path) -> None:
    config = config_for(_url(tmp_path))
    for script in reversed(list(ScriptDirectory.from_config(config).walk_revisions())):
        command.upgrade(config, script.revision)
        command.downgrade(config, "-1")
        command.upgrade(config, script.revision)
    full = _tables(tmp_path)
    command.downgrade(config, "base")
    assert _tables(tmp_path) == set()
    upgrade(_url(tmp_path))
    assert _tables(tmp_path) == full


def test_migrating_makes_what_the_code_expects(tmp_path: Path) -> None:
    upgrade(_url(tmp_path))
    command.check(config_for(_url(tmp_path)))


def test_what_a_database_holds_is_kept(tmp_path: Path) -> None:
    upgrade(_url(tmp_path))
    _rows(tmp_path / "bot.db", "INSERT INTO meta VALUES ('pepper', x'00ff')")
    upgrade(_url(tmp_path))
    assert _rows(tmp_path / "bot.db", "SELECT * FROM meta") == [("pepper", b"\x00\xff")]


def test_accounts_known_before_keep_the_currency_their_screens_had(tmp_path: Path) -> None:
    config, file = config_for(_url(tmp_path)), tmp_path / "bot.db"
    command.upgrade(config, "0005")
    _rows(
        file, "INSERT INTO keys (id, customer, sealed, mark, mask, works, removed, added_at)"
        " VALUES (1, 1, x'', x'', '', 1, 0, 0)",
    )  # fmt: skip
    _rows(
        file, "INSERT INTO orders (id, customer, key_id, number, kind, item, title, quantity, placed_at,"
        " status, phase, estimate, currency, delivered, status_changes, said, watched)"
        " VALUES (1, 1, 1, 7, 'product', '2', '', 1, 0, '', 'active', '1.70', 'usd', 0, 0, '', 1)",
    )  # fmt: skip
    upgrade(_url(tmp_path))
    assert _rows(file, "SELECT currency FROM keys") == [("USD",)]
    assert _rows(file, "SELECT currency, estimated_in, draft FROM orders") == [("USD", "USD", "")]
    _rows(file, "UPDATE orders SET currency = NULL")
    command.downgrade(config, "0005")
    assert _rows(file, "SELECT currency FROM orders") == [("USD",)]


def test_what_was_switched_off_stays_off(tmp_path: Path) -> None:
    config, file = config_for(_url(tmp_path)), tmp_path / "bot.db"
    command.upgrade(config, "0014")
    known = {1: (1, 1), 2: (0, 1), 3: (1, 0), 4: (0, 0)}
    for customer, (status, watch) in known.items():
        columns = "id, language, first_seen, parked, status_pushes, watch_pushes, in_stock_only, sort"
        values = f"{customer}, 'en', 0, 0, {status}, {watch}, 0, 'name'"
        _rows(file, f"INSERT INTO customers ({columns}) VALUES ({values})")  # noqa: S608 - ours
    upgrade(_url(tmp_path))
    muted = [(1, ""), (2, "status"), (3, "watch"), (4, "status,watch")]
    assert _rows(file, "SELECT id, muted FROM customers") == muted
    command.downgrade(config, "0014")
    kept = _rows(file, "SELECT id, status_pushes, watch_pushes FROM customers")
    assert kept == [(customer, *pushes) for customer, pushes in known.items()]


def test_updates_that_wait_and_ids_that_were_seen_are_kept(tmp_path: Path) -> None:
    config = config_for(_url(tmp_path))
    command.upgrade(config, "0005")
    waiting = (
        "INSERT INTO inbox (update_id, customer, sealed, question, received_at)"
        " VALUES (9, 5, x'01', x'02', 7)"
    )
    handled = "INSERT INTO inbox (update_id, customer, received_at) VALUES (4, 5, 8)"
    for statement in (waiting, handled):
        _rows(tmp_path / "bot.db", statement)
    command.upgrade(config, "0008")
    assert _rows(tmp_path / "bot.db", "SELECT id, update_id, mark, sealed, question FROM inbox") == [
        (1, 4, None, None, None),
        (2, 9, None, b"\x01", b"\x02"),
    ]
    _rows(tmp_path / "bot.db", waiting.replace("x'01'", "x'03'"))
    command.downgrade(config, "0005")
    kept = _rows(tmp_path / "bot.db", "SELECT update_id, sealed FROM inbox ORDER BY update_id")
    assert kept == [(4, None), (9, b"\x03")]


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    upgrade(_url(tmp_path))
    _rows(tmp_path / "bot.db", "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerSchema) as refused:
        upgrade(_url(tmp_path))
    assert str(refused.value) == "9999"
    assert _rows(tmp_path / "bot.db", "SELECT version_num FROM alembic_version") == [("9999",)]


async def test_a_commit_is_durable_and_readers_go_on(database: Database) -> None:
    async with database.read() as connection:
        pragmas = [
            (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert pragmas == ["wal", 2, 1]
    async with database.write() as writing:
        await writing.exec_driver_sql("INSERT INTO meta VALUES ('a', x'00')")
        async with database.read() as reading:
            assert (await reading.exec_driver_sql("SELECT count(*) FROM meta")).scalar() == 0
    async with database.read() as reading:
        assert (await reading.exec_driver_sql("SELECT count(*) FROM meta")).scalar() == 1


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError, match="half way"):
        await _half_way(database)
    async with database.read() as reading:
        assert (await reading.exec_driver_sql("SELECT count(*) FROM meta")).scalar() == 0


async def _half_way(database: Database) -> None:
    async with database.write() as writing:
        await writing.exec_driver_sql("INSERT INTO meta VALUES ('a', x'00')")
        raise RuntimeError("half way")


async def test_many_writers_take_turns(database: Database) -> None:
    async def write(number: int) -> None:
        async with database.write() as connection:
            await connection.execute(meta.insert().values(name=str(number), value=b""))

    await asyncio.gather(*map(write, range(100)))
    async with database.read() as reading:
        assert (await reading.exec_driver_sql("SELECT count(*) FROM meta")).scalar() == 100


async def test_another_process_that_writes_is_waited_for(database: Database, tmp_path: Path) -> None:
    async with database.write() as connection:
        await connection.exec_driver_sql("DELETE FROM meta")
    locker = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    locker.execute("BEGIN IMMEDIATE")

    async def write() -> None:
        async with database.write() as connection:
            await connection.exec_driver_sql("INSERT INTO meta VALUES ('a', x'00')")

    async with asyncio.TaskGroup() as group:
        writing = group.create_task(write())
        async with database.read() as reading:  # meanwhile everybody can read
            assert (await reading.exec_driver_sql("SELECT count(*) FROM meta")).scalar() == 0
        assert not writing.done()
        locker.execute("ROLLBACK")
    locker.close()
    assert _rows(tmp_path / "bot.db", "SELECT name FROM meta") == [("a",)]


async def test_one_database_has_one_bot(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    async with held(file):
        with pytest.raises(AlreadyRunning, match=r"bot\.db"):
            async with exclusive_lock(file):
                pytest.fail("two bots on one database")
    async with exclusive_lock(file):  # the lock ends with its process, whichever way that ends
        pass


@asynccontextmanager
async def held(file: Path) -> AsyncIterator[None]:
    """Another process uses the database, until it is killed."""
    pipe = asyncio.subprocess.PIPE
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLD, str(file), stdin=pipe, stdout=pipe
    )
    try:
        assert other.stdout is not None
        assert await other.stdout.readline() == b"held\n"
        yield
    finally:
        other.kill()
        await other.communicate()


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("sqlite+aiosqlite:///data/bot.db", Path("data/bot.db")),
        ("sqlite+aiosqlite:////var/bot.db", Path("/var/bot.db")),
        ("sqlite+aiosqlite://", None),
        ("sqlite+aiosqlite:///:memory:", None),
        ("postgresql+asyncpg://u:p@db/bot", None),
    ],
)
def test_the_file_behind_an_address(url: str, file: Path | None) -> None:
    assert sqlite_file(url) == file

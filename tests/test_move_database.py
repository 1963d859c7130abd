"""``python -m bot move-database``: everything is at the target, or nothing, and no password is shown."""

import asyncio
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Row, select

from bot.db.engine import open_database
from bot.db.move import move
from bot.db.stored_rows import TABLES
from sandbox.telegram.people import Person
from tests.batches import followers
from tests.postgresql import EMPTY, execute, new_database
from tests.system import System, offered, ordered
from tests.test_command_line import outcome
from tests.test_migrations import held
from tests.test_rotate import filled
from tests.test_talk_rent import project, rented

pytestmark = pytest.mark.sqlite  # each begins there

KEY = Fernet.generate_key().decode()


async def server(template: str = EMPTY) -> str:
    return await asyncio.to_thread(new_database, template)


def change(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()


async def rows_of(url: str) -> dict[str, list[Row[Any]]]:
    """All that the bot would read there."""
    database = open_database(url)
    try:
        async with database.read() as connection:
            return {
                table.name: sorted((await connection.execute(select(table))).all(), key=str)
                for table in TABLES
            }
    finally:
        await database.close()


def rows(table: str, said: str) -> str:
    """What the command says of a table."""
    [line] = [line for line in said.splitlines() if line.startswith(f"{table} ")]
    return " ".join(line.split()[1:])


async def with_all_under_way(system: System) -> Person:
    """Anna with an order, a number that has no code yet, a list and a purchase that she was asked about."""
    anna = await ordered(system)
    await rented(anna, project(system, "WhatsApp"), first=23502)
    anna.send(followers(2))
    await anna.sees("Please check the list")
    await offered(anna, 3)
    return anna


async def test_the_bot_goes_on_where_it_was_on_postgresql_and_back_on_sqlite(system: System) -> None:
    anna = await with_all_under_way(system)
    await system.stop()
    key = (system.data / "secret.key").read_text().strip()
    url, back = await server(), f"sqlite+aiosqlite:///{system.data / 'back.db'}"
    run = partial(outcome, system.home, "move-database", DATA_DIR="data", ENCRYPTION_KEY=key)

    code, said = await run(url)
    assert (code, rows("orders", said)) == (0, "2 the same")
    assert "set DATABASE_URL to the address you gave (postgresql+asyncpg://bot:***@127.0.0.1" in said
    assert not any(secret in said for secret in ("hunter22", key))
    await system.start(**(moved := {"database_url": url, "encryption_key": key}))
    system.panel.give_code(23502)
    await anna.sees("Your code:")
    anna.press("Confirm 2 orders")
    await anna.sees("The list is done.")
    await system.stop()

    code, said = await run(back, DATABASE_URL=url)
    assert (code, rows("orders", said)) == (0, "4 the same")
    await system.start(**moved | {"database_url": back})
    anna.press("Confirm", message=anna.message_with("Cancel"))
    await anna.sees("Order #23505")
    system.panel.complete(23501)
    await anna.sees("🎁 Order #23501")
    assert system.bought() == [23501, 23502, 23503, 23504, 23505]


async def test_every_row_is_the_same_in_whatever_database(tmp_path: Path) -> None:
    source = await filled(tmp_path, KEY)
    change(tmp_path / "bot.db", "UPDATE orders SET id = 7, title = 'a' || char(0) || 'b'")
    first, second = await server(), await server()
    for before, after in ((source, first), (first, second)):
        moved = await move(before, after, KEY, tmp_path)
        assert all(table.is_same and table.source.rows for table in moved)
    change(tmp_path / "bot.db", "UPDATE orders SET title = 'ab'")  # without what PostgreSQL cannot hold
    assert await rows_of(source) == await rows_of(first) == await rows_of(second)
    [following] = await execute(second, "SELECT nextval('orders_id_seq'), nextval('audit_id_seq')")
    assert tuple(following) == (8, 2)


async def test_what_hinders_a_move_is_one_line_and_changes_nothing(tmp_path: Path) -> None:
    source = await filled(tmp_path, KEY)
    (tmp_path / "another.db").symlink_to(tmp_path / "bot.db")
    (tmp_path / "secret.key").write_text(KEY)
    empty, full = await server(), await server()
    await move(source, full, KEY, tmp_path)
    run = partial(outcome, tmp_path, "move-database", DATA_DIR=".")

    async def refused(words: str, target: str, **settings: str) -> None:
        code, said = await run(target, **{"ENCRYPTION_KEY": KEY, **settings})
        assert (code, len(said.splitlines()), words in said) == (2, 1, True), said
        assert not any(secret in said for secret in (KEY, "hunter22"))

    await refused("TARGET: expected", "mysql://bot:hunter22@db/bot")
    await refused("the database that DATABASE_URL names", f"sqlite+aiosqlite:///{tmp_path / 'another.db'}")
    await refused("that DATABASE_URL names", full.replace("127.0.0.1", "localhost"), DATABASE_URL=full)
    await refused("TARGET holds data already", full)
    await refused("no directory", "sqlite+aiosqlite:///nowhere/bot.db")
    await refused("TARGET cannot be used: its server refuses", f"{empty}_")
    await refused("expected what secret.key holds", empty, ENCRYPTION_KEY="")
    await refused("expected what secret.key holds", empty, ENCRYPTION_KEY=Fernet.generate_key().decode())
    async with held(tmp_path / "bot.db"):
        await refused("another bot runs", empty)
    now = "extract(epoch FROM clock_timestamp()) * 1000000"
    await execute(full, f"INSERT INTO replicas VALUES (1, 'here', '', '', '', 0, {now}, 0)")  # noqa: S608 - no input
    await refused("another bot runs", full)
    change(tmp_path / "bot.db", "UPDATE alembic_version SET version_num = '0028'")
    await refused("python -m bot migrate", empty)
    assert await execute(empty, "SELECT FROM pg_tables WHERE schemaname = 'public'") == []


async def test_a_move_that_fails_leaves_nothing_and_one_that_differs_is_told(tmp_path: Path) -> None:
    await filled(tmp_path, KEY)
    url = await server()
    run = partial(outcome, tmp_path, "move-database", url, DATA_DIR=".", ENCRYPTION_KEY=KEY)
    change(tmp_path / "bot.db", "UPDATE outbox SET copies = 1 << 40")  # more than a server takes
    code, said = await run()
    assert (code, len(said.splitlines())) == (1, 1)
    assert "does not take the rows of the table outbox" in said
    assert not any((await rows_of(url)).values())

    change(tmp_path / "bot.db", "UPDATE outbox SET copies = 1")
    await execute(url, "CREATE FUNCTION alter_it() RETURNS trigger LANGUAGE plpgsql AS"
                       " $$ BEGIN NEW.title = 'another'; RETURN NEW; END $$")  # fmt: skip
    await execute(url, "CREATE TRIGGER it BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION alter_it()")
    code, said = await run()
    assert (code, "does not hold the same in: orders." in said) == (1, True)
    assert said.count("the same\n") == len(TABLES) - 1

"""Key rotation: everything sealed is resealed, with and without a bot that runs meanwhile."""

import re
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Column, select, update

from bot.db import rotate
from bot.db.all_tables import metadata
from bot.db.engine import Database, open_database
from bot.db.file_lock import AlreadyRunning
from bot.db.keyring import Keyring, WrongKey, read_keys, write_keys
from bot.db.migrate import OlderSchema
from bot.db.rotate import AlreadyRotating, NewKeyNotUsed, OneKeyOnly, Rotation, reseal, rotate_at
from bot.db.seals import PREFIX
from bot.db.tables import outbox
from bot.db.vault import Vault, open_vault
from tests.any_value import any_value
from tests.databases import migrated
from tests.secret_search import files
from tests.system import System, offered
from tests.test_command_line import outcome

OLD, NEW, STRANGE = (Fernet.generate_key().decode() for _ in range(3))
NO_FILE = Path("nowhere")
HASH, FINGERPRINTS = 32, re.compile(rb"[0-9a-f ]+").fullmatch  # bytes; of keys


async def fill(database: Database, vault: Vault) -> None:
    """A row in every table, with a seal wherever one fits."""
    async with database.write() as connection:
        for table in metadata.sorted_tables:
            row = {column.name: any_value(column, vault) for column in table.columns}
            await connection.execute(table.insert().values(row))


async def seals(database: Database) -> dict[str, list[bytes]]:
    """By column, whatever is neither a hash nor the fingerprints of keys."""
    async with database.read() as connection:
        found = {column: list(await connection.scalars(select(column))) for column in rotate.sealed_columns()}
    return {
        str(column): [value for value in values if value and len(value) > HASH and not FINGERPRINTS(value)]
        for column, values in found.items()
    }


async def filled(directory: Path, key: str) -> str:
    """The address of a database with a seal everywhere, and nobody there."""
    url = await migrated(directory)
    database = open_database(url)
    await fill(database, await open_vault(database, key, NO_FILE))
    await database.close()
    return url


async def kept(url: str) -> list[bytes]:
    database = open_database(url)
    found = [seal for column in (await seals(database)).values() for seal in column]
    await database.close()
    return found


def traces(seals_before: list[bytes], directory: Path) -> int:
    """How many of these seals have left so much as their middle in any byte of a directory."""
    written = files(directory).values()
    return sum(any(seal[30:80] in content for content in written) for seal in seals_before)


async def test_no_column_is_forgotten(database: Database) -> None:
    await fill(database, await open_vault(database, OLD, NO_FILE))
    done = await reseal(database, Keyring([NEW, OLD]))
    assert all((found := await seals(database)).values())
    assert done == Rotation(sum(map(len, found.values())), 0)
    assert all(Keyring([NEW]).decrypt(seal) for column in found.values() for seal in column)
    assert await reseal(database, Keyring([NEW, OLD])) == Rotation(0, 0)


async def test_the_tokens_of_version_0_2_are_opened_and_replaced(database: Database) -> None:
    vault = await open_vault(database, OLD, NO_FILE)
    await fill(database, vault)
    async with database.write() as connection:
        token = Fernet(OLD).encrypt("user:pass ☃".encode())
        await connection.execute(update(outbox).values(secret=token))
    await reseal(database, Keyring([NEW, OLD]))
    [seal] = (await seals(database))["outbox.secret"]
    assert seal.startswith(PREFIX)
    assert Keyring([NEW]).decrypt(seal).decode() == vault.open(token) == "user:pass ☃"


async def test_more_rows_than_a_batch(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rotate, "BATCH", 3)
    vault = await open_vault(database, OLD, NO_FILE)
    row = {column.name: any_value(column, vault) for column in outbox.columns}
    async with database.write() as connection:
        for number in range(1, 11):
            await connection.execute(outbox.insert().values(row | {"id": number, "about": f"order:{number}"}))
    assert await reseal(database, Keyring([NEW, OLD])) == Rotation(11, 0)  # the pepper, too


async def test_what_was_erased_meanwhile_stays_erased(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(database, await open_vault(database, OLD, NO_FILE))
    replace = rotate._replace

    async def sent_first(db: Database, column: Column[bytes], *rest: Any) -> int:
        async with db.write() as connection:
            await connection.execute(update(outbox).values(secret=None))
        return await replace(db, column, *rest)

    monkeypatch.setattr(rotate, "_replace", sent_first)
    await reseal(database, Keyring([NEW, OLD]))
    found = await seals(database)
    assert found.pop("outbox.secret") == []
    assert all(found.values())


async def test_what_no_key_opens_is_left_alone_and_keeps_the_old_key(tmp_path: Path) -> None:
    url = await filled(tmp_path, OLD)
    lost = Fernet(STRANGE).encrypt(b"sealed long ago")
    database = open_database(url)
    async with database.write() as connection:
        await connection.execute(update(outbox).values(secret=lost))
    await database.close()
    write_keys(tmp_path / "secret.key", [OLD])
    assert (await rotate_at(url, "", tmp_path)).unreadable == 1
    assert lost in await kept(url)
    assert read_keys(tmp_path / "secret.key")[1:] == [OLD]


@pytest.mark.sqlite
async def test_a_key_file_ends_with_the_new_key_alone_and_nothing_of_the_old_one(tmp_path: Path) -> None:
    url = await filled(tmp_path, OLD)
    write_keys(tmp_path / "secret.key", [OLD])
    before = await kept(url)
    assert traces(before, tmp_path) == len(before)
    await rotate_at(url, "", tmp_path)
    [new] = read_keys(tmp_path / "secret.key")
    assert new != OLD
    assert all(Keyring([new]).decrypt(seal) for seal in await kept(url))
    assert traces(before, tmp_path) == 0


async def break_off(*_: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("step", ["reseal", "_replace", "Database.compact", "write_keys"])
async def test_broken_off_at_any_step_it_is_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    url = await filled(tmp_path, OLD)
    write_keys(tmp_path / "secret.key", [OLD])
    with monkeypatch.context() as patched:
        patched.setattr(rotate, "write_keys", first_only(write_keys))
        if step != "write_keys":
            patched.setattr(f"bot.db.rotate.{step}", break_off)
        with pytest.raises(KeyboardInterrupt):
            await rotate_at(url, "", tmp_path)
    both = read_keys(tmp_path / "secret.key")
    assert both[1:] == [OLD]
    await rotate_at(url, "", tmp_path)
    assert read_keys(tmp_path / "secret.key") == both[:1]
    assert all(Keyring(both[:1]).decrypt(seal) for seal in await kept(url))


def first_only(write: Callable[..., None]) -> Callable[..., None]:
    """The new key is written; the old one is not dropped."""
    written: list[object] = []

    def once(*given: Any) -> None:
        if written:
            raise KeyboardInterrupt
        written.append(given)
        write(*given)

    return once


async def test_with_a_setting_the_operator_puts_the_new_key_in_front(tmp_path: Path) -> None:
    url = await filled(tmp_path, OLD)
    before = await kept(url)
    with pytest.raises(OneKeyOnly):
        await rotate_at(url, OLD, tmp_path)
    with pytest.raises(WrongKey):
        await rotate_at(url, f"{NEW},{STRANGE}", tmp_path)
    assert await kept(url) == before
    assert (await rotate_at(url, f"{NEW}, {OLD}", tmp_path)).resealed == len(before)
    assert all(Keyring([NEW]).decrypt(seal) for seal in await kept(url))
    assert not (tmp_path / "secret.key").exists()


async def test_two_rotations_at_once_and_an_older_schema_are_refused(tmp_path: Path) -> None:
    url = await filled(tmp_path, OLD)
    async with rotate.rotation_lock(tmp_path):
        with pytest.raises(AlreadyRotating):
            await rotate_at(url, f"{NEW},{OLD}", tmp_path)
    with pytest.raises(AlreadyRunning):
        async with rotate.rotation_lock(tmp_path):
            raise AlreadyRunning  # of another lock, which is no second rotation
    database = open_database(url)
    async with database.write() as connection:
        await connection.exec_driver_sql("DELETE FROM alembic_version")
    await database.close()
    with pytest.raises(OlderSchema):
        await rotate_at(url, f"{NEW},{OLD}", tmp_path)


@pytest.mark.sqlite
async def test_while_the_bot_runs_and_customers_buy(system: System) -> None:
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    url, file = f"sqlite+aiosqlite:///{system.data / 'bot.db'}", system.data / "secret.key"
    [old] = read_keys(file)
    before = await kept(url)

    await rotate_at(url, "", system.data)
    assert old not in read_keys(file)
    assert traces(before, system.data) == 0
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23502")
    assert all(Keyring(read_keys(file)).decrypt(seal) for seal in await kept(url))

    await system.restart()
    for number in (23501, 23502):
        system.panel.complete(number)
        delivered = await anna.sees(f"Order #{number} · Completed")
        assert delivered.text
    anna.send("/balance")
    await anna.sees("💰 Balance")


@pytest.mark.sqlite
async def test_a_bot_that_does_not_hold_the_new_key_is_not_locked_out(system: System) -> None:
    await system.stop()
    (system.data / "secret.key").unlink()
    (system.data / "bot.db").unlink()
    await system.start(encryption_key=OLD)
    await system.connected()
    url = f"sqlite+aiosqlite:///{system.data / 'bot.db'}"
    with pytest.raises(NewKeyNotUsed):
        await rotate_at(url, f"{NEW},{OLD}", system.data)
    assert all(Keyring([OLD]).decrypt(seal) for seal in await kept(url))
    code, said = await outcome(system.data, "rotate-key", DATA_DIR=".", ENCRYPTION_KEY=f"{NEW},{OLD}")
    assert (code, len(said.splitlines())) == (2, 1)
    assert "restart it first" in said


async def test_a_strange_key_file_is_not_followed(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "secret.key"
    vault = await open_vault(database, "", file)
    [own] = read_keys(file)
    write_keys(file, [STRANGE])
    with pytest.raises(WrongKey):
        await vault.reread_keys(database)
    assert Keyring([own]).decrypt(vault.seal("a")) == b"a"
    write_keys(file, [NEW, own])
    await vault.reread_keys(database)
    assert Keyring([NEW]).decrypt(vault.seal("a")) == b"a"


def test_the_command_by_itself_knows_every_column_that_can_hold_a_seal() -> None:
    """In a Python of its own: here the tests have imported all of the bot."""
    code = "from bot.db.rotate import *; print(*sealed_columns())"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)  # noqa: S603 - our own
    assert told.stdout.split() == [str(column) for column in rotate.sealed_columns()]
    assert "batch_lines.sealed" in told.stdout


@pytest.mark.sqlite
async def test_the_command_says_what_it_did_and_what_hinders_it(tmp_path: Path) -> None:
    run = partial(outcome, tmp_path, "rotate-key", DATA_DIR=".")
    code, said = await run()
    assert (code, len(said.splitlines())) == (2, 1)
    assert "there is no database" in said
    await filled(tmp_path, OLD)
    code, said = await run()
    assert (code, len(said.splitlines())) == (2, 1)
    assert "secret.key is missing" in said
    code, said = await run(ENCRYPTION_KEY=OLD)
    assert code == 2
    assert OLD not in said
    assert "in front" in said
    write_keys(tmp_path / "secret.key", [OLD])
    code, said = await run()
    assert (code, len(said.splitlines())) == (0, 1)
    assert "no longer needed" in said

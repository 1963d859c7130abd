"""The vault: seals and marks secrets, and refuses a database that belongs to another key."""

import stat
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.db.engine import Database
from bot.db.keyring import Keyring, WrongKey
from bot.db.tables import meta
from bot.db.vault import Vault, open_vault

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()
_KEYS = Keyring([OLD])
NO_FILE = Path("nowhere")


async def test_what_was_sealed_is_opened_by_the_next_process(database: Database, tmp_path: Path) -> None:
    first = await open_vault(database, "", tmp_path / "secret.key")
    second = await open_vault(database, "", tmp_path / "secret.key")
    sealed = first.seal("user:pass ☃")
    assert b"user" not in sealed
    assert second.open(sealed) == "user:pass ☃"
    assert second.mark("user:pass") == first.mark("user:pass") != first.mark("user:pass ")


async def test_the_generated_key_is_its_owners_alone(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "secret.key"
    await open_vault(database, "", file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert Fernet(file.read_text().strip())


async def test_keys_are_rotated_by_putting_the_new_one_first(database: Database) -> None:
    before = await open_vault(database, OLD, NO_FILE)
    sealed = before.seal("kept")
    both = await open_vault(database, f"{NEW}, {OLD}", NO_FILE)
    assert both.open(sealed) == "kept"
    assert both.mark("kept") == before.mark("kept")
    with pytest.raises(WrongKey):
        before.open(both.seal("newer"))


@pytest.mark.parametrize("configured", [NEW, ""], ids=["another key", "a lost file"])
async def test_without_its_key_a_database_is_refused_and_left_alone(
    database: Database, tmp_path: Path, configured: str
) -> None:
    await open_vault(database, OLD, NO_FILE)
    before = await _meta(database)
    with pytest.raises(WrongKey):
        await open_vault(database, configured, tmp_path / "secret.key")
    assert await _meta(database) == before
    assert not (tmp_path / "secret.key").exists()


async def test_a_key_file_that_waits_for_its_database_is_not_replaced(
    database: Database, tmp_path: Path
) -> None:
    (tmp_path / "secret.key").write_text(OLD)
    vault = await open_vault(database, "", tmp_path / "secret.key")
    assert (tmp_path / "secret.key").read_text() == OLD
    assert Keyring([OLD]).decrypt(vault.seal("a")) == b"a"


async def test_every_database_marks_in_its_own_way(database: Database) -> None:
    first = await open_vault(database, OLD, NO_FILE)
    async with database.write() as connection:
        await connection.execute(meta.delete())
    assert (await open_vault(database, OLD, NO_FILE)).mark("a") != first.mark("a")


@given(st.text())
def test_any_text_survives(text: str) -> None:
    vault = Vault(_KEYS, b"pepper")
    assert vault.open(vault.seal(text)) == text
    assert len(vault.mark(text)) == 16


@given(st.text(), st.data())
def test_what_was_changed_or_cut_is_not_opened(text: str, data: st.DataObject) -> None:
    vault = Vault(_KEYS, b"pepper")
    sealed = bytearray(vault.seal(text))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    for broken in (bytes(sealed), vault.seal(text)[: data.draw(st.integers(0, len(sealed) - 1))]):
        with pytest.raises(WrongKey):
            vault.open(broken)


async def _meta(database: Database) -> tuple[int, bytes]:
    async with database.read() as connection:
        rows = await connection.scalar(select(func.count()).select_from(meta))
        value = await connection.scalar(select(meta.c.value))
    assert rows is not None
    assert value is not None
    return rows, value

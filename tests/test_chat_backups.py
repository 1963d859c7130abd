"""Backups in the operators' chat: encrypted, rotated, restored; the key is never with them."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import utc_now
from bot.db.encrypted_backup import CHUNK, MAGIC, WrongPassphrase, decrypt, encrypt
from bot.loops import chat_backups
from bot.loops.chat_backups import ChatBackups
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System, ordered
from tests.test_command_line import outcome

CHAT = -100500
PASSPHRASE = "correct horse battery staple"


@pytest.fixture
async def backed_up(
    tmp_path: Path,
    short_waits: None,  # noqa: ARG001 - asked for its effect
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[System]:
    monkeypatch.setattr(chat_backups, "LOOK_EVERY", 0.02)
    async with System(tmp_path / "home").served() as system:
        system.home.mkdir()
        system.telegram.group(CHAT, "Operators")
        system.settings |= {"admin_chat": str(CHAT), "backup_passphrase": PASSPHRASE}
        await system.start()
        try:
            yield system
        finally:
            await system.stop()


def operators(system: System) -> Person:
    return Person(system.telegram.world, system.anna().user, system.telegram.world.chats[CHAT])


def files(system: System) -> list[Shown]:
    return [message for message in operators(system).messages() if message.file_name]


@pytest.mark.sqlite  # of PostgreSQL, pg_dump makes them
async def test_a_backup_is_restored_and_the_bot_goes_on_with_it(backed_up: System, tmp_path: Path) -> None:
    system = backed_up
    await operators(system).sees(".backup")
    ahead = [timedelta()]
    assert system.application is not None
    object.__setattr__(system.application.deps, "clock", lambda: utc_now() + ahead[0])
    anna = await ordered(system)
    mark = anna.mark()
    ahead[0] = timedelta(days=1, minutes=1)
    sent = await operators(system).sees(".backup", since=mark)
    assert sent.data is not None
    assert sent.data.startswith(MAGIC)
    key = (system.data / "secret.key").read_bytes().strip()
    assert key not in sent.data
    await system.stop()

    sealed, restored = tmp_path / "sealed", tmp_path / "restored.db"
    sealed.write_bytes(sent.data)
    command = "open-backup", str(sealed), str(restored)
    code, said = await outcome(tmp_path, *command, BACKUP_PASSPHRASE="x" * 12)
    assert (code, restored.exists()) == (2, False)
    assert "no backup of this BACKUP_PASSPHRASE" in said
    code, said = await outcome(tmp_path, *command)
    assert (code, "BACKUP_PASSPHRASE: expected" in said) == (2, True)
    settings = {"BACKUP_PASSPHRASE": PASSPHRASE, "ADMIN_CHAT": "1"}
    code, said = await outcome(tmp_path, *command, **settings)
    assert code == 0, said
    assert key not in restored.read_bytes()
    kept = tmp_path / "secret.key"
    shutil.copy(system.data / "secret.key", kept)
    shutil.rmtree(system.data)
    system.data.mkdir(mode=0o700)
    shutil.copy(restored, system.data / "bot.db")
    shutil.copy(kept, system.data / "secret.key")
    await system.start()
    system.panel.complete(23501)
    await anna.sees("🎁 Order #23501")


@pytest.mark.sqlite  # of PostgreSQL, pg_dump makes them
async def test_the_newest_seven_are_kept_each_in_its_place(backed_up: System) -> None:
    system = backed_up
    ahead = [timedelta()]
    assert system.application is not None
    object.__setattr__(system.application.deps, "clock", lambda: utc_now() + ahead[0])
    await operators(system).sees(".backup")
    for day in range(1, chat_backups.KEPT + 2):
        ahead[0] = timedelta(days=day, minutes=day)
        when = utc_now() + ahead[0]
        await operators(system).sees(f"hstock-bot-{when:%Y-%m-%d}.backup")
        if day == chat_backups.KEPT:
            system.telegram.world.delete_message(
                operators(system).chat, operators(system).chat.messages[files(system)[1].id]
            )
    shown = files(system)
    assert len(shown) == chat_backups.KEPT
    assert len({message.file_name for message in shown}) == chat_backups.KEPT
    assert sum(message.edited for message in shown) == 1
    assert not [path.name for path in system.data.iterdir() if path.name.startswith(".backup")]


@pytest.mark.sqlite  # of PostgreSQL, pg_dump makes them
async def test_a_backup_that_fails_ends_nothing_is_told_and_tried_again(
    backed_up: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = backed_up
    await operators(system).sees(".backup")
    monkeypatch.setattr(chat_backups, "FAILED_REST", 0.02)
    system.telegram.fail("sendDocument", "403:Forbidden: bot is not a member of the supergroup chat", times=8)
    assert system.application is not None
    later = timedelta(days=1, minutes=1)
    object.__setattr__(system.application.deps, "clock", lambda: utc_now() + later)
    await operators(system).sees("no backup was sent")
    await operators(system).sees(f"hstock-bot-{utc_now() + later:%Y-%m-%d}.backup")


@pytest.mark.sqlite  # of PostgreSQL, pg_dump makes them
async def test_the_first_one_of_all_is_made_once_a_day_where_it_is_too_large(
    backed_up: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = backed_up
    await operators(system).sees(".backup")
    tries, looks = count_calls(monkeypatch, "made"), asyncio.Queue[None]()
    look = ChatBackups.send_if_due

    async def noted(backups: ChatBackups) -> None:
        await look(backups)
        looks.put_nowait(None)

    monkeypatch.setattr(ChatBackups, "send_if_due", noted)
    monkeypatch.setattr(chat_backups, "LARGEST", 10)
    system.telegram.group(CHAT - 1, "Other operators")
    (left := system.data / ".backup-of-one-who-was-killed").mkdir()
    await system.stop()
    await system.start(admin_chat=str(CHAT - 1))
    for day in range(2):
        ahead = timedelta(days=day, minutes=day)
        assert system.application is not None
        object.__setattr__(system.application.deps, "clock", lambda ahead=ahead: utc_now() + ahead)
        while not looks.empty():
            looks.get_nowait()
        for _ in range(5):
            await looks.get()
        assert len(tries) == day + 1
    assert not left.exists()


def count_calls(monkeypatch: pytest.MonkeyPatch, name: str) -> list[object]:
    """The arguments of each call of a function of the loop."""
    calls, function = list[object](), getattr(chat_backups, name)

    def counted(*arguments: object) -> object:
        calls.append(arguments)
        return function(*arguments)

    monkeypatch.setattr(chat_backups, name, counted)
    return calls


@pytest.mark.parametrize("size", [0, 10, CHUNK, 3 * CHUNK + 7])
def test_what_is_encrypted_comes_out_as_it_went_in(tmp_path: Path, size: int) -> None:
    plain, sealed, opened = (tmp_path / name for name in ("plain", "sealed", "opened"))
    content = bytes(range(256)) * (size // 256 + 1)
    plain.write_bytes(content[:size])
    encrypt(plain, sealed, PASSPHRASE)
    decrypt(sealed, opened, PASSPHRASE)
    assert opened.read_bytes() == plain.read_bytes()
    assert opened.stat().st_mode & 0o777 == 0o600


def test_what_was_cut_changed_or_is_of_another_passphrase_is_refused_whole(tmp_path: Path) -> None:
    plain, sealed, opened = (tmp_path / name for name in ("plain", "sealed", "opened"))
    plain.write_bytes(os.urandom(3 * CHUNK))
    encrypt(plain, sealed, PASSPHRASE)
    good = sealed.read_bytes()
    head, body = len(MAGIC) + 16 + 7, CHUNK + 16
    first, second = good[head : head + body], good[head + body : head + 2 * body]
    bad = {
        "another head": b"x" + good[1:],
        "cut": good[:-1],
        "a chunk less": good[: head + 2 * body],
        "exchanged": good[:head] + second + first + good[head + 2 * body :],
        "changed": good[:-40] + bytes([good[-40] ^ 1]) + good[-39:],
        "nothing": b"",
    }
    for what, content in bad.items():
        sealed.write_bytes(content)
        with pytest.raises(WrongPassphrase):
            decrypt(sealed, opened, PASSPHRASE)
        assert not opened.exists(), what
    sealed.write_bytes(good)
    with pytest.raises(WrongPassphrase):
        decrypt(sealed, opened, "another one altogether")

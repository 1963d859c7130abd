"""``python -m bot doctor``: finds each fault, says what to do, changes nothing, and shows no secret."""

import asyncio
import json
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

from bot.clock import utc_now
from bot.doctor import data, network
from bot.doctor.examine import examine
from bot.doctor.finding import Finding
from bot.settings import Settings
from sandbox.telegram.update_queue import Webhook
from tests.system import TOKEN, System
from tests.test_command_line import outcome

pytestmark = pytest.mark.sqlite


async def examined(system: System, **settings: Any) -> dict[str, Finding]:
    """What is found, by the first word of what it is about."""
    loaded = Settings(_env_file=None, **{**system.settings, **settings})
    found = await examine(loaded)
    assert TOKEN not in "".join(map(str, found))
    return {finding.about.split()[0]: finding for finding in found}


def failed(found: dict[str, Finding]) -> dict[str, str]:
    return {about: finding.says for about, finding in found.items() if not finding.ok}


@pytest.fixture
async def quiet(system: System) -> System:
    """A system whose bot was stopped."""
    await system.stop()
    return system


def contents(directory: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in directory.iterdir()}


async def test_all_is_well_while_the_bot_runs(system: System) -> None:
    await system.connected()
    found = await examined(system)
    assert failed(found) == {}
    assert list(found) == [
        "settings",
        "DATA_DIR",
        "database",
        "key",
        "files",
        ".env",
        "locale",
        "Python",
        "packages",
        "Telegram",
        "clock",
        "webhook",
        "marketplace",
        "LISTEN",
    ]
    assert "a bot runs on it" in found["database"].says
    assert "@hstock_sandbox_bot" in found["Telegram"].says


async def test_all_is_well_when_it_does_not_run_and_nothing_is_changed(quiet: System) -> None:
    before = contents(quiet.data)
    found = await examined(quiet)
    assert failed(found) == {}
    assert "no bot runs on it" in found["database"].says
    assert contents(quiet.data) == before


async def test_before_the_first_start_all_is_well_and_nothing_is_made(quiet: System) -> None:
    shutil.rmtree(quiet.data)
    assert failed(await examined(quiet)) == {}
    assert not quiet.data.exists()


async def test_a_directory_that_others_may_look_into(quiet: System) -> None:
    quiet.data.chmod(0o755)
    (quiet.data / "secret.key").chmod(0o644)
    found = failed(await examined(quiet))
    assert list(found) == ["DATA_DIR", "key"]
    assert "chmod 700" in found["DATA_DIR"]
    assert "chmod 600" in found["key"]


async def test_a_directory_that_is_a_file_and_a_disk_that_is_nearly_full(
    quiet: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "LEAST_FREE", 2**63)
    assert "make room" in failed(await examined(quiet))["DATA_DIR"]
    shutil.rmtree(quiet.data)
    quiet.data.write_text("")
    assert "no directory" in failed(await examined(quiet))["DATA_DIR"]


def change(quiet: System, statement: str) -> None:
    with closing(sqlite3.connect(quiet.data / "bot.db")) as connection:
        connection.execute(statement)
        connection.commit()


async def test_a_schema_that_is_newer_is_ill_and_one_that_is_older_is_not(quiet: System) -> None:
    change(quiet, "DELETE FROM alembic_version")
    assert "brings it up to date" in (await examined(quiet))["database"].says
    change(quiet, "INSERT INTO alembic_version VALUES ('9999')")
    assert "newer version" in failed(await examined(quiet))["database"]


async def test_a_file_that_is_no_database_and_one_that_is_locked(
    quiet: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "_LOCK_TIMEOUT", 0.0)
    file = quiet.data / "bot.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert "locked" in failed(await examined(quiet))["database"]
    file.write_bytes(b"no database at all" * 1000)
    assert "no database" in failed(await examined(quiet))["database"]
    assert file.read_bytes() == b"no database at all" * 1000


async def test_a_key_that_is_lost_wrong_or_damaged(quiet: System) -> None:
    file = quiet.data / "secret.key"
    for found, words in ((b"", "no Fernet key"), (Fernet.generate_key(), "not the key")):
        file.write_bytes(found)
        assert words in failed(await examined(quiet))["key"]
    file.unlink()
    assert "missing" in failed(await examined(quiet))["key"]
    assert not file.exists()
    key = Fernet.generate_key().decode()
    found_with_setting = await examined(quiet, encryption_key=key)
    assert "not the key" in found_with_setting["ENCRYPTION_KEY"].says
    assert key not in str(found_with_setting)


async def test_a_token_nobody_knows_and_servers_that_are_away_or_others(quiet: System) -> None:
    assert "@BotFather" in failed(await examined(quiet, bot_token="7:another-token"))["Telegram"]
    nobody = "http://127.0.0.1:1"
    found = failed(await examined(quiet, telegram_api_url=nobody, hstock_api_url=nobody))
    assert list(found) == ["Telegram", "webhook", "marketplace"]
    assert all("refused" in says for says in found.values())
    swapped = {
        "telegram_api_url": quiet.settings["hstock_api_url"],
        "hstock_api_url": f"{quiet.settings['telegram_api_url']}/x",
    }
    found = failed(await examined(quiet, **swapped))
    assert list(found) == ["Telegram", "webhook", "marketplace"]
    assert "HSTOCK_API_URL" in found["marketplace"]


async def test_a_clock_that_is_wrong(quiet: System, monkeypatch: pytest.MonkeyPatch) -> None:
    for wrong, says in ((-60, "s behind"), (60, "s ahead of"), (3, ""), (-3, "")):
        monkeypatch.setattr(network, "utc_now", lambda by=wrong: utc_now() + timedelta(seconds=by))
        found = failed(await examined(quiet))
        assert list(found) == (["clock"] if says else [])
        assert not says or (says in found["clock"] and "timedatectl" in found["clock"])
    monkeypatch.setattr(network, "utc_now", lambda: utc_now() + timedelta(minutes=1))
    says = failed(await examined(quiet, telegram_api_url="http://127.0.0.1:1"))["clock"]
    assert "ahead of the marketplace's" in says
    assert "ahead of Telegram's" not in says
    nobody = "http://127.0.0.1:1"
    found_without = await examined(quiet, telegram_api_url=nobody, hstock_api_url=nobody)
    assert "not compared" in found_without["clock"].says


async def test_a_marketplace_whose_clock_is_wrong_is_told_and_no_fault_of_this_machine(
    quiet: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    skews = iter((0.5, 90.0))
    monkeypatch.setattr(network, "clock_skew", lambda _date, _now: next(skews))
    found = (await examined(quiet))["clock"]
    assert (found.ok, found.says) == (
        True,
        "right, by Telegram's; 90 s ahead of the marketplace's, whose clock is wrong",
    )


@pytest.mark.parametrize("fault", ["html_502", "null", "list", "cut", "rate_limit_text"])
async def test_a_marketplace_in_trouble(quiet: System, fault: str) -> None:
    quiet.market.fail("balance", fault, times=2)  # the check of the clock asks as well
    assert list(failed(await examined(quiet))) == ["marketplace"]


async def test_a_webhook_that_is_somebody_elses(quiet: System) -> None:
    webhook = {"webhook_url": "https://bot.example.org/secret-path", "webhook_secret": "secret"}
    found = await examined(quiet, **webhook)
    assert "the start sets it to bot.example.org" in found["webhook"].says
    quiet.telegram.world.updates.set_webhook(Webhook("https://else.example.org/private"))
    for settings in ({}, webhook):
        says = failed(await examined(quiet, **settings))["webhook"]
        assert "else.example.org" in says
        assert "private" not in says
        assert "secret-path" not in says


async def test_a_webhook_that_fails_and_one_that_failed_long_ago(
    quiet: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = {"webhook_url": "https://bot.example.org/secret-path", "webhook_secret": "secret"}
    webhook = Webhook(ours["webhook_url"], last_error="Wrong response from the webhook: 500")
    quiet.telegram.world.updates.set_webhook(webhook)
    assert "Wrong response from the webhook: 500" in failed(await examined(quiet, **ours))["webhook"]
    monkeypatch.setattr(network, "RECENT", 0.0)
    found = await examined(quiet, **ours)
    assert "it failed 0 h ago, and not since" in found["webhook"].says


async def test_updates_that_pile_up_though_a_bot_runs(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "MOST_PENDING", 1)
    anna = await system.connected()
    system.telegram.fail("getUpdates", "500", None)
    for _ in range(4):
        anna.send("/help")
    assert "updates wait at Telegram" in failed(await examined(system))["webhook"]
    system.telegram.world.faults.clear()


async def test_a_port_that_somebody_has(quiet: System) -> None:
    async def rude(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    other = await asyncio.start_server(rude, "127.0.0.1", 0)
    port = other.sockets[0].getsockname()[1]
    assert "stop what listens there" in failed(await examined(quiet, listen=f"127.0.0.1:{port}"))["LISTEN"]
    other.close()
    await other.wait_closed()
    await quiet.start(listen=f"127.0.0.1:{port}")
    assert failed(await examined(quiet, listen=f"127.0.0.1:{port}")) == {}


async def test_the_command_prints_a_line_each_and_its_code_says_whether_all_is_well(system: System) -> None:
    settings = {name.upper(): str(value) for name, value in system.settings.items()}
    home = system.data.parent
    code, said = await outcome(home, "doctor", **settings)
    assert (code, [line[0] for line in said.splitlines()]) == (0, ["✓"] * 14)
    code, said = await outcome(home, "doctor", **settings | {"BOT_TOKEN": "7:another-token"})
    assert (code, [line[0] for line in said.splitlines()].count("✗")) == (1, 2)
    code, said = await outcome(home, "doctor", "--json", **settings | {"BOT_TOKEN": "7:another-token"})
    told = json.loads(said)
    assert (code, told["ok"], len(told["findings"])) == (1, False, 14)
    assert told["findings"][0] == {"about": "settings", "ok": True, "says": "all of them can be read"}
    code, said = await outcome(home, "doctor", LISTEN="nowhere")
    assert code == 2
    assert said.startswith("LISTEN: ")

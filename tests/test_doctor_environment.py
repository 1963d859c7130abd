"""``doctor`` on what the bot runs on: rights on files, encoding, Python, packages; offline, and read-only."""

import io
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.doctor import environment
from bot.doctor.finding import Finding

TODAY = date(2026, 11, 27)


def says(found: Finding, *, ok: bool) -> str:
    assert found.ok is ok, str(found)
    return found.says


def test_a_directory_that_is_not_there_and_one_that_is_in_order(tmp_path: Path) -> None:
    assert "not there yet" in says(environment.files(tmp_path / "data"), ok=True)
    (tmp_path / "catalog").mkdir()
    (tmp_path / "catalog" / "rows").touch()
    (tmp_path / "bot.db-wal").symlink_to(tmp_path / "gone")  # as a file that goes while it is looked at
    assert "all of one owner" in says(environment.files(tmp_path), ok=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_files_that_root_left_behind(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"bot.db-{number}").touch()
        os.chown(tmp_path / f"bot.db-{number}", 12345, -1)
    found = says(environment.files(tmp_path), ok=False)
    assert "and 2 more: of another user than the directory; chown -R" in found
    assert found.count("bot.db-") == 3


def test_files_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bot.db").touch(mode=0o400)
    monkeypatch.setattr(
        os, "access", lambda path, _mode: path.stat().st_mode & 0o200
    )  # root may all the same
    assert says(environment.files(tmp_path), ok=False).startswith("bot.db: this user may not read and write")


def test_an_env_file_that_others_may_read(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    assert "not there" in says(environment.env_file(file), ok=True)
    file.touch(mode=0o600)
    assert says(environment.env_file(file), ok=True) == "closed to other users"
    file.chmod(0o640)
    assert f"chmod 600 {file}" in says(environment.env_file(file), ok=False)


def test_an_encoding_that_cannot_write_names(monkeypatch: pytest.MonkeyPatch) -> None:
    assert says(environment.encoding(), ok=True) == "UTF-8"
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
    assert says(environment.encoding(), ok=False) == (
        "the encoding is ascii; set LANG=C.UTF-8, or PYTHONUTF8=1"
    )


def test_a_python_that_gets_no_fixes_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    known = environment.PYTHON_ENDS
    assert "with SQLite 3" in says(environment.python(TODAY), ok=True)
    monkeypatch.setattr(environment, "PYTHON_ENDS", {sys.version_info[:2]: date(2026, 11, 26)})
    assert says(environment.python(TODAY), ok=False) == (
        "has had no fixes since 2026-11; install a newer one"
    )
    monkeypatch.setattr(environment, "PYTHON_ENDS", {})
    assert "newer than this bot knows of" in says(environment.python(TODAY), ok=True)
    assert all(end > TODAY for end in known.values())  # else this bot's own minimum is out of date


def test_packages_other_than_the_locked_ones(tmp_path: Path) -> None:
    assert "those that are locked" in says(environment.packages(), ok=True)
    assert "not compared" in says(environment.packages(tmp_path), ok=True)
    (tmp_path / "requirements.lock").write_text(
        "aiohttp==1.0 \\\n    --hash=sha256:00\nno-such-package==2.0 \\\n"
        "none-either==3 ; sys_platform == 'win32' \\\n"
    )
    found = says(environment.packages(tmp_path), ok=False)
    assert found.startswith("aiohttp is ")
    assert "no-such-package 2.0 is not installed: pip install" in found
    assert "none-either" not in found

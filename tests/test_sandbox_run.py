"""What the sandbox says to somebody who starts it wrongly: one line, no traceback."""

import socket
from pathlib import Path

import pytest

from bot.sandbox.run import run_sandbox


def test_a_taken_port_is_named_and_another_one_offered(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run_sandbox(port=port, items=12, data=None) == 2
    said = capsys.readouterr().err
    assert f"cannot listen on 127.0.0.1:{port}: Address already in use" in said
    assert f"--port {port + 1}" in said


def test_an_impossible_port_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_sandbox(port=99_999, items=12, data=None) == 2
    assert "0 to 65535" in capsys.readouterr().err


def test_a_place_that_cannot_hold_data_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert run_sandbox(port=0, items=12, data=tmp_path / "file" / "data") == 2
    assert "--data: cannot use" in capsys.readouterr().err

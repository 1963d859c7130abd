"""The sandbox's terminal: wrong arguments and broken connections are one line, no traceback."""

import asyncio
import io
import socket
from pathlib import Path

import aiohttp
import pytest

from sandbox.console import HUNG_UP, NO_HTTP, one_line_errors, report_exit
from sandbox.notifier import PATIENCE
from sandbox.run import open_sandbox, run_sandbox


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


UNDER_WAY = (
    "POST {} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 50\r\n\r\n"
)


class Terminal(io.StringIO):
    """``said`` is set by whatever is written."""

    def __init__(self) -> None:
        super().__init__()
        self.said = asyncio.Event()

    def write(self, text: str) -> int:
        self.said.set()
        return super().write(text)

    async def shows(self, lines: list[str]) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.getvalue().splitlines() != lines:
                self.said.clear()
                await self.said.wait()


async def test_who_hangs_up_gets_one_line_and_no_traceback(tmp_path: Path) -> None:
    terminal = Terminal()
    async with open_sandbox(port=0, items=12, home=tmp_path) as (address, _):
        with one_line_errors(terminal):
            for at in ("/chat/1001/send", "/market/api/v2"):
                await broken_off(address, UNDER_WAY.format(at))
            await terminal.shows([HUNG_UP, HUNG_UP])
            await broken_off(address, "GET / HTTP/9.9\r\n\r\n")
            await terminal.shows([HUNG_UP, HUNG_UP, NO_HTTP])


async def broken_off(address: str, request: str) -> None:
    """A connection as a killed process leaves it, after the server's first word."""
    host, _, port = address.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(request.encode())
    await reader.readline()
    writer.transport.abort()


def test_a_killed_bot_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    for code in (-9, 1, 0):
        report_exit(code)
    killed, broken = capsys.readouterr().err.splitlines()
    assert "killed (SIGKILL)" in killed
    assert "exit code 1" in broken


async def test_update_ids_begin_anew_from_the_panel(tmp_path: Path) -> None:
    async with (
        open_sandbox(port=0, items=12, home=tmp_path) as (address, process),
        aiohttp.ClientSession(address) as page,
    ):
        (await page.post("/panel/bot/ids")).raise_for_status()
        await page.post("/chat/1001/start", json={})
        api = f"/telegram/bot{process.settings['BOT_TOKEN']}"
        answer = await (await page.post(f"{api}/getUpdates")).json()
    assert [update["update_id"] for update in answer["result"]] == [1]

"""Reports to Sentry, by its real client and over HTTP: what failed and where, and no secret of any kind."""

import asyncio
import json
import logging
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import logs, sentry_reports
from bot.__main__ import main
from bot.version import project_version
from sandbox.notifier import PATIENCE
from sandbox.telegram.simulator import TelegramSim
from tests.telegram import served
from tests.test_command_line import TOKEN as BOT
from tests.test_command_line import bot

TOKEN = "4242:A-token-that-nobody-may-see"
KEY = "an-api-key-of-a-customer-77"
CODE = "481516"
ACCOUNT = "gmail.user@example.com:pa55word"
SECRETS = (TOKEN, TOKEN.partition(":")[2], KEY, CODE, ACCOUNT)
log = structlog.get_logger("bot.some.module")


@dataclass
class Sentry:
    """A server that takes envelopes: https://develop.sentry.dev/sdk/data-model/envelopes/"""

    bodies: list[str] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.text())  # unpacked
        return web.json_response({})

    @property
    def events(self) -> list[dict[str, Any]]:
        lines = [json.loads(line) for body in self.bodies for line in body.splitlines()]
        return [line for line in lines if "event_id" in line and "level" in line]


@pytest.fixture
def usual_logging() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    root.handlers[:] = before
    root.setLevel(level)
    logs.configure("INFO", "text", ())


@dataclass
class Reporting:
    sentry: Sentry
    client: Any

    async def sent(self) -> list[dict[str, Any]]:
        await asyncio.to_thread(self.client.flush, timeout=10)
        return self.sentry.events


@pytest.fixture
async def reporting(usual_logging: None) -> AsyncIterator[Reporting]:  # noqa: ARG001 - asked for its effect
    sentry, site = Sentry(), web.Application()
    site.router.add_post("/api/7/envelope/", sentry.take)
    async with TestServer(site) as server:
        dsn = f"http://public@{server.host}:{server.port}/7"
        logs.configure("DEBUG", "text", (TOKEN, TOKEN.partition(":")[2]))
        logs.register(KEY)
        client = sentry_reports.open_client(dsn, "0.2.0")
        logging.getLogger().addHandler(sentry_reports.SentryReports(client))
        yield Reporting(sentry, client)
        await asyncio.to_thread(client.close, timeout=10)
    told = "".join(sentry.bodies)
    assert [secret for secret in SECRETS if secret in told] == []


def failing(account: str, form: dict[str, str]) -> None:
    """A frame whose variables and errors are full of secrets."""
    address = f"https://api.telegram.org/bot{TOKEN}/sendMessage"
    try:
        raise ValueError(f"{form} to {address}")  # noqa: TRY301 - as it happens
    except ValueError as cause:
        raise RuntimeError(f"cannot read {account!r}, code {CODE}") from cause


async def test_what_failed_and_where_is_told_and_nothing_that_was_in_it(reporting: Reporting) -> None:
    log.info("about to fail", account=ACCOUNT)
    try:
        failing(ACCOUNT, {"key": KEY, "code": CODE})
    except RuntimeError:
        log.exception("push failed", push=12, kind="code", reference="7FA2", cause=CODE, key=KEY, customer=77)
    [event] = await reporting.sent()
    assert (event["level"], event["logger"], event["release"]) == ("error", "bot.some.module", "0.2.0")
    assert event["logentry"]["formatted"] == "push failed"
    assert event["contexts"]["log"] == {"push": 12, "kind": "code", "reference": "7FA2"}
    errors = event["exception"]["values"]
    assert [(error["type"], error["value"]) for error in errors] == [
        ("ValueError", "see the log"),
        ("RuntimeError", "see the log"),
    ]
    frames = [frame for error in errors for frame in error["stacktrace"]["frames"]]
    assert {frame["function"] for frame in frames} >= {"failing"}
    assert [frame["vars"] for frame in frames if "vars" in frame] == []
    assert event.keys().isdisjoint({"request", "user", "breadcrumbs", "extra", "modules"})


async def test_errors_of_libraries_and_of_groups_are_told_by_their_first_line(reporting: Reporting) -> None:
    other = logging.getLogger("asyncio")
    other.error("Task exception was never retrieved\nfuture: <Task exception=ValueError('%s')>", ACCOUNT)
    other.error("Error handling request from %s", ACCOUNT)
    other.error(f"{CODE} Exception in callback send({CODE!r})")
    other.error(f"Exception in callback send({CODE!r})")
    try:
        raise ExceptionGroup(f"two {ACCOUNT}", [ValueError(CODE), OSError(5, KEY)])  # noqa: TRY301 - as above
    except ExceptionGroup as group:
        other.critical("uncaught", exc_info=group)
    events = await reporting.sent()
    assert [(event["level"], event["logentry"]["formatted"]) for event in events] == [
        ("error", "Task exception was never retrieved"),
        ("error", "Error handling request from %s"),
        ("error", "asyncio"),
        ("error", "Exception in callback send"),
        ("fatal", "uncaught"),
    ]
    assert {error["type"] for error in events[-1]["exception"]["values"]} == {
        "ExceptionGroup",
        "ValueError",
        "OSError",
    }


async def test_what_looks_like_a_secret_is_hidden_even_in_our_own_words(reporting: Reporting) -> None:
    said = f"refused by https://api.telegram.org/bot{TOKEN}/getMe with key={KEY}"
    log.error(said, kind=KEY)
    [event] = await reporting.sent()
    assert event["logentry"]["formatted"].startswith("refused by https://api.telegram.org/bot[hidden]/getMe")
    assert event["contexts"]["log"] == {"kind": "[hidden]"}


async def test_warnings_and_the_reporting_itself_are_not_reported(reporting: Reporting) -> None:
    log.warning("no updates to be had")
    logging.getLogger("sentry_sdk.errors").error("the project is gone")
    logging.getLogger("urllib3.connectionpool").error("no connection")
    assert await reporting.sent() == []


@pytest.mark.usefixtures("usual_logging")
def test_without_the_package_it_is_one_line_and_without_a_dsn_nothing_is_imported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("SENTRY_DSN", "https://public@sentry.example.org/7")
    monkeypatch.setitem(sys.modules, "sentry_sdk", None)
    assert main(["run"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("SENTRY_DSN needs the package sentry-sdk")
    assert len(said.splitlines()) == 1
    monkeypatch.setenv("SENTRY_DSN", "no address")
    assert main(["run"]) == 2
    assert capsys.readouterr().err.startswith("SENTRY_DSN: expected the DSN")


async def test_a_bot_that_runs_reports_what_it_logs(tmp_path: Path) -> None:
    sentry, site = Sentry(), web.Application()
    site.router.add_post("/api/7/envelope/", sentry.take)
    async with TestServer(site) as server, served(TelegramSim(token=BOT)) as base:
        settings = {
            "BOT_TOKEN": BOT,
            "DATA_DIR": "data",
            "LISTEN": "127.0.0.1:0",
            "SENTRY_DSN": f"http://public@{server.host}:{server.port}/7",
            "TELEGRAM_API_URL": base,
        }
        async with bot(tmp_path, **settings) as process, asyncio.timeout(PATIENCE):
            key = tmp_path / "data" / "secret.key"
            while not key.exists():
                assert process.returncode is None
                await asyncio.sleep(0.05)
            while not sentry.events:
                key.write_text("of no use")
                await asyncio.sleep(0.05)
            process.send_signal(signal.SIGTERM)
            await process.communicate()
    assert process.returncode == 0
    event = sentry.events[0]  # of one or more, for the file may have been written again meanwhile
    assert event["logentry"]["formatted"].startswith("the key file is of no use")
    assert event["release"] == project_version()
    assert event["contexts"]["log"] == {}
    assert "secret.key" not in "".join(sentry.bodies)

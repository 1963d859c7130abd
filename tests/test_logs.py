"""Logging: no record shows a secret, and none is lost because it cannot be rendered."""

import json
import logging
import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

import pytest
import structlog

from bot import logs

TOKEN = "123456:TESTTESTTESTTEST"
FORMATS = pytest.mark.parametrize("fmt", ["text", "json"])


class Unshowable:
    def __repr__(self) -> str:
        raise RuntimeError("no")


def configure(level: str, fmt: Any, secrets: Iterable[str] = ()) -> None:
    """As in a process of its own: pytest's handlers render records too, and raise where ours may not."""
    root = logging.getLogger()
    root.handlers = [handler for handler in root.handlers if type(handler) is logging.StreamHandler]
    logs.configure(level, fmt, secrets)


def fail_with(text: str) -> None:
    raise ValueError(text)


@pytest.fixture(autouse=True)
def _logging_left_as_found() -> Iterator[None]:
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level = root.handlers, root.level
    yield
    root.handlers, root.level = handlers, level
    sys.excepthook = hook
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


@FORMATS
def test_a_secret_is_hidden_wherever_it_stands(fmt: Any, capsys: pytest.CaptureFixture[str]) -> None:
    configure("INFO", fmt, [TOKEN])
    keys = ('ключ"of\\anna', "hs.live.9f86d081884c7d65", "1|c3Vq9TzK1mXw8RbE+/~==")
    for key in keys:
        logs.register(key)
    ours, theirs = structlog.get_logger("bot.test"), logging.getLogger("somebody.else")
    for secret in (TOKEN, *keys):
        ours.info(f"message {secret}", value=secret, nested={"deep": [{"er": secret}], secret: 1})
        ours.info("argument %s", secret)
        theirs.warning("argument %s %r", secret, [secret])
        try:
            fail_with(secret)
        except ValueError as error:
            ours.exception("ours", seen=error)
            theirs.exception("theirs")
    said = capsys.readouterr().err
    assert said.count(logs.HIDDEN) > 10
    assert "TESTTEST" not in said
    assert "ключ" not in said
    assert not [part for part in ("anna", "9f86d081", "c3Vq9Tz") if part in said]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://api.telegram.org/bot99:AAb-_9/getMe", "https://api.telegram.org/bot[hidden]/getMe"),
        ("/file/bot99%3AAAb-_9/photo", "/file/bot[hidden]/photo"),
        ("key=abc123&action=balance", "key=[hidden]&action=balance"),
        ("https://shop/api?action=add&api_key=abc123", "https://shop/api?action=add&api_key=[hidden]"),
        ("{'key': 'abc123', 'action': 'add'}", "{'key': '[hidden]', 'action': 'add'}"),
        ('{"key":"abc123"}', '{"key":"[hidden]"}'),
        (r"{\"key\": \"abc123\"}", r"{\"key\": \"[hidden]\"}"),
        ("sealed gAAAAABnAbCdEf_-0123456789abcdefgh==", "sealed [hidden]"),
        (r"values (b'gcm1\x00\'a', 7)", "values ([hidden], 7)"),
        ("redis://bot:hunter22@cache:6379/0", "redis://[hidden]@cache:6379/0"),
        ("a monkey=ape in the robot99 and key_id=7", "a monkey=ape in the robot99 and key_id=7"),
        ("https://t.me/shop_bot?start=item_5", "https://t.me/shop_bot?start=item_5"),
    ],
)
def test_what_looks_like_a_secret_is_hidden(text: str, shown: str) -> None:
    assert logs.redact(text) == shown


def test_only_the_secrets_met_last_are_remembered() -> None:
    logs.register("the-first-secret")
    for number in range(5_000):
        logs.register(f"secret-number-{number}")
    assert logs.redact("the-first-secret") == "the-first-secret"
    assert logs.redact("secret-number-4999") == logs.HIDDEN


def test_a_short_word_is_no_secret() -> None:
    logs.register("a")
    assert logs.redact("as plain as can be") == "as plain as can be"


@FORMATS
def test_what_cannot_be_shown_breaks_nothing(fmt: Any, capsys: pytest.CaptureFixture[str]) -> None:
    configure("INFO", fmt)
    ours = structlog.get_logger("bot.test")
    endless: list[Any] = []
    endless.append(endless)
    ours.info("unshowable", value=Unshowable())
    ours.info("endless", value=endless)
    ours.info("%d apples", "some")
    logging.getLogger("somebody.else").info("%d pears", "some")
    said = capsys.readouterr().err
    for headline in ("unshowable", "endless", "%d apples", "%d pears"):
        assert f"{headline} (not shown in full: " in said
    assert "Traceback" not in said


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure("INFO", "json")
    with structlog.contextvars.bound_contextvars(update=7):
        structlog.get_logger("bot.test").warning("moved", price=Decimal("0.50"), key_id=3, keys={1: {2}})
    logging.getLogger("somebody.else").info("two\nlines")
    ours, theirs = map(json.loads, capsys.readouterr().err.splitlines())
    assert ours.pop("timestamp").endswith("+00:00")
    assert ours == {
        "event": "moved",
        "level": "warning",
        "logger": "bot.test",
        "update": 7,
        "price": "0.50",
        "key_id": 3,
        "keys": {"1": [2]},
    }
    assert theirs["event"] == "two\nlines"


def test_text_is_plain_away_from_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    configure("INFO", "text")
    configure("INFO", "text")
    structlog.get_logger("bot.test").error("broken", times=2)
    said = capsys.readouterr().err
    assert said.count("broken") == 1
    assert "times=2" in said
    assert "\x1b" not in said


def test_a_terminal_gets_colours(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    configure("INFO", "text", [TOKEN])
    structlog.get_logger("bot.test").error("broken", token=TOKEN)
    said = capsys.readouterr().err
    assert said.startswith("\x1b[31m")
    assert "TESTTEST" not in said


def test_levels_hold_and_chatter_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    configure("DEBUG", "text")
    logging.getLogger("aiosqlite").debug("executing with values")
    logging.getLogger("aiogram.event").info("update handled")
    logging.getLogger("aiohttp.access").info("GET /healthz")
    structlog.get_logger("bot.test").debug("seen at debug")
    configure("WARNING", "text")
    structlog.get_logger("bot.test").info("not at warning")
    said = capsys.readouterr().err
    assert "seen at debug" in said
    assert said.count("\n") == 1


def test_an_uncaught_error_is_a_record_too(capsys: pytest.CaptureFixture[str]) -> None:
    configure("INFO", "json", [TOKEN])
    error = RuntimeError(TOKEN)
    sys.excepthook(RuntimeError, error, None)
    said = json.loads(capsys.readouterr().err)
    assert said["event"] == "uncaught"
    assert said["exception"] == "RuntimeError: [hidden]"

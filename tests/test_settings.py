"""The settings: a wrong one is one line that says what is expected, and never its value."""

import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import BadSettings, Settings, load

TOKEN = "123456:TESTTESTTESTTEST"
KEY = "A" * 43 + "="
EXAMPLE = Path(__file__).parent.parent / ".env.example"


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for field in Settings.model_fields:
        monkeypatch.delenv(field.upper(), raising=False)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    return monkeypatch


def lines() -> list[str]:
    with pytest.raises(BadSettings) as refused:
        load(None)
    return refused.value.lines


@pytest.mark.usefixtures("given")
def test_a_token_is_enough() -> None:
    settings = load(None)
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database_url.get_secret_value() == "sqlite+aiosqlite:///data/bot.db"
    assert settings.listen == ("127.0.0.1", 8080)
    assert settings.webhook_path is None
    assert (settings.log_level, settings.log_format) == ("INFO", "text")


def test_without_a_token_it_says_how_to_get_one_and_names_the_sandbox() -> None:
    said = "\n".join(lines())
    assert said.startswith("BOT_TOKEN is missing")
    assert "BotFather" in said
    assert "python -m bot sandbox" in said


def test_blank_counts_as_unset(given: pytest.MonkeyPatch) -> None:
    for field in Settings.model_fields:
        given.setenv(field.upper(), "  ")
    assert lines()[0].startswith("BOT_TOKEN is missing")
    given.setenv("BOT_TOKEN", f" {TOKEN}\n")
    assert load(None).bot_token.get_secret_value() == TOKEN


def test_the_environment_wins_over_the_file(given: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text('BOT_TOKEN=9:from-the-file\nLOG_FORMAT="json"\nSOMETHING_ELSE=1\n')
    settings = load(file)
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.log_format == "json"
    given.setenv("BOT_TOKEN", "")
    assert load(file).bot_token.get_secret_value() == "9:from-the-file"


@pytest.mark.usefixtures("given")
def test_an_unreadable_file_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"LOG_LEVEL=\xff\n")
    with pytest.raises(BadSettings, match="UTF-8"):
        load(file)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("BOT_TOKEN", "hunter22", "token as BotFather gives it"),
        ("BOT_TOKEN", "123456:short", "token as BotFather gives it"),
        ("BOT_TOKEN", f"Use this token to access the HTTP API: {TOKEN}", "BotFather's message"),
        ("TELEGRAM_API_URL", "api.telegram.org", "http(s) address"),
        ("HSTOCK_API_URL", "ftp://hstockplus.com", "http(s) address"),
        ("HSTOCK_API_URL", "https://[oops", "http(s) address"),
        ("HSTOCK_API_URL", "https://host:99999", "http(s) address"),
        ("DATA_DIR", "~nobody-by-this-name/data", "directory"),
        ("DATABASE_URL", "bot.db", "sqlite+aiosqlite:///data/bot.db"),
        ("DATABASE_URL", "sqlite+aiosqlite:///:memory:", "outlives the process"),
        ("DATABASE_URL", "mysql+aiomysql://bot:hunter22@db/bot", "postgresql+asyncpg://user:password@host/"),
        ("DATABASE_URL", "postgresql+asyncpg://bot:hunter22@db", "postgresql+asyncpg://user:password@host/"),
        ("DATABASE_URL", "postgresql+asyncpg://bot:hunter22@db:port/bot", "postgresql+asyncpg://"),
        ("DATABASE_URL", "postgresql+asyncpg://bot:hunter22@db/bot?ssl=yes", "one of: disable allow prefer"),
        ("DATABASE_URL", "postgresql+asyncpg://bot:hunter22@db/bot?timeout=5", "no option"),
        ("DATABASE_URL", "postgresql+asyncpg://bot:hunter22@db/bot?ssl=", "one of: disable"),
        ("ENCRYPTION_KEY", "hunter22", "Fernet keys"),
        ("ENCRYPTION_KEY", f"{KEY},{KEY[1:]}", "Fernet keys"),
        ("ENCRYPTION_KEY", ",", "Fernet keys"),
        ("WEBHOOK_SECRET", "not/allowed", "A-Z a-z 0-9"),
        ("WEBHOOK_SECRET", "x" * 257, "1 to 256"),
        ("WEBHOOK_URL", "bot.example.org", "public http(s) address"),
        ("LISTEN", "8080", "host:port"),
        ("LISTEN", "127.0.0.1:http", "host:port"),
        ("LISTEN", "127.0.0.1:65536", "host:port"),
        ("LISTEN", "::1:8080", "host:port"),
        ("LISTEN", "[::g]:8080", "host:port"),
        ("ADMIN_IDS", "12, anna", "Telegram ids"),
        ("ADMIN_IDS", "-12", "Telegram ids"),
        ("ACCESS", "closed", "open or invite"),
        ("ADMIN_CHAT", "our chat", "id of a chat"),
        ("BACKUP_PASSPHRASE", "hunter22", "12 to 256 characters"),
        ("BACKUP_PASSPHRASE", "a long passphrase", "beside ADMIN_CHAT"),
        ("SMM_PRICE_PER", "0", "whole number"),
        ("PRODUCT_PRICE_PER", "1.5", "whole number"),
        ("LOG_LEVEL", "LOUD", "DEBUG INFO WARNING ERROR CRITICAL"),
        ("LOG_FORMAT", "xml", "text or json"),
    ],
)
def test_a_wrong_value_is_one_line_that_does_not_repeat_it(
    given: pytest.MonkeyPatch, name: str, value: str, expected: str
) -> None:
    given.setenv(name, value)
    [line] = lines()
    assert line.startswith(f"{name}: ")
    assert expected in line
    assert "hunter22" not in line
    assert TOKEN not in line


def test_a_database_on_a_server_needs_a_key_that_every_machine_has(given: pytest.MonkeyPatch) -> None:
    given.setenv("DATABASE_URL", "postgresql+asyncpg://bot:hunter%2F22@db/bot")
    [line] = lines()
    assert line.startswith("ENCRYPTION_KEY: expected beside a database on a server")
    given.setenv("ENCRYPTION_KEY", KEY)
    assert load(None).on_a_server
    with given.context() as beside:
        beside.setenv("ADMIN_CHAT", "-100500")
        beside.setenv("BACKUP_PASSPHRASE", "a long passphrase")
        [line] = lines()
        assert line.startswith("BACKUP_PASSPHRASE: expected beside a database in a file; of PostgreSQL")
    assert {"hunter%2F22", "hunter/22"} <= set(load(None).secrets)


@pytest.mark.parametrize(
    ("given_options", "understood"),
    [("", ""), ("?ssl=require", "?ssl=require"), ("?sslmode=verify-full", "?ssl=verify-full")],
)
def test_tls_to_the_database_is_asked_for_by_either_name(
    given: pytest.MonkeyPatch, given_options: str, understood: str
) -> None:
    server = "postgresql+asyncpg://bot:hunter%2F22@db:5433/bot"
    given.setenv("DATABASE_URL", server + given_options)
    given.setenv("ENCRYPTION_KEY", KEY)
    assert load(None).database_url.get_secret_value() == server + understood


def test_every_wrong_value_is_told_at_once(given: pytest.MonkeyPatch) -> None:
    given.delenv("BOT_TOKEN")
    given.setenv("LISTEN", "here")
    given.setenv("SMM_PRICE_PER", "none")
    assert [line.partition(":")[0] for line in lines()][:3] == [
        "LISTEN",
        "SMM_PRICE_PER",
        "BOT_TOKEN is missing",
    ]


def test_a_webhook_needs_its_secret(given: pytest.MonkeyPatch) -> None:
    given.setenv("WEBHOOK_URL", "https://bot.example.org")
    assert lines()[0].startswith("WEBHOOK_SECRET: expected beside WEBHOOK_URL")
    given.setenv("WEBHOOK_SECRET", "abc_DEF-1")
    assert load(None).webhook_url == "https://bot.example.org/telegram/webhook"
    given.setenv("WEBHOOK_URL", "https://example.org/hooks/bot")
    assert load(None).webhook_path == "/hooks/bot"


@pytest.mark.parametrize(
    ("text", "address"),
    [("0.0.0.0:80", ("0.0.0.0", 80)), ("[::1]:8080", ("::1", 8080)), ("localhost:0", ("localhost", 0))],  # noqa: S104 - only parsed
)
def test_where_to_listen(given: pytest.MonkeyPatch, text: str, address: tuple[str, int]) -> None:
    given.setenv("LISTEN", text)
    assert load(None).listen == address


def test_the_secrets_are_known_and_never_shown(given: pytest.MonkeyPatch) -> None:
    given.setenv("ENCRYPTION_KEY", f"{KEY}, {KEY.replace('A', 'B')}")
    given.setenv("DATABASE_URL", "sqlite+aiosqlite://user:hunter22@host/file.db")
    given.setenv("WEBHOOK_URL", "https://bot.example.org")
    given.setenv("WEBHOOK_SECRET", "a-secret-of-the-hook")
    given.setenv("CATALOG_KEY", "hsp_operators_own_key")
    settings = load(None)
    assert settings.encryption_key == SecretStr(f"{KEY},{KEY.replace('A', 'B')}")
    assert set(settings.secrets) == {
        TOKEN,
        TOKEN.partition(":")[2],
        KEY,
        KEY.replace("A", "B"),
        "hunter22",
        "a-secret-of-the-hook",
        "hsp_operators_own_key",
    }
    assert not any(secret in repr(settings) for secret in settings.secrets)


def test_the_example_names_every_setting_and_no_other() -> None:
    named = re.findall(r"^#?([A-Z_]+)=", EXAMPLE.read_text(), re.MULTILINE)
    assert sorted(named) == sorted(field.upper() for field in Settings.model_fields)


def test_the_example_as_it_is_lacks_the_token_alone() -> None:
    with pytest.raises(BadSettings, match="BOT_TOKEN is missing"):
        load(EXAMPLE)

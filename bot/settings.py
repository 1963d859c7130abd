"""Reads and validates the settings: environment variables and a ``.env`` file. A wrong value is one line."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar
from urllib.parse import unquote, urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot import setting_formats as formats

_NO_TOKEN = (
    "BOT_TOKEN is missing: the token by which Telegram knows your bot.",
    "  1. In Telegram, open https://t.me/BotFather and send /newbot.",
    "  2. Choose a name, and a username that ends in bot.",
    "  3. Put the token it answers with into the file .env, as one line: BOT_TOKEN=123456789:AA...",
    "To try everything first, without a token or an account: python -m bot sandbox",
)


class BadSettings(Exception):
    """Settings are wrong. ``lines`` name each and what is expected, never the value: it may be a secret."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        super().__init__("\n".join(lines))


_Url = Annotated[str, AfterValidator(formats.http_url)]
Kind = TypeVar("Kind", bound="DataSettings")


class DataSettings(BaseSettings):
    """The settings of the data alone. Each description completes the sentence "expected …"."""

    model_config = SettingsConfigDict(
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=False,  # the checks read text; defaults are values already
    )

    data_dir: Annotated[Path, BeforeValidator(formats.directory)] = Field(
        default=Path("data"), description="the path of a directory"
    )
    database_url: Annotated[SecretStr, formats.secret(formats.database_url)] = Field(
        default_factory=lambda known: SecretStr(f"sqlite+aiosqlite:///{known['data_dir'] / 'bot.db'}"),
        description="sqlite+aiosqlite:///data/bot.db or postgresql+asyncpg://user:password@host/database",
    )
    encryption_key: Annotated[SecretStr, formats.secret(formats.fernet_keys)] | None = Field(
        default=None, description="Fernet keys (44 characters, the last one =), separated by commas"
    )
    backup_passphrase: Annotated[SecretStr, formats.secret(formats.matching(formats.PASSPHRASE))] | None = (
        Field(default=None, description="12 to 256 characters on one line")
    )
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"], BeforeValidator(str.upper)
    ] = Field(default="INFO", description="one of DEBUG INFO WARNING ERROR CRITICAL")
    log_format: Annotated[Literal["text", "json"], BeforeValidator(str.lower)] = Field(
        default="text", description="text or json"
    )

    @model_validator(mode="before")
    @classmethod
    def _blank_is_unset(cls, found: dict[str, Any]) -> dict[str, Any]:
        trimmed = {name: value.strip() if isinstance(value, str) else value for name, value in found.items()}
        return {name: value for name, value in trimmed.items() if value != ""}

    @property
    def on_a_server(self) -> bool:
        """Whether the database is one of a server, rather than a file on this machine."""
        return self.database_url.get_secret_value().startswith("postgresql+")

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that a log must never show."""
        keys = self.encryption_key.get_secret_value() if self.encryption_key else ""
        passphrase = (self.backup_passphrase.get_secret_value(),) if self.backup_passphrase else ()
        return (*formats.listed(keys), *passphrase, *_passwords(self.database_url))


class Settings(DataSettings):
    """All settings of the bot, as ``load()`` reads them."""

    bot_token: Annotated[SecretStr, formats.secret(formats.token)] = Field(
        description="a token as BotFather gives it, such as 123456789:AA..."
    )
    telegram_api_url: _Url = Field(
        default="https://api.telegram.org", description="an http(s) address, such as https://api.telegram.org"
    )
    hstock_api_url: _Url = Field(
        default="https://hstockplus.com/api/v2",
        description="an http(s) address, such as https://hstockplus.com/api/v2",
    )
    webhook_url: Annotated[str, AfterValidator(formats.webhook_url)] | None = Field(
        default=None, description="a public http(s) address, such as https://bot.example.org"
    )
    webhook_secret: Annotated[SecretStr, formats.secret(formats.matching(formats.WEBHOOK_SECRET))] | None = (
        Field(default=None, description="1 to 256 characters out of A-Z a-z 0-9 _ -")
    )
    listen: Annotated[tuple[str, int], NoDecode, BeforeValidator(formats.address)] = Field(
        default=("127.0.0.1", 8080), description="host:port, such as 127.0.0.1:8080 or [::1]:8080"
    )
    admin_ids: Annotated[
        tuple[Annotated[int, Field(gt=0)], ...], NoDecode, BeforeValidator(formats.listed)
    ] = Field(default=(), description="Telegram ids, separated by commas, such as 12345678, 23456789")
    admin_chat: int | None = Field(
        default=None, description="the id of a chat, such as 12345678 or -1001234567890"
    )
    access: Annotated[Literal["open", "invite"], BeforeValidator(str.lower)] = Field(
        default="open", description="open or invite"
    )
    catalog_key: Annotated[SecretStr, formats.secret(formats.matching(formats.API_KEY))] | None = Field(
        default=None, description="an API key of the marketplace, 8 to 256 characters without spaces"
    )
    sentry_dsn: Annotated[SecretStr, formats.secret(formats.http_url)] | None = Field(
        default=None, description="the DSN of a Sentry project, such as https://key@sentry.example.org/1"
    )
    smm_price_per: int = Field(default=1, ge=1, description="a whole number from 1 up")
    product_price_per: int = Field(default=1, ge=1, description="a whole number from 1 up")

    @property
    def webhook_path(self) -> str | None:
        """The path Telegram posts to, or ``None`` when polling."""
        return urlsplit(self.webhook_url).path if self.webhook_url else None

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that a log must never show; of the token, also the half behind the colon by itself."""
        token = self.bot_token.get_secret_value()
        given = (self.webhook_secret, self.catalog_key, self.sentry_dsn)
        others = (one.get_secret_value() for one in given if one)
        return (*super().secrets, token, token.partition(":")[2], *others)


def _passwords(url: SecretStr | None) -> tuple[str, ...]:
    password = urlsplit(url.get_secret_value()).password if url else None
    return (password, unquote(password)) if password else ()


def load(env_file: Path | None = Path(".env")) -> Settings:
    """Read the settings: from the environment first, then from ``env_file`` where there is one.

    :raises BadSettings: something is missing, wrong, or asks for what is not built yet.
    """
    settings = _read(Settings, env_file)
    _refuse((*_DATA_REFUSALS, *_REFUSALS), settings)
    return settings


def load_data(env_file: Path | None = Path(".env")) -> DataSettings:
    """Read the settings of the data alone, for commands that need no token.

    :raises BadSettings: as ``load``.
    """
    settings = _read(DataSettings, env_file)
    _refuse(_DATA_REFUSALS, settings)
    return settings


def of_target(settings: DataSettings, address: str) -> DataSettings:
    """The settings of the data where the database is another one.

    :raises BadSettings: it is not the address of any.
    """
    try:
        url = formats.database_url(address.strip())
    except ValueError:
        known = DataSettings.model_fields["database_url"].description
        raise BadSettings([f"TARGET: expected {known}"]) from None
    return settings.model_copy(update={"database_url": SecretStr(url)})


def _read(kind: type[Kind], env_file: Path | None) -> Kind:
    try:
        return kind(_env_file=env_file)
    except ValidationError as wrong:
        raise BadSettings(_lines(wrong)) from None
    except (OSError, UnicodeDecodeError) as unreadable:
        raise BadSettings(
            [f"{env_file}: expected a readable UTF-8 file ({type(unreadable).__name__})"]
        ) from None


def _lines(wrong: ValidationError) -> list[str]:
    """One line per wrong setting; one that is wrong only because another is, is left out."""
    errors = {str(error["loc"][0]): error for error in reversed(wrong.errors(include_url=False))}
    kinds = {field: error["type"] for field, error in errors.items()}
    left_out = {"missing", "default_factory_not_called"}
    lines = [_line(field, error) for field, error in sorted(errors.items()) if kinds[field] not in left_out]
    return [*lines, *_NO_TOKEN] if kinds.get("bot_token") == "missing" else lines


def _line(field: str, error: ErrorDetails) -> str:
    own_words = str(error["ctx"]["error"]) if error["type"] == "value_error" else ""
    known = f"expected {Settings.model_fields[field].description}"
    return f"{field.upper()}: {own_words if own_words.startswith('expected ') else known}"


_NO_KEY = "expected beside a database on a server, for a key file would be this machine's alone: Fernet keys"
_NO_CHAT = "expected beside ADMIN_CHAT, where backups are sent"
_NO_FILE = "expected beside a database in a file; of PostgreSQL, pg_dump makes the backups"
_NO_WORD = "expected beside WEBHOOK_URL: 1 to 256 characters out of A-Z a-z 0-9 _ -"
_DATA_REFUSALS: tuple[tuple[str, Callable[[DataSettings], bool], str], ...] = (
    ("ENCRYPTION_KEY", lambda settings: settings.on_a_server and not settings.encryption_key, _NO_KEY),
)
_REFUSALS: tuple[tuple[str, Callable[[Settings], bool], str], ...] = (
    (
        "BACKUP_PASSPHRASE",
        lambda settings: bool(settings.backup_passphrase) and not settings.admin_chat,
        _NO_CHAT,
    ),
    (
        "BACKUP_PASSPHRASE",
        lambda settings: bool(settings.backup_passphrase) and settings.on_a_server,
        _NO_FILE,
    ),
    (
        "WEBHOOK_SECRET",
        lambda settings: bool(settings.webhook_url) and not settings.webhook_secret,
        _NO_WORD,
    ),
)


def _refuse(rows: Sequence[tuple[str, Callable[[Kind], bool], str]], settings: Kind) -> None:
    if refusals := [f"{name}: {why}" for name, applies, why in rows if applies(settings)]:
        raise BadSettings(refusals)

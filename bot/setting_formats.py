"""Formats of settings. The functions raise ``ValueError``, with words of their own where those help."""

import re
from collections.abc import Callable
from ipaddress import IPv6Address
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

from pydantic import AfterValidator, SecretStr

WEBHOOK_PATH = "/telegram/webhook"

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{8,}", re.ASCII)
_FERNET_KEY = re.compile(r"[A-Za-z0-9_-]{43}=")
WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")  # https://core.telegram.org/bots/api#setwebhook
API_KEY = re.compile(r"[!-~]{8,256}")
PASSPHRASE = re.compile(r".{12,256}")
_HOST = re.compile(r"[A-Za-z0-9._-]+")
_URL_SIGNS = re.compile(r"[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")  # RFC 3986, so no space and no brace
_DATABASE_URL = re.compile(r"(?:sqlite\+aiosqlite|postgresql\+asyncpg)://\S*", re.ASCII)
_TOP_PORT = 65_535
_TLS = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")  # as libpq names them


def token(text: str) -> str:
    """A bot token, as BotFather gives it."""
    if any(sign.isspace() for sign in text):
        raise ValueError(
            "expected the token alone, such as 123456789:AA...; this is more of BotFather's message"
        )
    return matching(_TOKEN)(text)


def matching(pattern: re.Pattern[str]) -> Callable[[str], str]:
    """A check that the whole text matches a pattern."""

    def check(text: str) -> str:
        if not pattern.fullmatch(text):
            raise ValueError
        return text

    return check


def http_url(text: str) -> str:
    """An HTTP address, without a slash at its end."""
    parts = urlsplit(text)  # raises ValueError itself for a broken host, and .port for a broken port
    if (
        parts.scheme not in {"http", "https"}
        or not parts.hostname
        or parts.port == 0
        or not _URL_SIGNS.fullmatch(text)
    ):
        raise ValueError
    return text.rstrip("/")


def webhook_url(text: str) -> str:
    """The same with a path, a usual one if it has none."""
    parts = urlsplit(http_url(text))
    return urlunsplit(parts._replace(path=parts.path or WEBHOOK_PATH, fragment=""))


def address(text: str) -> tuple[str, int]:
    """Host and port to listen on."""
    host, _, port = text.rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = str(IPv6Address(host[1:-1]))
    elif not _HOST.fullmatch(host):
        raise ValueError
    if not port.isascii() or not port.isdecimal() or int(port) > _TOP_PORT:
        raise ValueError
    return host, int(port)


def directory(text: str) -> Path:
    """The path of a directory, which may begin with ``~``."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise ValueError(
            "expected the path of a directory; nobody here has the home it begins with"
        ) from None


def listed(text: str) -> list[str]:
    """The parts between commas."""
    return [part.strip() for part in text.split(",") if part.strip()]


def fernet_keys(text: str) -> str:
    """One Fernet key or more, between commas."""
    if not (keys := listed(text)):
        raise ValueError
    return ",".join(map(matching(_FERNET_KEY), keys))


def database_url(text: str) -> str:
    """An SQLAlchemy address of a database that outlives the process."""
    scheme, _, place = matching(_DATABASE_URL)(text).partition("://")
    if scheme.startswith("sqlite") and place in {"", "/", "/:memory:"}:
        raise ValueError(
            "expected a database that outlives the process, such as sqlite+aiosqlite:///data/bot.db"
        )
    parts = urlsplit(text)  # raises ValueError itself for a broken host, and .port for a broken port
    if scheme.startswith("sqlite"):
        return text
    if not (parts.hostname and parts.path.strip("/") and parts.port != 0):
        raise ValueError
    return urlunsplit(_with_tls(parts))


def _with_tls(address: SplitResult) -> SplitResult:
    """The address with ``ssl`` for the ``sslmode`` that servers' hosts tell, which asyncpg calls so."""
    options = parse_qsl(address.query, keep_blank_values=True)
    if any(name not in {"ssl", "sslmode"} for name, _ in options):
        raise ValueError("expected no option behind the database's name but ssl, such as ?ssl=require")
    if any(value not in _TLS for _, value in options):
        raise ValueError(f"expected ?ssl= to be one of: {' '.join(_TLS)}")
    return address._replace(query=urlencode([("ssl", value) for _, value in options]))


def secret(check: Callable[[str], str]) -> AfterValidator:
    """A validator that applies a check to what a secret hides."""
    return AfterValidator(lambda secret: SecretStr(check(secret.get_secret_value())))

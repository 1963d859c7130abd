"""What is delivered for one unit: a line like those of real shops, never the same twice."""

import json
import random
import re
import string
import uuid
from collections.abc import Callable, Iterator
from functools import lru_cache

_TOKEN = re.compile(r"\{([0-9A-Z]+)\}")


@lru_cache(maxsize=50_000)
def account(fields: str, order: int, position: int) -> str:
    """A line in which each name in braces, such as ``{PASS}``, has become a value of its kind."""
    values = _values(fields, order, position)
    return _TOKEN.sub(lambda _: next(values)[1], fields)


def secrets_in(fields: str, order: int, position: int) -> list[str]:
    """The values of such a line that nobody else should read."""
    return [value for name, value in _values(fields, order, position) if name not in _NO_SECRETS]


def _values(fields: str, order: int, position: int) -> Iterator[tuple[str, str]]:
    chance = random.Random(f"{order}/{position}")
    login = f"{chance.choice(_NAMES)}.{chance.choice(_NAMES)}{chance.randint(10, 9999)}"
    return ((found[1], _MADE[found[1]](login, chance)) for found in _TOKEN.finditer(fields))


_NAMES = (
    *("anna", "milo", "sara", "ivan", "lucia", "omar"),
    *("nadia", "peter", "yuki", "rahim", "tessa", "jonas"),
)
_COUNTRIES = ("Mexico", "United States", "Viet Nam", "Türkiye")
_LETTERS = string.ascii_letters + string.digits
_CAPITALS = string.ascii_uppercase + string.digits
_BASE32 = string.ascii_uppercase + "234567"
_HEX = "0123456789abcdef"


def _some(letters: str, count: int, chance: random.Random) -> str:
    return "".join(chance.choices(letters, k=count))


def _cookies(chance: random.Random, count: int) -> str:
    return "; ".join(
        f"{_some(string.ascii_lowercase, 6, chance)}={_some(_LETTERS, 24, chance)}" for _ in range(count)
    )


def _json_cookies(chance: random.Random) -> str:
    """With a bar inside, as some have."""
    value = f"{_some(_HEX, 20, chance)}|{_some(_HEX, 20, chance)}"
    return json.dumps([{"name": "auth_token", "value": value}], separators=(",", ":"))


_MADE: dict[str, Callable[[str, random.Random], str]] = {
    "USER": lambda login, _: login.replace(".", "_"),
    "LOGIN": lambda login, _: f"{login}@example.com",
    "PASS": lambda _, chance: _some(_LETTERS + "!#%&<>_*", 12, chance),
    "WORD": lambda _, chance: _some(_LETTERS, 8, chance),
    "MAILPASS": lambda _, chance: _some(_LETTERS, 10, chance),
    "RECOVERY": lambda login, _: f"{login}.recovery@example.org",
    "SECOND": lambda login, _: f"{login}.second@example.net",
    "2FA": lambda _, chance: _some(_BASE32, 32, chance),
    "2FALINK": lambda _, chance: f"https://2fa.example/tok/{_some(_BASE32, 32, chance)}",
    "OTPAUTH": lambda login, chance: f"otpauth://totp/Demo:{login}?secret={_some(_BASE32, 32, chance)}",
    "BACKUP": lambda _, chance: f"{chance.randint(10**7, 10**8 - 1)},{chance.randint(10**7, 10**8 - 1)}",
    "COOKIES": lambda _, chance: _some(_LETTERS, 80, chance) + "==",
    "BROWSER": lambda _, chance: f"c_user={chance.randint(10**14, 10**15)};xs={_some(_LETTERS, 30, chance)};",
    "JSONCOOKIES": lambda _, chance: _json_cookies(chance),
    "LONGCOOKIES": lambda _, chance: _cookies(chance, 120),
    "PHONE": lambda _, chance: "+1305" + _some("23456789", 7, chance),
    "HOST": lambda _, chance: f"203.0.113.{chance.randint(1, 254)}:{chance.randint(1024, 65535)}",
    "LINK": lambda _, chance: f"https://example.com/invite/{_some(_LETTERS, 24, chance)}?a=1&b=2",
    "FILE": lambda _, chance: f"https://files.example/{_some(_LETTERS, 16, chance)}.zip",
    "KEY": lambda _, chance: "-".join(_some(_CAPITALS, 5, chance) for _ in range(5)),
    "AUTH": lambda _, chance: _some(_HEX, 40, chance),
    "CT0": lambda _, chance: _some(_HEX, 80, chance),
    "OAUTH": lambda _, chance: _some(_LETTERS, 40, chance),
    "REFRESH": lambda _, chance: f"M.C5_BAY.0.U.-{_some(_LETTERS + '*!', 60, chance)}$$",
    "CLIENT": lambda _, chance: str(uuid.UUID(int=chance.getrandbits(128), version=4)),
    "TOKEN": lambda _, chance: ".".join(_some(_LETTERS, count, chance) for count in (24, 6, 38)),
    "EAAB": lambda _, chance: f"EAAB{_some(_LETTERS, 60, chance)}",
    "UID": lambda _, chance: f"1000{_some(string.digits, 11, chance)}",
    "AGENT": lambda _, chance: f"Mozilla/5.0 (Windows NT 10.0; x64) Chrome/{chance.randint(90, 140)}.0",
    "DATE": lambda _, chance: f"20{chance.randint(10, 24)}-05-{chance.randint(10, 28)}",
    "YEAR": lambda _, chance: f"20{chance.randint(10, 24)}",
    "COUNT": lambda _, chance: str(chance.randint(0, 900)),
    "COUNTRY": lambda _, chance: chance.choice(_COUNTRIES),
    "AVATAR": lambda _, chance: chance.choice(("yes", "no")),
}  # fmt: skip
_NO_SECRETS = frozenset({"AGENT", "DATE", "YEAR", "COUNT", "COUNTRY", "AVATAR"})

"""What the value of a field looks like, by its key: an e-mail, a token, a seed.

No expression here can be slow: quantifiers are bounded, and no two in a row take the same signs.
"""

import re
from collections.abc import Callable
from types import MappingProxyType

LONGEST_VALUE = 2_000  # characters of a value that cannot hold a separator
_LONGEST = MappingProxyType({"cookies": 100_000, "refresh_token": 8_000, "email_access": 4_000})

_EMAIL = re.compile(r"[\w.+%'~-]{1,64}@(?:[\w-]{1,63}\.){1,8}(?:xn--[\w-]{1,59}|[^\W\d_]{2,24})")
_HEX = re.compile(r"[0-9a-fA-F]{32,256}")
_HEX_TOKEN, _HEX_CT0 = re.compile(r"[0-9a-fA-F]{40}"), re.compile(r"[0-9a-fA-F]{64,256}")
_TOKEN = re.compile(r"[\w.%+/=-]{20,2000}", re.ASCII)
_SEED = re.compile(r"[A-Za-z2-7](?:[ -]?[A-Za-z2-7]){15,159}={0,6}")
_CAPITAL_SEED = re.compile(r"[A-Z2-7]{16,160}={0,6}")
_URL = re.compile(r"https?://[^\s/]{1,255}(?:/\S{0,2000})?", re.IGNORECASE)
_OTPAUTH = re.compile(r"otpauth://\S{1,1000}", re.IGNORECASE)
_LONE_URL = re.compile(r"https?://[^\s/|;]{1,255}(?:/[^\s|;]{0,2000})?", re.IGNORECASE)
_ADDRESS_STARTS = re.compile(r"(?:https?|otpauth)://", re.IGNORECASE)
_PHONE = re.compile(r"\+?[\d(][\d ().-]{4,24}")
_PHONE_ABROAD = re.compile(r"\+\d{7,15}")
_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_CLIENT_ID = re.compile(r"\w{16,64}|[\w-]{1,120}\.apps\.googleusercontent\.com", re.ASCII)
_REFRESH = re.compile(r"M\.\S{1,8000}|[\x21-\x7e]{16,8000}")
_MICROSOFT_REFRESH = re.compile(r"M\.[A-Z]\d\S{0,8000}")
_OAUTH = re.compile(r"[\w-]{16,256}", re.ASCII)
_NUMBER = re.compile(r"\d{5,20}")
_COUNT = re.compile(r"\d[\d., ]{0,15}[kKmM]?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"(?=\D{0,40}\d)[^@|]{2,40}")
_COUNTRY = re.compile(r"[^\d@:/|=]{2,60}")
_CODES = re.compile(r"[\w ,;./|-]{4,1000}", re.ASCII)
_PAIR = re.compile(r"[^\s=;|:,\"'/]{1,256}=[^=]")
_SEED_AT_THE_END = re.compile(r"[/#=][A-Z2-7]{16,160}\Z")
_MOST_COOKIES = 200
_PROXY = re.compile(
    r"(?:\w{2,6}://)?(?:[^\s:@/]{1,64}:[^\s:@/]{1,128}@)?[\w.-]{1,253}:\d{1,5}(?::[^\s:]{1,64}:\S{1,128})?"
)
_PROXY_BY_NUMBER = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}:\d{2,5}(?::[^\s:|;]{1,64}:[^\s:|;]{1,128})?")

_SCHEMES = frozenset({"http", "https", "otpauth"})  # of an address that a colon has cut
_CLOSING = MappingProxyType({"{": "}", "[": "]"})
_USER_AGENTS = ("Mozilla/", "Opera/", "Dalvik/")


def is_json(value: str) -> bool:
    """Whether a value is bracketed like JSON: ``{…}`` or ``[…]``; what is inside is not looked at."""
    return (value[:1], value[-1:]) in {("{", "}"), ("[", "]")}


def _is_cookies(value: str) -> bool:
    return is_json(value) or _PAIR.match(value) is not None or value.startswith(("W3s", "eyJ", "# Netscape"))


def _is_seed(value: str) -> bool:
    return any(kind.fullmatch(value) for kind in (_SEED, _URL, _OTPAUTH))


def _is_token(value: str) -> bool:
    """A token of Twitter's is 40 hexadecimal digits; others are long, and no seeds."""
    return _TOKEN.fullmatch(value) is not None and not _CAPITAL_SEED.fullmatch(value)


def _whole(*kinds: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda value: any(kind.fullmatch(value) for kind in kinds)


_FITS: MappingProxyType[str, Callable[[str], bool]] = MappingProxyType(
    {
        "email": _whole(_EMAIL),
        "recovery_email": _whole(_EMAIL),
        "phone": _whole(_PHONE),
        "totp": _is_seed,
        "email_totp": _is_seed,
        "backup_codes": _whole(_CODES),
        "auth_token": _is_token,
        "ct0": _whole(_HEX),
        "oauth_token": _whole(_OAUTH),
        "oauth_secret": _whole(_OAUTH),
        "refresh_token": _whole(_REFRESH),
        "client_id": _whole(_UUID, _CLIENT_ID),
        "cookies": _is_cookies,
        "user_agent": lambda value: value.startswith(_USER_AGENTS),
        "proxy": _whole(_PROXY),
        "date": _whole(_DATE),
        "followers": _whole(_COUNT),
        "posts": _whole(_COUNT),
        "year": _whole(_YEAR),
        "country": _whole(_COUNTRY),
    }
)
_ALWAYS_FREE = frozenset({"cookies", "refresh_token", "user_agent", "email_access", "proxy"})
FREE = _ALWAYS_FREE | {"totp", "email_totp", "profile_url", "avatar"}  # may hold a separator of the format


def longest(key: str) -> int:
    return _LONGEST.get(key, LONGEST_VALUE)


def may_hold_separators(key: str, text: str, at: int) -> bool:
    """Whether the field that begins at ``at`` may hold a separator of the format: cookies, an address, …"""
    return key in _ALWAYS_FREE or (key in FREE and _ADDRESS_STARTS.match(text, at) is not None)


def may_end(key: str, text: str, start: int, end: int) -> bool:
    """Whether a field from ``start`` can end there, at a glance: JSON ends with its bracket."""
    bracket = _CLOSING.get(text[start : start + 1]) if key == "cookies" else None
    return bracket is None or (start < end and text[end - 1] == bracket)


def fits(key: str, value: str) -> bool:
    """Whether a value may be the field ``key``. Any may be empty: shops leave out what they lack."""
    if not value:
        return True
    if len(value) > longest(key) or ("\n" in value and key != "cookies") or value in _SCHEMES:
        return False
    check = _FITS.get(key)
    return check is None or check(value)


def certain_key(value: str) -> str | None:
    """What a value is beyond doubt, whatever stands around it."""
    if len(value) <= LONGEST_VALUE and _EMAIL.fullmatch(value):
        return "email"
    if _OTPAUTH.fullmatch(value):
        return "totp"
    if _MICROSOFT_REFRESH.fullmatch(value):
        return "refresh_token"
    if is_link(value):
        return "link"
    if value.startswith(_USER_AGENTS):
        return "user_agent"
    return "cookies" if value.startswith(("[{", '{"')) and is_json(value) else None


def likely_key(value: str) -> str | None:
    """What a value probably is: it may as well be a password that looks like one."""
    if len(value) > LONGEST_VALUE:
        return None
    if _UUID.fullmatch(value):
        return "client_id"
    if _CAPITAL_SEED.fullmatch(value):
        return "totp"
    if _HEX_TOKEN.fullmatch(value):
        return "auth_token"
    if _HEX_CT0.fullmatch(value):
        return "ct0"
    return "phone" if _PHONE_ABROAD.fullmatch(value) else None


def is_plain_cookies(value: str) -> bool:
    """Whether a value is cookies as browsers send them: ``name=value;``, and more of the kind."""
    return _PAIR.match(value) is not None and ";" in value


def is_number(value: str) -> bool:
    return _NUMBER.fullmatch(value) is not None


def is_link(value: str) -> bool:
    return _LONE_URL.fullmatch(value) is not None and "----" not in value


def is_proxy(value: str) -> bool:
    return _PROXY_BY_NUMBER.fullmatch(value) is not None


def is_seed_link(value: str) -> bool:
    """Whether a value is a link to a page for 2FA codes, which has the seed in it."""
    return is_link(value) and _SEED_AT_THE_END.search(value) is not None


def is_only_cookies(value: str) -> bool:
    """Whether a value is a list of cookies and nothing else."""
    pieces = value.split(";", _MOST_COOKIES)
    return len(pieces) > 1 and all(_PAIR.match(piece.strip()) for piece in pieces if piece.strip())

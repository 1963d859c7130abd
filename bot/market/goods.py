"""Parses the delivered accounts out of a ``status`` answer, in whatever shape they come.

Documented is a list of strings under ``accounts``. Objects with a number for each account, objects with the
fields of one, nested lists, one string and other names are read as well. A string is handed on byte for byte;
the fields of an account become their JSON text.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.market.scalars import account

Fields = Mapping[str, object]

_SURE_FIELDS = (
    *("accounts", "accountlist", "accountslist", "accountdata", "accountsdata", "deliveredaccounts"),
    *("credentials", "logins", "goods", "deliveredgoods", "codes", "keys", "licenses", "serials"),
)
_LIKELY_FIELDS = (  # often of other meaning: read only if the values look like accounts
    *("account", "accountdetails", "accountinfo", "delivered", "delivery", "deliveries", "deliverydata"),
    *("items", "products", "data", "result", "results", "content", "contents", "output", "list", "order"),
)
GOODS_FIELDS = frozenset(_SURE_FIELDS)
_OTHER_FIELDS = frozenset(  # what most answers consist of
    ("status", "charge", "currency", "start_count", "remains", "autoDelivery", "entityType")
)
_WRAPPERS = frozenset(
    ("account", "accounts", "credentials", "data", "content", "value", "text", "line", "item", "items")
) | {"goods", "raw", "list", "rows"}
_METADATA = frozenset(  # fields beside an account that are no part of it
    ("id", "_id", "index", "no", "number", "position", "type", "status", "name", "title", "date", "order")
) | {"orderid", "productid", "service", "quantity", "count", "total", "variant"}
_ACCOUNT_FIELDS = frozenset(
    ("login", "user", "username", "email", "mail", "password", "pass", "pwd", "2fa", "secret", "token")
) | {"account", "credentials", "cookies", "cookie", "recovery", "phone", "host", "key", "code", "serial"}
_NUMBERED = re.compile(
    r"(?:account|acc|item|row|no|line|goods?|key|code)?[\s_#-]*\d+|[0-9a-f]{24}|[0-9a-f-]{36}", re.IGNORECASE
)
_SEPARATED = re.compile(r"\S+?(?:[:|;\t]|----)\S")
_EMPTY: tuple[object, ...] = (None, False, 0, "")
_MOST_LAYERS = 8


class Goods(NamedTuple):
    """The accounts of an answer. ``unread``: a field that must hold goods could not be read."""

    accounts: tuple[str, ...] = ()
    unread: bool = False


def folded(name: str) -> str:
    """A field's name without case, blanks, ``_`` and ``-``."""
    return name.casefold().replace("_", "").replace("-", "").replace(" ", "")


def read_goods(value: object) -> Goods:
    """Parse the accounts of an answer. Of several fields that hold some, the surest one counts."""
    if not isinstance(value, dict):
        return _likely(value)
    named = {folded(name): held for name, held in value.items() if name not in _OTHER_FIELDS}
    if not named:
        return Goods()
    unread = False
    for name in _present(_SURE_FIELDS, named):
        found = _read(named[name])
        if found.accounts:
            return found
        unread |= found.unread
    for name in _present(_LIKELY_FIELDS, named):
        found = _likely(named[name])
        if found.accounts:
            return found
    if all(map(_NUMBERED.fullmatch, value)):  # nothing but numbered accounts
        return _likely(value)
    return Goods((), unread)


def _present(names: tuple[str, ...], fields: Fields) -> Sequence[str]:
    """Those of the names that an answer has, in their order; most have none, and are asked about often."""
    return () if fields.keys().isdisjoint(names) else [name for name in names if name in fields]


def _likely(value: object) -> Goods:
    found = _read(value)
    entries = value.values() if isinstance(value, dict) and _is_numbered(value) else value
    entries = entries if isinstance(entries, Iterable) and not isinstance(entries, str | dict) else [value]
    looks = all(map(_looks_like_account, entries)) and not found.unread
    return found if found.accounts and looks else Goods()


def _looks_like_account(entry: object) -> bool:
    match entry:
        case str():
            return bool(_SEPARATED.match(entry.lstrip()))
        case list():
            return all(map(_looks_like_account, entry))
        case dict():
            return any(folded(name) in _ACCOUNT_FIELDS for name in entry)
        case _:
            return False


def _read(value: object, *, entry: bool = False, depth: int = 0) -> Goods:
    """Parse a value. ``entry``: it is one account of several, so that its text is not split into lines."""
    match value:
        case str():
            return Goods((value,) if entry and value else tuple(filter(None, _lines(value))))
        case list() | dict() if depth > _MOST_LAYERS:
            return Goods((account(value),))
        case list():
            return _entries(_joined(value), depth)
        case dict():
            return _object(value, entry=entry, depth=depth)
        case _:
            return _number(value, entry=entry)


def _number(value: object, *, entry: bool) -> Goods:
    """Among accounts a number is one; by itself it counts them, or cannot be read, like ``true``."""
    if value in _EMPTY:
        return Goods()
    return Goods((), unread=True) if value is True or not entry else Goods((account(value),))


def _object(value: Fields, *, entry: bool, depth: int) -> Goods:
    if _is_numbered(value):
        return _entries(list(value.values()), depth)
    wrapped = _unwrapped(value)
    if wrapped is not None:
        return _read(wrapped, entry=entry, depth=depth + 1)
    return Goods((account(value),) if value else ())


def _entries(entries: list[object], depth: int) -> Goods:
    found = [_read(entry, entry=True, depth=depth + 1) for entry in entries]
    accounts = tuple(one for read in found for one in read.accounts)
    return Goods(accounts, any(read.unread for read in found))


def _lines(written: str) -> list[str]:
    """Split a string of several accounts: into lines, or as the JSON text of a list."""
    if written.lstrip().startswith("["):
        try:
            listed = json.loads(written)
        except (ValueError, RecursionError):
            listed = None
        if isinstance(listed, list) and all(isinstance(one, str) for one in listed):
            return listed
    return [line.removesuffix("\r") for line in written.split("\n")]


def _is_numbered(value: Fields) -> bool:
    """``{"0": …, "1": …}``, ``{"account1": …}``: the names only count."""
    return bool(value) and all(map(_NUMBERED.fullmatch, value))


def _unwrapped(value: Fields) -> object:
    """The account in ``{"id": 7, "account": "a:1"}``; None where more of it stands beside."""
    held = {name: one for name, one in value.items() if one not in _EMPTY and folded(name) not in _METADATA}
    match list(held.items()):
        case [(name, str() | list() | dict() as only)] if folded(name) in _WRAPPERS:
            return only
        case _:
            return None


def _joined(entries: list[object]) -> list[object]:
    """``[["login", "password"], …]``: each inner list holds the fields of one account."""
    lists = [entry for entry in entries if isinstance(entry, list)]
    strings = [one for entry in lists for one in entry if isinstance(one, str) and one]
    table = len(lists) == len(entries) > 1 and len({len(entry) for entry in lists}) == 1 < len(lists[0])
    if not table or len(strings) < sum(map(len, lists)) or any(map(_SEPARATED.match, strings)):
        return entries
    return [":".join(map(str, entry)) for entry in lists]

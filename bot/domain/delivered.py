"""Delivered accounts: what the shop stated of them, and the logins by which they are found again."""

import re
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.fields.reading import Account, read_account
from bot.domain.orders import Order
from bot.domain.warranties import Warranty

_LOOKED_AT = 4_000  # characters of an account in which its login stands
_MOST_LOGINS = 4
_LONGEST_LOGIN = 254
_BETWEEN_FIELDS = re.compile(r"-{3,}|[:|;,\s\u2014\uff1a\uff5c]")
_BEFORE_AT = re.compile(r"[^:|;,\s\u2014<>\"'=]+\Z")
_AFTER_AT = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_SHORTEST_LOGIN = 3
_LOCAL_PART = 64  # letters before the @: https://datatracker.ietf.org/doc/html/rfc5321#section-4.5.3.1


@dataclass(frozen=True, slots=True)
class Stated:
    """The formats of its accounts that a shop stated when they were ordered, and its warranty, if any."""

    formats: tuple[str, ...] = ()
    warranty: timedelta | None = None


@dataclass(frozen=True, slots=True)
class OpenedAccount:
    """One account of an order, read into its fields. ``place`` counts from 0.

    ``mark`` tells it from the order's others; ``works`` is what the customer noted of it.
    """

    order: Order
    account: Account
    place: int
    total: int
    mark: bytes
    works: bool | None = None
    warranty: Warranty | None = None


def logins_of(account: str) -> set[str]:
    """The words that an account is found by: its first field, and its e-mail addresses, folded."""
    start = account[:_LOOKED_AT].strip()
    if start.startswith("{") or "\n" in start:  # fields with names
        first = read_account(account, ()).value("login") or ""
    else:
        first = _BETWEEN_FIELDS.split(start, maxsplit=1)[0]
    found = {folded_login(first), *map(folded_login, _addresses(start))}
    return {login for login in found if _SHORTEST_LOGIN <= len(login) <= _LONGEST_LOGIN}


def folded_login(login: str) -> str:
    """A login as it is compared: without case and blanks around it."""
    return login.strip().casefold()


def _addresses(start: str) -> list[str]:
    found = []
    for at in re.finditer("@", start):
        before = _BEFORE_AT.search(start, max(at.start() - _LOCAL_PART, 0), at.start())
        after = _AFTER_AT.match(start, at.end(), at.end() + _LONGEST_LOGIN)
        if before and after:
            found.append(f"{before[0]}@{after[0]}")
        if len(found) == _MOST_LOGINS:
            break
    return found

"""Accounts of every kind that the sandbox's shops declare and deliver, bought and opened field by field."""

import re
from decimal import Decimal

import pytest

from sandbox.market.goods import Good
from sandbox.market.notations import MAIL, OTHERS, Notation
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System, pressed

DECLARED, GUESSED = "Read by the shop's format", "I know no format of the shop's"
MISFIT, UNCLEAR = "It does not fit the shop's format", "It can be read in two ways"
MAIL_FIELDS = "E-mail, E-mail password"
SECOND_MAIL = "E-mail 2, E-mail password 2, Refresh token, Client ID"
SOCIAL_FIELDS = "Date, Followers, Posts, Country"
READINGS = {  # how the account at the place is read (the first, unless noted), and the names of its fields
    "mail and password": (DECLARED, "E-mail, Password"),
    "recovery, undeclared": (GUESSED, "E-mail, Password?, E-mail 2"),
    "colon in a password": (MISFIT, "E-mail, E-mail 2"),
    "client before token": (GUESSED, "E-mail, Password?, Client ID, Refresh token"),
    "token before client": (DECLARED, "E-mail, Password, Refresh token, Client ID"),
    "declared in the title": (DECLARED, "E-mail, Password, Client ID, Refresh token"),
    "app password and seed": (
        DECLARED,
        "E-mail, Password, Recovery e-mail, Recovery password, app_password, 2FA",
    ),
    "user agent and cookies": (DECLARED, "E-mail, Password, Recovery e-mail, User agent, Cookies"),
    "plus signs": (DECLARED, "Login, Password"),
    "heading": (DECLARED, "E-mail, Password, Recovery e-mail"),
    "declared wrongly": (MISFIT, "E-mail, E-mail 2"),
    "with and without phone": (DECLARED, f"Login, Password, Phone, {MAIL_FIELDS}, 2FA, Auth token"),
    "hyphens of two lengths": (
        DECLARED,
        f"Login, Password, {MAIL_FIELDS}, Refresh token, Client ID, 2FA, Auth token",
    ),
    "bars inside colons": (
        DECLARED,
        f"Login, Password, {MAIL_FIELDS}, Refresh token, Client ID, Auth token, 2FA",
    ),
    "an empty place": (DECLARED, f"Login, Password, {MAIL_FIELDS}, Field 5, 2FA, Login 2"),
    "em dashes": (
        DECLARED,
        f"Login, Password, {MAIL_FIELDS}, Recovery e-mail, Recovery password, 2FA, Auth token",
    ),
    "em dashes for hyphens": (DECLARED, f"Login, Password, {MAIL_FIELDS}"),
    "semicolons": (DECLARED, "Login, Password, 2FA, E-mail, ct0, Auth token"),
    "Chinese labels": (
        DECLARED,
        f"Login, Password, {MAIL_FIELDS}, Refresh token, Client ID, 2FA, Auth token",
    ),
    "sixteen fields": (
        DECLARED,
        f"Login, Password, {MAIL_FIELDS}, Phone, ct0, Auth token, 2FA, {SOCIAL_FIELDS}, {SECOND_MAIL}",
    ),
    "bar inside cookies": (
        DECLARED,
        f"Login, Password, 2FA, {MAIL_FIELDS}, Refresh token, Client ID, Cookies",
    ),
    "a separator at the end": (DECLARED, f"Login, Password, {MAIL_FIELDS}"),
    "blanks in a password": (DECLARED, f"Login, Password, {MAIL_FIELDS}, 2FA"),
    "seed in a link": (DECLARED, "Login, Password, 2FA"),
    "otpauth": (DECLARED, "Login, Password, 2FA"),
    "ambiguous": (UNCLEAR, ""),
    "too many colons": (MISFIT, "E-mail"),
    "undeclared cookies": (
        GUESSED,
        "Field 1?, Password?, 2FA?, Cookies, Field 5, E-mail, E-mail password?",
    ),
    "bare key": (GUESSED, "Field 1"),
    "bare token": (GUESSED, "Field 1"),
    "bare otpauth": (GUESSED, "2FA"),
    "proxy": (GUESSED, "Proxy"),
    "link": (GUESSED, "Link"),
    "block of lines": (GUESSED, "Login, Password, 2FA"),
    "key=value": (GUESSED, "Login, Password, E-mail"),
    "backup codes": (DECLARED, f"Login, Password, {MAIL_FIELDS}, Backup codes"),
    "JSON": (GUESSED, "Login, Password"),
    "cookies of 3,900 characters": (DECLARED, "Login, Password, Cookies"),
    "formula": (GUESSED, "Login?, Password?, Field 3"),
    "twelve fields, a dot in a label": (
        DECLARED,
        f"Login, Password, {MAIL_FIELDS}, Phone, Date, Posts, Followers, Country, Avatar, Auth token, ct0",
    ),
    "user agent at the end": (
        DECLARED,
        f"Login, Password, 2FA, Cookies, Auth token, {MAIL_FIELDS}, User agent",
    ),
    "labels in capitals": (
        DECLARED,
        f"Login, Password, ct0, Auth token, 2FA, {MAIL_FIELDS}, Refresh token",
    ),
    "declared by variants": (DECLARED, f"Login, Password, {MAIL_FIELDS}, 2FA, Auth token"),
    "a title of 400 characters": (DECLARED, f"Login, Password, {MAIL_FIELDS}, Auth token"),
}
NOTATIONS = {notation.name: notation for notation in (*MAIL, *OTHERS)}
SEVERAL = sorted(NOTATIONS)
PARTS = 4  # conversations that share them
FIELD = re.compile(r"^([^:\n]{1,30}): (.*)$", re.MULTILINE)
LONG = re.compile(r"([\d,]+) characters, in the file")
LONGEST_SEPARATOR = len('","password":"')


def test_each_kind_is_read_here_and_sold_there(system: System) -> None:
    assert READINGS.keys() == NOTATIONS.keys() == goods_of_each_kind(system).keys()


def goods_of_each_kind(system: System) -> dict[str, Good]:
    """An item of each kind, in stock, cheap, and delivered at once."""
    found: dict[str, Good] = {}
    for good in system.market.catalogue.goods.values():
        if good.notation is not None:
            found.setdefault(good.notation.name, good)
    for good in found.values():
        good.delivery, good.minimum, good.maximum = "auto", 1, 10
        good.set_stock(50)
        good.set_rate(Decimal("0.01"))
    return found


@pytest.mark.parametrize("part", range(PARTS))
async def test_the_fields_of_every_kind_join_to_what_was_delivered(system: System, part: int) -> None:
    anna = await system.connected()
    goods = goods_of_each_kind(system)
    for number, name in enumerate(SEVERAL[part::PARTS], start=23501):
        await buy_two(anna, goods[name], number)
        _looks_right(await _opened(anna, NOTATIONS[name]), NOTATIONS[name], system.accounts(number))


async def buy_two(anna: Person, good: Good, number: int) -> None:
    mark = anna.mark()
    anna.start(f"item_{good.service}")
    card = await anna.sees("🛒 Buy", since=mark)
    assert not re.search(r"<\w|&\w+;|\*\*|`", card.text), card.text
    await pressed(anna, "🛒 Buy", "How many")
    mark = anna.mark()
    anna.send("2")
    await anna.sees("Confirm", since=mark)
    anna.press("Confirm")
    await anna.sees(f"🎁 Order #{number}", since=mark)


async def _opened(anna: Person, notation: Notation) -> Shown:
    shown = await pressed(anna, "Fields", "Account 1 of 2")
    return await pressed(anna, "›", "Account 2 of 2") if notation.heading else shown


def _looks_right(shown: Shown, notation: Notation, accounts: list[str]) -> None:
    """What is shown stands in the account in this order, with nothing but separators between."""
    delivered = accounts[1 if notation.heading else 0]
    how, names = READINGS[notation.name]
    assert how in shown.text, (notation.name, shown.text)
    below = shown.text.partition(how)[2].partition("\n")[2]
    is_whole = how in (MISFIT, UNCLEAR)
    assert not is_whole or below.splitlines()[0] == delivered
    found = FIELD.findall(below.partition("\n")[2] if is_whole else below)
    assert ", ".join(name for name, _ in found) == names, (notation.name, below)
    at = 0
    for name, value in found:
        start, end = _where(delivered, at, value)
        assert at <= start, (notation.name, name)
        assert is_whole or start - at <= LONGEST_SEPARATOR, (notation.name, name)
        at = end
    assert is_whole or len(delivered) - at <= len('"}'), notation.name


def _where(delivered: str, at: int, value: str) -> tuple[int, int]:
    """Where a value stands behind ``at``. One that is too long to be shown is the last."""
    if (long := LONG.fullmatch(value)) is not None:
        return len(delivered) - int(long[1].replace(",", "")), len(delivered)
    value = "" if value == "–" else value
    start = delivered.find(value, at)
    return start, start + len(value)

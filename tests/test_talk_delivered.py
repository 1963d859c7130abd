"""``/vault`` in the chat: delivered accounts, one at a time, field by field, found by what they hold."""

from datetime import timedelta

import pytest

from bot.clock import utc_now
from bot.domain.totp import code, parse_seed
from sandbox.market import goods, orders
from sandbox.market.simulator import ANNA, BEN
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System, pressed
from tests.test_talk_orders import bought

SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture
async def anna(system: System) -> Person:
    """She has an order #23501 of two accounts that came at once."""
    person = await system.connected()
    await bought(person, 2, "2", 23501)
    await person.sees("🎁 Order #23501")
    return person


async def opened(anna: Person, words: str = "Account 1 of 2") -> None:
    mark = anna.mark()
    anna.send("/vault")
    await anna.sees("Delivered accounts", since=mark)
    await pressed(anna, "1", words)


def copied(shown: Shown, label: str) -> str:
    button = shown.find_button(label)
    assert button is not None, shown
    return str(button["copy_text"]["text"])


async def test_an_account_is_shown_field_by_field(system: System, anna: Person) -> None:
    await opened(anna)
    first, second = system.accounts(23501)
    shown = await anna.sees("Account 1 of 2")
    email, password, *_ = first.split("|")
    assert f"Login: {email}" in shown.text
    assert f"Password: {password}" in shown.text
    assert copied(shown, "📋 Login") == email
    assert copied(shown, "📋 Password") == password
    assert copied(shown, "Copy line") == first
    following = await pressed(anna, "›", "Account 2 of 2")
    assert copied(following, "Copy line") == second
    await pressed(anna, "‹", "Account 1 of 2")
    await pressed(anna, "Back", "Delivered accounts")


async def test_what_works_is_noted_and_stays_noted_after_a_restart(system: System, anna: Person) -> None:
    await opened(anna)
    await pressed(anna, "Broken", "You noted that it is broken")
    await pressed(anna, "Works", "You noted that it works")
    await system.restart()
    await opened(anna)
    await anna.sees("You noted that it works")
    following = await pressed(anna, "›", "Account 2 of 2")
    assert "You noted" not in following.text


async def test_accounts_are_found_by_name_number_and_whole_login(system: System, anna: Person) -> None:
    await bought(anna, 6, "3", 23502)
    await anna.sees("Delivered: 3 of 3")
    login = system.accounts(23501)[1].split("|")[0]
    for words in ("gmail", "#23501", login, f" {login.upper()} "):
        mark = anna.mark()
        anna.send(f"/vault {words}")
        found = await anna.sees("1 order", since=mark)
        assert ["#23501" in row for row in found.rows] == [True]
    mark = anna.mark()
    anna.send(f"/vault {login[:-3]}")
    await anna.sees("No delivered account fits", since=mark)
    await pressed(anna, "Search", "whole login or e-mail address")
    mark = anna.mark()
    anna.send("facebook")
    found = await anna.sees("1 order", since=mark)
    assert "#23502" in found.rows[0]


async def test_logins_are_kept_as_keyed_hashes_alone(system: System, anna: Person) -> None:
    await opened(anna)
    logins = [account.split("|")[0] for account in system.accounts(23501)]
    stored = b"".join(file.read_bytes() for file in sorted(system.data.glob("bot.db*")))
    assert not any(login.encode() in stored for login in logins)


async def test_what_the_shop_stated_when_it_was_ordered_counts(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await system.connected()
    monkeypatch.setattr(goods, "DESCRIPTIONS", ("Format: <b>login</b>|password|recovery email",))
    await bought(anna, 2, "1", 23501)
    await anna.sees("🎁 Order #23501")
    await system.market.gets_call("products", ANNA)
    monkeypatch.setattr(goods, "DESCRIPTIONS", ("Format: phone|login|proxy",))
    await opened(anna, "Account 1 of 1")
    shown = await anna.sees("Read by the shop's format")
    assert copied(shown, "📋 Password") == system.accounts(23501)[0].split("|")[1]


async def test_codes_are_made_from_a_delivered_seed(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await system.connected()
    monkeypatch.setattr(goods, "DESCRIPTIONS", ("Format: login|password|2fa",))
    monkeypatch.setattr(orders, "account", lambda *_: f"anna.demo|Pass1|{SEED}")
    await bought(anna, 2, "1", 23501)
    await anna.sees("🎁 Order #23501")
    await opened(anna, "Account 1 of 1")
    shown = await pressed(anna, "2FA code", "Changes")
    assert shown.code()[0] in {code(parse_seed(SEED), utc_now() + timedelta(seconds=30 * n)) for n in (-1, 0)}
    await pressed(anna, "Back", "Account 1 of 1")
    monkeypatch.setattr(orders, "account", lambda *_: "anna.demo|Pass1|https://2fa.example/nothing")
    await opened(anna, "Account 1 of 1")
    await pressed(anna, "2FA code", "no 2FA key that I can read")


async def test_the_marketplace_may_be_away_or_tell_fewer(system: System, anna: Person) -> None:
    await opened(anna)
    system.market.fail("status", "drop_before", times=20)
    await pressed(anna, "›", "cannot be reached")
    system.market.faults.clear()
    await pressed(anna, "Try again", "Account 2 of 2")
    system.market.books.orders[23501].quantity = 1
    await pressed(anna, "Works", "does not tell this account any more")
    await pressed(anna, "Back", "Delivered accounts")


async def test_who_bought_nothing_is_told_so(system: System) -> None:
    anna = await system.connected()
    anna.send("/vault")
    await anna.sees("Nothing has been delivered yet")


async def test_nobody_opens_accounts_of_somebody_else(system: System, anna: Person) -> None:
    ben = await system.connected(BEN, system.ben())
    await opened(anna)
    data = anna.button("›")["callback_data"]
    mark = ben.mark()
    ben.press_data(data)
    await ben.sees("no longer there", since=mark)


async def test_a_report_names_the_accounts_that_are_broken(system: System, anna: Person) -> None:
    await opened(anna)
    await pressed(anna, "›", "Account 2 of 2")
    await pressed(anna, "Broken", "You noted that it is broken")
    mark = anna.mark()
    anna.send("/report 23501")
    await anna.sees("What is wrong?", since=mark)
    login, password, *_ = system.accounts(23501)[1].split("|")
    shown = await pressed(anna, "invalid", f"Accounts: 2 ({login})")
    assert password not in shown.text
    assert system.accounts(23501)[0].split("|")[0] not in shown.text
    system.market.fail("status", "drop_before", times=0)
    mark = anna.mark()
    anna.send("/report 23501")
    await anna.sees("What is wrong?", since=mark)
    shown = await pressed(anna, "invalid", "send this text to the HStockPlus support")
    assert "Accounts:" not in shown.text

"""The search for secrets after every conversation (``tests/secret_search.py``) finds what it should."""

import asyncio
import logging
import re
import tempfile
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from sandbox.market.simulator import ANNA
from tests import secret_search
from tests.system import TOKEN, System, offered, pressed
from tests.test_talk_notations import buy_two, goods_of_each_kind
from tests.test_talk_rent import asked_to_confirm, project


async def anna_has_everything(system: System) -> None:
    """Accounts and a code in her chat, and some trouble on the way."""
    anna = await system.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    await asked_to_confirm(anna, project(system, "Telegram"))
    anna.press("Confirm")
    await anna.sees("Your code:")
    system.market.fail("*", "html_502", times=5)
    system.telegram.fail("*", "500", times=3)
    mark = anna.mark()
    anna.send("/key")
    await anna.sees("••••7fA2", since=mark)


PLACES = ("/metrics", "the log", tempfile.gettempprefix(), "data/bot.db-wal", "data/bot.db, afterwards")


async def plant(system: System, secret: str) -> None:
    """Write it wherever a bot writes."""
    assert system.application is not None
    system.application.metrics.purchase(secret)
    logging.getLogger("aiohttp").debug("a library that says too much: %r", {"value": secret})
    with tempfile.NamedTemporaryFile("w", delete=False) as file:
        file.write(secret)
    # In a thread: the bot of this very loop may hold the lock that this waits for.
    await asyncio.to_thread(write_down, system.data / "bot.db", secret)


def write_down(path: Path, secret: str) -> None:
    with closing(connect(path, timeout=30)) as database:
        database.execute("INSERT INTO meta VALUES (?, ?)", (secret, b"planted"))
        database.commit()


async def ends_with_secrets_planted(home: Path, planted: list[str]) -> None:
    async with System(home).open() as system:
        await anna_has_everything(system)
        [rental] = system.market.books.rentals.values()
        planted += [rental.code, re.split("[:|]", system.accounts(23501)[1])[1]]
        for secret in planted:
            await plant(system, secret)


@pytest.mark.sqlite
@pytest.mark.usefixtures("short_waits")
async def test_a_code_and_a_password_are_found_wherever_they_were_planted(tmp_path: Path) -> None:
    planted: list[str] = []
    with pytest.raises(AssertionError, match="secrets lie open") as caught:
        await ends_with_secrets_planted(tmp_path, planted)
    for secret in planted:
        for place in PLACES:
            assert re.search(rf"\('{place}[^']*', '{re.escape(secret)}'\)", str(caught.value))


@pytest.mark.sqlite
async def test_every_kind_of_secret_is_searched_for_in_every_place(system: System) -> None:
    await anna_has_everything(system)
    [rental] = system.market.books.rentals.values()
    known = secret_search.secrets(system.home, system.market, system.telegram)
    sealed_with = (system.data / "secret.key").read_text().strip()
    assert {ANNA, TOKEN, TOKEN.partition(":")[2], sealed_with, rental.code, rental.text} <= known
    assert known.issuperset(system.accounts(23501))
    written = secret_search.files(system.home)
    assert {"data/bot.db", "data/bot.db-wal"} <= written.keys()
    assert secret_search.found(["Gmail Account - USA"], written)  # what is no secret lies open, and is found
    assert "connected to Telegram" in system.log.getvalue()  # at INFO, as the bot usually logs


@pytest.mark.parametrize("kind", ["otpauth", "seed in a link", "bar inside cookies"])
async def test_opened_and_exported_accounts_lie_nowhere(system: System, kind: str) -> None:
    anna = await system.connected()
    await buy_two(anna, goods_of_each_kind(system)[kind], 23501)
    account = system.accounts(23501)[0]
    await pressed(anna, "Fields", "Account 1 of 2")
    await pressed(anna, "2FA code", "Changes")
    await pressed(anna, "Back", "Account 1 of 2")
    await pressed(anna, "File", "order-23501.txt")
    await pressed(anna, "CSV", "order-23501-fields.csv")
    await pressed(anna, "Own template", "These are the fields")
    system.telegram.fail("sendDocument", "500", times=1)
    anna.send("{login} {password} {totp}")
    await anna.sees("order-23501-fields.txt")
    mark = anna.mark()
    anna.send(f"/vault {re.split('[:|]', account)[0]}")
    await anna.sees("1 order", since=mark)
    [seed] = secret_search.SEED.findall(account)
    anna.send(f"/2fa {seed}")
    await anna.sees("Changes", since=mark)
    known = secret_search.secrets(system.home, system.market, system.telegram)
    assert {account, seed, *re.split("[:|]", account)[:2]} <= known
    written = {**secret_search.files(system.home), "the log": system.log.getvalue().encode()}
    assert secret_search.found(known, written) == []


@pytest.mark.parametrize(
    "written",
    ['a"b&c/ü', r"a\"b&c/\u00fc", r"a\"b&c/ü", "a%22b%26c%2F%C3%BC"],
    ids=["plain", "JSON", "repr", "address"],
)
def test_a_secret_is_found_in_every_spelling(written: str) -> None:
    assert secret_search.found(['a"b&c/ü'], {"log": f"x{written}y".encode()}) == [("log", 'a"b&c/ü')]

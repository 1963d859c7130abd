"""The search for secrets at the end of every conversation (``tests/secrecy.py``) finds what it should."""

import asyncio
import logging
import re
import tempfile
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from sandbox.market.simulator import ANNA
from tests import secrecy
from tests.house import TOKEN, Town, offered
from tests.test_talk_rent import asked_to_confirm, project


async def anna_has_everything(town: Town) -> None:
    """Accounts and a code in her chat, and some trouble on the way."""
    anna = await town.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    await asked_to_confirm(anna, project(town, "Telegram"))
    anna.press("Confirm")
    await anna.sees("Your code:")
    town.market.fail("*", "html_502", times=5)
    town.telegram.fail("*", "500", times=3)
    mark = anna.mark()
    anna.send("/key")
    await anna.sees("••••7fA2", since=mark)


PLACES = ("/metrics", "the log", tempfile.gettempprefix(), "data/bot.db-wal", "data/bot.db, afterwards")


async def plant(town: Town, secret: str) -> None:
    """Write it wherever a bot writes."""
    assert town.house is not None
    town.house.metrics.purchase(secret)
    logging.getLogger("aiohttp").debug("a library that says too much: %r", {"value": secret})
    with tempfile.NamedTemporaryFile("w", delete=False) as file:
        file.write(secret)
    # In a thread: the bot of this very loop may hold the lock that this waits for.
    await asyncio.to_thread(write_down, town.data / "bot.db", secret)


def write_down(path: Path, secret: str) -> None:
    with closing(connect(path, timeout=30)) as database:
        database.execute("INSERT INTO meta VALUES (?, ?)", (secret, b"planted"))
        database.commit()


async def ends_with_secrets_planted(home: Path, planted: list[str]) -> None:
    async with Town(home).open() as town:
        await anna_has_everything(town)
        [rental] = town.market.books.rentals.values()
        planted += [rental.code, re.split("[:|]", town.accounts(23501)[1])[1]]
        for secret in planted:
            await plant(town, secret)


@pytest.mark.usefixtures("hasty")
async def test_a_code_and_a_password_are_found_wherever_they_were_planted(tmp_path: Path) -> None:
    planted: list[str] = []
    with pytest.raises(AssertionError, match="secrets lie open") as caught:
        await ends_with_secrets_planted(tmp_path, planted)
    for secret in planted:
        for place in PLACES:
            assert re.search(rf"\('{place}[^']*', '{re.escape(secret)}'\)", str(caught.value))


async def test_every_kind_of_secret_is_searched_for_in_every_place(town: Town) -> None:
    await anna_has_everything(town)
    [rental] = town.market.books.rentals.values()
    known = secrecy.secrets(town.home, town.market, town.telegram)
    sealed_with = (town.data / "secret.key").read_text().strip()
    assert {ANNA, TOKEN, TOKEN.partition(":")[2], sealed_with, rental.code, rental.text} <= known
    assert known.issuperset(town.accounts(23501))
    written = secrecy.files(town.home)
    assert {"data/bot.db", "data/bot.db-wal"} <= written.keys()
    assert secrecy.found(["Gmail Account - USA"], written)  # what is no secret lies open, and is found
    assert "connected to Telegram" in town.log.getvalue()  # at INFO, as the bot usually logs


@pytest.mark.parametrize(
    "written",
    ['a"b&c/ü', r"a\"b&c/\u00fc", r"a\"b&c/ü", "a%22b%26c%2F%C3%BC"],
    ids=["plain", "JSON", "repr", "address"],
)
def test_a_secret_is_found_in_every_spelling(written: str) -> None:
    assert secrecy.found(['a"b&c/ü'], {"log": f"x{written}y".encode()}) == [("log", 'a"b&c/ü')]

"""No secret lies open anywhere: a whole conversation at DEBUG, and then every byte that was written."""

import io
import logging
from pathlib import Path

import pytest

from bot.sandbox.market import ANNA
from tests.house import TOKEN, Town, offered


def everything_written(directory: Path) -> dict[str, bytes]:
    """The database, its WAL and whatever else lies there, by file name; not the key they are sealed with."""
    return {
        str(path.relative_to(directory)): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file() and path.name != "secret.key"
    }


@pytest.fixture
def log(town: Town) -> io.StringIO:
    """Everything logged from now on, by the formatter the bot set up for this town."""
    assert town.house is not None
    stream = io.StringIO()
    for handler in logging.getLogger().handlers:
        if isinstance(handler, logging.StreamHandler) and type(handler) is logging.StreamHandler:
            handler.setStream(stream)
    return stream


async def test_no_byte_of_a_secret_is_found_afterwards(town: Town, log: io.StringIO) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    await rents_a_number(town)
    town.market.fail("*", "html_502", times=5)
    town.telegram.fail("*", "500", times=3)
    mark = anna.mark()
    anna.send("/balance")
    anna.send("/key")
    await anna.sees("••••7fA2", since=mark)

    [order] = town.market.books.orders
    [rental] = town.market.books.rentals.values()
    secrets = [ANNA, TOKEN, TOKEN.partition(":")[2], *town.accounts(order), rental.code, rental.text]
    while_it_runs = everything_written(town.data)
    await town.stop()
    written = {"log": log.getvalue().encode(), **while_it_runs, **everything_written(town.data)}
    assert len(written["log"]) > 1000
    assert any(name.endswith("-wal") for name in while_it_runs)
    assert any(
        b"Gmail Account - USA" in text for text in while_it_runs.values()
    )  # what is no secret is found
    found = [
        (name, secret) for name, text in written.items() for secret in secrets if secret.encode() in text
    ]
    assert found == []


async def rents_a_number(town: Town) -> None:
    anna = town.anna()
    rows = [one for one in town.market.projects.values() if one.country == "us" and one.name == "Telegram"]
    mark = anna.mark()
    anna.start(f"rent_{rows[0].id}")
    await anna.sees("How many numbers", since=mark)
    anna.press("1 · ")
    await anna.sees("Confirm", since=mark)
    anna.press("Confirm")
    [rental] = await rented(town)
    await anna.sees(rental, since=mark)


async def rented(town: Town) -> list[str]:
    """The code of each rental, once the marketplace has one."""
    await town.telegram.world.bell.until(lambda: town.market.books.rentals or None, 10)
    return [rental.code for rental in town.market.books.rentals.values()]

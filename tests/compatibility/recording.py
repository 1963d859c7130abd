"""A recording's two files: how they are read, and put under a bot of today."""

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Self

from bot.clock import utc_now
from sandbox.market.form import Form
from tests.system import PACE, System

FOLDER = Path(__file__).parent
ENCRYPTION_KEY = "cmVjb3JkaW5ncyBvZiBlYXJsaWVyIHZlcnNpb25zISE="
SEEN_UPDATES = 100_000  # the recorded bot has seen updates: new ones must not bear their numbers


@dataclass(frozen=True)
class Recording:
    """What lies around a recorded database.

    ``recorded_at`` is when; ``times`` are the columns (``table.column``) that hold microseconds since 1970.
    ``accounts``, ``purchases`` and what came of them are the marketplace's books: the numbers of
    ``completed`` orders and ``expired`` rentals, ``codes`` that came, and the ``stock`` of items. ``people``
    are those who talked with the bot, with the number of messages in their chats. ``buttons`` are the data
    of one button of each kind that Anna was shown; ``words`` what else is stored and read back.
    """

    recorded_at: str
    times: tuple[str, ...]
    accounts: tuple[dict[str, Any], ...]
    purchases: tuple[dict[str, str], ...]
    completed: tuple[int, ...]
    expired: tuple[int, ...]
    codes: dict[str, str]
    stock: dict[str, int]
    people: tuple[dict[str, Any], ...]
    buttons: tuple[str, ...]
    words: dict[str, list[str]]

    @classmethod
    def read(cls, version: str) -> Self:
        return cls(**json.loads((FOLDER / f"{version}.json").read_text()))

    def button(self, prefix: str) -> str:
        """The data of the first button with this prefix."""
        return next(data for data in self.buttons if data.partition(":")[0] == prefix)

    def write(self, version: str) -> None:
        text = json.dumps(asdict(self), indent=1, ensure_ascii=False)
        (FOLDER / f"{version}.json").write_text(f"{text}\n")


def versions() -> list[str]:
    """The recorded ones."""
    return sorted(file.stem for file in FOLDER.glob("*.sql"))


def dump(database: Path, version: str) -> None:
    """Write a database that nobody uses as SQL; of handled updates, hundreds of rows, nothing is left."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DELETE FROM inbox WHERE sealed IS NULL")
        connection.commit()
        text = "\n".join(connection.iterdump())
    (FOLDER / f"{version}.sql").write_text(f"{text}\n")


def restore(recording: Recording, version: str, system: System) -> None:
    """Put the recorded database in place, as if it had been left a moment ago, and the world around it."""
    system.data.mkdir(mode=0o700)
    passed = (utc_now() - datetime.fromisoformat(recording.recorded_at)).total_seconds()
    with closing(sqlite3.connect(system.data / "bot.db")) as connection:
        connection.executescript((FOLDER / f"{version}.sql").read_text())
        for table, column in (name.split(".") for name in recording.times):
            later = f"UPDATE {table} SET {column} = {column} + ?"  # noqa: S608 - names out of our own file
            connection.execute(later, (int(passed * 1_000_000),))
        connection.commit()
    _restore_market(recording, system)
    _restore_chats(recording, system)


def _restore_market(recording: Recording, system: System) -> None:
    """The same purchases once more: they get the same numbers."""
    market, panel = system.market, system.panel
    system.by_hand()
    for account in recording.accounts:
        market.join(account["name"], Decimal(10_000), key=account["key"])
    for purchase in recording.purchases:
        market.answer(Form({name: [value] for name, value in purchase.items()}))
    for number in recording.completed:
        panel.complete(number)
    for number in recording.expired:
        panel.expire(number)
    for rental, code in recording.codes.items():
        panel.give_code(int(rental), code)
    for service, stock in recording.stock.items():
        panel.set_stock(int(service), stock)
    for account in recording.accounts:
        customer = market.keys[account["key"]]
        customer.balance, customer.revoked = Decimal(account["balance"]), account["revoked"]
    market.sales.pace = PACE


def _restore_chats(recording: Recording, system: System) -> None:
    """Old messages, whose looks do not matter: what counts is the data of a button below one."""
    world = system.telegram.world
    world.updates.next_id += SEEN_UPDATES
    for one in recording.people:
        person = system.telegram.person(one["id"], one["name"])
        person.unblock()
        for _ in range(one["messages"]):
            world.add_message(person.chat, {"text": "An old message"}, None)
    world.updates.drop()

"""Test system: the whole bot between the two simulators, over real HTTP, for tests by conversation.

    async def test_buying(system: System) -> None:
        anna = await system.connected()
        ...
        anna.press("Confirm")
        await anna.sees("Order #23501")

Nothing sleeps: ``Person.sees`` waits until it is there. The marketplace hurries (``PACE``), and so does the
bot (``tests/shortened_waits.py``); nothing else differs from the real thing. Whenever the bot stops, all it
wrote is searched for secrets (``tests/secret_search.py``).
"""

import asyncio
import io
import logging
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import app, logs
from bot.application import Application, build
from bot.clock import utc_now
from bot.settings import Settings
from sandbox.market.form import Quirks
from sandbox.market.panel import Panel
from sandbox.market.simulator import ANNA, BEN, MarketSim
from sandbox.market.web import market_app
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from sandbox.telegram.simulator import TelegramSim
from tests import databases, secret_search, shortened_waits

TOKEN = "4242:A-token-of-the-simulated-Telegram"
PACE = 0.01  # of the marketplace's own time


@asynccontextmanager
async def both_served(
    market: MarketSim, telegram: TelegramSim, data: Path, site: web.Application | None = None
) -> AsyncIterator[dict[str, str]]:
    """Marketplace and Telegram over HTTP, on a site of one's own if need be.

    Yields the settings of a bot between them.
    """
    site = web.Application() if site is None else site
    site.add_subapp("/telegram", telegram.app())
    site.add_subapp("/market", market_app(market))
    async with TestServer(site) as server:
        yield {
            "bot_token": TOKEN,
            "telegram_api_url": str(server.make_url("/telegram")),
            "hstock_api_url": str(server.make_url("/market/api/v2")),
            "data_dir": str(data),
            "listen": "127.0.0.1:0",
        }


class System:
    """A marketplace, a Telegram, and the bot, which can be stopped and started in between.

    All that the bot writes lies in ``home``, its data in a directory of its own; ``log`` is what it logged.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.data = home / "data"
        self.log = io.StringIO()
        self.market = MarketSim(items=200, pace=PACE, quirks=Quirks(lettered_codes=True))
        self.telegram = TelegramSim(token=TOKEN)
        self.market.notifier = self.telegram.world.notifier  # whoever waits for the one sees the other, too
        self.panel = Panel(self.market)
        self.application: Application | None = None
        self.settings: dict[str, Any] = {}
        self._secrets: set[str] = set()  # of the settings
        self._running = AsyncExitStack()
        self._bot: asyncio.Task[None] | None = None
        self._end = asyncio.Event()

    @asynccontextmanager
    async def served(self) -> AsyncIterator["System"]:
        """Marketplace and Telegram alone; ``settings`` are what a bot needs to live here."""
        async with both_served(self.market, self.telegram, self.data) as self.settings:
            yield self

    @asynccontextmanager
    async def open(self) -> AsyncIterator["System"]:
        async with self.served():
            await self.start()
            try:
                yield self
            finally:
                await self.stop()

    async def start(self, **settings: str) -> None:
        """``settings`` differ from what the tested bot usually has."""
        if not self.data.exists():  # migrating anew takes longer than many a conversation
            self.data.mkdir(mode=0o700, parents=True)
            self.settings |= await databases.settings_of_new(self.data)
        loaded = Settings(_env_file=None, **{**self.settings, **settings})
        self._secrets |= set(loaded.secrets)
        logs.configure("DEBUG", "text", loaded.secrets)
        _log_into(self.log)
        self.application = await self._running.enter_async_context(build(loaded))
        self._end = asyncio.Event()
        self._bot = asyncio.get_running_loop().create_task(app.serve(self.application, self._end))
        self._running.push_async_callback(self._finish)

    async def _finish(self) -> None:
        self._end.set()
        if self._bot is not None:
            await self._bot

    async def ends(self, *, within: float = PATIENCE) -> BaseException:
        """Wait until the bot ends by itself, and why."""
        assert self._bot is not None
        await asyncio.wait([self._bot], timeout=within)
        why = self._bot.exception()
        assert why is not None
        self._bot = None
        return why

    async def stop(self) -> None:
        """As SIGTERM does: drain, then close. What was written until then and at the end holds no secret."""
        written = secret_search.files(self.home) | await databases.contents(self.settings)
        if self.application is not None:
            written["/metrics"] = self.application.metrics.render()
        await self._running.aclose()
        self.application = None
        written |= {f"{path}, afterwards": text for path, text in secret_search.files(self.home).items()}
        self.keeps_secrets({**written, "the log": self.log.getvalue().encode()})

    def keeps_secrets(self, written: dict[str, bytes]) -> None:
        """:raises AssertionError: some secret lies open; its text says which and where."""
        known = self._secrets | secret_search.secrets(self.home, self.market, self.telegram)
        open_secrets = secret_search.found(known, written)
        assert not open_secrets, f"secrets lie open: {open_secrets}"

    async def logs(self, words: str) -> None:
        """Wait until the bot has logged the words."""
        async with asyncio.timeout(PATIENCE):
            while True:
                if words in self.log.getvalue():
                    return
                await asyncio.sleep(0.01)  # a log notifies nobody

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    def by_hand(self) -> None:
        """What is sold from now on is delivered when the panel says so."""
        self.market.sales.pace = 1000

    def anna(self) -> Person:
        return self.telegram.person(1001, "Anna")

    def ben(self) -> Person:
        return self.telegram.person(1002, "Ben")

    async def connected(self, key: str = ANNA, person: Person | None = None) -> Person:
        """Somebody (Anna, unless told otherwise) who has connected a key."""
        somebody = person or self.anna()
        somebody.start()
        await somebody.sees("API")
        somebody.send(key)
        await somebody.sees("Connected" if somebody.user.language_code == "en" else "✅")
        return somebody

    async def catalogue_is_read(self) -> None:
        """Wait until a search finds all there is; before that it lawfully finds less."""
        assert self.application is not None
        reader = self.application.deps.catalog.reader
        async with asyncio.timeout(PATIENCE):
            while not reader.complete:  # noqa: ASYNC110 - it tells nobody
                await asyncio.sleep(0.01)

    def accounts(self, number: int) -> list[str]:
        """What was delivered of an order, by the marketplace's own books."""
        told = self.market.books.orders[number].told(utc_now(), other_words=False)
        return list(told.get("accounts", []))

    def bought(self) -> list[int]:
        """Every order number the marketplace gave away, by its own books."""
        return [number for entry in self.market.ledger for number in entry.orders]


@pytest.fixture
def short_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits of seconds last moments, and temporary files lie where they are searched."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for target, name, value in shortened_waits.PATCHES:
        monkeypatch.setattr(target, name, value)


@pytest.fixture
async def system(tmp_path: Path, short_waits: None) -> AsyncIterator[System]:  # noqa: ARG001 - asked for its effect
    async with System(tmp_path).open() as opened:
        yield opened


def _log_into(stream: io.StringIO) -> None:
    """What the bot's own formatter makes of every record goes there rather than to stderr."""
    for handler in logging.getLogger().handlers:
        if type(handler) is logging.StreamHandler:  # pytest's own are of other kinds
            handler.setStream(stream)


async def offered(person: Person, service: int, quantity: str = "2", *answers: str) -> None:
    """Go as far as the confirmation; ``answers`` are what is typed to the questions after the quantity."""
    mark = person.mark()
    person.start(f"item_{service}")
    await person.sees("🛒 Buy", since=mark)  # not the "Buy again" of an order's card
    person.press("🛒 Buy")
    await person.sees("How many", since=mark)
    person.send(quantity)
    for answer in answers:
        await person.sees("Send", since=mark)
        person.send(answer)
    await person.sees("Confirm", since=mark)


async def pressed(person: Person, label: str, words: str) -> Shown:
    """Press, and wait until that message or one below it says the words: the message they stand in.

    Not one above it: the card of an order changes by itself, and may say the same.
    """
    mark = person.mark()
    where = person.message_with(label)
    person.press(label, message=where)
    return await person.sees(words, since=mark, top=where.id)


async def ordered(system: System) -> Person:
    """Anna with an open order #23501, two of item 2, that the panel will complete."""
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    return anna


async def asked_for_link(person: Person) -> None:
    """Go as far as the question which link 500 followers are for."""
    person.start("item_1")
    await person.sees("🛒 Buy")
    person.press("🛒 Buy")
    await person.sees("How many")
    person.send("500")
    await person.sees("Send the link")


async def add_bens_key(person: Person) -> None:
    """A second key, to somebody who has one."""
    person.send("/key")
    await person.sees("Add another")
    person.press("Add another")
    await person.sees("API key to add")
    person.send(BEN)
    await person.sees("$3.50")

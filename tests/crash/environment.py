"""The environment of one trial: a marketplace and a Telegram of its own, over real HTTP, and their users."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Self

from aiohttp import web
from aiohttp.typedefs import Handler

from sandbox.market.books import LedgerEntry
from sandbox.market.panel import Panel
from sandbox.market.phones import EVERYWHERE, SILENT, Project
from sandbox.market.simulator import ANNA, BEN, MarketSim
from sandbox.telegram.people import Person
from sandbox.telegram.simulator import TelegramSim
from tests.crash.door import PATH, Door
from tests.crash.steps import Watch, caller
from tests.system import PACE, TOKEN, both_served

ITEMS = 12  # the well-known ones
MONEY, STOCK = Decimal(500), 5_000  # that nobody runs out of
PHONES_IN = ("us", "gb")
PLANNED = tuple(  # the offers of a plan, whose codes never come by themselves; of one country two prices
    Project(mark * 24, SILENT, country, Decimal(price))
    for mark, country, price in (
        ("a", "us", "0.10"),
        ("b", "gb", "0.20"),
        ("c", "us", "0.30"),
        ("d", "de", "0.40"),
    )
)
SEEN_UPDATES = 1_000  # the bot of the initial data has seen updates: new ones must not bear their numbers


class Environment:
    """The two simulators, watched at each step, and the door before the webhooks of several replicas."""

    def __init__(self) -> None:
        self.watch = Watch()
        self.door = Door()
        self.market = MarketSim(items=ITEMS, pace=PACE)
        self.telegram = TelegramSim(token=TOKEN)
        self.market.observer = self.watch.observer("market")
        self.telegram.world.observer = self.watch.observer("telegram")
        self.telegram.world.updates.next_id += SEEN_UPDATES
        self.people = {ANNA: self.telegram.person(1001, "Anna"), BEN: self.telegram.person(1002, "Ben")}
        self.settings: dict[str, str] = {}
        self._provide()

    def _provide(self) -> None:
        panel = Panel(self.market)
        for key in self.people:
            panel.set_balance(key, MONEY)
        for service in (2, 6):
            panel.set_stock(service, STOCK)
        self.market.projects = {
            project.id: project
            for project in self.market.projects.values()
            if project.name in EVERYWHERE and project.country in PHONES_IN and not project.again
        } | {project.id: project for project in PLANNED}

    @asynccontextmanager
    async def open(self, data: Path) -> AsyncIterator[Self]:
        site = web.Application(middlewares=[_noting_caller])
        site.router.add_post(PATH, self.door.pass_on)
        site.cleanup_ctx.append(self.door.opened)
        async with both_served(self.market, self.telegram, data, site) as self.settings:
            yield self

    def screen(self, person: Person) -> list[str]:
        """What the bot's messages say, files included."""
        return [_whole(one.text, one.data) for one in person.messages() if one.by_bot]

    def ever_said(self, person: Person) -> list[str]:
        """All that the bot's messages said at any time, without captions."""
        said = [one.versions for one in person.chat.messages.values() if one.by_bot]
        return [version.get("text", "") for versions in said for version in versions]

    def entries(self, key: str, wanted: dict[str, str]) -> list[LedgerEntry]:
        """The purchases in the marketplace's books that were asked for in these words."""
        return [one for one in self.market.ledger if one.key == key and wanted.items() <= one.params.items()]

    def arrivals(self, key: str, wanted: dict[str, str]) -> int:
        return sum(one.key == key and wanted.items() <= one.params.items() for one in self.market.calls)


@web.middleware
async def _noting_caller(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Each process says in its requests who it is."""
    agent = request.headers.get("User-Agent", "")
    caller.set(int(agent) if agent.isdigit() else 0)
    return await handler(request)


def _whole(text: str, data: bytes | None) -> str:
    return text if data is None else f"{text}\n{data.decode()}"

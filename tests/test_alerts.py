"""Every alert rule fires on the metrics of a real bot in that state, and none on a bot that is well."""

import asyncio
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import pytest

from bot import app
from bot.actions import settle
from bot.application import Application
from bot.clock import utc_now
from bot.loops import measuring, order_poller
from bot.market import transport
from bot.market.errors import MarketError
from bot.telegram import clock_check
from bot.telegram.sending import FAILURES
from sandbox.market.phones import SILENT
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from tests.batches import followers
from tests.free_port import free_port
from tests.prometheus import Prometheus, dashboard, rules, unknown
from tests.system import System, offered
from tests.test_talk_rent import project, rented

# As the database keeps times, ten minutes ago.
PUSH_LONG_AGO = "UPDATE outbox SET created_at = (strftime('%s') - 600) * 1000000 WHERE state = 'queued'"
DOUBT_LONG_AGO = "UPDATE drafts SET sent_at = (strftime('%s') - 600) * 1000000 WHERE state = 'unsure'"


@dataclass
class Watched:
    """A whole bot, one of its customers, and the Prometheus that watches it."""

    system: System
    prometheus: Prometheus
    anna: Person
    patch: pytest.MonkeyPatch
    listen: str
    ahead: timedelta = field(default_factory=timedelta)  # of the catalogue's clock

    @property
    def bot(self) -> Application:
        assert self.system.application is not None
        return self.system.application

    async def fires(self, alert: str, provoke: Callable[[], object] = lambda: None) -> None:
        await self.prometheus.until(alert, provoke)

    async def change(self, statement: str) -> None:
        """Change the bot's file beside it: off the event loop, which its own transactions need to end."""
        await asyncio.to_thread(self._change, statement)

    def _change(self, statement: str) -> None:
        with closing(sqlite3.connect(self.system.data / "bot.db")) as connection:
            connection.execute(statement)
            connection.commit()

    @asynccontextmanager
    async def asked(self) -> AsyncIterator[None]:
        """An update is on its way; it is answered at the end."""
        mark = self.anna.mark()
        self.anna.send("/balance")
        yield
        await self.anna.sees("Balance", since=mark)

    async def calls(self, times: int = 20) -> None:
        """Calls to the marketplace by the bot's own client."""
        for _ in range(times):
            with suppress(MarketError):
                await self.bot.deps.market.balance(ANNA)

    def clock(self) -> datetime:
        return utc_now() + self.ahead


State = Callable[[Watched], Awaitable[None]]


async def silent(watched: Watched) -> None:
    for one in range(70):
        watched.system.telegram.person(3000 + one).send("/help")
    await watched.system.telegram.gets_call("sendMessage", count=70)
    await watched.prometheus.scrape(15, step=60.0)
    await watched.fires("HStockBotSilent")


async def conflict(watched: Watched) -> None:
    watched.system.telegram.fail("getUpdates", "409")
    async with watched.asked():  # which ends the poll that is open
        await watched.fires("HStockBotPollConflict")


async def not_ready(watched: Watched) -> None:
    watched.patch.setattr(app, "FRESH", 0.05)
    watched.system.telegram.fail("getUpdates", "500", None)
    async with watched.asked():
        await watched.fires("HStockBotNotReady")
        watched.patch.setattr(app, "FRESH", 90.0)
        watched.system.telegram.world.faults.clear()


async def messages_wait(watched: Watched) -> None:
    await rented(watched.anna, project(watched.system, SILENT))
    watched.system.telegram.fail("*", "drop_before", None)
    watched.system.panel.give_code(watched.system.bought()[-1], "12345")
    await watched.fires("HStockBotCodeDelayed", lambda: watched.change(PUSH_LONG_AGO))
    await watched.fires("HStockBotOutboxDelayed")
    watched.system.telegram.world.faults.clear()
    await watched.anna.sees("12345")


async def messages_fail(watched: Watched) -> None:
    watched.system.telegram.fail("*", "400:Bad Request: nobody knows why", None)
    watched.system.panel.give_code(watched.system.bought()[-1], "67890")
    await watched.fires("HStockBotMessagesFailed")
    watched.system.telegram.world.faults.clear()


async def doubt(watched: Watched) -> None:
    with watched.patch.context() as patch:
        patch.setattr(settle, "CHECKS_AFTER", (timedelta(minutes=1),))
        await offered(watched.anna, 2)
        watched.system.market.fail("add", "drop_before")
        watched.anna.press("Confirm")
        await watched.anna.sees("no clear answer came back")
        await watched.change(DOUBT_LONG_AGO)
        await watched.fires("HStockBotDoubtOpen")
    async with watched.bot.deps.db.read() as connection:
        nonce = (await connection.exec_driver_sql("SELECT nonce FROM drafts WHERE state = 'unsure'")).scalar()
    watched.bot.deps.wakeups.doubts.put_nowait(str(nonce))
    await watched.anna.sees("Looked up since")


async def purchases_refused(watched: Watched) -> None:
    watched.system.by_hand()
    watched.system.market.fail("add", "error:Service paused", times=10)
    watched.anna.send(followers(14))
    await watched.anna.sees("Confirm 14 orders")
    watched.anna.press("Confirm 14 orders")
    await watched.anna.sees("The list is done.")
    await watched.fires("HStockBotPurchasesRefused")


async def poller_behind(watched: Watched) -> None:
    """Two looks that hang take all places of a key; its other open orders wait."""
    watched.system.market.fail("status", "hang_before", times=0, seconds=60)
    later = SimpleNamespace(monotonic=lambda: time.monotonic() + 40)
    watched.patch.setattr(order_poller, "time", later)
    await watched.fires("HStockBotPollerLag")
    watched.patch.setattr(order_poller, "time", time)
    watched.system.market.faults.clear()


async def market_refuses(watched: Watched) -> None:
    watched.system.market.fail("balance", "rate_limit_text")
    watched.system.market.fail("balance", "error:No service today", times=0)
    await watched.fires("HStockBotMarketRefuses", watched.calls)
    watched.system.market.faults.clear()


async def market_away(watched: Watched) -> None:
    watched.system.market.fail("balance", "drop_before", times=0)
    await watched.fires("HStockBotMarketUnreachable", lambda: watched.calls(7))  # each is tried three times
    watched.system.market.faults.clear()


async def market_slow(watched: Watched) -> None:
    ticks = count()
    slow = SimpleNamespace(monotonic=time.monotonic, perf_counter=lambda: 12.0 * next(ticks))
    watched.patch.setattr(transport, "time", slow)
    await watched.fires("HStockBotMarketSlow", watched.calls)
    watched.patch.setattr(transport, "time", time)


async def telegram_refuses(watched: Watched) -> None:
    watched.system.telegram.fail("getMe", "429", None)

    async def ask() -> None:
        for _ in range(20):
            with suppress(*FAILURES):
                await watched.bot.bot.get_me()

    await watched.fires("HStockBotTelegramRefuses", ask)
    watched.system.telegram.world.faults.clear()


async def catalogue_stale(watched: Watched) -> None:
    catalog = watched.bot.deps.catalog
    for one in (catalog, catalog.reader, catalog.reader.wanted):
        watched.patch.setattr(one, "_clock", watched.clock)
    watched.system.market.fail("services", "drop_before", times=0)
    watched.ahead = timedelta(hours=5)
    mark = watched.anna.mark()
    watched.anna.send("/catalog")
    await watched.anna.sees("Recommended", since=mark)
    watched.ahead = timedelta(hours=9)
    await watched.fires("HStockBotCatalogStale")
    watched.ahead = timedelta()
    watched.system.market.faults.clear()


async def disk_full(watched: Watched) -> None:
    usage = SimpleNamespace(total=100 << 30, free=9 << 30)
    watched.patch.setattr(measuring, "shutil", SimpleNamespace(disk_usage=lambda _: usage))
    await watched.fires("HStockBotDiskFull")
    watched.patch.setattr(measuring, "shutil", shutil)


async def clock_wrong(watched: Watched) -> None:
    for wrong in (timedelta(seconds=-60), timedelta()):
        watched.patch.setattr(clock_check, "utc_now", lambda by=wrong: utc_now() + by)
        watched.bot.clock_check._last = ""  # or it would look at no other answer of the same second
        async with watched.asked():
            if wrong:
                await watched.fires("HStockBotClockSkew")


async def down(watched: Watched) -> None:
    await watched.system.stop()
    await watched.fires("HStockBotDown")
    await watched.system.start(listen=watched.listen)


STATES: dict[State, tuple[str, ...]] = {
    silent: ("HStockBotSilent",),
    conflict: ("HStockBotPollConflict",),
    not_ready: ("HStockBotNotReady",),
    messages_wait: ("HStockBotCodeDelayed", "HStockBotOutboxDelayed"),
    messages_fail: ("HStockBotMessagesFailed",),
    doubt: ("HStockBotDoubtOpen",),
    purchases_refused: ("HStockBotPurchasesRefused",),
    poller_behind: ("HStockBotPollerLag",),
    market_refuses: ("HStockBotMarketRefuses",),
    market_away: ("HStockBotMarketUnreachable",),
    market_slow: ("HStockBotMarketSlow",),
    telegram_refuses: ("HStockBotTelegramRefuses",),
    catalogue_stale: ("HStockBotCatalogStale",),
    disk_full: ("HStockBotDiskFull",),
    clock_wrong: ("HStockBotClockSkew",),
    down: ("HStockBotDown",),
}


@pytest.fixture
async def watched(
    tmp_path: Path,
    short_waits: None,  # noqa: ARG001 - asked for its effect
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Watched]:
    monkeypatch.setattr(measuring, "EVERY", 0.05)
    system, listen = System(tmp_path), f"127.0.0.1:{free_port()}"
    async with system.served(), aiohttp.ClientSession() as http:
        await system.start(listen=listen)
        try:
            anna = await system.connected()
            await system.catalogue_is_read()
            prometheus = Prometheus(http, f"http://{listen}/metrics")
            yield Watched(system, prometheus, anna, monkeypatch, listen)
        finally:
            await system.stop()


@pytest.mark.sqlite  # it writes into the file
async def test_each_alert_fires_in_its_state_and_ends_with_it(watched: Watched) -> None:
    assert sorted(alert for alerts in STATES.values() for alert in alerts) == sorted(rules())
    await watched.prometheus.scrape(10, step=60.0)
    assert watched.prometheus.firing() == set()  # all is well
    for state in STATES:
        await watched.prometheus.scrape(2)
        await state(watched)
        watched.prometheus.rest()
        await watched.prometheus.until_calm()
    asked_for = {name: rule.expression for name, rule in rules().items()} | dashboard()
    assert unknown(asked_for, watched.prometheus.samples) == []

"""The one place that builds things, starts them, and ends them in order."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramUnauthorizedError,
)

from bot import logs, web
from bot.actions import purchase
from bot.catalog.snapshot import Catalog
from bot.catalog.store import Store
from bot.db import outbox
from bot.db.engine import Database, open_database, sole_user, sqlite_file
from bot.db.migrate import upgrade
from bot.db.vault import open_vault
from bot.loops.catalog import keep_catalog
from bot.loops.feed import feeder
from bot.loops.intake import Intake
from bot.loops.keys import follow_keys
from bot.loops.lent_keys import LentKeys
from bot.loops.poller import Poller
from bot.loops.polling import KINDS, TokenRefused, poll
from bot.loops.profile import keep_profile
from bot.loops.purge import keep_tidy
from bot.loops.sender import Sender
from bot.loops.settler import settle_doubts
from bot.loops.supervise import Pulse, keep
from bot.loops.watches import Lookout
from bot.market.client import open_market
from bot.metrics import Metrics
from bot.pace import Pace
from bot.routers.build import build_dispatcher
from bot.settings import Settings
from bot.shop import PriceBasis, Shop
from bot.telegram import FAILURES

log = structlog.get_logger()

DRAIN = 7.0  # seconds that running handlers get at the end; a purchase under way gets what it needs
LAST_WORDS = 1.5  # seconds for telling what came of the last purchases
FRESH = 90.0  # seconds a loop's sign of life is good for
FIGURES_EVERY = 5.0
LONGEST_REST = 30.0


@dataclass(frozen=True)
class House:
    """Everything that runs, built and not yet started."""

    settings: Settings
    shop: Shop
    bot: Bot
    dispatcher: Dispatcher
    intake: Intake
    poller: Poller
    sender: Sender
    pulse: Pulse
    metrics: Metrics
    http: aiohttp.ClientSession


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT, then drain and close.

    :raises AlreadyRunning, NewerSchema, WrongKey, CannotListen, LoopBroken: it cannot run (on).
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with build(settings) as house:
        gc.collect()
        gc.freeze()  # what stays for good need not be looked through again, which would hold all others up
        await serve(house, stop)
    log.info("stopped")


@asynccontextmanager
async def build(settings: Settings) -> AsyncIterator[House]:
    """Build from the ground up; what was opened is closed in reverse order."""
    async with AsyncExitStack() as stack:
        shop, metrics = await _open_shop(settings, stack)
        pace, pulse = Pace(), Pulse()
        bot = await stack.enter_async_context(_bot(settings, pace, metrics))
        http = await stack.enter_async_context(aiohttp.ClientSession())
        dispatcher = build_dispatcher(shop)
        intake = Intake(shop, feeder(bot, dispatcher, metrics))
        poller, sender = Poller(shop, pulse), Sender(shop, bot, pace, pulse)
        yield House(settings, shop, bot, dispatcher, intake, poller, sender, pulse, metrics, http)


async def _open_shop(settings: Settings, stack: AsyncExitStack) -> tuple[Shop, Metrics]:
    metrics = Metrics()
    db = await _open_database(settings, stack)
    configured = settings.encryption_key.get_secret_value() if settings.encryption_key else ""
    vault = await open_vault(db, configured, settings.data_dir / "secret.key")
    market = await stack.enter_async_context(open_market(settings.hstock_api_url, watch=metrics.market_call))
    basis = PriceBasis(settings.smm_price_per, settings.product_price_per)
    key = settings.catalog_key.get_secret_value() if settings.catalog_key else ""
    catalog = Catalog(market, Store(settings.data_dir / "catalog"))
    if key:
        catalog.reader.wanted.set()  # nobody needs to be connected for it
    shop = Shop(
        db,
        vault,
        market,
        catalog,
        catalog_key=key,
        basis=basis,
        hide=logs.register,
        ended=metrics.purchase,
    )
    return shop, metrics


async def _open_database(settings: Settings, stack: AsyncExitStack) -> Database:
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    url = settings.database_url.get_secret_value()
    file = sqlite_file(url)
    if file is not None:
        await stack.enter_async_context(sole_user(file))
    await asyncio.to_thread(upgrade, url)
    db = open_database(url)
    stack.push_async_callback(db.close)
    return db


@asynccontextmanager
async def _bot(settings: Settings, pace: Pace, metrics: Metrics) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.telegram_api_url))
    session.middleware(pace)
    session.middleware(_measured(metrics))
    bot = Bot(
        settings.bot_token.get_secret_value(),
        session=session,
        default=DefaultBotProperties(parse_mode="HTML"),
    )
    try:
        yield bot
    finally:
        await session.close()


def _measured(metrics: Metrics) -> Any:
    async def measure(make_request: Any, bot: Bot, method: Any) -> Any:
        started = asyncio.get_running_loop().time()
        outcome = "ok"
        try:
            return await make_request(bot, method)
        except TelegramAPIError as trouble:
            outcome = type(trouble).__name__
            raise
        finally:
            seconds = asyncio.get_running_loop().time() - started
            metrics.telegram_call(type(method).__name__, outcome, seconds)

    return measure


async def serve(house: House, stop: asyncio.Event) -> None:
    """Run what was built until ``stop`` is set, then drain."""
    settings = house.settings
    hook = None
    if settings.webhook_path and settings.webhook_secret:
        hook = web.Webhook(
            settings.webhook_path, settings.webhook_secret.get_secret_value(), house.intake.accept_one
        )
    await purchase.recover(house.shop)  # before anything can be tapped
    app = web.web_app(_checks(house), house.metrics.render, hook)
    async with web.serve(settings.listen, app) as (host, port):
        log.info("serving", listen=f"{host}:{port}", mode="webhook" if hook else "polling")
        await _greet_telegram(house, stop)
        await house.intake.resume()
        await _run_until(house, stop)


async def _greet_telegram(house: House, stop: asyncio.Event) -> None:
    """Wait until Telegram answers, and set up how updates reach us.

    ``getMe`` first: aiogram would repeat a refused token for ever.

    :raises TokenRefused: it does not know this token.
    """
    failures = 0
    while not stop.is_set():
        try:
            me = await house.bot.get_me()
            if house.settings.webhook_url and house.settings.webhook_secret:
                secret = house.settings.webhook_secret.get_secret_value()
                await house.bot.set_webhook(
                    house.settings.webhook_url, secret_token=secret, allowed_updates=list(KINDS)
                )
            else:
                await house.bot.delete_webhook()
        except TelegramUnauthorizedError as refused:
            raise TokenRefused(
                "BOT_TOKEN: Telegram does not know this token; BotFather shows it"
            ) from refused
        except FAILURES as away:
            failures += 1
            broken = isinstance(away, TelegramNetworkError | ClientDecodeError)
            cause = type(away).__name__ if broken else away.message
            log.warning("Telegram does not answer", cause=cause, failures=failures)
            await _wait(stop, min(2.0**failures, LONGEST_REST))
        else:
            log.info("connected to Telegram", bot=me.username)
            return


async def _run_until(house: House, stop: asyncio.Event) -> None:
    """Run all loops; at the end stop taking updates first, drain, and only then stop what serves them."""
    async with asyncio.TaskGroup() as group:
        loops = [group.create_task(keep(name, run)) for name, run in _loops(house).items()]
        polling = None
        if house.settings.webhook_url is None:
            polling = group.create_task(keep("polling", lambda: _poll(house)))
        await stop.wait()
        log.info("stopping")
        if polling is not None:
            await house.shop.db.end([polling])
        await house.intake.drain(DRAIN / 2)
        await house.shop.errands.drain(DRAIN / 2, house.shop.db)
        await house.sender.flush(LAST_WORDS)
        await house.shop.db.end(loops)


def _loops(house: House) -> dict[str, Callable[[], Awaitable[None]]]:
    return {
        "poller": house.poller.run,
        "sender": house.sender.run,
        "settler": lambda: settle_doubts(house.shop),
        "catalog": lambda: keep_catalog(house.shop),
        "watches": Lookout(house.shop, LentKeys(house.shop)).run,
        "purge": lambda: keep_tidy(house.shop),
        "figures": lambda: _figures(house),
        "keys": lambda: follow_keys(house.shop),
        "profile": lambda: keep_profile(house.shop, house.bot),
    }


async def _poll(house: House) -> None:
    token = house.settings.bot_token.get_secret_value()
    url = house.bot.session.api.api_url(token=token, method="getUpdates")
    await poll(house.http, url, house.intake.accept, house.pulse)


async def _figures(house: House) -> None:
    while True:
        async with house.shop.db.read() as connection:
            depth = await outbox.depth(connection)
        house.metrics.outbox_depth(depth.waiting, depth.parked, depth.failed)
        house.metrics.orders_watched(len(house.poller))
        await asyncio.sleep(FIGURES_EVERY)


def _checks(house: House) -> dict[str, web.Check]:
    async def database() -> bool:
        async with house.shop.db.read() as connection:
            return bool((await connection.exec_driver_sql("SELECT 1")).scalar())

    async def telegram() -> bool:
        return house.settings.webhook_url is not None or house.pulse.fresh("telegram", FRESH)

    async def poller() -> bool:
        return house.pulse.fresh("poller", FRESH)

    return {"database": database, "telegram": telegram, "poller": poller}


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return

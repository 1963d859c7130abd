"""The composition root: builds the application, starts its loops, and ends them in order."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramUnauthorizedError,
)

from bot import logs, web
from bot.actions import purchase
from bot.catalog.catalog import Catalog
from bot.catalog.store import Store
from bot.db.engine import Database, open_database, sqlite_file
from bot.db.file_lock import exclusive_lock
from bot.db.migrate import upgrade
from bot.db.vault import open_vault
from bot.deps import Deps
from bot.domain.prices import PriceBasis
from bot.garbage_collection import leave_out_what_is_built
from bot.loops.catalog_keys import CatalogKeys
from bot.loops.catalog_reader import read_catalog
from bot.loops.housekeeping import follow_key_file, measure_backlogs, purge_daily
from bot.loops.order_poller import OrderPoller
from bot.loops.profile import publish_profile
from bot.loops.sender import Sender
from bot.loops.settler import settle_unsure
from bot.loops.stated_formats import keep_stated_formats
from bot.loops.watchlist_poller import WatchlistPoller
from bot.market.client import open_market
from bot.metrics import Metrics
from bot.routers.build import build_dispatcher
from bot.settings import Settings
from bot.supervision import Heartbeats, run_forever
from bot.telegram.clock_check import ClockCheck
from bot.telegram.feed import feeder
from bot.telegram.polling import KINDS, TokenRefused, poll
from bot.telegram.rate_limits import OutgoingRateLimit
from bot.telegram.sending import FAILURES
from bot.telegram.session import Session
from bot.telegram.update_queue import UpdateQueue
from bot.turnstile import Turnstile
from bot.views import messages

log = structlog.get_logger()

DRAIN = 7.0  # seconds that running handlers get at the end; a purchase under way gets what it needs
LAST_WORDS = 1.5  # seconds for telling what came of the last purchases
FRESH = 90.0  # seconds a loop's sign of life is good for
LONGEST_REST = 30.0


@dataclass(frozen=True)
class Application:
    """Everything that runs, built and not yet started."""

    settings: Settings
    deps: Deps
    bot: Bot
    dispatcher: Dispatcher
    queue: UpdateQueue
    poller: OrderPoller
    sender: Sender
    heartbeats: Heartbeats
    metrics: Metrics
    http: aiohttp.ClientSession
    clock_check: ClockCheck


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT, then drain and close.

    :raises AlreadyRunning, NewerSchema, WrongKey, CannotListen, LoopBroken: it cannot run (on).
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with build(settings) as application:
        messages.load()
        leave_out_what_is_built()
        await serve(application, stop)
    log.info("stopped")


@asynccontextmanager
async def build(settings: Settings) -> AsyncIterator[Application]:
    """Build from the ground up; what was opened is closed in reverse order."""
    async with AsyncExitStack() as stack:
        turnstile = Turnstile()
        deps, metrics = await _open_deps(settings, stack, turnstile)
        pace, heartbeats = OutgoingRateLimit(), Heartbeats()
        clock_check = ClockCheck(metrics)
        traces = [clock_check.traces()] if settings.webhook_url else []  # else polls are enough, and free
        session = Session(settings.telegram_api_url, turnstile, *traces)
        bot = await stack.enter_async_context(_bot(settings, session, pace, metrics))
        http = await stack.enter_async_context(aiohttp.ClientSession(trace_configs=[clock_check.traces()]))
        dispatcher = build_dispatcher(deps)
        queue = UpdateQueue(deps, feeder(bot, dispatcher, metrics, turnstile))
        poller, sender = OrderPoller(deps, heartbeats), Sender(deps, bot, pace, heartbeats)
        yield Application(
            settings, deps, bot, dispatcher, queue, poller, sender, heartbeats, metrics, http, clock_check
        )


async def _open_deps(settings: Settings, stack: AsyncExitStack, turnstile: Turnstile) -> tuple[Deps, Metrics]:
    metrics = Metrics()
    db = await _open_database(settings, stack, turnstile)
    configured = settings.encryption_key.get_secret_value() if settings.encryption_key else ""
    vault = await open_vault(db, configured, settings.data_dir / "secret.key")
    market = await stack.enter_async_context(
        open_market(settings.hstock_api_url, on_call=metrics.market_call)
    )
    basis = PriceBasis(settings.smm_price_per, settings.product_price_per)
    key = settings.catalog_key.get_secret_value() if settings.catalog_key else ""
    catalog = Catalog(market, Store(settings.data_dir / "catalog"))
    if key:
        catalog.reader.wanted.set()  # nobody needs to be connected for it
        market.key_status.share(key)
    deps = Deps(
        db,
        vault,
        market,
        catalog,
        catalog_key=key,
        basis=basis,
        hide=logs.register,
        ended=metrics.purchase,
    )
    return deps, metrics


async def _open_database(settings: Settings, stack: AsyncExitStack, turnstile: Turnstile) -> Database:
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    url = settings.database_url.get_secret_value()
    file = sqlite_file(url)
    if file is not None:
        await stack.enter_async_context(exclusive_lock(file))
    await asyncio.to_thread(upgrade, url)
    db = open_database(url, turnstile)
    stack.push_async_callback(db.close)
    return db


@asynccontextmanager
async def _bot(
    settings: Settings, session: Session, pace: OutgoingRateLimit, metrics: Metrics
) -> AsyncIterator[Bot]:
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
        except TelegramAPIError as error:
            outcome = type(error).__name__
            raise
        finally:
            seconds = asyncio.get_running_loop().time() - started
            metrics.telegram_call(type(method).__name__, outcome, seconds)

    return measure


async def serve(application: Application, stop: asyncio.Event) -> None:
    """Run what was built until ``stop`` is set, then drain."""
    settings = application.settings
    hook = None
    if settings.webhook_path and settings.webhook_secret:
        hook = web.Webhook(
            settings.webhook_path, settings.webhook_secret.get_secret_value(), application.queue.accept_one
        )
    await purchase.recover(application.deps)  # before anything can be tapped
    checks, clock_check = _checks(application), application.clock_check
    app = web.web_app(checks, application.metrics.render, hook, lambda: clock_check.skew)
    async with web.serve(settings.listen, app) as (host, port):
        log.info("serving", listen=f"{host}:{port}", mode="webhook" if hook else "polling")
        await _greet_telegram(application, stop)
        await application.queue.resume()
        await _run_until(application, stop)


async def _greet_telegram(application: Application, stop: asyncio.Event) -> None:
    """Wait until Telegram answers, and set up how updates reach us.

    ``getMe`` first: aiogram would repeat a refused token for ever.

    :raises TokenRefused: it does not know this token.
    """
    failures = 0
    while not stop.is_set():
        try:
            me = await application.bot.get_me()
            if application.settings.webhook_url and application.settings.webhook_secret:
                secret = application.settings.webhook_secret.get_secret_value()
                await application.bot.set_webhook(
                    application.settings.webhook_url, secret_token=secret, allowed_updates=list(KINDS)
                )
            else:
                await application.bot.delete_webhook()
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


async def _run_until(application: Application, stop: asyncio.Event) -> None:
    """Run all loops; at the end stop taking updates first, drain, and only then stop what serves them."""
    async with asyncio.TaskGroup() as group:
        loops = [group.create_task(run_forever(name, run)) for name, run in _loops(application).items()]
        polling = None
        if application.settings.webhook_url is None:
            polling = group.create_task(run_forever("polling", lambda: _poll(application)))
        await stop.wait()
        log.info("stopping")
        if polling is not None:
            await application.deps.db.cancel_tasks([polling])
        await application.queue.drain(DRAIN / 2)
        await application.deps.background.drain(DRAIN / 2, application.deps.db)
        await application.queue.close()
        await application.sender.flush(LAST_WORDS)
        await application.deps.db.cancel_tasks(loops)


def _loops(application: Application) -> dict[str, Callable[[], Awaitable[None]]]:
    return {
        "poller": application.poller.run,
        "sender": application.sender.run,
        "settler": lambda: settle_unsure(application.deps),
        "formats": lambda: keep_stated_formats(application.deps),
        "catalog": lambda: read_catalog(application.deps),
        "watches": WatchlistPoller(application.deps, CatalogKeys(application.deps)).run,
        "purge": lambda: purge_daily(application.deps),
        "figures": lambda: measure_backlogs(
            application.deps, application.metrics, lambda: len(application.poller)
        ),
        "keys": lambda: follow_key_file(application.deps),
        "profile": lambda: publish_profile(application.deps, application.bot),
    }


async def _poll(application: Application) -> None:
    token = application.settings.bot_token.get_secret_value()
    url = application.bot.session.api.api_url(token=token, method="getUpdates")
    await poll(application.http, url, application.queue.accept, application.heartbeats)


def _checks(application: Application) -> dict[str, web.Check]:
    async def database() -> bool:
        async with application.deps.db.read() as connection:
            return bool((await connection.exec_driver_sql("SELECT 1")).scalar())

    async def telegram() -> bool:
        return application.settings.webhook_url is not None or application.heartbeats.fresh("telegram", FRESH)

    async def poller() -> bool:
        return application.heartbeats.fresh("poller", FRESH)

    return {"database": database, "telegram": telegram, "poller": poller}


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return

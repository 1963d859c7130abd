"""The composition root: builds everything that runs, and closes it in reverse order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.exceptions import TelegramAPIError

from bot import logs
from bot.alikeness import fingerprints
from bot.catalog.catalog import Catalog
from bot.catalog.store import Store
from bot.catalog.wishes import LISTED, OPENED, Wish
from bot.clock import utc_now
from bot.db.engine import Database, is_postgresql, open_database, sqlite_file
from bot.db.file_lock import exclusive_lock
from bot.db.home import Home, locked_home
from bot.db.lifeline import Lifeline
from bot.db.migrate import upgrade
from bot.db.shelves import Shelves
from bot.db.vault import open_vault
from bot.deps import Deps
from bot.domain.drafts import DraftState
from bot.domain.prices import PriceBasis
from bot.error_reports import ErrorReports
from bot.loops.catalog_sharing import CatalogSharing
from bot.loops.lease_keeper import LeaseKeeper
from bot.loops.order_poller import OrderPoller
from bot.loops.sender import Sender
from bot.market.client import open_market
from bot.market.errors import Unreachable, Unsure
from bot.membership import Membership
from bot.metrics import Metrics
from bot.routers.build import build_dispatcher
from bot.settings import Settings
from bot.supervision import Heartbeats
from bot.telegram.clock_check import ClockCheck
from bot.telegram.feed import feeder
from bot.telegram.polling import KINDS
from bot.telegram.rate_limits import OutgoingRateLimit
from bot.telegram.session import Session
from bot.telegram.update_queue import UpdateQueue
from bot.turnstile import Turnstile
from bot.version import project_version
from bot.vitals import RecentCalls, Vitals

FRESH = 90.0  # seconds a loop's sign of life is good for
ENDINGS = (DraftState.PLACED, DraftState.REFUSED, DraftState.NOT_SENT, DraftState.UNSURE)


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
    error_reports: ErrorReports
    keeper: LeaseKeeper | None = None  # where several replicas may share the database


@asynccontextmanager
async def build(settings: Settings) -> AsyncIterator[Application]:
    """Build from the ground up; what was opened is closed in reverse order."""
    async with AsyncExitStack() as stack:
        turnstile = Turnstile()
        db, home = await _open_database(settings, stack, turnstile)
        catalog = settings.data_dir / (home.catalog if home else "catalog")
        deps, metrics = await _open_deps(settings, stack, db, catalog)
        pace, heartbeats = OutgoingRateLimit(replicas=lambda: deps.membership.living), Heartbeats()
        clock_check = ClockCheck(metrics)
        traces = [clock_check.traces()] if settings.webhook_url else []  # else polls are enough, and free
        session = Session(settings.telegram_api_url, turnstile, *traces)
        bot = await stack.enter_async_context(
            _bot(settings, session, pace, _measured(metrics, deps.vitals.telegram))
        )
        http = await stack.enter_async_context(aiohttp.ClientSession(trace_configs=[clock_check.traces()]))
        dispatcher = build_dispatcher(deps)
        queue = UpdateQueue(deps, feeder(bot, dispatcher, metrics, turnstile))
        poller, sender = OrderPoller(deps, heartbeats), Sender(deps, bot, pace, heartbeats)
        deps.vitals.late = lambda: poller.lag
        application = Application(
            settings,
            deps,
            bot,
            dispatcher,
            queue,
            poller,
            sender,
            heartbeats,
            metrics,
            http,
            clock_check,
            _collected_errors(settings, stack),
        )
        keeper = _keeper(application, home) if home else None
        if keeper is not None:
            stack.push_async_callback(keeper.lifeline.close)
        yield replace(application, keeper=keeper)


def _keeper(application: Application, home: Home) -> LeaseKeeper:
    """What keeps this replica's place among others, and wakes its loops when others have news."""
    deps, settings, replica = application.deps, application.settings, application.metrics.replica

    def heard(topic: str) -> None:
        if topic == "leases":
            keeper.look.set()
        else:
            _hear(application, topic)

    keeper = LeaseKeeper(
        deps,
        Lifeline(settings.database_url.get_secret_value(), heard),
        settle=application.queue.hand_over,
        sending=lambda: application.sender.busy,
        sent=application.sender.sent,
        polls=lambda: application.heartbeats.fresh("telegram", FRESH),
        settings=fingerprints(settings, deps.vault.fingerprints, deps.vault.mark),
        home=home.fingerprint,
        metrics=replica,
        catalogue=CatalogSharing(deps),
    )
    deps.membership.paused = replica.purchase_paused
    for topic, signal in deps.wakeups.signals().items():
        signal.tell = deps.membership.teller(topic)
    return keeper


def _hear(application: Application, topic: str) -> None:
    """Wake what another replica has news for."""
    deps, signals = application.deps, application.deps.wakeups.signals()
    match topic.split():
        case ["inbox"]:
            application.queue.waiting.set()
        case [signal] if signal in signals:
            signals[signal].wake()
            if signal == "keys":
                deps.catalog.reader.wanted.set()
        case ["plan", plan_id]:
            deps.wakeups.plans.put_nowait(int(plan_id))
        case ["shelf"]:
            deps.wakeups.shelf.set()
        case [kind, *_] if kind in (OPENED, LISTED) and (wish := Wish.of(topic)):
            deps.catalog.reader.fulfil(wish)
        case ["order", number]:
            application.poller.loader.told.put_nowait(int(number))


def _collected_errors(settings: Settings, stack: AsyncExitStack) -> ErrorReports:
    """Collect errors where there is a chat to tell of them."""
    reports, handlers = ErrorReports(), logging.getLogger().handlers
    if settings.admin_chat is not None:
        handlers.insert(0, reports)  # it gives a record the reference that the next handler writes
        stack.callback(handlers.remove, reports)
    return reports


async def _open_deps(
    settings: Settings, stack: AsyncExitStack, db: Database, stored: Path
) -> tuple[Deps, Metrics]:
    """``stored``: the directory of what was read of the catalogue."""
    metrics = Metrics(project_version(), kinds=KINDS, endings=ENDINGS)
    vitals = Vitals(directory=settings.data_dir)
    configured = settings.encryption_key.get_secret_value() if settings.encryption_key else ""
    vault = await open_vault(db, configured, settings.data_dir / "secret.key")
    market = await stack.enter_async_context(
        open_market(settings.hstock_api_url, on_call=_noted(metrics, vitals))
    )
    basis = PriceBasis(settings.smm_price_per, settings.product_price_per)
    key = settings.catalog_key.get_secret_value() if settings.catalog_key else ""
    membership = Membership(alone=not db.is_shared)
    if db.is_shared:
        membership.hold((), ())  # until it has registered
    shelves = Shelves(db, lambda: membership.life.id) if db.is_shared else None

    def clock() -> datetime:
        return membership.common_time(utc_now())

    catalog = Catalog(market, Store(stored), shelves, clock=clock)
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
        admin_ids=frozenset(settings.admin_ids),
        invite_only=settings.access == "invite",
        vitals=vitals,
        membership=membership,
        clock=clock,
        hide=logs.register,
        ended=metrics.purchase,
        given_up=metrics.message_given_up,
    )
    return deps, metrics


async def _open_database(
    settings: Settings, stack: AsyncExitStack, turnstile: Turnstile
) -> tuple[Database, Home | None]:
    """The database, locked if it is a file; else a place of the directory is, which comes with it."""
    home = None
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    url = settings.database_url.get_secret_value()
    if (file := sqlite_file(url)) is not None:
        await stack.enter_async_context(exclusive_lock(file))
    elif is_postgresql(url):
        home = await stack.enter_async_context(locked_home(settings.data_dir))
    await asyncio.to_thread(upgrade, url)
    db = open_database(url, turnstile)
    stack.push_async_callback(db.close)
    return db, home


@asynccontextmanager
async def _bot(
    settings: Settings, session: Session, pace: OutgoingRateLimit, measure: Any
) -> AsyncIterator[Bot]:
    session.middleware(pace)
    session.middleware(measure)
    bot = Bot(
        settings.bot_token.get_secret_value(),
        session=session,
        default=DefaultBotProperties(parse_mode="HTML"),
    )
    try:
        yield bot
    finally:
        await session.close()


def _measured(metrics: Metrics, recent: RecentCalls) -> Any:
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
            recent.note(seconds, ok=outcome == "ok")

    return measure


def _noted(metrics: Metrics, vitals: Vitals) -> Callable[[str, str, float], None]:
    unanswered = (Unreachable.__name__, Unsure.__name__)

    def called(action: str, outcome: str, seconds: float) -> None:
        metrics.market_call(action, outcome, seconds)
        vitals.market.note(seconds, ok=outcome == "ok")
        vitals.market_away.note(answered=outcome not in unanswered)

    return called

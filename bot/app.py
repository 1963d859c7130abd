"""Runs the bot: starts the loops of the application, and ends them in order."""

import asyncio
import signal
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

import structlog
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramNetworkError,
    TelegramUnauthorizedError,
)
from sqlalchemy.exc import SQLAlchemyError

from bot import web
from bot.actions import takeover
from bot.application import FRESH, Application, build
from bot.db.engine import sqlite_file
from bot.domain.shards import Role
from bot.garbage_collection import leave_out_what_is_built
from bot.loops.balances import watch_balances
from bot.loops.broadcasts import run_broadcasts
from bot.loops.catalog_keys import CatalogKeys
from bot.loops.catalog_reader import read_catalog
from bot.loops.chat_backups import ChatBackups
from bot.loops.digests import tell_digests
from bot.loops.error_reports import report_errors
from bot.loops.housekeeping import follow_key_file, purge_daily
from bot.loops.measuring import measure
from bot.loops.plans import PlanRunner
from bot.loops.profile import publish_profile
from bot.loops.roles import while_held
from bot.loops.series import ask_series
from bot.loops.settler import Settler
from bot.loops.stated_formats import keep_stated_formats
from bot.loops.unattended import UnattendedWork
from bot.loops.warranty_reminders import remind_of_warranties
from bot.loops.watchlist_poller import WatchlistPoller
from bot.membership import replica_name
from bot.settings import Settings
from bot.supervision import run_forever
from bot.telegram.polling import KINDS, TokenRefused, poll
from bot.telegram.sending import FAILURES
from bot.views import messages

log = structlog.get_logger()

DRAIN = 7.0  # seconds that running handlers get at the end; a purchase under way gets what it needs
LAST_WORDS = 1.5  # seconds for telling what came of the last purchases
LAST_SENDS = 20.0  # seconds for messages under way: what is cut off may have arrived, and is sent again
ENDED_WITHIN = 70.0  # seconds; docs/operating.md asks for 75 before a SIGKILL
GREETED_WITHIN = 15  # seconds for each question at a start
LONGEST_REST = 30.0


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT, then drain and close.

    :raises AlreadyRunning, NewerSchema, WrongKey, UnlikeReplicas, CannotListen, LoopBroken: it cannot run.
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


async def serve(application: Application, stop: asyncio.Event) -> None:
    """Run what was built until ``stop`` is set, then drain."""
    settings = application.settings
    hook = None
    if settings.webhook_path and settings.webhook_secret:
        hook = web.Webhook(
            settings.webhook_path, settings.webhook_secret.get_secret_value(), application.queue.accept_one
        )
    if application.keeper is None:
        await takeover.begin_alone(application.deps, replica_name())
    else:
        await application.keeper.prepare()
    checks, clock_check = _checks(application), application.clock_check
    app = web.web_app(checks, application.metrics.render, hook, lambda: clock_check.skew)
    async with web.serve(settings.listen, app) as (host, port):
        log.info("serving", listen=f"{host}:{port}", mode="webhook" if hook else "polling")
        if application.keeper is None:
            await _greet_telegram(application, stop)
        else:
            async with application.keeper.standing_by():
                await _greet_telegram(application, stop)
            await application.keeper.begin()  # not before: others leave it its share of the customers
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
            me = await application.bot.get_me(request_timeout=GREETED_WITHIN)
            if application.settings.webhook_url and application.settings.webhook_secret:
                secret = application.settings.webhook_secret.get_secret_value()
                await application.bot.set_webhook(
                    application.settings.webhook_url,
                    secret_token=secret,
                    allowed_updates=list(KINDS),
                    request_timeout=GREETED_WITHIN,
                )
            else:
                await application.bot.delete_webhook(request_timeout=GREETED_WITHIN)
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
            held = partial(while_held, application.deps, Role.POLLING, lambda: _poll(application))
            polling = group.create_task(run_forever("polling", held))
        await stop.wait()
        log.info("stopping")
        latest = time.monotonic() + ENDED_WITHIN
        if polling is not None:
            await application.deps.db.cancel_tasks([polling])
        await application.queue.drain(DRAIN / 2)
        keeper, others_live = application.keeper, application.deps.membership.living > 1
        rest = None
        if keeper is not None and others_live:
            await _bearing(keeper.hand_over(), "others take over when this replica is found dead")
            rest = group.create_task(_bearing(keeper.hand_over_rest(LAST_SENDS), "others wait for its end"))
        await application.deps.background.drain(DRAIN / 2, application.deps.db)
        await application.queue.close()
        if rest is None:
            await _send_last(application, latest)
        else:
            await rest
        await application.deps.db.cancel_tasks(loops)
        if keeper is not None:
            await _bearing(keeper.resign(), "others find this replica dead in some seconds")


async def _send_last(application: Application, latest: float) -> None:
    """Tell what came of the last purchases, and let the messages under way come to their end.

    ``latest``: the monotonic time at which they are cut off.
    """
    await application.sender.flush(LAST_WORDS)
    if application.keeper is None:
        application.deps.membership.hold((), application.deps.membership.roles)
    else:
        await application.keeper.end_alone()
    with suppress(TimeoutError):
        async with asyncio.timeout(min(LAST_SENDS, max(latest - time.monotonic(), 0))):
            await application.sender.sent()


async def _bearing(work: Awaitable[None], otherwise: str) -> None:
    """Do what is not done where the database is away at the end; ``otherwise``: what that means."""
    try:
        await work
    except SQLAlchemyError as error:
        log.warning(otherwise, cause=type(error).__name__)


def _loops(application: Application) -> dict[str, Callable[[], Awaitable[None]]]:
    loops: dict[str, Callable[[], Awaitable[None]]] = {
        **_for_operators(application),
        "poller": application.poller.run,
        "sender": application.sender.run,
        "settler": Settler(application.deps).run,
        "balances": lambda: watch_balances(application.deps),
        "formats": lambda: keep_stated_formats(application.deps),
        "catalog": lambda: read_catalog(application.deps),
        "plans": PlanRunner(application.deps).run,
        "figures": lambda: measure(
            application.deps, application.metrics, application.poller, application.settings.data_dir
        ),
        "keys": lambda: follow_key_file(application.deps),
    }
    if application.keeper is not None:
        sharing = application.keeper.catalogue
        loops |= {"leases": application.keeper.run, "inbox": application.queue.run, "catalog": sharing.run}
        loops["unattended"] = UnattendedWork(application.deps).run
        loops["catalog reader"] = partial(while_held, application.deps, Role.CATALOGUE, sharing.read)
    for name, (role, run) in _of_roles(application).items():
        loops[name] = partial(while_held, application.deps, role, run)
    return loops


def _of_roles(application: Application) -> dict[str, tuple[Role, Callable[[], Awaitable[None]]]]:
    """What one replica does for all."""
    deps, bot = application.deps, application.bot
    return {
        "watches": (Role.WATCHES, WatchlistPoller(deps, CatalogKeys(deps)).run),
        "digests": (Role.CHORES, lambda: tell_digests(deps)),
        "warranties": (Role.CHORES, lambda: remind_of_warranties(deps)),
        "series": (Role.CHORES, lambda: ask_series(deps)),
        "purge": (Role.CHORES, lambda: purge_daily(deps)),
        "broadcasts": (Role.CHORES, lambda: run_broadcasts(deps, bot)),
        "profile": (Role.CHORES, lambda: publish_profile(deps, bot)),
    }


def _for_operators(application: Application) -> dict[str, Callable[[], Awaitable[None]]]:
    """What the chat of the operators gets, where there is one."""
    settings, deps, bot, chat = (
        application.settings,
        application.deps,
        application.bot,
        application.settings.admin_chat,
    )
    if chat is None:
        return {}
    loops: dict[str, Callable[[], Awaitable[None]]] = {
        "reports": lambda: report_errors(deps, application.error_reports, bot, chat)
    }
    database = sqlite_file(settings.database_url.get_secret_value())
    if settings.backup_passphrase is not None and database is not None:
        passphrase = settings.backup_passphrase.get_secret_value()
        loops["backups"] = ChatBackups(deps, bot, database, chat, passphrase).run
    return loops


async def _poll(application: Application) -> None:
    token = application.settings.bot_token.get_secret_value()
    url = application.bot.session.api.api_url(token=token, method="getUpdates")
    membership = application.deps.membership
    await poll(
        application.http,
        url,
        application.queue.accept,
        application.heartbeats,
        application.metrics.poll_conflict,
        may_poll=membership.is_trusted,
        others_poll=lambda: membership.living > 1,
    )


def _checks(application: Application) -> dict[str, web.Check]:
    async def database() -> bool:
        async with application.deps.db.read() as connection:
            return bool((await connection.exec_driver_sql("SELECT 1")).scalar())

    async def telegram() -> bool:
        by_webhook = application.settings.webhook_url is not None
        by_others = application.keeper is not None and application.keeper.polled < FRESH
        return by_webhook or by_others or application.heartbeats.fresh("telegram", FRESH)

    async def member() -> bool:
        return application.deps.membership.life.is_trusted()

    async def poller() -> bool:
        return application.heartbeats.fresh("poller", FRESH)

    return {"database": database, "member": member, "telegram": telegram, "poller": poller}


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return

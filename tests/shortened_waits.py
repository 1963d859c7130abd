"""Patches that shorten the waits of a bot under test. No decision is changed."""

import ssl
from datetime import datetime, timedelta
from functools import partial
from types import ModuleType
from typing import Any

from aiogram.client.session.aiohttp import AiohttpSession

from bot import app, application, question_pace, supervision
from bot.actions import settle, watchlist_checks
from bot.catalog import reader
from bot.domain.orders import Order
from bot.domain.schedule import next_check
from bot.domain.watchlist import next_look
from bot.loops import order_poller, sender, settler, watchlist_poller
from bot.market.client import open_market
from bot.market.transport import DEFAULT_POLICY
from bot.telegram import deletion, polling, rate_limits, update_queue

LOOK = 40  # times as often as a customer's order is looked at
SETTLE = 500  # times as early as a doubt is settled
WATCHED = 500  # times as often as something on a watchlist is looked at
NAP = 0.05  # seconds between two rounds of the watchlist's poller
SOON = 0.1  # seconds: what every longer rest becomes
PATIENCE = DEFAULT_POLICY._replace(first_wait=0.02, longest_wait=SOON, jitter=0.0)  # as often as usual

Patch = tuple[ModuleType | type, str, Any]


async def _close(session: AiohttpSession) -> None:
    """Without aiogram's pause of a quarter of a second, which is for TLS."""
    if session._session is not None:
        await session._session.close()


def _next_check_soon(order: Order, now: datetime, failures: int = 0) -> timedelta | None:
    wait = next_check(order, now, failures)
    return wait and wait / LOOK


def _next_look_soon(calm: int, *, near: bool) -> timedelta:
    return next_look(calm, near=near) / WATCHED


_TLS = ssl.create_default_context()


def _same_tls(**_: object) -> ssl.SSLContext:
    """Certificates that nobody here shows are read once: it takes as long as the rest of a start."""
    return _TLS


def shortened(rests: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(rest / SETTLE for rest in rests)


PATCHES: tuple[Patch, ...] = (
    (ssl, "create_default_context", _same_tls),
    (application, "open_market", partial(open_market, policy=PATIENCE)),
    (app, "LONGEST_REST", SOON),
    (app, "LAST_WORDS", 5.0),  # a busy machine sends nothing twice for want of a second
    (app, "LAST_SENDS", 1.0),
    (question_pace, "BETWEEN", 0.01),
    (AiohttpSession, "close", _close),
    (reader, "PAUSE", SOON),
    (rate_limits, "CHAT_BURST", 1000),  # the simulated Telegram has no limits here
    (rate_limits, "ALL_BURST", 1000),
    (order_poller, "next_check", _next_check_soon),
    (order_poller, "SPREAD", SOON),
    (order_poller, "DATABASE_BACKOFF", SOON),
    (polling, "LONGEST_REST", SOON),
    (settle, "CHECKS_AFTER", tuple(look / SETTLE for look in settle.CHECKS_AFTER)),
    (settle, "RETRY_AFTER", timedelta(seconds=SOON)),
    (settler, "ERROR_BACKOFF", SOON),
    (sender, "LONGEST_BACKOFF", SOON),
    (supervision, "LONGEST_BACKOFF", SOON),
    (update_queue, "RESTS", shortened(update_queue.RESTS)),
    (deletion, "RESTS", shortened(deletion.RESTS)),
)

# For the tests of the watchlist: any other would have its calls counted among its own.
WATCHLIST: tuple[Patch, ...] = (
    (watchlist_poller, "LONGEST_SLEEP", NAP),
    (watchlist_poller, "PAUSE", dict.fromkeys(watchlist_poller.Lookup, NAP)),
    (watchlist_poller, "AWAY_BACKOFF", NAP),
    (watchlist_poller, "BUSY_BACKOFF", NAP),
    (watchlist_checks, "PROJECTS_WITHIN", 0.0),
    (watchlist_poller, "next_look", _next_look_soon),
)

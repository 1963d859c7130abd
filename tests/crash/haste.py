"""What is hurried in a victim, all in one place. Only waits are shortened; no decision is changed.

A trial shall take a second of waiting in place of minutes. Three things are left out for the same reason:
the schema is not looked up again in a database that was migrated a moment ago, the menu of commands, fifteen
requests at every start, is not set, and the certificates that nobody here shows are not read anew.
"""

import ssl
from datetime import datetime, timedelta
from functools import partial
from types import ModuleType
from typing import Any

from aiogram.client.session.aiohttp import AiohttpSession

from bot import app, pace
from bot.actions import settle
from bot.catalog import reader
from bot.loops import intake, poller, polling, profile, sender, settler, supervise
from bot.market.client import open_market
from bot.market.transport import DEFAULT_PATIENCE, Bounds
from bot.model import Order
from bot.schedule import next_check

LOOK = 40  # times as often as a customer's order is looked at
SETTLE = 100  # times as early as a doubt is settled
SOON = 0.1  # seconds: what every longer rest becomes
MONEY_SECONDS = 2.0  # until a purchase without an answer is given up


def _unchanged(_url: str) -> None:
    """The template was migrated by the very same code."""


async def _close(session: AiohttpSession) -> None:
    """Without aiogram's pause of a quarter of a second, which is for TLS."""
    if session._session is not None:
        await session._session.close()


def _hasty(order: Order, now: datetime, failures: int = 0) -> timedelta | None:
    wait = next_check(order, now, failures)
    return wait and wait / LOOK


_TLS = ssl.create_default_context()


def _same_tls(**_: object) -> ssl.SSLContext:
    """Read once, before the first fork: it takes as long as the rest of a start."""
    return _TLS


_PATIENCE = DEFAULT_PATIENCE._replace(
    first_wait=0.02,
    longest_wait=SOON,
    jitter=0.0,
    money=Bounds(MONEY_SECONDS, DEFAULT_PATIENCE.money.size),
)

PATCHES: tuple[tuple[ModuleType | type, str, Any], ...] = (
    (ssl, "create_default_context", _same_tls),
    (app, "upgrade", _unchanged),
    (profile, "PAUSE", 3600.0),  # no victim lives so long
    (app, "open_market", partial(open_market, patience=_PATIENCE)),
    (app, "LONGEST_REST", SOON),
    (AiohttpSession, "close", _close),
    (reader, "PAUSE", SOON),
    (pace, "CHAT_BURST", 1000),  # the simulated Telegram has no limits here
    (pace, "ALL_BURST", 1000),
    (poller, "next_check", _hasty),
    (poller, "SPREAD", SOON),
    (poller, "CROWDED", SOON),
    (poller, "THOROUGH_EVERY", SOON),
    (polling, "LONGEST_REST", SOON),
    (settle, "LOOKS", tuple(look / SETTLE for look in settle.LOOKS)),
    (settle, "AGAIN", timedelta(seconds=SOON)),
    (settler, "AFTER_AN_ERROR", SOON),
    (sender, "LONGEST_REST", SOON),
    (supervise, "LONGEST_REST", SOON),
    (intake, "RESTS", tuple(rest / SETTLE for rest in intake.RESTS)),
)


def hurry() -> None:
    for place, name, value in PATCHES:
        setattr(place, name, value)

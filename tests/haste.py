"""What is hurried in a bot under test, all in one place. Only waits are shortened; no decision is changed."""

import ssl
from datetime import datetime, timedelta
from functools import partial
from types import ModuleType
from typing import Any

from aiogram.client.session.aiohttp import AiohttpSession

from bot import app, pace
from bot.actions import settle
from bot.catalog import reader
from bot.loops import intake, poller, polling, sender, settler, supervise
from bot.market.client import open_market
from bot.market.transport import DEFAULT_PATIENCE
from bot.model import Order
from bot.routers import removal
from bot.schedule import next_check

LOOK = 40  # times as often as a customer's order is looked at
SETTLE = 500  # times as early as a doubt is settled
SOON = 0.1  # seconds: what every longer rest becomes
PATIENCE = DEFAULT_PATIENCE._replace(first_wait=0.02, longest_wait=SOON, jitter=0.0)  # as often as usual

Patch = tuple[ModuleType | type, str, Any]


async def _close(session: AiohttpSession) -> None:
    """Without aiogram's pause of a quarter of a second, which is for TLS."""
    if session._session is not None:
        await session._session.close()


def _hasty(order: Order, now: datetime, failures: int = 0) -> timedelta | None:
    wait = next_check(order, now, failures)
    return wait and wait / LOOK


_TLS = ssl.create_default_context()


def _same_tls(**_: object) -> ssl.SSLContext:
    """Certificates that nobody here shows are read once: it takes as long as the rest of a start."""
    return _TLS


def shortened(rests: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(rest / SETTLE for rest in rests)


PATCHES: tuple[Patch, ...] = (
    (ssl, "create_default_context", _same_tls),
    (app, "open_market", partial(open_market, patience=PATIENCE)),
    (app, "LONGEST_REST", SOON),
    (AiohttpSession, "close", _close),
    (reader, "PAUSE", SOON),
    (pace, "CHAT_BURST", 1000),  # the simulated Telegram has no limits here
    (pace, "ALL_BURST", 1000),
    (poller, "next_check", _hasty),
    (poller, "SPREAD", SOON),
    (polling, "LONGEST_REST", SOON),
    (settle, "LOOKS", tuple(look / SETTLE for look in settle.LOOKS)),
    (settle, "AGAIN", timedelta(seconds=SOON)),
    (settler, "AFTER_AN_ERROR", SOON),
    (sender, "LONGEST_REST", SOON),
    (supervise, "LONGEST_REST", SOON),
    (intake, "RESTS", shortened(intake.RESTS)),
    (removal, "RESTS", shortened(removal.RESTS)),
)

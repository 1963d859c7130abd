"""Shortens waits of the bot for a trial, which takes a second in place of minutes. Beside the waits of
``tests/shortened_waits.py``, two things are left out: the schema is not looked up again in a database that
was migrated a moment ago, and the menu of commands, fifteen requests at every start, is not set.
"""

from functools import partial

from bot import application
from bot.actions import settle
from bot.loops import order_poller, profile
from bot.market.client import open_market
from bot.market.transport import DEFAULT_POLICY, Bounds
from tests import shortened_waits
from tests.shortened_waits import SOON, Patch

SETTLE = 100  # times as early as a doubt is settled: later than a purchase that is carried out after a kill
MONEY_SECONDS = 2.0  # until a purchase without an answer is given up


def _unchanged(_url: str) -> None:
    """The initial data was migrated by the very same code."""


_PATIENCE = shortened_waits.PATIENCE._replace(money=Bounds(MONEY_SECONDS, DEFAULT_POLICY.money.size))

PATCHES: tuple[Patch, ...] = (
    *shortened_waits.PATCHES,
    (application, "upgrade", _unchanged),
    (profile, "PAUSE", 3600.0),  # no trial lasts so long
    (application, "open_market", partial(open_market, policy=_PATIENCE)),
    (settle, "CHECKS_AFTER", tuple(look / SETTLE for look in settle.CHECKS_AFTER)),
    (order_poller, "THOROUGH_EVERY", SOON),
)


def hurry() -> None:
    for target, name, value in PATCHES:
        setattr(target, name, value)

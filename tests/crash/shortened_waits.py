"""Shortens waits of the bot for a trial, which takes a second in place of minutes. Beside the waits of
``tests/shortened_waits.py``, two things are left out: the schema is not looked up again in a database that
was migrated a moment ago, and the menu of commands, fifteen requests at every start, is not set.
"""

from functools import partial

from bot import application, membership
from bot.actions import outcomes, settle
from bot.db import lifeline, postgresql
from bot.domain import shards
from bot.loops import lease_keeper, order_loader, order_poller, profile, sender, settler
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

LEASE, MARGIN, BEAT_EVERY = 1.5, 0.3, 0.3  # seconds
LOOK_EVERY = 1.0  # seconds between two looks for what nobody told
# In their usual order of size: who is stopped in a transaction loses it before the lease, and nobody waits
# for an answer of the database much longer than a lease.
OF_SEVERAL: tuple[Patch, ...] = (
    (shards, "LEASE", LEASE),
    (membership, "MARGIN", MARGIN),
    (lease_keeper, "BEAT_EVERY", BEAT_EVERY),
    (lease_keeper, "SENT_WITHIN", 1.0),
    (lifeline, "BEAT_TIMEOUT", LEASE - MARGIN),
    (postgresql, "CONNECT_TIMEOUT", 2.0),
    (postgresql, "STATEMENT_TIMEOUT", 3.0),
    (postgresql, "_SESSION", postgresql._SESSION | {"idle_in_transaction_session_timeout": "1s"}),
    (outcomes, "LONGEST_REST", 1.0),
    (order_loader, "LOOK_EVERY", LOOK_EVERY),
    (settler, "LOOK_EVERY", LOOK_EVERY),
    (sender, "LONGEST_SLEEP", LOOK_EVERY),
)


def hurry(*, of_several: bool = False) -> None:
    """``of_several``: leases are short as well."""
    for target, name, value in (*PATCHES, *(OF_SEVERAL if of_several else ())):
        setattr(target, name, value)

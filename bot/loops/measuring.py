"""Sets the gauges among the metrics: backlogs, what is behind its time, and the disk."""

import asyncio
import math
import shutil
from datetime import datetime
from pathlib import Path

import structlog

from bot.db import drafts, inbox, outbox
from bot.deps import Deps
from bot.domain.pushes import PushKind
from bot.loops.order_poller import OrderPoller
from bot.metrics import Metrics

log = structlog.get_logger()

EVERY = 5.0  # seconds


async def measure(deps: Deps, metrics: Metrics, poller: OrderPoller, data_dir: Path) -> None:
    """Set the gauges every few seconds, for ever. ``data_dir``: on whose disk space is needed."""
    while True:
        await _measure_database(deps, metrics)
        metrics.replica.pool_wait(deps.db.longest_wait())
        metrics.orders_tracked(len(poller))
        metrics.poller_lag(poller.lag)
        age, overdue = deps.catalog.age, deps.catalog.overdue.total_seconds()
        seconds = math.nan if age is None else age.total_seconds()
        metrics.catalog(len(deps.catalog.contents), seconds, overdue)
        await _measure_disk(metrics, data_dir)
        await asyncio.sleep(EVERY)


async def _measure_database(deps: Deps, metrics: Metrics) -> None:
    membership, now = deps.membership, deps.clock()
    async with deps.db.read() as connection:
        depth = await outbox.depth(connection, membership.shards)
        doubts, oldest_doubt = await drafts.open_doubts(connection, membership.shards)
        waiting, first = await inbox.depth(connection, membership.shards)
    metrics.replica.inbox(waiting, _age(first, now))
    metrics.replica.held(membership.living, len(membership.shards), membership.roles, membership.life.trust)
    metrics.outbox_depth(depth.waiting, depth.parked, depth.failed)
    metrics.outbox_oldest({kind.value: _age(depth.oldest.get(kind), now) for kind in PushKind})
    metrics.doubts(doubts, _age(oldest_doubt, now))


async def _measure_disk(metrics: Metrics, data_dir: Path) -> None:
    """Set the free space; what cannot be looked at keeps its last figure, for the others matter as well."""
    try:
        disk = await asyncio.to_thread(shutil.disk_usage, data_dir)
    except OSError as error:
        log.warning("the disk cannot be measured", cause=error.strerror)
        return
    metrics.disk(disk.free, disk.total)


def _age(since: datetime | None, now: datetime) -> float:
    """Seconds since then; 0 where there is nothing, or the clock was set back."""
    return 0.0 if since is None else max((now - since).total_seconds(), 0.0)

"""Gathers the figures of the overview in ``/admin``."""

import asyncio
from datetime import timedelta

from bot.db import admin_figures, drafts, maintenance
from bot.deps import Deps
from bot.domain.admin import Backlog, Overview
from bot.version import project_version

DAYS = 7
_PURCHASES = timedelta(days=1)


async def overview(deps: Deps) -> Overview:
    """Count what the overview shows. No figure tells anything of one customer.

    What is in the database is counted for all replicas; ``late``, the calls, the catalogue, the disk and the
    version are of this one.
    """
    now = deps.clock()
    level = await maintenance.level(deps.db)
    disk = await asyncio.to_thread(deps.vitals.disk)
    async with deps.db.read() as connection:
        customers, parked = await admin_figures.count_customers(connection)
        doubts, oldest_doubt = await drafts.open_doubts(connection)
        return Overview(
            at=now,
            customers=customers,
            parked=parked,
            days=await admin_figures.days(connection, now.date(), DAYS),
            purchases=await admin_figures.purchases(connection, now - _PURCHASES),
            doubts=None if oldest_doubt is None else Backlog(doubts, oldest_doubt),
            orders=await admin_figures.count_tracked(connection),
            late=timedelta(seconds=deps.vitals.late()),
            outbox=await admin_figures.waiting_pushes(connection),
            market=deps.vitals.market.figures(),
            telegram=deps.vitals.telegram.figures(),
            catalog_read=deps.catalog.read_at,
            languages=await admin_figures.languages(connection),
            disk=disk,
            version=project_version(),
            replicas=None if deps.membership.alone else deps.membership.living,
            maintenance=level,
            market_away=deps.vitals.market_away.is_away(),
        )

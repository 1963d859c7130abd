"""Takes over from replicas and processes that are no more: their purchases, lists, plans and doubts."""

from collections.abc import Collection

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import batch_lines, batch_run, maintenance, plans
from bot.actions.outcomes import tell_end, tell_outcome
from bot.db import drafts, replicas
from bot.deps import Deps
from bot.domain import shards as division
from bot.domain.drafts import DraftState
from bot.domain.shards import ALL_SHARDS, LEASES, shard_of
from bot.version import project_version

log = structlog.get_logger()


async def begin_alone(deps: Deps, name: str) -> None:
    """Take everything over, on a database that nobody else can be using; before anything can be tapped."""
    me = deps.membership.life.id
    async with deps.db.write() as connection:
        await replicas.remove(connection, await replicas.all_ids(connection))
        about = {"name": name, "version": project_version(), "home": "", "settings": ""}
        await replicas.register(connection, me, about, by_server=False)
        await replicas.take(connection, me, LEASES, len(LEASES))
        await end_orphans(deps, connection)
    await take_over(deps, ALL_SHARDS)


async def bury(deps: Deps, stale: Collection[int]) -> list[int]:
    """Declare replicas dead that have been silent for too long, and end what they left between two steps.

    The ids of those that this replica, and no other, found dead.
    """
    async with deps.db.write() as connection:
        dead = await replicas.lock_silent(connection, stale, division.LEASE)
        if dead:
            await remove(deps, connection, dead)
    if dead:
        log.warning("replicas were found dead", replicas=len(dead))
        deps.wakeups.outbox.set()
    return dead


async def remove(deps: Deps, connection: AsyncConnection, dead: Collection[int]) -> None:
    """Remove replicas from the table, and end what they left between two steps."""
    await replicas.remove(connection, dead)
    await end_orphans(deps, connection)


async def end_orphans(deps: Deps, connection: AsyncConnection) -> None:
    """End the purchases whose carrier stands no more; ``prepared`` never left it, and ``sending`` may have.

    In this order: what is marked as being sent while the first are looked at is among the second.
    """
    for draft in await drafts.orphaned(connection, DraftState.PREPARED):
        unsent = batch_lines.kept_state(draft, DraftState.NOT_SENT)
        if await drafts.move(connection, draft.nonce, DraftState.PREPARED, unsent, words="interrupted"):
            await tell_end(deps, connection, draft, DraftState.NOT_SENT)
    for draft in await drafts.orphaned(connection, DraftState.SENDING):
        unsure = (DraftState.SENDING, DraftState.UNSURE)
        if await drafts.move(connection, draft.nonce, *unsure, words="interrupted"):
            await tell_outcome(deps, connection, draft)


async def take_over(deps: Deps, shards: Collection[int]) -> None:
    """Take the customers of some shards over: lists and plans pause, doubts are settled from here."""
    await plans.take_over(deps, shards)
    await batch_run.take_over(deps, shards)
    await maintenance.take_over(deps, shards)
    async with deps.db.read() as connection:
        doubts = await drafts.in_state(connection, DraftState.UNSURE)
    for draft in doubts:
        if shard_of(draft.customer) in shards:
            deps.wakeups.doubts.put_nowait(draft.nonce)
    deps.wakeups.outbox.set()

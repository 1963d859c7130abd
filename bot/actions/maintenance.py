"""Maintenance: nothing is bought, or nobody is let in; what waited for its end goes on by itself."""

from collections.abc import Collection

from bot.actions import admin, batch_run, plans
from bot.db import batches, maintenance, series
from bot.db import plans as stored_plans
from bot.deps import Deps
from bot.domain.admin import AdminAction
from bot.domain.batches import BatchState
from bot.domain.maintenance import Level
from bot.domain.plans import PlanReason, PlanState
from bot.domain.shards import shard_of

AGAIN_AFTER = 5.0  # seconds
_NOTED = {
    Level.OFF: AdminAction.MAINTENANCE_OFF,
    Level.READ_ONLY: AdminAction.READ_ONLY,
    Level.CLOSED: AdminAction.CLOSED,
}


async def level(deps: Deps) -> Level:
    """The present level."""
    return await maintenance.level(deps.db)


async def set_level(deps: Deps, owner: int, chosen: Level) -> None:
    """Set the level; once it is off, the lists and plans that waited for that go on, and series ask at once.

    :raises OwnersOnly: the admin is not an owner.
    """
    await admin.require_owner(deps, owner)
    if await level(deps) is not chosen:
        async with deps.db.write() as connection:
            await maintenance.set_level(connection, chosen)
            await admin.note(deps, connection, owner, _NOTED[chosen])
            if chosen is Level.OFF:  # here alone: what a start finds is long past because the bot was away
                await series.ask_now(connection, deps.clock())
    if chosen is Level.OFF:
        deps.wakeups.series.set()
        await go_on(deps, deps.membership.shards)
        deps.wakeups.unattended.set()  # other replicas go on with what is theirs
        deps.background.start(_go_on_again(deps))


async def take_over(deps: Deps, shards: Collection[int]) -> None:
    """Go on with what waits for some customers although maintenance is over."""
    if await level(deps) is Level.OFF:
        await go_on(deps, shards)


async def _go_on_again(deps: Deps) -> None:
    """What was just being bought may have been paused a moment after the end of maintenance."""
    await deps.background.rest(AGAIN_AFTER)
    if not deps.background.closing:
        await take_over(deps, deps.membership.shards)


async def go_on(deps: Deps, shards: Collection[int]) -> None:
    """Go on with what waits for the end of maintenance, of some customers who are served here."""
    async with deps.db.read() as connection:
        lists = await batches.paused_for_maintenance(connection)
        waiting = await stored_plans.in_state(connection, PlanState.PAUSED)
    for batch in (one for one in lists if shard_of(one.customer) in shards):
        async with deps.db.write() as connection:
            values = {"pause": None, "news_message_id": None}
            paused = (BatchState.PAUSED,)
            ours = await batches.move(
                connection, batch.nonce, paused, BatchState.RUNNING, batch.version, **values
            )
        if ours:
            batch_run.start(deps, batch.nonce)
    for plan in (one for one in waiting if shard_of(one.customer) in shards):
        if plan.reason is PlanReason.MAINTENANCE:
            await plans.go_on(deps, plan, plan.news, plan.message_id)

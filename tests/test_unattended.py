"""What nobody carries any more is gone on with by whoever serves its customer."""

import asyncio

import pytest

from bot.actions import maintenance
from bot.db import batches as stored
from bot.domain.batches import Batch, BatchState, Pause
from bot.domain.customers import Customer
from bot.domain.drafts import DraftState
from bot.domain.maintenance import Level
from bot.domain.shards import ALL_SHARDS, shard_of
from bot.loops.unattended import UnattendedWork
from tests.backend import Backend
from tests.batches import ended, followers, previewed, resumed
from tests.fenced import loses_touch_after_the_mark, one_of_several

pytestmark = pytest.mark.both
OWNER = 9


async def listed(backend: Backend, anna: Customer, state: BatchState, pause: Pause | None = None) -> Batch:
    """A list of Anna's of two orders, in this state and carried by nobody."""
    batch = (await previewed(backend, anna, followers(2))).batch
    async with backend.deps.db.write() as connection:
        await stored.move(connection, batch.nonce, (BatchState.PREVIEW,), state, pause=pause)
    return batch


async def test_a_list_that_nobody_carries_pauses_and_can_go_on(backend: Backend) -> None:
    anna = await backend.customer()
    batch = await listed(backend, anna, BatchState.RUNNING)
    work = UnattendedWork(backend.deps)
    await work.look()
    assert (await ended(backend, anna, batch.nonce)).batch.state is BatchState.RUNNING  # about to begin?
    await work.look()
    paused = (await ended(backend, anna, batch.nonce)).batch
    assert (paused.state, paused.pause) == (BatchState.PAUSED, Pause.RESTARTED)
    assert (await resumed(backend, anna, batch.nonce)).batch.state is BatchState.DONE
    assert backend.market.counts["add"] == 2


async def test_a_list_that_is_carried_or_that_others_serve_is_left_alone(backend: Backend) -> None:
    anna = await backend.customer()
    batch = await listed(backend, anna, BatchState.RUNNING)
    work = UnattendedWork(backend.deps)
    backend.deps.carried_lists.add(batch.nonce)
    for _ in range(2):
        await work.look()
    backend.deps.carried_lists.clear()
    backend.deps.membership.hold(ALL_SHARDS - {shard_of(anna.id)}, ())
    for _ in range(2):
        await work.look()
    assert (await ended(backend, anna, batch.nonce)).batch.state is BatchState.RUNNING


async def test_after_maintenance_each_goes_on_with_what_it_serves(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "AGAIN_AFTER", 0.0)
    anna = await backend.customer()
    object.__setattr__(backend.deps, "admin_ids", frozenset([OWNER]))
    await maintenance.set_level(backend.deps, OWNER, Level.READ_ONLY)
    batch = await listed(backend, anna, BatchState.PAUSED, Pause.MAINTENANCE)
    membership, told = backend.deps.membership, []
    backend.deps.wakeups.unattended.tell = lambda: told.append("unattended")
    membership.hold(ALL_SHARDS - {shard_of(anna.id)}, ())
    await maintenance.set_level(backend.deps, OWNER, Level.OFF)
    assert told == ["unattended"]
    await asyncio.gather(*backend.deps.background._tasks)  # what looks again a moment later leaves it as well
    assert backend.market.counts["add"] == 0
    membership.hold(ALL_SHARDS, ())
    await UnattendedWork(backend.deps).look()
    assert (await ended(backend, anna, batch.nonce)).batch.state is BatchState.DONE
    assert backend.market.counts["add"] == 2


async def test_a_list_that_lost_touch_after_the_mark_buys_nothing(backend: Backend) -> None:
    """Also one that was not begun by an update, and so stands on no lease of one."""
    anna = await backend.customer()
    batch = await listed(backend, anna, BatchState.PAUSED, Pause.MAINTENANCE)
    await one_of_several(backend)
    loses_touch_after_the_mark(backend)
    await maintenance.take_over(backend.deps, ALL_SHARDS)
    await asyncio.gather(*backend.deps.background._tasks)
    assert backend.market.counts["add"] == 0
    assert batch.nonce not in backend.deps.carried_lists


async def test_a_purchase_whose_carrier_stands_no_more_is_ended(backend: Backend) -> None:
    anna = await backend.customer()
    await one_of_several(backend)
    await backend.draft(anna, "sent", state=DraftState.SENDING)  # by nobody who stands
    await backend.draft(anna, "claimed", state=DraftState.PREPARED)
    await UnattendedWork(backend.deps).look()
    assert (await backend.found("sent")).state is DraftState.UNSURE
    assert (await backend.found("claimed")).state is DraftState.NOT_SENT

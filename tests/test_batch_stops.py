"""Batches (lists of orders) that are stopped: by their customer, by the end of the process, by a crash."""

from bot.actions import batches
from bot.db import batches as stored
from bot.db import drafts
from bot.domain.batches import BatchState, Outcome, Pause, Progress
from bot.domain.customers import Customer
from bot.domain.drafts import DraftState
from bot.domain.pushes import PushKind
from tests.backend import Backend
from tests.batches import ended, followers, outcomes, previewed, resumed

QUEUED, PLACED, DOUBT = Outcome.QUEUED, Outcome.PLACED, Outcome.DOUBT


async def test_stop_takes_effect_between_lines(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(3))).batch
    await batches.confirm(backend.deps, anna, batch.nonce, batch.version, 7, "")
    await batches.stop(backend.deps, anna, batch.nonce)
    progress = await ended(backend, anna, batch.nonce)
    assert (progress.batch.state, progress.batch.pause) == (BatchState.PAUSED, Pause.STOPPED)
    assert progress.count(PLACED) == len(backend.market.ledger) < 3
    done = await resumed(backend, anna, batch.nonce)
    assert (done.batch.state, len(backend.market.ledger)) == (BatchState.DONE, 3)


async def test_the_end_of_the_process_comes_between_lines_and_the_next_start_asks(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(3))).batch
    await batches.confirm(backend.deps, anna, batch.nonce, batch.version, 7, "")
    await backend.deps.background.drain(5, backend.deps.db)
    left = await ended(backend, anna, batch.nonce)
    assert (left.batch.state, left.count(PLACED)) == (BatchState.RUNNING, len(backend.market.ledger))
    await backend.begin_anew()
    asked = await ended(backend, anna, batch.nonce)
    assert (asked.batch.pause, len(backend.market.ledger) < 3) == (Pause.RESTARTED, True)


async def test_after_a_crash_a_line_that_never_left_is_queued_and_untold(backend: Backend) -> None:
    anna = await backend.customer()
    batch = await _crashed(backend, anna, DraftState.PREPARED)
    assert batch.batch.pause is Pause.RESTARTED
    assert outcomes(batch) == [QUEUED, QUEUED]
    assert {push.kind for push in await backend.waiting()} == {PushKind.BATCH}
    done = await resumed(backend, anna, batch.batch.nonce)
    assert outcomes(done) == [PLACED, PLACED]


async def test_after_a_crash_a_line_that_may_have_left_is_a_doubt(backend: Backend) -> None:
    anna = await backend.customer()
    batch = await _crashed(backend, anna, DraftState.SENDING)
    assert (outcomes(batch), batch.waits) == ([DOUBT, QUEUED], True)
    assert (await resumed(backend, anna, batch.batch.nonce)).batch.state is BatchState.PAUSED
    assert backend.market.counts["add"] == 0


async def _crashed(backend: Backend, customer: Customer, state: DraftState) -> Progress:
    """A batch whose process was killed with the first line in this state, after the next start."""
    preview = await previewed(backend, customer, followers(2))
    first = preview.lines[0].draft
    assert first is not None
    async with backend.deps.db.write() as connection:
        await stored.move(connection, preview.batch.nonce, (BatchState.PREVIEW,), BatchState.RUNNING)
        await drafts.move(connection, first.nonce, DraftState.DRAFT, state)
    await backend.begin_anew()
    return await ended(backend, customer, preview.batch.nonce)

"""Batches (lists of orders): each line is bought once, and whatever concerns the next ones pauses."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.actions import account, batch_run, batches, purchase, settle
from bot.actions.errors import Gone
from bot.deps import Deps
from bot.domain.batches import BatchPreview, BatchState, LineProblem, Outcome, Pause
from bot.domain.customers import Customer
from bot.domain.drafts import Draft, DraftState, Offer, Verdict
from bot.domain.pushes import PushKind
from sandbox.market.simulator import ANNA, BEN
from tests.backend import Backend
from tests.batches import confirmed, ended, followers, outcomes, previewed, resumed

QUEUED, PLACED, REFUSED, DOUBT = Outcome.QUEUED, Outcome.PLACED, Outcome.REFUSED, Outcome.DOUBT


async def test_every_line_is_ordered_once_and_in_order(backend: Backend) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, followers(5))
    before = backend.market.keys[ANNA].balance
    progress = await confirmed(backend, anna, preview.batch)
    assert (progress.batch.state, outcomes(progress)) == (BatchState.DONE, [PLACED] * 5)
    assert [entry.params["link"][-2:] for entry in backend.market.ledger] == [f"p{n}" for n in range(5)]
    assert [line.order.number for line in progress.lines if line.order] == list(range(23501, 23506))
    assert progress.spent == preview.batch.total == before - backend.market.keys[ANNA].balance


async def test_what_is_told_is_the_batch_and_no_card_for_each_order(backend: Backend) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, followers(3))
    await confirmed(backend, anna, preview.batch)
    assert [push.about for push in await backend.waiting()] == [f"batch:{preview.batch.nonce}"]


async def test_the_progress_is_told_meanwhile(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await backend.customer()
    monkeypatch.setattr(batch_run, "TOLD_EVERY", 0.0)
    await confirmed(backend, anna, (await previewed(backend, anna, followers(3))).batch)
    [push] = await backend.waiting()
    assert (push.kind, push.ordinal, push.version) == (PushKind.BATCH, 0, 3)


async def test_taps_at_once_begin_it_once(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(3))).batch
    taps = (batches.confirm(backend.deps, anna, batch.nonce, batch.version, 7, "") for _ in range(20))
    await asyncio.gather(*taps)
    await ended(backend, anna, batch.nonce)
    await confirmed(backend, anna, batch)
    assert backend.market.counts["add"] == 3


async def test_a_batch_is_its_customers_alone(backend: Backend) -> None:
    anna = await backend.customer()
    ben = await backend.customer(BEN, 1002)
    batch = (await previewed(backend, anna, followers(1))).batch
    for act in (batches.stop, batches.cancel, batches.look):
        with pytest.raises(Gone):
            await act(backend.deps, ben, batch.nonce)
    with pytest.raises(Gone):
        await confirmed(backend, ben, batch)
    assert backend.market.counts["add"] == 0


async def test_what_was_cancelled_is_not_ordered(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(2))).batch
    await batches.cancel(backend.deps, anna, batch.nonce)
    await confirmed(backend, anna, batch)
    assert backend.market.counts["add"] == 0


async def test_an_older_preview_than_the_last_confirms_nothing(backend: Backend) -> None:
    anna = await backend.customer()
    old = (await previewed(backend, anna, followers(1) + "\n" + followers(1))).batch
    new = await batches.check_again(backend.deps, anna, old.nonce, "", with_duplicates=True)
    assert isinstance(new, BatchPreview)
    assert new.good == 2
    await confirmed(backend, anna, old)
    assert backend.market.counts["add"] == 0
    assert outcomes(await confirmed(backend, anna, new.batch)) == [PLACED, PLACED]


async def test_an_old_preview_is_made_anew(backend: Backend) -> None:
    anna = await backend.customer()
    old = (await previewed(backend, anna, followers(2))).batch
    backend.clock.pass_by(16 * 60)
    backend.panel.set_price(1, Decimal("0.5"))
    new = await batches.confirm(backend.deps, anna, old.nonce, old.version, 7, "")
    assert isinstance(new, BatchPreview)
    assert (new.batch.total, backend.market.counts["add"]) == (Decimal(100), 0)


async def test_a_refused_line_is_noted_and_the_next_ones_go_on(backend: Backend) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, followers(3))
    backend.market.fail("add", "error:Service paused")
    progress = await confirmed(backend, anna, preview.batch)
    assert outcomes(progress) == [REFUSED, PLACED, PLACED]
    assert progress.lines[0].draft is not None
    assert progress.lines[0].draft.words == "Service paused"


async def test_what_sold_out_meanwhile_is_a_refused_line(backend: Backend) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, f"2 | 1\n{followers(1)}")
    backend.panel.set_stock(2, 0)
    progress = await confirmed(backend, anna, preview.batch)
    assert outcomes(progress) == [REFUSED, PLACED]
    assert progress.lines[0].problem is LineProblem.SOLD_OUT


async def test_less_stock_than_was_asked_for_is_a_refused_line(backend: Backend) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, f"2 | 5\n{followers(1)}")
    backend.panel.set_stock(2, 3)
    progress = await confirmed(backend, anna, preview.batch)
    assert outcomes(progress) == [REFUSED, PLACED]
    assert (progress.lines[0].problem, progress.lines[0].highest) == (LineProblem.RANGE, 3)


@pytest.mark.parametrize(
    ("action", "fault", "times", "pause"),
    [
        ("inventory", "drop_before", 3, Pause.UNREACHABLE),
        ("inventory", "rate_limit", 99, Pause.BUSY),
        ("balance", "bad_key", 1, Pause.KEY),
        ("add", "error:Insufficient balance", 1, Pause.MONEY),
        ("add", "bad_key", 1, Pause.KEY),
        ("add", "rate_limit", 1, Pause.BUSY),
    ],
)
async def test_what_concerns_the_next_lines_too_pauses_and_continue_takes_the_line_again(
    backend: Backend, action: str, fault: str, times: int, pause: Pause
) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, followers(2))
    backend.market.fail(action, fault, times, seconds=0.01)
    progress = await confirmed(backend, anna, preview.batch)
    assert (progress.batch.state, progress.batch.pause) == (BatchState.PAUSED, pause)
    assert (outcomes(progress), backend.market.ledger) == ([QUEUED, QUEUED], [])
    backend.market.faults.clear()
    progress = await resumed(backend, anna, preview.batch.nonce)
    assert (progress.batch.state, outcomes(progress)) == (BatchState.DONE, [PLACED, PLACED])
    assert len(backend.market.ledger) == 2


async def test_too_little_money_pauses_before_the_call(backend: Backend) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, followers(2))
    backend.panel.set_balance(ANNA, Decimal("0.01"))
    progress = await confirmed(backend, anna, preview.batch)
    assert (progress.batch.pause, backend.market.counts["add"]) == (Pause.MONEY, 0)


async def test_a_removed_key_pauses(backend: Backend) -> None:
    anna = await backend.customer()
    preview = await previewed(backend, anna, followers(2))
    assert anna.active_key is not None
    await account.remove_key(backend.deps, anna, anna.active_key)
    progress = await confirmed(backend, anna, preview.batch)
    assert (progress.batch.pause, backend.market.counts["add"]) == (Pause.KEY, 0)


async def test_a_higher_price_pauses_and_continue_agrees_to_no_higher_one(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(2))).batch
    backend.panel.set_price(1, Decimal("0.02"))
    asked = await confirmed(backend, anna, batch)
    assert (asked.batch.pause, outcomes(asked)) == (Pause.PRICE, [QUEUED, QUEUED])
    assert asked.next is not None
    assert asked.next.before is not None
    assert asked.next.before.estimate == batch.total / 2
    backend.panel.set_price(1, Decimal("0.03"))
    higher = await resumed(backend, anna, batch.nonce)
    assert (higher.batch.pause, outcomes(higher), backend.market.counts["add"]) == (
        Pause.PRICE,
        [QUEUED, QUEUED],
        0,
    )
    done = await resumed(backend, anna, batch.nonce)
    assert (done.batch.pause, outcomes(done)) == (Pause.PRICE, [PLACED, QUEUED])
    done = await resumed(backend, anna, batch.nonce)
    assert (done.batch.state, done.spent, done.batch.total) == (BatchState.DONE, Decimal(6), Decimal(6))


async def test_a_limit_of_ones_own_is_asked_about_after_the_price(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(1))).batch
    chosen = replace(anna.preferences, order_limit=Decimal(1))
    await account.save_preferences(backend.deps, anna, chosen)
    backend.panel.set_price(1, Decimal("0.02"))
    assert (await confirmed(backend, anna, batch)).batch.pause is Pause.PRICE
    assert (await resumed(backend, anna, batch.nonce)).batch.pause is Pause.LIMIT
    assert backend.market.counts["add"] == 0
    assert (await resumed(backend, anna, batch.nonce)).batch.state is BatchState.DONE
    assert backend.market.counts["add"] == 1


async def test_an_old_continue_agrees_to_nothing(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(2))).batch
    backend.panel.set_price(1, Decimal("0.02"))
    first = await confirmed(backend, anna, batch)
    backend.panel.set_price(1, Decimal("0.03"))
    await resumed(backend, anna, batch.nonce)
    await batches.resume(backend.deps, anna, batch.nonce, first.batch.version, 8)
    await ended(backend, anna, batch.nonce)
    assert backend.market.counts["add"] == 0


async def test_a_total_that_is_not_certain_any_more_is_a_refused_line(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, f"5 | 2\n{followers(1)}")).batch
    backend.market.catalogue.goods[5].variants[0].stock = 1
    progress = await confirmed(backend, anna, batch)
    assert outcomes(progress) == [REFUSED, PLACED]
    assert progress.lines[0].problem is LineProblem.OPEN_TOTAL


async def test_an_unsure_line_stops_at_once_until_there_is_a_verdict(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(3))).batch
    backend.market.fail("add", "drop_after")
    progress = await confirmed(backend, anna, batch)
    assert (progress.batch.pause, outcomes(progress), progress.waits) == (
        Pause.DOUBT,
        [DOUBT, QUEUED, QUEUED],
        True,
    )
    still = await resumed(backend, anna, batch.nonce)
    assert (still.batch.state, backend.market.counts["add"]) == (BatchState.PAUSED, 1)
    nonce = backend.deps.wakeups.doubts.get_nowait()
    await settle.check(backend.deps, nonce, timedelta(seconds=150))
    assert (await backend.found(nonce)).verdict is Verdict.CHARGED
    done = await resumed(backend, anna, batch.nonce)
    assert (done.batch.state, outcomes(done)) == (BatchState.DONE, [DOUBT, PLACED, PLACED])
    assert len(backend.market.ledger) == 3


async def test_an_unsure_line_stops_also_where_its_verdict_is_here_before_the_next_one(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    carry_through = purchase.carry_through

    async def settled(deps: Deps, customer: Customer, draft: Draft) -> Offer | None:
        offer = await carry_through(deps, customer, draft)
        await settle.check(deps, deps.wakeups.doubts.get_nowait(), timedelta(seconds=150))
        return offer

    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(2))).batch
    backend.market.fail("add", "drop_after")
    with monkeypatch.context() as patch:
        patch.setattr(purchase, "carry_through", settled)
        progress = await confirmed(backend, anna, batch)
    assert (progress.batch.pause, outcomes(progress), progress.waits) == (Pause.DOUBT, [DOUBT, QUEUED], False)
    assert backend.market.counts["add"] == 1
    done = await resumed(backend, anna, batch.nonce)
    assert (done.batch.state, outcomes(done)) == (BatchState.DONE, [DOUBT, PLACED])


async def test_an_unsure_last_line_leaves_nothing_to_go_on_with(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(1))).batch
    backend.market.fail("add", "drop_after")
    progress = await confirmed(backend, anna, batch)
    assert (progress.batch.state, outcomes(progress)) == (BatchState.DONE, [DOUBT])


async def test_the_doubt_of_another_purchase_pauses_too(backend: Backend) -> None:
    anna = await backend.customer()
    batch = (await previewed(backend, anna, followers(2))).batch
    await backend.draft(anna, state=DraftState.UNSURE)
    progress = await confirmed(backend, anna, batch)
    assert (progress.batch.pause, backend.market.counts["add"]) == (Pause.DOUBT, 0)

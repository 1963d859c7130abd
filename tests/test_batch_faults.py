"""A list of a hundred orders in a marketplace that often fails: each line is accounted for in its ledger."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.actions import batches, settle
from bot.domain.batches import BatchState, Outcome, Progress
from bot.domain.drafts import Verdict
from sandbox.market.faults import Fault
from sandbox.market.simulator import ANNA
from tests.backend import Backend
from tests.batches import confirmed, followers, previewed, resumed
from tests.marketplace import Clock

LINES, SHARE = 100, 0.3
LOST = ("drop_before", "drop_after", "500_before", "500_after", "html_502", "empty", "truncated", "cut")
DECLINED = ("error:Service paused", "error:Insufficient balance", "rate_limit", "bad_key")
DECEIVING = (
    "error_after:Out of stock",
    "error_after:Internal server error",
    "error_after:Rate limit exceeded",
)
UNREAD = ("drop_before", "500_before", "rate_limit")


def often(rng: random.Random, clock: Clock) -> Callable[[str, str], Fault | None]:
    """Three purchases in ten meet a fault, of the questions before them one in twenty; time goes on."""

    def take(action: str, _key: str) -> Fault | None:
        clock.pass_by(0.1)
        if action == "add" and rng.random() < SHARE:
            return Fault(action, rng.choice((*LOST, *DECLINED, *DECEIVING)), 1, 0.01, None)
        if action == "inventory" and rng.random() < SHARE / 6:
            return Fault(action, rng.choice(UNREAD), 1, 0.01, None)
        return None

    return take


async def settled(backend: Backend) -> None:
    """Every doubt has its verdict, as some minutes later."""
    while not backend.deps.wakeups.doubts.empty():
        nonce = backend.deps.wakeups.doubts.get_nowait()
        await settle.check(backend.deps, nonce, timedelta(seconds=150))


async def test_every_line_of_a_hundred_is_accounted_for(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await backend.customer()
    before = backend.market.keys[ANNA].balance
    batch = (await previewed(backend, anna, followers(LINES))).batch
    with monkeypatch.context() as patch:
        patch.setattr(backend.market.faults, "take", often(random.Random(7), backend.clock))  # noqa: S311 - no secret
        progress = await confirmed(backend, anna, batch)
        while progress.batch.state is BatchState.PAUSED:
            await settled(backend)
            progress = await resumed(backend, anna, batch.nonce)
    await settled(backend)
    progress = await batches.progress(backend.deps, progress.batch)
    assert progress.batch.state is BatchState.DONE
    bought = Counter(entry.params["link"] for entry in backend.market.ledger)
    for line in progress.lines:
        assert line.draft is not None
        assert bought[line.draft.link or ""] == _expected(progress, line.number), line
    assert set(bought.values()) == {1}
    assert before - backend.market.keys[ANNA].balance == progress.spent
    assert {line.outcome for line in progress.lines} >= {Outcome.PLACED, Outcome.REFUSED, Outcome.DOUBT}


def _expected(progress: Progress, number: int) -> int:
    line = progress.lines[number - 1]
    match line.outcome:
        case Outcome.PLACED:
            return 1
        case Outcome.DOUBT:
            assert line.draft is not None
            assert line.draft.verdict is Verdict.CHARGED
            return 1
    assert line.outcome in (Outcome.REFUSED, Outcome.NOT_CHARGED)
    return 0

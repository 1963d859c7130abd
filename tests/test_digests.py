"""The daily digest: told once, at its hour, where there is something to tell; a restart tells none twice."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from bot.actions import account, digests
from bot.db import digests as stored
from bot.db import tables
from bot.db.digests import DueDigest
from bot.domain.customers import Customer
from bot.domain.digest import Digest
from bot.domain.drafts import DraftState
from bot.domain.orders import Phase
from bot.domain.pushes import PushKind
from bot.loops import digests as loop
from bot.loops.render import prepare
from tests.backend import Backend

HOUR = 14  # of Anna's day, while it is noon in UTC


async def wants_digest(backend: Backend, hour: int | None = HOUR, offset: int = 60) -> Customer:
    anna = await backend.customer()
    chosen = replace(anna.preferences, digest_hour=hour, utc_offset=offset)
    return await account.save_preferences(backend.deps, anna, chosen)


async def bought(backend: Backend, anna: Customer, number: int = 7, **values: Any) -> None:
    known = {"estimate": Decimal("1.70"), "estimated_in": "USD", "currency": "USD"}
    await backend.order(anna, number, **{**known, **values})


async def due(backend: Backend) -> datetime | None:
    return await stored.next_due(backend.deps.db)


async def turn(backend: Backend) -> list[Digest]:
    """What all digests say that were queued, once those that are due were told."""
    for digest in await stored.due(backend.deps.db, backend.clock(), 10):
        await digests.tell(backend.deps, digest)
    rows = tables.outbox
    async with backend.deps.db.read() as connection:
        sealed = list(await connection.scalars(select(rows.c.secret).where(rows.c.kind == PushKind.DIGEST)))
    return [msgspec.json.decode(backend.deps.vault.open(one), type=Digest) for one in sealed if one]


async def test_it_is_due_at_the_hour_of_the_customers_clock(backend: Backend) -> None:
    noon = backend.clock()
    await wants_digest(backend)
    assert await due(backend) == noon + timedelta(hours=1)
    await wants_digest(backend, hour=13)  # it is that hour already
    assert await due(backend) == noon + timedelta(days=1)
    await wants_digest(backend, offset=0)
    assert await due(backend) == noon + timedelta(hours=2)
    await wants_digest(backend, hour=None)
    assert await due(backend) is None


async def test_other_settings_leave_it_as_it_is(backend: Backend) -> None:
    anna = await wants_digest(backend)
    before = await due(backend)
    backend.clock.pass_by(7200)
    await account.save_preferences(backend.deps, anna, replace(anna.preferences, in_stock_only=True))
    assert await due(backend) == before


async def test_it_sums_up_a_day_once(backend: Backend) -> None:
    anna = await wants_digest(backend)
    now = backend.clock()
    await bought(backend, anna, 1, placed_at=now - timedelta(days=2), auto_delivery=False)
    await bought(backend, anna, 2, phase=Phase.DELIVERED, finished_at=now, charge=Decimal(2))
    await bought(backend, anna, 3, phase=Phase.DELIVERED, finished_at=now - timedelta(days=3), placed_at=now)
    await backend.draft(anna, "doubt", state=DraftState.UNSURE, sent_at=now, currency="USD")
    assert await turn(backend) == []  # it is not due yet
    backend.clock.pass_by(3600)
    expected = Digest(1, 1, 1, Decimal("5.40"), "USD", Decimal(100))
    assert await turn(backend) == [expected]
    assert await turn(backend) == [expected]
    assert await due(backend) == backend.clock() + timedelta(days=1)
    backend.clock.pass_by(24 * 3600)
    assert [digest.spent for digest in await turn(backend)] == [Decimal("5.40"), Decimal(0)]


async def test_nothing_to_tell_is_not_told_and_asks_nobody(backend: Backend) -> None:
    await wants_digest(backend)
    asked = backend.market.counts["balance"]
    backend.clock.pass_by(3600)
    assert await turn(backend) == []
    assert backend.market.counts["balance"] == asked
    assert await due(backend) == backend.clock() + timedelta(days=1)


async def test_an_old_doubt_alone_is_no_news(backend: Backend) -> None:
    anna = await wants_digest(backend)
    old = backend.clock() - timedelta(days=9)
    await backend.draft(anna, "doubt", state=DraftState.UNSURE, sent_at=old, created_at=old)
    backend.clock.pass_by(3600)
    assert await turn(backend) == []


async def test_an_unknown_sum_is_something_to_tell(backend: Backend) -> None:
    anna = await wants_digest(backend)
    await bought(backend, anna, estimate=None)
    backend.clock.pass_by(3600)
    assert [digest.spent for digest in await turn(backend)] == [None]


@pytest.mark.parametrize("late", [timedelta(hours=2), timedelta(hours=4), timedelta(days=3)])
async def test_after_a_downtime_one_is_told_unless_it_is_late_by_hours(
    backend: Backend, late: timedelta
) -> None:
    anna = await wants_digest(backend)
    await bought(backend, anna, auto_delivery=False)
    backend.clock.pass_by(3600 + late.total_seconds())
    assert len(await turn(backend)) == (1 if late <= digests.LATEST else 0)
    following = await due(backend)
    assert following is not None
    assert timedelta() < following - backend.clock() <= timedelta(days=1)


async def test_whoever_blocked_the_bot_misses_theirs(backend: Backend) -> None:
    anna = await wants_digest(backend)
    await bought(backend, anna)
    await backend.park(anna.id)
    backend.clock.pass_by(3600)
    assert await turn(backend) == []
    assert await due(backend) == backend.clock() + timedelta(days=1)


async def test_without_an_answer_it_is_told_without_a_balance(backend: Backend) -> None:
    anna = await wants_digest(backend)
    await bought(backend, anna)
    backend.market.fail("balance", "drop_before", times=0, seconds=9_000)
    backend.clock.pass_by(3600)
    assert [digest.balance for digest in await turn(backend)] == [None]
    [push] = await backend.waiting()
    async with prepare(backend.deps, push) as prepared:
        assert prepared is not None
    assert "did not tell your balance" in prepared.view.text


async def test_one_that_was_put_off_meanwhile_is_not_told(backend: Backend) -> None:
    anna = await wants_digest(backend)
    await bought(backend, anna)
    backend.clock.pass_by(3600)
    [digest] = await stored.due(backend.deps.db, backend.clock(), 10)
    await digests.tell(backend.deps, replace(digest, due=digest.due - timedelta(days=1)))
    assert await backend.waiting() == []
    await wants_digest(backend, hour=20)
    await digests.tell(backend.deps, digest)
    await account.forget(backend.deps, anna)
    await digests.tell(backend.deps, digest)
    assert await backend.waiting() == []


async def test_one_that_cannot_be_made_ends_no_others(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await wants_digest(backend)
    seen: list[int] = []

    async def told(_: object, digest: DueDigest) -> None:
        seen.append(digest.customer)
        raise RuntimeError("broken")

    monkeypatch.setattr(digests, "tell", told)
    assert not await loop.told(backend.deps, DueDigest(anna.id, backend.clock()))
    assert seen == [anna.id]


@pytest.mark.sqlite  # its query plan
async def test_looking_for_those_that_are_due_reads_no_others(backend: Backend) -> None:
    async with backend.deps.db.read() as connection:
        plan = await connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id, digest_due FROM customers WHERE digest_due <= 1"
            " ORDER BY digest_due LIMIT 10"
        )
        assert "ix_customers_digest_due" in str(plan.all())


async def test_the_loop_rests_until_the_next_one(backend: Backend) -> None:
    assert await loop.rest(backend.deps) == loop.LONGEST_SLEEP
    await wants_digest(backend)
    assert await loop.rest(backend.deps) == loop.LONGEST_SLEEP
    backend.clock.pass_by(3590)
    assert await loop.rest(backend.deps) == pytest.approx(10)
    backend.clock.pass_by(60)
    assert await loop.rest(backend.deps) == 1.0

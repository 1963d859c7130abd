"""A purchase belongs to the replica that claimed it: not to one that was taken for dead since."""

import asyncio
from contextlib import suppress
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from bot import fence
from bot.actions import purchase
from bot.db import drafts, outbox, replicas
from bot.db import tables as rows
from bot.db.replica_tables import turns
from bot.domain.drafts import DraftState, Verdict
from bot.domain.pushes import PushKind
from bot.fence import OutOfTouch
from bot.market.transport import Bounds
from bot.routers.buy import _carry_through
from sandbox.notifier import PATIENCE
from tests.backend import Backend
from tests.fenced import buried, loses_touch_after_the_mark, one_of_several

pytestmark = pytest.mark.both


async def confirmed(backend: Backend, *faults: str) -> None:
    """Anna buys two of item 2; ``faults`` of the marketplace, as action and kind, begin with that."""
    anna = await backend.customer()
    await backend.draft(anna)
    for fault in faults:
        action, kind = fault.split()
        backend.market.fail(action, kind, times=0)
    with fence.behind(await one_of_several(backend)):
        draft, _ = await purchase.claim(backend.deps, anna, "nonce", 7)
        await purchase.carry_through(backend.deps, anna, draft)


async def asked_for(backend: Backend, action: str, times: int = 1) -> None:
    async with asyncio.timeout(PATIENCE):
        while backend.market.counts[action] < times:  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)


async def test_one_of_several_buys_in_its_turn(backend: Backend) -> None:
    await confirmed(backend)
    assert (await backend.found()).state is DraftState.PLACED
    async with backend.deps.db.read() as connection:
        assert (await connection.execute(turns.select())).all() == []


async def test_who_was_buried_before_the_mark_sends_nothing(backend: Backend) -> None:
    buying = asyncio.ensure_future(confirmed(backend, "balance hang_before"))
    await asked_for(backend, "balance", 2)  # the first was to connect
    await buried(backend, backend.deps.membership.life)
    assert (await backend.found()).state is DraftState.NOT_SENT
    backend.market.faults.clear()
    with pytest.raises(purchase.AlreadySent):
        await buying
    assert backend.market.counts["add"] == 0
    assert (await backend.found()).state is DraftState.NOT_SENT
    assert [push.kind for push in await backend.waiting()] == [PushKind.OUTCOME]


async def test_who_lost_touch_after_the_mark_sends_nothing(backend: Backend) -> None:
    """As whoever was stopped there for longer than the lease."""
    loses_touch_after_the_mark(backend)
    await confirmed(backend)
    assert backend.market.counts["add"] == 0
    assert (await backend.found()).state is DraftState.NOT_SENT


async def test_what_was_carried_out_after_all_corrects_the_doubt(backend: Backend) -> None:
    buying = asyncio.ensure_future(confirmed(backend, "add hang_after"))
    await asked_for(backend, "add")
    await buried(backend, backend.deps.membership.life)
    assert (await backend.found()).state is DraftState.UNSURE
    backend.market.faults.clear()
    await buying
    assert (await backend.found()).state is DraftState.PLACED
    [doubt] = await backend.waiting()
    await backend.deps.db.execute(outbox.marking_sent(doubt))
    [card] = await backend.waiting()
    assert card.kind is PushKind.CARD


async def test_a_call_that_ends_in_doubt_takes_back_that_nothing_was_charged(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = backend.deps.market._transport
    monkeypatch.setattr(transport, "policy", transport.policy._replace(money=Bounds(2.0, 256 * 1024)))
    buying = asyncio.ensure_future(confirmed(backend, "add hang_before"))
    await asked_for(backend, "add")
    await buried(backend, backend.deps.membership.life)
    async with backend.deps.db.write() as connection:
        await drafts.judge(connection, "nonce", verdict=Verdict.NOT_CHARGED)
    await buying  # until it is given up
    draft = await backend.found()
    assert (draft.state, draft.verdict) == (DraftState.UNSURE, Verdict.UNCLEAR)
    [told, *_] = await backend.waiting()
    assert told.kind is PushKind.OUTCOME


async def test_a_key_is_marked_by_one_purchase_at_a_time(backend: Backend) -> None:
    anna = await backend.customer()
    life = await one_of_several(backend)
    await backend.draft(anna)
    [taken] = await backend.deps.db.execute(replicas.taking_turn(anna.active_key or 0, "another", life.id))
    assert taken.rows
    with fence.behind(life):
        draft, _ = await purchase.claim(backend.deps, anna, "nonce", 7)
        buying = asyncio.ensure_future(purchase.carry_through(backend.deps, anna, draft))
        await asyncio.wait([buying], timeout=0.3)
        assert backend.market.counts["balance"] == 1  # of connecting
        await backend.deps.db.execute(replicas.ending_turn(anna.active_key or 0, "another", life.id))
        await buying
    assert backend.market.counts["add"] == 1


async def test_a_turn_that_another_replica_took_over_is_left_to_it(backend: Backend) -> None:
    life, payer = await one_of_several(backend), 7
    await backend.deps.db.execute(replicas.taking_turn(payer, "nonce", life.id))
    await backend.deps.db.execute(replicas.ending_turn(payer, "nonce", life.id + 1))
    async with backend.deps.db.read() as connection:
        assert len((await connection.execute(turns.select())).all()) == 1


async def test_who_was_buried_asks_nothing_again(backend: Backend) -> None:
    """A dearer price that it reads after that is no question: others may have bought this draft."""
    buying = asyncio.ensure_future(confirmed(backend, "balance hang_before"))
    await asked_for(backend, "balance", 2)
    await buried(backend, backend.deps.membership.life)
    backend.market.faults.clear()
    backend.panel.set_price(2, Decimal("1.70"))
    with pytest.raises(purchase.AlreadySent):
        await buying
    async with backend.deps.db.read() as connection:
        assert len((await connection.execute(rows.drafts.select())).all()) == 1


async def test_a_purchase_that_cannot_be_announced_for_want_of_touch_comes_to_an_end(
    backend: Backend,
) -> None:
    anna = await backend.customer()
    await backend.draft(anna)

    async def out_of_touch(_view: object) -> None:
        raise OutOfTouch

    turn: Any = SimpleNamespace(deps=backend.deps, customer=anna, lang="en", again=None, show=out_of_touch)
    with fence.behind(await one_of_several(backend)):
        draft, ours = await purchase.claim(backend.deps, anna, "nonce", 7)
        assert ours
        backend.deps.membership.life.end()
        with suppress(OutOfTouch):
            await _carry_through(turn, draft)
    assert (await backend.found()).state in (DraftState.DRAFT, DraftState.NOT_SENT)
    assert not backend.deps.claimed
    assert backend.market.counts["add"] == 0


async def test_what_a_woken_replica_was_about_to_show_is_corrected(backend: Backend) -> None:
    """That a purchase is being placed may arrive after others told what became of it."""
    anna = await backend.customer()
    await backend.draft(anna)

    async def show(_view: object) -> None:
        return

    turn: Any = SimpleNamespace(deps=backend.deps, customer=anna, lang="en", again=None, show=show)
    life = await one_of_several(backend)
    with fence.behind(life):
        draft, _ = await purchase.claim(backend.deps, anna, "nonce", 7)
        await buried(backend, life)
        [told] = await backend.waiting()
        await backend.deps.db.execute(outbox.marking_sent(told))
        with pytest.raises((OutOfTouch, purchase.AlreadySent)):
            await _carry_through(turn, draft)
    assert (await backend.found()).state is DraftState.NOT_SENT
    assert [push.kind for push in await backend.waiting()] == [PushKind.OUTCOME]

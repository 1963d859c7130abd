"""A purchase belongs to the replica that claimed it: not to one that was taken for dead since."""

import asyncio

import pytest
from sqlalchemy import event

from bot import fence
from bot.actions import purchase, takeover
from bot.db import drafts, outbox, replicas
from bot.db.replica_tables import turns
from bot.domain.drafts import DraftState, Verdict
from bot.domain.pushes import PushKind
from bot.market.transport import Bounds
from bot.membership import Life, awake
from sandbox.notifier import PATIENCE
from tests.backend import Backend

pytestmark = pytest.mark.both


async def one_of_several(backend: Backend) -> Life:
    """Make the backend one of several replicas, which has just shown that it lives."""
    membership = backend.deps.membership
    membership.alone, membership.life = False, Life()
    membership.life.heard(awake())
    async with backend.deps.db.write() as connection:
        row = {"name": "here", "version": "", "home": "", "settings": "{}"}
        await replicas.register(connection, membership.life.id, **row, by_server=False)
    return membership.life


async def buried(backend: Backend, life: Life) -> None:
    """What another replica does with this one."""
    async with backend.deps.db.write() as connection:
        await replicas.remove(connection, [life.id])
        await takeover.end_orphans(backend.deps, connection)


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
    engine = backend.deps.db.writers[-1]

    def stop(_connection: object, _cursor: object, sql: str, *_rest: object) -> None:
        if sql.startswith("UPDATE drafts SET") and "payer" in sql:
            event.listen(engine, "commit", lambda _: backend.deps.membership.life.end(), once=True)

    event.listen(engine, "before_cursor_execute", stop)
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
    monkeypatch.setattr(transport, "policy", transport.policy._replace(money=Bounds(0.5, 256 * 1024)))
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
        await backend.deps.db.execute(replicas.ending_turn(anna.active_key or 0, "another"))
        await buying
    assert backend.market.counts["add"] == 1

"""The daily purge: which rows are deleted, and which never."""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Table, func, insert, select, update

from bot.actions import series
from bot.db import admin_tables, batch_tables, batches, inbox, outbox, purge, tables
from bot.db import plans as stored_plans
from bot.db import series as stored_series
from bot.db.inbox import StoredUpdate
from bot.db.plan_tables import plan_attempts, plans
from bot.db.series_tables import series as series_rows
from bot.db.series_tables import series_drafts
from bot.domain.batches import BatchState
from bot.domain.broadcasts import BroadcastState
from bot.domain.drafts import DraftState
from bot.domain.orders import Phase
from bot.domain.plans import Plan, PlanState
from bot.domain.pushes import About, PushKind
from bot.domain.series import SeriesState
from bot.loops.housekeeping import RULES, purge_by
from tests.backend import CHAT, Backend
from tests.batches import followers, previewed

pytestmark = pytest.mark.both

LONG_AGO = timedelta(days=400)


async def tidied(backend: Backend) -> None:
    for rule in RULES:
        await purge_by(backend.deps, rule(backend.clock()))


async def count(backend: Backend, table: Table) -> int:
    async with backend.deps.db.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(table)) or 0)


async def test_lists_go_with_their_lines_once_nothing_will_come_of_them(backend: Backend) -> None:
    anna = await backend.customer()
    await previewed(backend, anna, followers(3))
    running = (await previewed(backend, anna, followers(2))).batch
    async with backend.deps.db.write() as connection:
        await batches.move(connection, running.nonce, (BatchState.PREVIEW,), BatchState.RUNNING)
    backend.clock.now += LONG_AGO
    await tidied(backend)
    kept = await count(backend, batch_tables.batches), await count(backend, batch_tables.batch_lines)
    assert kept == (1, 2)


async def test_what_is_kept_for_admins_goes_in_its_time(backend: Backend) -> None:
    await backend.customer()
    now = backend.clock()
    rows: dict[Table, list[dict[str, object]]] = {
        admin_tables.audit: [{"at": now, "admin": 1, "action": "banned", "customer": CHAT}],
        admin_tables.turned_away: [{"person": 7, "at": now}],
        admin_tables.bans: [{"customer": 8, "at": now}],
        admin_tables.broadcasts: [
            {
                "id": number,
                "admin": 1,
                "created_at": now,
                "text": "News",
                "segment": "all",
                "state": state,
                "total": 1,
                "run": 1,
                "cursor": 0,
            }
            for number, state in enumerate((BroadcastState.DONE, BroadcastState.RUNNING))
        ],
        admin_tables.broadcast_messages: [
            {"broadcast": number, "customer": CHAT, "state": "sent", "run": 1, "message_id": 1, "at": now}
            for number in range(2)
        ],
    }
    async with backend.deps.db.write() as connection:
        for table, values in rows.items():
            await connection.execute(insert(table), values)
    counted = (*rows, admin_tables.active_days)
    expected = {timedelta(days=29): [1, 1, 1, 2, 2, 1], timedelta(days=32): [1, 0, 1, 2, 2, 0]}
    for age, left in {
        **expected,
        timedelta(days=91): [1, 0, 1, 1, 1, 0],
        LONG_AGO: [0, 0, 1, 1, 1, 0],
    }.items():
        backend.clock.now = now + age
        await tidied(backend)
        assert [await count(backend, table) for table in counted] == left, age


async def told(backend: Backend, about: str, kind: PushKind) -> None:
    async with backend.deps.db.write() as connection:
        await outbox.put(connection, CHAT, About(about), kind, backend.clock())
        await connection.execute(update(tables.outbox).values(state="sent"))


async def test_updates_are_remembered_as_long_as_telegram_may_bring_them_again(backend: Backend) -> None:
    many = [StoredUpdate(number, CHAT, b"sealed", b"mark") for number in range(2 * purge.BATCH + 1)]
    [outcome] = await backend.deps.db.execute(inbox.storing(many, backend.clock()))
    stored = inbox.stored(many, outcome)
    await backend.deps.db.execute(inbox.marking_done(one.row for one in stored[1:]))
    await tidied(backend)
    assert await count(backend, tables.inbox) == len(many)
    backend.clock.now += purge.UPDATES_KEPT + timedelta(seconds=1)
    await tidied(backend)
    async with backend.deps.db.read() as connection:
        assert [one for one, _ in await inbox.unhandled(connection)] == many[:1]
    assert await count(backend, tables.inbox) == 1


@pytest.mark.parametrize(
    ("kind", "finished", "kept"),
    [
        (PushKind.GOODS, True, False),
        (PushKind.STATUS, True, False),
        (PushKind.CODE, False, True),
        (PushKind.CARD, False, False),
        (PushKind.LOST, False, False),
    ],
)
async def test_what_was_told_is_remembered_while_it_might_be_told_again(
    backend: Backend,
    kind: PushKind,
    finished: bool,  # noqa: FBT001 - a table's column
    kept: bool,  # noqa: FBT001 - likewise
) -> None:
    order = await backend.order(await backend.customer(), 23501)
    await told(backend, f"order:{order.id}", kind)
    if finished:
        async with backend.deps.db.write() as connection:
            over = {"phase": Phase.DELIVERED, "finished_at": backend.clock()}
            await connection.execute(update(tables.orders).values(**over))
    await tidied(backend)
    assert await count(backend, tables.outbox) == 1
    backend.clock.now += LONG_AGO
    await tidied(backend)
    assert await count(backend, tables.outbox) == kept


@pytest.mark.parametrize("state", ["queued", "failed"])
async def test_what_was_not_told_is_never_forgotten(backend: Backend, state: str) -> None:
    await told(backend, "order:1", PushKind.CARD)
    async with backend.deps.db.write() as connection:
        await connection.execute(update(tables.outbox).values(state=state))
    backend.clock.now += LONG_AGO
    await tidied(backend)
    assert await count(backend, tables.outbox) == 1


@pytest.mark.parametrize("state", DraftState)
async def test_a_confirmation_is_forgotten_when_nothing_is_in_doubt(
    backend: Backend, state: DraftState
) -> None:
    await backend.draft(await backend.customer(), state=state)
    await tidied(backend)
    assert await count(backend, tables.drafts) == 1
    backend.clock.now += LONG_AGO
    await tidied(backend)
    doubtful = state in (DraftState.PREPARED, DraftState.SENDING, DraftState.UNSURE)
    assert await count(backend, tables.drafts) == doubtful


async def test_plans_and_series_that_are_over_go_with_all_that_was_tried_and_asked(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.order(anna, 23501)
    [order] = await backend.orders(anna)
    for state in (SeriesState.RUNNING, SeriesState.ENDED):
        known = await series.propose(backend.deps, anna, order.id)
        async with backend.deps.db.write() as connection:
            await connection.execute(
                insert(series_drafts).values(series=known.id, place=1, nonce=state.value)
            )
            await stored_series.change(connection, known, state=state)
    for plan_state in (PlanState.RUNNING, PlanState.ENDED):
        plan = Plan(0, CHAT, 1, "s", "Telegram", Decimal(1), backend.clock(), state=plan_state)
        async with backend.deps.db.write() as connection:
            plan_id = await stored_plans.add(connection, plan)
            values = {"plan": plan_id, "position": 1, "nonce": plan_state.value}
            await connection.execute(insert(plan_attempts).values(values))
    backend.clock.now += LONG_AGO
    await tidied(backend)
    for table in (plans, plan_attempts, series_rows, series_drafts):
        assert await count(backend, table) == 1

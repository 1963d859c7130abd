"""The overview of ``/admin``: what it counts, and that it tells nothing of one customer."""

from dataclasses import replace
from datetime import timedelta

from bot.actions import account, admin_overview
from bot.actions.admin import add_helper, remove_helper
from bot.application import _noted
from bot.db import admins, outbox
from bot.domain.admin import CallFigures, Role
from bot.domain.drafts import DraftState, Verdict
from bot.domain.pushes import About, PushKind
from bot.metrics import Metrics
from bot.views import admin as screens
from bot.vitals import AWAY_FOR, ActiveToday, MarketAway, RecentCalls, Vitals
from tests.backend import CHAT, Backend


async def test_it_counts_doubts_outcomes_and_what_waits(backend: Backend) -> None:
    anna = await backend.customer()
    began = backend.clock()
    await backend.draft(anna, "1", state=DraftState.UNSURE, sent_at=began)
    await backend.draft(anna, "2", state=DraftState.UNSURE, sent_at=began, verdict=Verdict.CHARGED)
    await backend.draft(anna, "3", state=DraftState.PLACED)
    await backend.draft(anna, "4", state=DraftState.PLACED, created_at=began - timedelta(days=2))
    await backend.draft(anna, "5")
    async with backend.deps.db.write() as connection:
        for number in range(2):
            await outbox.put(connection, anna.id, About.of_order(number), PushKind.CARD, began)
    backend.clock.now += timedelta(hours=1)
    shown = await admin_overview.overview(backend.deps)
    assert shown.purchases == {"unsure": 2, "placed": 1}
    assert shown.doubts is not None
    assert (shown.doubts.count, shown.doubts.oldest) == (1, began)
    assert {kind: (one.count, one.oldest) for kind, one in shown.outbox.items()} == {"card": (2, began)}
    assert shown.languages == {"en": 1}
    assert shown.disk.size > shown.disk.free > 0


async def test_among_replicas_it_says_what_is_of_the_one_that_answers(backend: Backend) -> None:
    known = await admin_overview.overview(backend.deps)
    alone = screens.overview("en", known, Role.OWNER).text
    assert "the one that answers" not in alone
    shown = screens.overview("en", replace(known, replicas=3), Role.OWNER).text
    of_all, _, of_this = shown.partition("Of the one that answers:")
    assert "Orders tracked" in of_all
    for words in ("Latest check", "HStockPlus", "Telegram", "Catalogue", "Free on the disk", "Version"):
        assert words in of_this


async def test_a_customer_is_active_once_a_day(backend: Backend) -> None:
    await account.register(backend.deps, CHAT, "en")
    for person in (CHAT, 1002):
        for _ in range(2):
            await account.register(backend.deps, person, "en")
    backend.clock.now += timedelta(days=1)
    await account.register(backend.deps, CHAT, "en")
    await backend.deps.db.execute_deferred()
    days = (await admin_overview.overview(backend.deps)).days
    assert [(one.new, one.active) for one in days[:3]] == [(0, 1), (2, 2), (0, 0)]


async def test_who_blocks_the_bot_counts_on_that_day_until_they_return(backend: Backend) -> None:
    for person in (CHAT, 1002):
        await account.register(backend.deps, person, "en")
        await account.set_reachable(backend.deps, person, reachable=False)
    backend.clock.now += timedelta(days=1)
    await account.set_reachable(backend.deps, CHAT, reachable=False)  # told again
    await account.register(backend.deps, 1002, "en")
    days = (await admin_overview.overview(backend.deps)).days
    assert [one.parked for one in days[:2]] == [0, 1]


async def test_deletion_takes_a_customer_out_of_days_and_log(backend: Backend) -> None:
    anna = await backend.customer()
    await add_helper_as_owner(backend, anna.id)
    await account.forget(backend.deps, anna)
    assert (await admin_overview.overview(backend.deps)).days[0].active == 0
    async with backend.deps.db.read() as connection:
        log = await admins.log_page(connection, 0, 10)
    assert [entry.person for entry in log] == [None, None]


async def add_helper_as_owner(backend: Backend, person: int) -> None:
    object.__setattr__(backend.deps, "admin_ids", frozenset([9]))
    await add_helper(backend.deps, 9, person)
    await add_helper(backend.deps, 9, person)  # no news
    assert await admins.is_helper(backend.deps.db, person)
    await remove_helper(backend.deps, 9, person)
    assert not await admins.is_helper(backend.deps.db, person)


def test_quantiles_are_of_the_nearest_rank() -> None:
    calls = RecentCalls()
    assert calls.figures() is None
    for number in range(100):
        calls.note(float(number), ok=number % 10 > 0)
    expected = CallFigures(100, timedelta(seconds=50), timedelta(seconds=95), 0.1)
    assert calls.figures() == expected


def test_a_new_day_begins_anew() -> None:
    active = ActiveToday()
    today = active.day.replace(year=2026)
    assert [active.is_news(person, today) for person in (1, 1, 2)] == [True, False, True]
    assert active.is_news(1, today + timedelta(days=1))


def test_a_purchase_without_an_answer_does_not_say_that_the_marketplace_is_back() -> None:
    clock = [0.0]
    vitals = Vitals(market_away=MarketAway(lambda: clock[0]))
    called = _noted(Metrics(), vitals)
    for outcome in ("Unreachable", "Unreachable", "Unsure"):
        called("balance", outcome, 1.0)
        clock[0] += AWAY_FOR / 2
    assert vitals.market_away.is_away()
    called("balance", "BadKey", 1.0)
    assert not vitals.market_away.is_away()

"""The views of number plans, with rows to show in them; see ``tests/any_view.py``."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from bot.domain.plans import (
    MOST_NUMBERS,
    PATIENCES,
    Attempt,
    Plan,
    PlanBound,
    PlanReason,
    PlanScreen,
    PlanState,
)
from bot.market.models import Balance
from bot.views import plan_progress, plans
from bot.views.view import View

Rows = st.SearchStrategy[Any]
NOW = datetime(2026, 1, 2, tzinfo=UTC)


def views(
    bought: Rows, drafts: Rows, words: Rows, prices: Rows, offers: Rows
) -> dict[str, tuple[Callable[..., View], Rows]]:
    """The views by their names, for these orders, drafts and offers."""
    plan = st.builds(
        Plan,
        id=st.integers(1, 10**9),
        customer=st.just(1),
        key_id=st.just(1),
        service=st.just("0" * 12),
        title=words,
        ceiling=prices,
        created_at=st.just(NOW),
        countries=st.sampled_from(["", "us", "us,gb"]),
        floor=st.none() | prices,
        numbers=st.integers(1, MOST_NUMBERS),
        total=st.none() | prices,
        patience=st.sampled_from(PATIENCES),
        currency=st.none() | words.map(lambda word: word[:10]),
        state=st.sampled_from(PlanState),
        reason=st.none() | st.sampled_from(PlanReason),
        due_at=st.none() | st.just(NOW),
    )
    few = st.lists(offers, max_size=8).map(tuple)
    screen = st.builds(
        PlanScreen, plan, few.map(lambda some: some[:5]), few, st.builds(Balance, prices, words)
    )
    attempts = st.lists(st.builds(Attempt, drafts, st.lists(bought, max_size=1).map(tuple)), max_size=12)
    return {
        "plan": (plans.confirmation, screen),
        "plan countries": (
            lambda lang, shown: plans.countries(lang, shown[0], shown[1], 0),
            st.tuples(plan, few),
        ),
        "plan bound": (
            lambda lang, shown: plans.ask_bound(lang, *shown, again=True),
            st.tuples(plan, st.sampled_from(PlanBound)),
        ),
        "plan progress": (
            lambda lang, shown: plan_progress.progress(lang, *shown),
            st.tuples(plan, attempts),
        ),
        "plan news": (plan_progress.news, plan),
        "plan in doubt": (plan_progress.still_in_doubt, plan),
    }

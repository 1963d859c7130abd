"""The views of an order's history and of its report, with rows to show in them; see ``tests/any_view.py``."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from bot.domain.order_history import Observation
from bot.domain.orders import Sms
from bot.domain.pages import OrderPage
from bot.domain.reports import Account, Problem, Report
from bot.views import orders, reports
from bot.views.buttons.orders import OpenOrder
from bot.views.view import View

NOW = datetime(2026, 1, 2, tzinfo=UTC)
Rows = st.SearchStrategy[Any]


def views(
    bought: Rows, drafts: Rows, words: Rows, prices: Rows, counts: Rows
) -> dict[str, tuple[Callable[..., View], Rows]]:
    """The views by their names, for these orders, drafts and figures."""
    observed = st.builds(Observation, st.just(NOW), words, st.none() | prices, counts, counts)
    history = st.lists(observed, max_size=60).map(tuple)
    accounts = st.lists(st.builds(Account, st.integers(1, 999), words), max_size=3).map(tuple)
    told = st.builds(Report, bought, st.sampled_from(Problem), history, words, words, words, accounts)
    some = st.lists(bought, max_size=3).map(tuple), st.lists(drafts, max_size=3).map(tuple)
    few = [st.just(value) for value in (0, 9, 9, "all", "")]
    return {
        "history": (_unfolded, told),
        "report": (reports.written, told),
        "report as a file": (_as_file, told),
        "report of what": (lambda lang, one: reports.which_problem(lang, one, tuple(Problem)), bought),
        "report of which": (reports.which_order, st.builds(OrderPage, some[0], *few, some[1])),
    }


def _unfolded(lang: str, shown: Report) -> View:
    sms = Sms("", "x" * 9_000)
    return orders.card(lang, shown.order, OpenOrder(order=1), sms, history=shown.history)


def _as_file(lang: str, shown: Report) -> View:
    return reports.as_file(lang, shown) or reports.written(lang, shown)

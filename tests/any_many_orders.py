"""The views of several orders at once, with rows to show in them; see ``tests/any_view.py``."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from bot.domain.many_orders import MOST_LISTED, MOST_TRACKED, Refreshed, TrackedNumber, TrackOutcome
from bot.domain.pages import PAGE, OrderPage
from bot.views import many_orders, order_list
from bot.views.buttons.orders import OpenOrders
from bot.views.view import View

Rows = st.SearchStrategy[Any]
LONGEST = 10**15 - 1  # a number of an order


def views(bought: Rows) -> dict[str, tuple[Callable[..., View], Rows]]:
    """The views by their names, for these orders."""
    numbers = st.integers(1, LONGEST)
    tracked = st.builds(TrackedNumber, numbers, st.sampled_from(TrackOutcome), st.none() | bought)
    missing = st.lists(numbers, max_size=MOST_LISTED).map(tuple)
    few = [st.just(value) for value in (0, 9, 9, "all", "")]
    some = st.lists(bought, max_size=PAGE).map(tuple)
    state = st.builds(Refreshed, st.integers(0, 20), st.integers(0, 999), st.integers(0, 20))
    return {
        "tracking": (lambda lang, done: many_orders.tracking(lang, done, MOST_TRACKED), st.integers(0, 10)),
        "all tracked": (many_orders.all_tracked, st.lists(tracked, max_size=MOST_TRACKED)),
        "no numbers": (many_orders.bad_numbers, st.just(MOST_LISTED)),
        "refreshing": (many_orders.refreshing, state.filter(lambda one: one.chosen > 0)),
        "listed": (_listed, st.tuples(st.builds(OrderPage, some, *few, st.just(()), missing), state)),
    }


def _listed(lang: str, shown: tuple[OrderPage, Refreshed]) -> View:
    return order_list.listing(lang, shown[0], OpenOrders(), many_orders.refreshed(lang, shown[1]))

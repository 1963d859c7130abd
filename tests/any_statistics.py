"""Any figures of ``/stats``, with the worst of names and amounts, and the screens that show them."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from bot.domain.orders import Kind
from bot.domain.statistics import Bought, Category, Ledger, Period, Statistics
from bot.domain.success import ServiceRate
from bot.views import statistics
from bot.views.view import View
from tests.any_row import success_rates

TODAY = date(2026, 1, 2)


@st.composite
def figures(draw: st.DrawFn, words: st.SearchStrategy[str], prices: st.SearchStrategy[Decimal]) -> Statistics:
    ledger, period = Ledger(), draw(st.sampled_from(Period))
    days = st.integers(0, period.days - 1 if period.days else 4_000)
    for _ in range(draw(st.integers(0, 12))):
        bought = Bought(
            TODAY - timedelta(days=draw(days)),
            Kind.PRODUCT,
            "1",
            draw(st.none() | st.sampled_from(["USD", "EUR", "RUB", "ZZZ", "€€€"])),
            draw(st.none() | prices),
            draw(st.integers(1, 10**6)),
        )
        ledger.add(bought, draw(st.builds(Category, words) | st.just(Category(rentals=True))))
    rates = draw(st.lists(st.builds(ServiceRate, words, words, success_rates, words, words), max_size=12))
    return ledger.close(period, TODAY, tuple(rates))


def views(
    words: st.SearchStrategy[str], prices: st.SearchStrategy[Decimal]
) -> dict[str, tuple[Callable[..., View], st.SearchStrategy[Any]]]:
    """As ``tests.any_view.VIEWS``."""
    return {
        "statistics": (_with_picture, figures(words, prices)),
        "services": (lambda lang, found: statistics.services(lang, found, 1), figures(words, prices)),
        "no statistics": (lambda lang, _: statistics.nothing(lang), st.none()),
    }


def _with_picture(lang: str, found: Statistics) -> View:
    """What is drawn is figures of ASCII, from bottom to top and from left to right, whatever the language."""
    for panel in statistics.panels(lang, found):
        assert all(written.isascii() for _, written in (*panel.ticks, *panel.dates))
        assert panel.title.isascii()
        assert all(part >= 0 for bar in panel.bars for part in bar)
        assert all(sum(bar) <= 1.000001 for bar in panel.bars)
    return statistics.statistics(lang, found, b"PNG")

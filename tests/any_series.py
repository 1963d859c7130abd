"""The views of series of orders, with rows to show in them; see ``tests/any_view.py``."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from bot.domain.orders import Kind
from bot.domain.series import (
    EVERY,
    MOST_SERIES,
    MOST_TIMES,
    Asked,
    NoQuestion,
    Series,
    SeriesField,
    SeriesProgress,
    SeriesState,
)
from bot.views import series
from bot.views.view import View

Rows = st.SearchStrategy[Any]
NOW = datetime(2026, 1, 2, tzinfo=UTC)


def views(
    bought: Rows, drafts: Rows, words: Rows, prices: Rows
) -> dict[str, tuple[Callable[..., View], Rows]]:
    """The views by their names, for these orders and drafts."""
    known = st.builds(
        Series,
        id=st.integers(1, 10**9),
        customer=st.just(1),
        key_id=st.just(1),
        kind=st.sampled_from([Kind.PRODUCT, Kind.SMM]),
        item=st.just("2"),
        title=words,
        quantity=st.integers(1, 10**15),
        estimate=prices,
        created_at=st.just(NOW),
        link=st.none() | words,
        hours=st.sampled_from(EVERY),
        times=st.integers(1, MOST_TIMES),
        total=st.none() | prices,
        currency=st.none() | words.map(lambda word: word[:10]),
        state=st.sampled_from(SeriesState),
        next_at=st.none() | st.just(NOW),
        said=st.none() | st.sampled_from(NoQuestion),
    )
    questions = st.lists(st.builds(Asked, drafts, st.lists(bought, max_size=1).map(tuple)), max_size=3)
    progress = st.builds(SeriesProgress, known, questions.map(tuple))
    return {
        "series": (series.confirmation, known),
        "series field": (
            lambda lang, shown: series.ask_field(lang, shown[0], shown[1], again=True),
            st.tuples(known, st.sampled_from(SeriesField)),
        ),
        "series question": (
            lambda lang, shown: series.asking(lang, shown[0], 3, shown[1]),
            st.tuples(progress, st.none() | drafts),
        ),
        "series list": (series.listing, st.lists(progress, max_size=MOST_SERIES)),
        "too many series": (series.too_many, st.just(MOST_SERIES)),
    }

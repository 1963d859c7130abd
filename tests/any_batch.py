"""The views of batches (lists of orders), with rows to show in them; see ``tests/any_view.py``."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from bot.domain.batches import Batch, BatchLine, BatchPreview, BatchState, LineProblem, Pause, Progress
from bot.domain.links import LinkDoubt, LinkWarning
from bot.domain.prices import ExceededLimit, Limit
from bot.views import batch_table, batches
from bot.views.view import View

NOW = datetime(2026, 1, 2, tzinfo=UTC)
Rows = st.SearchStrategy[Any]
RUN = (BatchState.RUNNING, BatchState.STOPPING, BatchState.PAUSED, BatchState.DONE)


def views(
    bought: Rows, drafts: Rows, words: Rows, prices: Rows
) -> dict[str, tuple[Callable[..., View], Rows]]:
    """The views by their names, for these orders, drafts and figures."""
    figures = st.none() | st.integers(0, 10**15)
    line = st.builds(
        BatchLine,
        st.integers(1, 500),
        words,
        st.none() | st.sampled_from(LineProblem),
        figures,
        figures,
        st.none() | drafts,
        st.none() | drafts,
        st.none() | bought,
    )
    lines = st.lists(line, max_size=4).map(lambda few: tuple(few) * 25)
    begun, ended = _batches(st.just(BatchState.PREVIEW), prices), _batches(st.sampled_from(RUN), prices)
    above = st.just((ExceededLimit(Limit.ORDER, Decimal("1E-30"), None),)) | st.just(())
    warning = st.builds(LinkWarning, st.just(LinkDoubt.ELSEWHERE), words, st.just(("YouTube", "X")))
    elsewhere = st.lists(st.tuples(st.integers(1, 500), warning), max_size=5).map(tuple)
    previews = st.builds(BatchPreview, begun, lines, above, st.none() | st.just("••••7fA2"), elsewhere)
    progress = st.builds(Progress, ended, lines, st.booleans())
    return {
        "list?": (batches.ask, st.none() | ended),
        "list empty": (lambda lang, _: batches.empty(lang), st.none()),
        "list too long": (lambda lang, shown: batches.too_many(lang, shown, 100), st.integers(101, 10**6)),
        "list cut": (lambda lang, _: batches.too_long(lang), st.none()),
        "list unreadable": (lambda lang, _: batches.unreadable(lang), st.none()),
        "list lost": (lambda lang, _: batches.lost(lang), st.none()),
        "list preview": (batches.preview, previews),
        "list problems": (lambda lang, shown: batches.problems(lang, shown, 3), previews),
        "list progress": (batches.progress, progress),
        "list ended": (lambda lang, shown: batches.progress(lang, shown, ended=True), progress),
        "list file": (batch_table.file, progress),
    }


def _batches(states: Rows, prices: Rows) -> Rows:
    return st.builds(
        Batch,
        nonce=st.just("A" * 16),
        customer=st.just(1),
        key_id=st.just(1),
        state=states,
        version=st.integers(0, 9_999),
        total=prices,
        balance=prices,
        created_at=st.just(NOW),
        quoted_at=st.just(NOW),
        currency=st.none() | st.just("USD"),
        header=st.booleans(),
        with_duplicates=st.booleans(),
        pause=st.none() | st.sampled_from(Pause),
    )

"""A view never raises for a row, and Telegram takes what it makes of it: any row, in every view."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.market.models import Item
from bot.views import inline
from bot.views.messages import languages
from sandbox.telegram import texts
from tests.any_row import items, of
from tests.any_view import VIEWS, is_taken

EXAMPLES = settings().max_examples // 2  # of each view
tongues = st.sampled_from(languages())


@pytest.mark.parametrize("name", VIEWS)
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=EXAMPLES, deadline=None)
@given(data=st.data())
def test_a_view_never_raises_for_a_row(name: str, data: st.DataObject) -> None:
    view, rows = VIEWS[name]
    is_taken(view(data.draw(tongues), data.draw(rows)))


@settings(max_examples=EXAMPLES, deadline=None)
@given(tongues, of(items))
def test_inline_results_never_raise_for_a_row(lang: str, found: tuple[Item, ...]) -> None:
    for result in inline.results(lang, found, "bot"):
        texts.message_text(result.input_message_content.message_text, "HTML", None)  # type: ignore[union-attr]
        assert not texts.is_empty(result.title or "")  # type: ignore[union-attr]

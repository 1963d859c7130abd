"""The views of the accounts of an order as a file, and what they can be given to show."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from bot.domain.account_files import MOST_COLUMNS, Survey, Template
from bot.domain.orders import Order
from bot.views import account_files
from bot.views.view import View


def views(
    bought: st.SearchStrategy[Order], words: st.SearchStrategy[str]
) -> dict[str, tuple[Callable[..., View], st.SearchStrategy[Any]]]:
    """Each view with what it can be given."""
    many = st.lists(words, max_size=MOST_COLUMNS)
    found = st.builds(
        Survey, st.just(()), many.map(dict.fromkeys), *[st.integers(0, 10**6) for _ in range(3)]
    )
    templates = many.map(lambda names: Template(("",) * (len(names) + 1), tuple(names)))
    return {
        "account files": (
            lambda lang, shown: account_files.kinds(lang, *shown),
            st.tuples(bought, st.none() | words),
        ),
        "template?": (
            lambda lang, shown: account_files.ask_template(lang, *shown),
            st.tuples(bought, found, words, st.sampled_from((None, "nothing", "brace", "long"))),
        ),
        "accounts as a table": (
            lambda lang, shown: account_files.table(lang, shown[0], shown[1], b"a", guarded=True),
            st.tuples(bought, found),
        ),
        "accounts by a template": (
            lambda lang, shown: account_files.by_template(lang, shown[0], shown[1], shown[2], ("a",)),
            st.tuples(bought, found, templates),
        ),
        "too many accounts": (account_files.too_large, bought),
    }

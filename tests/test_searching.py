"""Searches over the catalogue: words, and conditions on price and stock, in a fitting order."""

from decimal import Decimal

import pytest

from bot.actions import searching
from bot.actions.search_query import parse_query
from bot.catalog.shelves import Place
from bot.market.models import Item
from bot.views.search_words import search_words
from tests.backend import Backend

GOODS = (
    ("Gmail aged", "25.95", 5),
    ("Gmail new", "0.85", 0),
    ("Gmail USA Cheapest", "1.00", 9),
    ("Gmailer tool", "0.10", 1),
    ("VPN 1 Month", "5.00", 2),
    ("VPN 12 Months", "4.99", 2),
    ("Steam Gift Card $50", "51.00", 3),
    ("Steam Gift Card $10", "10.40", 3),
    ("Steam Gift Card 50", "49.00", 3),
)
PRICES = {name: Decimal(rate) for name, rate, _ in GOODS}

ENGLISH = search_words("en")


@pytest.fixture
def ask(backend: Backend) -> "Ask":
    goods = [
        Item(number, name, Decimal(rate), "product", stock=stock)
        for number, (name, rate, stock) in enumerate(GOODS, start=1)
    ]
    backend.deps.catalog.contents.add_items(Place("Accounts", "All"), goods)
    return Ask(backend)


class Ask:
    def __init__(self, backend: Backend) -> None:
        self._deps = backend.deps

    def __call__(self, typed: str, lang: str = "en") -> list[str]:
        contents = self._deps.catalog.contents
        return [
            contents.item(row, lang).name
            for row in searching.find_rows(self._deps, parse_query(typed, ENGLISH), lang)
        ]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("gmail <1", ["Gmail new", "Gmailer tool"]),
        ("gmail less than 1", ["Gmail new", "Gmailer tool"]),
        ("gmail up to 1", ["Gmail new", "Gmail USA Cheapest", "Gmailer tool"]),
        ("gmail over 1", ["Gmail aged"]),
        ("gmail min 1", ["Gmail aged", "Gmail USA Cheapest"]),
        ("vpn under 5", ["VPN 12 Months"]),
        ("vpn at most $5", ["VPN 12 Months", "VPN 1 Month"]),
        ("cheap gmail", ["Gmailer tool", "Gmail new", "Gmail USA Cheapest", "Gmail aged"]),
        ("cheapest gmail in stock", ["Gmailer tool", "Gmail USA Cheapest", "Gmail aged"]),
        ("cheap gmial usa", ["Gmail USA Cheapest"]),
        ("under 1", ["Gmailer tool", "Gmail new"]),
        ("gmail $1", ["Gmail new", "Gmail USA Cheapest", "Gmailer tool"]),
        ("steam $50", ["Steam Gift Card $50"]),
        ("steam gift card $11", ["Steam Gift Card $10"]),
    ],
)
def test_prices_and_stock_are_kept_to(ask: Ask, typed: str, names: list[str]) -> None:
    found = ask(typed)
    cheapest_first = parse_query(typed, ENGLISH).cheap or not parse_query(typed, ENGLISH).words
    assert found == names if cheapest_first else sorted(found) == sorted(names)


def test_cheap_alone_is_all_there_is_by_price(ask: Ask) -> None:
    assert ask("cheap") == sorted(PRICES, key=PRICES.__getitem__)


def test_a_price_search_leaves_the_filters_of_others_alone(ask: Ask) -> None:
    """``<5`` and ``<3`` are numbers that flags have too."""
    stocked = {name for name, _, stock in GOODS if stock}
    for limit in range(1, 64):
        ask(f"gmail <{limit}")
        assert set(ask("in stock cheap")) == stocked
    for limit in range(1, 64):
        assert set(ask(f"<{limit}")) == {name for name, price in PRICES.items() if price < limit}


def test_the_cheapest_is_found_by_its_name_in_any_language(ask: Ask, backend: Backend) -> None:
    backend.deps.catalog.contents.set_names("ru", {1: "Почта старая", 3: "Почта США"})
    assert ask("cheap почта", "ru") == ["Почта США", "Почта старая"]
    assert ask("cheap gmail usa", "ru") == ["Почта США"]

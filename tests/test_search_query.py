"""Parsing of a search into its words and conditions."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.search_query import SearchQuery, amounts_in, parse_query
from bot.views.search_words import search_words

ENGLISH = search_words("en")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmail usa", SearchQuery("gmail usa")),
        ("gmail <0.5", SearchQuery("gmail", below=Decimal("0.5"))),
        ("gmail under $2 aged", SearchQuery("gmail aged", below=Decimal(2))),
        ("proxy > 1,5", SearchQuery("proxy", above=Decimal("1.5"))),
        ("gmail in stock", SearchQuery("gmail", in_stock=True)),
        ("In-Stock telegram below 3", SearchQuery("telegram", below=Decimal(3), in_stock=True)),
        ("<1", SearchQuery("", below=Decimal(1))),
        ("available", SearchQuery("available", in_stock=True)),
        ("#23", SearchQuery("#23", number=23)),
        ("12", SearchQuery("12", number=12)),
        ("谷歌邮箱 <1", SearchQuery("谷歌邮箱", below=Decimal(1))),
        ("", SearchQuery("")),
        ("cheap gmail", SearchQuery("gmail", cheap=True)),
        ("Gmail, CHEAPEST", SearchQuery("Gmail,", cheap=True)),
        ("cheap", SearchQuery("", cheap=True)),
        ("lowest price vpn under 5", SearchQuery("vpn", below=Decimal(5), cheap=True)),
        ("gmail cheaper than 2", SearchQuery("gmail", below=Decimal(2))),
        ("gmail less than 1", SearchQuery("gmail", below=Decimal(1))),
        ("gmail up to 1", SearchQuery("gmail", most=Decimal(1))),
        ("gmail at most $1", SearchQuery("gmail", most=Decimal(1))),
        ("gmail no more than 1 usd", SearchQuery("gmail", most=Decimal(1))),
        ("max 2", SearchQuery("", most=Decimal(2))),
        ("gmail max price: 2", SearchQuery("gmail", most=Decimal(2))),
        ("maximum $2 gmail", SearchQuery("gmail", most=Decimal(2))),
        ("gmail <=2", SearchQuery("gmail", most=Decimal(2))),
        ("gmail ≤ $2", SearchQuery("gmail", most=Decimal(2))),
        ("under 2", SearchQuery("", below=Decimal(2))),
        ("price under 2$", SearchQuery("", below=Decimal(2))),
        ("gmail for under 2 dollars", SearchQuery("gmail", below=Decimal(2))),
        ("vpn below .5", SearchQuery("vpn", below=Decimal("0.5"))),
        ("vpn < $1,000.50", SearchQuery("vpn", below=Decimal("1000.50"))),
        ("vpn <0,5", SearchQuery("vpn", below=Decimal("0.5"))),
        ("vpn <٠٫٥", SearchQuery("vpn", below=Decimal("0.5"))),
        ("vpn over 1 under 5", SearchQuery("vpn", below=Decimal(5), above=Decimal(1))),
        ("vpn >=1 <5", SearchQuery("vpn", below=Decimal(5), least=Decimal(1))),
        ("vpn at least 1", SearchQuery("vpn", least=Decimal(1))),
        ("vpn not less than 1", SearchQuery("vpn", least=Decimal(1))),
        ("vpn more than 1", SearchQuery("vpn", above=Decimal(1))),
        ("vpn min 1", SearchQuery("vpn", least=Decimal(1))),
        ("vpn under 5 under 3", SearchQuery("vpn", below=Decimal(3))),
        ("gmail $1", SearchQuery("gmail", most=Decimal(1), named="gmail $1")),
        ("gmail 1$", SearchQuery("gmail", most=Decimal(1), named="gmail 1$")),
        ("gmail for 1.5 usd", SearchQuery("gmail", most=Decimal("1.5"), named="gmail for 1.5 usd")),
        # names, not prices
        ("hbo max 1 month", SearchQuery("hbo max 1 month")),
        ("up to 5 devices", SearchQuery("up to 5 devices")),
        ("max 256gb", SearchQuery("max 256gb")),
        ("over 1.5gb", SearchQuery("over 1.5gb")),
        ("hbo max", SearchQuery("hbo max")),
        ("undertale 2", SearchQuery("undertale 2")),
        ("lessons cheaply", SearchQuery("lessons", cheap=True)),
        ("gmail 2019", SearchQuery("gmail 2019")),
    ],
)
def test_words_prices_and_stock_are_told_apart(typed: str, meant: SearchQuery) -> None:
    assert parse_query(typed, ENGLISH) == meant


PHRASES = st.lists(
    st.sampled_from(["<", "<=", "max", "up to", "under", "$", "1", "1,5", ".", "cheap", " ", "gb"])
)


@given(st.text(max_size=100) | PHRASES.map("".join) | PHRASES.map(" ".join))
def test_whatever_is_typed_is_a_query(typed: str) -> None:
    found = parse_query(typed, ENGLISH)
    assert len(found.words) <= len(typed)


def test_a_name_tells_its_amounts_in() -> None:
    assert amounts_in("Steam Gift Card $50 / 20 USD", ENGLISH) == {Decimal(50), Decimal(20)}
    assert amounts_in("Netflix 1 Month", ENGLISH) == set()

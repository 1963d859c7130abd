"""What somebody types to find something."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.wishes import Wish, wish


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmail usa", Wish("gmail usa")),
        ("gmail <0.5", Wish("gmail", below=Decimal("0.5"))),
        ("gmail under $2 aged", Wish("gmail aged", below=Decimal(2))),
        ("proxy > 1,5", Wish("proxy", above=Decimal("1.5"))),
        ("gmail in stock", Wish("gmail", in_stock=True)),
        ("In-Stock telegram below 3", Wish("telegram", below=Decimal(3), in_stock=True)),
        ("<1", Wish("", below=Decimal(1))),
        ("available", Wish("available", in_stock=True)),
        ("#23", Wish("#23", number=23)),
        ("12", Wish("12", number=12)),
        ("谷歌邮箱 <1", Wish("谷歌邮箱", below=Decimal(1))),
        ("", Wish("")),
    ],
)
def test_words_prices_and_stock_are_told_apart(typed: str, meant: Wish) -> None:
    assert wish(typed) == meant


@given(st.text(max_size=100))
def test_whatever_is_typed_is_a_wish(typed: str) -> None:
    found = wish(typed)
    assert len(found.words) <= len(typed)

"""Searches in each language: prices, stock, and that a number to rent is meant."""

from decimal import Decimal
from typing import Any

import pytest

from bot.actions.search_query import SearchQuery, parse_query
from bot.views.messages import languages
from bot.views.search_words import search_words


@pytest.mark.parametrize(
    ("lang", "typed", "meant"),
    [
        ("de", "gmail unter 1.000", {"below": Decimal(1000)}),
        ("de", "günstig gmail", {"cheap": True}),
        ("de", "gmail bis 2 dollar auf lager", {"most": Decimal(2), "in_stock": True}),
        ("ru", "gmail до 2 долларов", {"most": Decimal(2)}),
        ("ru", "gmail в наличии", {"in_stock": True}),
        ("hi", "सस्ता gmail", {"cheap": True}),
        ("hi", "gmail 2 डॉलर से कम", {"below": Decimal(2)}),
        ("zh", "gmail 库存", {"in_stock": True}),
        ("zh", "gmail 5美元以下", {"most": Decimal(5)}),
        ("ja", "gmail 5ドル以下", {"most": Decimal(5)}),
        ("ja", "在庫あり gmail", {"in_stock": True}),
        ("ko", "싼 gmail", {"cheap": True}),
        ("ko", "gmail 5달러이하", {"most": Decimal(5)}),
        ("ar", "gmail أقل من 2 دولار", {"below": Decimal(2)}),
        ("fr", "gmail moins de 5 $US", {"below": Decimal(5)}),
        ("es", "gmail hasta 1.000", {"most": Decimal(1000)}),
        ("pt", "gmail barato", {"cheap": True}),
        ("pt-BR", "gmail até 2", {"most": Decimal(2)}),
        ("vi", "gmail rẻ còn hàng", {"cheap": True, "in_stock": True}),
        ("ur", "سستا gmail", {"cheap": True}),
        ("bn-BD", "gmail 5 ডলারের কম", {"below": Decimal(5)}),
    ],
)
def test_prices_and_stock_are_understood(lang: str, typed: str, meant: dict[str, Any]) -> None:
    assert parse_query(typed, search_words(lang)) == SearchQuery("gmail", **meant)


def test_a_part_of_a_longer_word_is_no_phrase() -> None:
    assert parse_query("비싼 gmail", search_words("ko")) == SearchQuery("비싼 gmail")


@pytest.mark.parametrize("lang", languages())
def test_english_is_understood_everywhere(lang: str) -> None:
    query = parse_query("cheap gmail under 2 in stock", search_words(lang))
    assert query == SearchQuery("gmail", below=Decimal(2), in_stock=True, cheap=True)


@pytest.mark.parametrize(
    ("lang", "typed", "meant"),
    [
        ("ru", "gmail до 1 000", SearchQuery("gmail", most=Decimal(1000))),
        ("de", "gmail unter 1,125", SearchQuery("gmail", below=Decimal("1.125"))),
        ("en", "gmail under 1,125", SearchQuery("gmail", below=Decimal(1125))),
        ("ja", "iPhone15以上", SearchQuery("iPhone15以上")),
        ("ko", "gmail 5불이하", SearchQuery("gmail", most=Decimal(5))),
        ("ko", "gmail 5 불 이하", SearchQuery("gmail", most=Decimal(5))),
        ("ko", "gmail 5 불가리아", SearchQuery("gmail 5 불가리아")),
        ("zh", "gmail 5刀以下", SearchQuery("gmail", most=Decimal(5))),
        ("zh", "gmail 5 刀以下", SearchQuery("gmail", most=Decimal(5))),
        ("zh", "5 刀片", SearchQuery("5 刀片")),
    ],
)
def test_figures_are_read_as_the_language_writes_them(lang: str, typed: str, meant: SearchQuery) -> None:
    assert parse_query(typed, search_words(lang)) == meant

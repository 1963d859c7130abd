"""Currencies: parsed from codes and symbols, and shown as people write them."""

from decimal import Decimal
from itertools import product

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.errors import BadAmount
from bot.actions.parsing import parse_amount
from bot.market import answers
from bot.market.currencies import currency_code
from bot.market.models import Balance
from bot.views.direction import LRM
from bot.views.formats import money, number
from bot.views.messages import languages, locale


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("USD", "USD"), ("usd", "USD"), (" Eur ", "EUR"), ("$", "USD"), ("€", "EUR"), ("US$", "USD"),
        ("USD ($)", "USD"), ("ＥＵＲ", "EUR"), ("৳", "BDT"), ("₽", "RUB"), ("usdt", "USDT"), ("R$", "BRL"),
        ("", None), ("null", None), ("N/A", None), ("dollars", None), ("XXX", None), ("¤", None),
        ("<b>", None), ("x" * 5000, None), ("123", None),
    ],
)  # fmt: skip
def test_a_currency_is_read_as_its_code_or_not_at_all(told: str, code: str | None) -> None:
    assert currency_code(told) == code
    assert answers.balance({"balance": "1.00", "currency": told}) == Balance(Decimal("1.00"), code)


@pytest.mark.parametrize("told", [None, 840, True, ["USD"], {"code": "USD"}])
def test_what_is_no_text_tells_no_currency(told: object) -> None:
    assert answers.balance({"balance": "1.00", "currency": told}) == Balance(Decimal("1.00"), None)
    status = answers.order_status({"status": "Completed", "charge": "1", "currency": told})
    assert status is not None
    assert status.currency is None


@given(st.text())
def test_no_text_breaks_it(told: str) -> None:
    code = currency_code(told)
    assert code is None or currency_code(code) == code


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("25", "USD", "$25.00"),
        ("0.0025", "EUR", "€0.0025"),
        ("-5", "GBP", "-£5.00"),
        ("5", "CHF", "CHF\u00a05.00"),
        ("-5", "CHF", "-CHF\u00a05.00"),
        ("5", "USDT", "USDT\u00a05.00"),
        ("25", None, "25.00"),
        ("-1234.5", None, "-1,234.50"),
        ("0.0025", None, "0.0025"),
    ],
)
def test_money_is_shown_with_its_currency_or_none(amount: str, currency: str | None, shown: str) -> None:
    assert money(Decimal(amount), currency, "en") == shown


@pytest.mark.parametrize("lang", languages())
def test_figures_are_written_as_babel_writes_them(lang: str) -> None:
    for currency, amount in product(
        ("USD", "JPY", "CHF", "INR", "AED", "USDT"), ("0.5", "-25", "1234567.891")
    ):
        written = format_currency(Decimal(amount), currency, locale=locale(lang), decimal_quantization=False)
        assert _bare(money(Decimal(amount), currency, lang)) == _bare(written)
    for figure in (0, 7, 999, 1_000, -5, 1_234_567):
        assert number(figure, lang) == format_decimal(figure, locale=locale(lang))


def _bare(written: str) -> str:
    """Without what sets a figure apart from its currency."""
    return written.replace("\u00a0", "").replace(LRM, "")


@pytest.mark.parametrize("typed", ["25", "€25", "25 €", "EUR 25", "25eur", "٢٥"])
def test_an_amount_may_be_typed_with_its_currency(typed: str) -> None:
    assert parse_amount(typed, "EUR") == 25
    assert parse_amount(typed) == 25


@pytest.mark.parametrize("typed", ["$25", "25 usd", "£25 €", "25 apples", "€-25", "€", "25%"])
def test_an_amount_in_another_currency_is_none(typed: str) -> None:
    with pytest.raises(BadAmount):
        parse_amount(typed, "EUR")

"""Numbers and countries as the marketplace writes them, told as people write them."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.phones import country_code, country_name, flag, international


@pytest.mark.parametrize(
    ("phone", "country", "whole"),
    [
        ("4055123415", "US", "+14055123415"),
        ("+14055123415", "US", "+14055123415"),
        ("14055123415", "US", "+14055123415"),
        ("+1 (405) 512-3415", None, "+14055123415"),
        ("7911123456", "GB", "+447911123456"),
        ("447911123456", "GB", "+447911123456"),
        ("9123456789", "RU", "+79123456789"),
        ("79123456789", "RU", "+79123456789"),
        ("1712345678", "BD", "+8801712345678"),
        ("447911123456", None, "+447911123456"),
    ],
)
def test_a_number_is_told_in_international_form(phone: str, country: str | None, whole: str) -> None:
    assert international(phone, country) == whole


@pytest.mark.parametrize("phone", ["", "hidden", "12", "+", "()"])
def test_what_is_no_number_stays_as_it_is(phone: str) -> None:
    assert international(phone, "US") == phone


@given(st.text(max_size=30), st.sampled_from([None, "US", "GB", "RU", "CN", "BD"]))
def test_anything_can_be_told(phone: str, country: str | None) -> None:
    assert isinstance(international(phone, country), str)


@given(st.sampled_from(["US", "GB", "RU", "IN", "BD", "BR", "ID", "KE", "DE", "VN"]))
def test_bare_and_whole_are_the_same_number(country: str) -> None:
    example = phonenumbers.example_number_for_type(country, phonenumbers.PhoneNumberType.MOBILE)
    assert example is not None
    whole = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    bare = phonenumbers.national_significant_number(example)
    assert international(bare, country) == whole
    assert international(whole, country) == whole


@pytest.mark.parametrize(
    ("country_id", "title", "code"),
    [
        ("us", "united states", "US"),
        ("UK", "", "GB"),
        (" gb ", "anything", "GB"),
        ("+93", "afghanistan", "AF"),
        ("93", "", "AF"),
        ("+7", "kazakhstan", "KZ"),
        ("+1", "canada", "CA"),
        ("", "russian federation", "RU"),
        ("", "Côte d’Ivoire", "CI"),
        ("", "ivory coast", "CI"),
        ("", "bosnia and herzegovina", "BA"),
        ("", "trinidad & tobago", "TT"),
        ("17", "vietnam", "VN"),
        ("", "atlantis", None),
        ("xx", "", None),
        ("", "", None),
    ],
)
def test_a_country_is_found_by_code_dial_code_or_title(country_id: str, title: str, code: str | None) -> None:
    assert country_code(country_id, title) == code


def test_a_country_is_named_in_the_customers_language() -> None:
    assert country_name("DE", "germany", "en") == "Germany"
    assert country_name("DE", "germany", "ru") == "Германия"
    assert country_name("US", "united states", "zh") == "美国"
    assert country_name(None, " atlantis", "en") == "Atlantis"


def test_a_flag_is_two_regional_letters() -> None:
    assert (flag("US"), flag("gb"), flag(None)) == ("🇺🇸", "🇬🇧", "🏳️")

"""Phone numbers and countries as the marketplace writes them, formatted as people write them."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.phones import country_code, country_name, international, rented_in
from bot.domain.countries import flag


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
        ("0014055123415", "US", "+14055123415"),
        ("0014055123415", "GB", "+14055123415"),
        ("0014055123415", None, "+14055123415"),
        ("00 44 7911 123456", "US", "+447911123456"),
        ("01144 7911 123456", "US", "+447911123456"),
        ("+44 (0)7911 123456", "GB", "+447911123456"),
    ],
)
def test_a_number_is_told_in_international_form(phone: str, country: str | None, whole: str) -> None:
    assert international(phone, country) == whole


@pytest.mark.parametrize("phone", ["", "hidden", "12", "+", "()", "00", "0012"])
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
        ("187", "", None),
        ("187", "usa", "US"),
        ("zz", "unknown region", None),
        ("eu", "", None),
        ("", "world", None),
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


@pytest.mark.parametrize(
    ("answered", "asked", "code"),
    [
        ("us", "us", "US"),
        ("187", "us", "US"),
        ("7", "us", "US"),
        ("+1", "ca", "CA"),
        ("0", "ru", "RU"),
        ("", "us", "US"),
        ("Unknown", "us", "US"),
        ("gb", "us", "GB"),
        ("United Kingdom", "us", "GB"),
        ("+44", "", "GB"),
        ("187", "187", None),
        ("", "", None),
    ],
)
def test_a_rented_number_is_of_the_country_that_was_asked_for(
    answered: str, asked: str, code: str | None
) -> None:
    assert rented_in(answered, asked) == code


TAGS = ["zh-hant-raw", "zh-hant-tw", "zh_TW", "ZH", "pt-br-x-lvariant", "sr-latn-rs", "root", "xx", "x", "-",
        "", "en-", "-en", "i-klingon", "\0", "q" * 200, "e-n-g", "de-1996", "ar-u-nu-latn"]  # fmt: skip


@pytest.mark.parametrize("tag", TAGS)
def test_a_country_has_a_name_for_whatever_language_a_client_tells(tag: str) -> None:
    assert country_name("DE", "germany", tag)


@given(st.text(max_size=20) | st.text("-_azAZ09", max_size=20))
def test_any_language_tag_will_do(tag: str) -> None:
    assert country_name("DE", "germany", tag)


def test_a_language_is_known_by_the_beginning_of_its_tag() -> None:
    assert country_name("US", "united states", "zh-hant-raw") == country_name("US", "", "zh-hant") == "美國"
    assert country_name("DE", "germany", "ru-xx") == "Германия"
    assert country_name("DE", "germany", "xx") == "Germany"


def test_a_flag_is_two_regional_letters() -> None:
    assert (flag("US"), flag("gb"), flag(None, unknown="🏳️")) == ("🇺🇸", "🇬🇧", "🏳️")

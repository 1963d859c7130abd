"""Countries and phone numbers as the marketplace writes them. Pure.

Live clients report bare national numbers (``4055123415``), dial codes instead of country codes (``+93``) and
lower-case country titles; people need ``+1 405 512 3415``, a name and a flag.
"""

import re
import unicodedata
from functools import cache, lru_cache

import phonenumbers
from babel import Locale, UnknownLocaleError

from bot.domain.languages import cldr_tag

# What Babel's English names do not cover, folded.
_ALIASES = {
    "usa": "US", "unitedstatesofamerica": "US", "uk": "GB", "england": "GB", "greatbritain": "GB",
    "russianfederation": "RU", "vietnam": "VN", "southkorea": "KR", "ivorycoast": "CI", "turkey": "TR",
    "czechrepublic": "CZ", "uae": "AE", "hongkong": "HK", "macao": "MO", "burma": "MM", "laos": "LA",
    "capeverde": "CV", "swaziland": "SZ", "macedonia": "MK",
}  # fmt: skip

_REGIONS = phonenumbers.SUPPORTED_REGIONS  # ISO 3166; Babel also names "Unknown Region" and the like
_ENGLISH = "en"
_MOST_SUBTAGS = 4  # language, script, region, variant


@lru_cache(maxsize=256)  # a tag is whatever a client sends
def _locale(tag: str) -> Locale:
    """The locale of a language tag, or of as much of its beginning as names one; English for any other."""
    parts = cldr_tag(tag).replace("_", "-").split("-")
    for length in range(min(len(parts), _MOST_SUBTAGS), 0, -1):
        try:
            return Locale.parse("-".join(parts[:length]), sep="-")
        except (ValueError, UnknownLocaleError):
            continue
    return Locale(_ENGLISH)


def _names(language: str) -> dict[str, str]:
    return _names_in(str(_locale(language)))


@cache
def _names_in(locale: str) -> dict[str, str]:
    territories = Locale.parse(locale).territories
    return {str(code): str(name) for code, name in territories.items() if str(code) in _REGIONS}


def _folded(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).casefold().replace("&", "and")
    return "".join(letter for letter in letters if letter.isalnum())


@cache
def _codes_by_name() -> dict[str, str]:
    return {_folded(name): code for code, name in _names(_ENGLISH).items()} | _ALIASES


def country_code(country_id: str, title: str) -> str | None:
    """Find the ISO code of a country named by code, dial code or title; ``None`` if unknown."""
    short = country_id.strip().upper()
    short = "GB" if short == "UK" else short
    if short in _names(_ENGLISH):
        return short
    dial = re.fullmatch(r"\+?(\d{1,3})", country_id.strip())
    by_title = _codes_by_name().get(_folded(title))
    if by_title or dial is None:
        return by_title
    region = phonenumbers.region_code_for_country_code(int(dial[1]))
    return region if region in _names(_ENGLISH) else None


def rented_in(answered: str, asked: str) -> str | None:
    """Find the country of a rented number, by the answer to its order or as it was asked for.

    Without letters (``187``, ``+1``) the answer is a supplier's own number of a country, or a dial code that
    several share: what was asked for says more.
    """
    told = country_code(answered, answered) if any(map(str.isalpha, answered)) else None
    return told or country_code(asked, asked) or country_code(answered, answered)


def country_name(code: str | None, title: str, language: str) -> str:
    """Name a country in a language; without a code by the marketplace's title."""
    return _names(language).get(code or "", title.strip().title())


def international(phone: str, country: str | None) -> str:
    """Format a phone number as ``+14055123415``, whatever the API sent; unreadable ones stay as they are.

    A number that begins with its own dial code but has no plus is told apart by which reading is valid.
    """
    digits = re.sub(r"[^\d+]", "", phone)
    if not digits:
        return phone
    for candidate in [digits] if digits.startswith("+") else _readings(digits, country):
        try:
            parsed = phonenumbers.parse(candidate, country)
        except phonenumbers.NumberParseException:
            continue
        if digits.startswith("+") or phonenumbers.is_possible_number(parsed):
            return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return phone


def _readings(digits: str, country: str | None) -> list[str]:
    """What the digits can mean, likeliest first; a number of no country begins with 00, the sign for +."""
    dialled = ["+" + digits[2:]] if digits.startswith("00") else []
    return dialled + _candidates(digits, country)


def _candidates(digits: str, country: str | None) -> list[str]:
    if country is None:
        return ["+" + digits]
    national, whole = digits, "+" + digits
    try:
        as_national = phonenumbers.is_valid_number(phonenumbers.parse(national, country))
    except phonenumbers.NumberParseException:
        as_national = False
    dial = str(phonenumbers.country_code_for_region(country))
    if not as_national and digits.startswith(dial):
        return [whole, national]
    return [national, whole]

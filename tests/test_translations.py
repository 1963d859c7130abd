"""Translations: each says all that English says, in its own script, plurals and punctuation."""

import re
from itertools import product

import pytest

from bot.views.messages import SOURCE, locale
from bot.views.start import COMMANDS
from bot.views.texts import label, phrases, text
from tests.translations import (
    OTHERS,
    TAG,
    english_sums,
    glossary,
    is_plural,
    messages,
    noted,
    one_text,
    plain,
    selectors,
    variables,
    written,
)

COUNTS = (0, 1, 2, 3, 5, 11, 21, 99, 100, 101, 102, 103, 111, 1000)
ENGLISH = messages(SOURCE)
WORDS_ALONE = ("found-words-", "search-")  # searched for, never shown
LEADING = re.compile(r"(?:<[bi]>)?([^\w\s<{(“\"«‹„「『《¿¡…–\-]*)")


def shown(name: str) -> bool:
    return not name.startswith(WORDS_ALONE)


@pytest.fixture(params=OTHERS)
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_nothing_is_missing_and_nothing_is_left_over(lang: str) -> None:
    assert messages(lang).keys() == ENGLISH.keys()


def test_no_translation_is_of_an_older_english_text(lang: str) -> None:
    known, now = noted(lang), english_sums()
    stale = {name for name in now.keys() | known.keys() if now.get(name) != known.get(name)}
    assert not stale, f"translate them anew, then: python -m tests.translations {lang}"


def test_variables_tags_and_leading_signs_are_those_of_english(lang: str) -> None:
    for name, message in filter(lambda pair: shown(pair[0]), messages(lang).items()):
        english = ENGLISH[name]
        assert variables(message) == variables(english), name
        for (ours, said), (theirs, meant) in product(written(message).items(), written(english).items()):
            if words_of(ours) == words_of(theirs):
                assert sorted(TAG.findall(said)) == sorted(TAG.findall(meant)), name
                assert signs(said) == signs(meant), name


def words_of(choices: frozenset[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """What was chosen by words, not by a count."""
    return frozenset((name, key) for name, key in choices if not is_plural([key]) or key == "other")


def signs(said: str) -> str:
    found = LEADING.match(said)
    return found[1] if found else ""


def test_plurals_are_those_of_the_language(lang: str) -> None:
    wanted = {*locale(lang).plural_form.tags, "other"}
    for name, message in messages(lang).items():
        for (ours, keys), (theirs, meant) in zip(selectors(message), selectors(ENGLISH[name]), strict=True):
            assert ours == theirs, name
            assert set(keys) == (wanted if is_plural(meant) else set(meant)), name


def test_every_count_is_said(lang: str) -> None:
    counted = [
        name for name, message in ENGLISH.items() if any(is_plural(keys) for _, keys in selectors(message))
    ]
    assert counted
    for name, count in product(counted, COUNTS):
        values: dict[str, str | int] = dict.fromkeys(variables(ENGLISH[name]), str(count))
        values |= {of: count for of, keys in selectors(ENGLISH[name]) if is_plural(keys)}
        assert text(lang, name, **values)


def test_words_in_bold_that_name_a_button_name_it_as_it_is_called(lang: str) -> None:
    buttons = {button_name(SOURCE, name): name for name in ENGLISH if is_button(name)}
    for name, message in filter(lambda pair: shown(pair[0]), ENGLISH.items()):
        named = {buttons[bold] for bold in bold_in(one_text(message)) if bold in buttons}
        bold = bold_in(one_text(messages(lang)[name]))
        for button in named - {name, *DESCRIBED.get(name, ())}:
            assert button_name(lang, button) in bold, f"{name} names {button}"


DESCRIBED = {"watch-until-stock": {"watch-for-stock"}}  # what happens, rather than the button of that name


def is_button(name: str) -> bool:
    said = one_text(ENGLISH[name])
    return "<" not in said and "{" not in said and bool(signs(said)) and len(said) < 40


def button_name(lang: str, name: str) -> str:
    said = plain(one_text(messages(lang)[name]))
    return said.removeprefix(plain(signs(said))).strip(" \ufe0f‹›")


def bold_in(said: str) -> set[str]:
    return {plain(bold).strip(" .:。：") for bold in re.findall("<b>(.*?)</b>", said)}


def test_nothing_is_left_in_english(lang: str) -> None:
    for name, message in filter(lambda pair: shown(pair[0]), messages(lang).items()):
        said = re.sub(r"\{\w+\}", "", plain(one_text(message)))
        if len(re.findall(r"[^\W\d_]{2,}", said)) > 3:
            assert one_text(message) != one_text(ENGLISH[name]), name


def test_glossary_words_are_used(lang: str) -> None:
    for term, name in TERMS.items():
        stems, said = glossary(lang)[term].casefold().split("|"), plain(one_text(messages(lang)[name]))
        assert any(stem in said for stem in stems), (term, name)


TERMS = {
    "order": "orders-title",
    "balance": "menu-balance",
    "catalogue": "menu-catalog",
    "item": "open-item",
    "shop": "shops-title",
    "variant": "card-variants",
    "refill": "card-refill",
    "delivery": "delivery",
    "API key": "menu-key",
    "link": "confirm-link",
    "quantity": "confirm-quantity",
    "price": "card-price",
    "confirm": "confirm",
    "cancel": "cancel",
    "in stock": "list-stock",
    "settings": "menu-settings",
    "export": "orders-export",
    "pinned card": "settings-pinned-on",
    "in doubt": "orders-in-doubt",
    "code": "numbers-code",
    "marketplace": "please-wait",
    "limit": "settings-order-limit",
    "budget": "settings-day-limit",
    "broadcast": "broadcast",
    "news": "notify-news-on",
    "maintenance": "admin-maintenance",
    "ban": "admin-ban",
    "helper": "admin-helpers",
    "invitation": "admin-invites-title",
}

# Names and technical words that stay in every script.
LATIN_WORDS = (
    "hstockplus telegram whatsapp api sms utc smm http https url mb"
    " id account e mail start key excel xlsx csv json zip fa ct oauth auth user agent cookie cookies client "
    "a z otpauth hotp totp steam txt raw utf c p"
)
SCRIPTS = {
    "ar": "\u0600-\u06ff",
    "ur": "\u0600-\u06ff",
    "ru": "\u0400-\u04ff",
    "hi": "\u0900-\u097f",
    "bn-BD": "\u0980-\u09ff\u0964\u0965",
    "zh": "\u3000-\u303f\u3400-\u9fff\uff00-\uffef",
    "ja": "\u3000-\u30ff\u3400-\u9fff\uff00-\uffef",
    "ko": "\u1100-\u11ff\uac00-\ud7a3",
}


def test_words_are_in_the_script_of_the_language(lang: str) -> None:
    script = SCRIPTS.get(lang, "A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff")
    for name, message in filter(lambda pair: shown(pair[0]), messages(lang).items()):
        said = without_names(plain(one_text(message)))
        foreign = re.findall(rf"(?:(?![{script}\u2000-\u3000])[^\W\d_])+", said)
        assert not [word for word in foreign if word not in LATIN_WORDS.split()], name


def without_names(said: str) -> str:
    """The text with figures in place of variables, commands and addresses."""
    return re.sub(r"\{\w+\}|/[a-z0-9]+|\S+@\S+|https?://", "9", said)


ENDS = {"hi": r"[^\W\d]\.(?:\s|$)", "bn-BD": r"[^\W\d]\.(?:\s|$)", "zh": r"(?<![a-z0-9])[,;:?!.](?:\s|$)"}
ENDS |= {"ja": ENDS["zh"], "ur": r"[^\W\d][.,;?](?:\s|$)", "ar": r"[^\W\d][,;?](?:\s|$)"}
ENDS |= {"fr": r"[^\s\u00a0\u202f:/!?][:;!?](?:\s|$)| [;!?]"}


def test_punctuation_is_that_of_the_language(lang: str) -> None:
    for name, message in filter(lambda pair: shown(pair[0]), messages(lang).items()):
        said = without_names(plain(one_text(message)))
        assert "..." not in said, name
        if lang in ENDS:
            assert not re.search(ENDS[lang], said), (name, said)


def test_telegram_takes_what_the_profile_says(lang: str) -> None:
    assert all(len(label(lang, about)) <= 60 for about in COMMANDS.values())
    assert units(text(lang, "bot-description")) <= 512
    assert units(text(lang, "bot-short-description")) <= 120


def units(said: str) -> int:
    return len(said.encode("utf-16-le")) // 2


def test_searches_have_words(lang: str) -> None:
    for name in ENGLISH:
        if name.startswith(("found-words-", "search-")) and phrases(SOURCE, name) and "after" not in name:
            assert phrases(lang, name) or phrases(lang, f"{name}-after"), name

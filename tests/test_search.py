"""Finding names typed in a hurry, in the scripts of the customers."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.search import Index, words

BRANDS = {
    "Latin": "Gmail Instagram Facebook Telegram Outlook Netflix Spotify Discord Réseau Straße",
    "Cyrillic": "Инстаграм Подписчики Аккаунты Телеграм Просмотры Комментарии Лайки Подписка",
    "Arabic": "متابعين انستقرام حساب مشاهدات تعليقات إعجابات اشتراك",
    "Bengali": "ফেসবুক ইনস্টাগ্রাম অনুসারী মন্তব্য অ্যাকাউন্ট সদস্যতা",
    "Chinese": "电子邮件账户 视频播放量 粉丝关注者 高级会员订阅",
}
PLACES = {
    "Latin": "USA Germany Brazil France India Vietnam Premium Aged",
    "Cyrillic": "Россия Германия Бразилия Украина Индия старые быстрые",
    "Arabic": "مصر السعودية المغرب العراق قديم سريع",
    "Bengali": "বাংলাদেশ ভারত জার্মানি পুরানো দ্রুত",
    "Chinese": "美国 德国 巴西 优质 快速",
}
NAMES = [
    f"{brand} - {place}"
    for script in BRANDS
    for brand, place in product(BRANDS[script].split(), PLACES[script].split())
]
INDEX = Index()
for row, name in enumerate(NAMES):
    INDEX.add(row, name)

names = st.sampled_from(NAMES)


def found(query: str, most: int = 8) -> list[str]:
    return [NAMES[row] for row in INDEX.find(query, most)]


@given(names)
def test_a_name_finds_its_item_first(name: str) -> None:
    assert found(name)[0] == name
    assert found(name.upper())[0] == name
    assert found(" ".join(reversed(name.split(" - "))))[0] == name


@given(names, st.sampled_from(["drop", "swap", "double", "replace"]), st.integers(1, 4))
def test_one_typing_error_is_forgiven(name: str, error: str, place: int) -> None:
    brand, _, rest = name.partition(" - ")
    place = min(place, len(brand) - 2)
    before, here, after = brand[:place], brand[place], brand[place + 1 :]
    typed = {
        "drop": before + after,
        "swap": before + after[:1] + here + after[1:],
        "double": before + here + here + after,
        "replace": before + "x" + after,
    }[error]
    if len(brand) >= 5:  # a shorter word has too many neighbours
        assert name in found(f"{typed} {rest}")


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("gmial usa", "Gmail - USA"),
        ("insta ger", "Instagram - Germany"),
        ("reseau france", "Réseau - France"),
        ("STRASSE india", "Straße - India"),
        ("подписчик россия", "Подписчики - Россия"),
        ("播放量 德国", "视频播放量 - 德国"),
        ("粉丝美国", "粉丝关注者 - 美国"),
        ("ফেসবুক ভারত", "ফেসবুক - ভারত"),
        ("حساب مصر", "حساب - مصر"),
    ],
)
def test_what_people_type(query: str, name: str) -> None:
    assert name in found(query)


def test_exact_words_come_before_beginnings_and_those_before_guesses() -> None:
    index = Index()
    for row, name in enumerate(("Steamy novels", "Stream views", "Steam key")):
        index.add(row, name)
    assert index.find("steam", 5) == [2, 0]
    assert 2 in index.find("staem", 5)


def test_without_a_name_that_has_all_words_most_of_them_count() -> None:
    assert set(found("gmail instagram usa", 50)) >= {"Gmail - USA", "Instagram - USA"}
    assert found("gmail zzzzzz") != []


@pytest.mark.parametrize("query", ["", " ", "!!!", "—", "\x00", "\u202e", "<>&", "zzzzzzzz"])
def test_nothing_found_is_no_error(query: str) -> None:
    assert found(query) == []


@given(st.text(max_size=200), st.integers(0, 10))
def test_anything_can_be_searched_for(query: str, most: int) -> None:
    assert len(found(query, most)) <= most
    assert all(word.strip() for word in words(query))


def test_an_empty_index_finds_nothing() -> None:
    assert Index().find("gmail", 5) == []

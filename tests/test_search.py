"""Finding names typed in a hurry, in the scripts of the customers."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.ranking import merge_rankings
from bot.catalog.row_sets import rows_of
from bot.catalog.search import Index
from bot.catalog.tokens import words

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


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("feliz ano", "Féliz Año"),
        ("turkiye sis", "TÜRKİYE ŞİŞ"),
        ("zolw lodz", "Żółw Łódź"),
        ("dien thoai do", "Điện thoại đỏ"),
        ("grosse strasse", "Große Straße"),
        ("елка красныи", "Ёлка красный"),
        ("احمد الرحمن", "أَحْمَد الرَّحمٰن"),
        ("مكتبه على", "مكتبة علي"),
        ("خریدار کی", "خريدار كي"),
        ("متابعين", "متـــابعين"),
        ("सड़क", "सड़क"),
        ("हिन्दी अंक", "हिन्दी अँक"),
        ("আয়না", "আয়না"),
        ("গাড়ি", "গাড়ি"),
        ("ｇｍａｉｌ", "Gmail"),
        ("gmail 2019", "Gmail ２０１９"),
        ("حساب 123", "حساب ١٢٣"),
        ("ভিউ ১০০", "ভিউ 100"),
        ("グーグル", "ぐーぐる アカウント"),
        ("アカウント", "グーグルアカウント"),
        ("ｸﾞｰｸﾞﾙ", "グーグル"),
        ("信", "微信账号"),
        ("号", "微信账号"),
        ("账号微信", "微信账号"),
        ("인스타그램", "인스타그램 팔로워"),
        ("팔로워", "인스타그램팔로워"),
        ("face book", "Facebook account"),
        ("tik tok likes", "TikTok likes"),
        ("facebookaccount", "Facebook account"),
        ("2fa", "Gmail with 2-FA"),
        ("2 fa", "Gmail 2FA"),
        ("valentines", "Valentine's card"),
        ("می‌خواهم", "میخواهم"),
    ],
)
def test_writing_that_differs_only_in_habits_is_the_same(query: str, name: str) -> None:
    index = Index()
    for row, other in enumerate(("something else", "другое", "别的", name)):
        index.add(row, other)
    assert index.find(query, 5)[:1] == [3]


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("gmial", "gmail"),
        ("hmail", "gmail"),
        ("agde", "aged"),
        ("usq", "usa"),
        ("instagarm", "instagram"),
        ("isntgram", "instagram"),
        ("followrs", "followers"),
        ("инстагрм", "инстаграм"),
        ("انستجرام", "انستقرام"),
        ("इंस्टग्राम", "इंस्टाग्राम"),
        ("ফেসবক", "ফেসবুক"),
        ("인스타그렘", "인스타그램"),
        ("premuim", "premium"),
        ("subscribtoin", "subscription"),
    ],
)
def test_slips_find_the_word_that_was_meant(typed: str, word: str) -> None:
    index = Index()
    for row, other in enumerate(("outlook", "netflix", "discord", word, "прочее")):
        index.add(row, f"{other} item")
    assert index.find(f"{typed} item", 1) == [3]


def test_numbers_are_taken_at_their_word() -> None:
    index = Index()
    index.add(0, "Gmail 2019")
    index.add(1, "Gmail 2018")
    assert index.find("gmail 2018", 5) == [1]
    assert index.find("gmail 2017", 5) == [1, 0]  # most words


def test_a_number_that_a_chinese_sign_follows_is_finished() -> None:
    index = Index()
    for row, name in enumerate(("微信 1500年老号", "微信 15年老号", "iPhone15手机", "150グー", "15グー")):
        index.add(row, name)
    assert index.find("微信 15年老", 5) == [1]
    assert index.find("微信15", 5) == [1, 0]
    assert index.find("iphone手机", 5) == [2]
    assert index.find("15グー", 5) == [4]


def test_short_names_come_first_and_then_the_newest_row() -> None:
    index = Index()
    for row, name in enumerate(("Gmail aged USA", "Gmail USA", "USA Gmail", "Gmailer USA")):
        index.add(row, name)
    assert index.find("gmail usa", 9) == [2, 1, 0, 3]
    assert index.find("gmail usa", 2) == [2, 1]


def test_a_search_can_be_kept_to_some_rows() -> None:
    index = Index()
    for row in range(40):
        index.add(row, f"Gmail {row}")
    assert index.find("gmail", 5, within=1 << 7 | 1 << 30) == [30, 7]
    assert index.find("gmail 8", 5, within=1 << 7) == [7]
    assert index.find("gmail", 5, within=0) == []


def test_a_renamed_row_is_found_by_its_new_name_only() -> None:
    index = Index()
    for row in range(300):
        index.add(row, f"Gmail aged {row}")
    assert 250 in index.find("gmail", 300)
    index.discard(250, "Gmail aged 250")
    assert 250 not in index.find("gmail", 300)
    index.add(250, "Outlook")
    assert index.find("outlook", 5) == [250]
    assert index.find("o", 5) == [250]
    assert 250 not in index.find("gm", 300)


@given(st.lists(st.tuples(st.integers(0, 5), names), max_size=30), names)
def test_an_index_that_changed_finds_what_a_new_one_finds(changes: list[tuple[int, str]], query: str) -> None:
    changing, final, known = Index(), Index(), dict[int, str]()
    for row, name in changes:
        if row in known:
            changing.discard(row, known[row])
        changing.add(row, name)
        known[row] = name
    for row, name in known.items():
        final.add(row, name)
    within = (1 << 6) - 1
    assert changing.find(query, 10, within) == final.find(query, 10, within)


@given(
    names | st.sampled_from(["gmial usa", "gmail zzzz", "gm", "zzzz", "", "粉丝美国"]),
    st.integers(0, 1 << 40),
)
def test_what_is_met_is_what_is_ranked(query: str, within: int) -> None:
    hits = INDEX.ranked(query, len(NAMES), within)
    match = INDEX.match(query, within)
    assert set(rows_of(match.rows)) == {hit.row for hit in hits}
    assert all(hit.score.missing == match.missing for hit in hits)
    assert match.guessed or not any(hit.score.guessed for hit in hits)


def test_two_languages_are_searched_at_once() -> None:
    english, russian = Index(), Index()
    for row, (name, translated) in enumerate(
        [("Gmail account", "Аккаунт Gmail"), ("Outlook account", "Аккаунт Outlook"), ("Likes", "Лайки")]
    ):
        english.add(row, name)
        russian.add(row, translated)

    def both(query: str, most: int = 5) -> list[int]:
        return merge_rankings([russian.ranked(query, most), english.ranked(query, most)], most)

    assert both("аккаунт outlook") == [1]
    assert both("outlook account") == [1]
    assert both("лайки") == both("likes") == [2]
    assert both("gmail") == [0]
    assert both("account", 1) == [1]


@given(st.text(max_size=60))
def test_folded_words_stay_as_they_are(text: str) -> None:
    for word in words(text):
        assert list(words(word)) == [word]


def test_an_empty_index_finds_nothing() -> None:
    assert Index().find("gmail", 5) == []

"""The quick ways of the index find what the plain ones do: sets of rows, words, and their order."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.postings import Postings
from bot.catalog.row_sets import bits_of, newest, rows_of
from bot.catalog.search import Index
from bot.catalog.tokens import _FOLD, _HANGUL, _LONGEST, _SPACELESS, _parted, bigrams, name_words, words
from tests.plain_index import PlainIndex

PIECES = """
Gmail Gmailer gmial account accounts 2019 2018 20190 k 10k a ab face book facebook -, Réseau аккаунт
подписчики подпсчики حساب متابعين ফেসবুক 谷歌邮箱 谷歌 邮箱账号 微信 信 号 码 号码 500k级 19年号 2019年
20グーグル グーグル 팔로워 인스타그램팔로워
""".split()  # noqa: SIM905 - in lines, to be read
GLUED = ["face book", "facebook", "2 fa", "2fa", "信 号", "信号"]  # what is written in one and in two words
texts = st.lists(st.sampled_from(PIECES) | st.sampled_from(GLUED), min_size=1, max_size=4).map(" ".join)
rows_below = st.integers(0, 40_000)


@given(
    st.lists(texts, min_size=1, max_size=7),
    st.sampled_from([1, 5, 60]),
    st.integers(1, 200),
    st.lists(texts, min_size=1, max_size=5),
    st.integers(0, (1 << 420) - 1) | st.just((1 << 420) - 1),
)
def test_the_index_finds_what_a_plain_search_finds(
    names: list[str], times: int, step: int, queries: list[str], within: int
) -> None:
    index, plain = Index(), PlainIndex()
    known = list(enumerate(names * times))
    for start in range(0, len(known), step):
        index.add_all(known[start : start + step])
        index.find(names[0], 1)  # what was asked for is kept in another form
    for row, name in known:
        plain.add(row, name)
    for query in queries:
        for most in (10, len(known)):
            assert index.find(query, most, within) == plain.find(query, most, set(rows_of(within)))
            assert [hit.row for hit in index.ranked(query, most)] == plain.find(query, most, set(plain.names))


@given(st.lists(texts, min_size=1, max_size=30), st.lists(texts, max_size=30), texts)
def test_names_added_at_once_are_found_like_names_added_one_by_one(
    names: list[str], later: list[str], query: str
) -> None:
    at_once, one_by_one = Index(), Index()
    at_once.add_all(enumerate(names))
    for row, name in enumerate(names):
        one_by_one.add(row, name)
    renamed = dict(zip(range(len(names)), later, strict=False))
    for index in (at_once, one_by_one):
        for row in renamed:
            index.discard(row, names[row])
    at_once.add_all(renamed.items())
    for row, name in renamed.items():
        one_by_one.add(row, name)
    assert at_once.ranked(query, 50) == one_by_one.ranked(query, 50)
    assert at_once.match(query) == one_by_one.match(query)


@given(st.sets(rows_below, max_size=300), st.integers(1, 400))
def test_a_set_tells_its_rows(rows: set[int], most: int) -> None:
    bits = bits_of(sorted(rows), 40_001)
    assert list(rows_of(bits)) == sorted(rows)
    assert newest(bits, most) == sorted(rows, reverse=True)[:most]


@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.sets(rows_below, min_size=1, max_size=200), st.booleans())),
    rows_below,
)
def test_posting_lists_hold_what_was_added_and_not_removed(
    changes: list[tuple[str, set[int], bool]], removed: int
) -> None:
    postings, expected = Postings(40_001), {"a": set[int](), "b": set[int]()}
    for word, rows, asked in changes:
        is_known = word in postings
        if new := rows - expected[word]:
            assert postings.add({word: sorted(new)}) == ([] if is_known else [word])
        expected[word] |= rows
        for row in (removed, min(rows)):
            postings.discard([word], row)
            expected[word].discard(row)
        if asked:
            assert set(rows_of(postings.bits(word))) == expected[word]
    some = sum(1 << row for row in range(0, 50_000, 3))
    for within in (None, some):
        both = postings.rows_with("ab", within)
        found = both if isinstance(both, list) else [*rows_of(both)][::-1]
        expected_rows = expected["a"] & expected["b"] & set(range(0, 50_000, 1 if within is None else 3))
        assert found == sorted(expected_rows, reverse=True)
    assert set(rows_of(postings.union([word for word in "ab" if word in postings], 10**9))) == (
        expected["a"] | expected["b"]
    )


def test_words_that_always_stand_together_share_one_set() -> None:
    postings, some = Postings(1_000), list(range(0, 1_000, 2))
    postings.add({"谷歌": some, "歌邮": some, "邮箱": list(range(0, 1_000, 4))})
    assert postings.bits("谷歌") is postings.bits("歌邮")
    assert postings.bits("邮箱") != postings.bits("歌邮")
    postings.add({"谷歌": [1, 3], "歌邮": [1, 3], "邮箱": [3]})
    postings.discard(["谷歌", "歌邮", "邮箱"], 3)
    assert postings.bits("谷歌") is postings.bits("歌邮")
    assert list(rows_of(postings.bits("谷歌"))) == sorted([*some, 1])
    postings.add({"谷歌": [5]})
    assert list(rows_of(postings.bits("歌邮"))) == sorted([*some, 1])


@given(st.text(max_size=80) | st.lists(st.sampled_from([*PIECES, "x`y", "ﬁ", "İ", "é"])).map(" ".join))
def test_pieces_have_the_words_that_the_whole_text_has(text: str) -> None:
    assert list(words(f"é {text}"))[1:] == _words_of_the_whole(text)
    assert name_words(f"é {text}") - {"e"} == _name_words_of_the_whole(text) - {"e"}


@pytest.mark.parametrize("text", ["Valentine`s card", "Valentine's card", "Valentine’s card"])
def test_an_apostrophe_parts_no_word(text: str) -> None:
    assert list(words(text)) == ["valentines", "card"]


def _words_of_the_whole(text: str) -> list[str]:
    found: list[str] = []
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_FOLD)
    for word in unicodedata.normalize("NFC", folded).split():
        found += _parted(word) if _SPACELESS.search(word) else [word[:_LONGEST]]
    return found


def _name_words_of_the_whole(text: str) -> set[str]:
    found = set(_words_of_the_whole(text))
    for word in tuple(found):
        found.update(bigrams(word) if _HANGUL.search(word) else ())
        if _SPACELESS.match(word):
            found.add(word[-1])
    return found

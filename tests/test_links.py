"""Links: when two lead to the same, and which platforms items and links are of."""

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.errors import BadLink
from bot.actions.parsing import parse_link
from bot.domain.links import LinkDoubt, LinkWarning, asked_about, is_news, same_link
from bot.domain.sites import platform_of, platforms_named, site_name

POST = "https://instagram.com/p/Cx1"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (POST, "http://www.Instagram.com/p/Cx1/?igsh=MzRlODBiNWFlZA==&utm_source=qr#"),
        (POST, "https://m.instagram.com:443/p/Cx1"),
        (POST, "instagr.am/p/Cx1/"),
        ("https://x.com/anna/status/1", "https://twitter.com/anna/status/1?s=20&t=abc"),
        ("https://youtu.be/dQw4w9WgXcQ?si=abc", "https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=shared"),
        ("https://t.me/anna/7", "http://telegram.me/anna/7/"),
        ("https://facebook.com/anna?fbclid=1&mibextid=2", "https://www.facebook.com/anna"),
        ("https://e.org/a?b=1&c=2", "https://e.org./a/?c=2&b=1&gclid=3"),
        ("https://e.org/%D0%B0", "https://e.org/а"),
        ("https://www.com/a", "https://www.com/a/"),
    ],
)
def test_copies_of_a_link_are_the_same(one: str, other: str) -> None:
    assert same_link(parse_link(one), parse_link(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (POST, "https://instagram.com/p/cx1"),  # ids have capitals
        (POST, "https://instagram.com/reel/Cx1"),
        ("https://youtube.com/watch?v=a", "https://youtube.com/watch?v=b"),
        ("https://youtu.be/a", "https://youtu.be/b"),
        ("https://t.me/anna/7?comment=1", "https://t.me/anna/7?comment=2"),
        ("https://e.org/?t=1", "https://e.org/?t=2"),
        ("https://shop.e.org/", "https://e.org/"),
        ("https://e.org:8080/", "https://e.org/"),
        ("https://e.org/?ref=anna", "https://e.org/?ref=ben"),  # an order for referrals
    ],
)
def test_other_links_are_not(one: str, other: str) -> None:
    assert not same_link(one, other)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(max_size=9))
def test_any_link_that_is_taken_can_be_compared(words: str, value: str) -> None:
    for typed in (words, f"https://e.org/{words}", f"https://e.org/?{urlencode({'utm_x': value})}#{words}"):
        try:
            link = parse_link(typed)
        except BadLink:
            continue
        assert same_link(link, link)
        platform_of(link)


@pytest.mark.parametrize(
    ("link", "platform"),
    [
        ("https://vm.tiktok.com/ZM1/", "TikTok"),
        ("https://fb.watch/abc", "Facebook"),
        ("https://music.youtube.com/watch?v=a", "YouTube"),
        ("https://YOUTU.BE/a", "YouTube"),
        ("https://t.me/anna", "Telegram"),
        ("https://mobile.x.com/anna", "Twitter"),
        ("https://max.com/anna", None),
        ("https://notinstagram.com/anna", None),
        ("https://instagram.com.example.org/anna", None),
    ],
)
def test_a_link_is_of_the_platform_of_its_host(link: str, platform: str | None) -> None:
    assert platform_of(link) == platform


@pytest.mark.parametrize(
    ("names", "platforms"),
    [
        (("YouTube", "YouTube Views - filled in part"), ("YouTube",)),
        (("Social", "Tik Tok followers | 30 days"), ("TikTok",)),
        (("X (Twitter)", "Followers"), ("Twitter",)),
        (("Social", "X Followers"), ("Twitter",)),
        (("Social", "Likes x 1000"), ()),
        (("Instagram", "IG + FB auto views"), ("Instagram", "Facebook")),
        (("Telegram", "Website Traffic from Telegram"), ()),
        (("Music", "Plays, Medium Quality"), ()),
        (("", ""), ()),
    ],
)
def test_an_item_is_for_the_platforms_that_its_names_tell(
    names: tuple[str, str], platforms: tuple[str, ...]
) -> None:
    assert platforms_named(*names) == platforms


def test_sites_are_searched_for_by_the_names_that_sellers_write() -> None:
    links = (
        "https://www.instagram.com/anna",
        "https://vk.com/anna",
        "https://x.com/a",
        "https://shop.e.org/",
    )
    assert [site_name(link) for link in links] == ["instagram", "vkontakte", "twitter", "e"]


def test_only_what_was_not_asked_about_is_news() -> None:
    first, second = (LinkWarning(LinkDoubt.UNDER_WAY, number) for number in ("1", "2"))
    asked = asked_about([first, LinkWarning(LinkDoubt.ELSEWHERE, "e.org", ("YouTube",))])
    assert is_news([first], "")
    assert not is_news([], "")
    assert not is_news([first], asked)
    assert is_news([first, second], asked)

"""Names with HTML in them are shown as readable text, decoded once; what filters take stays as it is."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.shelves import Place
from bot.catalog.tree import branches
from bot.domain.catalog import Card
from bot.market import answers, rows
from bot.market.models import Category, Item
from bot.market.names import is_visible, readable
from bot.views import item
from bot.views.buttons.catalog import OpenItem
from bot.views.sanitizing import readable as description

ORIGIN = "https://e.org/api"
RAW, SHOWN = "<b>AT&amp;T</b>&nbsp;&lt;USA&gt; <script>alert(1)</script>", "AT&T <USA>"
MARKUP = st.text("<>/&;#xbia!-[] \0\u200b9\"'=") | st.lists(
    st.sampled_from(
        ["<b>", "</b>", "<script>", "</script>", "&amp;", "&#1;", "<!--", "-->", "<![x[", "]]>", "a"]
    )
).map("".join)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Gmail Account - USA", "Gmail Account - USA"),
        ("<b>HOT</b> & <i>new</i>", "HOT & new"),
        ("H<b>O</b>T", "HOT"),
        ("one<br>two<br/>three<p>four", "one two three four"),
        ('<a href="https://e.org?a=1&b=2">Gmail</a>', "Gmail"),
        ('<span style="color:red" >Gmail</span >', "Gmail"),
        ("Gmail<script>alert(1)</script> aged", "Gmail aged"),
        ("Gmail<!-- hidden --> aged", "Gmail aged"),
        ("<font color=red>Gmail", "Gmail"),
        (RAW, SHOWN),
        ("AT&amp;T", "AT&T"),
        ("AT&amp;amp;T", "AT&amp;T"),
        ("&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"),
        ("&#128293; caf&eacute; &#x2764;", "🔥 café ❤"),
        ("Q&notes R&D a&copying AT&T", "Q&notes R&D a&copying AT&T"),
        ("&unknown; &;", "&unknown; &;"),
        ("7 days < 24 h > 1", "7 days < 24 h > 1"),
        ("Gmail <USA> <3", "Gmail <USA> <3"),
        ("  two \n words\t", "two words"),
        ("🫨\U0001fae9", "🫨\U0001fae9"),
        ("谷歌邮箱", "谷歌邮箱"),
        *(
            (blank, "")
            for blank in ("", "   ", "<b></b>", "&nbsp;", "\u200b\u2060", "ㅤㅤ", "⠀", "\u0301", "\0", "\ufeff")
        ),
    ],
)
def test_a_name_is_read_as_text(name: str, shown: str) -> None:
    assert readable(name) == shown


@given(st.text() | MARKUP)
def test_whatever_a_name_is_it_can_be_shown_or_is_none(name: str) -> None:
    shown = readable(name)
    assert "\n" not in shown
    assert shown == shown.strip()
    assert not shown or is_visible(shown)


@given(st.text() | MARKUP)
def test_any_description_can_be_read(text: str) -> None:
    assert isinstance(description(text), str)


def test_a_large_description_is_no_burden() -> None:
    assert len(description("<" * 1_000_000 + "a b" * 1_000_000)) <= 20_000


def test_names_are_decoded_where_they_come_in_and_only_once() -> None:
    row = {"service": 2, "rate": "1", "name": RAW, "category": RAW}
    found = rows.items([row], ORIGIN, "product")
    projects = rows.sms_projects([{"project_id": "1", "price": 1, "name": RAW, "country_title": RAW}])
    shops = rows.shops([{"shopId": "1", "name": RAW}])
    countries = rows.sms_countries([{"country_code": "us", "country_name": RAW}])
    stock = answers.inventory({"service": 1, "rate": 1, "subproducts": [{"name": RAW}]})
    about = answers.subcategory({"subcategoryId": "1", "name": RAW}, ORIGIN)
    assert found
    assert projects
    assert shops
    assert countries
    assert stock
    assert about
    named = [
        found.rows[0].name,
        found.rows[0].readable_category,
        projects.rows[0].name,
        projects.rows[0].country_title,
    ]
    named += [shops.rows[0].name, countries.rows[0].name, stock.variants[0].name, about.name]
    assert named == [SHOWN] * 8
    assert found.rows[0].category == RAW  # what a filter takes


def test_what_is_sent_back_as_a_filter_stays_as_it_came() -> None:
    listed = rows.categories(
        {"categories": [{"category": RAW, "subcategories": [RAW, " ", "plain"]}, {"category": " "}]}
    )
    assert listed is not None
    assert (listed.rows, listed.skipped) == ((Category(RAW, (RAW, "plain")),), 1)
    (branch,) = branches(listed.rows, listed.rows)
    assert (branch.name, branch.shown) == (RAW, SHOWN)
    assert branch.below == ((RAW, SHOWN), ("plain", "plain"))
    assert branch.places == (Place(RAW, RAW), Place(RAW, "plain"))


def test_an_item_without_a_name_is_called_by_its_number() -> None:
    for blank in ("", "  ", "<b> </b>", "\u200b", None):
        found = rows.items([{"service": 7, "rate": "1", "name": blank}], ORIGIN, "product")
        assert found is not None
        assert found.rows[0].name == "#7"


def test_a_card_shows_what_was_read_not_what_it_decodes_to() -> None:
    shown = Card(Item(1, "AT&amp;T", Decimal(1), "product"), None, None, 1, 5)  # was &amp;amp;
    assert "AT&amp;amp;T" in item.card("en", shown, OpenItem(service=1)).text
    assert (
        "AT&amp;T"
        in item.card(
            "en", replace(shown, item=Item(1, "AT&T", Decimal(1), "product")), OpenItem(service=1)
        ).text
    )

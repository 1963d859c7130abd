"""The parsers of the simulated Telegram: markup, cleaning, keyboards."""

from contextlib import suppress
from typing import Any

import pytest
from aiogram.utils.text_decorations import html_decoration
from hypothesis import given
from hypothesis import strategies as st

from sandbox.telegram.api_errors import ApiError
from sandbox.telegram.keyboards import checked_keyboard
from sandbox.telegram.markup import parse_html, utf16_length
from sandbox.telegram.texts import caption, formatted, message_text

PIECES = [
    *("<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "<pre>", "</pre>", "<a href='x.y'>", "</a>", "</>"),
    *("<", "&", "&lt;", '"', "=", "/", "a", "😀", " ", "\n", "\r", "\t", "\u202e"),
    *("https://x.test/", "/start", " @someone"),
]


def kinds(html: str) -> list[tuple[str, int, int]]:
    return [(e["type"], e["offset"], e["length"]) for e in parse_html(html)[1]]


def test_tags_become_entities_counted_in_utf16_units() -> None:
    text, entities = parse_html('😀<b>bold <i>both</i></b> <a href="https://x.test/?a=1&amp;b=2">link</a>')
    assert text == "😀bold both link"
    assert entities == [
        {"type": "bold", "offset": 2, "length": 9},
        {"type": "italic", "offset": 7, "length": 4},
        {"type": "text_link", "offset": 12, "length": 4, "url": "https://x.test/?a=1&b=2"},
    ]


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<strong>x</strong>", "bold"),
        ("<em>x</em>", "italic"),
        ("<ins>x</ins>", "underline"),
        ("<del>x</del>", "strikethrough"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ("<CODE>x</code>", "code"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ('<tg-emoji emoji-id="5368324170671202286">x</tg-emoji>', "custom_emoji"),
        ('<tg-time unix="1700000000" format="r">x</tg-time>', "date_time"),
    ],
)
def test_every_tag_of_the_subset(html: str, kind: str) -> None:
    assert kinds(html) == [(kind, 0, 1)]


def test_code_with_a_language_is_one_entity() -> None:
    assert parse_html('<pre><code class="language-python">x</code></pre>')[1] == [
        {"type": "pre", "offset": 0, "length": 1, "language": "python"}
    ]


def test_bare_ampersands_and_unknown_references_stay() -> None:
    assert parse_html("R&D &nbsp; &lt;b&gt; &#128512;")[0] == "R&D &nbsp; <b> 😀"


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<b>x", "Can't find end tag corresponding to start tag b"),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("é<b>x</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("a<br/>b", 'Unsupported start tag "br/" at byte offset 1'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=http://x.test>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ],
)
def test_broken_markup_is_refused_in_telegrams_words(html: str, words: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(html)
    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


def test_texts_are_cleaned_and_trimmed_and_entities_move_along() -> None:
    text, entities = formatted("  \n\ta\r\u202e\x00<b>bé</b> \n", "HTML", None)
    assert text == "a bé"
    assert entities == [{"type": "bold", "offset": 2, "length": 2}]


def test_entities_behind_two_unit_characters_stay_on_their_words() -> None:
    text, entities = formatted(" 👋 <b>Welcome</b> 🔑 <i>key</i>", "HTML", None)
    assert text == "👋 Welcome 🔑 key"
    assert [(e["type"], e["offset"], e["length"]) for e in entities] == [("bold", 3, 7), ("italic", 14, 3)]


def test_code_holds_no_other_entity() -> None:
    _, entities = formatted("<blockquote><code>a<b>b</b></code></blockquote>", "HTML", None)
    assert [e["type"] for e in entities] == ["blockquote", "code"]


def test_commands_links_and_mentions_are_found_outside_of_code() -> None:
    _, entities = formatted("/start https://x.test/a @someone <code>/no</code>", "HTML", None)
    assert [e["type"] for e in entities] == ["bot_command", "url", "mention", "code"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "message text is empty"),
        (" \u200b\n", "text must be non-empty"),
        ("x" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
    ],
)
def test_lengths_of_texts(text: str, words: str) -> None:
    with pytest.raises(ApiError, match=words):
        message_text(text, None, None)
    assert message_text("<b>" + "x" * 4096 + "</b>", "HTML", None)


def test_captions_are_shorter() -> None:
    assert caption("x" * 1024, None, None) == {"caption": "x" * 1024}
    with pytest.raises(ApiError, match="message caption is too long"):
        caption("x" * 1025, None, None)


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "x"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": " ", "callback_data": "x"}, "BUTTON_TEXT_INVALID"),
        ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "url": "nonsense"}, "BUTTON_URL_INVALID"),
        ({"text": "x", "url": "http://localhost/x"}, "BUTTON_URL_INVALID"),
        ({"text": "x", "copy_text": {"text": "y" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "x", "callback_data": "y", "url": "https://x.test"}, "exactly one"),
        ({"text": "x", "callback_data": "y", "style": "purple"}, "style"),
    ],
)
def test_buttons_are_checked(button: dict[str, Any], words: str) -> None:
    with pytest.raises(ApiError, match=words):
        checked_keyboard({"inline_keyboard": [[button]]})


def test_keyboards_have_a_size() -> None:
    button = {"text": "x", "callback_data": "y", "style": "danger"}
    assert checked_keyboard({"inline_keyboard": [[button] * 8] * 12}) is not None
    assert checked_keyboard({"inline_keyboard": []}) is None
    for too_big in ([[button] * 9], [[button]] * 101):
        with pytest.raises(ApiError, match="reply markup is too long"):
            checked_keyboard({"inline_keyboard": too_big})


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_escaped_text_comes_out_as_it_was(text: str) -> None:
    assert parse_html(html_decoration.quote(text)) == (text, [])


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_whatever_is_accepted_has_entities_inside_the_text(html: str) -> None:
    with suppress(ApiError):
        text, entities = formatted(html, "HTML", None)
        for entity in entities:
            assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= utf16_length(text)

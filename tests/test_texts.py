"""The locales: each message that is used exists, each that exists is used, foreign text stays harmless."""

import ast
import re
from dataclasses import fields
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast as ftl
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.countries import flag
from bot.domain.search_words import SearchWords
from bot.views.direction import FSI, PDI, RLM
from bot.views.formats import bar, day, money, number
from bot.views.keyboard import WIDTHS
from bot.views.messages import language_name, languages, spoken
from bot.views.numbered import facts
from bot.views.phone import columns
from bot.views.sanitizing import clean, cut, readable, short, units
from bot.views.texts import Html, escaped, label, text

BOT = Path(__file__).parent.parent / "bot"


def messages(lang: str) -> set[str]:
    files = (BOT / "locales" / lang).glob("*.ftl")
    entries = [entry for file in files for entry in FluentResource(file.read_text(encoding="utf-8")).body]
    broken = [entry.content for entry in entries if isinstance(entry, ftl.Junk)]
    assert not broken
    names = [entry.id.name for entry in entries if isinstance(entry, ftl.Message)]
    assert len(names) == len(set(names))
    return set(names)


def trees() -> list[ast.Module]:
    return [
        ast.parse(file.read_text()) for room in ("views", "routers") for file in (BOT / room).glob("*.py")
    ]


def asked_for() -> set[str]:
    """The message of every ``text(lang, "…")`` and ``label(lang, "…")`` in the code."""
    calls = [node for tree in trees() for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in ("text", "label")]
    seconds = [call.args[1] for call in named if len(call.args) > 1]
    return {node.value for node in seconds if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def words_in_code() -> set[str]:
    nodes = [node for tree in trees() for node in ast.walk(tree)]
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_message_asked_for_exists() -> None:
    assert asked_for() - messages("en") == set()


@pytest.mark.parametrize("lang", languages())
def test_a_language_is_named_in_itself_and_fits_its_button(lang: str) -> None:
    shown = label(lang, "settings-language", language=language_name(lang))
    assert columns(shown) <= WIDTHS[0], shown


def test_languages_of_two_countries_are_told_apart() -> None:
    assert language_name("pt") == "Português europeu"
    assert language_name("pt-BR") == "Português (Brasil)"
    assert language_name("de") == "Deutsch"


def test_facts_on_one_line_stand_on_their_own() -> None:
    said = text("ar", "orders-in-doubt")
    assert facts(said, Html("$1.70"), Html("27")) == f"{RLM}{FSI}{said}{PDI} · {FSI}$1.70{PDI} · {FSI}27{PDI}"
    assert facts(Html("$1.70"), None, Html("27")) == "$1.70 · 27"


@pytest.mark.parametrize("lang", languages())
def test_no_part_of_a_date_reads_as_a_command(lang: str) -> None:
    assert "/" not in re.sub(r"\d/\d", "", day(datetime(2026, 11, 27, tzinfo=UTC), lang))


def test_every_message_is_used() -> None:
    searched = {
        f"search-{field.name.replace('_', '-')}" for field in fields(SearchWords) if field.default == ()
    }
    assert messages("en") - words_in_code() <= searched


@pytest.mark.parametrize("lang", languages())
def test_languages_say_nothing_that_english_does_not(lang: str) -> None:
    assert messages(lang) <= messages("en")


def test_a_missing_message_or_value_is_an_error() -> None:
    with pytest.raises(LookupError):
        text("en", "no-such-message")
    with pytest.raises(LookupError):
        text("en", "connected")


def test_foreign_values_are_escaped_and_ours_are_not() -> None:
    assert "&lt;b&gt;1 &amp; 2" in text("en", "connected", balance="<b>1 & 2")
    assert "<i>1</i>" in text("en", "connected", balance=Html("<i>1</i>"))
    assert label("en", "shelf", name="A & B", count="3") == "A & B (3)"


def test_an_unknown_language_speaks_english() -> None:
    assert text("tlh", "menu") == text("en", "menu")
    assert [spoken(code) for code in ("en", "en-GB", "tlh", None)] == ["en"] * 4


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("25", "$25.00"),
        ("0.0025", "$0.0025"),
        ("1234.5", "$1,234.50"),
        ("0.1234567", "$0.123457"),
        ("0.00000004", "$0.00000004"),
        ("0", "$0.00"),
        ("-3.1", "-$3.10"),
        ("1E+30", "$1,000,000,000,000,000,000,000,000,000,000.00"),
    ],
)
def test_money_is_never_rounded_away(amount: str, shown: str) -> None:
    assert money(Decimal(amount), "USD", "en") == shown


def test_numbers_flags_and_bars() -> None:
    assert number(12345, "en") == "12,345"
    assert (flag("us"), flag("+93"), flag(None)) == ("🇺🇸", "🌐", "🌐")
    assert bar(3, 10) == "▰▰▰▱▱▱▱▱▱▱ 30%"
    assert bar(999, 1000).endswith("▱ 99%")
    assert bar(12, 10).endswith("▰ 100%")


def test_what_turns_the_reading_direction_is_dropped() -> None:
    assert clean("a\u202eb\x00c\u2066d\r\n\te\ud800") == "abcd\n\te"
    assert clean("👨\u200d👩") == "👨\u200d👩"


@given(st.decimals(-(10**12), 10**12, allow_nan=False, places=8))
def test_money_is_read_as_what_it_is(amount: Decimal) -> None:
    shown = money(amount, "USD", "en")
    figures = Decimal(shown.replace("$", "").replace(",", ""))
    assert abs(figures - amount) <= Decimal("0.0000005")
    assert bool(figures) is bool(amount)
    assert len(shown.partition(".")[2]) >= 2


@given(st.text(), st.integers(1, 40))
def test_cut_keeps_the_limit_in_utf16(words: str, longest: int) -> None:
    shorter = cut(words, longest)
    assert units(shorter) <= longest
    assert shorter == words or shorter.endswith("…")


def test_units_count_as_telegram_does() -> None:
    assert units("a👍") == 3
    assert short("  one\n two ") == "one two"


def test_descriptions_become_text() -> None:
    described = (
        "<style>x{}</style><p>Fresh <b>accounts</b></p><ul><li>one<li>two &amp; three</ul>"
        '<a href="https://e.org/a">see</a><br>end <script>alert(1)</script><a href="javascript:x">no</a>'
    )
    assert readable(described) == ("Fresh accounts\n\n• one\n• two & three\nsee (https://e.org/a)\nend no")


@given(st.text())
def test_descriptions_never_fail(description: str) -> None:
    assert escaped(readable(description), 50).count("<") == 0


@pytest.mark.parametrize(
    ("described", "shown"),
    [
        ("<p>**Format**: `login:pass`</p>", "Format: login:pass"),
        ("5** hotel, 3** inn, 2 * 3, ** x ** and a ` b", "5** hotel, 3** inn, 2 * 3, ** x ** and a ` b"),
        ("**bold\nacross lines**", "**bold\nacross lines**"),
    ],
)
def test_markdown_in_a_description_becomes_plain_text(described: str, shown: str) -> None:
    assert readable(described) == shown
